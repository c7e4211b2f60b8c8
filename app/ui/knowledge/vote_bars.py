"""What a mail is counted as: a reader's vote on an article. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.inbox.values import Entry
from app.ui.conversation.bars import Bar
from app.ui.conversation.card_watch import CardWatch
from app.ui.conversation.mail_card import MailCard
from app.ui.i18n import translate
from app.ui.loop import answer

if TYPE_CHECKING:
    from app.ui.session import Session

_KEY = "vote"


class VoteBars(CardWatch):
    """Serves the conversation pane."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.window.conversation, session)
        self._session = session

    def wants(self, entry: Entry) -> bool:
        return entry.vote

    async def serve(self, card: MailCard, entry: Entry) -> None:
        found = await answer(self._session.desk.knowledge.voted(entry.id))
        if found is None or card.id() != entry.id:
            return
        id_, title, value = found
        said = (
            translate("Knowledge", "Counted as a vote: “%1” was helpful")
            if value > 0
            else translate("Knowledge", "Counted as a vote: “%1” was not helpful")
        )
        act = translate("Knowledge", "Open the article")
        icon = "thumbs-up" if value > 0 else "thumbs-down"
        acts = ((act, lambda: self._session.articles.open(id_)),)
        card.put_bar(Bar(_KEY, icon, said.replace("%1", title), acts=acts, order=60))
