"""The servers of a mailbox, found from its address. Loop thread.

Asked in turn: the shipped table by domain, the table by the domain's MX hosts, the domain's own
autoconfig over HTTPS, SRV records (RFC 6186 and 8314), then the usual names. Each server named so
is greeted (connect, TLS, what it offers) before it counts; nothing secret is sent. A public
directory (``Tools.directory``, Thunderbird's for instance) would learn every domain that is set up
here, so none is asked unless one is configured.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import product
from typing import Literal
from urllib.parse import urlsplit

from app.base.errors import ChannelError, ConfigError, Problem, TransientError
from app.inbox.channels.base import Check, Found
from app.inbox.channels.email import autoconfig, certificates, checking, dns, https, manner
from app.inbox.channels.email import providers as table
from app.inbox.channels.email.autoconfig import Candidate
from app.inbox.channels.email.providers import Provider
from app.inbox.channels.email.settings import (
    OAUTH2,
    PASSWORD,
    ImapTimeouts,
    Server,
    SmtpTimeouts,
    is_address,
)
from app.inbox.channels.spec import STARTTLS, TLS

Protocol = Literal["imap", "smtp"]
Greet = Callable[[Protocol, Server], Awaitable[tuple[Check, ...]]]
_PATIENCE = 8.0
_OTHER_PORT = {993: (143, STARTTLS), 465: (587, STARTTLS), 143: (993, TLS), 587: (465, TLS)}
_GUESSES: Mapping[Protocol, tuple[tuple[str, ...], tuple[tuple[int, str], ...]]] = {
    "imap": (("imap.", "mail.", ""), ((993, TLS), (143, STARTTLS))),
    "smtp": (("smtp.", "mail.", ""), ((465, TLS), (587, STARTTLS))),
}
_SERVICES: Mapping[Protocol, tuple[tuple[str, str], ...]] = {
    "imap": (("_imaps._tcp.", TLS), ("_imap._tcp.", STARTTLS)),
    "smtp": (("_submissions._tcp.", TLS), ("_submission._tcp.", STARTTLS)),
}


def greeter(ca: str = "", pinned: str = "") -> Greet:
    """Greets servers whose certificates are trusted as the account's would be."""
    pins = certificates.read_pins(pinned)
    contexts = lru_cache(partial(certificates.context, ca))
    for_imap = ImapTimeouts(_PATIENCE, _PATIENCE)
    for_smtp = SmtpTimeouts(connect=_PATIENCE, command=_PATIENCE, goodbye=1.0)

    async def greet(protocol: Protocol, server: Server) -> tuple[Check, ...]:
        from app.inbox.channels.email.imap import ImapSession
        from app.inbox.channels.email.smtp import SmtpSession

        tls = contexts(certificates.of_server(pins, str(server)))
        if protocol == "imap":
            return await checking.greet_imap(
                lambda other: ImapSession(server, "", other or tls, for_imap)
            )
        return await checking.greet_smtp(
            lambda other: SmtpSession(server, "", other or tls, for_smtp)
        )

    return greet


async def _fetch(url: str) -> https.Answer:
    return await https.fetch(url, limit=autoconfig.LIMIT, patience=_PATIENCE)


@dataclass(frozen=True, slots=True)
class Tools:
    """What the search uses, so that it can be pointed elsewhere."""

    greet: Greet = field(default_factory=greeter)
    fetch: Callable[[str], Awaitable[https.Answer]] = _fetch
    mx: Callable[[str], Awaitable[Sequence[str]]] = dns.mx
    srv: Callable[[str], Awaitable[Sequence[tuple[str, int]]]] = dns.srv
    by_domain: Callable[[str], Provider | None] = table.by_domain
    by_mx: Callable[[Sequence[str]], Provider | None] = table.by_mx
    directory: str = ""
    """Where a public directory keeps ``<domain>``'s document; empty: not asked."""


async def find_settings(
    known: Mapping[str, str], tools: Tools | None = None
) -> AsyncIterator[Check | Found]:
    """Each step as it was tried, then what works; ``known`` holds at least the address.

    Raises ``ConfigError("bad-address")``, "no-mail-programs", "settings-not-found", or
    ``TransientError("network-interferes")``, "provider-away".
    """
    address = known.get("address", "").strip()
    if not is_address(address):
        raise ConfigError("bad-address", address=address)
    tools = tools or Tools(greeter(known.get("ca", ""), known.get("pinned", "")))
    search = _Search(address, known, tools)
    async for step in search.steps():
        yield step
    if search.found is None:
        raise search.in_vain()
    yield search.found


