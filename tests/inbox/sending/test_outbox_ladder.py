"""Who is tried again and when, how an unknown one is looked for (reliability 3.1.8-3.1.10)."""

from dataclasses import dataclass, field, replace

import pytest

from app.base.clock import MICRO
from app.base.errors import AuthError, TransientError, UnknownOutcome
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.inbox.account_commands import SetAccount
from app.inbox.channels.base import Ledger, Outgoing, Receipt
from app.inbox.sending.outbox import FEWEST_TRIES, Outbox
from app.inbox.sending.outbox_commands import Resume
from app.inbox.supervisor import Supervisor
from app.inbox.values import RecipientState, SendState, Status
from tests.inbox.sending.conftest import (
    HELEN,
    HOUR,
    MINUTE,
    SAM,
    Clock,
    items,
    reply,
    standing,
    status,
)
from tests.peers.smtp_faults import FAULTS, Fault
from tests.peers.smtp_script import SmtpScript

R = RecipientState


# --- recipients ---------------------------------------------------------------------------------

SECOND_LATER = Fault("second-later", "rcpt", b"450 4.7.1 greylisted", nth=2)


async def test_who_is_to_come_later_comes_alone(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
) -> None:
    """S4: the accepted one is never tried again."""
    smtp_script.plan(SECOND_LATER, "ok")
    reply(desk, conversation, HELEN, SAM)
    await supervisor.outbox.send_due()
    assert standing(desk) == (SendState.RETRYING, {HELEN: R.ACCEPTED, SAM: R.WAITING})
    assert status(desk, conversation) is Status.WAITING  # somebody has the answer
    await supervisor.outbox.send_due()
    assert len(smtp_script.attempts) == 1
    clock.later = 2 * MINUTE
    await supervisor.outbox.send_due()
    assert standing(desk) == (SendState.SENT, {HELEN: R.ACCEPTED, SAM: R.ACCEPTED})
    assert [m.recipients for m in smtp_script.accepted] == [(HELEN,), (SAM,)]


async def test_what_is_later_for_two_days_is_given_up(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
) -> None:
    smtp_script.plan(SECOND_LATER)
    smtp_script.always("rcpt-450-once")
    reply(desk, conversation, HELEN, SAM)
    await supervisor.outbox.send_due()
    smtp_script.always(replace(FAULTS["rcpt-450-once"], once=False))
    clock.later = 49 * HOUR
    for _ in range(FEWEST_TRIES - 1):  # two days of which most were slept through are not given up
        assert standing(desk)[0] is SendState.RETRYING
        clock.later += 2 * HOUR
        await supervisor.outbox.send_due()
    assert standing(desk) == (SendState.PARTIAL, {HELEN: R.ACCEPTED, SAM: R.REFUSED})
    assert len(smtp_script.accepted) == 1


@pytest.mark.parametrize(
    "after", ["rcpt-550", "dot-554", "mail-552", "dot-drop-accepted", "auth-535"]
)
async def test_a_later_try_takes_nothing_back(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
    after: str,
) -> None:
    smtp_script.plan(SECOND_LATER, after)
    reply(desk, conversation, HELEN, SAM)
    await supervisor.outbox.send_due()
    clock.later = 2 * MINUTE
    await supervisor.outbox.send_due()
    states = {
        "dot-drop-accepted": (SendState.UNKNOWN, R.OFFERED),
        "auth-535": (SendState.PAUSED, R.WAITING),
    }
    state, sam = states.get(after, (SendState.PARTIAL, R.REFUSED))
    assert standing(desk) == (state, {HELEN: R.ACCEPTED, SAM: sam})
    # "Send again" reaches Sam alone.
    desk.send_again(items(desk)[0].id).result()
    await supervisor.outbox.send_due()
    assert standing(desk) == (SendState.SENT, {HELEN: R.ACCEPTED, SAM: R.ACCEPTED})
    assert sum(HELEN in m.recipients for m in smtp_script.accepted) == 1


@pytest.mark.parametrize("step", ["rcpt", "mail", "dot"])
async def test_a_server_that_says_5_5_0_gets_a_second_chance(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
    step: str,
) -> None:
    broken = Fault("broken", step, b"550 5.5.0 try me again")  # type: ignore[arg-type]
    smtp_script.always(broken)
    reply(desk, conversation, HELEN)
    await supervisor.outbox.send_due()
    assert standing(desk)[0] is SendState.RETRYING
    clock.later = 2 * MINUTE
    await supervisor.outbox.send_due()
    assert standing(desk)[0] is SendState.FAILED
    assert len(smtp_script.attempts) == 2


