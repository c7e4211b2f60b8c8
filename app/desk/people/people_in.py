"""Bringing customers in from a file: what it holds, what is known already, one undo. Any thread."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, Literal

from app.base.errors import UsageError
from app.base.ids import CommandId, CustomerId
from app.inbox.people import people_csv, people_vcard
from app.inbox.people.identity_kinds import checked
from app.inbox.people.people_records import LineProblem, PersonRecord, Told
from app.store.queries import rows

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.store.commands import Command

MAX_MB = 50
_CHUNK = 100
_SHOWN = 5
_TOLD = 500
Duplicates = Literal["update", "skip"]

_OWNERS = """SELECT i.kind, i.address, coalesce(c.merged_into, c.id) AS owner FROM identity i
JOIN customer c ON c.id = i.customer WHERE i.address IN (SELECT value FROM json_each(?))"""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, what it is taken for, some of its cells."""

    title: str
    role: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do. ``columns`` is empty for vCards."""

    path: Path
    form: str
    """"csv" or "vcard"."""
    encoding: str
    separator: str
    columns: tuple[Column, ...]
    people: int
    known: int
    """How many of them have an address that a customer has already, or an earlier line."""
    first: tuple[PersonRecord, ...]
    problems: tuple[LineProblem, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import did; ``command`` takes all of it back."""

    added: int
    updated: int
    skipped: int
    problems: tuple[LineProblem, ...]
    command: CommandId | None
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class _File:
    text: str
    encoding: str
    separator: str
    vcard: bool


def preview(
    desk: "Desk", path: Path, roles: Sequence[str] | None = None, separator: str = ""
) -> Preview:
    """Read a file and say what it holds; ``roles`` of the columns where a person chose them.

    Raises ``UsageError``: unreadable, too large, nobody in it.
    """
    file = _open(path, separator)
    fields = {one.name: one.id for one in desk.customers.fields().result()}
    told, columns = _read(file, roles, fields)
    if not (told.people or told.problems) or (not told.people and file.vcard):
        raise UsageError("no-people-in-file", path=str(path))
    records, bad = _checked(told.people, desk.customers.region())
    known = _known(desk, records)
    return Preview(
        path,
        "vcard" if file.vcard else "csv",
        file.encoding,
        "" if file.vcard else file.separator,
        columns,
        len(records),
        sum(1 for one in _owners(records, known) if one is not None),
        tuple(records[:_SHOWN]),
        tuple(sorted((*told.problems, *bad), key=lambda p: p.line)[:_TOLD]),
    )


def bring(
    desk: "Desk",
    path: Path,
    roles: Sequence[str] | None = None,
    *,
    separator: str = "",
    duplicates: Duplicates = "update",
    tell: Callable[[int, int], object] = lambda _done, _total: None,
    stop: Event | None = None,
) -> Brought:
    """Store the people of a file; when stopped, what was stored is taken back."""
    file = _open(path, separator)
    fields = {one.name: one.id for one in desk.customers.fields().result()}
    told, _ = _read(file, roles, fields)
    records, bad = _checked(told.people, desk.customers.region())
    work = _Work(desk, duplicates)
    for start in range(0, len(records), _CHUNK):
        if stop is not None and stop.is_set():
            return work.taken_back()
        work.store(records[start : start + _CHUNK])
        tell(min(start + _CHUNK, len(records)), len(records))
    return work.brought((*told.problems, *bad))


def _open(path: Path, separator: str) -> _File:
    try:
        if path.stat().st_size > MAX_MB << 20:
            raise UsageError("people-file-too-large", path=str(path), mb=MAX_MB)
        data = path.read_bytes()
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise UsageError("people-file-unreadable", path=str(path), detail=detail) from error
    text, encoding = people_csv.decode(data)
    vcard = people_vcard.looks_like(text)
    return _File(text, encoding, separator or people_csv.separator(text), vcard)


def _read(
    file: _File, roles: Sequence[str] | None, fields: Mapping[str, int]
) -> tuple[Told, tuple[Column, ...]]:
    if file.vcard:
        return people_vcard.read(file.text), ()
    names = people_csv.titles(file.text, file.separator)
    given = people_csv.guess(names, fields) if roles is None else tuple(roles)
    cells = people_csv.samples(file.text, file.separator, _SHOWN)
    columns = tuple(
        Column(name, role, tuple(row[n] for row in cells if n < len(row) and row[n]))
        for n, (name, role) in enumerate(zip(names, (*given, *[""] * len(names)), strict=False))
    )
    return people_csv.read(file.text, file.separator, given), columns


def _checked(
    people: Sequence[PersonRecord], region: str
) -> tuple[list[PersonRecord], list[LineProblem]]:
    """The people with addresses in the one form, and what was none."""
    kept, problems = [], []
    for person in people:
        good: dict[tuple[str, str], str] = {}
        for kind, text in person.addresses:
            try:
                address, shown = checked(kind, text, region)
            except UsageError as error:
                problems.append(LineProblem(person.line, error.problem.code, text))
            else:
                good.setdefault((kind, address), shown)
        if good or person.details.get("name"):
            addresses = tuple((kind, f"{address}\n{shown}")
                              for (kind, address), shown in good.items())  # fmt: skip
            kept.append(replace(person, addresses=addresses))
    return kept, problems


def pairs(person: PersonRecord) -> Iterator[tuple[str, str, str]]:
    """Kind, canonical and shown form of a checked person's addresses."""
    for kind, text in person.addresses:
        address, _, shown = text.partition("\n")
        yield kind, address, shown