class _Search:
    """One search; ``found`` is set when it ended well."""

    def __init__(self, address: str, known: Mapping[str, str], tools: Tools) -> None:
        self._address = address
        self._local, _, domain = address.rpartition("@")
        self._domain = domain.lower().rstrip(".")
        self._known = known
        self._tools = tools
        self._second_best: Found | None = None
        self._away: tuple[str, str] | None = None
        """A provider that is known and none of whose servers were reached, and a word on why."""
        self.found: Found | None = None

    async def steps(self) -> AsyncIterator[Check]:
        """Every step until something works."""
        for stage in (self._table, self._own_word, self._records, self._usual_names):
            async for step in stage():
                yield step
            if self.found is not None:
                return
        self.found = self._second_best

    def in_vain(self) -> ChannelError:
        """Why there is nothing: large providers are there, so it is this computer that is not."""
        if self._away is not None:
            provider, words = self._away
            return TransientError("provider-away", provider=provider, words=words)
        return ConfigError("settings-not-found", address=self._address)

    # the stages

    async def _table(self) -> AsyncIterator[Check]:
        named = table.by_id(self._known.get("provider", ""))
        provider = named or self._tools.by_domain(self._domain)
        yield Check("table", provider is not None, provider.name if provider else self._domain)
        if provider is None:
            hosts = await self._tools.mx(self._domain)
            provider = self._tools.by_mx(hosts)
            said = provider.name if provider else ", ".join(hosts[:3])
            yield Check("mx", provider is not None, said)
        if provider is None:
            return
        if not provider.imap:
            raise ConfigError("no-mail-programs", provider=provider.name)
        async for step in self._try(self._of_provider(provider)):
            yield step

    def _of_provider(self, provider: Provider) -> Candidate:
        imap, smtp = (_with_other_port(provider, protocol) for protocol in ("imap", "smtp"))
        user = self._local if provider.user == "local" else self._address
        return Candidate("table", imap, smtp, user, provider)

    async def _own_word(self) -> AsyncIterator[Check]:
        """The domain's autoconfig, then the directory's where one is configured."""
        for url in (*autoconfig.urls(self._address), *self._directory()):
            host = urlsplit(url).hostname or ""
            try:
                candidate = _read(await self._tools.fetch(url), self._address)
            except (ChannelError, autoconfig.RefusedError) as error:
                said = error.problem.params.get("words") if isinstance(error, ChannelError) else ""
                yield Check("autoconfig", ok=False, detail=f"{host}: {said or error}")
                continue
            self._away = None  # something was reached
            yield Check("autoconfig", ok=True, detail=host)
            async for step in self._try(candidate):
                yield step
            if self.found is not None:
                return

    def _directory(self) -> tuple[str, ...]:
        where = self._tools.directory
        return (f"{where.rstrip('/')}/{self._domain}",) if where else ()

    async def _records(self) -> AsyncIterator[Check]:
        """SRV records. DNS can be forged: hosts elsewhere than in the domain are not taken."""
        servers: dict[Protocol, tuple[Server, ...]] = {}
        for protocol, services in _SERVICES.items():
            named = [
                Server(host, port, security)
                for service, security in services
                for host, port in await self._tools.srv(service + self._domain)
                if f".{host}".endswith(f".{self._domain}")
            ]
            servers[protocol] = tuple(named[:4])
        whole = all(servers.values())
        yield Check("srv", whole, ", ".join(str(s) for each in servers.values() for s in each))
        if whole:
            found = Candidate("srv", servers["imap"], servers["smtp"], self._address)
            async for step in self._try(found):
                yield step

    async def _usual_names(self) -> AsyncIterator[Check]:
        servers = {
            protocol: tuple(
                Server(begin + self._domain, port, security)
                for (port, security), begin in product(ports, begins)
            )
            for protocol, (begins, ports) in _GUESSES.items()
        }
        guess = Candidate("guess", servers["imap"], servers["smtp"], self._address)
        async for step in self._try(guess):
            yield step

    # trying

    async def _try(self, candidate: Candidate) -> AsyncIterator[Check]:
        """Greet its servers, all at once; the first that answers well counts."""
        imap, smtp = await asyncio.gather(
            self._best("imap", candidate.imap), self._best("smtp", candidate.smtp)
        )
        for step in (*imap.steps, *smtp.steps):
            yield step
        self._refuse_a_strange_network(candidate, imap, smtp)
        if candidate.provider is not None and imap.unreached and smtp.unreached:
            self._away = (candidate.provider.name, imap.steps[-1].detail)
        if imap.server is None or smtp.server is None:
            return
        advice = [problem for problem in (imap.untrusted, smtp.untrusted) if problem]
        made = self._made(candidate, imap.server, smtp.server, advice)
        if not advice:
            self.found = made
        elif self._second_best is None:
            self._second_best = made

    async def _best(self, protocol: Protocol, servers: Sequence[Server]) -> "_Tried":
        results = await asyncio.gather(*(self._tools.greet(protocol, s) for s in servers))
        tried = [_tried(server, steps) for server, steps in zip(servers, results, strict=True)]
        good = next((t for t in tried if t.server and not t.untrusted), None)
        return good or next((t for t in tried if t.server), tried[0])

    @staticmethod
    def _refuse_a_strange_network(candidate: Candidate, *tried: "_Tried") -> None:
        """A provider of the table shows a good certificate; what shows another is in between."""
        usual = manner.Manner(provider=candidate.provider)
        for each in tried:
            problem = each.untrusted
            if problem is None:
                continue
            words, server = str(problem.params.get("words", "")), str(problem.params["server"])
            told = usual.explained(ConfigError("bad-certificate", server=server, words=words))
            if isinstance(told, TransientError):
                raise told

    def _made(
        self, candidate: Candidate, imap: Server, smtp: Server, advice: list[Problem]
    ) -> Found:
        provider = candidate.provider
        settings = {
            "imap": str(imap),
            "imap_security": imap.security,
            "smtp": str(smtp),
            "smtp_security": smtp.security,
            "user": "" if candidate.user == self._address else candidate.user,
            "provider": provider.id if provider else "",
            "authserv": provider.authserv if provider else "",
            "saves_sent": "yes" if provider and provider.saves_sent else "",
        }
        first = provider.sign_in[:1] if provider else ()
        by_browser = first == (OAUTH2,) or bool(self._known.get("client_id"))
        settings["auth"] = self._known.get("auth") or (OAUTH2 if by_browser else PASSWORD)
        if provider is not None:
            advice += manner.advice(provider, oauth=settings["auth"] == OAUTH2)
        kept = {name: value for name, value in settings.items() if value} | dict(self._known)
        return Found(kept, candidate.source, tuple(advice))


