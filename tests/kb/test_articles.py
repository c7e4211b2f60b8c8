"""Keeping articles: commands, undo, addresses, versions, trash, what was given, erasing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.inbox.values import View
from app.kb.values import Article, Text
from app.store.store import Store
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    account = AccountId(add_account(desk, "archive", "Shop", "help@shop.test"))
    put(
        desk,
        account,
        mail("<a@okafor.example>", "Can I send the bowls back?\r\n",
             sender="Helen Okafor <helen@okafor.example>", subject="Bowls"),
    )  # fmt: skip
    yield desk
    desk.close()


def here(desk: Desk) -> ConversationId:
    return ConversationId(desk.queue_head(View.ALL).result()[1][0])


def kept(desk: Desk, title: str, body: str = "", language: str = "en", **more) -> Article:
    state = more.pop("state", "published")
    text = Text(language, title, body, state=state)
    given = Article(desk.knowledge.new_id(), (text, *more.pop("others", ())), **more)
    desk.knowledge.save(given).result()
    return desk.knowledge.load(given.id).result()


def titles(desk: Desk, text: str, *languages: str, most: int = 3) -> list[str]:
    found = desk.suggestions.suggest(text, languages, most=most).result()
    return [one.title for one in found]


def indexed(store: Store) -> list[tuple[str, str]]:
    return store.read(
        lambda c: c.execute("SELECT title, asked FROM kb_piece ORDER BY id").fetchall()
    ).result()


def test_an_article_is_kept_and_taken_back(desk: Desk) -> None:
    article = kept(desk, "Returns", "Within 30 days.", folder="Orders/ Returns ", tags=("a", "a"))
    assert (article.folder, article.tags) == ("Orders/Returns", ("a",))
    command = desk.knowledge.save(
        replace(article, texts=(replace(article.texts[0], body="Within 60 days."),))
    ).result()
    assert desk.knowledge.load(article.id).result().texts[0].body == "Within 60 days."
    (version,) = desk.knowledge.versions(article.id).result()
    assert version.article.texts[0].body == "Within 30 days."
    desk.undo(command).result()
    assert desk.knowledge.load(article.id).result().texts[0].body == "Within 30 days."


def test_without_a_title_nothing_is_kept(desk: Desk) -> None:
    with pytest.raises(UsageError, match="article-without-title"):
        desk.knowledge.save(Article(desk.knowledge.new_id(), (Text("en", " ", "x"),))).result()
    assert desk.knowledge.lines().result() == ()


def test_what_is_not_text_makes_no_version(desk: Desk) -> None:
    article = kept(desk, "Returns", "x")
    desk.knowledge.save(replace(article, tags=("new",))).result()
    assert desk.knowledge.versions(article.id).result() == ()


def test_addresses_are_unique_and_never_given_to_another(desk: Desk) -> None:
    first, second = kept(desk, "Returns"), kept(desk, "Returns")
    assert [a.texts[0].slug for a in (first, second)] == ["returns", "returns-2"]
    moved = replace(first, texts=(replace(first.texts[0], slug="sending-back"),))
    desk.knowledge.save(moved).result()
    assert desk.knowledge.by_address("returns").result().id == first.id
    third = kept(desk, "Returns")
    assert third.texts[0].slug == "returns-3"
    spanish = kept(desk, "Returns", language="es")
    assert spanish.texts[0].slug == "returns"


@pytest.mark.parametrize(
    ("title", "slug"),
    [("Devoluções & trocas", "devolucoes-trocas"), ("  ¿Qué?  ", "que"), ("A" * 300, "a" * 80)],
)
def test_an_address_is_made_of_the_title(desk: Desk, title: str, slug: str) -> None:
    assert kept(desk, title, "x").texts[0].slug == slug


def test_a_title_without_letters_has_an_address_too(desk: Desk) -> None:
    assert kept(desk, "返品", "x").texts[0].slug.startswith("article-")


def test_the_trash_is_offered_to_nobody(desk: Desk) -> None:
    article = kept(desk, "Returning bowls", "Bowls can be returned.")
    assert titles(desk, "can I return bowls?") == ["Returning bowls"]
    command = desk.knowledge.trash((article.id,)).result()
    assert titles(desk, "can I return bowls?") == []
    assert [row.id for row in desk.knowledge.lines(trashed=True).result()] == [article.id]
    desk.undo(command).result()
    assert titles(desk, "can I return bowls?") == ["Returning bowls"]


def test_what_was_given_is_kept_and_found_by_what_was_asked(desk: Desk) -> None:
    article = kept(desk, "Returns policy", "Within thirty days, unused.")
    kept(desk, "Shipping", "Parcels take three days.")
    question = "my husband dislikes the colour of the vase"
    assert titles(desk, question) == []
    command = desk.knowledge.give(article.id, "en", here(desk), question, "passage").result()
    (given,) = desk.knowledge.given(here(desk)).result()
    assert (given.article, given.how, given.question) == (article.id, "passage", question)
    assert titles(desk, "the colour of this vase is not what I like") == ["Returns policy"]
    (found,) = desk.suggestions.suggest("he dislikes the colour of the vase").result()
    assert found.helped == 0
    desk.resolve(here(desk)).result()
    (solved,) = desk.suggestions.suggest("he dislikes the colour of the vase").result()
    assert (solved.helped, solved.score > found.score) == (1, True)
    desk.undo(command).result()
    assert desk.knowledge.given(here(desk)).result() == ()
    assert titles(desk, "the colour of this vase is not what I like") == []


def test_thumbs_teach_the_order(desk: Desk) -> None:
    kept(desk, "Opening hours", "The shop opens at nine. The shop closes at six.")
    other = kept(desk, "Shop address", "The shop is in the old town, open to everybody.")
    asked = "when is the shop open"
    first, second = titles(desk, asked)[:2]
    ids = {row.title: row.id for row in desk.knowledge.lines().result()}
    command = desk.knowledge.vote(ids[first], here(desk), -1, asked).result()
    assert titles(desk, asked)[:2] == [second, first]
    desk.undo(command).result()
    assert titles(desk, asked)[:2] == [first, second]
    desk.knowledge.vote(other.id, here(desk), 1, "where do I find you").result()
    assert titles(desk, "where can I find you")[:1] == ["Shop address"]
    row = next(r for r in desk.knowledge.lines().result() if r.id == other.id)
    assert row.helpful == 1


def test_what_an_erased_customer_asked_leaves_the_index(desk: Desk) -> None:
    article = kept(desk, "Returns policy", "Within thirty days, unused.")
    desk.knowledge.give(article.id, "en", here(desk), "Okafor vase", "text").result()
    desk.knowledge.vote(article.id, here(desk), 1, "Okafor again").result()
    assert titles(desk, "vase") == ["Returns policy"]
    page = desk.conversation(here(desk)).result()
    assert page.customer is not None
    desk.customers.erase(page.customer.id).result()
    assert indexed(desk.store) == [("returns policy", "")]
    assert titles(desk, "vase") == []
    found = desk.store.read(
        lambda c: c.execute("SELECT count(*) FROM kb_text WHERE kb_text MATCH 'envase'").fetchone()
    ).result()
    assert found == (0,)
    journal = desk.store.read(
        lambda c: c.execute("SELECT payload, inverse FROM command").fetchall()
    )
    assert "vase" not in str(journal.result())
    assert titles(desk, "thirty days") == ["Returns policy"]


def test_the_index_follows_by_itself(desk: Desk) -> None:
    article = kept(desk, "Returns", "bowls")
    assert titles(desk, "bowls") == ["Returns"]
    desk.knowledge.save(replace(article, texts=(Text("en", "Returns", "plates"),))).result()
    assert titles(desk, "bowls", most=1) == ["Returns"] or titles(desk, "bowls") == []
    draft = replace(article, texts=(Text("en", "Returns", "plates", state="draft"),))
    desk.knowledge.save(draft).result()
    assert titles(desk, "plates") == []
    looked = desk.suggestions.look_up("plates", ("en",)).result()
    assert [one.state for one in looked] == ["draft"]
    archived = replace(article, texts=(Text("en", "Returns", "plates", state="archived"),))
    desk.knowledge.save(archived).result()
    assert desk.suggestions.look_up("plates", ("en",)).result() == ()
    assert desk.store.read(lambda c: c.execute("SELECT count(*) FROM kb_piece").fetchone()).result()


def test_links_that_lead_nowhere_are_told(desk: Desk) -> None:
    kept(desk, "Returns")
    article = kept(desk, "Orders", "See [[returns]] and [[gone|that]], not `[[code]]`.")
    assert desk.knowledge.dead_links().result() == ((article.id, "gone"),)
