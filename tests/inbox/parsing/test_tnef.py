"""winmail.dat: its files and words as they were put in, whatever else the bytes say."""

import random
import struct
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.ids import AccountId
from app.desk.desk import Desk
from app.inbox.parsing import tnef
from app.inbox.parsing.mime import parse
from tests.desk.test_odd_parts import hear, message
from tests.house import add_account

GUID = bytes(16)
MESSAGE, FILE = 1, 2
PDF = b"%PDF-1.7 not really"


def attribute(level: int, name: int, value: bytes) -> bytes:
    """[MS-OXTNEF] section 2.1.3.1; the checksum is the sum of the bytes."""
    head = struct.pack("<BHHI", level, name, 6, len(value))
    return head + value + struct.pack("<H", sum(value) & 0xFFFF)


def properties(*each: bytes) -> bytes:
    return struct.pack("<I", len(each)) + b"".join(each)


def prop(id: int, kind: int, *values: bytes, name: bytes = b"") -> bytes:
    """A property of variable length, or (``values`` of four bytes) a fixed one."""
    head = struct.pack("<HH", kind, id) + name
    if kind & 0x0FFF in (0x02, 0x03, 0x0B):
        return head + b"".join(values)
    padded = (struct.pack("<I", len(v)) + v + bytes(-len(v) % 4) for v in values)
    return head + struct.pack("<I", len(values)) + b"".join(padded)


def utf16(text: str) -> bytes:
    return f"{text}\0".encode("utf-16-le")


def winmail(*attributes: bytes) -> bytes:
    version = attribute(MESSAGE, 0x9006, struct.pack("<I", 0x10000))
    page = attribute(MESSAGE, 0x9007, struct.pack("<II", 1252, 0))
    return b"\x78\x9f\x3e\x22\x01\x00" + version + page + b"".join(attributes)


def file(name: str, data: bytes, *more: bytes) -> bytes:
    parts = [
        attribute(FILE, 0x9002, bytes(14)),
        attribute(FILE, 0x8010, name.encode("cp1252") + b"\0"),
    ]
    return b"".join([*parts, attribute(FILE, 0x800F, data), *more])


def about(*each: bytes) -> bytes:
    return attribute(FILE, 0x9005, properties(*each))


SAID = properties(
    prop(0x8005, 0x03, b"\1\0\0\0", name=GUID + struct.pack("<II", 0, 7)),
    prop(
        0x8006,
        0x1F,
        utf16("x"),
        name=GUID + struct.pack("<II", 1, 10) + utf16("Code") + b"\0\0",
    ),
    prop(0x0E1D, 0x101F, utf16("several"), utf16("values")),
    prop(0x0E08, 0x03, b"\0\1\0\0"),
    prop(0x1000, 0x1F, utf16("The offer is attached.\r\nOlá")),
    prop(0x1013, 0x102, "<p>The offer is <b>attached</b>. Olá</p>".encode("cp1252")),
    prop(0x3FDE, 0x03, struct.pack("<I", 1252)),
    prop(0x0037, 0x1F, utf16("Offer\r\nBcc: x@y.example")),
    prop(0x0C1A, 0x1E, b"Carl of the client\0"),
    prop(0x0C1F, 0x1E, b"carl@client.example\0"),
    struct.pack("<HHQ", 0x40, 0x0039, (1_790_000_000 + 11_644_473_600) * 10**7),
)
SAMPLE = winmail(
    attribute(MESSAGE, 0x9003, SAID),
    file("OFFER~1.PDF", PDF, about(prop(0x3707, 0x1F, utf16("Offer für März.pdf")))),
    file("käse.txt", b"cheese"),
    file("photo", b"\x89PNG", about(prop(0x370E, 0x1E, b"image/png\0"))),
    file("x", b"", about(prop(0x3701, 0x0D, GUID + b"an object"))),
)


