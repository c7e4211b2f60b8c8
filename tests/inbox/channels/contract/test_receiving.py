"""Receiving: everything once, whatever the provider does; trouble in a sentence."""

import asyncio
import logging

import pytest

from app.base import crashpoints
from app.base.errors import AuthError, ChannelError, TransientError
from app.base.ids import ConversationId
from app.desk.odd_parts import raw_part
from app.inbox import source
from app.inbox.values import View
from tests.inbox.channels.contract.conftest import Shop, sentence_of

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
TROUBLE = ("500", "503", "timeout-before", "timeout-after", "cut-before", "cut-after", "malformed")


async def test_what_a_customer_writes_arrives_once(shop: Shop) -> None:
    shop.service.customer_writes("Hello 😀")
    shop.service.customer_writes("Ünïcode\nsecond line")
    assert await shop.look() == 2
    assert await shop.look() == 0
    await shop.restart()
    assert await shop.look() == 0
    assert shop.heard() == ["Hello 😀", "Ünïcode\nsecond line"]
    first, _ = shop.entries()
    assert first.sender.address == shop.service.customer
    assert not first.unreadable


async def test_a_person_has_one_conversation(shop: Shop) -> None:
    for n in range(3):
        shop.service.customer_writes(f"line {n}")
        await shop.look()
    count = "SELECT count(*) FROM conversation"
    assert shop.desk.store.read(lambda c: c.execute(count).fetchone()[0]).result() == 1


async def test_a_picture_arrives_with_its_bytes(shop: Shop) -> None:
    shop.service.customer_writes("look", PICTURE)
    await shop.look()
    (entry,) = shop.entries()
    (file,) = entry.attachments
    assert shop.heard() == ["look"]
    profile = shop.desk.store.profile
    read = shop.desk.store.read(lambda c: raw_part(c, profile, entry.id, file.part)).result()
    assert read == PICTURE
    assert file.size == len(PICTURE)


async def test_a_file_of_25_megabytes_arrives(shop: Shop) -> None:
    large = PICTURE[:8] + b"\x00" * (25 << 20)
    shop.service.customer_writes("large", large)
    shop.service.customer_writes("after it")
    await shop.look()
    entry = shop.entries()[0]
    assert entry.attachments[0].size == len(large)
    assert shop.heard() == ["large", "after it"]


async def test_a_message_of_an_unknown_kind_is_kept_with_its_source(shop: Shop) -> None:
    if not shop.service.odds:
        pytest.skip("nothing here can be of an unknown kind")
    shop.service.customer_writes("before")
    shop.service.customer_writes("", odd=True)
    shop.service.customer_writes("after")
    assert await shop.look() == 3
    odd = [e for e in shop.entries() if e.unreadable]
    assert len(odd) == 1
    raw = shop.desk.store.read(lambda c: source.read(c, shop.desk.store.profile, odd[0].id))
    assert raw.result().startswith(b"{")
    assert await shop.look() == 0


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("half a cup \ud83d", "half a cup \ufffd"),
        ("nothing\x00 in it", "nothing in it"),
        ("\u202egnp.exe \u2066<b onclick=x>", "\u202egnp.exe \u2066<b onclick=x>"),
        ("Subject: x\r\nBcc: all@shop.test", "Subject: x\nBcc: all@shop.test"),
        ("e" + "\u0301" * 3000, "e" + "\u0301" * 3000),
    ],
)
async def test_what_strangers_write_hides_no_other_message(
    shop: Shop, text: str, kept: str
) -> None:
    if set(text) & set(shop.service.unwritable):
        pytest.skip("its server lets no such letters through")
    shop.service.customer_writes(text)
    shop.service.customer_writes("after it")
    assert await shop.look() == 2
    assert shop.heard() == [kept, "after it"]
    assert await shop.look() == 0
    _, ids = shop.desk.queue_head(View.NEEDS_REPLY).result()
    (row,) = shop.desk.queue_rows(tuple(map(ConversationId, ids))).result()
    assert row.preview


async def test_many_at_once_arrive_in_their_order(shop: Shop) -> None:
    texts = [f"message {n}" for n in range(shop.service.many)]
    for text in texts:
        shop.service.customer_writes(text)
    while await shop.look():
        pass
    assert sorted(shop.heard(), key=texts.index) == texts
    assert len(shop.heard()) == shop.service.many


async def test_what_is_told_twice_or_in_another_order_is_stored_once(shop: Shop) -> None:
    shop.service.repeat()
    shop.service.shuffle()
    texts = [f"message {n}" for n in range(7)]
    for text in texts:
        shop.service.customer_writes(text)
    while await shop.look():
        pass
    assert sorted(shop.heard()) == texts
    for _ in range(3):
        assert await shop.look() == 0


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_trouble_passes_and_nothing_is_lost(shop: Shop, trouble: str) -> None:
    shop.service.customer_writes("first")
    await shop.look()
    shop.service.customer_writes("second")
    shop.service.web.fault(trouble, shop.service.receiving)
    with pytest.raises(TransientError) as failed:
        await shop.look()
    assert sentence_of(failed.value)
    while await shop.look():
        pass
    assert shop.heard() == ["first", "second"]


