"""What is done with one message: its menu, and the same acts by name and key. Loop thread.

The message meant is the one whose menu is open, else the one that has the focus, else the newest.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app.base.ids import MessageId
from app.inbox.values import Direction, Entry
from app.ui import action_menu
from app.ui.actions import Action, Actions
from app.ui.conversation import safe_files
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.source_view import SourceView
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.dialogs import ask_save_place
from app.ui.parts.menu import Menu

if TYPE_CHECKING:
    from app.desk.desk import Desk

_MENU = (
    ("reply", "reply-all", "forward"),
    ("message.copy", "message.select"),
    ("message.move", "message.split-alone", "message.split"),
    ("message.original", "message.headers", "message.source", "message.save"),
    ("message.print", "message.pdf"),
)
"""Names of actions in the order of the menu; one that nobody has made known is left out."""


class Messages(QObject):
    """Serves the messages of one timeline."""

    def __init__(
        self, desk: Desk, pane: ConversationPane, actions: Actions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._pane, self._actions = desk, pane, actions
        self._meant: MessageId | None = None
        pane.timeline.menu_wanted.connect(self._show_menu)
        pane.timeline.source_wanted.connect(self._open_source)
        actions.add(*self._made())

    def _made(self) -> tuple[Action, ...]:
        every = translate("Message", "Unfold all messages, or fold them")
        all_ = self._pane.timeline.toggle_all

        def act(name: str, words: str, run: object, icon: str, can: object) -> Action:
            return Action(name, words, run, icon, can=can)  # type: ignore[arg-type]

        return (
            act("message.copy", translate("Message", "Copy the text"), self.copy, "file-text",
                self.has_message),
            act("message.original", translate("Message", "Show the original"), self.show_original,
                "type", self._has_html),
            act("message.headers", translate("Message", "Show all headers"), self.show_headers,
                "list-ordered", self._has_source),
            act("message.source", translate("Message", "Show the source"), self.show_source,
                "file-text", self._has_source),
            act("message.save", translate("Message", "Save the message as .eml"), self.save,
                "download", self._has_source),
            Action("unfold-all", every, all_, "list", keys=(";",), can=self.has_message),
        )  # fmt: skip

    # --- which message -----------------------------------------------------------------------

    def chosen(self) -> MessageId | None:
        """The message whose menu is open, else the one that has the focus."""
        return self._meant if self._meant is not None else self._pane.timeline.focused()

    def meant(self) -> MessageId | None:
        """The message that an act is about."""
        chosen = self.chosen()
        if chosen is not None:
            return chosen
        entries = self._pane.timeline.entries()
        newest = (e.id for e in reversed(entries) if e.direction is not Direction.EVENT)
        return next(newest, None)

    def meant_entry(self) -> Entry | None:
        """The entry of that message."""
        return self._pane.timeline.entry(self.meant())

    def has_message(self) -> bool:
        """Whether there is a message to act on."""
        return self._pane.isVisible() and self._pane.shown() is not None and bool(self.meant())

    def _has_source(self) -> bool:
        entry = self.meant_entry()
        return self.has_message() and entry is not None and entry.direction is not Direction.NOTE

    def _has_html(self) -> bool:
        entry = self.meant_entry()
        return self.has_message() and entry is not None and entry.has_html

    # --- the menu ----------------------------------------------------------------------------

    def _show_menu(self, id_: MessageId, at: QPoint) -> None:
        menu = self.menu(id_)
        menu.popup(at)
        menu.setFocus()

    def menu(self, id_: MessageId) -> QMenu:
        """The menu of a message."""
        menu = Menu(self._pane)
        self._meant = id_
        action_menu.fill(menu, self._actions, _MENU, partial(self._run, id_))
        widget = self._pane.timeline.widget_of(id_)
        if isinstance(widget, MailCard):
            menu.addSeparator()
            fold = partial(self._pane.timeline.fold, id_)
            menu.put("chevron-up", translate("Mail", "Fold"), fold)
        self._meant = None
        return menu

    def _run(self, id_: MessageId, name: str) -> None:
        self._meant = id_
        try:
            self._actions.run(name)
        finally:
            self._meant = None

    # --- acts --------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put what is marked, else the whole new text, on the clipboard."""
        entry = self.meant_entry()
        if entry is not None:
            QGuiApplication.clipboard().setText(entry.new_text or entry.preview)

    def show_original(self) -> None:
        """Show a message as its sender made it."""
        entry = self.meant_entry()
        if entry is not None:
            self._pane.timeline.unfold(entry.id)
            self._pane.timeline.html_wanted.emit(entry.id)

    def show_source(self) -> None:
        """The whole source of a message."""
        self._open_source(self.meant())

    def show_headers(self) -> None:
        """Every header of a message."""
        self._open_source(self.meant(), headers=True)

    def save(self) -> None:
        """Save a message as a file."""
        entry = self.meant_entry()
        if entry is not None:
            self._ask_eml(entry)

    def _open_source(self, id_: MessageId | None, *, headers: bool = False) -> None:
        if id_ is not None:
            spawn(self._bring_source(id_, headers=headers), self)

    async def _bring_source(self, id_: MessageId, *, headers: bool) -> None:
        raw = await answer(self._desk.source(id_))
        entry = self._pane.timeline.entry(id_)
        text = raw.decode("utf-8", "replace")

        def save() -> None:
            if entry is not None:
                self._ask_eml(entry)

        view = SourceView(self._pane.window(), text, header_lines(text), save)
        if headers:
            view.show_headers()
        else:
            view.show_source()
        view.open()

    def _ask_eml(self, entry: Entry) -> None:
        def chosen(path: Path) -> None:
            spawn(self._write_eml(entry.id, path), self)

        name = f"{entry.subject or translate('Row', 'No subject')}"[:100] + ".eml"
        ask_save_place(self._pane.window(), name.replace("/", "-"), chosen, asked=True)

    async def _write_eml(self, id_: MessageId, path: Path) -> None:
        import asyncio

        raw = await answer(self._desk.source(id_))
        await asyncio.to_thread(safe_files.save, path, raw)


def header_lines(source: str) -> str:
    """The header block, each header on a line of its own, unfolded."""
    head = source.replace("\r\n", "\n").partition("\n\n")[0]
    return "\n".join(
        line for line in head.replace("\n\t", " ").replace("\n ", " ").split("\n") if line
    )
