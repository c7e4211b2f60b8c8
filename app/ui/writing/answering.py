"""Answering or forwarding one message of a conversation: the one the person is at. Loop thread.

Without a message of their own, an answer goes to the customer's newest one and a forward takes the
newest mail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.errors import NightdeskError
from app.base.ids import MessageId
from app.inbox.values import Direction, Entry
from app.ui.acts import Acts
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.desk.desk import Desk

_MAIL = frozenset({"email", "archive"})


class Answering(QObject):
    """Acts on one pane; ``chosen`` tells which message is meant, if one is."""

    def __init__(
        self,
        desk: Desk,
        pane: ConversationPane,
        acts: Acts,
        chosen: Callable[[], MessageId | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pane, self._acts, self._chosen = desk, pane, acts, chosen

    def reply(self, about: MessageId | None = None, *, everybody: bool = False) -> None:
        """Answer a message: its sender, or everybody it reached too."""
        composer = self._pane.composer
        one = self._other_than_newest(about or self._chosen())
        composer.set_mode("reply")  # takes the focus from what was meant
        if one is not None:
            spawn(self._reply(one, everybody=everybody), self)
        elif everybody:
            composer.lines.reply_to_all()

    def forward(self, about: MessageId | None = None) -> None:
        """Forward a message, or go on with the forward that is begun."""
        if self._pane.shown() is not None and self._pane.composer.mode != "forward":
            spawn(self._forward(about or self._chosen()), self)

    def _other_than_newest(self, id_: MessageId | None) -> Entry | None:
        """The mail meant, where it is not the one that is answered anyway."""
        entries = self._pane.timeline.entries()
        mails = [
            e for e in entries
            if e.direction in (Direction.IN, Direction.OUT) and e.channel in _MAIL and not e.event
        ]  # fmt: skip
        heard = [e for e in mails if e.direction is Direction.IN]
        newest = (heard or mails)[-1].id if mails else None
        return next((e for e in mails if e.id == id_ and e.id != newest), None)

    async def _reply(self, about: Entry, *, everybody: bool) -> None:
        here, composer = self._pane.shown(), self._pane.composer
        if here is None:
            return
        try:
            asked = self._desk.letters.answer(here, about.id, everybody=everybody)
            letter = await answer(asked)
        except NightdeskError as error:
            self._acts.refused(error.problem)
            return
        begun = composer.pending()
        if self._pane.shown() == here and begun is not None and begun.mode == "reply":
            made = replace(begun, to=letter.to, cc=letter.cc, about=letter.about)
            composer.put_letter(made, keep=not begun.worthless)

    async def _forward(self, about: MessageId | None) -> None:
        here = self._pane.shown()
        if here is None:
            return
        drafts = await answer(self._desk.letters.drafts(here))
        letter = dict(drafts).get("forward")
        try:
            if letter is None:
                letter = await answer(self._desk.letters.forward(here, about))
        except NightdeskError as error:
            self._acts.refused(error.problem)
            return
        if self._pane.shown() == here:
            self._pane.composer.put_letter(letter, keep=False)
            self._pane.composer.lines.focus_first()
