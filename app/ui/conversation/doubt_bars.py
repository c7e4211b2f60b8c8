"""Bars that say why a sender may not be who they seem, each with a way out. Loop thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.desk.doubts import Doubt, Doubts
from app.inbox.values import Direction, Entry
from app.ui.actions import Actions
from app.ui.conversation.bars import Bar
from app.ui.conversation_pane import ConversationPane
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.mail_card import MailCard

_PAUSE_MS = 150
"""After the mail was painted; a run through the queue asks nothing."""


class DoubtBars(QObject):
    """Serves the unfolded mails of one pane."""

    def __init__(
        self, doubts: Doubts, pane: ConversationPane, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._doubts, self._pane, self._actions = doubts, pane, actions
        self._waiting: list[tuple[MailCard, Entry]] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask_all)
        pane.timeline.entry_shown.connect(self._shown)

    def _shown(self, widget: object) -> None:
        entry = widget.entry if isinstance(widget, MailCard) else None
        if isinstance(widget, MailCard) and entry and entry.direction is Direction.IN:
            self._waiting.append((widget, entry))
            self._pause.start()

    def _ask_all(self) -> None:
        waiting, self._waiting = self._waiting, []
        for card, entry in waiting:
            if card.id() == entry.id:
                spawn(self._ask(card, entry), self)

    async def _ask(self, card: MailCard, entry: Entry) -> None:
        for doubt in await answer(self._doubts.about(entry)):
            if card.id() == entry.id:
                card.put_bar(self._bar(card, doubt))

    def _bar(self, card: MailCard, doubt: Doubt) -> Bar:
        sender = card.entry.sender.address if card.entry is not None else ""
        if doubt.kind in ("answers-elsewhere", "answers-private"):
            text = translate("Doubt", "Answers go to %1, not to the sender")
            fill = "warning-soft" if doubt.kind == "answers-private" else "surface-sunken"
            return Bar("answers", "reply", text.replace("%1", doubt.other), fill, order=17)
        said = {
            "like-us": translate("Doubt", "%1 looks like you, %2, but is somebody else"),
            "like-customer": translate("Doubt", "%1 looks like your customer %2, but is another"),
            "like-provider": translate("Doubt", "%1 looks like %2, but is somebody else"),
        }[doubt.kind]
        text = said.replace("%1", sender.rpartition("@")[2]).replace("%2", doubt.other)
        spam = translate("Doubt", "It is spam")
        fine = translate("Doubt", "I know them")
        acts = (
            (spam, lambda: self._actions.run("spam")),
            (fine, lambda: card.drop_bar("doubt")),
        )
        return Bar("doubt", "shield-alert", text, "warning-soft", acts, 16)
