"""Requests ``customer ...``: the people, from the command line."""

from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event
from typing import TYPE_CHECKING, Any

from app.base.clock import rfc3339
from app.base.errors import UsageError
from app.base.ids import NODE_SHIFT, CustomerId
from app.base.problems import sentence
from app.desk.desk import Desk
from app.desk.people.people_out import card_json
from app.desk.requests import PROGRESS, Args, Line
from app.inbox.parsing.addresses import canonical
from app.store.customer_rows import Sort
from app.store.database import Dbapi
from app.store.queries import values

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.desk.people.people_in import Duplicates

_FEW, _TELL = 100, 0.2
_BY_ADDRESS = """SELECT DISTINCT coalesce(c.merged_into, c.id) FROM identity i
JOIN customer c ON c.id = i.customer WHERE i.address = ?"""
_BY_NAME = "SELECT id FROM customer WHERE name = ? COLLATE NOCASE AND merged_into IS NULL LIMIT 2"


def list_(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``query`` (words; none: everybody), ``sort``, ``limit``."""
    people, words = desk.customers, " ".join(args.get("query") or ())
    limit = int(args.get("limit") or _FEW)
    sort: Sort = args.get("sort") or "name"
    ids = people.find(words, sort, limit).result() if words else people.head(sort).result()
    for row in people.rows(list(ids)[:limit]).result():
        yield {
            "id": row.id,
            "name": row.name,
            "address": row.address or None,
            "company": row.company or None,
            "conversations": row.conversations,
            "last_contact": rfc3339(row.last_at),
            "tags": list(row.tags),
            "blocked": row.blocked,
        }


def show(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``who``."""
    card = desk.customers.card(who(desk, args["who"])).result()
    alike = desk.customers.suggestions(card.id).result()
    yield {
        **card_json(card),
        "looks_like": [
            {"id": one.id, "name": one.name, "address": one.address,
             "evidence": [f"{code} {value}" for code, value in one.evidence]}
            for one in alike
        ],
    }  # fmt: skip


def merge(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``who`` becomes a part of ``into``; ``apart``: stands alone again."""
    if args.get("apart"):
        command = desk.customers.split(_exactly(desk, args["who"])).result()
        yield {"customer_id": _exactly(desk, args["who"]), "command_id": command}
        return
    if not args.get("into"):
        raise UsageError("no-such-customer")
    into = who(desk, args["into"])
    command = desk.customers.merge(who(desk, args["who"]), into).result()
    yield {"customer_id": into, "command_id": command}


def block(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``who``; ``undo``: unblock; ``domain``: everybody who writes from it."""
    people, id, blocked = desk.customers, who(desk, args["who"]), not args.get("undo")
    domain = args.get("domain")
    if domain:
        command = people.block_domain(id, domain, blocked=blocked).result()
    else:
        command = people.block(id, blocked=blocked).result()
    yield {"customer_id": id, "blocked": blocked, "domain": domain, "command_id": command}


def export(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``file``; ``who`` (none: everybody); ``format``: csv, vcard, or zip with all messages."""
    path, named = Path(args["file"]), args.get("who")
    form = args.get("format") or {".vcf": "vcard", ".zip": "zip"}.get(path.suffix.lower(), "csv")
    if form == "zip":
        if not named:
            raise UsageError("no-such-customer")
        count = desk.customers.dossier(path, who(desk, named)).result()
        yield {"file": str(path), "messages": count}
        return
    ids = None if not named else [who(desk, named)]
    yield {"file": str(path), "customers": desk.customers.export(path, form, ids).result()}


def bring(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``file``, ``duplicates``, ``preview`` (nothing is stored)."""
    path = Path(args["file"])
    if args.get("preview"):
        yield from _preview(desk, path)
        return
    far: SimpleQueue[tuple[int, int]] = SimpleQueue()
    duplicates: Duplicates = "skip" if args.get("duplicates") == "skip" else "update"
    work = desk.customers.bring(
        path, duplicates=duplicates, stop=stop, tell=lambda *at: far.put(at)
    )
    yield from _progress(work, far)
    done = work.result()
    if done.stopped:
        raise UsageError("import-stopped")
    yield {
        "added": done.added,
        "updated": done.updated,
        "skipped": done.skipped,
        "command_id": done.command,
        "problems": [_problem(p.line, p.code, p.value) for p in done.problems],
    }


def _progress(work: "Future[Any]", far: "SimpleQueue[tuple[int, int]]") -> Iterator[Line]:
    while not work.done():
        try:
            done, total = far.get(timeout=_TELL)
        except Empty:
            continue
        yield {PROGRESS: {"done": done, "total": total}}


def _preview(desk: Desk, path: Path) -> Iterator[Line]:
    seen = desk.customers.preview(path).result()
    yield {
        "format": seen.form,
        "encoding": seen.encoding,
        "separator": seen.separator or None,
        "columns": [f"{one.title}: {one.role or '-'}" for one in seen.columns],
        "people": seen.people,
        "known": seen.known,
        "problems": [_problem(p.line, p.code, p.value) for p in seen.problems],
    }


def _problem(line: int, code: str, value: str) -> str:
    from app.base.errors import Problem

    names = ("address", "number", "zone", "value")
    return f"{line}: {sentence(Problem(code, dict.fromkeys(names, value)))}"


def erase(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``who``, ``name`` (repeated exactly), ``backups``: replace the older ones too."""
    card = desk.customers.card(who(desk, args["who"]), 0).result()
    if (args.get("name") or "").strip() != " ".join(card.name.split()):
        raise UsageError("name-not-repeated", name=card.name)
    rotate = bool(args.get("backups"))
    far: SimpleQueue[tuple[int, int]] = SimpleQueue()
    work = desk.customers.erase(
        card.id, rotate=rotate, tell=lambda share: far.put((int(share * 100), 100)), stop=stop
    )
    yield from _progress(work, far)
    gone = work.result()
    left = 0 if rotate else desk.customers.backups().result()
    yield {
        "customer_id": card.id,
        "erased": True,
        "conversations": card.conversations,
        "traces_gone": gone,
        "older_backups": left,
    }


def who(desk: Desk, typed: str) -> CustomerId:
    """Whoever an id, an address or a name stands for today; raises ``UsageError``."""

    def find(connection: Dbapi) -> list[int]:
        from app.inbox.people import customer_cards

        if typed.isdigit() and int(typed) >> NODE_SHIFT:
            root = customer_cards.root(connection, int(typed))
            return [] if root is None else [root]
        found = list(values(connection, _BY_ADDRESS, canonical(typed)))
        return found or list(values(connection, _BY_NAME, " ".join(typed.split())))

    found = desk.customers.read(find).result()
    if len(found) != 1:
        code = "several-customers" if found else "no-such-customer"
        raise UsageError(code, name=typed)
    return CustomerId(found[0])


def _exactly(desk: Desk, typed: str) -> CustomerId:
    """The very record of an id or an address, not who stands for it."""
    query = "SELECT customer FROM identity WHERE address = ? AND customer IS NOT NULL"
    if typed.isdigit() and int(typed) >> NODE_SHIFT:
        return CustomerId(int(typed))
    found = desk.customers.read(lambda c: list(values(c, query, canonical(typed)))).result()
    if len(found) != 1:
        raise UsageError("no-such-customer", name=typed)
    return CustomerId(found[0])
