"""Reading people from CSV and vCard files: whatever stands in them; and the way out, safe."""

import csv
import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.inbox.people import people_csv, people_vcard
from app.inbox.people.people_records import PersonRecord, Told, role_of


def table(data: bytes) -> Told:
    text, _ = people_csv.decode(data)
    split = people_csv.separator(text)
    roles = people_csv.guess(people_csv.titles(text, split), {"Customer number": 7})
    return people_csv.read(text, split, roles)


HELEN = PersonRecord(2, {"name": "Helen Okafor", "company": "Okafor, Ltd"},
                     (("email", "helen@okafor.example"), ("phone", "+44 7700 900318")),
                     ("vip", "trade"), ((7, "A-22"),))  # fmt: skip


@pytest.mark.parametrize("split", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be-mark", "cp1252"])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_separators_and_encodings_are_found(split: str, encoding: str, end: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=split, lineterminator=end)
    writer.writerow(["Full name", "Company", "E-mail", "Mobile phone", "Tags", "Customer number"])
    writer.writerow(["Helen Okafor", "Okafor, Ltd", "helen@okafor.example", "+44 7700 900318",
                     "vip, trade", "A-22"])  # fmt: skip
    writer.writerow(["Zoë Núñez", "", "zoe@example.com", "", "", ""])
    text = out.getvalue()
    data = b"\xfe\xff" + text.encode("utf-16-be") if encoding == "utf-16-be-mark" else text.encode(
        encoding)  # fmt: skip
    told = table(data)
    assert told.people[0] == HELEN
    assert told.people[1].details == {"name": "Zoë Núñez"}
    assert told.problems == []


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Nombre completo", "name"), ("First Name", "first"), ("Apellidos", "last"),
        ("E-mail 1 - Value", "email"), ("Correu electrònic", "email"), ("TELEMÓVEL", "phone"),
        ("Email 2", "email"), ("Phone (work)", ""), ("Organization Name", "company"),
        ("city", "place"), ("Fuso orario", "zone"), ("Group Membership", "tags"),
        ("customer_number", "field:7"), ("Shoe size", ""), ("", ""),
    ],
)  # fmt: skip
def test_columns_are_guessed(title: str, role: str) -> None:
    assert role_of(title, {"Customer number": 7}) == role


def test_a_cell_may_hold_several_addresses_and_lines() -> None:
    told = table(b'Name,Email,Notes\r\n"Ann","a@x.example; b@x.example","first\nsecond"\r\n')
    assert told.people[0].addresses == (("email", "a@x.example"), ("email", "b@x.example"))
    assert told.people[0].details["notes"] == "first\nsecond"


def test_a_line_without_name_and_address_is_told_of_by_its_number() -> None:
    told = table(b"Name,Email\r\nAnn,\r\n,\r\n,,x\r\nBob,\r\n")
    assert [p.details["name"] for p in told.people] == ["Ann", "Bob"]
    assert [(p.line, p.code) for p in told.problems] == [(4, "customer-without-name")]


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_a_table(data: bytes) -> None:
    told = table(data)
    assert all(p.line >= 1 for p in told.people)


