"""Whose word on a sender counts."""

import pytest

from app.inbox.parsing.authentication import dmarc_failed, receiving_hosts

HOSTS = ("shop.test",)


@pytest.mark.parametrize(
    ("header", "failed"),
    [
        ("mx.shop.test; dmarc=fail (p=none) header.from=bank.example", True),
        ("shop.test 1; spf=pass; DMARC = FAIL", True),
        ("mx.shop.test; dmarc=pass", False),
        ("mx.shop.test; spf=fail", False),
        ("mx.evil.example; dmarc=fail", False),
        ("evilshop.test; dmarc=fail", False),
        ("shop.test.evil.example; dmarc=fail", False),
        ("", False),
        (";" * 100_000, False),
    ],
)
def test_only_our_own_host_is_believed(header: str, failed: bool) -> None:
    assert dmarc_failed(header, HOSTS) is failed


def test_an_account_names_its_hosts() -> None:
    config = {
        "address": "help@shop.test",
        "imap": "imap.mail.example:993",
        "authserv": "mx.big.example",
    }
    assert receiving_hosts(config) == ("shop.test", "mail.example", "mx.big.example")
    assert receiving_hosts({"address": "a@shop.test", "imap": "127.0.0.1:993"}) == (
        "shop.test",
        "127.0.0.1",
    )
