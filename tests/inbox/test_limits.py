"""A message has two seconds and 256 MB: what takes more is kept and marked, the others are read."""

import asyncio
import re
import resource
import signal

import pytest

from app.inbox import limits, pool
from app.inbox.channels.base import Raw
from app.inbox.prepare import unpack
from app.inbox.preparing import Preparing
from app.store.flags import Flag
from tests.inbox import bad_readers

NOW = 1_790_000_000_000_000
MAIL = b"Message-ID: <%d@a.example>\nSubject: %d\n\nthis one %b\n"


def raws(*texts: bytes) -> list[Raw]:
    return [Raw(MAIL % (n, n, text)) for n, text in enumerate(texts)]


def test_what_takes_too_long_or_too_much_is_marked_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    bad_readers.impatient(monkeypatch)
    before = resource.getrlimit(resource.RLIMIT_DATA)
    packed = pool.prepare_items("email", raws(b"burns", b"is fine", b"eats", b"is fine"), NOW)
    mails = unpack(packed)
    assert [bool(mail.flags & Flag.UNREADABLE) for mail in mails] == [True, False, True, False]
    assert [mail.subject for mail in mails] == ["0", "1", "2", "3"]
    assert all(mail.size for mail in mails)
    assert resource.getrlimit(resource.RLIMIT_DATA) == before
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)


def test_without_a_timer_of_the_system_a_thread_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where the time of a process cannot be had as a signal."""
    bad_readers.impatient(monkeypatch)
    monkeypatch.delattr(signal, "setitimer")
    mails = unpack(pool.prepare_items("email", raws(b"burns", b"is fine", b"burns"), NOW))
    assert [bool(mail.flags & Flag.UNREADABLE) for mail in mails] == [True, False, True]


def test_a_pattern_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    bad_readers.impatient(monkeypatch)
    monkeypatch.setattr(bad_readers, "burn", lambda: re.match(r"(a+)+$", "a" * 60 + "b"))
    (mail,) = unpack(pool.prepare_items("email", raws(b"burns"), NOW))
    assert mail.flags & Flag.UNREADABLE


def test_each_of_many_that_take_their_time_has_it_to_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bad_readers.impatient(monkeypatch)
    monkeypatch.setattr(bad_readers, "burn", lambda: [sum(range(1000)) for _ in range(700)])
    mails = unpack(pool.prepare_items("email", raws(*[b"burns"] * 12), NOW))
    assert not any(mail.flags & Flag.UNREADABLE for mail in mails)


def test_a_large_one_has_room_for_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is held while it is read grows with it: the bound is there for what has no reason."""
    monkeypatch.setattr(limits, "MEMORY", 32 << 20)
    data = MAIL % (1, 1, b"is long: " + b"words and words\n" * (1 << 19))
    (mail,) = unpack(pool.prepare_items("email", [Raw(data)], NOW))
    assert mail.subject == "1"


async def test_a_thread_of_ours_is_ended_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few messages are read without a process: new mail that arrives while the window is open."""
    bad_readers.impatient(monkeypatch)
    monkeypatch.setattr("app.inbox.preparing.BEAT", 0.02)
    batch = raws(b"is fine", b"burns", b"is fine", b"burns")
    async with asyncio.timeout(30):
        mails = await Preparing().here("email", batch, NOW)
    assert [bool(mail.flags & Flag.UNREADABLE) for mail in mails] == [False, True, False, True]