@given(st.text(alphabet=st.sampled_from("a\"',;\t|\r\n \0é=+"), max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_quotes_are_a_table(text: str) -> None:
    table(text.encode())


# --- vCard -------------------------------------------------------------------------------------

THREE = """BEGIN:VCARD
VERSION:3.0
N:Okafor;Helen;;;
FN:Helen Okafor
ORG:Okafor\\, Ltd;Kitchen
item1.EMAIL;TYPE=INTERNET:helen@okafor.example
TEL;TYPE=CELL:+44 7700 900318
ADR;TYPE=HOME:;;1 Street;Leeds;;LS1;UK
NOTE:Likes sea green.\\nPrefers a
  text.
CATEGORIES:vip,trade
TZ:Europe/London
END:VCARD
"""


def test_version_three() -> None:
    (person,) = people_vcard.read(THREE.replace("\n", "\r\n")).people
    assert person == PersonRecord(
        1,
        {"name": "Helen Okafor", "company": "Okafor, Ltd", "place": "Leeds",
         "notes": "Likes sea green.\nPrefers a text.", "zone": "Europe/London"},
        (("email", "helen@okafor.example"), ("phone", "+44 7700 900318")),
        ("vip", "trade"),
    )  # fmt: skip


def test_version_four_and_telephones() -> None:
    text = (
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nEMAIL:mailto:ana@example.com\n"
        "TEL;VALUE=uri:tel:+351213466141\nIMPP:whatsapp:+351912345678\nLANG:pt-PT\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;=\n"
        "=C3=81lvaro\nTEL;CELL:+34612345678\nEND:VCARD\n"
    )
    ana, alvaro = people_vcard.read(text).people
    assert ana.addresses == (("email", "ana@example.com"), ("phone", "+351213466141"),
                             ("whatsapp", "+351912345678"))  # fmt: skip
    assert (ana.details["language"], alvaro.details["name"]) == ("pt", "Álvaro Núñez")


def test_telephones_write_in_every_alphabet() -> None:
    told = people_vcard.read(
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Mu=F1oz;Bego=F1a\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Uma linha=0D=0Ae outra\nEND:VCARD\n"
        "BEGIN:VCARD\nFN;CHARSET=no-such;ENCODING=QUOTED-PRINTABLE:Jos=E9\nEND:VCARD\n"
    )
    begona, jose = told.people
    assert begona.details == {"name": "Begoña Muñoz", "notes": "Uma linha\ne outra"}
    assert jose.details["name"] == "José"


def test_what_is_no_number_is_written_as_none() -> None:
    text = people_vcard.write(
        "Nora", addresses=[("webchat", "visitor-6178"), ("mastodon", "@nora@pottery.example")]
    )
    assert "6178" not in text
    assert "TEL" not in text
    (nora,) = people_vcard.read(text).people
    assert nora.addresses == (("mastodon", "@nora@pottery.example"),)


def test_a_picture_costs_nothing() -> None:
    """Each of its lines made a copy of those before."""
    began = time.process_time()
    lines = "\n ".join(["A" * 74] * 200_000)
    told = people_vcard.read(f"BEGIN:VCARD\nFN:A\nPHOTO:{lines}\nEMAIL:a@b.example\nEND:VCARD\n")
    assert told.people[0].addresses == (("email", "a@b.example"),)
    assert time.process_time() - began < 10


def test_broken_cards_are_told_of() -> None:
    told = people_vcard.read("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:B\n")
    assert [(p.line, p.code) for p in told.problems] == [
        (1, "people-line-unreadable"), (3, "customer-without-name"), (5, "people-line-unreadable"),
    ]  # fmt: skip


@given(st.lists(st.sampled_from([
    "BEGIN:VCARD", "END:VCARD", "FN:A", "N:;;", "N", "EMAIL;TYPE=x:a@b", "TEL:", " folded", "\tx",
    "NOTE;ENCODING=QUOTED-PRINTABLE:=", "=3D=", "ORG:\\", "PHOTO;ENCODING=b:AAA", "x.y.z:1", ":::",
    "ADR:;;", "CATEGORIES:,,", "\\n", "\x00", "TZ:/", "FN;ENCODING=B:%%%", "LANG:",
]), max_size=30))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_any_lines_are_cards(lines: list[str]) -> None:
    people_vcard.read("\r\n".join(lines))


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_cards(text: str) -> None:
    people_vcard.read("BEGIN:VCARD\n" + text)


TEXT = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=120
).map(str.strip)


@given(TEXT.filter(bool), TEXT, TEXT)
@settings(max_examples=200, deadline=None)
def test_what_is_written_is_read_again(name: str, company: str, note: str) -> None:
    text = people_vcard.write(name, company, [("email", "a@b.example")], notes=note)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert text.count("BEGIN:VCARD") == 1
    (person,) = people_vcard.read(text).people
    assert person.details["name"] == name
    assert person.details.get("company", "") == company
    assert person.details.get("notes", "") == note


def test_nobody_writes_a_second_card_into_a_name() -> None:
    text = people_vcard.write("A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:B\u2028FN:C")
    assert len(people_vcard.read(text).people) == 1


# --- spreadsheets (K6) ----------------------------------------------------------------------------

PAYLOADS = (
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0",
    "-cmd|' /C calc'!A0", "@cmd|' /C calc'!A0", '=HYPERLINK("http://x.example","y")',
    '=IMPORTXML("http://x.example")', "=DDE(1)", "=WEBSERVICE(A1)", "\t=1+1", "\r=1+1", "\n=1+1",
    " =1+1", "   +1", "\u00a0=1+1", "\u3000=1+1", "\u200b=1+1", "\ufeff=1+1", "\u2060-1",
    "\u202e=1", "\u200f@x", "＝1+1", "＋1+1", "－1+1", "＠SUM(1)", " ＝1+1", "\u00a0＠x",
    "﹢1", "﹣1", "﹫x", "−1+1", "'=1+1", '"=1+1', "\"'=1+1", "\x0b=1", "\u2028=1",
)  # fmt: skip


def test_there_are_thirty_nine() -> None:
    assert len(PAYLOADS) == len(set(PAYLOADS)) == 39


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_cell_is_a_formula(payload: str) -> None:
    data = people_csv.write(["Name", payload], [[payload, "x"], ["a", payload]])
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    for cell in (rows[0][1], rows[1][0], rows[2][1]):
        assert cell == f"'{payload}"
        assert people_csv.unguarded(cell) == payload
    assert data.decode("utf-8-sig").count('"') % 2 == 0


@pytest.mark.parametrize("text", ["Helen", "a=b", "it's", "", "5 - 3", "'quoted'", "O'Neill", " "])
def test_plain_text_stays(text: str) -> None:
    assert people_csv.guarded(text) == text
    assert people_csv.unguarded(text) == text


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_guarding_is_taken_back(text: str) -> None:
    assert people_csv.unguarded(people_csv.guarded(text)) == text
