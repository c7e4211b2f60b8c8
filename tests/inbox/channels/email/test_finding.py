"""Settings found from the address: each stage, live, and what a strange network cannot do."""

from collections.abc import Callable, Mapping, Sequence
from urllib.parse import urlsplit

import pytest
from dns.resolver import Resolver

from app.base.errors import ConfigError, TransientError
from app.inbox.channels.base import Check, Found
from app.inbox.channels.email import dns, https, settings
from app.inbox.channels.email.finding import Greet, Protocol, Tools, find_settings, greeter
from app.inbox.channels.email.providers import Provider
from app.inbox.channels.email.settings import Server
from tests.inbox.channels.email.test_autoconfig import document
from tests.peers.accounts import Login
from tests.peers.certs import authority
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.peers.web import Dns, Page, Web

ADDRESS = "anna@shop.example"
CA = str(authority().ca)
WELL_KNOWN = "/.well-known/autoconfig/mail/config-v1.1.xml"
MAIL = "/mail/config-v1.1.xml"


async def nothing(_: object) -> Sequence[str]:
    return ()


async def no_records(_: object) -> Sequence[tuple[str, int]]:
    return ()


async def no_page(url: str) -> https.Answer:
    raise TransientError("server-away", server=urlsplit(url).netloc, words="not there")


def nobody(_: object) -> Provider | None:
    return None


def tools(greet: Greet | None = None, **more: object) -> Tools:
    """The real greeting, trusting the test CA; the rest finds nothing unless said."""
    given = {"greet": greet or greeter(CA), "fetch": no_page, "mx": nothing, "srv": no_records}
    given |= {"by_domain": nobody, "by_mx": nobody}
    return Tools(**{**given, **more})  # type: ignore[arg-type]


async def search(
    tools: Tools, address: str = ADDRESS, **known: str
) -> tuple[list[Check], Found | None]:
    steps: list[Check] = []
    try:
        async for step in find_settings({"address": address, **known}, tools):
            if isinstance(step, Found):
                return steps, step
            steps.append(step)
    except ConfigError as error:
        if error.problem.code != "settings-not-found":
            raise
    return steps, None


def provider(dovecot: Dovecot, exim: Exim, **more: object) -> Provider:
    values: dict[str, object] = {
        "id": "testmail",
        "name": "Testmail",
        "imap": f"127.0.0.1:{dovecot.imap}",
        "smtp": f"127.0.0.1:{exim.submission}",
        "sign_in": ("password",),
    }
    return Provider(**(values | more))  # type: ignore[arg-type]


AWAY = Provider(
    id="testmail", name="Testmail", imap="127.0.0.1:1", smtp="127.0.0.1:1", sign_in=("password",)
)


def names(dovecot: Dovecot, exim: Exim) -> Callable[[Mapping[str, str]], Greet]:
    """Greets as if the usual names led here; ``{host:port: real}``; others do not exist."""
    real = greeter(CA)

    def made(where: Mapping[str, str]) -> Greet:
        async def greet(protocol: Protocol, server: Server) -> tuple[Check, ...]:
            port = where.get(str(server))
            if port is None:
                return (Check(f"{protocol}-resolve", ok=False, detail="no such name"),)
            return await real(protocol, Server("127.0.0.1", int(port), server.security))

        return greet

    return made


def works(found: Found | None, login: Login) -> settings.Settings:
    """Found settings are settings the channel takes."""
    assert found is not None
    return settings.read({"address": login.address, "ca": CA, **found.settings})


async def test_the_table_by_domain(dovecot: Dovecot, exim: Exim) -> None:
    testmail = provider(dovecot, exim, authserv="mx.testmail.example", user="local")
    steps, found = await search(tools(by_domain=lambda _: testmail))
    assert found is not None
    assert (steps[0].step, steps[0].ok, steps[0].detail) == ("table", True, "Testmail")
    assert {"imap-tls", "smtp-tls"} <= {s.step for s in steps if s.ok}
    assert "imap-sign-in" not in {s.step for s in steps}
    assert found.source == "table"
    assert found.settings == {
        "address": ADDRESS,
        "imap": testmail.imap,
        "imap_security": "starttls",
        "smtp": testmail.smtp,
        "smtp_security": "starttls",
        "user": "anna",
        "provider": "testmail",
        "auth": "password",
        "authserv": "mx.testmail.example",
    }


