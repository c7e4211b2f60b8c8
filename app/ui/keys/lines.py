"""The lines of the key map: every action under its group, with what it answers to. Pure."""

from app.ui.actions import GROUPS, Action, Actions, written
from app.ui.i18n import translate
from app.ui.palette.entry import Entry, Heading, Line
from app.ui.palette.matching import match


def group_name(group: str) -> str:
    """The heading of a group of actions."""
    return {
        "conversation": translate("Keys", "Conversation and queue"),
        "write": translate("Keys", "Writing"),
        "go": translate("Keys", "Go to"),
        "customer": translate("Keys", "Customers"),
        "window": translate("Keys", "Window"),
    }[group]


def map_lines(actions: Actions, typed: str) -> list[Line]:
    """The actions whose words or keys answer to ``typed``; those with keys first in a group."""
    lines: list[Line] = []
    for group in GROUPS:
        found = [
            _entry(actions, action, typed) for action in actions.all() if action.group == group
        ]
        members = sorted((e for e in found if e is not None), key=lambda entry: not entry.keys)
        if group == "window" and match(typed, one_out()) is not None:
            members.append(Entry("", group, "x", one_out(), lambda: None, keys=("Esc",)))
        if members:
            lines += [Heading(group_name(group)), *members]
    return lines


def one_out() -> str:
    """What Esc does, everywhere: no action, and not to be changed."""
    return translate("Keys", "One level out")


def _entry(actions: Actions, action: Action, typed: str) -> Entry | None:
    keys = actions.keys(action.name)
    spoken = " ".join(written(key) for key in keys)
    shown = match(typed, action.words)
    exact = typed.strip().lower() in {written(key).lower() for key in keys}
    if shown is None and not exact and match(typed, spoken) is None:
        return None
    letters = shown.letters if shown is not None else ()
    changed = translate("Keys", "changed") if action.name in actions.keymap.own else ""
    return Entry(
        action.name, action.group, action.icon or "circle-dot", action.words, lambda: None,
        changed, keys, letters,
    )  # fmt: skip
