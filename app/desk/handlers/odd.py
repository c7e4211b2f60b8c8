"""Requests about what a message holds besides text: answering invitations, leaving lists.

A message goes by its own id, or by that (or the number) of its conversation: then the newest one
with something to answer is meant.
"""

from collections.abc import Callable, Iterator
from threading import Event
from typing import TypeVar

from app.base.errors import UsageError
from app.base.ids import MessageId
from app.desk import odd_acts, odd_parts, reading
from app.desk.desk import Desk
from app.desk.handlers import lookup
from app.desk.requests import Args, Line
from app.inbox.values import Answer, Direction
from app.store.database import Dbapi

ANSWERS = {
    "accept": Answer.ACCEPTED,
    "tentative": Answer.TENTATIVE,
    "decline": Answer.DECLINED,
}
T = TypeVar("T")


def invite(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``answer`` (one of ``ANSWERS``), ``now``, ``agent``."""
    store, who = desk.store, lookup.agent(desk, args)
    id, found = _newest(desk, args["id"], lambda c, m: odd_parts.invite(c, store.profile, m))
    if found is None:
        raise UsageError("no-invite")
    says = ANSWERS[args["answer"]]
    sent = odd_acts.answer_invite(store, who, id, says, 0.0 if args.get("now") else None)
    yield {
        "message": id,
        "summary": found.summary or None,
        "answer": says.value,
        "outbox_id": sent.outbox,
        "state": sent.state,
    }


def unsubscribe(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``agent``: leave the list a message came through, by one click or by mail."""
    store, who = desk.store, lookup.agent(desk, args)
    id, found = _newest(desk, args["id"], lambda c, m: reading.mailing_list(c, store.profile, m))
    if found is None:
        raise UsageError("no-unsubscribe")
    sent = odd_acts.unsubscribe(store, who, id)
    yield {
        "message": id,
        "list": found.name or found.id or None,
        "way": "one-click" if sent is None else "mail",
        "outbox_id": None if sent is None else sent.outbox,
        "state": "done" if sent is None else sent.state,
    }


def _newest(
    desk: Desk, typed: int, read: Callable[[Dbapi, MessageId], T | None]
) -> tuple[MessageId, T | None]:
    """The message meant and what ``read`` finds in it: that of this id, else the newest received
    one of the conversation in which something is found."""
    known = "SELECT 1 FROM message WHERE id = ?"
    if desk.store.read(lambda c: c.execute(known, (typed,)).fetchone()).result():
        ids = [MessageId(typed)]
    else:
        page = desk.conversation(lookup.conversation(desk, typed)).result()
        ids = [e.id for e in reversed(page.entries) if e.direction is Direction.IN]
    for id in ids:
        found = desk.store.read(lambda c, id=id: read(c, id)).result()  # type: ignore[misc]
        if found is not None:
            return id, found
    return MessageId(typed), None
