"""The form of an account that is no mailbox, made of its channel's fields. Loop thread.

The page shows and tells; ``channel_setup`` does the work.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.accounts.channel_field import ChannelField
from app.ui.accounts.check_lines import CheckLines
from app.ui.accounts.form_foot import FormFoot
from app.ui.accounts.promise import promise
from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.form_field import FormField
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.notice import Notice
from app.ui.parts.page_frame import PageFrame
from app.ui.parts.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from app.desk.offers import Offer

_COLUMN = 560


class ChannelForm(PageFrame):
    """Head, the fields in a column, what a check found, the ways on at the foot."""

    submitted = Signal()
    browsing = Signal()
    """To be connected by signing in with the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, ChannelField] = {}
        self.name = FormField(translate("Account", "Name"))
        self.lines = CheckLines()
        self.notice = Notice()
        self._badge = Picture(24)
        self._title = TextLine(role="heading", stretch=True)
        self._about = PlainLabel(ink="text-muted")
        said = translate("Account", "Sign in with the browser")
        self.browser = Button(said, icon_name="external-link")
        self.more = Button(
            translate("Account", "More settings"), kind="link", small=True, flush=True
        )
        self._build()
        self.browser.clicked.connect(self.browsing)
        self.more.clicked.connect(lambda: self.show_more(True))
        self.back.clicked.connect(self.left)
        self.submit.clicked.connect(self.submitted)
        self.name.entered.connect(self.submitted)

    def _build(self) -> None:
        scroll = ScrollColumn(_COLUMN, top=40, centred=True)
        self._scroll = scroll
        self._fill(scroll.column)
        self.down.addWidget(scroll, 1)
        foot = FormFoot(_COLUMN)
        self.back, self.submit = foot.back, foot.submit
        self.down.addWidget(foot)

    def _fill(self, down: QVBoxLayout) -> None:
        down.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._badge)
        head.addWidget(self._title, 1)
        down.addLayout(head)
        down.addWidget(self._about)
        down.addWidget(self.name)
        self._places = QVBoxLayout()
        self._places.setSpacing(16)
        down.addLayout(self._places)
        down.addWidget(self.browser, 0, Qt.AlignmentFlag.AlignLeft)
        down.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        down.addWidget(self.lines)
        down.addWidget(self.notice)
        self.promise = promise()
        down.addWidget(self.promise)
        down.addStretch(1)

    # --- what is shown -----------------------------------------------------------------------

    def show_offer(
        self, offer: Offer, settings: Mapping[str, str], name: str = "", *, kept: bool = True
    ) -> None:
        """The form of a channel; with a ``name`` that of an account there is, whose secrets are
        ``kept``."""
        self._badge.show_badge(offer.shown)
        self._title.set_text(name or translate("Channel", offer.label))
        self._about.setText(translate("Channel", offer.about))
        self.name.setVisible(not name)
        self.name.field.setText(name or translate("Channel", offer.label))
        for field in self.fields.values():
            field.hide()
            field.deleteLater()
        self.fields = {
            one.name: ChannelField(one, known=bool(name) and kept) for one in offer.fields
        }
        for key, field in self.fields.items():
            field.show_value(settings.get(key, ""))
            field.entered.connect(self.submitted)
            self._places.addWidget(field)
        self.browser.setVisible(bool(offer.browser))
        secret = any(field.secret for field in self.fields.values())
        self.promise.setVisible(secret or bool(offer.browser))
        self.show_more(False)
        self.lines.begin()
        self.notice.hide()
        done = translate("Account", "Save and check") if name else translate("Account", "Connect")
        self.submit.setText(done)
        self.set_busy(False)
        next(iter(self.fields.values())).take_focus()

    def show_more(self, shown: bool) -> None:
        """Show what most people leave as it is, too; what has a value always is."""
        for field in self.fields.values():
            field.setVisible(shown or not field.advanced or field.told())
        self.more.setVisible(any(field.isHidden() for field in self.fields.values()))

    def say_failed(self, text: str) -> None:
        """What went wrong, where it is seen: the form may be longer than the window."""
        self.notice.say(text, "error")
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.notice))

    def set_busy(self, busy: bool) -> None:
        """While it is tried nothing can be changed."""
        for field in self.fields.values():
            field.setEnabled(not busy)
        self.name.setEnabled(not busy)
        self.submit.setEnabled(not busy)
        self.browser.setEnabled(not busy)

    def settings(self) -> dict[str, str]:
        """What was typed, secrets aside."""
        return {k: f.value() for k, f in self.fields.items() if not f.secret}

    def secrets(self) -> dict[str, str]:
        """The secrets that were typed."""
        return {k: f.value() for k, f in self.fields.items() if f.secret and f.value()}

    def complete(self, without: str = "") -> bool:
        """Whether everything needed is there, ``without`` that field; what is not says so."""
        spared = {without, *(field.instead for field in self.fields.values() if field.value())}
        missing = [f for name, f in self.fields.items() if f.lacks() and name not in spared]
        if not self.name.text().strip():
            self.name.say_wrong(translate("Account", "Give it a name."))
            return False
        for field in missing:
            field.say_wrong(translate("Account", "This is needed."))
        if missing:
            missing[0].take_focus()
        return not missing
