"""Pinned certificates: exactly that one, whatever host it names, and nothing else (row 51)."""

import hashlib
import os
import ssl
from pathlib import Path

import pytest

from app.base.errors import ConfigError, TransientError
from app.inbox.channels.email.certificates import context, of_server, read_pins, shown
from tests.inbox.channels.email.accounts import house, opened, outgoing
from tests.inbox.channels.house import House, Ledger, look
from tests.peers.certs import LEAVES, Leaf, authority
from tests.peers.dovecot import Dovecot
from tests.peers.smtp_script import SmtpScript

BAD = [leaf for leaf in LEAVES if leaf != "good"]


def fingerprint(leaf: Leaf) -> str:
    pem = Path(authority().leaves[leaf].cert).read_text()
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


def test_a_fingerprint_is_read_as_others_write_it() -> None:
    plain = "ab" * 32
    colons = ":".join(["AB"] * 32)
    assert read_pins(plain) == read_pins(colons) == {plain}
    assert read_pins(f"{colons}, {'cd' * 32}") == {plain, "cd" * 32}
    at = f"{colons}@Mail.Shop.example:993"
    assert read_pins(at) == {f"{plain}@mail.shop.example:993"}
    assert of_server(read_pins(at), "mail.shop.example:993") == {plain}
    assert of_server(read_pins(at), "mail.shop.example:465") == set()
    assert of_server(read_pins(colons), "mail.shop.example:465") == {plain}
    assert read_pins("") == frozenset()
    assert shown(plain) == colons
    for wrong in ("ab", "xy" * 32, plain + "ab", "sha256:" + plain):
        with pytest.raises(ConfigError, match="bad-fingerprint"):
            read_pins(wrong)


def test_accounts_share_what_reading_the_authorities_makes(tmp_path: Path) -> None:
    """Until the file of their own authority is another one."""
    ca = tmp_path / "ca.pem"
    ca.write_bytes(Path(authority().ca).read_bytes())
    made = context(str(ca))
    assert made is context(str(ca))
    assert context() is context()
    assert context() is not made
    assert context("", ["ab" * 32]) is not context("", ["ab" * 32])
    os.utime(ca, ns=(1, 1))
    assert context(str(ca)) is not made


@pytest.mark.parametrize("leaf", BAD)
@pytest.mark.parametrize("security", ["tls", "starttls"])
async def test_a_certificate_is_shown_then_trusted_then_nothing_else_is(
    leaf: Leaf, security: str
) -> None:
    imap = Dovecot(leaf)
    other = Dovecot("good")
    try:
        with SmtpScript(leaf) as smtp:
            ports = {
                "imap": imap.imaps if security == "tls" else imap.imap,
                "smtp": smtp.smtps if security == "tls" else smtp.submission,
            }
            home = house(security=security, **ports)
            before = await checked(home)
            assert [c.step for c in before if not c.ok] == ["imap-tls", "smtp-tls"]
            for check in before:
                if not check.ok:
                    assert check.problem is not None
                    assert check.problem.code == "untrusted-certificate"
                    seen = str(check.problem.params["fingerprint"])
                    assert read_pins(seen) == {fingerprint(leaf)}
            assert not any("AUTH" in attempt.steps for attempt in smtp.attempts)
            home.config = {**home.config, "pinned": seen, "ca": ""}
            assert all(check.ok for check in await checked(home))
            port = other.imaps if security == "tls" else other.imap
            home.config = {**home.config, "imap": f"127.0.0.1:{port}", "ca": str(authority().ca)}
            refused = [check for check in await checked(home) if not check.ok]
            assert [check.step for check in refused] == ["imap-tls"], "though its CA is trusted"
            assert refused[0].problem is not None
            assert read_pins(str(refused[0].problem.params["fingerprint"])) == {fingerprint("good")}
            home.config = {**home.config, "pinned": str(refused[0].problem.params["pins"])}
            assert all(check.ok for check in await checked(home)), "the other is trusted as before"
    finally:
        imap.close()
        other.close()


async def test_what_is_trusted_of_one_server_says_nothing_of_the_other() -> None:
    """A mailbox in the office with its own certificate, answers by a provider whose changes."""
    first, other = Dovecot("self-signed"), Dovecot("expired")
    try:
        with SmtpScript("good") as smtp:
            home = house(imap=first.imaps, smtp=smtp.smtps)
            for server, leaf in ((first, "self-signed"), (other, "expired")):
                address = f"127.0.0.1:{server.imaps}"
                home.config = {**home.config, "imap": address}
                (refused,) = [check for check in await checked(home) if not check.ok]
                assert refused.step == "imap-tls"
                assert refused.problem is not None
                pins = str(refused.problem.params["pins"])
                assert f"{fingerprint(leaf)}@{address}" in read_pins(pins)
                home.config = {**home.config, "pinned": pins}
                assert all(check.ok for check in await checked(home))
    finally:
        first.close()
        other.close()


@pytest.mark.parametrize("leaf", BAD)
async def test_between_us_and_a_known_provider_stands_a_network(leaf: Leaf) -> None:
    """Rows 51 and 52: no password, no question whether to trust it, and it is tried again."""
    server = Dovecot(leaf)
    try:
        with SmtpScript(leaf) as smtp:
            home = house(imap=server.imaps, smtp=smtp.smtps, provider="strato", ca="")
            async with opened(home) as channel:
                with pytest.raises(TransientError, match="network-interferes"):
                    await look(channel, home)
                with pytest.raises(TransientError, match="network-interferes"):
                    await channel.send(outgoing(), Ledger())
            failed = [check for check in await checked(home) if not check.ok]
            assert [check.problem.code for check in failed if check.problem] == [
                "network-interferes",
                "network-interferes",
            ]
            assert not any("fingerprint" in c.problem.params for c in failed if c.problem)
            assert not any("AUTH" in attempt.steps for attempt in smtp.attempts)
    finally:
        server.close()


async def checked(home: House) -> tuple:  # type: ignore[type-arg]
    async with opened(home) as channel:
        return await channel.check()
