"""How long a text is on a channel, for whoever writes it. Pure."""

from app.inbox.sending.lengths import of
from app.inbox.sending.segments import Segments as Segments  # noqa: PLC0414  the window knows it from here
from app.inbox.sending.segments import count as count  # noqa: PLC0414

length = of
