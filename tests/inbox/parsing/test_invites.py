"""Invitations are read as calendars write them, and answered as RFC 5546 says."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from app.base.clock import from_datetime
from app.base.errors import UsageError
from app.inbox.parsing.invites import answer, read
from app.inbox.values import Address, Answer, Repeat

OWN = frozenset({"anna@shop.example"})
ANNA = Address("Anna", "anna@shop.example")


def calendar(*lines: str, method: str = "REQUEST", zone: str = "") -> bytes:
    event = (
        "UID:1@client.example",
        "SEQUENCE:2",
        "SUMMARY:Fitting\\, final",
        "LOCATION:Rua da Oliveira 3",
        "DESCRIPTION:Bring\\nthe bowls",
        "ORGANIZER;CN=Carl:mailto:carl@client.example",
        "ATTENDEE;CN=Anna;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:MAILTO:Anna@Shop.example",
        "ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:rui@shop.example",
        *(lines or ("DTSTART:20261102T100000Z", "DTEND:20261102T110000Z")),
    )
    text = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", f"METHOD:{method}", *zone.splitlines())
    return "\r\n".join((*text, "BEGIN:VEVENT", *event, "END:VEVENT", "END:VCALENDAR", "")).encode()


def micros(*when: int) -> int:
    return from_datetime(dt.datetime(*when, tzinfo=dt.UTC))  # type: ignore[misc,arg-type]


def test_an_invitation() -> None:
    found = read(calendar(), OWN)
    assert found is not None
    assert (found.method, found.uid, found.sequence) == ("request", "1@client.example", 2)
    assert (found.summary, found.place, found.text) == (
        "Fitting, final",
        "Rua da Oliveira 3",
        "Bring\nthe bowls",
    )
    assert (found.start, found.end) == (micros(2026, 11, 2, 10), micros(2026, 11, 2, 11))
    assert found.organizer == Address("Carl", "carl@client.example")
    assert [(a.person.name, a.answer, a.optional) for a in found.attendees] == [
        ("Anna", Answer.NONE, False),
        ("", Answer.ACCEPTED, True),
    ]
    assert (found.me, found.mine) == (Address("Anna", "Anna@Shop.example"), Answer.NONE)


WINDOWS_ZONE = """BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


@pytest.mark.parametrize(
    ("lines", "zone", "start", "end", "all_day"),
    [
        (
            ("DTSTART;TZID=Europe/Lisbon:20260702T100000", "DURATION:PT90M"),
            "",
            micros(2026, 7, 2, 9),
            micros(2026, 7, 2, 10, 30),
            False,
        ),
        (
            (
                "DTSTART;TZID=W. Europe Standard Time:20260702T100000",
                "DTEND;TZID=W. Europe Standard Time:20260702T110000",
            ),
            WINDOWS_ZONE,
            micros(2026, 7, 2, 8),
            micros(2026, 7, 2, 9),
            False,
        ),
        (
            ("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"),
            "",
            micros(2026, 12, 24),
            micros(2026, 12, 27),
            True,
        ),
        (("DTSTART:20261102T100000",), "", micros(2026, 11, 2, 10), None, False),
        ((), "", micros(2026, 11, 2, 10), micros(2026, 11, 2, 11), False),
    ],
)
def test_times(
    lines: tuple[str, ...], zone: str, start: int, end: int | None, all_day: bool
) -> None:
    found = read(calendar(*lines, zone=zone), OWN)
    assert found is not None
    assert (found.start, found.end, found.all_day) == (start, end, all_day)


WORKDAYS = tuple((0, day) for day in range(5))


