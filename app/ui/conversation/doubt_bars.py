"""Bars that say why a sender may not be who they seem, each with a way out. Loop thread."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.desk.doubts import Doubt, Doubts
from app.inbox.values import Direction, Entry
from app.ui.actions import Actions
from app.ui.acts import Acts
from app.ui.conversation.bars import Bar
from app.ui.conversation.card_watch import CardWatch
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.mail_card import MailCard
from app.ui.i18n import translate
from app.ui.loop import answer, spawn


class DoubtBars(CardWatch):
    """Serves the unfolded mails of one pane."""

    def __init__(
        self, doubts: Doubts, pane: ConversationPane, acts: Acts, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(pane, parent)
        self._doubts, self._acts, self._actions = doubts, acts, actions

    def wants(self, entry: Entry) -> bool:
        return entry.direction is Direction.IN

    async def serve(self, card: MailCard, entry: Entry) -> None:
        for doubt in await answer(self._doubts.about(entry)):
            if card.id() == entry.id:
                card.put_bar(self._bar(card, entry, doubt))

    def _bar(self, card: MailCard, entry: Entry, doubt: Doubt) -> Bar:
        if doubt.kind in ("answers-elsewhere", "answers-private"):
            text = translate("Doubt", "Answers go to %1, not to the sender")
            fill = "warning-soft" if doubt.kind == "answers-private" else "surface-sunken"
            return Bar("answers", "reply", text.replace("%1", doubt.other), fill, order=17)
        said = {
            "like-us": translate("Doubt", "%1 looks like you, %2, but is somebody else"),
            "like-customer": translate("Doubt", "%1 looks like your customer %2, but is another"),
            "like-provider": translate("Doubt", "%1 looks like %2, but is somebody else"),
        }[doubt.kind]
        host = entry.sender.address.rpartition("@")[2]
        acts = (
            (translate("Doubt", "It is spam"), lambda: self._actions.run("spam")),
            (translate("Doubt", "I know them"), lambda: spawn(self._know(card, entry), self)),
        )
        text = said.replace("%1", host).replace("%2", doubt.other)
        return Bar("doubt", "shield-alert", text, "warning-soft", acts, 16)

    async def _know(self, card: MailCard, entry: Entry) -> None:
        """Kept for the whole team; the settings list who is known."""
        done = translate("Doubt", "%1 is known from now on").replace("%1", entry.sender.address)
        future = self._doubts.know(entry.sender.address)
        if await self._acts.command(future, done, "check") and card.id() == entry.id:
            card.drop_bar("doubt")
