"""The same words to several customers: each in their own conversation, in a message of its own.

Errand thread. Such a message is a notice: it leaves what a customer asked waiting for its answer,
and the conversation in its status. Nobody sees who else gets it.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.clock import MICRO
from app.base.errors import NightdeskError, Problem, UsageError
from app.base.ids import ConversationId, CustomerId, OutboxId
from app.base.rich import Rich, of_text
from app.desk.watching import Watch
from app.desk.writing import letter_store, posting
from app.desk.writing.letter import Letter
from app.inbox import timeline
from app.inbox.values import ConversationPage, Direction

if TYPE_CHECKING:
    from app.desk.desk import Desk

_LEAST_HOLD, _EACH_HOLD = 10.0, 0.1
"""Seconds that they are held at least, and for each of them: the first leaves after the last is
queued, so that all can be taken back."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What came of it: messages in the outbox, held until ``due_at`` (microseconds UTC), and where
    none could be written, with why."""

    body: Rich
    sent: tuple[OutboxId, ...] = ()
    due_at: int = 0
    refused: tuple[tuple[ConversationId, Problem], ...] = ()


def tell_each(
    desk: Desk, conversations: Sequence[ConversationId], text: str, watch: Watch
) -> Telling:
    """Queue a message to the customer of each conversation, each customer once.

    Raises ``UsageError``: "empty-text"; "stopped-midway", with none of them queued any more.
    """
    if not text.strip():
        raise UsageError("empty-text")
    body = of_text(text.strip())
    store, agent = desk.store, desk.agent.id
    habits = store.read(lambda c: posting.habits(c, agent)).result()
    hold = max(_LEAST_HOLD, habits.undo_seconds) + _EACH_HOLD * len(conversations)
    due_at = store.clock.now() + int(hold * MICRO)
    round_ = _Round(desk, body, due_at)
    sent: list[OutboxId] = []
    refused: list[tuple[ConversationId, Problem]] = []
    try:
        for done, id in enumerate(conversations):
            watch.step(done, len(conversations))
            try:
                sent.append(round_.write(id))
            except NightdeskError as error:
                refused.append((id, error.problem))
        watch.step(len(conversations), len(conversations))
    except UsageError:
        take_back(desk, Telling(body, tuple(sent)))
        raise
    return Telling(body, tuple(sent), due_at, tuple(refused))


def take_back(desk: Desk, told: Telling) -> int:
    """Cancel what has not left, and leave no draft of it; how many had left."""
    late = 0
    for outbox in told.sent:
        try:
            taken = posting.take_back(desk.store, desk.agent, outbox)
        except UsageError:
            late += 1
            continue
        if taken.letter is not None and taken.letter.body == told.body:
            with suppress(NightdeskError):  # then it stays as a draft
                desk.letters.discard(taken.letter).result()
    return late


class _Round:
    """One press of Send: who is reached already is not written to twice."""

    def __init__(self, desk: Desk, body: Rich, due_at: int) -> None:
        self._desk, self._body, self._due_at = desk, body, due_at
        self._reached: set[CustomerId] = set()
        self._name = uuid.uuid4()

    def write(self, id: ConversationId) -> OutboxId:
        """Into the outbox; raises ``UsageError`` for whoever cannot be written to so."""
        store, agent = self._desk.store, self._desk.agent
        page = store.read(lambda c: timeline.page(c, id, agent.id)).result()
        customer = page.customer.id if page.customer is not None else None
        if customer in self._reached:
            raise UsageError("written-to-already")
        drafts = store.read(lambda c: letter_store.read(c, page.row.id, agent.id)).result()
        if any(mode == "reply" for mode, _ in drafts):
            raise UsageError("reply-begun-there")
        if _is_public(page):
            raise UsageError("asked-in-public")
        letter = Letter(
            page.row.id, body=self._body, quote=False, seen=page.last_seen,
            position=page.position, begun_at=store.clock.now(), send_at=self._due_at,
            send_id=f"{self._name}-{page.row.id}", answers=False,
        )  # fmt: skip
        sent = posting.send(store, agent, letter, None)
        if customer is not None:
            self._reached.add(customer)
        return sent.outbox


def _is_public(page: ConversationPage) -> bool:
    """Whether an answer there would be read by others."""
    heard = [e for e in page.entries if e.direction is Direction.IN and not e.event]
    return bool(heard) and heard[-1].public
