"""Being told at once, noticing when nobody tells any more, and lines of every speed."""

import asyncio
import threading
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from app.base.errors import TransientError
from app.inbox.channels.email import Email, deflate, watch
from app.inbox.channels.email.settings import ImapTimeouts
from tests.inbox.channels.email.accounts import IMAP, house, mail, opened
from tests.inbox.channels.email.imap_script import ImapScript
from tests.inbox.channels.house import House, look
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.proxy import OFFICE, Proxy, Shape
from tests.waiting import until

LONG = 60.0
QUICK = ImapTimeouts(connect=1.0, command=1.0)


async def told(channel: Email, context: House, act: Callable[[], object]) -> float:
    """Seconds from ``act`` until the channel has something to look at and it is fetched."""
    clock, before = asyncio.get_running_loop().time, len(context.mails)
    began = clock()
    await asyncio.to_thread(act)
    while len(context.mails) == before:
        await asyncio.wait_for(channel.changed(LONG), 15)
        await look(channel, context)
    return clock() - began


async def watched(channel: Email, context: House) -> None:
    """Begin to watch: the watch asks for a look once it is there."""
    await asyncio.wait_for(channel.changed(LONG), 15)
    await look(channel, context)


async def test_a_delivery_is_told(dovecot: Dovecot, mailbox: Login) -> None:
    context = house(mailbox, imap=dovecot.imaps)
    async with opened(context) as channel:
        await watched(channel, context)
        for n in (1, 2):
            await told(channel, context, lambda n=n: dovecot.deliver(mailbox.address, mail(n)))  # type: ignore[misc]
    assert len(context.mails) == 2
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("imap-")]


@pytest.mark.parametrize("fault", ["kick", "reset", "restart"])
async def test_a_watch_that_was_cut_begins_anew(mailbox: Login, fault: str) -> None:
    """Faults 22, 23: BYE, RST, a server that comes back."""
    server = Dovecot()
    try:
        with Proxy(server.imap) as proxy:
            context = house(mailbox, imap=proxy.port, security="plain")
            async with opened(context) as channel:
                await watched(channel, context)
                await told(channel, context, lambda: server.deliver(mailbox.address, mail(1)))

                def cut() -> None:
                    if fault == "kick":
                        server.kick(mailbox.address)
                    elif fault == "reset":
                        proxy.reset_all()
                    else:
                        server.restart()
                    server.deliver(mailbox.address, mail(2))

                await asyncio.to_thread(cut)
                for _ in range(20):
                    await asyncio.wait_for(channel.changed(1), 15)
                    try:
                        await look(channel, context)
                    except TransientError:
                        continue
                    if len(context.mails) == 2:
                        break
        assert len(context.mails) == 2
    finally:
        server.close()


