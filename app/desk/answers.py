"""How what is found is offered: articles, and templates filled in for who asked. Reader threads.

Imported where it is asked: what fills a template in is heavy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.base.folding import fold
from app.base.rich import to_text
from app.desk.canned import template_facts
from app.desk.canned.templates import fill
from app.kb import index, suggesting
from app.kb.index import Entry
from app.kb.suggesting import Hit
from app.kb.values import Kind, Suggestion
from app.kb.words import words
from app.store.database import Dbapi
from app.templates import engine
from app.templates import rows as templates
from app.templates.known import Facts
from app.templates.values import choose

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.desk.desk import Desk
    from app.inbox.values import ConversationPage


class Asker:
    """Who asks, and where: says what is offered, in which words; ``unasked`` only what fits."""

    def __init__(
        self, desk: Desk, languages: Sequence[str], here: ConversationPage | None,
        *, public: bool = False, drafts: bool = False, unasked: bool = False,
    ) -> None:  # fmt: skip
        self.languages, self.public, self.drafts = tuple(languages), public, drafts
        self._unasked = unasked
        self.agent, self._now = desk.agent.id, desk.store.clock.now()
        self._here = here
        self._facts: Facts | None = None
        self.channel = "" if here is None or here.account_kind == "archive" else here.account_kind

    def facts(self, connection: Dbapi) -> Facts:
        """What a template may ask for here; read once a template needs it."""
        language = self.languages[0] if self.languages else ""
        if self._facts is None:
            who = (self.agent, self._now, language)
            self._facts = (
                template_facts.of_conversation(connection, self._here.row.id, *who)
                if self._here is not None
                else template_facts.of_nobody(connection, *who)
            )
        return self._facts

    def read(
        self, text: str, kinds: Sequence[Kind], most: int, near: Mapping[int, float] | None = None
    ) -> Callable[[Dbapi], tuple[Suggestion, ...]]:
        """Asks a connection for the best of what is found and may be offered; ``near`` as
        ``suggesting.find`` has it."""

        def answers(connection: Dbapi) -> tuple[Suggestion, ...]:
            spoken = suggesting.spoken(connection, text, self.languages)
            self.languages = self.languages or spoken
            hits = suggesting.find(
                connection, text, spoken, kinds=kinds, near=near, names=self._names()
            )
            hits = [hit for hit in hits if hit.fits or not self._unasked]
            offered = (self._offered(connection, hit) for hit in hits)
            return tuple(islice((one for one in offered if one is not None), most))

        return answers

    def _names(self) -> frozenset[str]:
        """Words that name the customer, who signs with them: they are in many a template, too."""
        customer = self._here.customer if self._here is not None else None
        return frozenset(map(fold, words(customer.name))) if customer is not None else frozenset()

    def _offered(self, connection: Dbapi, hit: Hit) -> Suggestion | None:
        if hit.kind == "template":
            return None if self.public else _of_template(connection, hit, self)
        return suggesting.of_article(
            connection, hit, self.languages, public=self.public, drafts=self.drafts
        )


def _of_template(connection: Dbapi, hit: Hit, asker: Asker) -> Suggestion | None:
    """A template as it would go out here; None where it does not suit."""
    template = templates.load(connection, hit.answer)
    if template is None or template.trashed_at is not None:
        return None
    if template.agent not in (None, asker.agent):
        return None
    if asker.channel and template.channels and asker.channel not in template.channels:
        return None
    facts = asker.facts(connection)
    form = choose(template.variants, [*asker.languages[:1], hit.language], open_now=facts.open_now)
    language = form.language if form is not None else ""
    filled = fill(template, facts, language, asker.channel)
    if filled.fault is not None:
        return None
    text = to_text(filled.body)
    passage, marks = suggesting.quoted(text, language or hit.language, hit)
    return Suggestion(
        "template", template.id, language, template.title, round(hit.score, 4),
        passage or _beginning(text), marks, False, template.code, "published", hit.helped,
    )  # fmt: skip


def _beginning(text: str) -> str:
    """Its first words, where no passage of it is about what is asked."""
    return " ".join(text.split())[:200]


def _template_texts(content: str) -> Iterator[Entry]:
    """A template's texts, one a language, without what Liquid has to fill in."""
    template = templates.of_row(content)
    tags = " ".join((template.code, *template.tags))
    for language in template.languages:
        form = choose(template.variants, (language,))
        if form is not None:
            text = engine.bare(f"{form.subject}\n{to_text(form.body)}\n{form.sms}")
            yield Entry(language, template.title, f"{text} {tags}")


SOURCES: index.Sources = {"article": index.article_texts, "template": _template_texts}
forgets = index.forgets


def is_behind(connection: Dbapi) -> bool:
    """Whether the index does not know all as it is now."""
    return any(index.behind(connection, kind) for kind in SOURCES)


def refresh(connection: Connection) -> tuple[int, Changes]:
    """Index a batch; how many were behind."""
    return index.refresh(connection, SOURCES), Changes()


def forget(connection: Connection) -> tuple[None, Changes]:
    """Take out of the index what is gone."""
    index.forget(connection)
    return None, Changes()
