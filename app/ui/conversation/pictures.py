"""The bar about pictures from the internet, and what its two acts do (rule V1). Loop thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.base.ids import MessageId
from app.desk.values import Html
from app.inbox.values import Entry
from app.ui.acts import Acts
from app.ui.conversation import images
from app.ui.conversation.bars import Bar
from app.ui.conversation.bodies import Bodies
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.senders_list import SendersList
from app.ui.i18n import translate
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.desk.desk import Desk

_KEY = "pictures"


class Pictures(QObject):
    """Serves the cards whose HTML has blocked pictures."""

    def __init__(
        self,
        desk: Desk,
        pane: ConversationPane,
        bodies: Bodies,
        acts: Acts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pane, self._bodies, self._acts = desk, pane, bodies, acts
        self._shown: set[MessageId] = set()
        bodies.html_shown.connect(self._html_shown)

    def forget(self) -> None:
        """Another conversation: "once" is over."""
        self._shown.clear()

    def _html_shown(self, card: MailCard, html: Html) -> None:
        entry = card.entry
        if entry is None:
            return
        if not html.blocked_images:
            card.drop_bar(_KEY)
        elif entry.id in self._shown:
            self._say_missing(card, entry, html.blocked_images)
        else:
            self._offer(card, entry, html.blocked_images)
            spawn(self._maybe_show(card, entry), self)

    def _offer(self, card: MailCard, entry: Entry, count: int) -> None:
        text = translate("Mail", "%n pictures from the internet are blocked", "", count)
        once = translate("Mail", "Show once")
        always = translate("Mail", "Always for this sender")
        acts: list[tuple[str, Callable[[], object]]] = [(once, lambda: self._once(card, entry))]
        if entry.sender.address and not entry.suspect:
            acts.append((always, lambda: spawn(self._always(card, entry), self)))
        card.put_bar(Bar(_KEY, "image-off", text, acts=tuple(acts), order=60))

    def _say_missing(self, card: MailCard, entry: Entry, count: int) -> None:
        text = translate("Mail", "%n pictures could not be shown", "", count)
        again = ((translate("Mail", "Try again"), lambda: self._once(card, entry)),)
        card.put_bar(Bar(_KEY, "image-off", text, acts=again, order=60))

    async def _maybe_show(self, card: MailCard, entry: Entry) -> None:
        """Of a sender that was trusted the pictures come by themselves; of a forged one never."""
        if entry.suspect:
            return
        senders = await answer(self._desk.pictures.senders())
        if _canonical(entry.sender.address) in senders and card.id() == entry.id:
            await self._fetch(card, entry)

    def _once(self, card: MailCard, entry: Entry) -> None:
        spawn(self._fetch(card, entry), self)

    async def _always(self, card: MailCard, entry: Entry) -> None:
        future = self._desk.pictures.allow(entry.sender.address, always=True)
        done = translate("Mail", "Pictures of %1 are shown from now on")
        await self._acts.command(future, done.replace("%1", entry.sender.address), "image")
        await self._fetch(card, entry)

    async def _fetch(self, card: MailCard, entry: Entry) -> None:
        import asyncio

        card.put_bar(Bar(_KEY, "loader", translate("Mail", "Fetching the pictures"), order=60))
        found = await answer(self._desk.pictures.show(entry.id))
        shown = await asyncio.to_thread(_decoded, found.pictures)
        if card.id() != entry.id:
            return
        self._shown.add(entry.id)
        lost = sum(1 for name in found.pictures if name not in shown)
        more = await self._bodies.pictures(entry.id, found.html)
        if card.id() != entry.id:
            return
        card.show_html(found.html, shown | more)
        if found.html.blocked_images + lost:
            self._say_missing(card, entry, found.html.blocked_images + lost)
        else:
            card.drop_bar(_KEY)

    # --- who is trusted ----------------------------------------------------------------------

    def show_senders(self) -> None:
        """The list of senders whose pictures are shown; each can be taken off."""
        spawn(self._list(), self)

    async def _list(self) -> None:
        senders = await answer(self._desk.pictures.senders())
        shown = SendersList(self._pane.window(), senders)
        shown.taken_off.connect(lambda address: spawn(self._take_off(address), self))
        shown.open()

    async def _take_off(self, address: str) -> None:
        future = self._desk.pictures.allow(address, always=False)
        done = translate("Mail", "Pictures of %1 are blocked again").replace("%1", address)
        await self._acts.command(future, done, "image-off")


def _canonical(address: str) -> str:
    return address.strip().strip("<>").strip().lower()


def _decoded(data: Mapping[str, bytes]) -> dict[str, QImage]:
    found = ((name, images.decode(each)) for name, each in data.items())
    return {name: image for name, image in found if image is not None}
