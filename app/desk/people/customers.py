"""Customers, as the window and the command line see them. Any thread.

Reads that may take longer than a page of the queue (the list of a million, suggestions, exports)
have a reader of their own, so that they hold up no conversation.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from app.base.errors import UsageError
from app.base.ids import CommandId, CustomerId
from app.inbox.values import CustomerCard, CustomerRow, CustomField, Likeness
from app.store import customer_rows
from app.store.customer_rows import Sort
from app.store.database import Dbapi
from app.store.queries import values
from app.store.reader import Reader

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.people.people_in import Brought, Duplicates, Preview
    from app.inbox.people.blocking import Kind
    from app.store.commands import Command

T = TypeVar("T")
_CHUNK = 20_000
_ALL = 500
"""Conversations that a customer's page lists."""
_END = 5.0
# From one to the next along the index: they are few beside those who work there.
_COMPANIES = """WITH RECURSIVE each(company) AS (
SELECT min(company) FROM customer_row WHERE company <> ''
UNION ALL SELECT (SELECT min(r.company) FROM customer_row r
  WHERE r.company <> '' AND r.company > each.company) FROM each WHERE each.company IS NOT NULL)
SELECT company FROM each WHERE company IS NOT NULL"""


class Customers:
    """``desk.customers``."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._store = desk.store
        self._reader = Reader("customers", desk.store.profile)
        self._finder = Reader("find-customers", desk.store.profile)
        desk.at_close(self._close)

    def _close(self) -> None:
        self._finder.interrupt()
        self._finder.close(_END)
        self._reader.close(_END)

    def read(self, query: Callable[[Dbapi], T]) -> "Future[T]":
        """Run ``query`` on this room's own reader."""
        return self._reader.run(query)

    # --- the list ----------------------------------------------------------------------------

    def count(self) -> "Future[int]":
        return self.read(customer_rows.count)

    def head(self, sort: Sort) -> "Future[array[int]]":
        """The first 200 ids in an order, by index."""
        return self.read(lambda c: customer_rows.head(c, sort))

    def rest(self, sort: Sort, after: int) -> "Future[array[int]]":
        """The ids that follow ``after``, at most 20,000."""
        return self.read(lambda c: customer_rows.rest(c, sort, after, _CHUNK))

    def rows(self, ids: Sequence[int]) -> "Future[tuple[CustomerRow, ...]]":
        """Their lines, in the order asked; vanished ones are left out."""
        from app.inbox.people import customer_cards

        return self.read(lambda c: customer_cards.list_rows(c, ids))

    def find(self, text: str, sort: Sort = "last", limit: int = 2_000) -> "Future[array[int]]":
        """Those a name, address, company or tag of whom holds these words; a newer search ends it.

        The future then fails with the driver's error of an interrupted statement.
        """
        self._finder.interrupt()
        return self._finder.run(lambda c: customer_rows.find(c, text, sort, limit))

    # --- one customer ------------------------------------------------------------------------

    def card(self, id: int, limit: int = _ALL) -> "Future[CustomerCard]":
        """A customer whole; raises ``UsageError("no-such-customer")``."""
        agent = self._desk.agent.id

        def read(connection: Dbapi) -> CustomerCard:
            from app.inbox.people import customer_cards

            connection.execute("BEGIN")  # one snapshot for all the queries
            try:
                found = customer_cards.card(connection, id, agent, limit)
            finally:
                connection.execute("COMMIT")
            if found is None:
                raise UsageError("no-such-customer", id=id)
            return found

        return self.read(read)

    def suggestions(self, id: int) -> "Future[tuple[Likeness, ...]]":
        """Who looks like the same person, with the evidence."""

        def read(connection: Dbapi) -> tuple[Likeness, ...]:
            from app.inbox.people import likeness

            return likeness.suggestions(connection, id)

        return self.read(read)

    def companies(self) -> "Future[tuple[str, ...]]":
        """Every company there is, for completion."""
        return self.read(lambda c: tuple(values(c, _COMPANIES)))

    def tags(self) -> "Future[tuple[str, ...]]":
        """Every tag that customers have."""
        query = "SELECT DISTINCT tag FROM customer_tag ORDER BY 1"
        return self.read(lambda c: tuple(values(c, query)))

    def fields(self) -> "Future[tuple[CustomField, ...]]":
        """The fields of the workspace's own."""
        from app.inbox.people import customer_cards

        return self.read(lambda c: customer_cards.fields(c, "[]"))

    # --- acts (each future gives the command's id, for undo) ------------------------------------

    def add(self, details: Mapping[str, str]) -> "Future[CustomerId]":
        """A new person; gives their id."""
        from app.base.futures import then
        from app.inbox.people.customer_commands import AddCustomer

        id = CustomerId(self._store.ids.take())
        return then(self.do(AddCustomer(id, dict(details))), lambda _: id)

    def add_with(self, name: str, address: str) -> "Future[tuple[CustomerId, CommandId]]":
        """A new person with an email address or a number, as typed; their id and the command's."""

        def work() -> tuple[CustomerId, CommandId]:
            from app.inbox.people.customer_commands import AddCustomer, AddIdentity
            from app.inbox.people.identity_kinds import EMAIL, checked

            id = CustomerId(self._store.ids.take())
            commands: list[Command] = [AddCustomer(id, {"name": name})]
            if address:
                kind = EMAIL if "@" in address else "phone"
                plain, shown = checked(kind, address, self.region())
                commands.append(AddIdentity(self._store.ids.take(), id, kind, plain, shown))
            return id, self.do(*commands).result()

        return self._desk.errand(work)

    def change(self, id: CustomerId, **details: str) -> "Future[CommandId]":
        """Name, company, language, zone, place, notes."""
        from app.inbox.people.customer_commands import ChangeCustomer

        return self.do(ChangeCustomer(id, details))

    def tag(self, id: CustomerId, tag: str, *, on: bool = True) -> "Future[CommandId]":
        from app.inbox.people.customer_commands import TagCustomer

        pair = ((id, tag),)
        return self.do(TagCustomer(add=pair) if on else TagCustomer(remove=pair))

    def set_value(self, id: CustomerId, field: int, value: str) -> "Future[CommandId]":
        """What a field of the workspace's own says of a customer."""
        from app.inbox.people.customer_commands import SetValue

        return self.do(SetValue(id, field, value))

    def define_field(
        self, name: str, kind: str, choices: Sequence[str] = (), id: int | None = None
    ) -> "Future[CommandId]":
        """A new field, or a new form of the field ``id``."""
        from app.inbox.people.customer_commands import DefineField

        known = self._store.ids.take() if id is None else id
        return self.do(DefineField(known, name, kind, tuple(choices)))  # type: ignore[arg-type]  # checked there

    def remove_field(self, field: CustomField) -> "Future[CommandId]":
        """No longer asked of anybody; what it said comes back with it."""
        from app.inbox.people.customer_commands import DefineField

        gone = DefineField(field.id, field.name, field.kind, field.choices, removed=True)  # type: ignore[arg-type]  # as stored
        return self.do(gone)

    def add_identity(self, id: CustomerId, kind: str, text: str) -> "Future[CommandId]":
        """An address as typed; raises ``UsageError``: none, or somebody else's."""
        from app.inbox.people.customer_commands import AddIdentity
        from app.inbox.people.identity_kinds import checked

        try:
            address, shown = checked(kind, text, self.region())
        except UsageError as error:
            return _failed(error)
        return self.do(AddIdentity(self._store.ids.take(), id, kind, address, shown))

    def move_identity(self, identity: int, to: CustomerId | None) -> "Future[CommandId]":
        """To somebody else, or to nobody."""
        from app.inbox.people.customer_commands import MoveIdentity

        return self.do(MoveIdentity(identity, to))

    def main_identity(self, id: CustomerId, identity: int) -> "Future[CommandId]":
        """The address they are shown with."""
        from app.inbox.people.customer_commands import MainIdentity

        return self.do(MainIdentity(id, identity))

    def merge(self, id: CustomerId, into: CustomerId) -> "Future[CommandId]":
        """The same person: ``id`` is shown as ``into`` from now on."""
        from app.inbox.people.customer_merging import Merge

        return self.do(Merge(id, into))

    def split(self, id: CustomerId) -> "Future[CommandId]":
        """Not the same after all: a merged person stands alone again."""
        from app.inbox.people.customer_merging import Split

        return self.do(Split(id))

    def keep_apart(self, one: CustomerId, other: CustomerId) -> "Future[CommandId]":
        """Not the same: never suggested again."""
        from app.inbox.people.customer_merging import KeepApart

        return self.do(KeepApart(one, other))

    def block(self, id: CustomerId, *, blocked: bool = True) -> "Future[CommandId]":
        """All their addresses; what is open of theirs becomes spam with it."""
        from app.desk.people import blocking

        return blocking.block(self._desk, id, blocked=blocked)

    def block_address(
        self, id: CustomerId, address: str, *, blocked: bool = True
    ) -> "Future[CommandId]":
        """One of their addresses, canonical; an unblocked one is heard whatever its domain."""
        from app.inbox.people.blocking import Block

        what: list[tuple[Kind, str]] = [("address", address)]
        if not blocked:
            what.append(("domain", address.rpartition("@")[2]))
        return self.do(Block(tuple(what), blocked, (id,)))

    def block_domain(
        self, id: CustomerId, domain: str, *, blocked: bool = True
    ) -> "Future[CommandId]":
        """Everybody who writes from a domain or below it."""
        from app.inbox.people.blocking import Block

        return self.do(Block((("domain", domain),), blocked, (id,)))

    def erase(
        self,
        id: CustomerId,
        *,
        rotate: bool = False,
        tell: Callable[[float], object] = lambda _share: None,
        stop: Event | None = None,
    ) -> "Future[bool]":
        """Everything of them, for good (K7); whether the last trace on disk is gone already.

        ``tell`` hears on other threads how far it is: 0 to below 1 while ``stop`` still ends it
        (``UsageError("erase-stopped")``, and everything is as it was), 1 once it is done and only
        files and backups are left. ``rotate``: a new backup takes the place of all older ones,
        which still hold it.
        """
        from app.inbox.people import erasing
        from app.store import backup

        watch = erasing.Watch(tell, stop or Event())

        def work() -> bool:
            agent = self._desk.agent.id
            self._store.execute(erasing.Erase(id), agent=agent, attached=watch).result()
            tell(1.0)
            done = erasing.finish(self._store)
            if rotate:
                backup.replace_all(self._store, self._store.clock.now())
            return done

        return self._desk.errand(work)

    # --- files -------------------------------------------------------------------------------

    def preview(
        self, path: Path, roles: Sequence[str] | None = None, separator: str = ""
    ) -> "Future[Preview]":
        """What a file tells of people; ``roles`` of its columns where somebody chose them."""
        from app.desk.people import people_in

        return self._desk.errand(lambda: people_in.preview(self._desk, path, roles, separator))

    def bring(
        self,
        path: Path,
        roles: Sequence[str] | None = None,
        *,
        separator: str = "",
        duplicates: "Duplicates" = "update",
        tell: Callable[[int, int], object] = lambda _done, _total: None,
        stop: Event | None = None,
    ) -> "Future[Brought]":
        """Store the people of a file under one undo; ``tell`` hears how far, on another thread."""
        from app.desk.people import people_in

        return self._desk.errand(
            lambda: people_in.bring(
                self._desk, path, roles, separator=separator, duplicates=duplicates,
                tell=tell, stop=stop,
            )
        )  # fmt: skip

    def export(
        self, path: Path, form: str, ids: Sequence[CustomerId] | None = None
    ) -> "Future[int]":
        """Write customers (all: None) to a file as "csv" or "vcard"; how many."""
        from app.desk.people import people_out

        def work() -> int:
            asked = people_out.everybody(self._desk) if ids is None else list(ids)
            make = people_out.cards if form == "vcard" else people_out.table
            people_out.write_file(path, make(self._desk, asked))
            return len(asked)

        return self._desk.errand(work)

    def dossier(self, path: Path, id: CustomerId) -> "Future[int]":
        """Everything there is of a customer, in a zip of JSON and mails; how many messages."""
        from app.desk.people import people_out

        return self._desk.errand(lambda: people_out.dossier(self._desk, id, path))

    def backups(self) -> "Future[int]":
        """How many copies of the workspace there are: what is erased here stays in them.

        Backups, and what migrations and restores put aside.
        """
        from app.store import backup

        profile = self._store.profile
        return self._desk.errand(lambda: len(backup.copies(profile)) + len(backup.befores(profile)))

    def region(self) -> str:
        """Where numbers without a country are at home (ISO 3166), if the workspace says so."""
        from app.store.settings import value

        return str(self.read(lambda c: value(c, "phone_region")).result() or "")

    def do(self, *commands: "Command", batch: CommandId | None = None) -> "Future[CommandId]":
        """Apply commands as this agent, under one undo."""
        from app.base.futures import then

        done = self._store.execute(*commands, agent=self._desk.agent.id, batch=batch)
        return then(done, lambda d: d.commands[0])


def _failed(error: Exception) -> "Future[CommandId]":
    made: Future[CommandId] = Future()
    made.set_exception(error)
    return made
