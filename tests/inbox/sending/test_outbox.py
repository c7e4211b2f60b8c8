"""The outbox against every fault of a server: the state it ends in, and that nothing is doubled."""

import asyncio
import threading

import pytest

from app.base.bus import Changes
from app.base.ids import AccountId, ConversationId
from app.base.problems import TEXTS
from app.desk.desk import Desk
from app.desk.engine import Engine
from app.desk.values import Draft
from app.inbox.sending.outbox_commands import Claim, Commit, Sweep, Verdict
from app.inbox.supervisor import Supervisor
from app.inbox.values import OutboxItem, SendState, Status
from tests.inbox.machines import written
from tests.inbox.sending.conftest import HELEN, SAM, Secrets, hear, items, reply
from tests.peers.smtp_script import SmtpScript
from tests.waiting import until


def _item(desk: Desk) -> OutboxItem:
    (item,) = items(desk)
    return item


OUTCOMES = [
    ("ok", SendState.SENT, 1),
    ("connect-reset", SendState.RETRYING, 0),
    ("banner-554", SendState.RETRYING, 0),
    ("ehlo-drop", SendState.RETRYING, 0),
    ("auth-535", SendState.PAUSED, 0),
    ("auth-454", SendState.RETRYING, 0),
    ("mail-451", SendState.RETRYING, 0),
    ("mail-552", SendState.FAILED, 0),
    ("mail-drop", SendState.RETRYING, 0),
    ("rcpt-450-once", SendState.RETRYING, 0),
    ("rcpt-550", SendState.FAILED, 0),
    ("rcpt-drop", SendState.RETRYING, 0),
    ("data-drop", SendState.UNKNOWN, 0),
    ("body-drop", SendState.UNKNOWN, 0),
    ("dot-drop-accepted", SendState.UNKNOWN, 1),
    ("dot-drop-refused", SendState.UNKNOWN, 0),
    ("dot-421", SendState.RETRYING, 0),
    ("dot-451", SendState.RETRYING, 0),
    ("dot-554", SendState.FAILED, 0),
    ("dot-garbage", SendState.UNKNOWN, 1),
    ("quit-drop", SendState.SENT, 1),
]


@pytest.mark.parametrize(("fault", "state", "accepted"), OUTCOMES)
async def test_each_fault_ends_where_it_should(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    fault: str,
    state: SendState,
    accepted: int,
) -> None:
    smtp_script.plan(fault)
    reply(desk, conversation)
    for _ in range(3):  # looking again must not send again
        await supervisor.outbox.send_due()
    item = _item(desk)
    assert (item.state, len(smtp_script.accepted)) == (state, accepted)
    assert len(item.attempts) == 1
    waits = state in (SendState.RETRYING, SendState.UNKNOWN)  # to be tried, to be looked for
    assert (item.due_at is not None) is waits
    row = desk.queue_rows((conversation,)).result()[0]
    # Row 1: what is only tried again alarms nobody.
    eyes = (SendState.FAILED, SendState.UNKNOWN, SendState.PAUSED)
    assert row.send_state is (state if state in eyes else None)
    answered = state is SendState.SENT
    assert (row.status is Status.WAITING, row.waiting_since is None) == (answered, answered)


async def test_one_refused_of_two_is_partial_and_named(
    desk: Desk, supervisor: Supervisor, smtp_script: SmtpScript, conversation: ConversationId
) -> None:
    page = desk.conversation(conversation).result()
    smtp_script.plan("rcpt-550-second")
    desk.reply(Draft(conversation, "Today.", cc=page.reply_all_cc), hold=0).result()
    await supervisor.outbox.send_due()
    item = _item(desk)
    assert item.state is SendState.PARTIAL
    states = {r.address: r.state for r in item.recipients}
    assert states == {"helen@okafor.example": "accepted", "sam@okafor.example": "refused"}
    with pytest.raises(Exception, match="unsent-reply"):
        desk.resolve(conversation).result()


async def test_a_failed_one_is_tried_again_by_hand(
    desk: Desk, supervisor: Supervisor, smtp_script: SmtpScript, conversation: ConversationId
) -> None:
    smtp_script.plan("dot-554", "ok")
    sent = reply(desk, conversation)
    await supervisor.outbox.send_due()
    desk.send_again(sent.outbox).result()
    await supervisor.outbox.send_due()
    assert _item(desk).state is SendState.SENT
    assert [m.data.count(sent.message_id.encode()) for m in smtp_script.accepted] == [1]


