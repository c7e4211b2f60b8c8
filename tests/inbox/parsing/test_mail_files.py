"""Finding mail on disk: every form, whatever lies beside it, whatever is in the way."""

from pathlib import Path

import pytest

from app.inbox.feed import Feed
from app.inbox.importer import _PIECE_BYTES, Import, _pieces
from app.inbox.parsing import mail_files
from tests.house import add_account, open_desk

LINE = b"From anna@example.com Mon Nov  2 10:00:00 2026\n"
MAIL = b"From: anna@example.com\nSubject: Hello\n\nHello.\n"


def found(path: Path) -> list[tuple[str, str, int]]:
    """(name, kind, how many messages) of all sources at ``path``."""
    sources = mail_files.find(path)
    return [(s.path.name, s.kind, len(list(s.items()))) for s in sources]


def test_links_that_lead_back_are_followed_once(tmp_path):
    (tmp_path / "a.eml").write_bytes(MAIL)
    (tmp_path / "below").mkdir()
    for name in ("one", "two", "three"):
        (tmp_path / "below" / name).symlink_to(tmp_path)
    (tmp_path / "itself").symlink_to("itself")
    assert found(tmp_path) == [(tmp_path.name, "eml", 1)]


def test_an_mbox_needs_no_suffix_and_may_be_empty(tmp_path):
    (tmp_path / "Inbox").write_bytes(LINE + MAIL + b"\n" + LINE + MAIL)
    (tmp_path / "Drafts").write_bytes(b"")
    (tmp_path / "Inbox.msf").write_bytes(b"// <!-- <mdb:mork:z v='1.4'/> -->\n")
    (tmp_path / "notes.txt").write_bytes(b"From here on it is prose.\n")
    assert found(tmp_path) == [("Inbox", "mbox", 2)]
    assert found(tmp_path / "Drafts") == [("Drafts", "mbox", 0)]
    assert found(tmp_path / "notes.txt") == [("notes.txt", "eml", 1)], "kept, unreadable"


@pytest.mark.parametrize(
    "line",
    [
        "From - Mon Nov 02 10:00:00 2026",
        "From 1801@xxx Mon Nov 02 10:00:00 +0000 2026",
        "From MAILER-DAEMON Mon Nov 2 10:00 2026",
        "From anna at example.com  Mon, 2 Nov 2026 10:00:00 +0100",
        "From nobody",
    ],
)
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_where_a_message_of_an_mbox_begins(tmp_path, line, end):
    text = b"From: a@example.com\n\nDear all,\n\nFrom here on it is prose.\n\n> From you\n"
    one = line.encode() + b"\n" + text + b"\n"
    (tmp_path / "a.mbox").write_bytes((one + one + one).replace(b"\n", end))
    (source,) = mail_files.find(tmp_path / "a.mbox")
    items = list(source.items())
    assert [mail_files.read(item).replace(b"\r", b"") for _, item in items] == [text] * 3
    assert list(source.items(after=items[1][0])) == items[2:]


def test_a_long_mbox_is_read_through_once(tmp_path):
    """A search that began anew for each message, to the file's end, took hours for a gigabyte."""
    count = 20_000
    (tmp_path / "a.mbox").write_bytes((LINE + MAIL + b"x" * 1000 + b"\n\n") * count)
    (source,) = mail_files.find(tmp_path / "a.mbox")
    assert len(list(source.items())) == count


def test_a_mail_marked_as_read_meanwhile_is_found(tmp_path):
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "new" / "17.host").write_bytes(MAIL)
    (source,) = mail_files.find(tmp_path)
    ((_, item),) = source.items()
    (tmp_path / "new" / "17.host").rename(tmp_path / "cur" / "17.host:2,S")
    assert mail_files.read(item) == MAIL


def test_a_file_that_cannot_be_opened_holds_up_no_other(tmp_path, monkeypatch):
    place = tmp_path / "mail"
    place.mkdir()
    for n in range(5):
        (place / f"{n}.eml").write_bytes(MAIL.replace(b"Hello", f"Hello {n}".encode()))
    really = mail_files.read

    def read(item: mail_files.Item) -> bytes:
        if item[0].endswith(("/1.eml", "/4.eml")):
            raise PermissionError(13, "no", item[0])
        return really(item)

    monkeypatch.setattr(mail_files, "read", read)
    desk = open_desk(tmp_path)
    try:
        account = add_account(desk, "archive", "archive", "")
        work = Import(Feed(desk.store, account, "archive"), mail_files.find(place))
        assert work.run().stored == 3
        assert work.closed == [str(place / "1.eml"), str(place / "4.eml")]
        monkeypatch.setattr(mail_files, "read", really)
        again = Import(Feed(desk.store, account, "archive"), mail_files.find(place)).run()
        assert (again.stored, again.duplicate) == (2, 3)
    finally:
        desk.close()


def test_large_mails_go_few_at_a_time():
    large = [("a.mbox", n, 3 << 20) for n in range(10)]
    assert [len(piece) for piece in _pieces(large)] == [2] * 5
    huge = [("a.mbox", 0, 10 * _PIECE_BYTES), ("a.mbox", 1, 1)]
    assert [len(piece) for piece in _pieces(huge)] == [1, 1]
