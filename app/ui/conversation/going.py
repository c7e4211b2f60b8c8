"""How it goes with the people of the conversation shown, and what they see of us. Loop thread.

Who types is told by the desk and forgotten by itself; that we type is told while somebody writes an
answer on a channel that can show it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.base.bus import Changes
from app.desk.writing import rich_text
from app.ui import words
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.desk.writing.ways import Way
    from app.inbox.values import ConversationPage
    from app.ui.session import Session

_REST_MS = 5_000
"""Without a key for so long, nobody types any more."""
_AGAIN_MS = 10_000


class Going(QObject):
    """One for the window."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._desk = session.desk
        self._pane = session.window.conversation
        self._composer = self._pane.composer
        self._reader = session.reader
        self._told: Way | None = None
        """To whom we are shown as typing."""
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self.refresh)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.rest)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        session.bridge.changed.connect(self._apply)
        session.reader.opened.connect(lambda _: self.refresh())
        session.reader.leaving.connect(self._leave)
        self._composer.typed.connect(self._typed)
        self._composer.send.connect(lambda *_: self.rest())

    # --- what is shown -----------------------------------------------------------------------

    def _apply(self, changes: Changes) -> None:
        shown = self._pane.shown()
        if shown is not None and (shown in changes.live or shown in changes.arrived):
            self.refresh()

    def _leave(self, page: ConversationPage | None) -> None:
        del page
        self.rest()
        self._pane.going.say("", "info")

    def refresh(self) -> None:
        """Say what is known of the people of the conversation shown."""
        shown, page = self._pane.shown(), self._reader.page
        here = self._desk.live.of(shown) if shown is not None and page is not None else ()
        typing = [one for one in here if one.what == "typing"]
        self._over.stop()
        if typing and page is not None:
            until = min(one.until or 0 for one in typing)
            self._over.start(max((until - words.now()) // 1000, 0) + 50)
            text = translate("Conversation", "%1 is typing…")
            self._pane.going.say(text.replace("%1", self._name(typing[0].person, page)), "ellipsis")
        elif here and page is not None:
            text = translate("Conversation", "%1 has left the chat: an answer may not arrive.")
            text = text.replace("%1", self._name(here[0].person, page))
            self._pane.going.say(text, "user-round-x", "warning")
        else:
            self._pane.going.say("", "info")

    @staticmethod
    def _name(person: str, page: ConversationPage) -> str:
        found = (e.sender for e in reversed(page.entries) if e.sender.address == person)
        sender = next(found, None)
        name = sender.name if sender is not None else ""
        return name or page.row.customer or person

    # --- what is told ------------------------------------------------------------------------

    def _typed(self) -> None:
        """A key was pressed; an answer that is empty again is none."""
        way = self._composer.by.way
        letter = self._composer.pending()
        if way is None or letter is None or letter.mode != "reply" or not way.can.typing:
            return
        if rich_text.is_empty(letter.body):
            self.rest()
            return
        self._rest.start()
        if self._told == way and self._again.isActive():
            return
        if self._told != way:
            self.rest()
            self._rest.start()
        self._told = way
        self._again.start()
        self._desk.typing(way.account, way.to.address, on=True)

    def rest(self) -> None:
        """We type no longer."""
        self._rest.stop()
        self._again.stop()
        way, self._told = self._told, None
        if way is not None:
            self._desk.typing(way.account, way.to.address, on=False)

    def close(self) -> None:
        """The window ends."""
        self.rest()
        self._over.stop()
