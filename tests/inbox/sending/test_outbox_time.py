"""Time does not go as one thinks: clocks are set, machines sleep, servers take minutes (rows 9, 16,
17, 53)."""

import asyncio
import datetime as dt
import time

import pytest

from app.base.clock import MICRO, SystemClock, from_datetime
from app.base.errors import SecretError
from app.base.ids import ConversationId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.sending.outbox_commands import Resume
from app.inbox.supervisor import Supervisor
from app.inbox.values import OutboxItem, SendState
from tests.inbox.machines import written
from tests.inbox.sending.conftest import (
    HELEN,
    HOUR,
    MINUTE,
    Clock,
    asked,
    connect,
    items,
    reply,
    standing,
)
from tests.peers.accounts import ANNA
from tests.peers.oauth_server import OAuthServer, good_token
from tests.peers.smtp_faults import FOREVER, Fault
from tests.peers.smtp_script import SmtpScript
from tests.waiting import until


def now() -> int:
    return SystemClock().now() // MICRO


# --- clocks -------------------------------------------------------------------------------------


@pytest.mark.parametrize("days", [2, -2])
async def test_a_clock_that_jumps_neither_bursts_nor_stalls(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
    days: int,
) -> None:
    """Fault 17: forward or back, one try is made, the ladder goes on, nothing is given up."""
    smtp_script.always("mail-451")
    reply(desk, conversation, HELEN)
    await supervisor.outbox.send_due()
    clock.later = days * 24 * HOUR
    for _ in range(5):
        await supervisor.outbox.send_due()
    assert len(smtp_script.attempts) == 2
    item = items(desk)[0]
    assert item.state is SendState.RETRYING
    assert item.due_at is not None
    assert 0 < item.due_at - clock.now() < 7 * MINUTE * MICRO  # the second rung, from now
    smtp_script.always("ok")
    clock.later += 7 * MINUTE
    await supervisor.outbox.send_due()
    assert standing(desk)[0] is SendState.SENT
    assert len(smtp_script.accepted) == 1


CHANGES = [
    ("Europe/Lisbon", "2027-03-28T00:59Z"),
    ("Europe/Lisbon", "2027-10-31T00:59Z"),
    ("America/New_York", "2027-03-14T06:59Z"),
    ("America/New_York", "2027-11-07T05:59Z"),
]


@pytest.mark.parametrize(("zone", "night"), CHANGES)
async def test_summer_time_moves_no_try(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    zone: str,
    night: str,
) -> None:
    """Fault 17: over the hour that comes twice, or never, in the machine's own zone."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        clock.later = from_datetime(dt.datetime.fromisoformat(night)) // MICRO - now()
        smtp_script.plan("mail-451", "ok")
        reply(desk, conversation, HELEN)
        for minutes, tries in ((0, 1), (0, 1), (2, 2)):
            clock.later += minutes * MINUTE
            await supervisor.outbox.send_due()
            assert len(smtp_script.attempts) == tries
        assert standing(desk)[0] is SendState.SENT
    finally:
        monkeypatch.undo()
        time.tzset()


async def test_an_undo_window_begins_anew_when_the_clock_is_set_back(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
) -> None:
    """Fault 17: neither two days later nor before anybody could press Undo."""
    desk.reply(Draft(conversation, "Today.", to=written.people(HELEN)), hold=10).result()
    clock.later = -48 * HOUR
    for _ in range(3):
        await supervisor.outbox.send_due()
    assert standing(desk)[0] is SendState.HELD
    clock.later += 11
    await supervisor.outbox.send_due()
    assert standing(desk)[0] is SendState.SENT


@pytest.mark.parametrize("days", [2, -2])
async def test_send_later_keeps_its_time_whatever_the_clock_does(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
    days: int,
) -> None:
    """Fault 17: a time that a person chose is a time on the wall."""
    at = clock.now() + 24 * HOUR * MICRO
    later = Draft(conversation, "Today.", to=written.people(HELEN), send_at=at)
    desk.reply(later).result()
    clock.later = days * 24 * HOUR
    for _ in range(3):
        await supervisor.outbox.send_due()
    assert len(smtp_script.accepted) == (1 if days > 0 else 0)
    clock.later = 25 * HOUR
    for _ in range(3):
        await supervisor.outbox.send_due()
    assert len(smtp_script.accepted) == 1


async def test_a_clock_set_back_does_not_keep_an_unknown_one_from_being_looked_for(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
) -> None:
    """Fault 17: looked for at once, and never sent again."""
    smtp_script.plan("dot-drop-accepted")
    reply(desk, conversation, HELEN)
    await supervisor.outbox.send_due()
    assert standing(desk)[0] is SendState.UNKNOWN
    clock.later = -48 * HOUR
    for _ in range(3):
        await supervisor.outbox.send_due()
    item = items(desk)[0]
    assert item.due_at is not None  # the server is away: it is asked again in a minute
    assert item.due_at - clock.now() < 2 * MINUTE * MICRO
    assert len(smtp_script.accepted) == 1


# --- slow servers, sleeping machines ------------------------------------------------------------


async def test_a_machine_that_sleeps_while_a_message_leaves(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
) -> None:
    """Row 16: eight hours between the dot and its answer, and a dead line after them. In doubt,
    looked for, and never sent again by itself."""
    smtp_script.plan(Fault("asleep", "dot", wait=FOREVER, drop="reset", accept=True))
    running = asyncio.create_task(supervisor.run())
    try:
        reply(desk, conversation, HELEN)
        await asyncio.to_thread(smtp_script.wait_reached, 60.0)
        assert standing(desk)[0] is SendState.COMMITTED
        clock.later = 8 * HOUR
        supervisor.network_changed()
        smtp_script.release()
        await until(lambda: standing(desk)[0] is SendState.UNKNOWN)
        for _ in range(3):
            await supervisor.outbox.send_due()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert standing(desk)[0] is SendState.UNKNOWN
    assert len(smtp_script.attempts) == len(smtp_script.accepted) == 1


@pytest.mark.nightly
async def test_an_answer_after_four_minutes(
    desk: Desk, supervisor: Supervisor, smtp_script: SmtpScript, conversation: ConversationId
) -> None:
    """Row 9, with the program's own patience (RFC 5321 4.5.3.2.6: ten minutes)."""
    smtp_script.plan(Fault("late", "dot", wait=240.0, accept=True))
    reply(desk, conversation, HELEN)
    await supervisor.outbox.send_due()
    assert standing(desk)[0] is SendState.SENT
    assert len(smtp_script.attempts) == 1


