"""Settings, accounts: every account, how it is doing and what helps it on. Loop thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.base.clock import Clock, SystemClock
from app.base.ids import AccountId
from app.desk.values import AccountState
from app.ui import tokens
from app.ui.account_row import AccountRow
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.label import PlainLabel, TextLine

_COLUMN = 640


class AccountsPage(QFrame):
    """A column of accounts; the rows are kept, so that what is typed into one stays."""

    add_wanted = Signal()
    left = Signal()
    acted = Signal(object, str)
    """The ``AccountState`` and the act (see ``AccountRow.acted``)."""
    password_given = Signal(object, str)

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._clock = clock or SystemClock()
        self._rows: dict[AccountId, AccountRow] = {}
        self.kit_of: Callable[[str], str] = lambda _kind: ""
        """What there is to be put elsewhere so that people can write, by kind, in words."""
        self._build()

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._build_head())
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setObjectName("surface")
        across = QHBoxLayout(body)
        across.setSpacing(8)
        across.setContentsMargins(24, 8, 24, 24)
        column = QWidget()
        column.setMaximumWidth(_COLUMN)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._empty = PlainLabel(
            translate("Account", "No account is connected yet. Connect one to receive and answer."),
            ink="text-muted",
        )
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        across.addWidget(column, 10_000)
        across.addStretch(1)
        scroll.setWidget(body)
        down.addWidget(scroll, 1)

    def _build_head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("pageHead")
        head.setFixedHeight(tokens.height("pane_header"))
        across = QHBoxLayout(head)
        across.setContentsMargins(24, 0, 16, 0)
        across.setSpacing(8)
        self.add = Button(
            translate("Account", "Connect an account"), icon_name="plus", kind="primary"
        )
        across.addWidget(TextLine(translate("Account", "Accounts"), role="title"))
        across.addStretch(1)
        across.addWidget(self.add)
        self.add.clicked.connect(self.add_wanted)
        return head

    def show_accounts(self, accounts: Sequence[AccountState]) -> None:
        """Show these, by name; a row that is there already changes in place."""
        now = self._clock.now()
        for gone in set(self._rows) - {one.id for one in accounts}:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for at, state in enumerate(accounts):
            shown = self._rows.get(state.id)
            if shown is None:
                self._column.insertWidget(at, self._new_row(state, now))
            elif shown.state != state:
                shown.show_state(state, now)
        self._empty.setVisible(not accounts)

    def _new_row(self, state: AccountState, now: int) -> AccountRow:
        row = self._rows[state.id] = AccountRow(state, now)
        row.offer_kit(self.kit_of(state.kind))
        row.acted.connect(lambda act: self.acted.emit(row.state, act))
        row.password_given.connect(lambda text: self.password_given.emit(row.state, text))
        return row

    def row(self, id_: AccountId) -> AccountRow | None:
        """The row of an account."""
        return self._rows.get(id_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
