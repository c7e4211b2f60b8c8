"""The parts of a conversation at work, made together and ended together. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.desk.doubts import Doubts
from app.ui import loop
from app.ui.actions import Action
from app.ui.conversation.bodies import Bodies
from app.ui.conversation.doubt_bars import DoubtBars
from app.ui.conversation.files import Files
from app.ui.conversation.going import Going
from app.ui.conversation.link_opening import LinkOpening
from app.ui.conversation.messages import Messages
from app.ui.conversation.more_menu import MoreMenu
from app.ui.conversation.odd_bars import OddBars
from app.ui.conversation.pictures import Pictures
from app.ui.conversation.printing import Printing
from app.ui.conversation.recordings import Recordings
from app.ui.conversation.threads import Threads
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.inbox.values import ConversationPage
    from app.ui.session import Session


class Conversation(QObject):
    """Made by the session, once its reader, acts and actions are there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        desk, pane = session.desk, session.window.conversation
        self._shown: object = None
        self.bodies = Bodies(desk, pane, self)
        self.pictures = Pictures(desk, pane, self.bodies, session.acts, self)
        self.files = Files(desk, pane, self)
        self.messages = Messages(desk, pane, session.actions, self)
        self.threads = Threads(session, self.messages, self)
        self.printing = Printing(pane, self.messages, session.actions, self)
        self.doubts = DoubtBars(Doubts(desk), pane, session.acts, session.actions, self)
        self.odd_bars = OddBars(desk, pane, session.acts, session.actions, self)
        session.reader.opened.connect(lambda _: self.odd_bars.ask_anew())
        self.recordings = Recordings(desk, pane, self)
        self.going = Going(session)
        self.links = LinkOpening(pane, session.writing.write_asked, self)
        self.more = MoreMenu(pane.head, session.actions, self)
        session.reader.leaving.connect(self._leave)
        words = translate("Senders", "Senders whose pictures are shown")
        session.actions.add(
            Action("pictures.senders", words, self.pictures.show_senders, "image", "window")
        )

    def _leave(self, page: ConversationPage | None) -> None:
        """Another conversation comes: what was to be brought for this one is not needed."""
        del page
        self.bodies.forget()
        self.pictures.forget()
        self.recordings.forget()

    def close(self) -> None:
        """Drop what is under way and what was written for other programs."""
        self.files.close()
        self.recordings.forget()
        self.going.close()
        for part in (*self.findChildren(QObject), self):
            loop.cancel(part)
