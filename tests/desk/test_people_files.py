"""Customers in from a file and out again: preview, duplicates, one undo, everything of one."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from app.base.errors import UsageError
from app.base.ids import AccountId, CustomerId
from app.desk.desk import Desk
from app.store import doctor
from app.store.queries import values
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import SHOP, mail, put, queue

CSV = (
    "Name,Email,Phone,Company,Time zone,Tags,Level,Notes\r\n"
    "Helen Okafor,helen@okafor.example,+44 7700 900318,Okafor Ltd,Europe/London,vip,gold,Kind\r\n"
    "Ana,ana@example.com;ana@example.org,,,Europe/Nowhere,,lead,\r\n"
    "Ana again,ANA@example.com,,Later Ltd,,,,\r\n"
    ",not an address,,,,,,\r\n"
    "'=Evil,evil@example.com,,,,,,\r\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    desk.customers.define_field("Level", "choice", ("gold", "silver")).result()
    yield desk
    assert doctor.examine(desk.store, deep=True).clean
    desk.close()


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(desk, "archive", "shop", SHOP)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_bytes(CSV.encode("cp1252"))
    return path


def names(desk: Desk) -> list[str]:
    ids = desk.customers.head("name").result()
    return [row.name for row in desk.customers.rows(ids).result()]


def id_of(desk: Desk, address: str) -> CustomerId:
    query = "SELECT customer FROM identity WHERE address = ?"
    (found,) = desk.store.read(lambda c: values(c, query, address)).result()
    return CustomerId(found)


def test_a_preview_says_what_would_be_done(desk: Desk, account: AccountId, file: Path) -> None:
    put(desk, account, mail("<a@okafor.example>"))
    seen = desk.customers.preview(file).result()
    assert (seen.form, seen.separator, seen.people, seen.known) == ("csv", ",", 4, 2)
    roles = [column.role.partition(":")[0] for column in seen.columns]
    assert roles == ["name", "email", "phone", "company", "zone", "tags", "field", "notes"]
    assert seen.columns[0].samples[:2] == ("Helen Okafor", "Ana")
    assert [(p.line, p.code) for p in seen.problems] == [(5, "bad-address")]
    assert names(desk) == ["Helen"]


def test_people_are_brought_in_under_one_undo(desk: Desk, account: AccountId, file: Path) -> None:
    put(desk, account, mail("<a@okafor.example>"))
    desk.customers.change(id_of(desk, "helen@okafor.example"), notes="Noted before").result()
    told: list[tuple[int, int]] = []
    done = desk.customers.bring(file, tell=lambda n, of: told.append((n, of))).result()
    assert (done.added, done.updated, done.skipped) == (2, 2, 0)
    assert [(p.line, p.code) for p in done.problems] == [
        (3, "no-such-zone"), (3, "no-such-choice"), (5, "bad-address")
    ]  # fmt: skip
    assert told == [(4, 4)]
    helen = desk.customers.card(id_of(desk, "helen@okafor.example")).result()
    assert (helen.name, helen.company, helen.zone, helen.tags) == (
        "Helen", "Okafor Ltd", "Europe/London", ("vip",)
    )  # fmt: skip
    assert helen.notes == "Noted before\nKind"
    assert helen.fields[0].value == "gold"
    assert [one.kind for one in helen.identities] == ["email", "phone"]
    ana = desk.customers.card(id_of(desk, "ana@example.org")).result()
    assert (ana.name, ana.company, len(ana.identities)) == ("Ana", "Later Ltd", 2)
    assert names(desk) == ["Ana", "Helen", "=Evil"]
    desk.undo(done.command).result()
    assert names(desk) == ["Helen"]
    helen = desk.customers.card(id_of(desk, "helen@okafor.example")).result()
    assert (helen.company, helen.notes, len(helen.identities)) == ("", "Noted before", 1)


def test_duplicates_are_left_alone_when_asked(desk: Desk, account: AccountId, file: Path) -> None:
    put(desk, account, mail("<a@okafor.example>"))
    done = desk.customers.bring(file, duplicates="skip").result()
    assert (done.added, done.updated, done.skipped) == (2, 0, 2)
    assert desk.customers.card(id_of(desk, "helen@okafor.example")).result().company == ""


def test_columns_are_mapped_by_hand(desk: Desk, file: Path) -> None:
    roles = ["name", "email", "", "", "", "", "", "tags"]
    desk.customers.bring(file, roles).result()
    helen = desk.customers.card(id_of(desk, "helen@okafor.example")).result()
    assert (helen.tags, helen.company, len(helen.identities)) == (("Kind",), "", 1)


def test_stopped_halfway_nothing_stays(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    lines = [f"P{n},p{n}@example.com" for n in range(350)]
    path.write_text("\n".join(["Name,Email", *lines]))
    stop = Event()
    done = desk.customers.bring(
        path, tell=lambda n, _: stop.set() if n >= 200 else None, stop=stop
    ).result()
    assert done.stopped
    assert desk.customers.count().result() == 0
    assert desk.customers.bring(path).result().added == 350


def test_cards_come_in_and_go_out(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEMAIL:ana@example.com\nEND:VCARD\n")
    assert desk.customers.preview(path).result().form == "vcard"
    assert desk.customers.bring(path).result().added == 1
    out = tmp_path / "out.vcf"
    assert desk.customers.export(out, "vcard").result() == 1
    assert b"EMAIL:ana@example.com\r\n" in out.read_bytes()


def test_what_goes_out_as_a_table_comes_in_again(desk: Desk, file: Path, tmp_path: Path) -> None:
    desk.customers.bring(file).result()
    out = tmp_path / "out.csv"
    assert desk.customers.export(out, "csv").result() == 3
    text = out.read_text("utf-8-sig")
    assert '"\'=Evil"' in text
    assert '"\'+44 7700 900318"' in text
    seen = desk.customers.preview(out).result()
    assert (seen.people, seen.known, seen.problems) == (3, 3, ())


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "no-people-in-file"), (None, "people-file-unreadable")]
)
def test_a_file_of_nobody(desk: Desk, tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "x.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UsageError, match=code):
        desk.customers.preview(path).result()


def test_a_place_that_cannot_be_written(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="file-unwritable"):
        desk.customers.export(tmp_path / "no" / "x.csv", "csv").result()


def test_everything_of_one_person(desk: Desk, account: AccountId, tmp_path: Path) -> None:
    raw = mail("<a@okafor.example>", "Two bowls are broken.")
    put(desk, account, raw, mail("<b@other.example>", "Not theirs", sender="B <b@other.example>"))
    mine = next(row for row in queue(desk) if row.customer == "Helen")
    desk.note(mine.id, "Ring twice").result()
    path = tmp_path / "helen.zip"
    assert desk.customers.dossier(path, id_of(desk, "helen@okafor.example")).result() == 1
    with zipfile.ZipFile(path) as zipped:
        told = json.loads(zipped.read("customer.json"))
        mails = [n for n in zipped.namelist() if n.endswith(".eml")]
        assert [zipped.read(n) for n in mails] == [raw]
        assert "customer.vcf" in zipped.namelist()
    assert told["customer"]["addresses"][0]["address"] == "helen@okafor.example"
    (conversation,) = told["conversations"]
    assert [m["text"].strip() for m in conversation["messages"] if m["text"]] == [
        "Two bowls are broken.", "Ring twice"
    ]  # fmt: skip
    assert path.stat().st_mode & 0o077 == 0
