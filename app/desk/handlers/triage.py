"""Requests of triage: tag, snooze, priority, spam, waiting, pin; each on one conversation."""

from collections.abc import Iterator
from threading import Event

from app.base.errors import UsageError
from app.base.ids import ConversationId
from app.base.zone import local_zone
from app.desk.desk import Desk
from app.desk.handlers import lookup, shapes
from app.desk.requests import Args, Line
from app.desk.times.when import Here, NotUnderstood, understand
from app.desk.triage import Bulk, How
from app.inbox.values import Priority, Status


def tag(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``tags``, ``remove`` (tags), ``agent``."""
    here = lookup.conversation(desk, args["id"])
    add, remove = tuple(args.get("tags") or ()), tuple(args.get("remove") or ())
    if not add and not remove:
        raise UsageError("bad-tag", tag="")
    yield _line(desk, here, desk.triage.tag([here], add, remove, _by(desk, args)).result())


def snooze(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``when`` (plain words, in any of our languages), ``agent``."""
    here = lookup.conversation(desk, args["id"])
    typed = " ".join(args["when"])
    found = understand(typed, Here(desk.store.clock.now(), local_zone()))
    if isinstance(found, NotUnderstood):
        code = "snooze-past" if found.code == "past" else "bad-time"
        raise UsageError(code, text=found.part or typed)
    yield _line(
        desk,
        here,
        desk.triage.snooze([here], found.at, found.wall, found.zone, _by(desk, args)).result(),
    )


def priority(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``priority``, ``agent``."""
    here = lookup.conversation(desk, args["id"])
    yield _line(
        desk,
        here,
        desk.triage.prioritise([here], Priority(args["priority"]), _by(desk, args)).result(),
    )


def spam(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``agent``."""
    yield from _settle(desk, args, Status.SPAM)


def wait(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``agent``."""
    yield from _settle(desk, args, Status.WAITING)


def pin(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``off``, ``agent``."""
    here = lookup.conversation(desk, args["id"])
    yield _line(desk, here, desk.triage.pin([here], not args.get("off"), _by(desk, args)).result())


def _settle(desk: Desk, args: Args, status: Status) -> Iterator[Line]:
    here = lookup.conversation(desk, args["id"])
    yield _line(desk, here, desk.triage.settle([here], status, _by(desk, args)).result())


def _line(desk: Desk, here: ConversationId, done: Bulk) -> Line:
    (row,) = desk.queue_rows((here,)).result()
    shown = shapes.row(row)
    names = ("status", "priority", "tags", "snoozed_until", "pinned")
    return {
        "conversation_id": row.id,
        "command_id": done.command,
        **{name: shown[name] for name in names},
    }


def _by(desk: Desk, args: Args) -> How:
    return How(agent=lookup.agent(desk, args).id)