async def test_a_silent_line_is_noticed_by_the_turn(
    dovecot: Dovecot, mailbox: Login, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 22: black-holed in IDLE. The turn ends, DONE is not answered, a new line is made."""
    monkeypatch.setattr(watch, "IDLE_SECONDS", 0.3)
    monkeypatch.setattr(watch, "_FIRST_PAUSE", 0.05)
    with Proxy(dovecot.imap) as proxy:
        context = house(mailbox, imap=proxy.port, security="plain")
        async with opened(context, imap=QUICK) as channel:
            await watched(channel, context)
            await told(channel, context, lambda: dovecot.deliver(mailbox.address, mail(1)))
            lines = proxy.connections
            proxy.mode = "blackhole"
            await until(lambda: proxy.connections > lines, "a line of the watch's in its place")
            proxy.mode = "ok"
            await told(channel, context, lambda: dovecot.deliver(mailbox.address, mail(2)))
    assert len(context.mails) == 2


async def test_a_line_that_nobody_tells_is_dead_is_noticed_by_the_next_look(
    dovecot: Dovecot, mailbox: Login
) -> None:
    """Fault 22, within six minutes: the look that comes every five minutes does not wait for the
    watch, whose turn is nine, and its own silence is short."""
    patient = ImapTimeouts(connect=30, command=30)
    with Proxy(dovecot.imap) as proxy:
        context = house(mailbox, imap=proxy.port, security="plain")
        async with opened(context, imap=patient) as channel:
            await watched(channel, context)
            proxy.mode = "blackhole"
            channel._reader.session.client.socket().settimeout(0.3)
            channel._imap_timeouts = ImapTimeouts(connect=0.3, command=0.3)
            await asyncio.to_thread(dovecot.deliver, mailbox.address, mail(1))
            await asyncio.wait_for(channel.changed(0.1), 5)
            with pytest.raises(TransientError):
                await asyncio.wait_for(look(channel, context), 10)
            proxy.mode, channel._imap_timeouts = "ok", patient
            assert len(await asyncio.wait_for(look(channel, context), 10)) == 1


async def test_waking_up_drops_every_line_and_looks_at_once(
    dovecot: Dovecot, mailbox: Login
) -> None:
    """P19: no timeout is waited for when somebody says that the network is another."""
    patient = ImapTimeouts(connect=60, command=60)
    with Proxy(dovecot.imap) as proxy:
        context = house(mailbox, imap=proxy.port, security="plain")
        async with opened(context, imap=patient) as channel:
            await watched(channel, context)
            await told(channel, context, lambda: dovecot.deliver(mailbox.address, mail(1)))
            proxy.mode = "blackhole"
            waiting = asyncio.create_task(channel.changed(LONG))
            await asyncio.sleep(0.1)
            dovecot.deliver(mailbox.address, mail(2))
            channel.network_changed()
            proxy.mode = "ok"
            await asyncio.wait_for(waiting, 2)
            assert len(await asyncio.wait_for(look(channel, context), 10)) == 1


async def test_a_server_without_idle_is_polled() -> None:
    with ImapScript({1: mail(1)}) as server:
        context = house(Login("anna@shop.test", "pw"), imap=server.port, security="plain")
        async with opened(context) as channel:
            await look(channel, context)
            await channel.changed(0.3)
            server.mails[2] = mail(2)
            await channel.changed(0.3)
            assert len(await look(channel, context)) == 1
        assert server.commands("IDLE") == []


IDLE = "IMAP4rev1 IDLE"


async def test_a_server_that_hangs_up_in_idle_is_not_asked_to_leave_it() -> None:
    """Fault 23. ``idle_check`` gives nothing, at once, for ever: that is a closed socket."""
    with ImapScript({1: mail(1)}) as server:
        server.capabilities = IDLE
        server.answers["IDLE"] = b"+ idling\r\n* BYE going down\r\n"
        server.done["IDLE"] = b""
        context = house(Login("anna@shop.test", "pw"), imap=server.port, security="plain")
        async with opened(context) as channel:
            await channel.changed(LONG)
            await asyncio.sleep(0.5)
            assert "DONE" not in server.heard
            tries = server.commands("IDLE")
            assert 1 <= len(tries) <= 3, "it does not hammer"
            assert len(await look(channel, context)) == 1


async def test_a_server_that_never_answers_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 23: the line is given up, another one is made, and looks go on meanwhile."""
    monkeypatch.setattr(watch, "IDLE_SECONDS", 0.2)
    monkeypatch.setattr(watch, "_FIRST_PAUSE", 0.05)
    with ImapScript({1: mail(1)}) as server:
        server.capabilities = IDLE
        server.answers["IDLE"] = b"+ idling\r\n"
        server.done["IDLE"] = b""
        server.unfinished.add("IDLE")
        server.silent.add("DONE")
        context = house(Login("anna@shop.test", "pw"), imap=server.port, security="plain")
        async with opened(context, imap=ImapTimeouts(connect=0.5, command=0.5)) as channel:
            await channel.changed(LONG)
            assert len(await look(channel, context)) == 1
            await until(lambda: len(server.commands("IDLE")) > 1, "it idles again")
            assert "DONE" in server.heard
            server.mails[2] = mail(2)
            assert len(await look(channel, context)) == 1


class Idling:
    """What ``_listen`` asks of a client."""

    def __init__(self, *said: list[tuple[object, ...]]) -> None:
        self._said = list(said)

    def idle_check(self, timeout: float) -> list[tuple[object, ...]]:
        return self._said.pop(0) if self._said else []


@pytest.mark.parametrize(
    ("said", "alive", "heard"),
    [
        ([], False, []),
        ([[(b"BYE", b"bye")]], False, []),
        ([[(3, b"EXISTS")]], False, [False]),
        ([[(3, b"FETCH", (b"FLAGS", ()))], [], [(3, b"EXPUNGE")]], False, [True, True]),
        ([[(b"OK", b"Still here")]], False, []),
    ],
)
def test_what_is_heard(
    said: list[list[tuple[object, ...]]], alive: bool, heard: list[bool]
) -> None:
    got: list[bool] = []
    assert watch._listen(Idling(*said), got.append) is alive
    assert got == heard


# lines of every speed


@pytest.mark.parametrize(
    ("rate", "distance", "offered", "worth"),
    [
        (12_500_000, 0.05, True, True),
        (12_500_000, 0.0041, True, True),
        (12_500_000, 0.004, True, False),
        (24_999_999, 0.05, True, True),
        (25_000_000, 0.05, True, False),
        (12_500_000, 0.05, False, False),
    ],
)
def test_compressing_is_worth_it_on_a_slow_line_to_a_far_server(
    rate: float, distance: float, offered: bool, worth: bool
) -> None:
    client = SimpleNamespace(has_capability=lambda name: offered and name == "COMPRESS=DEFLATE")
    assert deflate.is_worth_it(client, rate, distance) is worth


@pytest.mark.parametrize("shape", [Shape(), OFFICE], ids=["fast", "slow"])
async def test_a_slow_line_is_compressed_and_a_fast_one_is_not(
    dovecot: Dovecot, mailbox: Login, shape: Shape
) -> None:
    """By what was measured: a machine that is busy enough makes loopback look far away, too."""
    mails = [mail(n, f"text {n} of many words\r\n" * 400) for n in range(1, 701)]
    dovecot.seed(mailbox.address, "INBOX", mails)
    size = sum(map(len, mails))
    with Proxy(dovecot.imap, shape) as proxy:
        context = house(mailbox, imap=proxy.port, security="plain")
        async with opened(context, imap=ImapTimeouts()) as channel:
            await look(channel, context)
            assert {raw.data for raw in context.mails} == set(mails)
            session = channel._reader.session
            compressed, near = session.compressed, session._distance <= deflate.NEAR
            assert compressed is True if shape is OFFICE else not (compressed and near)
            dovecot.deliver(mailbox.address, mail(9000))
            assert len(await look(channel, context)) == 1
        assert (proxy.bytes_down < size / 2) is compressed


async def test_a_compressed_line_that_is_cut_goes_on(dovecot: Dovecot, mailbox: Login) -> None:
    mails = [mail(n, f"{n}" * 5000) for n in range(1, 301)]
    dovecot.seed(mailbox.address, "INBOX", mails)
    with Proxy(dovecot.imap, Shape(delay=0.01)) as proxy:
        context = house(mailbox, imap=proxy.port, security="plain")
        proxy.cut_after = 400_000
        for _ in range(10):
            try:
                async with opened(context, imap=IMAP) as channel:
                    await look(channel, context)
            except TransientError:
                continue
            break
    assert {raw.data for raw in context.mails} == set(mails)
    assert len(context.mails) == len(mails)


@pytest.mark.parametrize("stream", [b"\x00not deflate", b""])
def test_nonsense_instead_of_a_compressed_stream_is_a_lost_connection(stream: bytes) -> None:
    import imaplib

    chunks = [stream]
    imap = SimpleNamespace(sock=SimpleNamespace(recv=lambda _: chunks.pop() if chunks else b""))
    line = deflate._Deflated(imap)
    if stream:
        with pytest.raises(imaplib.IMAP4.abort):
            line.readline()
    else:
        assert line.readline() == b""