@dataclass(frozen=True, slots=True)
class _Tried:
    """A server that was greeted: None when it cannot be used."""

    server: Server | None
    steps: tuple[Check, ...]
    untrusted: Problem | None = None

    @property
    def unreached(self) -> bool:
        """Whether nobody answered: neither the name was found nor the server there."""
        return not self.steps[-1].ok and self.steps[-1].step.endswith(("-resolve", "-connect"))


def _tried(server: Server, steps: tuple[Check, ...]) -> _Tried:
    last = steps[-1]
    told = tuple(Check(s.step, s.ok, f"{server}: {s.detail}", s.problem) for s in steps)
    if last.ok:
        return _Tried(server, told)
    problem = last.problem
    if problem is not None and problem.code in {"untrusted-certificate", "bad-certificate"}:
        return _Tried(server, told, problem)
    return _Tried(None, told)


def _with_other_port(provider: Provider, protocol: Protocol) -> tuple[Server, ...]:
    """The server of the table, and its other usual port: some networks close one."""
    host, _, port = getattr(provider, protocol).rpartition(":")
    first = Server(host, int(port), provider.security(protocol))
    other = _OTHER_PORT.get(first.port)
    return (first,) if other is None else (first, Server(host, *other))


def _host(url: str) -> str:
    """Where an address leads that a stranger gives."""
    with suppress(ValueError):
        return urlsplit(url).hostname or "elsewhere"
    return "elsewhere"


def _read(answer: https.Answer, address: str) -> Candidate:
    """Raises ``RefusedError``, also for a redirect: a domain's word comes from the domain."""
    if 300 <= answer.status < 400:
        raise autoconfig.RefusedError(f"sent on to {_host(answer.headers.get('location', ''))}")
    if answer.status != 200:
        raise autoconfig.RefusedError(f"HTTP {answer.status}")
    return autoconfig.parse(answer.body, address, "autoconfig")
