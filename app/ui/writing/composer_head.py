"""The first row of the composer: Reply or Note, and by which channel. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.inbox.values import ConversationPage
from app.ui import words
from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.segments import Segments

if TYPE_CHECKING:
    from app.desk.writing.ways import Way


class ComposerHead(QWidget):
    """In a note the words "Only your team sees this" stand in place of the channel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segments()
        self._several = False
        self._via = TextLine(translate("Composer", "via"), ink="text-muted", firm=True)
        self._badge = Picture(16)
        self.channel = TextLine(weight=500, firm=True)
        self.other = Button(
            icon_name="chevron-down", kind="icon", small=True,
            name=translate("Composer", "Write by another channel"),
        )  # fmt: skip
        self.other.hide()
        self._account = TextLine(ink="text-muted")
        self._only_team = TextLine(
            translate("Composer", "Only your team sees this"), role="small", ink="note-ink",
            weight=500,
        )  # fmt: skip
        across = QHBoxLayout(self)
        across.setContentsMargins(8, 8, 8, 0)
        across.setSpacing(8)
        across.addWidget(self.segments)
        across.addSpacing(8)
        for part in (self._via, self._badge, self.channel, self._account, self.other,
                     self._only_team):  # fmt: skip
            across.addWidget(part)
        across.addStretch(1)

    def show_page(self, page: ConversationPage) -> None:
        """The channel of a conversation."""
        kind = page.account_kind or "email"
        self._badge.show_badge(kind)
        self.channel.set_text(words.channel_name(kind))
        self._account.set_text(page.account_name)
        self._several = False

    def show_way(self, way: Way, *, several: bool) -> None:
        """By which channel it goes, and whether there are others."""
        self._badge.show_badge(way.kind)
        self.channel.set_text(words.channel_name(way.kind))
        self._account.set_text(
            f"{way.shown} · {way.account_name}" if way.talk else way.account_name
        )
        self._several = several
        self.other.setVisible(several and not self._account.isHidden())

    def show_mode(self, mode: str) -> None:
        """What there is to see in a mode; a first message needs no row of these."""
        note = mode == "note"
        self.segments.show_mode(mode)  # type: ignore[arg-type]  # one of the modes
        self.setVisible(mode != "new")
        for part in (self._via, self._badge, self.channel, self._account):
            part.setVisible(not note)
        self.other.setVisible(not note and self._several)
        self._only_team.setVisible(note)
