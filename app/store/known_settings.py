"""Every setting there is: whose it is, what it may be, what it is unless somebody chose. Pure.

``workspace`` settings hold for the whole team, ``agent`` ones follow a person, ``workstation`` ones
belong to this computer. Values are JSON.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Scope = Literal["workspace", "agent", "workstation"]
WORKSTATION = 1
"""Owner of the settings of this computer: the node of a workspace that is not shared."""
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Known:
    """A setting. ``choices`` are its words; ``least`` and ``most`` bound a number."""

    key: str
    scope: Scope
    default: Any
    choices: tuple[str, ...] = ()
    least: float = 0
    most: float = 0

    def fits(self, value: Any) -> bool:
        """Whether the setting can take that value."""
        if self.choices:
            return value in self.choices
        if isinstance(self.default, bool) or isinstance(value, bool):
            return type(value) is type(self.default)
        if isinstance(self.default, int | float):
            return isinstance(value, int | float) and self.least <= value <= self.most
        if isinstance(self.default, list):
            return isinstance(value, list) and all(isinstance(each, str) for each in value)
        return isinstance(value, str) and len(value) <= _LONGEST


_SETTINGS = (
    # sending and receiving, the whole workspace's
    Known("undo_seconds", "workspace", 10, least=0, most=60),
    Known("after_reply", "workspace", "wait", ("wait", "open", "resolve")),
    Known("age_ceiling_days", "workspace", 30, least=0, most=3650),
    Known("poll_seconds", "workspace", 60, least=15, most=3600),
    Known("late_hours", "workspace", 24, least=0, most=720),
    Known("image_senders", "workspace", []),
    Known("known_senders", "workspace", []),
    Known("erased_may_write", "workspace", True),
    Known("phone_region", "workspace", ""),
    Known("zone", "workspace", ""),
    Known("help_centre", "workspace", ""),
    Known("help_centre_mail", "workspace", ""),
    # reading and writing, a person's own
    Known("after_act", "agent", "next", ("next", "previous", "stay")),
    Known("mark_read", "agent", "open", ("open", "answer")),
    Known("quote_reply", "agent", True),
    Known("plain_alone", "agent", True),
    Known("signature", "agent", ""),
    Known("single_keys", "agent", True),
    Known("key_preset", "agent", "nightdesk", ("nightdesk", "gmail", "outlook")),
    Known("own_keys", "agent", ""),
    # notices, a person's own
    Known("notice_whom", "agent", "all", ("all", "mine", "none")),
    Known("notice_tells", "agent", "subject", ("nothing", "name", "subject")),
    Known("notice_failures", "agent", True),
    Known("notice_sound", "agent", "none", ("none", "bell", "soft")),
    Known("quiet", "agent", False),
    Known("quiet_from", "agent", "22:00"),
    Known("quiet_until", "agent", "07:00"),
    # this computer's
    Known("agent", "workstation", 0, least=0, most=1 << 62),
    Known("theme", "workstation", "system", ("system", "light", "dark")),
    Known("text_size", "workstation", 1.0, least=0.9, most=1.5),
    Known("density", "workstation", "roomy", ("roomy", "compact")),
    Known("reduced_motion", "workstation", "system", ("system", "on", "off")),
    Known("language", "workstation", "", ("", "en", "pt", "it", "ca", "es")),
    Known("keep_running", "workstation", False),
    Known("by_meaning", "workstation", True),
    Known("tray_icon", "workstation", True),
    Known("demo_arrivals", "workstation", True),
    Known("read_by", "workstation", ""),
)

KNOWN: Mapping[str, Known] = {one.key: one for one in _SETTINGS}
DEFAULTS: Mapping[str, Any] = {one.key: one.default for one in _SETTINGS}