# --- servers that ask to wait -------------------------------------------------------------------


class Shelf:
    """A keychain in memory; ``locked`` as a keyring is that nobody unlocks."""

    def __init__(self, **kept: str) -> None:
        self.kept = kept
        self.locked = False

    def get(self, name: str) -> str:
        if self.locked:
            raise SecretError("keyring-locked")
        if name not in self.kept:
            raise SecretError("no-secret", name=name)
        return self.kept[name]

    def put(self, name: str, secret: str) -> None:
        self.kept[name] = secret


WAITS = [
    ({"Retry-After": "7"}, (7, 7)),
    ({"Retry-After": "Sun, 29 Nov 2026 10:00:30 GMT", "Date": "Sun, 29 Nov 2026 10:00:00 GMT"},
     (30, 30)),
    ({"Retry-After": "Sun, 29 Nov 2020 10:00:30 GMT"}, (1, 1)),
    ({"Retry-After": "99999999999999"}, (3600, 3600)),
    ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"}, (3600, 3600)),
    ({"Retry-After": "-5"}, (48, 72)),
    ({"Retry-After": "soon"}, (48, 72)),
    ({}, (48, 72)),
]  # fmt: skip


@pytest.mark.parametrize(("headers", "seconds"), WAITS)
@pytest.mark.parametrize("fault", ["429", "500"])
async def test_a_server_that_asks_to_wait(
    desk: Desk, smtp_script: SmtpScript, clock: Clock, headers: dict[str, str],
    seconds: tuple[int, int], fault: str,
) -> None:  # fmt: skip
    """Row 53: obeyed, an hour at most; without a word that can be read the ladder's first rung."""
    with OAuthServer(ANNA.address) as tokens:
        tokens.pause = headers
        tokens.plan(fault)
        smtp_script.good_token = good_token
        account = connect(desk, smtp_script, **tokens.settings)
        shelf = Shelf(**{"shop refresh_token": tokens.new_refresh_token()})
        reply(desk, asked(desk, account), HELEN)
        supervisor = Supervisor(desk.store, shelf)
        try:
            before = clock.now()
            for _ in range(3):
                await supervisor.outbox.send_due()
            (item,) = items(desk)
            assert (item.state, item.reason) == (SendState.RETRYING, "server-later")
            assert seconds[0] <= wait_of(item, before) <= seconds[1] + 30
            assert len(tokens.calls) == 1
            clock.later = 3700
            await supervisor.outbox.send_due()
            assert standing(desk)[0] is SendState.SENT
        finally:
            await supervisor.close()


def wait_of(item: OutboxItem, before: int) -> float:
    assert item.due_at is not None
    return (item.due_at - before) / MICRO


async def test_a_locked_keyring_holds_what_is_to_leave(
    desk: Desk, smtp_script: SmtpScript, conversation: ConversationId
) -> None:
    """Row 20: held, with the reason; nothing said to the server, all of it sent once unlocked."""
    shelf = Shelf(shop=ANNA.password)
    shelf.locked = True
    supervisor = Supervisor(desk.store, shelf)
    try:
        for _ in range(2):
            reply(desk, conversation, HELEN)
        await supervisor.outbox.send_due()
        assert {(i.state, i.reason) for i in items(desk)} == {(SendState.PAUSED, "keyring-locked")}
        assert smtp_script.attempts == []
        shelf.locked = False
        desk.store.execute(Resume(items(desk)[0].account)).result()
        await supervisor.outbox.send_due()
        assert [i.state for i in items(desk)] == [SendState.SENT] * 2
        assert len(smtp_script.accepted) == 2
    finally:
        await supervisor.close()
