"""What happened to a conversation, in words and with an icon: one table, easy to add to.

Loop thread. An event's values are ``before`` and ``after`` (``inbox.values.Entry.event_params``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.inbox.values import Entry, Priority, Status
from app.ui import words
from app.ui.i18n import translate

Say = Callable[[str, str, str], str]
"""Who, before and after, as a sentence."""


@dataclass(frozen=True, slots=True)
class Kind:
    """An event's icon and its sentence."""

    icon: str
    say: Say


def icon(entry: Entry) -> str:
    """The icon of an event; of an unknown one a clock."""
    given = dict(entry.event_params)
    if entry.event == "status":
        return _STATUS_ICONS.get(given.get("after", ""), "history")
    if entry.event in _REPORTS:
        return _REPORTS[entry.event]
    kind = _kinds().get(entry.event)
    return kind.icon if kind is not None else "history"


def sentence(entry: Entry) -> str:
    """What happened, in a sentence; an unknown code is shown as it is."""
    given = dict(entry.event_params)
    before, after = given.get("before", ""), given.get("after", "")
    if entry.event in _REPORTS:
        return _report(entry)
    kind = _kinds().get(entry.event)
    if kind is None:
        return f"{entry.author}: {entry.event}" if entry.author else entry.event
    return kind.say(entry.author or translate("Event", "Nightdesk"), before, after)


def _put(text: str, *values: str) -> str:
    """The text with its values, each put in once: a value may hold a mark itself."""
    out, rest = "", text
    while "%" in rest:
        head, _, tail = rest.partition("%")
        out += head
        if tail[:1].isdecimal() and 0 < int(tail[0]) <= len(values):
            out, rest = out + values[int(tail[0]) - 1], tail[1:]
        else:
            out, rest = out + "%", tail
    return out + rest


def _simple(text: str) -> Say:
    return lambda who, before, after: _put(text, who, before, after)


_STATUS_ICONS = {
    "resolved": "check",
    "open": "rotate-ccw",
    "waiting": "hourglass",
    "snoozed": "alarm-clock",
    "spam": "shield-alert",
}
_REPORTS = {
    "bounced": "triangle-alert",
    "delayed": "clock-alert",
    "delivered": "check-check",
    "read": "check-check",
}


def _kinds() -> Mapping[str, Kind]:
    """Every code that is known; the texts are asked for anew, since the language may change."""
    said = {
        "merged": ("merge", translate("Event", "%1 joined #%2 to this conversation")),
        "unmerged": ("split", translate("Event", "%1 took #%2 out of this conversation")),
        "unmerged-from": ("split", translate("Event", "%1 took this apart from #%3")),
        "split-off": ("split", translate("Event", "%1 made #%3 of a part of this")),
        "split-from": ("split", translate("Event", "%1 split this off from #%2")),
        "moved-out": ("split", translate("Event", "%1 moved a message to #%3")),
        "moved-in": ("merge", translate("Event", "%1 moved a message here from #%2")),
        "send-confirmed": ("check", translate("Event", "%1 confirmed that a reply arrived")),
        "tagged": ("tag", translate("Event", "%1 added the tag %2")),
        "untagged": ("tag", translate("Event", "%1 took the tag %2 away")),
        "pinned": ("flag", translate("Event", "%1 pinned this")),
        "unpinned": ("flag", translate("Event", "%1 unpinned this")),
        "erased": ("trash-2", translate("Event", "%1 erased this")),
        "playbook-started": ("list-checks", translate("Event", "%1 began the playbook %3")),
        "playbook-taken-off": ("x", translate("Event", "%1 took the playbook %3 off")),
        "playbook-reopened": ("rotate-ccw", translate("Event", "%1 went on with the playbook %3")),
        "playbook-renewed": ("refresh-cw", translate("Event", "%1 went on with %3 as it is now")),
        "blocked": ("shield-alert", translate("Event", "%1 blocked the sender")),
    }
    made = {code: Kind(icon, _simple(text)) for code, (icon, text) in said.items()}
    tag = said["tagged"][1]
    made["tagged"] = Kind("tag", lambda who, _, after: _put(tag, who, after))
    made["assigned"] = Kind("user-round-plus", _assigned)
    made["status"] = Kind("history", _status)
    made["priority"] = Kind("flag", _priority)
    made["playbook-finished"] = Kind("check-check", _finished)
    made["snoozed"] = Kind("alarm-clock", _snoozed)
    made["woke"] = made["woken"] = Kind("sunrise", _woke)
    return made


def _report(entry: Entry) -> str:
    """What was heard of a message of ours, with the first words of the report."""
    said = {
        "bounced": translate("Event", "A message came back"),
        "delayed": translate("Event", "A message is delayed"),
        "delivered": translate("Event", "A message was delivered"),
        "read": translate("Event", "A message was read"),
    }.get(entry.event, "")
    words_of_it = " ".join(entry.preview.split())[:160]
    return f"{said}: {words_of_it}" if said and words_of_it else said


def _assigned(who: str, before: str, after: str) -> str:
    if not after:
        return _put(translate("Event", "%1 took the assignment away"), who, before)
    if after == who:
        return _put(translate("Event", "%1 took this"), who)
    return _put(translate("Event", "%1 assigned this to %2"), who, after)


def _status(who: str, before: str, after: str) -> str:
    if after not in set(Status):
        return _put(translate("Event", "%1 changed the status to %2"), who, after)
    status, nobody = Status(after), who == translate("Event", "Nightdesk")
    if nobody and status is Status.OPEN:
        if before == Status.SNOOZED:
            return translate("Event", "The snooze is over")
        return translate("Event", "A new message opened this again")
    if nobody:
        return _put(translate("Event", "Now: %2"), who, words.status_name(status))
    if status is Status.RESOLVED:
        return _put(translate("Event", "%1 resolved this"), who)
    if status is Status.OPEN:
        return _put(translate("Event", "%1 reopened this"), who)
    if status is Status.SPAM:
        return _put(translate("Event", "%1 marked this as spam"), who)
    if status is Status.SNOOZED:
        return _put(translate("Event", "%1 snoozed this"), who)
    return _put(translate("Event", "%1 changed the status to %2"), who, words.status_name(status))


def _priority(who: str, before: str, after: str) -> str:  # noqa: ARG001 - the table's form
    name = words.priority_name(Priority(after)) if after in set(Priority) else after
    return _put(translate("Event", "%1 changed the priority to %2"), who, name)


def _snoozed(who: str, before: str, after: str) -> str:  # noqa: ARG001 - the table's form
    if after.lstrip("-").isdecimal():
        at = int(after)
        until = f"{words.short_date(at, words.now())} {words.clock_time(at)}"
        return _put(translate("Event", "%1 snoozed this until %2"), who, until)
    return _put(translate("Event", "%1 snoozed this"), who)


def _finished(who: str, before: str, after: str) -> str:
    """``before`` says how far it was where steps were left: "5/7"."""
    done, _, total = before.partition("/")
    if not total:
        return _put(translate("Event", "%1 finished the playbook %2"), who, after)
    text = translate("Event", "%1 finished the playbook %2, %3 of %4 steps done")
    return _put(text, who, after, done, total)


def _woke(who: str, before: str, after: str) -> str:  # noqa: ARG001 - the table's form
    return translate("Event", "The snooze is over")
