"""What is offered to somebody who did not ask: what fits; the rest is there to be looked up."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.inbox.values import View
from app.kb.fitting import LEAST, covered, sentences
from app.kb.ranking import Candidate, Corpus
from app.kb.words import stems, words
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put
from tests.kb.test_articles import kept, titles


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    kept(desk, "Refunds", "A refund is paid to the card you used, within five days.")
    kept(desk, "Glazes", "Every glaze is free of lead; the red one fades in the dishwasher.")
    kept(desk, "Workshops", "A workshop takes three hours. Bring an apron.")
    yield desk
    desk.close()


def held(text: str, language: str = "en") -> Candidate:
    return Candidate(1, (), words(text), (), (), stems(words(text), language), ())


def test_a_message_is_taken_by_its_sentences() -> None:
    text = "Hello. The parcel never arrived! Where is my refund?\n\nThanks for the lovely bowls."
    found = sentences(text, "en", "en")
    parcel, lovely = {"enparcel", "ennever", "enarriv"}, {"enlove", "enbowl"}
    assert found == [parcel, {"enrefund"}, lovely]
    assert sentences("Why? And how?", "en", "en") == []


def test_the_share_of_the_sentence_that_is_held_most_counts() -> None:
    asked = sentences("My aunt from Leeds loves tea. When is a refund paid?", "en", "en")
    known = Corpus(200, {"enrefund": 4, "enpaid": 9})
    assert covered(asked, held("a refund is paid soon"), known) == 1.0
    assert covered(asked, held("something else"), known) == 0.0
    half = covered(asked, held("we have paid"), known)
    assert 0.3 < half < 0.5  # the commoner of two words
    alone = sentences("A refund?", "en", "en")
    assert 0.3 < covered(alone, held("a refund is paid soon"), known) < 0.5  # it says little
    assert covered([], held("something else"), known) == 0.0


def test_one_word_may_stand_in_a_long_text_by_chance() -> None:
    known = Corpus(200, {"enhand": 4})
    asked = sentences("Thank you! Your hand?", "en", "en")
    long = "we make every plate by hand and sign it " * 5
    assert covered(asked, held(long), known) == 0.0
    assert covered(asked, held("made by hand"), known) > LEAST
    titled = Candidate(1, (), (), (), stems(["hand"], "en"), stems(words(long), "en"), ())
    assert covered(asked, titled, known) > LEAST


def test_of_few_texts_nobody_can_tell_what_is_rare() -> None:
    asked = sentences("The bowls are cracked", "en", "en")
    everywhere = Corpus(2, {"enbowl": 2})
    assert covered(asked, held("bowls"), everywhere) > LEAST


@pytest.mark.parametrize(
    "text",
    [
        "Does the dog of your neighbour bark all night, every single day of the week?",
        "We would like to invite you to speak at our conference on paid search in Leipzig.",
        "My grandmother used to sing to the birds in her garden.",
    ],
)
def test_what_is_about_something_else_is_not_offered(desk: Desk, text: str) -> None:
    assert titles(desk, text) == []


def test_who_looks_it_up_sees_it_all_the_same(desk: Desk) -> None:
    text = "conference on paid search in Leipzig for every single person of the trade"
    assert titles(desk, text) == []
    found = desk.suggestions.look_up(text, ("en",)).result()
    assert "Refunds" in [one.title for one in found]


def test_one_sentence_of_a_long_message_is_enough(desk: Desk) -> None:
    text = (
        "Good evening! My sister married last Saturday in a castle by the sea and we all danced."
        " She wept when she unpacked your present. Her husband would rather have a canoe though."
        " When is the refund paid to my card? We are still in the mountains until Thursday, where"
        " the telephone hardly works and the goats eat our socks."
    )
    assert titles(desk, text)[:1] == ["Refunds"]


def test_a_few_words_of_thanks_want_no_answer_unless_it_fits_well(desk: Desk) -> None:
    kept(desk, "Pieces that arrive broken", "A broken piece is replaced at once.")
    assert titles(desk, "It arrived yesterday, thank you so much!") == []
    assert titles(desk, "It arrived yesterday. Is that so much?") != []
    assert titles(desk, "It arrived broken, thanks.")[:1] == ["Pieces that arrive broken"]


def test_another_language_has_to_hold_half_of_what_is_asked(desk: Desk) -> None:
    kept(desk, "Smalti", "Il rosso Vesuvio va lavato a mano, con sapone di Marsiglia.", "it")
    asked = "Olá! Vou de férias para Marsiglia e queria saber se entregam a encomenda num hotel."
    assert titles(desk, asked) == []
    assert titles(desk, "Posso lavar o Vesuvio com Marsiglia?") == ["Smalti"]


def test_what_solved_such_a_question_fits_whatever_it_says(desk: Desk) -> None:
    article = kept(desk, "Deliveries", "Parcels leave at noon.")
    question = "Qqq wwww eeee rrrr tttt?"
    assert titles(desk, question) == []
    account = AccountId(add_account(desk, "archive", "Shop", "help@shop.test"))
    put(desk, account, mail("<q@shop.example>", "Qqq?", sender="Ana <ana@shop.example>"))
    here = ConversationId(desk.queue_head(View.ALL).result()[1][0])
    desk.knowledge.give(article.id, "en", here, question, "text").result()
    desk.resolve(here).result()
    (found,) = desk.suggestions.suggest(question).result()
    assert (found.title, found.helped) == ("Deliveries", 1)
