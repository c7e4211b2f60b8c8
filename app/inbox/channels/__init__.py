"""One file (email: one folder) a channel. Channels know no store, no keychain, no other channel.

``CHANNELS`` names the kinds; ``load`` imports one when it is first needed, and even then its
network libraries wait until it connects: the window is painted before any of them (architecture
section 7).
"""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from app.base.errors import UsageError
from app.inbox.channels.base import Channel, ChannelSpec

CHANNELS: Mapping[str, str] = MappingProxyType(
    {
        "email": "email:Email",
        "sms": "twilio.messaging:Sms",
        "android": "android:AndroidSms",
        "whatsapp": "twilio.whatsapp:Whatsapp",
        "phone": "twilio.voice:Phone",
        "telegram": "telegram.bot:Telegram",
        "mastodon": "mastodon.account:Mastodon",
        "webchat": "webchat.channel:Webchat",
        "matrix": "matrix.channel:Matrix",
        "feed": "feed.http:Feed",
        "folder": "feed.folder:FeedFolder",
        "archive": "archive:Archive",
    }
)
"""Each kind of account and the class that works for it, in the order in which they are offered."""
PRETEND = "pretend"
"""What stands in for every channel in the demo; it is no account anybody could add."""


def driver(kind: str, config: Mapping[str, str]) -> str:
    """The kind whose channel works for an account: in the demo they only look like theirs."""
    return PRETEND if config.get(PRETEND) == "yes" else kind


def load(kind: str) -> type[Channel]:
    """The class of a channel kind; raises ``UsageError("no-such-channel")``."""
    where = {**CHANNELS, PRETEND: "pretend:Pretend"}.get(kind)
    if where is None:
        raise UsageError("no-such-channel", kind=kind)
    module, name = where.split(":")
    found: type[Channel] = getattr(import_module(f"app.inbox.channels.{module}"), name)
    return found


def spec_of(kind: str) -> ChannelSpec | None:
    """What a kind of account is like; None for one that is not built in (the demo has some)."""
    return load(kind).spec if kind in CHANNELS else None
