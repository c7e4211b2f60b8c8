"""Status of a conversation and since when it waits for us: rules C1-C3 as pure functions.

Any thread; no clock, no store. Times are microseconds UTC. ``waiting_since`` is the first inbound
message after the last reply that was sent, the last resolve or spam. "After" means in the order in
which things reached us: a mail fetched after we resolved was not seen when we resolved, whatever
its date. Only a reply found in the mailbox (R6), which knew what the server knew, is compared by
time. Nothing here touches the mailbox (C3).
"""

from collections.abc import Iterable
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from app.inbox.values import SendState, Status

REOPENED_BY_INBOUND = frozenset({Status.WAITING, Status.SNOOZED, Status.RESOLVED})
COUNTS_AS_SENT = frozenset({SendState.SENT, SendState.PARTIAL})


class AfterReply(StrEnum):
    """What a sent reply does to its conversation (C1's setting)."""

    WAIT = "wait"
    STAY = "stay"
    RESOLVE = "resolve"


class State(msgspec.Struct, frozen=True, gc=False):
    """What a conversation's status is, and the oldest inbound message still without an answer."""

    status: Status
    waiting_since: int | None = None

    @property
    def needs_reply(self) -> bool:
        return self.status is Status.OPEN and self.waiting_since is not None


class Arrived(msgspec.Struct, frozen=True, gc=False):
    """What the rules ask about an inbound message.

    ``history``: imported, or backfilled from before the age ceiling. ``automatic``: a machine's
    answer to us (vacation notice, bounce: RFC 3834 ``auto-replied``), not merely a list or bulk
    mail. ``flagged``: joined without trust (``Attach.flagged``).
    """

    at: int
    history: bool = False
    automatic: bool = False
    flagged: bool = False


STARTED_BY_US = State(Status.OPEN)
"""A conversation an agent begins, before its first message is sent."""


def after_inbound(state: State | None, mail: Arrived, answered_at: int | None = None) -> State:
    """State once ``mail`` is in; ``state`` is absent when the mail opens the conversation.

    ``answered_at`` is the time of the newest reply of ours found in the mailbox: a mail before it
    is answered already and arrives quietly (folders are read in any order).
    """
    quiet = mail.history or (answered_at is not None and mail.at <= answered_at)
    if state is None:
        return State(Status.RESOLVED) if quiet else State(Status.OPEN, mail.at)
    if quiet or mail.automatic or mail.flagged:
        return state
    since = mail.at if state.waiting_since is None else min(state.waiting_since, mail.at)
    status = Status.OPEN if state.status in REOPENED_BY_INBOUND else state.status
    return State(status, since)


def after_sent(
    state: State,
    setting: AfterReply = AfterReply.WAIT,
    outcome: SendState = SendState.SENT,
    automatic: bool = False,
) -> State:
    """State once a reply of ours came to ``outcome``.

    Only what a server accepted, for at least one recipient, is a reply: ``unknown`` and ``failed``
    leave the customer waiting, and so does an automatic reply.
    """
    if automatic or outcome not in COUNTS_AS_SENT:
        return state
    if setting is AfterReply.RESOLVE:
        return resolve(state)
    return State(Status.WAITING if setting is AfterReply.WAIT else state.status)


def after_found_reply(
    state: State | None, at: int, inbound_at: Iterable[int] = (), history: bool = False
) -> State:
    """State once a reply made in another mail program was found in the mailbox (R6).

    ``at`` is its time, ``inbound_at`` the times of the conversation's inbound messages that count
    (not automatic, not flagged, not history). What came after the reply still waits.
    """
    if state is None:
        return State(Status.RESOLVED if history else Status.WAITING)
    pending = state.waiting_since
    if history or (pending is not None and at < pending):
        return state
    later = () if pending is None else (t for t in inbound_at if t > at)
    since = min(later, default=None)
    if since is not None or state.status in (Status.RESOLVED, Status.SPAM):
        return replace(state, waiting_since=since)
    return State(Status.WAITING)


def after_bounce(state: State, since: int | None, nobody: bool) -> State:
    """State once a reply of ours came back from a server that had taken it (S4, S5).

    ``nobody``: no recipient is left that has it; then it was no reply, and who wrote at ``since``
    waits as before. A resolved conversation is opened in any case: nothing stays resolved over a
    message that did not arrive. Spam stays spam.
    """
    if state.status is Status.SPAM:
        return state
    if nobody:
        waiting = min((t for t in (state.waiting_since, since) if t is not None), default=None)
        return State(Status.OPEN, waiting)
    return replace(state, status=Status.OPEN) if state.status is Status.RESOLVED else state


def resolve(state: State) -> State:
    """An agent is done with it, whatever it was."""
    return replace(state, status=Status.RESOLVED, waiting_since=None)


def mark_spam(state: State) -> State:
    """Nobody answers this; later mail joins and stays out of sight."""
    return replace(state, status=Status.SPAM, waiting_since=None)


def reopen(state: State) -> State:
    """Back to open, also from spam: what came in since then waits for an answer."""
    return replace(state, status=Status.OPEN)


def wait(state: State) -> State:
    """By hand: the customer has to do something first. Who waits for an answer goes on waiting."""
    return replace(state, status=Status.WAITING)


def snooze(state: State) -> State:
    """Out of sight until it wakes; the customer goes on waiting meanwhile."""
    return replace(state, status=Status.SNOOZED)


def wake(state: State) -> State:
    """The snooze is over; a conversation that left it before stays as it is."""
    return reopen(state) if state.status is Status.SNOOZED else state