async def test_the_table_by_mx(dovecot: Dovecot, exim: Exim) -> None:
    async def mx(domain: str) -> Sequence[str]:
        assert domain == "shop.example"
        return ("mx1.testmail.example", "mx2.testmail.example")

    testmail = provider(dovecot, exim)
    steps, found = await search(
        tools(mx=mx, by_mx=lambda hosts: testmail if "mx1.testmail.example" in hosts else None)
    )
    assert [(s.step, s.ok) for s in steps[:2]] == [("table", False), ("mx", True)]
    assert found is not None
    assert found.settings["provider"] == "testmail"


async def test_a_provider_may_be_named() -> None:
    greeted: list[str] = []

    async def greet(protocol: Protocol, server: Server) -> tuple[Check, ...]:
        greeted.append(str(server))
        return (Check(f"{protocol}-tls", ok=True, detail="fine"),)

    _, found = await search(tools(greet), provider="gmail", client_id="id-1")
    assert found is not None
    assert found.settings["imap"] == "imap.gmail.com:993"
    assert (found.settings["auth"], found.settings["provider"]) == ("oauth2", "gmail")
    assert "smtp.gmail.com:587" in greeted, "some networks close the first port"


@pytest.mark.parametrize(
    ("sign_in", "known", "auth", "told"),
    [
        (("app-password", "oauth2"), {}, "password", ["app-password-wanted"]),
        (("app-password", "oauth2"), {"client_id": "x"}, "oauth2", []),
        (("oauth2",), {}, "oauth2", []),
        (("oauth2",), {"auth": "password"}, "password", ["browser-sign-in-needed"]),
        (("password",), {}, "password", []),
    ],
)
async def test_how_to_sign_in(
    dovecot: Dovecot,
    exim: Exim,
    sign_in: tuple[str, ...],
    known: dict[str, str],
    auth: str,
    told: list[str],
) -> None:
    testmail = provider(dovecot, exim, sign_in=sign_in, help="https://testmail.example/app")
    _, found = await search(tools(by_domain=lambda _: testmail), **known)
    assert found is not None
    assert found.settings["auth"] == auth
    assert [problem.code for problem in found.advice] == told


async def test_a_provider_without_imap_says_so() -> None:
    closed = Provider(id="closed", name="Closed", imap="", smtp="", sign_in=())
    with pytest.raises(ConfigError, match="no-mail-programs"):
        async for _ in find_settings({"address": ADDRESS}, tools(by_domain=lambda _: closed)):
            pass


def served(dovecot: Dovecot, exim: Exim) -> bytes:
    return document(f"imap 127.0.0.1 {dovecot.imaps} SSL", f"smtp 127.0.0.1 {exim.smtps} SSL")


def pointed(web: Web) -> Callable[[str], object]:
    """Fetches over TLS from the test's own server, whatever the host."""

    async def fetch(url: str) -> https.Answer:
        parts = urlsplit(url)
        assert parts.scheme == "https"
        here = f"https://127.0.0.1:{web.port}{parts.path}?{parts.query}"
        return await https.fetch(here, tls=authority().client_context())

    return fetch


