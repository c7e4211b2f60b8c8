"""Which keys lead to which action: our own, those of another program, or a person's. Pure.

Key sequences are written as Qt writes them ("E", "Ctrl+K", "G, I"). A person's own keys take the
place of those of the chosen set, an action at a time. Single letters can be switched off: then only
keys with Ctrl, Alt or Meta and those that write nothing are left (WCAG 2.1.4).
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Protocol

PRESETS = ("nightdesk", "gmail", "outlook")
# Gmail's and Outlook's (on the web) own keys for what we do as well; the rest stays ours. Compared
# with both programs' published lists: in Outlook J calls a message junk and Z takes that back.
_GMAIL = {
    "next": ("J",), "previous": ("K",), "open": ("O",), "resolve": ("E",), "snooze": ("B",),
    "reply": ("R",), "reply-all": ("A",), "forward": ("F",), "new-message": ("C", "D", "Ctrl+N"),
    "assign": ("Shift+A",), "tag": ("L",), "pin": ("S",), "spam": ("!",),
    "unread": ("Shift+U", "_"),
    "read": ("Shift+I",), "undo": ("Z", "Ctrl+Z"), "pick": ("X",), "pick-all": ("*, A", "Ctrl+A"),
    "pick-none": ("*, N",), "priority": ("+", "="), "search": ("/",),
}  # fmt: skip
_OUTLOOK = {
    "next": ("Ctrl+.",), "previous": ("Ctrl+,",), "open": ("O", "Ctrl+O"),
    "resolve": ("E", "Backspace"), "snooze": ("B",), "reply": ("R", "Ctrl+R"),
    "reply-all": ("Shift+R", "Ctrl+Shift+R"), "forward": ("Shift+F", "Ctrl+Shift+F"),
    "new-message": ("N", "Ctrl+N"), "note": ("Shift+N",), "tag": ("C",), "pin": ("Ins",),
    "spam": ("J",), "customer-next": (), "customer-previous": (), "template-next": (),
    "template-previous": (), "template-add": (), "article-next": (), "article-previous": (),
    "article-add": (), "playbook-next": (), "playbook-previous": (), "playbook-add": (),
    "unread": ("U", "Ctrl+U"), "read": ("Q", "Ctrl+Q"),
    "undo": ("Ctrl+Z",), "pick": ("Ctrl+Space", "X"), "search": ("/", "Ctrl+E", "Alt+Q"),
    "send": ("Ctrl+Return", "Ctrl+Enter", "Alt+S"), "pick-next": ("Shift+Down",),
    "pick-previous": ("Shift+Up",), "filter": (), "settings-accounts": (), "quit": (), "emoji": (),
    "format-underline": (),
}  # fmt: skip
_SETS: Mapping[str, Mapping[str, tuple[str, ...]]] = {"gmail": _GMAIL, "outlook": _OUTLOOK}
_HELD = ("Ctrl+", "Alt+", "Meta+")
_MOST_KEYS = 4


class Keyed(Protocol):
    """What a keymap needs to know of an action."""

    @property
    def name(self) -> str: ...
    @property
    def keys(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Keymap:
    """A set of keys by name, what a person changed, and whether single letters act."""

    preset: str = "nightdesk"
    own: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    letters: bool = True

    def keys(self, action: Keyed) -> tuple[str, ...]:
        """The keys in force."""
        found = self.own.get(action.name)
        if found is None:
            found = self.given(action)
        return found if self.letters else tuple(key for key in found if not is_letter(key))

    def given(self, action: Keyed) -> tuple[str, ...]:
        """The keys of the chosen set, whatever the person changed."""
        return _SETS.get(self.preset, {}).get(action.name, action.keys)

    def with_keys(self, action: Keyed, keys: tuple[str, ...]) -> "Keymap":
        """Other keys for an action; those of the set are no change."""
        own = {name: held for name, held in self.own.items() if name != action.name}
        if keys != self.given(action):
            own[action.name] = keys[:_MOST_KEYS]
        return replace(self, own=own)

    def taken_over(self, action: Keyed, key: str, others: Iterable[Keyed]) -> "Keymap":
        """``key`` leads to ``action`` alone, as its only one."""
        made = self
        for other in others:
            left = tuple(held for held in made.all_keys(other) if not meet(held, key))
            made = made.with_keys(other, left)
        return made.with_keys(action, (key,))

    def all_keys(self, action: Keyed) -> tuple[str, ...]:
        """The keys of an action, single letters too when they rest."""
        return replace(self, letters=True).keys(action)

    def kept(self) -> str:
        """The person's own keys as they are stored."""
        return json.dumps({name: list(keys) for name, keys in sorted(self.own.items())})


def read_own(text: str) -> dict[str, tuple[str, ...]]:
    """What ``kept`` gave; what cannot be read is nothing."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        name: tuple(key for key in keys if isinstance(key, str))[:_MOST_KEYS]
        for name, keys in found.items()
        if isinstance(keys, list)
    }


def is_letter(key: str) -> bool:
    """Whether a sequence begins with a key that would write something in a text."""
    first = key.split(", ", maxsplit=1)[0]
    if first.startswith(_HELD):
        return False
    return len(first.removeprefix("Shift+")) == 1 or first in ("Space", "Shift+Space")


def meet(one: str, other: str) -> bool:
    """Whether two sequences stand in each other's way: the same, or one begins the other."""
    return f"{one}, ".startswith(f"{other}, ") or f"{other}, ".startswith(f"{one}, ")
