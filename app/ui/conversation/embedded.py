"""A message that came as a file in another one, read in a window of its own. Loop thread."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.desk.values import Embedded, Html
from app.ui import words
from app.ui.conversation.bars import Bar
from app.ui.conversation.link_hint import LinkHint
from app.ui.conversation.mail_card import MailCard
from app.ui.i18n import translate
from app.ui.parts.dialog import Dialog


class EmbeddedMail(Dialog):
    """Shows it like any other; it can be read, its files opened, and nothing be answered."""

    link_pressed = Signal(object, str, str)
    """The card, the address of a link, the words it was shown with."""

    def __init__(self, parent: QWidget, found: Embedded) -> None:
        super().__init__(parent)
        title = translate("Embedded", "Attached message: %1")
        self.setWindowTitle(title.replace("%1", found.entry.subject[:120]))
        self.setObjectName("surface")
        self._found, self._html = found, found.html
        self._area = QScrollArea()
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._body.setObjectName("timelineBody")
        self._area.setWidget(self._body)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._area)
        self.card = MailCard(self._body)
        self.card.show_entry(found.entry, words.now())
        self.card.text_wanted.connect(lambda _: self.card.show_whole_text(found.text))
        self._pictures: Mapping[str, QImage] = {}
        self._wants_html = False
        self.card.html_wanted.connect(lambda _: self._show_html())
        self.card.leave_alone()
        self.card.body.link_pressed.connect(partial(self.link_pressed.emit, self.card))
        self._hint = LinkHint(self)
        self.card.body.link_hovered.connect(self._hint.show_link)
        self.card.resized.connect(self._place)
        self.resize(QSize(760, 620))

    def show_pictures(self, html: Html, pictures: Mapping[str, QImage]) -> None:
        """The pictures came that are in it; ``html`` names them."""
        self._html, self._pictures = html, pictures
        if self._wants_html or (pictures and not html.too_complex):
            self._show_html()

    def _show_html(self) -> None:
        self._wants_html = True
        self.card.show_html(self._html, dict(self._pictures))
        count = self._html.blocked_images
        if count:  # they are said, not offered: whoever sent the file did not write this mail
            text = translate("Mail", "%n pictures from the internet are blocked", "", count)
            self.card.put_bar(Bar("pictures", "image-off", text, order=60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.hide()
        self._place()

    def _place(self) -> None:
        wide = self._area.viewport().width()
        high = self.card.height_for(wide - 32)
        self.card.setGeometry(16, 16, wide - 32, high)
        self._body.resize(wide, high + 32)
