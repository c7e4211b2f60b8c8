"""Drafts of what is published, older translations, who was told the old text, what is missing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.desk.handlers import knowledge as handlers
from app.desk.watching import Watch
from app.kb.commands import GiveArticle
from app.kb.values import Article, Gap, Given, How, Text, Words
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import NOW, mail, put, queue
from tests.kb.test_articles import kept, titles

PEOPLE = ("Helen", "Rosa")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "desk")
    account = AccountId(add_account(desk, "archive", "Shop", "help@shop.test"))
    for n, who in enumerate(PEOPLE):
        put(desk, account, mail(f"<{n}@okafor.example>", f"May {who} bring the vase back?",
                                sender=f"{who} <{who}@okafor.example>"))  # fmt: skip
    yield desk
    desk.close()


def customers(desk: Desk) -> dict[str, ConversationId]:
    return {row.customer: row.id for row in queue(desk)}


def rewritten(desk: Desk, article: Article, body: str, at: int = 0) -> Article:
    """With another text, published."""
    held = desk.knowledge.load(article.id).result()
    text = held.texts[at]
    changed = text.rewritten(Words(text.title, body)).as_written()
    texts = (*held.texts[:at], changed, *held.texts[at + 1 :])
    desk.knowledge.save(replace(held, texts=texts)).result()
    return desk.knowledge.load(article.id).result()


def wrote(desk: Desk, who: str, seconds: int) -> None:
    """We write to somebody, so long after now."""
    at = (desk.store.clock.now() - NOW) // MICRO + seconds
    refs = f"<{PEOPLE.index(who)}@okafor.example>"
    answer = mail(f"<{who}{seconds}@shop.test>", "So it is.", sender="help@shop.test",
                  to=f"{who}@okafor.example", refs=refs, at=at)  # fmt: skip
    put(desk, desk.accounts().result()[0].id, answer, history=True)


def gave(desk: Desk, article: Article, who: str, how: How, passage: str = "") -> None:
    """An article was sent to somebody, an hour ago."""
    id, at = desk.store.ids.take(), desk.store.clock.now() - 3600 * MICRO
    given = Given(id, article.id, "en", customers(desk)[who], "?", how, None, at, -1, passage)
    desk.store.execute(GiveArticle(given)).result()
    wrote(desk, who, -1800)


def told(desk: Desk, article: Article) -> list[str]:
    return [one.name for one in desk.knowledge.told_before(article.id).result()]


def asked(desk: Desk) -> list[str]:
    return [one.gap.question for one in desk.knowledge.gaps().result()]


# --- drafts -------------------------------------------------------------------------------------


def test_changes_of_what_is_published_wait(desk: Desk, tmp_path: Path) -> None:
    article = kept(desk, "Returns", "Within thirty days.", audience="public")
    text = article.texts[0].rewritten(Words("Bringing back", "SECRET sixty days."))
    command = desk.knowledge.save(replace(article, texts=(text,))).result()
    held = desk.knowledge.load(article.id).result()
    assert (held.title, held.texts[0].written.body) == ("Returns", "SECRET sixty days.")
    assert desk.knowledge.lines().result()[0].edited
    assert titles(desk, "sixty secrets") == []
    assert titles(desk, "thirty days") == ["Returns"]
    assert "SECRET" not in desk.suggestions.suggest("thirty days").result()[0].passage
    desk.knowledge.publish(tmp_path / "site").result()
    written = "".join(p.read_text() for p in (tmp_path / "site").rglob("*.*") if p.is_file())
    assert "SECRET" not in written
    assert "Within thirty days." in written
    assert desk.knowledge.versions(article.id).result() == ()
    desk.undo(command).result()
    assert desk.knowledge.load(article.id).result().texts[0].draft is None


def test_publishing_them_is_a_version_and_is_undone(desk: Desk) -> None:
    article = kept(desk, "Returns", "Within thirty days.")
    draft = article.texts[0].rewritten(Words("Returns", "Within sixty days."))
    desk.knowledge.save(replace(article, texts=(draft,))).result()
    held = desk.knowledge.load(article.id).result()
    published = replace(held, texts=(held.texts[0].in_state("published"),))
    command = desk.knowledge.save(published).result()
    now_ = desk.knowledge.load(article.id).result().texts[0]
    assert (now_.body, now_.draft) == ("Within sixty days.", None)
    (version,) = desk.knowledge.versions(article.id).result()
    assert version.article.texts[0].body == "Within thirty days."
    desk.undo(command).result()
    back = desk.knowledge.load(article.id).result().texts[0]
    assert (back.body, back.written.body) == ("Within thirty days.", "Within sixty days.")


def test_what_says_the_same_is_no_draft(desk: Desk) -> None:
    article = kept(desk, "Returns", "x")
    for words in (Words("Returns", "x"), Words(" Returns ", "x")):
        text = replace(article.texts[0], draft=words)
        desk.knowledge.save(replace(article, texts=(text,))).result()
        assert desk.knowledge.load(article.id).result().texts[0].draft is None
    untitled = replace(article, texts=(replace(article.texts[0], draft=Words("", "x")),))
    with pytest.raises(UsageError, match="article-without-title"):
        desk.knowledge.save(untitled).result()


# --- translations -------------------------------------------------------------------------------


def test_a_translation_is_older_until_it_is_changed_or_looked_at(desk: Desk) -> None:
    others = tuple(Text(code, "Resi", "Trenta.", state="published") for code in ("it", "es"))
    article = kept(desk, "Returns", "Thirty.", others=others)
    older = lambda a: [t.language for t in a.texts if a.older(t)]  # noqa: E731
    assert older(article) == []
    changed = rewritten(desk, article, "Sixty.")
    assert older(changed) == ["it", "es"]
    assert desk.knowledge.lines().result()[0].older
    changed = rewritten(desk, article, "Sessanta.", at=1)
    assert older(changed) == ["es"]
    checked = replace(changed, texts=(*changed.texts[:2], replace(changed.texts[2], said_at=0)))
    command = desk.knowledge.save(checked).result()
    assert older(desk.knowledge.load(article.id).result()) == []
    assert not desk.knowledge.lines().result()[0].older
    desk.undo(command).result()
    assert older(desk.knowledge.load(article.id).result()) == ["es"]


def test_an_undo_of_the_original_makes_no_translation_older(desk: Desk) -> None:
    article = kept(desk, "Returns", "x", others=(Text("it", "Resi", "x", state="published"),))
    changed = replace(article, texts=(replace(article.texts[0], body="y"), article.texts[1]))
    command = desk.knowledge.save(changed).result()
    assert desk.knowledge.load(article.id).result().older(article.texts[1])
    desk.undo(command).result()
    held = desk.knowledge.load(article.id).result()
    assert not held.older(held.texts[1])


# --- told the old text --------------------------------------------------------------------------


def test_who_was_told_the_old_text_is_known_until_written_to(desk: Desk) -> None:
    article = kept(desk, "Returns", "Bring it back within thirty days.\n\nKeep the box.")
    gave(desk, article, "Helen", "passage", "within thirty days")
    gave(desk, article, "Rosa", "passage", "Keep the box.")
    assert told(desk, article) == []
    rewritten(desk, article, "Bring it back within **sixty** days.\n\nKeep the box.")
    assert told(desk, article) == ["Helen"]
    rewritten(desk, article, "Bring it back within **sixty** days.")
    assert sorted(told(desk, article)) == ["Helen", "Rosa"]
    assert told(desk, kept(desk, "Other")) == []
    wrote(desk, "Helen", 60)
    assert told(desk, article) == ["Rosa"]


def test_who_was_given_the_whole_is_told_of_any_change_and_a_link_of_none(desk: Desk) -> None:
    article = kept(desk, "Returns", "Thirty.")
    gave(desk, article, "Helen", "text")
    gave(desk, article, "Rosa", "link")
    changed = rewritten(desk, article, "Sixty.")
    assert told(desk, article) == ["Helen"]
    gave(desk, article, "Rosa", "text")
    assert told(desk, article) == ["Helen"]
    desk.knowledge.save(replace(changed, tags=("x",))).result()
    assert told(desk, article) == ["Helen"]
    rewritten(desk, article, "Thirty.")
    assert told(desk, article) == ["Rosa"]  # Helen was told what it says again


def test_what_never_left_told_nobody(desk: Desk) -> None:
    article = kept(desk, "Returns", "Thirty.")
    desk.knowledge.give(article.id, "en", customers(desk)["Helen"], "?", "text").result()
    rewritten(desk, article, "Sixty.")
    assert told(desk, article) == []


# --- questions without an article ---------------------------------------------------------------


def test_a_question_without_an_article_is_noted_once_and_settled(desk: Desk) -> None:
    here = customers(desk)["Helen"]
    question = "Do you repair a broken handle?"
    desk.knowledge.note_gap(here, question).result()
    assert asked(desk) == []  # there is no knowledge base yet
    article = kept(desk, "Returns", "x")
    desk.knowledge.note_gap(here, "Hm.").result()
    assert asked(desk) == []
    for _ in range(2):
        desk.knowledge.note_gap(here, question).result()
    (one,) = desk.knowledge.gaps().result()
    assert (one.gap.question, one.gap.language, one.name) == (question, "en", "Helen")
    command = desk.knowledge.settle_gap(replace(one.gap, article=article.id)).result()
    desk.knowledge.note_gap(here, question).result()
    assert asked(desk) == []
    desk.undo(command).result()
    assert asked(desk) == [question]
    desk.knowledge.note_gap(here, "And what does a new handle cost?").result()
    assert asked(desk) == ["And what does a new handle cost?"]
    desk.knowledge.give(article.id, "en", here, question, "text").result()
    assert asked(desk) == []


def test_a_thumb_down_is_a_question_without_an_article(desk: Desk) -> None:
    article, here = kept(desk, "Returns", "x"), customers(desk)["Rosa"]
    command = desk.knowledge.vote(article.id, here, -1, "Where is my parcel?").result()
    assert asked(desk) == ["Where is my parcel?"]
    desk.knowledge.settle_gap(Gap(here, "Where is my parcel?", article=0)).result()
    assert asked(desk) == []
    desk.undo(command).result()
    assert asked(desk) == []


def test_what_a_machine_says_is_no_question(desk: Desk) -> None:
    kept(desk, "Returns", "x")
    account = desk.accounts().result()[0].id
    put(desk, account, mail("<m@okafor.example>", "Buy our new things now!", subject="News",
                            sender="News <news@okafor.example>", Precedence="bulk"))  # fmt: skip
    desk.knowledge.note_gap(customers(desk)["News"], "Buy our new things now!").result()
    assert asked(desk) == []


def test_a_question_goes_with_whoever_is_erased(desk: Desk) -> None:
    kept(desk, "Returns", "x")
    here = customers(desk)["Helen"]
    desk.knowledge.note_gap(here, "Do you repair broken handles?").result()
    page = desk.conversation(here).result()
    assert page.customer is not None
    desk.customers.erase(page.customer.id).result()
    assert asked(desk) == []
    found = desk.store.read(lambda c: c.execute("SELECT payload FROM command").fetchall())
    assert "handles" not in str(found.result())


# --- links --------------------------------------------------------------------------------------


def test_a_link_leads_to_where_the_help_centre_stands(desk: Desk) -> None:
    article = kept(desk, "Returns & more", "x", audience="public")
    internal = kept(desk, "Wages", "x")
    assert desk.knowledge.link(article.id, "en").result() is None
    desk.settings.set("help_centre", "https://help.shop.example/").result()
    (block,) = desk.knowledge.link(article.id, "pt").result() or ()
    run = block.runs[0]
    assert (run.text, run.link) == (
        "Returns & more",
        "https://help.shop.example/en/returns-more.html",
    )
    assert desk.knowledge.link(internal.id, "en").result() is None


# --- watched ------------------------------------------------------------------------------------


def folder_of(path: Path, count: int) -> Path:
    path.mkdir()
    for n in range(count):
        (path / f"a{n:03}.md").write_text(f"# Article {n}\n\nText {n}.\n")
    return path


def test_an_import_tells_how_far_it_is_and_is_one_undo(desk: Desk, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: heard.append((done, total)))
    seen = desk.knowledge.preview(folder_of(tmp_path / "in", 130), watch=watch).result()
    assert heard[0] == (0, 130)
    heard.clear()
    command = desk.knowledge.bring(seen, watch=watch).result()
    assert heard == [(0, 130), (100, 130), (130, 130)]
    assert len(desk.knowledge.lines().result()) == 130
    assert command is not None
    desk.undo(command).result()
    assert desk.knowledge.lines().result() == ()


@pytest.mark.parametrize("after", [0, 1])
def test_a_stopped_import_leaves_nothing(desk: Desk, tmp_path: Path, after: int) -> None:
    stop = Event()
    watch = Watch(lambda done, _total: stop.set() if done >= 100 * after else None, stop)
    seen = desk.knowledge.preview(folder_of(tmp_path / "in", 130)).result()
    with pytest.raises(UsageError, match="stopped-midway"):
        desk.knowledge.bring(seen, watch=watch).result()
    assert desk.knowledge.lines().result() == ()


def test_a_stopped_publishing_leaves_the_old_site(desk: Desk, tmp_path: Path) -> None:
    kept(desk, "Returns", "x", audience="public")
    desk.knowledge.publish(tmp_path / "site").result()
    kept(desk, "Other", "x", audience="public")
    stop = Event()
    watch = Watch(lambda done, _total: stop.set() if done else None, stop)
    with pytest.raises(UsageError, match="stopped-midway"):
        desk.knowledge.publish(tmp_path / "site", watch=watch).result()
    assert not (tmp_path / "site/en/other.html").exists()
    assert (tmp_path / "site/en/returns.html").exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["desk", "site"]


# --- command line -------------------------------------------------------------------------------


def test_the_command_line_tells_of_all_of_it(desk: Desk) -> None:
    article, here = kept(desk, "Returns", "Thirty.", audience="public"), customers(desk)["Helen"]
    desk.knowledge.note_gap(here, "Do you repair handles?").result()
    (asked_,) = handlers.questions(desk, {}, Event())
    assert (asked_["customer"], asked_["question"]) == ("Helen", "Do you repair handles?")
    gave(desk, article, "Helen", "text")
    draft = article.texts[0].rewritten(Words("Returns", "Sixty."))
    desk.knowledge.save(replace(article, texts=(draft,))).result()
    (line,) = handlers.show(desk, {"address": "returns"}, Event())
    assert line["texts"][0]["text"] == "Thirty."
    assert line["texts"][0]["draft"] == {"title": "Returns", "text": "Sixty."}
    list(handlers.state(desk, {"address": "returns", "state": "published"}, Event()))
    (told_,) = handlers.told(desk, {"address": "returns"}, Event())
    assert told_["customer"] == "Helen"
    (row,) = handlers.list_(desk, {}, Event())
    assert (row["edited"], row["readers"]) == (False, {"helpful": 0, "not": 0})
