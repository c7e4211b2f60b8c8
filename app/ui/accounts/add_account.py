"""Connecting a mailbox: address and password, the servers found, a live check. Loop thread.

The page shows and tells; ``account_setup`` does the work.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.accounts.check_lines import CheckLines
from app.ui.accounts.form_foot import FormFoot
from app.ui.accounts.form_panel import FormPanel
from app.ui.accounts.found_settings import FoundSettings
from app.ui.accounts.promise import promise
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.form_field import FormField
from app.ui.parts.label import TextLine
from app.ui.parts.notice import Notice
from app.ui.parts.page_frame import PageFrame
from app.ui.parts.scroll_column import ScrollColumn

_COLUMN, _PANEL_FROM = 560, 900


class AddAccountPage(PageFrame):
    """Panel at the left, the form in a column, the ways on at the foot."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = FormPanel()
        self.address = FormField(translate("Account", "Address"))
        self.password = FormField(translate("Account", "Password"), secret=True)
        self.client = FormField(translate("Account", "OAuth client id of your business"))
        self.settings = FoundSettings()
        self.lines = CheckLines()
        self.notice = Notice()
        self._build()
        self._connect()
        self.start_over()

    def _build(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.panel)
        right = QVBoxLayout()
        right.setSpacing(0)
        scroll = ScrollColumn(_COLUMN, top=40, centred=True)
        self._fill(scroll.column)
        right.addWidget(scroll, 1)
        foot = FormFoot(_COLUMN)
        self.back, self.submit = foot.back, foot.submit
        right.addWidget(foot)
        across.addLayout(right, 1)
        self.down.addLayout(across)

    def _fill(self, down: QVBoxLayout) -> None:
        down.setSpacing(16)
        title = TextLine(translate("Account", "Email address"), role="heading")
        down.addWidget(title)
        for part in (self.address, self.password, self.client, self.settings, self.lines):
            down.addWidget(part)
        down.addWidget(self.notice)
        down.addWidget(promise())
        down.addStretch(1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.submit.clicked.connect(self.submitted)
        for field in (self.address, self.password, self.client):
            field.entered.connect(self.submitted)
        self.settings.entered.connect(self.submitted)

    # --- what is shown -----------------------------------------------------------------------

    def start_over(self) -> None:
        """An empty form."""
        self.address.field.clear()
        self.password.field.clear()
        self.client.field.clear()
        self.client.hide()
        self.password.show()
        self.settings.clear()
        self.lines.begin()
        self.notice.hide()
        for field in (self.address, self.password):
            field.say_wrong("")
        self.set_busy(False)
        self.submit.setText(translate("Account", "Connect"))
        self.panel.show_step(0)

    def set_busy(self, busy: bool) -> None:
        """While the work goes on nothing can be changed; going back ends it."""
        for field in (self.address, self.password, self.client):
            field.field.setEnabled(not busy)
        self.settings.setEnabled(not busy)
        self.submit.setEnabled(not busy)
        if busy:  # what had the focus has none to give: Esc and Enter go back
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_found(self, settings: Mapping[str, str]) -> None:
        """The servers that were found, or given by hand."""
        domain = self.address.text().strip().rpartition("@")[2]
        self.settings.show_settings(domain, settings, self.address.text().strip())
        by_browser = settings.get("auth") == "oauth2"
        self.password.setVisible(not by_browser)
        self.client.setVisible(by_browser)
        self.panel.show_step(1)

    def begin_check(self) -> None:
        """All steps of the live check, the first one under way."""
        self.notice.hide()
        self.lines.begin(
            translate("Account", "Finding the provider's settings"),
            translate("Account", "Both servers answer and their certificates are good"),
            translate("Account", "Signing in to incoming mail"),
            translate("Account", "Opening the Inbox"),
            translate("Account", "Signing in to outgoing mail"),
        )
        self.lines.put(0, "running")

    def say_try_again(self) -> None:
        """It did not work yet."""
        self.set_busy(False)
        self.submit.setText(translate("Account", "Try again"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setVisible(self.width() / fonts.scale() >= _PANEL_FROM)
