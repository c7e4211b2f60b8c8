"""The table of providers: its form, and what it is asked."""

import json
import re
from urllib.parse import urlsplit

import pytest

from app.inbox.channels.email import providers, settings
from app.inbox.channels.email.manner import advice
from app.inbox.channels.email.providers import FILE, Provider

TABLE = providers.table()
NAMES = [provider.id for provider in TABLE.providers]
HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
PORTS = {"imap": {993, 143, 1143}, "smtp": {465, 587, 1025}}


def test_there_are_many() -> None:
    assert len(TABLE.providers) >= 40
    assert len(set(NAMES)) == len(NAMES)


def test_nothing_in_the_file_is_unknown_to_the_program() -> None:
    raw = json.loads(FILE.read_text(encoding="utf-8"))
    assert set(raw) == {"oauth", "providers"}
    known = set(Provider.__dataclass_fields__)
    assert {key for each in raw["providers"] for key in each} <= known
    ways = set(providers.OAuth.__dataclass_fields__)
    assert {key for each in raw["oauth"].values() for key in each} <= ways


def test_nobody_is_named_twice() -> None:
    domains = [domain for p in TABLE.providers for domain in p.domains]
    assert len(set(domains)) == len(domains)
    ends = [end for p in TABLE.providers for end in p.mx]
    assert len(set(ends)) == len(ends)


@pytest.mark.parametrize("provider", TABLE.providers, ids=NAMES)
def test_an_entry_is_sound(provider: Provider) -> None:
    assert re.fullmatch(r"[a-z0-9-]+", provider.id)
    assert provider.domains or provider.mx
    assert all(HOST.fullmatch(name) for name in (*provider.domains, *provider.mx))
    assert bool(provider.imap) == bool(provider.smtp) == bool(provider.sign_in)
    for url in filter(None, (provider.help, provider.imap_switch)):
        assert urlsplit(url).scheme == "https"
    assert provider.oauth in {"", *TABLE.oauth}
    assert ("oauth2" in provider.sign_in) == bool(provider.oauth)
    if "app-password" in provider.sign_in:
        assert provider.help, "where to make one"
    if not provider.imap:
        return
    config = {"address": "a@example.com", "imap": provider.imap, "smtp": provider.smtp}
    for protocol in ("imap", "smtp"):
        config[f"{protocol}_security"] = provider.security(protocol)  # type: ignore[arg-type]
    found = settings.read(config)
    assert found.imap.port in PORTS["imap"]
    assert found.smtp.port in PORTS["smtp"]
    assert found.provider is not None
    assert found.provider.imap == provider.imap


@pytest.mark.parametrize("name", TABLE.oauth)
def test_an_oauth_entry_is_sound(name: str) -> None:
    known = TABLE.oauth[name]
    for url in (known.authorize, known.token, known.register):
        assert urlsplit(url).scheme == "https"
    offline = known.extra.get("access_type") == "offline" or "offline_access" in known.scope
    assert offline, "else there is no refresh token"
    assert any(provider.oauth == name for provider in TABLE.providers)


@pytest.mark.parametrize(
    ("address", "id"),
    [
        ("gmail.com", "gmail"),
        ("GoogleMail.com.", "gmail"),
        ("outlook.com", "outlook"),
        ("hotmail.it", "outlook"),
        ("yahoo.es", "yahoo"),
        ("me.com", "icloud"),
        ("gmx.de", "gmx"),
        ("web.de", "web-de"),
        ("libero.it", "libero"),
        ("sapo.pt", "sapo"),
        ("orange.fr", "orange-fr"),
        ("uol.com.br", "uol"),
        ("shop.example", None),
        ("notgmail.com", None),
        ("gmail.com.example", None),
    ],
)
def test_by_domain(address: str, id: str | None) -> None:
    found = providers.by_domain(address)
    assert (found.id if found else None) == id


@pytest.mark.parametrize(
    ("hosts", "id"),
    [
        (["aspmx.l.google.com", "alt1.aspmx.l.google.com"], "gmail"),
        (["shop-example.mail.protection.outlook.com"], "microsoft365"),
        (["SHOP.olc.protection.outlook.com."], "outlook"),
        (["mx1.mail.ovh.net"], "ovh"),
        (["mx00.ionos.es"], "ionos-es"),
        (["in1-smtp.messagingengine.com"], "fastmail"),
        (["mx.zoho.eu"], "zoho-eu-business"),
        (["smtpin.rzone.de"], "strato"),
        (["mail.shop.example", "aspmx.l.google.com"], "gmail"),
        (["evilgoogle.com"], None),
        (["google.com.evil.example"], None),
        ([], None),
    ],
)
def test_by_mx(hosts: list[str], id: str | None) -> None:
    found = providers.by_mx(hosts)
    assert (found.id if found else None) == id


def test_an_account_made_by_hand_is_known_by_its_server() -> None:
    config = {"address": "me@shop.example", "imap": "imap.gmail.com", "smtp": "smtp.gmail.com"}
    found = settings.read(config)
    assert found.provider is not None
    assert (found.provider.id, found.provider.saves_sent) == ("gmail", True)
    assert settings.read({**config, "imap": "imap.shop.example"}).provider is None


def test_what_a_person_is_told_first() -> None:
    def codes(id: str, *, oauth: bool = False) -> list[str]:
        provider = providers.by_id(id)
        assert provider is not None
        return [problem.code for problem in advice(provider, oauth=oauth)]

    assert codes("gmail") == ["app-password-wanted"]
    assert codes("gmail", oauth=True) == []
    assert codes("microsoft365") == ["browser-sign-in-needed"]
    assert codes("uol") == ["imap-to-switch-on"]
    assert codes("proton") == ["needs-bridge"]
    assert codes("strato") == []