def _known(desk: "Desk", people: Sequence[PersonRecord]) -> dict[tuple[str, str], int]:
    import json

    wanted = json.dumps(sorted({a for person in people for _, a, _ in pairs(person)}))
    found = desk.customers.read(lambda c: rows(c, _OWNERS, wanted)).result()
    return {(row["kind"], row["address"]): row["owner"] for row in found}


def _owners(
    people: Sequence[PersonRecord], known: Mapping[tuple[str, str], int]
) -> Iterator[int | None]:
    """Who each of these people is already; -n stands for the n-th line above."""
    mine = dict(known)
    for n, person in enumerate(people, 1):
        keys = [(kind, address) for kind, address, _ in pairs(person)]
        owner = next((mine[key] for key in keys if key in mine), None)
        for key in keys:
            mine.setdefault(key, -n if owner is None else owner)
        yield owner


class _Work:
    def __init__(self, desk: "Desk", duplicates: Duplicates) -> None:
        self._desk, self._duplicates = desk, duplicates
        self._first: CommandId | None = None
        self._added = self._updated = self._skipped = 0
        self._problems: list[LineProblem] = []
        self._mine: dict[tuple[str, str], int] = {}
        self._put: set[tuple[str, str]] = set()
        self._fields = {one.id: one for one in desk.customers.fields().result()}

    def store(self, people: Sequence[PersonRecord]) -> None:
        known = {**_known(self._desk, people), **self._mine}
        commands: list[Command] = []
        for person in people:
            commands += self._commands(person, known)
        if commands:
            self._execute(commands)

    def _commands(self, person: PersonRecord, known: dict[tuple[str, str], int]) -> "list[Command]":
        keys = [(kind, address) for kind, address, _ in pairs(person)]
        owner = next((known[key] for key in keys if key in known), None)
        if owner is not None and self._duplicates == "skip":
            self._skipped += 1
            return []
        fresh = owner is None
        id = CustomerId(self._desk.store.ids.take() if owner is None else owner)
        self._added, self._updated = self._added + fresh, self._updated + (not fresh)
        for key in keys:
            if key not in known:
                known[key] = self._mine[key] = id
        return [*self._details(person, id, fresh=fresh), *self._rest(person, id, known)]

    def _details(self, person: PersonRecord, id: CustomerId, *, fresh: bool) -> "list[Command]":
        from app.inbox.people.customer_commands import AddCustomer, ChangeCustomer

        details = self._sound(person)
        if fresh:
            name = details.get("name") or next((s for _, _, s in pairs(person)), "")
            return [AddCustomer(id, {**details, "name": name})]
        details.pop("name", None)
        if "notes" in details:
            details["notes"] = self._notes(id, details["notes"])
        return [ChangeCustomer(id, details)] if details else []

    def _notes(self, id: CustomerId, more: str) -> str:
        """What is noted already, and what a file adds to it."""
        query = "SELECT notes FROM customer WHERE id = ?"
        found = self._desk.customers.read(lambda c: rows(c, query, id)).result()
        held = str(found[0]["notes"]) if found else ""
        return held if more in held else "\n".join(filter(None, (held, more)))

    def _sound(self, person: PersonRecord) -> dict[str, str]:
        """The details that can be stored; a zone there is not is told of."""
        from app.inbox.people.customer_commands import clean

        details = dict(person.details)
        try:
            clean("zone", details.get("zone", ""))
        except UsageError:
            self._problems.append(LineProblem(person.line, "no-such-zone", details.pop("zone")))
        return details

    def _rest(
        self, person: PersonRecord, id: CustomerId, known: Mapping[tuple[str, str], int]
    ) -> "list[Command]":
        from app.inbox.people.customer_commands import AddIdentity, SetValue, TagCustomer

        take = self._desk.store.ids.take
        theirs = [(k, a, s) for k, a, s in pairs(person) if known.get((k, a)) == id]
        commands: list[Command] = [
            AddIdentity(take(), id, kind, address, shown) for kind, address, shown in theirs
            if (kind, address) in self._mine
        ]  # fmt: skip
        commands = [c for c in commands if self._once(c)]
        if person.tags:
            commands.append(TagCustomer(add=tuple((id, tag) for tag in person.tags)))
        for field, value in person.values:
            if self._fits(person, field, value):
                commands.append(SetValue(id, field, value))
        return commands

    def _once(self, command: Any) -> bool:
        """An address is added by the first line that has it."""
        key = (command.channel, command.address)
        fresh = key not in self._put
        self._put.add(key)
        return fresh

    def _fits(self, person: PersonRecord, field: int, value: str) -> bool:
        from app.inbox.people.customer_commands import checked_value

        one = self._fields.get(field)
        if one is None:
            return False
        try:
            checked_value(one.kind, one.choices, value)
        except UsageError as error:
            self._problems.append(LineProblem(person.line, error.problem.code, value))
            return False
        return True

    def _execute(self, commands: "Sequence[Command]") -> None:
        if self._first is None:
            self._first = CommandId(self._desk.store.ids.take())
            done = self._desk.store.execute(
                *commands, agent=self._desk.agent.id, cause="import", id=self._first,
                batch=self._first,
            )  # fmt: skip
        else:
            done = self._desk.store.execute(
                *commands, agent=self._desk.agent.id, cause="import", batch=self._first
            )
        done.result()

    def taken_back(self) -> Brought:
        if self._first is not None:
            self._desk.undo(self._first).result()
        return Brought(0, 0, 0, (), None, stopped=True)

    def brought(self, problems: Sequence[LineProblem]) -> Brought:
        every = sorted((*problems, *self._problems), key=lambda p: p.line)
        return Brought(self._added, self._updated, self._skipped, tuple(every[:_TOLD]), self._first)