@pytest.mark.parametrize(
    ("fault", "code", "sent"),
    [
        ("dot-drop-accepted", "outcome-unknown", 0),
        ("rcpt-550", "recipients-refused", 0),
        ("rcpt-550-second", "refused-recipient", 1),
        ("rcpt-450-once", "server-away", 0),
    ],
)
async def test_a_round_tells_of_what_did_not_reach_everybody(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    fault: str,
    code: str,
    sent: int,
) -> None:
    """``sync --once`` says so, and ends as not done: neither a later message that went well hides
    it, nor a mailbox that is away."""
    smtp_script.plan(fault, "ok")
    reply(desk, conversation, HELEN, SAM)
    reply(desk, conversation, HELEN)
    done = await supervisor.once()
    assert done.sent == sent + 1
    told = [problem.code for _, problem in done.problems]
    assert told[0] == code
    assert set(told) <= TEXTS.keys()
    again = await supervisor.once()
    assert [problem.code for _, problem in again.problems] == ["server-away"], "it is told once"


async def test_who_is_cancelled_after_the_commit_point_sends_nothing_more(
    desk: Desk, supervisor: Supervisor, smtp_script: SmtpScript, conversation: ConversationId
) -> None:
    """What was on its way is unknown; the next one stays where it is, though there is a server."""
    smtp_script.plan("dot-hold")
    reply(desk, conversation)
    reply(desk, conversation, SAM)
    sending = asyncio.create_task(supervisor.outbox.send_due())
    assert await asyncio.to_thread(smtp_script.reached.wait, 10)
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    assert sending.cancelled()
    smtp_script.release()
    assert [item.state for item in items(desk)] == [SendState.UNKNOWN, SendState.QUEUED]
    assert len(smtp_script.attempts) == 1


async def test_what_a_server_said_is_written_though_the_writer_is_slow_and_we_end(
    desk: Desk, supervisor: Supervisor, smtp_script: SmtpScript, conversation: ConversationId
) -> None:
    """Another program has the file while the program is closed: the answer is not forgotten."""
    smtp_script.plan("dot-hold")
    reply(desk, conversation)
    sending = asyncio.create_task(supervisor.outbox.send_due())
    assert await asyncio.to_thread(smtp_script.reached.wait, 10)
    hold = threading.Event()

    def wait(_: object) -> tuple[None, Changes]:
        hold.wait(10)
        return None, Changes()

    slow = desk.store.write(wait)
    smtp_script.release()
    await until(_settling, "the answer is to be written")
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    hold.set()
    slow.result()
    await until(lambda: _item(desk).state is SendState.SENT)


def _settling() -> bool:
    names = (task.get_coro().__qualname__ for task in asyncio.all_tasks())  # type: ignore[union-attr]
    return "Outbox._accepted" in names


async def test_a_single_round_that_is_ended_hears_its_servers_answer(
    desk: Desk, smtp_script: SmtpScript, conversation: ConversationId
) -> None:
    """As a program that is closed does: what is on its way has a moment."""
    smtp_script.plan("dot-hold")
    reply(desk, conversation)
    engine = Engine(desk.store, Secrets())
    engine.once()
    await asyncio.to_thread(smtp_script.wait_reached)
    ending = asyncio.ensure_future(asyncio.to_thread(engine.stop))
    await until(lambda: engine._supervisor.outbox._ending)
    smtp_script.release()
    await ending
    assert _item(desk).state is SendState.SENT


@pytest.mark.parametrize("committed", [False, True])
async def test_the_sweep_after_a_start(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    committed: bool,
) -> None:
    sent = reply(desk, conversation)
    run = desk.store.execute
    assert run(Claim(sent.outbox)).result().results == (True,)
    assert run(Claim(sent.outbox)).result().results == (False,)
    if committed:
        verdict = Verdict("helen@okafor.example", "accepted", "250 ok")
        run(Commit(sent.outbox, (verdict,))).result()
    run(Sweep(0)).result()
    assert _item(desk).state is (SendState.UNKNOWN if committed else SendState.QUEUED)
    await supervisor.outbox.send_due()
    assert len(smtp_script.accepted) == (0 if committed else 1)


