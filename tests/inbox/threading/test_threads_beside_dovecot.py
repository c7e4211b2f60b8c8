"""Where References are trusted, our conversations are the server's threads (T2)."""

from random import Random

import pytest

from app.inbox.threading.threading_rules import Mail, Policy
from tests.inbox.threading.book import Book
from tests.inbox.threading.server_threads import threads_by_refs
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot


def _id(number: int) -> str:
    return f"<{number}@list.example>"


def _correspondence(random: Random, size: int) -> list[Mail]:
    """Threads as they come about: long and cut References, bare In-Reply-To, lost messages."""
    chains: list[list[int]] = []
    mails = []
    for number in range(size):
        parent = random.randrange(number) if number and random.random() < 0.8 else None
        chain = [] if parent is None else [*chains[parent], parent]
        chains.append(chain)
        named = [_id(n) for n in chain]
        kind = random.random()
        refs = named if kind < 0.6 else named[-3:] if kind < 0.8 else []
        mail = Mail(_id(number), tuple(named[-1:]), tuple(refs), "list@example.com", (), "", number)
        if random.random() < 0.8:
            mails.append(mail)
    return mails


def _source(mail: Mail) -> bytes:
    lines = [
        "From: <list@example.com>",
        f"Date: Mon, 6 Jan 2020 10:00:{mail.received_at % 60:02} +0000",
        "Subject: the same everywhere",
        f"Message-ID: {mail.message_id}",
        *(f"In-Reply-To: {i}" for i in mail.in_reply_to),
    ]
    if mail.references:
        lines.append("References: " + "\r\n ".join(mail.references))
    return "\r\n".join([*lines, "", "text", ""]).encode()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_conversations_are_threads(dovecot: Dovecot, mailbox: Login, seed: int) -> None:
    random = Random(seed)
    mails = _correspondence(random, 300)
    numbers = threads_by_refs(dovecot, mailbox, map(_source, mails))
    threads: dict[int, set[str]] = {}
    for mail, number in zip(mails, numbers, strict=True):
        threads.setdefault(number, set()).add(mail.message_id)
    random.shuffle(mails)
    book = Book(Policy(trust_references=True))
    for mail in mails:
        book.add(mail)
    assert book.partition() == {frozenset(ids) for ids in threads.values()}
