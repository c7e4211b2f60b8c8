"""One file (email: one folder) a channel. Channels know no store, no keychain, no other channel.

``CHANNELS`` names the kinds; ``load`` imports one when it is first needed, and even then its
network libraries wait until it connects: the window is painted before any of them (architecture
section 7).
"""

from collections.abc import Mapping
from importlib import import_module

from app.base.errors import UsageError
from app.inbox.channels.base import Channel

CHANNELS: tuple[str, ...] = ("email", "archive")
PRETEND = "pretend"
"""What stands in for every channel in the demo; it is no account anybody could add."""


def driver(kind: str, config: Mapping[str, str]) -> str:
    """The kind whose channel works for an account: in the demo they only look like theirs."""
    return PRETEND if config.get(PRETEND) == "yes" else kind


def load(kind: str) -> type[Channel]:
    """The class of a channel kind; raises ``UsageError("no-such-channel")``."""
    if kind not in (*CHANNELS, PRETEND):
        raise UsageError("no-such-channel", kind=kind)
    module = import_module(f"app.inbox.channels.{kind}")
    found: type[Channel] = getattr(module, kind.title())
    return found
