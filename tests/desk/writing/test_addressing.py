"""Addresses as they are typed and pasted, and what is asked before a letter leaves."""

from dataclasses import replace

import pytest

from app.desk.writing import addressing
from app.desk.writing.letter import Enclosed, Letter
from app.desk.writing.letter_checks import findings, key
from app.desk.writing.rich_text import Block, Run, of_text
from app.inbox.values import Address
from tests.ui.fake_desk import FakeDesk
from tests.ui.showpiece import furnish


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("a@x.example", ["a@x.example"]),
        ("a@x.example, b@x.example; c@x.example", ["a@x.example", "b@x.example", "c@x.example"]),
        ("a@x.example\nb@x.example\r\nA@X.example", ["a@x.example", "b@x.example"]),
        ('"Okafor, Helen" <h@x.example>, b@x.example', ["h@x.example", "b@x.example"]),
        ("Team: a@x.example, b@x.example; c@x.example",
         ["a@x.example", "b@x.example", "c@x.example"]),
        ("helen at okafor", ["helen at okafor"]),
        ("helen, b@x.example", ["helen", "b@x.example"]),
        ("", []),
        (" , ; ", []),
    ],
)  # fmt: skip
def test_several_at_once(typed: str, expected: list[str]) -> None:
    assert [one.address for one in addressing.parse(typed)] == expected


@pytest.mark.parametrize("wrong", ["helen", "helen@", "@x.example", "a b@x.example", "a@host"])
def test_what_no_mail_can_go_to(wrong: str) -> None:
    assert addressing.is_wrong(Address("", wrong))
    assert not addressing.is_wrong(Address("", "a@x.example"))


@pytest.fixture
def page():
    desk = FakeDesk(5)
    return desk.page(desk.cases[furnish(desk)])


def letter(page, **more) -> Letter:
    made = Letter(page.row.id, body=of_text("Two bowls."), to=page.reply_to)
    return replace(made, **more)


STRANGER = Address("", "bo@elsewhere.example")


@pytest.mark.parametrize(
    ("more", "codes"),
    [
        ({}, []),
        ({"to": ()}, ["no-recipient"]),
        ({"to": (Address("", "helen"),)}, ["bad-address", "without-sender", "outside"]),
        ({"cc": (STRANGER,)}, ["outside"]),
        ({"cc": (Address("", "sam@okafor.example"),)}, ["new-people"]),
        ({"to": (STRANGER,)}, ["outside", "without-sender"]),
        ({"cc": tuple(Address("", f"p{n}@okafor.example") for n in range(9))},
         ["new-people", "many"]),
        ({"body": of_text("The invoice is attached.")}, ["no-file"]),
        ({"body": of_text("Segue em anexo a fatura.")}, ["no-file"]),
        ({"body": of_text("Trova la fattura in allegato.")}, ["no-file"]),
        ({"body": of_text("Us adjuntem la factura.")}, ["no-file"]),
        ({"body": of_text("La factura va adjunta.")}, ["no-file"]),
        ({"body": of_text("La facture est ci-jointe.")}, ["no-file"]),
        ({"body": of_text("Im Anhang die Rechnung.")}, ["no-file"]),
        ({"body": (Block((Run("see attached"),), quote=1),)}, []),
        ({"files": (Enclosed("x.pdf", 1, path="/nowhere/x.pdf"),)}, ["missing-file"]),
    ],
)  # fmt: skip
def test_what_is_asked(page, more: dict, codes: list[str]) -> None:
    assert sorted(f.code for f in findings(letter(page, **more), page)) == sorted(codes)


def test_an_answer_for_more_people_than_the_last_one_is_asked_about(page) -> None:
    """To followers, then to everybody: that is no habit."""
    ours = (replace(e, public=True, followers=True) for e in page.entries if e.direction == "out")
    theirs = replace(page, entries=tuple(ours))
    said = letter(page, body=of_text("It is ready."), talk=True)
    (asked,) = findings(said, theirs, public=True)
    assert asked.code == "everybody-reads"
    assert findings(said, theirs, public=True, followers=True) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Your bowl is ready.", ()),
        ("Call +44 7700 900318 or write to h@okafor.example", ("+44 7700 900318",
                                                               "h@okafor.example")),
        ("Order 1234567 is on its way", ("1234567",)),
        ("See https://shop.example/orders/1234567, @helen@social.example", ()),
        ("We open on 2026-12-01 and 24/12/2026 at 10:00 for 24 people", ()),
    ],
)  # fmt: skip
def test_what_others_would_read_of_somebodys_own_is_asked(page, text: str, told: tuple) -> None:
    """A first public answer is asked about whatever it says."""
    (asked,) = findings(letter(page, body=of_text(text), talk=True), page, public=True)
    assert (asked.code, asked.about) == ("everybody-reads", told)
    ours = [e for e in page.entries if e.direction == "out"]
    assert ours, "somebody answered"
    posted = tuple(replace(e, public=e.direction == "out") for e in page.entries)
    again = findings(
        letter(page, body=of_text(text), talk=True), replace(page, entries=posted), public=True
    )
    assert [f.about for f in again] == ([told] if told else [])


def test_each_is_asked_once_but_what_stops(page) -> None:
    cc = letter(page, cc=(STRANGER,))
    (asked,) = findings(cc, page)
    assert findings(cc, page, asked={key(asked)}) == ()
    other = replace(cc, cc=(STRANGER, Address("", "z@third.example")))
    assert findings(other, page, asked={key(asked)}), "somebody else is asked about anew"
    stop = letter(page, to=())
    (found,) = findings(stop, page)
    assert findings(stop, page, asked={key(found)}) == (found,)


def test_the_servers_size_the_subject_and_open_variables(page) -> None:
    large = letter(page, files=(Enclosed("x.pdf", 1_000_000),))
    assert [f.code for f in findings(large, page, size_limit=1_000_000)] == ["too-large"]
    new = Letter(page.row.id, "new", of_text("x"), to=(STRANGER,))
    assert [f.code for f in findings(new, None)] == ["no-subject"]
    assert findings(letter(page, subject="{{ order }}"), page)[0].stops


def test_a_reply_to_unlike_the_sender_is_said(page) -> None:
    elsewhere = replace(page, reply_to=(STRANGER,))
    found = findings(letter(elsewhere), elsewhere)
    assert [f.code for f in found] == ["reply-to"]
