"""WhatsApp by Twilio: the same list of messages, numbers with a prefix, templates of Twilio's
Content API (https://www.twilio.com/docs/content/content-and-approvals-resource)."""

from collections.abc import Mapping
from typing import Any, ClassVar

from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records
from app.inbox.channels.base import Approved, Capabilities, ChannelSpec, Field
from app.inbox.channels.spec import CAP
from app.inbox.channels.twilio.api import FIELDS, NUMBER
from app.inbox.channels.twilio.messaging import UPLOAD, Messaging
from app.inbox.values import Inbound

_TEMPLATE, _VALUES = "template", "values"
"""Options of what is said: a template's id, and its values as JSON by number."""
_CONTENT = "https://content.twilio.com"
_MOST = 20
_URL = Field(
    "content_url",
    QT_TRANSLATE_NOOP("Channel", "Address of the service for templates"),
    default=_CONTENT,
    advanced=True,
)


class Whatsapp(Messaging):
    """A WhatsApp sender that Twilio runs for us."""

    prefix = "whatsapp:"
    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="whatsapp",
        label=QT_TRANSLATE_NOOP("Channel", "WhatsApp (Twilio)"),
        icon="message-circle",
        about=QT_TRANSLATE_NOOP(
            "Channel", "Messages to a WhatsApp number of a business, run by Twilio."
        ),
        fields=(NUMBER, *FIELDS, CAP, *UPLOAD, _URL),
        capabilities=Capabilities(
            attachments=True,
            file_limit=16 << 20,
            files_limit=1,
            file_types=("image/*", "audio/*", "video/*", "application/pdf"),
            max_length=1600,
            receipts=True,
            reply_window_hours=24,
            paid=True,
        ),
        mode="poll",
        talk=True,
    )

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        return Whatsapp.read(raw)

    def content(self, said: records.Said) -> list[tuple[str, str]]:
        """A template goes by its id: Twilio puts the words together."""
        template = said.options.get(_TEMPLATE)
        if not template:
            return super().content(said)
        values = said.options.get(_VALUES, "")
        return [("ContentSid", template), *([("ContentVariables", values)] if values else [])]

    async def approved(self) -> tuple[Approved, ...]:
        """The templates that WhatsApp approved."""
        base = self.context.config.get("content_url", "").strip().rstrip("/") or _CONTENT
        url: str | None = f"{base}/v1/ContentAndApprovals?PageSize=100"
        found: list[Approved] = []
        for _ in range(_MOST):
            if not url or not url.startswith(base):
                break
            page = await self.entity(url)
            found += filter(None, map(_template, page.get("contents") or ()))
            meta = page.get("meta")
            url = meta.get("next_page_url") if isinstance(meta, dict) else None
        return tuple(sorted(found, key=lambda one: (one.name, one.language)))


def _template(row: Any) -> Approved | None:
    """A template that may be sent and is made of text; None for others."""
    if not isinstance(row, Mapping):
        return None
    approval, types = row.get("approval_requests"), row.get("types")
    if not isinstance(approval, Mapping) or approval.get("status") != "approved":
        return None
    bodies = [
        kind["body"]
        for kind in (types.values() if isinstance(types, Mapping) else ())
        if isinstance(kind, Mapping) and isinstance(kind.get("body"), str)
    ]
    if not bodies:
        return None
    name, language = str(row.get("friendly_name", "")), str(row.get("language", ""))
    return Approved(str(row.get("sid", "")), name, language, bodies[0])
