"""The pictures that came with a mail, for showing its HTML. Loop thread; decoding is on others."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from app.base.errors import NightdeskError
from app.base.ids import MessageId
from app.desk.values import Html
from app.ui.conversation import images
from app.ui.loop import answer

if TYPE_CHECKING:
    from app.desk.desk import Desk

_MOST = 200
DATA = re.compile(r'src="data:image/(?:png|jpe?g|gif);base64,([A-Za-z0-9+/=%]+)"', re.IGNORECASE)
"""A picture that stands in the HTML itself."""


async def attached(desk: Desk, id_: MessageId, html: Html) -> dict[str, QImage]:
    """Those that are parts of the message, decoded within limits, by the names the HTML uses."""
    import asyncio

    found: dict[str, QImage] = {}
    for name, part in list(html.images.items())[:_MOST]:
        try:
            data = await answer(desk.attachment(id_, part))
        except NightdeskError:
            continue  # one that cannot be read is one that is not shown
        image = await asyncio.to_thread(images.decode, data)
        if image is not None:
            found[name.removeprefix("cid:")] = image
    return found


def take_embedded(html: Html) -> tuple[Html, dict[str, QImage]]:
    """Pictures that stand in the HTML itself, taken out and decoded by us. Any thread."""
    found: dict[str, QImage] = {}

    def take(match: re.Match[str]) -> str:
        name = f"nightdesk-embedded-{len(found)}"
        try:
            image = images.decode(base64.b64decode(match[1].replace("%", ""), validate=False))
        except (binascii.Error, ValueError):
            image = None
        if image is not None and len(found) < _MOST:
            found[name] = image
        return f'src="cid:{name}"'

    return replace(html, html=DATA.sub(take, html.html)), found