@pytest.mark.parametrize("by_account", [False, True])
async def test_a_refused_sign_in_is_asked_once_for_all_of_them(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    account: AccountId,
    by_account: bool,
) -> None:
    smtp_script.always("auth-535")
    for _ in range(4):
        reply(desk, conversation, HELEN)
    for _ in range(3):
        await supervisor.outbox.send_due()
    assert {i.state for i in items(desk)} == {SendState.PAUSED}
    assert {i.reason for i in items(desk)} == {"wrong-password"}
    assert len(smtp_script.attempts) == 1
    tries = desk.store.read(lambda c: c.execute("SELECT sum(tries) FROM outbox").fetchone()[0])
    assert tries.result() == 0  # nothing was tried with the messages
    smtp_script.always("ok")
    put_right = SetAccount(account, {}) if by_account else Resume(account)
    desk.store.execute(put_right).result()
    await supervisor.outbox.send_due()
    assert {i.state for i in items(desk)} == {SendState.SENT}


async def test_the_ladder(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    clock: Clock,
) -> None:
    """1, 5, 15, 60 minutes, then hourly, 20 % either way; given up after 48 hours."""
    smtp_script.always("connect-reset")
    reply(desk, conversation, HELEN)
    waits = []
    for _ in range(60):
        before = clock.now()
        await supervisor.outbox.send_due()
        item = items(desk)[0]
        if item.due_at is None:
            break
        waits.append((item.due_at - before) / MICRO / MINUTE)
        clock.later += int(waits[-1] * MINUTE) + 1
    for wait, step in zip(waits, [1, 5, 15, 60, 60], strict=False):
        assert 0.8 * step <= wait <= 1.2 * step + 0.1
    assert all(48 <= wait <= 72.1 for wait in waits[3:])
    assert item.state is SendState.FAILED
    assert 47 * 60 <= sum(waits) <= 50 * 60


# --- unknown ------------------------------------------------------------------------------------


@dataclass
class Mailbox:
    """A channel whose server takes everything and never says so."""

    sent: set[str] = field(default_factory=set)
    files_after: int = 0
    asked: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    away: bool = False
    size_limit: int | None = None

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        for address in out.recipients:
            await ledger.recipient(address, accepted=True, reply="250 ok")
        await ledger.commit_point()
        self.given.append(out.message_id)
        raise UnknownOutcome("outcome-unknown", words="the line broke")

    async def file_sent(self, out: Outgoing) -> None:
        assert out.message_id in self.sent, "nothing is filed that is not known to be sent"

    async def find_sent(self, out: Outgoing) -> bool:
        if self.away:
            raise TransientError("server-away")
        self.asked.append(out.message_id)
        return out.message_id in self.sent


@pytest.fixture
def mailbox(desk: Desk) -> tuple[Mailbox, Outbox]:
    box = Mailbox()

    async def opened(_: AccountId) -> Mailbox:
        return box

    return box, Outbox(desk.store, opened)  # type: ignore[arg-type]


@pytest.mark.parametrize("found_at", [1, 2, 3, 4, None])
async def test_an_unknown_one_is_looked_for_and_never_sent_again(
    desk: Desk,
    conversation: ConversationId,
    clock: Clock,
    mailbox: tuple[Mailbox, Outbox],
    found_at: int | None,
) -> None:
    box, outbox = mailbox
    reply(desk, conversation, HELEN)
    looked_at = []
    for minute in range(120):
        clock.later = minute * MINUTE + 2
        if found_at is not None and len(box.asked) == found_at - 1 and minute:
            box.sent = set(box.given)
        before = len(box.asked)
        await outbox.send_due()
        looked_at += [minute] * (len(box.asked) - before)
    assert looked_at == [1, 5, 15, 60][: found_at or 4]
    assert len(box.given) == 1
    state, people = standing(desk)
    if found_at is None:
        assert (state, people) == (SendState.UNKNOWN, {HELEN: R.OFFERED})
        assert items(desk)[0].due_at is None  # now a person is asked
        assert status(desk, conversation) is Status.OPEN
        assert desk.queue_rows((conversation,)).result()[0].send_state is SendState.UNKNOWN
    else:
        assert (state, people) == (SendState.SENT, {HELEN: R.ACCEPTED})
        assert status(desk, conversation) is Status.WAITING


async def test_a_server_that_cannot_be_asked_is_asked_later_uncounted(
    desk: Desk, conversation: ConversationId, clock: Clock, mailbox: tuple[Mailbox, Outbox]
) -> None:
    box, outbox = mailbox
    reply(desk, conversation, HELEN)
    await outbox.send_due()
    box.away, box.sent = True, set(box.given)
    for minute in range(2, 100):
        clock.later = minute * MINUTE
        await outbox.send_due()
    assert standing(desk)[0] is SendState.UNKNOWN
    box.away = False
    clock.later += 2 * MINUTE
    await outbox.send_due()
    assert standing(desk)[0] is SendState.SENT


async def test_refused_sign_in_while_looking_changes_nothing(
    desk: Desk, conversation: ConversationId, clock: Clock, mailbox: tuple[Mailbox, Outbox]
) -> None:
    box, outbox = mailbox

    async def refuse(_: Outgoing) -> bool:
        raise AuthError("wrong-password")

    reply(desk, conversation, HELEN)
    await outbox.send_due()
    box.find_sent = refuse  # type: ignore[method-assign]
    clock.later = 2 * MINUTE
    await outbox.send_due()
    assert standing(desk)[0] is SendState.UNKNOWN
