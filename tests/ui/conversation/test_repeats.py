"""How an event comes again, in the words of five languages."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.base.clock import from_datetime
from app.inbox.values import Repeat
from app.ui import i18n
from app.ui.conversation.repeats import sentence

UNTIL = from_datetime(dt.datetime(2027, 12, 31, tzinfo=dt.UTC))


@pytest.fixture(autouse=True)
def english(look: QApplication) -> Iterator[None]:
    yield
    i18n.install("en")


@pytest.mark.parametrize(
    ("repeat", "said"),
    [
        (Repeat("day"), "Every day"),
        (Repeat("year", 4), "Every 4 years"),
        (Repeat("month", month_days=(-1, 15, 1)), "Every month on day 1, day 15 and the last day"),
        (Repeat("month", days=((2, 5),)), "Every month on the second Saturday"),
        (
            Repeat("week", 2, ((0, 2), (0, 0)), times=10),
            "Every 2 weeks on Monday and Wednesday, 10 times",
        ),
        (Repeat("week", until=UNTIL), "Every week, until 31 December 2027"),
        (Repeat("", until=UNTIL), "It takes place more than once, until 31 December 2027"),
    ],
)
def test_a_rule_is_a_sentence(repeat: Repeat, said: str) -> None:
    assert sentence(repeat) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("pt", "Todos os meses: a primeira sexta-feira e o último domingo, 3 vezes"),
        ("it", "Ogni mese: il primo venerdì e l’ultima domenica, 3 volte"),
        ("ca", "Cada mes: el primer divendres i l’últim diumenge, 3 vegades"),
        ("es", "Cada mes: el primer viernes y el último domingo, 3 veces"),
    ],
)
def test_days_keep_their_gender(language: str, said: str) -> None:
    i18n.install(language)
    assert sentence(Repeat("month", days=((1, 4), (-1, 6)), times=3)) == said
