"""An account's settings: what is understood, what is refused and in which words."""

from pathlib import Path

import pytest

from app.base.errors import ConfigError
from app.inbox.channels.email import Email
from app.inbox.channels.email.settings import Server, is_loopback, read, tls_contexts
from tests.inbox.channels.house import House
from tests.peers.certs import Authority

GOOD = {
    "address": "anna@shop.example",
    "imap": "imap.shop.example:993",
    "smtp": "smtp.shop.example",
}


def test_tls_is_the_default_and_the_address_the_user() -> None:
    settings = read(GOOD)
    assert settings.user == "anna@shop.example"
    assert settings.imap == Server("imap.shop.example", 993, "tls")
    assert settings.smtp == Server("smtp.shop.example", 465, "tls")


@pytest.mark.parametrize(
    ("written", "security", "expected"),
    [
        ("h.example", "", Server("h.example", 993, "tls")),
        ("h.example", "starttls", Server("h.example", 143, "starttls")),
        ("h.example:1143", "STARTTLS", Server("h.example", 1143, "starttls")),
        ("  h.example:1  ", "tls", Server("h.example", 1, "tls")),
        ("[::1]:1143", "plain", Server("::1", 1143, "plain")),
        ("[::1]", "plain", Server("::1", 143, "plain")),
        ("127.9.9.9:143", "plain", Server("127.9.9.9", 143, "plain")),
        ("localhost", "plain", Server("localhost", 143, "plain")),
    ],
)
def test_a_server_is_host_and_port(written: str, security: str, expected: Server) -> None:
    assert read({**GOOD, "imap": written, "imap_security": security}).imap == expected


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"address": ""}, "bad-address"),
        ({"address": "anna"}, "bad-address"),
        ({"address": "a@b\r\nc"}, "bad-address"),
        ({"imap": ""}, "missing-setting"),
        ({"smtp": ""}, "missing-setting"),
        ({"imap": "host:0"}, "bad-server"),
        ({"imap": "host:65536"}, "bad-server"),
        ({"imap": "host:port"}, "bad-server"),
        ({"imap": "imap://host"}, "bad-server"),
        ({"imap": "::1:143"}, "bad-server"),
        ({"imap": "a b"}, "bad-server"),
        ({"imap_security": "ssl"}, "bad-choice"),
        ({"imap_security": "plain"}, "plain-not-loopback"),
        ({"smtp_security": "plain"}, "plain-not-loopback"),
        ({"imap": "128.0.0.1", "imap_security": "plain"}, "plain-not-loopback"),
        ({"imap": "localhost.example", "imap_security": "plain"}, "plain-not-loopback"),
        ({"imap": "127.0.0.1.example", "imap_security": "plain"}, "plain-not-loopback"),
    ],
)
def test_settings_that_cannot_work_are_refused(change: dict[str, str], code: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read({**GOOD, **change})
    assert caught.value.problem.code == code
    with pytest.raises(ConfigError):
        Email(House({**GOOD, **change}, "x"))


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("127.0.0.1", True),
        ("127.255.0.3", True),
        ("::1", True),
        ("localhost", True),
        ("LocalHost.", True),
        ("0.0.0.0", False),
        ("10.0.0.1", False),
        ("::", False),
        ("example.com", False),
        ("", False),
    ],
)
def test_loopback(host: str, local: bool) -> None:
    assert is_loopback(host) is local


def test_a_ca_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "junk.pem").write_text("not a certificate")
    for name in ("missing.pem", "junk.pem"):
        settings = read({**GOOD, "ca": str(tmp_path / name)})
        with pytest.raises(ConfigError, match="bad-ca-file"):
            tls_contexts(settings)


def test_a_ca_file_is_trusted_besides_the_systems(certificates: Authority) -> None:
    imap, smtp = tls_contexts(read({**GOOD, "ca": str(certificates.ca)}))
    assert imap is smtp
    assert imap.check_hostname
    system, _ = tls_contexts(read(GOOD))
    assert len(imap.get_ca_certs()) >= len(system.get_ca_certs()) + 1


def test_a_fingerprint_holds_for_the_server_that_it_names() -> None:
    pinned = f"{'AB:' * 31}AB@imap.shop.example:993"
    imap, smtp = tls_contexts(read({**GOOD, "pinned": pinned}))
    assert not imap.check_hostname
    assert smtp.check_hostname


def test_secrets_are_no_setting() -> None:
    secret = [field.name for field in Email.spec.fields if field.secret]
    assert secret == ["password", "client_secret", "refresh_token"]
    assert not hasattr(read({**GOOD, "password": "hunter2"}), "password")
