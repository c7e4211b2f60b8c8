"""The acts of writing, by name, for the palette, the keys and their map. Loop thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from app.ui.actions import Action
from app.ui.i18n import translate
from app.ui.writing import attaching, format_bar

if TYPE_CHECKING:
    from app.ui.session import Session
    from app.ui.writing.writing import Writing


def writing_actions(session: Session, writing: Writing) -> tuple[Action, ...]:
    """All of them."""
    composer, shown = writing.composer, session.has_conversation

    def inside() -> bool:
        focus = session.window.focusWidget()
        return focus is not None and composer.isAncestorOf(focus)

    def rich() -> bool:
        return inside() and composer.text.rich

    def has_text() -> bool:
        letter = composer.pending()
        return composer.isVisible() and letter is not None and not letter.worthless

    def reply() -> bool:
        return composer.isVisible() and composer.mode in ("reply", "new", "forward")

    return (
        Action("new-message", translate("Keys", "New message"), writing.new_message, "square-pen",
               "write", ("Ctrl+N", "C")),
        Action("forward", translate("Keys", "Forward"), session.answering.forward, "forward",
               "write", ("F",), shown),
        Action("log-call", translate("Keys", "Write down a call"), writing.log_call, "phone",
               "write", ("Shift+C",), shown),
        Action("reply-all", translate("Keys", "Reply to all"),
               lambda: session.write("reply", everybody=True), "users-round",
               "write", ("Shift+R",), shown),
        Action("send-later", translate("Keys", "Send later"), writing.send_later, "timer", "write",
               can=has_text),
        Action("attach", translate("Keys", "Attach a file"), lambda: attaching.choose(composer),
               "paperclip", "write", ("Ctrl+Shift+A",), reply),
        Action("paste-plain", translate("Keys", "Paste as text"), writing.paste_plain, "type",
               "write", ("Ctrl+Shift+V",), inside),
        Action("emoji", translate("Keys", "Emoji"), writing.emoji, "smile", "write",
               ("Ctrl+.",), inside),
        Action("discard-draft", translate("Keys", "Discard the draft"), writing.sending.discard,
               "trash-2", "write", can=has_text),
        Action("signature", translate("Keys", "Change the signature"), writing.signature,
               "feather", "write"),
        Action("outbox", translate("Keys", "Outbox"), writing.outgoing.show, "send", "go",
               ("G, O",)),
        *_looks(writing, rich),
    )  # fmt: skip


def _looks(writing: Writing, rich: Callable[[], bool]) -> Iterator[Action]:
    """Bold, lists and the rest."""

    def look(name: str) -> Callable[[], None]:
        return lambda: writing.apply(name)

    for name, said in format_bar.words().items():
        keys = (format_bar.KEYS[name],)
        yield Action(f"format-{name}", said, look(name), "type", "write", keys, rich)
