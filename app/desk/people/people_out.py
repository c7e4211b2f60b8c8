"""Customers on their way out: a table, vCards, and all there is of one person. Any thread but the
writer; files are written beside their name and renamed.
"""

import json
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.clock import rfc3339
from app.base.errors import UsageError, WorkspaceError
from app.base.ids import ConversationId, CustomerId
from app.inbox.people import people_csv, people_vcard
from app.inbox.values import CustomerCard, Direction, Entry
from app.store import customer_rows
from app.store.queries import values

if TYPE_CHECKING:
    from app.desk.desk import Desk

_CHUNK, _MOST_ADDRESSES = 200, 5
_KINDS = (("email", "Email"), ("phone", "Phone"), ("whatsapp", "WhatsApp"))
_ALL = 1_000_000


def everybody(desk: "Desk") -> list[CustomerId]:
    """All customers by name."""
    found = desk.customers.read(lambda c: customer_rows.head(c, "name", _ALL)).result()
    return [CustomerId(id) for id in found]


def table(desk: "Desk", ids: Sequence[CustomerId]) -> bytes:
    """A table of customers that is safe to open in a spreadsheet (K6)."""
    cards = list(_cards(desk, ids))
    fields = desk.customers.fields().result()
    widths = []
    for kind, title in _KINDS:
        most = max((len(_of(card, kind)) for card in cards), default=0)
        widths.append((kind, title, min(_MOST_ADDRESSES, most)))
    titles = ["Name", "Company"]
    for _, title, wide in widths:
        titles += [title if n == 0 else f"{title} {n + 1}" for n in range(wide)]
    titles += ["Language", "Time zone", "Place", "Tags", "Notes", "Conversations", "Last contact"]
    titles += [one.name for one in fields]
    return people_csv.write(titles, [_row(card, widths) for card in cards])


def _row(card: CustomerCard, widths: Sequence[tuple[str, str, int]]) -> list[str]:
    row = [card.name, card.company]
    for kind, _, wide in widths:
        row += [*_of(card, kind), *[""] * wide][:wide]
    last = rfc3339(card.others[0].last_message_at) if card.others else ""
    row += [card.language, card.zone, card.place, ", ".join(card.tags), card.notes]
    return [*row, str(card.conversations), last or "", *(one.value for one in card.fields)]


def _of(card: CustomerCard, kind: str) -> list[str]:
    return [one.address for one in card.identities if one.kind == kind]


def cards(desk: "Desk", ids: Sequence[CustomerId]) -> bytes:
    """Customers as vCards 4.0."""
    return "".join(_vcard(card) for card in _cards(desk, ids)).encode("utf-8", "replace")


def _vcard(card: CustomerCard) -> str:
    return people_vcard.write(
        card.name,
        card.company,
        [(one.kind, one.address) for one in card.identities],
        notes=card.notes,
        tags=card.tags,
        place=card.place,
        language=card.language,
        zone=card.zone,
        uid=f"nightdesk:{card.id}",
    )


def _cards(desk: "Desk", ids: Sequence[CustomerId]) -> Iterator[CustomerCard]:
    for start in range(0, len(ids), _CHUNK):
        asked = [desk.customers.card(id, 1) for id in ids[start : start + _CHUNK]]
        yield from (one.result() for one in asked)


# --- all of one person --------------------------------------------------------------------------


def dossier(
    desk: "Desk", id: CustomerId, path: Path, tell: Callable[[int, int], object] | None = None
) -> int:
    """Everything there is of a customer, for whoever asks for their data: a zip of JSON and mails.

    Gives the number of messages.
    """
    card = desk.customers.card(id, _ALL).result()
    query = "SELECT conversation FROM summary WHERE customer = ? ORDER BY conversation"
    found = desk.customers.read(lambda c: list(values(c, query, card.id))).result()
    count = 0
    with _replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as zipped:
        conversations = []
        for n, conversation in enumerate(found, 1):
            told, written = _conversation(desk, zipped, ConversationId(conversation))
            conversations.append(told)
            count += written
            if tell is not None:
                tell(n, len(found))
        whole = {"customer": card_json(card), "conversations": conversations}
        zipped.writestr("customer.json", json.dumps(whole, ensure_ascii=False, indent=1))
        zipped.writestr("customer.vcf", _vcard(card))
    return count


def _conversation(
    desk: "Desk", zipped: zipfile.ZipFile, id: ConversationId
) -> tuple[dict[str, Any], int]:
    page = desk.conversation(id).result()
    messages, count = [], 0
    for entry in page.entries:
        told = _entry(desk, entry)
        if entry.direction in (Direction.IN, Direction.OUT, Direction.CALL):
            name = f"messages/{page.row.number}-{entry.id}.{_ending(entry)}"
            try:
                zipped.writestr(name, desk.source(entry.id).result())
            except (UsageError, WorkspaceError):
                told["missing"] = True  # its file is lost; the text is here
            else:
                told["file"] = name
            count += 1
        messages.append(told)
    row = page.row
    return {
        "number": row.number,
        "subject": row.subject,
        "status": row.status.value,
        "tags": list(row.tags),
        "messages": messages,
    }, count


def _entry(desk: "Desk", entry: Entry) -> dict[str, Any]:
    event = entry.direction is Direction.EVENT
    return {
        "direction": entry.direction.value,
        "channel": entry.channel or None,
        "from": entry.sender.address or entry.author or None,
        "to": [one.address for one in (*entry.to, *entry.cc)],
        "at": rfc3339(entry.received_at),
        "subject": entry.subject or None,
        "text": None if event else desk.message_text(entry.id).result(),
        "event": entry.event or None,
        "files": [one.name for one in entry.attachments],
    }


def _ending(entry: Entry) -> str:
    return "eml" if entry.channel == "email" else "json"


def card_json(card: CustomerCard) -> dict[str, Any]:
    """A customer as a JSON object with stable keys."""
    return {
        "id": card.id,
        "name": card.name,
        "company": card.company or None,
        "language": card.language or None,
        "zone": card.zone or None,
        "place": card.place or None,
        "notes": card.notes or None,
        "tags": list(card.tags),
        "addresses": [
            {"kind": one.kind, "address": one.address, "main": one.main, "blocked": one.blocked,
             "last_used": rfc3339(one.last_used)}
            for one in card.identities
        ],
        "fields": {one.name: one.value for one in card.fields if one.value},
        "joined_with": [
            {"id": one.id, "name": one.name, "addresses": list(one.addresses)}
            for one in card.merged
        ],
        "conversations": card.conversations,
        "since": rfc3339(card.since),
        "blocked": card.blocked,
    }  # fmt: skip


def write_file(path: Path, data: bytes) -> None:
    """Write beside the name and rename; raises ``UsageError("file-unwritable")``."""
    with _replacing(path) as part:
        part.write_bytes(data)


class _replacing:  # noqa: N801  read as a word of the with statement
    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Path:
        try:
            made, name = tempfile.mkstemp(dir=self._path.parent, prefix=".nightdesk-")
        except OSError as error:
            raise self._problem(error) from error
        os.close(made)
        self._part = Path(name)
        return self._part

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        try:
            if error is None:
                self._part.replace(self._path)
        except OSError as failed:
            raise self._problem(failed) from failed
        finally:
            self._part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise self._problem(error) from error

    def _problem(self, error: OSError) -> UsageError:
        detail = error.strerror or type(error).__name__
        return UsageError("file-unwritable", path=str(self._path), detail=detail)
