"""Why a sender may not be who they seem: look-alike domains, answers that go elsewhere.

What our own receiving host says of a mail is found when it arrives (``Entry.suspect``). Here is
what the addresses themselves say, asked when a mail is read; who is known by hand (setting
``known_senders``) is doubted no more. Runs on the desk's own thread.
"""

from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.base.ids import CommandId
from app.inbox.cleaning import look_alikes
from app.inbox.cleaning.links import registrable
from app.inbox.parsing.addresses import canonical, domain
from app.inbox.people.free_mail import is_free_mail
from app.inbox.values import Address, Entry
from app.store.database import Dbapi

if TYPE_CHECKING:
    from app.desk.desk import Desk

Kind = Literal["like-us", "like-customer", "like-provider", "answers-elsewhere", "answers-private"]
SETTING = "known_senders"
_FRESH = 10 * 60.0
"""Seconds for which the domains of customers are remembered."""
_PROVIDERS = ("gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "live.com")
_OWN = "SELECT address FROM account"
_KNOWN = """
SELECT max(id), address, min(at) FROM (
  SELECT i.id, i.address, c.created_at AS at FROM identity i JOIN customer c ON c.id = i.customer
  WHERE i.id > ? AND +i.kind = 'email' ORDER BY i.id LIMIT ?
) GROUP BY substr(address, instr(address, '@'))
"""
"""An address of each domain. Some at a time: whoever else reads comes in between. The plus keeps
SQLite from the index by kind, with which every slice would sort all that come after it."""
_SLICE = 4_000


@dataclass(frozen=True, slots=True)
class Doubt:
    """``other`` is the domain that is imitated, or the address that answers go to."""

    kind: Kind
    other: str


class Doubts:
    """Made by whoever shows mail; remembers the domains of customers for a while."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._known: dict[str, list[tuple[int, str]]] = {}
        self._read_at: float | None = None

    def about(self, entry: Entry) -> "Future[tuple[Doubt, ...]]":
        """What there is to say of the sender of a mail."""
        return self._desk.errand(lambda: self._about(entry.sender, entry.reply_to))

    def know(self, address: str) -> "Future[CommandId]":
        """The team knows this sender: how the address looks is not spoken of again."""
        return self._desk.errand(lambda: self._know(canonical(address)))

    def _know(self, address: str) -> CommandId:
        settings = self._desk.settings
        known = {*settings.get(SETTING).result(), address}
        return settings.set(SETTING, sorted(known)).result()

    def _about(self, sender: Address, reply_to: tuple[Address, ...]) -> tuple[Doubt, ...]:
        host = domain(sender.address)
        if not host:
            return ()
        own = self._desk.store.read(_own).result()
        known = canonical(sender.address) in self._desk.settings.get(SETTING).result()
        alike = None if known else self._likeness(host, own)
        found = [alike, answers(sender, reply_to, own)]
        return tuple(doubt for doubt in found if doubt is not None)

    def _likeness(self, host: str, own: tuple[str, ...]) -> Doubt | None:
        mine = [one for one in own if not is_free_mail(one)]
        if host in own or any(registrable(host) == registrable(one) for one in mine):
            return None
        if imitated := look_alikes.imitates(host, mine):
            return Doubt("like-us", imitated)
        if is_free_mail(host):
            return None
        if imitated := look_alikes.drawn_like(host, _PROVIDERS):
            return Doubt("like-provider", imitated)
        theirs = registrable(host)
        alike = sorted(self._domains().get(look_alikes.skeleton(theirs), ()))
        since = next((at for at, name in alike if name == theirs), None)
        elder = next((n for at, n in alike if n != theirs and (since is None or at < since)), "")
        return Doubt("like-customer", elder) if elder else None

    def _domains(self) -> dict[str, list[tuple[int, str]]]:
        """The domains customers write from, by what they look like: since when, and the name."""
        now = self._desk.store.clock.monotonic()
        if self._read_at is None or now - self._read_at > _FRESH:
            self._known, self._read_at = self._read_all(), now
        return self._known

    def _read_all(self) -> dict[str, list[tuple[int, str]]]:
        since: dict[str, int] = {}
        after = 0
        while rows := self._desk.store.read(lambda c, a=after: some_domains(c, a)).result():  # type: ignore[misc]
            after = max(last for last, _, _ in rows)
            for _, address, at in rows:
                host = domain(address)
                if host and not is_free_mail(host):
                    name = registrable(host)
                    since[name] = min(at, since.get(name, at))
        by_look: dict[str, list[tuple[int, str]]] = {}
        for name, at in since.items():
            by_look.setdefault(look_alikes.skeleton(name), []).append((at, name))
        return by_look


def answers(sender: Address, reply_to: tuple[Address, ...], own: tuple[str, ...]) -> Doubt | None:
    """Answers that would go to somebody else's domain, or to a private address."""
    if not reply_to:
        return None
    here = registrable(domain(sender.address))
    for one in reply_to:
        host = domain(one.address)
        if canonical(one.address) == canonical(sender.address) or host in own:
            continue
        if is_free_mail(host) and not is_free_mail(domain(sender.address)):
            return Doubt("answers-private", one.address)
        if registrable(host) != here or is_free_mail(host):
            return Doubt("answers-elsewhere", one.address)
    return None


def _own(connection: Dbapi) -> tuple[str, ...]:
    found = (domain(row[0]) for row in connection.execute(_OWN))
    return tuple(dict.fromkeys(name for name in found if name))


def some_domains(connection: Dbapi, after: int) -> list[tuple[int, str, int]]:
    """Of the identities that follow ``after``: the last one's id, an address, since when."""
    return list(connection.execute(_KNOWN, (after, _SLICE)))