def test_files_and_words_come_out() -> None:
    mail = parse(tnef.as_mail(SAMPLE))
    assert [(a.name, a.type, a.size) for a in mail.attachments] == [
        ("Offer für März.pdf", "application/pdf", len(PDF)),
        ("käse.txt", "application/octet-stream", 6),
        ("photo", "image/png", 4),
        ("x", "application/octet-stream", 9),
    ]
    assert mail.text.strip() == "The offer is attached.\nOlá"
    assert mail.has_html
    assert mail.subject == "Offer Bcc: x@y.example"
    assert (mail.sender.name, mail.sender.address) == ("Carl of the client", "carl@client.example")
    assert (mail.date, mail.cc) == (1_790_000_000 * 10**6, ())


def test_a_name_is_one_safe_component_and_a_type_can_be_written() -> None:
    evil = file(
        "..\\..\\evil/../a\r\nX: y.pdf",
        b"1",
        attribute(FILE, 0x9005, properties(prop(0x370E, 0x1E, b"text/html\r\nX: y\0"))),
    )
    (found,) = parse(tnef.as_mail(winmail(evil))).attachments
    assert "/" not in found.name
    assert "\\" not in found.name
    assert found.type == "application/octet-stream"


def test_a_winmail_in_a_winmail_is_a_file() -> None:
    (found,) = parse(tnef.as_mail(winmail(file("winmail.dat", SAMPLE)))).attachments
    assert found.type == "application/ms-tnef"


def test_too_many_and_too_large_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    many = winmail(*(file(f"{n}.txt", b"x") for n in range(tnef.MAX_FILES + 50)))
    assert len(parse(tnef.as_mail(many)).attachments) == tnef.MAX_FILES
    monkeypatch.setattr(tnef, "MAX_BYTES", 1000)
    large = winmail(*(file(f"{n}.txt", bytes(400)) for n in range(5)))
    assert len(parse(tnef.as_mail(large)).attachments) == 2


def test_millions_of_small_ones_take_little_time() -> None:
    data = winmail(attribute(FILE, 0x9002, b"") * 1_500_000)
    began = time.process_time()
    tnef.as_mail(data)
    assert time.process_time() - began < 20


def test_lies_about_sizes_and_counts_end_it() -> None:
    for at in range(6, len(SAMPLE), 7):
        lie = SAMPLE[:at] + b"\xff\xff\xff\x7f" + SAMPLE[at + 4 :]
        assert parse(tnef.as_mail(lie)).message_id
    for end in range(4, len(SAMPLE), 5):
        parse(tnef.as_mail(SAMPLE[:end]))


@settings(deadline=None)
@given(st.integers(0, 2**32), st.binary(max_size=40))
def test_any_bytes_make_a_mail(seed: int, tail: bytes) -> None:
    dice, data = random.Random(seed), bytearray(SAMPLE)
    for _ in range(dice.randrange(30)):
        data[dice.randrange(4, len(data))] = dice.randrange(256)
    parse(tnef.as_mail(bytes(data) + tail))


@pytest.fixture
def account(desk: Desk) -> AccountId:
    where = {"imap": "127.0.0.1:1", "smtp": "127.0.0.1:1"}
    return add_account(desk, "email", "shop", "anna@shop.example", **where)


def test_it_opens_as_a_message_and_its_files_as_files(desk: Desk, account: AccountId) -> None:
    mail = message()
    mail.set_content("See the offer.")
    inner = winmail(file("inner.txt", b"deep"))
    both = SAMPLE + file("more.dat", inner)
    mail.add_attachment(both, "application", "ms-tnef", filename="winmail.dat")
    entry = hear(desk, account, mail.as_bytes())
    (found,) = entry.attachments
    assert (found.name, found.size) == ("winmail.dat", len(both)), "as it came, until it is opened"
    opened = desk.embedded(entry.id, found.part).result()
    assert opened.text.startswith("The offer is attached.")
    assert "attached" in opened.html.html
    offer, *_, more = opened.entry.attachments
    assert desk.attachment(entry.id, offer.part).result() == PDF
    deeper = desk.embedded(entry.id, more.part).result()
    (last,) = deeper.entry.attachments
    assert (last.name, desk.attachment(entry.id, last.part).result()) == ("inner.txt", b"deep")