async def test_pressing_send_twice_makes_one_row(desk: Desk, conversation: ConversationId) -> None:
    from dataclasses import replace

    from app.inbox.sending.outbox_commands import Send

    sent = reply(desk, conversation)
    (payload,) = desk.store.read(
        lambda c: c.execute("SELECT payload FROM command WHERE kind = 'outbox.send'").fetchone()
    ).result()
    import msgspec

    first = msgspec.json.decode(payload, type=Send)
    twice = replace(first, id=desk.store.ids.take(), message=desk.store.ids.take())
    desk.store.execute(twice).result()
    assert _item(desk).id == sent.outbox


async def test_what_came_in_meanwhile_still_waits(
    desk: Desk, supervisor: Supervisor, account: AccountId, conversation: ConversationId
) -> None:
    reply(desk, conversation)
    hear(desk, account, written.answer("<q1@okafor.example>", HELEN))
    await supervisor.outbox.send_due()
    row = desk.queue_rows((conversation,)).result()[0]
    assert (row.status, row.waiting_since is None) == (Status.OPEN, False)


@pytest.mark.parametrize(
    ("acts", "after"),
    [
        (("resolve",), Status.RESOLVED),
        (("snooze",), Status.SNOOZED),
        (("spam",), Status.SPAM),
        (("resolve", "reopen"), Status.WAITING),
        ((), Status.WAITING),
    ],
)
async def test_what_was_made_of_it_after_send_stays(
    desk: Desk,
    supervisor: Supervisor,
    conversation: ConversationId,
    acts: tuple[str, ...],
    after: Status,
) -> None:
    """Send and resolve, send and snooze: the reply that leaves later turns nothing round."""
    desk.resolve(conversation).result()
    desk.reopen(conversation).result()
    desk.reply(Draft(conversation, "They are on their way."), hold=0).result()
    ways = {
        "resolve": lambda: desk.resolve(conversation),
        "reopen": lambda: desk.reopen(conversation),
        "spam": lambda: desk.triage.settle((conversation,), Status.SPAM),
        "snooze": lambda: desk.triage.snooze((conversation,), 4_000_000_000_000_000, "", "UTC"),
    }
    for act in acts:
        ways[act]().result()
    await supervisor.outbox.send_due()
    assert _item(desk).state is SendState.SENT
    (row,) = desk.queue_rows((conversation,)).result()
    assert (row.status, row.waiting_since) == (after, None)


async def test_quitting_waits_for_a_server_that_is_about_to_answer(
    desk: Desk, supervisor: Supervisor, smtp_script: SmtpScript, conversation: ConversationId
) -> None:
    from dataclasses import replace

    from tests.peers.smtp_faults import FAULTS

    smtp_script.plan(replace(FAULTS["dot-hold"], wait=0.7))
    reply(desk, conversation)
    running = asyncio.create_task(supervisor.run())
    await until(lambda: _item(desk).state is SendState.COMMITTED)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert (_item(desk).state, len(smtp_script.accepted)) == (SendState.SENT, 1)


async def test_quitting_waits_for_no_server_that_has_nothing_yet(
    desk: Desk,
    supervisor: Supervisor,
    smtp_script: SmtpScript,
    conversation: ConversationId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.inbox.supervisor._LAST_WORD", 600.0)
    smtp_script.plan("banner-silent")
    reply(desk, conversation)
    running = asyncio.create_task(supervisor.run())
    await until(smtp_script.reached.is_set)
    running.cancel()
    async with asyncio.timeout(60):
        await asyncio.gather(running, return_exceptions=True)
    assert _item(desk).state is SendState.QUEUED


async def test_an_account_that_goes_leaves_its_mail_to_a_person(
    desk: Desk, supervisor: Supervisor, smtp_script: SmtpScript, conversation: ConversationId
) -> None:
    from app.inbox.account_commands import RemoveAccount

    smtp_script.plan("mail-451")
    reply(desk, conversation)
    await supervisor.outbox.send_due()
    (account,) = desk.accounts().result()
    desk.store.execute(RemoveAccount(account.id)).result()
    assert (_item(desk).state, _item(desk).reason) == (SendState.PAUSED, "account-removed")
    assert desk.queue_rows((conversation,)).result()[0].send_state is SendState.PAUSED
