"""Times in plain words: tables in five languages, gaps of summer time, and any text at all."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.clock import MICRO, from_datetime, to_datetime
from app.desk.times.when import Here, NotUnderstood, Understood, after, understand
from app.desk.times.when_words import LEXICONS

LISBON = "Europe/Lisbon"
NOW = datetime(2026, 11, 25, 10, 30, tzinfo=ZoneInfo(LISBON))
"""A Wednesday."""


def here(language: str = "en", now: datetime = NOW, *, month_first: bool = False) -> Here:
    zone = str(now.tzinfo)
    return Here(from_datetime(now), zone, language, month_first)


ENGLISH = """
tomorrow 9                     | 2026-11-26T09:00
tomorrow                       | 2026-11-26T09:00
Tomorrow at 9                  | 2026-11-26T09:00
tomorrow 9am                   | 2026-11-26T09:00
tomorrow at 9 p.m.             | 2026-11-26T21:00
tomorrow morning               | 2026-11-26T09:00
tomorrow morning at 8          | 2026-11-26T08:00
tomorrow afternoon             | 2026-11-26T14:00
tomorrow afternoon at 3        | 2026-11-26T15:00
tomorrow evening               | 2026-11-26T18:00
tomorrow noon                  | 2026-11-26T12:00
9 tomorrow                     | 2026-11-26T09:00
at 9:15 tomorrow               | 2026-11-26T09:15
the day after tomorrow         | 2026-11-27T09:00
day after tomorrow 16:45       | 2026-11-27T16:45
today 18:00                    | 2026-11-25T18:00
today at 4pm                   | 2026-11-25T16:00
this afternoon                 | 2026-11-25T14:00
this evening at 7              | 2026-11-25T19:00
tonight                        | 2026-11-25T20:00
tonight at 11                  | 2026-11-25T23:00
in 2 hours                     | 2026-11-25T12:30
2 hours                        | 2026-11-25T12:30
2h                             | 2026-11-25T12:30
in an hour                     | 2026-11-25T11:30
in half an hour                | 2026-11-25T11:00
in an hour and a half          | 2026-11-25T12:00
in 1.5 hours                   | 2026-11-25T12:00
1h30                           | 2026-11-26T01:30
1 h 30 min                     | 2026-11-25T12:00
1 h 30                         | 2026-11-25T12:00
in 45 minutes                  | 2026-11-25T11:15
90 min                         | 2026-11-25T12:00
later today                    | 2026-11-25T13:30
2 hours from now               | 2026-11-25T12:30
in 3 days                      | 2026-11-28T09:00
in three days at 14:00         | 2026-11-28T14:00
3d                             | 2026-11-28T09:00
in 2 weeks                     | 2026-12-09T09:00
in a couple of weeks           | 2026-12-09T09:00
in 1 month                     | 2026-12-25T09:00
fri 14:30                      | 2026-11-27T14:30
friday                         | 2026-11-27T09:00
on Friday at 2pm               | 2026-11-27T14:00
friday morning                 | 2026-11-27T09:00
Friday afternoon               | 2026-11-27T14:00
wednesday                      | 2026-12-02T09:00
wednesday 18:00                | 2026-11-25T18:00
next friday                    | 2026-12-04T09:00
next monday 10                 | 2026-11-30T10:00
mon                            | 2026-11-30T09:00
next week                      | 2026-11-30T09:00
next month                     | 2026-12-01T09:00
weekend                        | 2026-11-28T09:00
next weekend                   | 2026-12-05T09:00
3 dec                          | 2026-12-03T09:00
dec 3                          | 2026-12-03T09:00
December 3rd at 10             | 2026-12-03T10:00
3rd of December                | 2026-12-03T09:00
3 dec 2027                     | 2027-12-03T09:00
Dec 3, 2027, 14:30             | 2027-12-03T14:30
1 november                     | 2027-11-01T09:00
feb 29                         | 2028-02-29T09:00
the 3rd                        | 2026-12-03T09:00
the 30th at 17:00              | 2026-11-30T17:00
the 31st                       | 2026-12-31T09:00
2026-12-03                     | 2026-12-03T09:00
2026-12-03 10:00               | 2026-12-03T10:00
2026-12-03T10:00               | 2026-12-03T10:00
3/12                           | 2026-12-03T09:00
3/12/2026 8:05                 | 2026-12-03T08:05
3.12.2026                      | 2026-12-03T09:00
3-12-26 10:00                  | 2026-12-03T10:00
14:30                          | 2026-11-25T14:30
9:00                           | 2026-11-26T09:00
9am                            | 2026-11-26T09:00
12pm                           | 2026-11-25T12:00
12am                           | 2026-11-26T00:00
half past 9                    | 2026-11-26T09:30
quarter to 3 tomorrow          | 2026-11-26T02:45
noon                           | 2026-11-25T12:00
midnight                       | 2026-11-26T00:00
in the afternoon               | 2026-11-25T14:00
fri 3 dec 2027                 | 2027-12-03T09:00
tomorrow at 9am!               | 2026-11-26T09:00
friday the 4th                 | 2026-12-04T09:00
"""
PORTUGUESE = """
amanhã às 9                    | 2026-11-26T09:00
amanhã                         | 2026-11-26T09:00
amanha 9h                      | 2026-11-26T09:00
amanhã às 9h30                 | 2026-11-26T09:30
amanhã de manhã                | 2026-11-26T09:00
amanhã à tarde                 | 2026-11-26T14:00
amanhã à noite                 | 2026-11-26T20:00
amanhã às 3 da tarde           | 2026-11-26T15:00
depois de amanhã               | 2026-11-27T09:00
hoje às 18                     | 2026-11-25T18:00
hoje à noite                   | 2026-11-25T20:00
esta tarde                     | 2026-11-25T14:00
daqui a 2 horas                | 2026-11-25T12:30
daqui a três dias              | 2026-11-28T09:00
em 2 horas                     | 2026-11-25T12:30
dentro de uma hora             | 2026-11-25T11:30
daqui a meia hora              | 2026-11-25T11:00
daqui a uma hora e meia        | 2026-11-25T12:00
1,5 horas                      | 2026-11-25T12:00
sexta às 14:30                 | 2026-11-27T14:30
sexta-feira                    | 2026-11-27T09:00
na próxima segunda             | 2026-11-30T09:00
segunda-feira que vem às 10    | 2026-11-30T10:00
próxima semana                 | 2026-11-30T09:00
para a semana                  | 2026-11-30T09:00
no próximo mês                 | 2026-12-01T09:00
3 de dezembro                  | 2026-12-03T09:00
3 de dezembro às 10            | 2026-12-03T10:00
3 de dezembro de 2027          | 2027-12-03T09:00
dia 15                         | 2026-12-15T09:00
no dia 15 às 11                | 2026-12-15T11:00
ao meio-dia                    | 2026-11-25T12:00
fim de semana                  | 2026-11-28T09:00
às 16 horas                    | 2026-11-25T16:00
às 9 e meia                    | 2026-11-26T09:30
"""
SPANISH = """
viernes 10                     | 2026-11-27T10:00
viernes a las 10               | 2026-11-27T10:00
el viernes por la tarde        | 2026-11-27T14:00
mañana                         | 2026-11-26T09:00
mañana a las 9                 | 2026-11-26T09:00
mañana por la mañana           | 2026-11-26T09:00
mañana a las 8 de la tarde     | 2026-11-26T20:00
pasado mañana                  | 2026-11-27T09:00
hoy a las 18:00                | 2026-11-25T18:00
esta tarde                     | 2026-11-25T14:00
esta noche                     | 2026-11-25T20:00
en 2 horas                     | 2026-11-25T12:30
dentro de media hora           | 2026-11-25T11:00
dentro de una hora y media     | 2026-11-25T12:00
en tres días                   | 2026-11-28T09:00
de aquí a 3 días               | 2026-11-28T09:00
el próximo lunes               | 2026-11-30T09:00
el lunes que viene a las 11    | 2026-11-30T11:00
la semana que viene            | 2026-11-30T09:00
el mes que viene               | 2026-12-01T09:00
mar 10                         | 2026-12-01T10:00
3 de diciembre                 | 2026-12-03T09:00
3 dic 10:00                    | 2026-12-03T10:00
el 15                          | 2026-12-15T09:00
el día 15 a las 9              | 2026-12-15T09:00
el 3 de diciembre de 2027      | 2027-12-03T09:00
a las 9 y media                | 2026-11-26T09:30
mañana a las 9 y cuarto        | 2026-11-26T09:15
mañana a las 9 menos cuarto    | 2026-11-26T08:45
a mediodía                     | 2026-11-25T12:00
¿mañana a la una y media?      | 2026-11-26T01:30
"""
CATALAN = """
d'aquí a 3 dies                | 2026-11-28T09:00
d’aquí a dues hores            | 2026-11-25T12:30
demà                           | 2026-11-26T09:00
demà a les 9                   | 2026-11-26T09:00
demà al matí                   | 2026-11-26T09:00
demà a la tarda                | 2026-11-26T14:00
demà passat                    | 2026-11-27T09:00
avui a les 18                  | 2026-11-25T18:00
aquesta tarda                  | 2026-11-25T14:00
aquest vespre                  | 2026-11-25T18:00
en 2 hores                     | 2026-11-25T12:30
mitja hora                     | 2026-11-25T11:00
una hora i mitja               | 2026-11-25T12:00
divendres 14:30                | 2026-11-27T14:30
divendres al matí              | 2026-11-27T09:00
dilluns vinent                 | 2026-11-30T09:00
la setmana vinent              | 2026-11-30T09:00
el mes que ve                  | 2026-12-01T09:00
dos quarts de deu              | 2026-11-26T09:30
demà a un quart de 9           | 2026-11-26T08:15
tres quarts d'onze             | 2026-11-25T10:45
3 de desembre a les 10         | 2026-12-03T10:00
el 15 a les 9                  | 2026-12-15T09:00
dia 15                         | 2026-12-15T09:00
cap de setmana                 | 2026-11-28T09:00
a les set                      | 2026-11-26T07:00
l'1 de desembre                | 2026-12-01T09:00
d'aquí a un quart d'hora       | 2026-11-25T10:45
"""
ITALIAN = """
lunedì mattina                 | 2026-11-30T09:00
lunedì                         | 2026-11-30T09:00
domani                         | 2026-11-26T09:00
domani alle 9                  | 2026-11-26T09:00
domani mattina                 | 2026-11-26T09:00
domattina alle 8               | 2026-11-26T08:00
domani pomeriggio alle 3       | 2026-11-26T15:00
dopodomani                     | 2026-11-27T09:00
oggi alle 18                   | 2026-11-25T18:00
stasera                        | 2026-11-25T18:00
stasera alle 9                 | 2026-11-25T21:00
questo pomeriggio              | 2026-11-25T14:00
tra 2 ore                      | 2026-11-25T12:30
fra due giorni                 | 2026-11-27T09:00
tra mezz'ora                   | 2026-11-25T11:00
tra un'ora                     | 2026-11-25T11:30
tra un'ora e mezza             | 2026-11-25T12:00
venerdì alle 14:30             | 2026-11-27T14:30
venerdì prossimo               | 2026-11-27T09:00
la settimana prossima          | 2026-11-30T09:00
il mese prossimo               | 2026-12-01T09:00
il 3 dicembre                  | 2026-12-03T09:00
3 dicembre alle 10             | 2026-12-03T10:00
il 15 alle 9.30                | 2026-12-15T09:30
mar 10                         | 2026-12-01T10:00
alle ore 16                    | 2026-11-25T16:00
ore 16                         | 2026-11-25T16:00
a mezzogiorno                  | 2026-11-25T12:00
fine settimana                 | 2026-11-28T09:00
alle 9 e mezza                 | 2026-11-26T09:30
"""


def cases(language: str, table: str) -> list[tuple[str, str, str]]:
    lines = (line.partition("|") for line in table.strip().splitlines())
    return [(language, text.strip(), wall.strip()) for text, _, wall in lines]


TABLE = [
    *cases("en", ENGLISH),
    *cases("pt", PORTUGUESE),
    *cases("es", SPANISH),
    *cases("ca", CATALAN),
    *cases("it", ITALIAN),
]


@pytest.mark.parametrize(("language", "text", "wall"), TABLE)
def test_it_is_understood(language: str, text: str, wall: str) -> None:
    found = understand(text, here(language))
    assert isinstance(found, Understood), found
    assert (found.wall, found.zone, found.moved) == (wall, LISBON, False)
    assert found.at == from_datetime(datetime.fromisoformat(wall).replace(tzinfo=UTC))


@pytest.mark.parametrize(("language", "text", "wall"), TABLE)
def test_case_accents_and_spaces_do_not_matter(language: str, text: str, wall: str) -> None:
    found = understand(f"  {text.upper()} ", here(language))
    assert isinstance(found, Understood)
    assert found.wall == wall


def test_the_table_is_long_enough() -> None:
    assert len(TABLE) >= 150
    assert {language for language, _, _ in TABLE} == set(LEXICONS)


@pytest.mark.parametrize(
    ("language", "text", "code", "part"),
    [
        ("en", "", "empty", ""),
        ("en", "   ", "empty", ""),
        ("en", "soon", "unknown", "soon"),
        ("en", "tomorrow blah", "unknown", "blah"),
        ("en", "9", "unknown", "9"),
        ("en", "tomorrow 25", "unknown", "25"),
        ("en", "tomorrow 9:75", "unknown", "9:75"),
        ("en", "tomorrow friday", "unknown", "friday"),
        ("en", "tomorrow 9 10", "unknown", "10"),
        ("en", "13pm", "unknown", "pm"),
        ("en", "in 2 parsecs", "unknown", "2"),
        ("en", "next", "unknown", "next"),
        ("en", "today", "no-time", ""),
        ("en", "hoje", "no-time", ""),
        ("en", "today 9", "past", ""),
        ("en", "this morning", "past", ""),
        ("en", "2020-01-01", "past", ""),
        ("en", "2026-11-25 10:30", "past", ""),
        ("en", "in 0 minutes", "past", ""),
        ("en", "3 dec 2020", "past", ""),
        ("en", "30 feb", "no-such-date", ""),
        ("en", "32 dec", "no-such-date", "32"),
        ("en", "13/13", "no-such-date", "13/13"),
        ("en", "2026-13-01", "no-such-date", ""),
        ("en", "2027-02-29", "no-such-date", ""),
        ("en", "monday 3 dec 2027", "no-such-date", ""),
        ("en", "2999-01-01", "too-far", ""),
        ("en", "in 99999 weeks", "too-far", ""),
        ("es", "ayer", "unknown", "ayer"),
        ("it", "ieri alle 9", "unknown", "ieri"),
        ("ca", "mar 10", "ambiguous", "mar 10"),
    ],
)
def test_what_is_not_understood_is_said(language: str, text: str, code: str, part: str) -> None:
    found = understand(text, here(language))
    assert isinstance(found, NotUnderstood)
    assert (found.code, found.part) == (code, part)


@pytest.mark.parametrize(
    ("language", "text", "wall"),
    [
        ("en", "amanhã às 9", "2026-11-26T09:00"),
        ("it", "fri 14:30", "2026-11-27T14:30"),
        ("pt", "d'aquí a 3 dies", "2026-11-28T09:00"),
        ("ca", "lunedì mattina", "2026-11-30T09:00"),
    ],
)
def test_another_language_than_the_window_has(language: str, text: str, wall: str) -> None:
    found = understand(text, here(language))
    assert isinstance(found, Understood)
    assert found.wall == wall


def test_the_month_may_stand_first() -> None:
    found = understand("12/3 10:00", here(month_first=True))
    assert isinstance(found, Understood)
    assert found.wall == "2026-12-03T10:00"
    turned = understand("25/12", here(month_first=True))
    assert isinstance(turned, Understood)
    assert turned.wall == "2026-12-25T09:00"


# --- where clocks jump ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "now", "text", "wall", "utc", "moved"),
    [
        # Lisbon: 28 March 2027, 01:00 becomes 02:00
        (LISBON, "2027-03-27T12:00", "tomorrow 1:30", "2027-03-28T02:30", "2027-03-28T01:30", True),
        (LISBON, "2027-03-27T12:00", "tomorrow 9", "2027-03-28T09:00", "2027-03-28T08:00", False),
        (LISBON, "2027-03-27T23:30", "in 3 hours", "2027-03-28T03:30", "2027-03-28T02:30", False),
        # and back: 31 October 2027, 02:00 becomes 01:00; the first of both is meant
        (LISBON, "2027-10-30T12:00", "tomorrow 1:30", "2027-10-31T01:30",
         "2027-10-31T00:30", False),
        (LISBON, "2027-10-30T12:00", "tomorrow 9", "2027-10-31T09:00", "2027-10-31T09:00", False),
        ("America/New_York", "2027-03-13T12:00", "tomorrow 2:30", "2027-03-14T03:30",
         "2027-03-14T07:30", True),
        ("Asia/Kathmandu", "2026-11-25T10:30", "tomorrow 9", "2026-11-26T09:00",
         "2026-11-26T03:15", False),
    ],
)  # fmt: skip
def test_summer_time(zone: str, now: str, text: str, wall: str, utc: str, moved: bool) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
    found = understand(text, here(now=at))
    assert isinstance(found, Understood)
    assert (found.wall, found.moved, found.zone) == (wall, moved, zone)
    assert found.at == from_datetime(datetime.fromisoformat(utc).replace(tzinfo=UTC))


def test_the_second_of_two_hours_once_the_first_has_passed() -> None:
    zone = ZoneInfo(LISBON)
    at = datetime(2027, 10, 31, 1, 45, tzinfo=zone, fold=0)
    found = understand("today 1:30", here(now=at))
    assert isinstance(found, Understood)
    assert to_datetime(found.at) == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)


@given(minutes=st.integers(1, 60 * 24 * 400))
def test_so_many_minutes_later_is_so_many_minutes_later(minutes: int) -> None:
    found = after(minutes, here())
    assert isinstance(found, Understood)
    assert found.at - from_datetime(NOW) == minutes * 60 * MICRO


WORDS = sorted({" ".join(phrase) for words in LEXICONS.values() for phrase in words})
FIGURES = ("9", "14:30", "9h", "31", "2026-12-03", "3/12", "1.5", "15th", "2027", "0", "99", "9.")
SOUP = st.lists(st.sampled_from((*WORDS, *FIGURES, ",", "-", "’")), max_size=7).map(" ".join)


@settings(max_examples=400, deadline=None)
@given(
    text=st.one_of(SOUP, st.text(max_size=60)),
    language=st.sampled_from(sorted(LEXICONS)),
    zone=st.sampled_from((LISBON, "America/St_Johns", "Pacific/Apia", "UTC")),
    at=st.integers(1_767_000_000, 2_200_000_000),
    month_first=st.booleans(),
)
def test_any_text_gives_a_moment_to_come_or_a_reason(
    text: str, language: str, zone: str, at: int, month_first: bool
) -> None:
    now = at * MICRO + 123
    found = understand(text, Here(now, zone, language, month_first))
    if isinstance(found, NotUnderstood):
        return
    assert found.at > now
    wall = to_datetime(found.at).astimezone(ZoneInfo(zone))
    assert wall.strftime("%Y-%m-%dT%H:%M") == found.wall
    assert wall.second == 0