@pytest.mark.parametrize("path", [MAIL, WELL_KNOWN])
async def test_the_domains_own_word(
    dovecot: Dovecot, exim: Exim, mailbox: Login, path: str
) -> None:
    page: Page = (200, {}, served(dovecot, exim))
    with Web({path: page}, authority().server_context()) as web:
        steps, found = await search(tools(fetch=pointed(web)), mailbox.address)
    assert works(found, mailbox).imap == Server("127.0.0.1", dovecot.imaps, "tls")
    assert ("autoconfig", True) in {(s.step, s.ok) for s in steps}
    assert web.asked[0] == f"{MAIL}?emailaddress={mailbox.address}"
    assert [path for path in web.asked[1:] if "emailaddress" in path] == []


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ((302, {"Location": "http://portal.example/hello"}, b""), "sent on to portal.example"),
        ((301, {"Location": "https://www.shop.example/"}, b""), "sent on to www.shop.example"),
        ((302, {"Location": "https://[shop.example/"}, b""), "sent on to elsewhere"),
        ((200, {}, b"<html><p>Welcome to the hotel"), "no XML"),
        ((200, {}, b"x" * 300_000), "too long"),
        ((500, {}, b""), "HTTP 500"),
        ((404, {}, b""), "HTTP 404"),
    ],
)
async def test_another_answer_is_not_followed(page: Page, said: str) -> None:
    """Row 52: a captive portal's redirect or page is no settings; nothing was sent on."""
    with Web({MAIL: page, WELL_KNOWN: page}, authority().server_context()) as web:
        steps, found = await search(tools(fetch=pointed(web)))
    assert found is None
    assert [s.detail for s in steps if s.step == "autoconfig"] == [
        f"autoconfig.shop.example: {said}",
        f"shop.example: {said}",
    ]
    assert len(web.asked) == 2


async def test_a_portals_certificate_ends_it(dovecot: Dovecot, exim: Exim) -> None:
    """Row 52: TLS to the domain with somebody else's certificate: nothing is asked."""
    page: Page = (200, {}, served(dovecot, exim))
    with Web({MAIL: page, WELL_KNOWN: page}, authority().server_context("wrong-host")) as web:
        steps, found = await search(tools(fetch=pointed(web)))
    assert found is None
    assert web.asked == []
    assert all(not s.ok for s in steps)


async def test_a_directory_is_asked_only_when_configured(dovecot: Dovecot, exim: Exim) -> None:
    page: Page = (200, {}, served(dovecot, exim))
    with Web({"/v1.1/shop.example": page}, authority().server_context()) as web:
        _, found = await search(tools(fetch=pointed(web)))
        assert found is None
        assert not [path for path in web.asked if "v1.1/" in path]
        _, found = await search(
            tools(fetch=pointed(web), directory="https://directory.example/v1.1/")
        )
        assert found is not None
        assert web.asked[-1].startswith("/v1.1/shop.example")


async def test_srv_records(dovecot: Dovecot, exim: Exim) -> None:
    records = {
        "_imaps._tcp.shop.example": [("mail.shop.example", 1993)],
        "_submission._tcp.shop.example": [("out.shop.example", 1587)],
    }

    async def srv(name: str) -> Sequence[tuple[str, int]]:
        return records.get(name, [])

    here = {"mail.shop.example:1993": dovecot.imaps, "out.shop.example:1587": exim.submission}
    greet = names(dovecot, exim)({name: str(port) for name, port in here.items()})
    _, found = await search(tools(greet, srv=srv))
    assert found is not None
    assert found.source == "srv"
    assert found.settings["imap"] == "mail.shop.example:1993"
    assert found.settings["smtp_security"] == "starttls"


async def test_srv_records_that_lead_elsewhere_are_not_taken(dovecot: Dovecot, exim: Exim) -> None:
    """DNS is not signed: a forged record must not have a password sent to its maker's server."""

    async def srv(name: str) -> Sequence[tuple[str, int]]:
        return [("mail.evilshop.example", 993), ("evil.test", 993)]

    greeted: list[str] = []

    async def greet(protocol: Protocol, server: Server) -> tuple[Check, ...]:
        greeted.append(server.host)
        return (Check(f"{protocol}-resolve", ok=False, detail="no such name"),)

    _, found = await search(tools(greet, srv=srv))
    assert found is None
    assert all(host.endswith("shop.example") and "evil" not in host for host in greeted)


@pytest.mark.parametrize(
    ("imap", "smtp"),
    [
        ("imap.shop.example:993", "smtp.shop.example:465"),
        ("mail.shop.example:993", "mail.shop.example:587"),
        ("shop.example:143", "shop.example:587"),
    ],
)
async def test_the_usual_names(dovecot: Dovecot, exim: Exim, imap: str, smtp: str) -> None:
    ports = {"993": dovecot.imaps, "143": dovecot.imap, "465": exim.smtps, "587": exim.submission}
    here = {name: str(ports[name.rpartition(":")[2]]) for name in (imap, smtp)}
    steps, found = await search(tools(names(dovecot, exim)(here)))
    assert found is not None
    assert (found.source, found.settings["imap"], found.settings["smtp"]) == ("guess", imap, smtp)
    assert [s.step for s in steps if s.ok][-1].startswith("smtp-")


