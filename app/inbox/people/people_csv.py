"""People in a table of separated values: encodings, separators and titles as they come. Total.

Nothing here raises on a file's content: what cannot be read becomes a ``LineProblem``. The
standard library splits the lines; which separator, which encoding and which columns is ours.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from app.inbox.people.people_records import DETAILS, LineProblem, PersonRecord, Told, role_of

SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_LINES, _SAMPLE = 20, 64_000
_MOST_COLUMNS, _MOST_PEOPLE = 200, 200_000
_LONGEST = 20_000
_SPLIT = (";", "\n", " ::: ")
"""Several addresses in one cell are written so."""
_FORMULA = "=+-@\t\r\n＝＋－﹣−＠﹢﹦﹫"


def decode(data: bytes) -> tuple[str, str]:
    """The text of a file and the name of its encoding: its mark, else UTF-8, else Windows'."""
    for mark, name in (
        (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")
    ):  # fmt: skip
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name
    if data[1:200:2].count(0) > 60 or (len(data) > 3 and data[1::2][:100].count(0) > len(data) / 5):
        return data.decode("utf-16-le", "replace"), "utf-16-le"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"


def separator(text: str) -> str:
    """What stands between the cells: that which gives the most lines the same number of them."""
    best, score = ",", (0.0, 0)
    sample = text[:_SAMPLE]
    for candidate in SEPARATORS:
        widths = [len(row) for _, row in _rows(sample, candidate, _SAMPLE_LINES) if row]
        if not widths:
            continue
        width, count = Counter(widths).most_common(1)[0]
        mine = (count / len(widths) if width > 1 else 0.0, width)
        if mine > score:
            best, score = candidate, mine
    return best


def titles(text: str, split: str) -> tuple[str, ...]:
    """The cells of the first line that has any."""
    return next((tuple(row) for _, row in _rows(text, split, 50) if any(row)), ())


def samples(text: str, split: str, most: int) -> list[list[str]]:
    """The first lines below the titles."""
    rows = [row for _, row in _rows(text, split, most + 50) if any(row)]
    return rows[1 : most + 1]


def guess(names: Sequence[str], fields: Mapping[str, int]) -> tuple[str, ...]:
    """The role of each column by its title; a role for a single thing is given once."""
    given: set[str] = set()
    found = []
    for name in names:
        role = role_of(name, fields)
        if role in given and role not in ("email", "phone", "whatsapp", "tags", "notes"):
            role = ""
        given.add(role)
        found.append(role)
    return tuple(found)


def read(text: str, split: str, roles: Sequence[str]) -> Told:
    """The people of the lines below the titles."""
    told = Told()
    lines = _rows(text, split, _MOST_PEOPLE + 1, told)
    next((row for _, row in lines if any(row)), None)
    for line, row in lines:
        if any(cell.strip() for cell in row):
            person = _person(line, row, roles)
            if person is None:
                told.problems.append(LineProblem(line, "customer-without-name"))
            else:
                told.people.append(person)
    return told


def _rows(
    text: str, split: str, most: int, told: Told | None = None
) -> Iterator[tuple[int, list[str]]]:
    """Line numbers and cells, at most so many; a line that cannot be split is told of."""
    reader = csv.reader(io.StringIO(text.replace("\0", "")), delimiter=split)
    for _ in range(most):
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            if told is not None:
                told.problems.append(LineProblem(line, "people-line-unreadable"))
            continue
        yield line, [cell[:_LONGEST] for cell in row[:_MOST_COLUMNS]]
    if told is not None:
        told.problems.append(LineProblem(reader.line_num, "people-too-many"))


def _person(line: int, row: Sequence[str], roles: Sequence[str]) -> PersonRecord | None:
    cells: dict[str, list[str]] = {}
    for role, cell in zip(roles, row, strict=False):
        text = unguarded(cell).strip()
        if role and text:
            cells.setdefault(role, []).append(text)
    details = {name: "\n".join(cells[name]) for name in DETAILS if name in cells}
    parts = [*cells.get("first", ()), *cells.get("last", ())]
    if "name" not in details and parts:
        details["name"] = " ".join(parts)
    addresses = tuple(
        (kind, one)
        for kind in ("email", "phone", "whatsapp")
        for cell in cells.get(kind, ())
        for one in _pieces(cell)
    )
    if not (details.get("name") or addresses):
        return None
    tags = tuple(t for cell in cells.get("tags", ()) for t in _tags(cell))
    values = tuple(
        (int(role[6:]), " ".join(found))
        for role, found in cells.items()
        if role.startswith("field:") and role[6:].isdigit()
    )
    return PersonRecord(line, details, addresses, tags, values)


def _pieces(cell: str) -> list[str]:
    for mark in _SPLIT:
        cell = cell.replace(mark, "\x00")
    return [unguarded(piece.strip()) for piece in cell.split("\x00") if piece.strip()]


def _tags(cell: str) -> list[str]:
    plain = cell.replace(" ::: ", ",").replace(";", ",").replace("\n", ",")
    return [tag for tag in (" ".join(t.strip(" *").split()) for t in plain.split(",")) if tag]


# --- the way out ---------------------------------------------------------------------------------


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula (K6): an apostrophe before its first sign.

    Signs count in full width too, and behind what a spreadsheet trims: spaces of every kind,
    marks without width, quotes.
    """
    bare = text.lstrip(_TRIMMED)
    risky = text[:1] in ("\t", "\r", "\n") or bare[:1] in _FORMULA
    return f"'{text}" if text and bare and risky else text


_TRIMMED = "".join((
    " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c",
    "\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2066\u2067\u2068\u2069",
    "\u3000\ufeff\u00ad\u180e\"'\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029\0\t\r\n",
))  # fmt: skip


def unguarded(text: str) -> str:
    """A cell without the apostrophe that an export put before it."""
    return text[1:] if text[:1] == "'" and guarded(text[1:]) == text else text


def write(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """A table that spreadsheets open as it is: every cell quoted and safe, UTF-8 with its mark."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in (titles, *rows):
        writer.writerow([guarded(cell.replace("\0", "")) for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")