async def test_being_asked_to_wait_is_obeyed(shop: Shop) -> None:
    if not shop.service.says_when:
        pytest.skip("nothing says for how long to wait")
    shop.service.customer_writes("first")
    shop.service.web.fault("429", shop.service.receiving, Retry_After="7")
    with pytest.raises(TransientError) as failed:
        await shop.look()
    assert failed.value.retry_after == 7
    assert sentence_of(failed.value)
    (state,) = shop.desk.accounts().result()
    assert state.usage.wait_until is not None
    assert 0 < state.usage.wait_until - shop.desk.store.clock.now() <= 7_000_000
    await shop.look()
    assert shop.heard() == ["first"]


async def test_a_time_to_wait_for_is_read_by_the_servers_clock(shop: Shop) -> None:
    """Our clock may be wrong by an hour."""
    if not shop.service.says_when:
        pytest.skip("nothing says for how long to wait")
    dates = {
        "Date": "Sun, 29 Nov 2026 03:00:00 GMT",
        "Retry_After": "Sun, 29 Nov 2026 03:00:30 GMT",
    }
    shop.service.web.fault("503", shop.service.receiving, **dates)
    with pytest.raises(TransientError) as failed:
        await shop.look()
    assert failed.value.retry_after == 30


async def test_a_wrong_key_is_said_and_nothing_is_lost(shop: Shop) -> None:
    if not shop.service.secrets:
        pytest.skip("there is no key")
    shop.service.customer_writes("first")
    shop.secrets.wrong = True
    with pytest.raises(AuthError) as failed:
        await shop.look()
    assert sentence_of(failed.value)
    shop.secrets.wrong = False
    await shop.look()
    assert shop.heard() == ["first"]


async def test_a_revoked_key_is_said(shop: Shop) -> None:
    if not shop.service.secrets:
        pytest.skip("there is no key")
    shop.service.customer_writes("first")
    await shop.look()
    shop.service.customer_writes("second")
    shop.service.revoked = True
    with pytest.raises(AuthError) as failed:
        await shop.look()
    assert sentence_of(failed.value)
    shop.service.revoked = False
    await shop.look()
    assert shop.heard() == ["first", "second"]


@pytest.mark.parametrize("pause", [0.0, 0.02, 0.1])
async def test_a_stop_in_the_middle_loses_nothing(shop: Shop, pause: float) -> None:
    count = min(120, shop.service.many)
    for n in range(count):
        shop.service.customer_writes(f"message {n}")
    looking = asyncio.ensure_future(shop.look())
    await asyncio.sleep(pause)
    looking.cancel()
    await asyncio.gather(looking, return_exceptions=True)
    await shop.restart()
    while await shop.look():
        pass
    assert len(shop.heard()) == len(set(shop.heard())) == count


async def test_a_crash_before_the_cursor_moves_loses_nothing(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    class CrashError(Exception):
        pass

    def passing(name: str) -> None:
        if name == "feed.blobs_written":
            raise CrashError

    shop.service.customer_writes("first")
    with monkeypatch.context() as patched:
        patched.setattr(crashpoints, "passing", passing)
        with pytest.raises(TransientError) as told:
            await shop.look()
    assert told.value.problem.code == "internal"
    await shop.restart()
    assert await shop.look() == 1
    assert shop.heard() == ["first"]


async def test_checking_says_what_works(shop: Shop) -> None:
    checks = await shop.supervisor.check(shop.account)
    assert checks
    assert all(check.ok for check in checks), checks
    if not shop.service.secrets:
        return
    shop.secrets.wrong = True
    failed = [c for c in await shop.supervisor.check(shop.account) if not c.ok]
    assert failed
    assert failed[0].problem is not None
    from app.base.problems import TEXTS

    assert failed[0].problem.code in TEXTS


async def test_no_secret_is_logged_or_shown(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shop.service.customer_writes("first")
    await shop.look()
    channel = await shop.supervisor.channels.get(shop.account)
    seen = [repr(channel), caplog.text]
    for trouble in ("401", "500", "cut-before"):
        shop.service.web.fault(trouble, body=b'{"message": "bad correct-horse-battery-staple"}')
        try:
            await shop.look()
        except ChannelError as error:
            seen += [repr(error), str(error), repr(error.__cause__)]
    for secret in shop.service.secrets.values():
        assert secret not in " ".join([*seen, caplog.text])
