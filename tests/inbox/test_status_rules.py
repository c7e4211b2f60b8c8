"""Rules C1-C3: what each thing that happens does to status and waiting_since."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inbox.status_rules import (
    STARTED_BY_US,
    AfterReply,
    Arrived,
    State,
    after_found_reply,
    after_inbound,
    after_sent,
    mark_spam,
    reopen,
    resolve,
    snooze,
    wake,
)
from app.inbox.values import SendState, Status

OPEN, WAITING, SNOOZED, RESOLVED, SPAM = (
    Status.OPEN,
    Status.WAITING,
    Status.SNOOZED,
    Status.RESOLVED,
    Status.SPAM,
)


@pytest.mark.parametrize(
    ("before", "mail", "after"),
    [
        # The mail opens the conversation
        (None, Arrived(100), State(OPEN, 100)),
        (None, Arrived(100, history=True), State(RESOLVED)),
        (None, Arrived(100, automatic=True), State(OPEN, 100)),
        (None, Arrived(100, flagged=True), State(OPEN, 100)),
        # The customer writes again
        (State(OPEN, 50), Arrived(100), State(OPEN, 50)),
        (State(OPEN), Arrived(100), State(OPEN, 100)),
        (State(WAITING), Arrived(100), State(OPEN, 100)),
        (State(SNOOZED, 50), Arrived(100), State(OPEN, 50)),
        (State(SNOOZED), Arrived(100), State(OPEN, 100)),
        (State(RESOLVED), Arrived(100), State(OPEN, 100)),
        (State(SPAM), Arrived(100), State(SPAM, 100)),
        (State(SPAM, 50), Arrived(100), State(SPAM, 50)),
        # Fetched late: the earlier one has waited longer
        (State(OPEN, 100), Arrived(50), State(OPEN, 50)),
        # History, machines and forgeries change nothing
        (State(WAITING), Arrived(100, history=True), State(WAITING)),
        (State(RESOLVED), Arrived(100, history=True), State(RESOLVED)),
        (State(OPEN, 50), Arrived(20, history=True), State(OPEN, 50)),
        (State(WAITING), Arrived(100, automatic=True), State(WAITING)),
        (State(RESOLVED), Arrived(100, automatic=True), State(RESOLVED)),
        (State(OPEN), Arrived(100, automatic=True), State(OPEN)),
        (State(WAITING), Arrived(100, flagged=True), State(WAITING)),
        (State(RESOLVED), Arrived(100, flagged=True), State(RESOLVED)),
        (State(SNOOZED), Arrived(100, flagged=True), State(SNOOZED)),
    ],
)
def test_inbound(before: State | None, mail: Arrived, after: State) -> None:
    assert after_inbound(before, mail) == after


@pytest.mark.parametrize(
    ("before", "at", "after"),
    [
        (None, 90, State(RESOLVED)),
        (None, 110, State(OPEN, 110)),
        (State(WAITING), 90, State(WAITING)),
        (State(WAITING), 100, State(WAITING)),
        (State(WAITING), 110, State(OPEN, 110)),
    ],
)
def test_inbound_answered_before_it_was_fetched(
    before: State | None, at: int, after: State
) -> None:
    assert after_inbound(before, Arrived(at), answered_at=100) == after


@pytest.mark.parametrize(
    ("before", "setting", "after"),
    [
        (State(OPEN, 50), AfterReply.WAIT, State(WAITING)),
        (State(OPEN, 50), AfterReply.STAY, State(OPEN)),
        (State(OPEN, 50), AfterReply.RESOLVE, State(RESOLVED)),
        (State(SNOOZED, 50), AfterReply.WAIT, State(WAITING)),
        (State(SNOOZED, 50), AfterReply.STAY, State(SNOOZED)),
        (State(RESOLVED), AfterReply.WAIT, State(WAITING)),
        (State(RESOLVED), AfterReply.RESOLVE, State(RESOLVED)),
        (State(SPAM, 50), AfterReply.WAIT, State(WAITING)),
        (STARTED_BY_US, AfterReply.WAIT, State(WAITING)),
    ],
)
def test_a_reply_was_sent(before: State, setting: AfterReply, after: State) -> None:
    assert after_sent(before, setting) == after


@pytest.mark.parametrize("outcome", list(SendState))
def test_only_what_a_server_took_is_an_answer(outcome: SendState) -> None:
    waiting = State(OPEN, 50)
    answered = outcome in (SendState.SENT, SendState.PARTIAL)
    assert after_sent(waiting, outcome=outcome) == (State(WAITING) if answered else waiting)


def test_an_automatic_reply_is_no_answer() -> None:
    waiting = State(OPEN, 50)
    assert after_sent(waiting, automatic=True) == waiting


@pytest.mark.parametrize(
    ("before", "at", "inbound", "after"),
    [
        (None, 100, (), State(WAITING)),
        (State(OPEN, 50), 100, (50,), State(WAITING)),
        (State(OPEN, 50), 100, (50, 120, 150), State(OPEN, 120)),
        (State(OPEN, 120), 100, (120,), State(OPEN, 120)),
        (State(OPEN), 100, (), State(WAITING)),
        (State(SNOOZED, 50), 100, (50,), State(WAITING)),
        (State(WAITING), 100, (50,), State(WAITING)),
        (State(RESOLVED), 100, (50, 120), State(RESOLVED)),
        (State(SPAM, 50), 100, (50,), State(SPAM)),
    ],
)
def test_a_reply_was_found_in_the_mailbox(
    before: State | None, at: int, inbound: tuple[int, ...], after: State
) -> None:
    assert after_found_reply(before, at, inbound) == after


def test_a_reply_in_an_import_changes_nothing() -> None:
    assert after_found_reply(None, 100, history=True) == State(RESOLVED)
    assert after_found_reply(State(OPEN, 50), 100, (50,), history=True) == State(OPEN, 50)


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("since", [None, 50])
def test_what_agents_do(status: Status, since: int | None) -> None:
    before = State(status, since)
    assert resolve(before) == State(RESOLVED)
    assert mark_spam(before) == State(SPAM)
    assert reopen(before) == State(OPEN, since)
    assert snooze(before) == State(SNOOZED, since)
    assert wake(before) == (State(OPEN, since) if status is SNOOZED else before)


def test_needs_reply() -> None:
    assert State(OPEN, 50).needs_reply
    assert not State(OPEN).needs_reply
    assert not any(State(s, 50).needs_reply for s in Status if s is not OPEN)


_mails = st.builds(Arrived, st.integers(1, 1000), st.booleans(), st.booleans(), st.booleans())


@given(st.lists(_mails, min_size=1, max_size=8))
def test_waiting_since_is_the_oldest_mail_that_counts(mails: list[Arrived]) -> None:
    """Whatever comes in after a resolve, in whatever order it is fetched."""
    state = State(RESOLVED)
    for mail in mails:
        state = after_inbound(state, mail)
    counting = [m.at for m in mails if not (m.history or m.automatic or m.flagged)]
    assert state.waiting_since == min(counting, default=None)
    assert state.status is (OPEN if counting else RESOLVED)


@given(
    st.lists(st.tuples(st.integers(1, 1000), st.booleans()), min_size=1, max_size=8),
    st.randoms(use_true_random=False),
)
def test_folders_may_be_read_in_any_order(mails: list[tuple[int, bool]], random: object) -> None:
    """Inbox and Sent, mixed anyhow, end with the wait that reading by date gives."""
    mails = list(dict(mails).items())
    random.shuffle(mails)  # type: ignore[attr-defined]
    state, replies, inbound = None, [0], []
    for at, ours in mails:
        if ours:
            state = after_found_reply(state, at, inbound)
            replies.append(at)
        else:
            state = after_inbound(state, Arrived(at), answered_at=max(replies))
            inbound.append(at)
    assert state is not None
    after = [at for at, ours in mails if not ours and at > max(replies)]
    assert state.waiting_since == min(after, default=None)