@pytest.mark.parametrize(
    ("rule", "repeat"),
    [
        ("FREQ=DAILY", Repeat("day")),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,MO;COUNT=10",
            Repeat("week", 2, ((0, 2), (0, 0)), times=10),
        ),
        (
            "FREQ=MONTHLY;BYDAY=1FR;UNTIL=20271231T000000Z",
            Repeat("month", days=((1, 4),), until=micros(2027, 12, 31)),
        ),
        ("FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-1", Repeat("month", days=((-1, 6),))),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15,-1", Repeat("month", month_days=(1, 15, -1))),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", Repeat("week", days=WORKDAYS)),
        ("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", Repeat("year")),
        # what these words do not tell whole
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", Repeat("")),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", Repeat("")),
        ("FREQ=MONTHLY;BYDAY=MO", Repeat("")),
        ("FREQ=DAILY;INTERVAL=3;BYDAY=MO", Repeat("", 3)),
        ("FREQ=YEARLY;BYMONTH=1,7", Repeat("")),
        ("FREQ=WEEKLY;BYHOUR=9,15;COUNT=4", Repeat("", times=4)),
        ("FREQ=HOURLY", Repeat("")),
    ],
)
def test_how_an_event_comes_again(rule: str, repeat: Repeat) -> None:
    found = read(calendar("DTSTART:20261102T100000Z", f"RRULE:{rule}"), OWN)
    assert found is not None
    assert found.repeats == repeat


@pytest.mark.parametrize("says", [Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED])
def test_an_answer(says: Answer) -> None:
    invite = read(calendar(), OWN)
    assert invite is not None
    text = answer(invite, ANNA, says, micros(2026, 11, 1))
    assert "\r\n" in text
    reply = Calendar.from_ical(text)
    assert str(reply["method"]) == "REPLY"
    (event,) = reply.walk("VEVENT")
    assert (str(event["uid"]), int(event["sequence"])) == ("1@client.example", 2)
    assert str(event["organizer"]) == "mailto:carl@client.example"
    assert str(event["attendee"]) == "mailto:anna@shop.example"
    assert event["attendee"].params["PARTSTAT"] == says.value.upper()
    assert from_datetime(event["dtstamp"].dt) == micros(2026, 11, 1)
    back = read(text.encode(), OWN)  # the organizer's side reads it
    assert back is not None
    assert (back.method, back.mine) == ("reply", says)


def test_one_event_of_a_series_is_named_in_the_answer() -> None:
    lines = ("DTSTART:20261103T100000Z", "RECURRENCE-ID:20261102T100000Z")
    invite = read(calendar(*lines), OWN)
    assert invite is not None
    reply = Calendar.from_ical(answer(invite, ANNA, Answer.DECLINED, micros(2026, 11, 1)))
    (event,) = reply.walk("VEVENT")
    assert from_datetime(event["recurrence-id"].dt) == micros(2026, 11, 2, 10)


@pytest.mark.parametrize("method", ["CANCEL", "REPLY", "PUBLISH"])
def test_what_asks_for_nothing_is_not_answered(method: str) -> None:
    invite = read(calendar(method=method), OWN)
    assert invite is not None
    with pytest.raises(UsageError, match="no-invite"):
        answer(invite, ANNA, Answer.ACCEPTED, 0)


def test_names_cannot_add_lines() -> None:
    invite = read(calendar(), OWN)
    assert invite is not None
    evil = Address('A"\r\nATTENDEE:mailto:x@y.example', "anna@shop.example")
    text = answer(invite, evil, Answer.ACCEPTED, 0)
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    assert str(event["attendee"]) == "mailto:anna@shop.example"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"BEGIN:VCALENDAR",
        b"\xff\xfe",
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        b"x" * 2_000_000,
    ],
)
def test_what_is_no_calendar(data: bytes) -> None:
    assert read(data, OWN) is None


@given(st.data())
def test_reading_is_total(data: st.DataObject) -> None:
    whole = calendar("DTSTART;TZID=Nowhere/X:20261102T100000", "RRULE:FREQ=WEEKLY;BYDAY=ZZ")
    at = data.draw(st.integers(0, len(whole)))
    junk = data.draw(st.binary(max_size=20))
    read(whole[:at] + junk + whole[at + len(junk) :], OWN)