async def test_a_server_that_cannot_be_protected_is_not_taken(dovecot: Dovecot, exim: Exim) -> None:
    """P20: a plain relay that takes no sign-in, and one that speaks no TLS at all."""
    here = {"imap.shop.example:993": str(dovecot.imaps), "smtp.shop.example:465": str(exim.smtp)}
    _, found = await search(tools(names(dovecot, exim)(here)))
    assert found is None


async def test_a_server_of_ones_own_with_its_own_certificate() -> None:
    """It is found, and its fingerprint is told; nothing is trusted before a person says so."""
    server = Dovecot("self-signed")
    exim = Exim()
    try:
        greet = names(server, exim)(
            {"imap.shop.example:993": str(server.imaps), "smtp.shop.example:465": str(exim.smtps)}
        )
        _, found = await search(tools(greet))
        assert found is not None
        assert [problem.code for problem in found.advice] == ["untrusted-certificate"]
        assert len(str(found.advice[0].params["fingerprint"])) == 95
        assert "pinned" not in found.settings
    finally:
        server.close()
        exim.close()


async def test_a_known_provider_with_a_strange_certificate_is_the_networks_doing() -> None:
    """Row 52: fake DNS and a portal's certificate: no prompt to trust it, try again later."""
    server = Dovecot("wrong-host")
    exim = Exim()
    try:
        testmail = provider(server, exim)
        with pytest.raises(TransientError, match="network-interferes"):
            await search(tools(by_domain=lambda _: testmail))
    finally:
        server.close()
        exim.close()


async def test_a_known_provider_that_is_not_there_means_that_we_are_offline() -> None:
    """Nobody is sent to ask Gmail for its servers because a cable is out."""
    with pytest.raises(TransientError, match="provider-away") as told:
        await search(tools(by_domain=lambda _: AWAY))
    assert told.value.problem.params["provider"] == "Testmail"


async def test_a_domain_that_names_servers_is_reached_though_they_are_not() -> None:
    async def page(_: str) -> https.Answer:
        return https.Answer(200, {}, document())

    found = (await search(tools(greet=unknown_name, by_domain=lambda _: AWAY, fetch=page)))[1]
    assert found is None


async def unknown_name(protocol: Protocol, _: Server) -> tuple[Check, ...]:
    return (Check(f"{protocol}-resolve", ok=False, detail="no such name"),)


@pytest.mark.parametrize("address", ["", "anna", "anna@", "@shop.example", "a b@shop.example"])
async def test_no_address(address: str) -> None:
    with pytest.raises(ConfigError, match="bad-address"):
        async for _ in find_settings({"address": address}, tools()):
            pass


# the resolver


def resolver(peer: Dns) -> Resolver:
    made = Resolver(configure=False)
    made.nameservers = ["127.0.0.1"]
    made.port = peer.port
    return made


async def test_mx_and_srv_by_preference() -> None:
    records = {
        ("shop.example.", "MX"): ["20 b.example.", "10 a.example."],
        ("_imaps._tcp.shop.example.", "SRV"): ["5 1 993 low.example.", "0 1 993 first.example."],
        ("_imap._tcp.shop.example.", "SRV"): ["0 0 0 ."],
    }
    with Dns(records) as peer:
        asked = resolver(peer)
        assert await dns.mx("shop.example", asked) == ["a.example", "b.example"]
        assert await dns.srv("_imaps._tcp.shop.example", asked) == [
            ("first.example", 993),
            ("low.example", 993),
        ]
        assert await dns.srv("_imap._tcp.shop.example", asked) == []
        assert await dns.mx("other.example", asked) == []
        assert await dns.mx("a" * 80 + ".example", asked) == []


async def test_without_a_resolver_there_are_no_records(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "dns.resolver", None)
    assert await dns.mx("shop.example") == []
