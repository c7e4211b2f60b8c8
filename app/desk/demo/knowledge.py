"""What happens to the demo shop's articles: given to customers, rewritten, voted on by readers,
missed where there is none. From ``resources/demo/articles/life.json``. Main thread."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.base.ids import AgentId, ConversationId
from app.desk.demo import articles
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare
from app.inbox.sending import compose
from app.inbox.values import Address
from app.kb import rows
from app.kb.commands import GiveArticle, PutGap, SaveArticle
from app.kb.help_centre_words import WORDS
from app.kb.values import Article, Gap, Given, Text, Words
from app.store.commands import Command
from app.store.queries import one
from app.store.store import Store

FILE = articles.FOLDER / "life.json"
_QUESTION = """SELECT preview FROM message WHERE conversation = ? AND direction = 'in'
ORDER BY received_at LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Life:
    """Where it is told: ``here`` are the conversations by their customer's address, ``at`` sets the
    story's clock so many minutes ago and gives that time (microseconds UTC)."""

    store: Store
    agents: Mapping[str, AgentId]
    feed: Feed
    shop: Address
    here: Mapping[str, ConversationId]
    at: Callable[[int], int]

    def tell(self) -> None:
        """All of it; what was given first, so that it is known as it was then."""
        told = json.loads(FILE.read_text(encoding="utf-8"))
        for one_ in told["given"]:
            self._give(one_)
        for one_ in told["rewritten"]:
            self._rewrite(one_, publish=True)
        for one_ in told["drafts"]:
            self._rewrite(one_, publish=False)
        for one_ in told["asked"]:
            self._miss(one_)
        for one_ in sorted(told["readers"], key=lambda vote: -int(vote["ago"])):
            self._vote(one_)

    def _article(self, address: str) -> Article:
        found = self.store.read(lambda c: rows.by_address(c, address)).result()
        assert found is not None, address  # noqa: S101  the file names those of the shop
        return found

    def _do(self, command: Command, agent: AgentId) -> None:
        self.store.execute(command, agent=agent, cause="demo").result()

    def _asked(self, conversation: ConversationId) -> str:
        found = self.store.read(lambda c: one(c, _QUESTION, conversation)).result()
        return str(found["preview"]) if found is not None else ""

    def _give(self, told: Mapping[str, Any]) -> None:
        conversation, agent = self.here[told["to"]], next(iter(self.agents.values()))
        given = Given(
            self.store.ids.take(), self._article(told["article"]).id, told["language"],
            conversation, self._asked(conversation), "text", agent, self.at(told["ago"]),
        )  # fmt: skip
        self._do(GiveArticle(given), agent)

    def _rewrite(self, told: Mapping[str, Any], *, publish: bool) -> None:
        self.at(told["ago"])
        article = self._article(told["article"])
        changed = {language: (old, new) for language, old, new in told["words"]}
        texts = tuple(
            _rewritten(text, *changed[text.language]) if text.language in changed else text
            for text in article.texts
        )
        if publish:
            texts = tuple(text.as_written() for text in texts)
        self._do(SaveArticle(replace(article, texts=texts)), self.agents[told["by"]])

    def _miss(self, told: Mapping[str, Any]) -> None:
        conversation = self.here[told["by"]]
        gap = Gap(conversation, self._asked(conversation), told["language"], self.at(told["ago"]))
        self._do(PutGap(conversation, gap), next(iter(self.agents.values())))

    def _vote(self, told: Mapping[str, Any]) -> None:
        """The mail that a page of the help centre offers, sent by a reader."""
        now, article = self.at(told["ago"]), self._article(told["article"])
        words = WORDS[told["language"]]["yes_mail" if told["vote"] == "+" else "no_mail"]
        text = article.text((told["language"],))
        assert text is not None  # noqa: S101  each is in the language its reader read it in
        sender = Address(*told["from"])
        named = hashlib.sha256(f"{sender.address} {text.slug}".encode()).hexdigest()[:24]
        mail = compose.NewMail(
            message_id=f"<{named}@{sender.address.partition('@')[2]}>",
            date=now, sender=sender, to=(self.shop,),
            subject=f"{words}: {text.title} [kb{told['vote']}{article.id}]",
            text=f"{told.get('text', '')}\n", html="",
        )  # fmt: skip
        raw = Raw(compose.build(mail), received_at=now)
        self.feed.put((prepare(raw, parse, now),), "demo", None).result()


def _rewritten(text: Text, old: str, new: str) -> Text:
    assert old in text.body, old  # noqa: S101  the file quotes the article
    return text.rewritten(Words(text.title, text.body.replace(old, new)))
