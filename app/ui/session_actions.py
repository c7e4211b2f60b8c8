"""The actions of queue and conversation that every window has. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.actions import Action
from app.ui.i18n import translate
from app.ui.triage.actions import triage_actions
from app.ui.walking import next_pane

if TYPE_CHECKING:
    from app.ui.session import Session


def session_actions(session: Session) -> tuple[Action, ...]:
    """What can be done with queue and conversation, in the order in which it is offered."""
    return (
        *_conversation(session),
        *_write(session),
        *triage_actions(session),
        *_go(session),
        *_window(session),
    )


def _conversation(session: Session) -> tuple[Action, ...]:
    queue = session.window.queue
    inbox, shown = session.at_inbox, session.has_conversation
    return (
        Action("next", translate("Keys", "Next conversation"), lambda: queue.list.step(1),
               "chevron-down", keys=("J",), can=inbox, repeats=True),
        Action("previous", translate("Keys", "Previous conversation"),
               lambda: queue.list.step(-1), "chevron-up", keys=("K",), can=inbox, repeats=True),
        Action("open", translate("Keys", "Open the conversation"), session.focus_conversation,
               "inbox", keys=("O",), can=shown),
    )  # fmt: skip


def _write(session: Session) -> tuple[Action, ...]:
    composer, shown = session.window.conversation.composer, session.has_conversation

    def writing() -> bool:
        focus = session.window.focusWidget()
        return focus is not None and composer.isAncestorOf(focus)

    return (
        Action("reply", translate("Keys", "Reply"), lambda: session.write("reply"), "reply",
               "write", ("R",), shown),
        Action("note", translate("Keys", "Note"), lambda: session.write("note"), "lock",
               "write", ("N",), shown),
        Action("send", translate("Keys", "Send, or add the note"),
               lambda: composer.submit_now(False), "send", "write",
               ("Ctrl+Return", "Ctrl+Enter"), writing),
        Action("send-resolve", translate("Keys", "Send and resolve"),
               lambda: composer.submit_now(True), "check-check", "write",
               ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), writing),
    )  # fmt: skip


def _go(session: Session) -> tuple[Action, ...]:
    def elsewhere() -> bool:  # those pages have a search of their own
        pages = (session.customers, session.templates, session.articles, session.playbook_pages)
        return not any(page.at_page() for page in pages)

    return (
        Action("inbox", translate("Keys", "Go to the inbox"), session.go_inbox, "inbox", "go",
               ("G, I",)),
        Action("search", translate("Keys", "Search"), session.go_search, "search", "go",
               ("/", "Ctrl+Shift+F"), elsewhere),
    )  # fmt: skip


def _window(session: Session) -> tuple[Action, ...]:
    return (
        Action("undo", translate("Keys", "Undo"), session.acts.undo, "undo-2", "window",
               ("Z", "Ctrl+Z"), session.acts.can_undo),
        Action("redo", translate("Keys", "Do again what was undone"), session.acts.redo,
               "rotate-cw", "window", ("Ctrl+Shift+Z", "Ctrl+Y"), session.acts.can_redo),
        Action("map", translate("Keys", "This map"), session.show_key_map, "circle-help",
               "window", ("?", "F1")),
        Action("next-pane", translate("Keys", "Next pane"), lambda: next_pane(session, 1),
               "chevron-right", "window", ("F6",)),
        Action("previous-pane", translate("Keys", "Previous pane"),
               lambda: next_pane(session, -1), "chevron-left", "window", ("Shift+F6",)),
        Action("pause-notices", translate("Keys", "Pause notices for an hour"),
               lambda: session.notices.pause("hour"), "bell-ring", "window",
               can=lambda: not session.notices.resting_until()),
        Action("resume-notices", translate("Keys", "Tell me of new messages again"),
               lambda: session.notices.pause(""), "bell-ring", "window",
               can=lambda: bool(session.notices.resting_until())),
        Action("quit", translate("Keys", "Quit Nightdesk"), session.window.quit, "x", "window",
               ("Ctrl+Q",)),
    )  # fmt: skip
