"""Settings, accounts: every account, how it is doing and what helps it on; below them those that
were removed. Loop thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.clock import Clock, SystemClock
from app.base.ids import AccountId
from app.desk.values import AccountState
from app.ui.accounts.account_row import AccountRow
from app.ui.accounts.former_rows import FormerRows
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel
from app.ui.parts.page_frame import PageFrame
from app.ui.parts.scroll_column import ScrollColumn
from app.ui.settings.busy_line import BusyLine

_COLUMN = 640


class AccountsPage(PageFrame):
    """A column of accounts; the rows are kept, so that what is typed into one stays."""

    add_wanted = Signal()
    acted = Signal(object, str)
    """The ``AccountState`` and the act (see ``AccountRow.acted``)."""
    password_given = Signal(object, str)
    stopped = Signal()
    """What is being removed shall stay as far as it is there still."""

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._rows: dict[AccountId, AccountRow] = {}
        self.kit_of: Callable[[str], str] = lambda _kind: ""
        """What there is to be put elsewhere so that people can write, by kind, in words."""
        self._build()

    def _build(self) -> None:
        self.add = Button(
            translate("Account", "Connect an account"), icon_name="plus", kind="primary"
        )
        self.add.clicked.connect(self.add_wanted)
        self.add_head(translate("Account", "Accounts"), self.add)
        scroll = ScrollColumn(_COLUMN)
        self._column = scroll.column
        self.removing = BusyLine(translate("Settings", "Stop"))
        self.removing.pressed.connect(self.stopped)
        self._empty = PlainLabel(
            translate("Account", "No account is connected yet. Connect one to receive and answer."),
            ink="text-muted",
        )
        self._column.addWidget(self.removing)
        self._column.addWidget(self._empty)
        self.former = FormerRows()
        self._column.addWidget(self.former)
        self._column.addStretch(1)
        self.down.addWidget(scroll, 1)

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
                self._column.insertWidget(at + 1, self._new_row(state, now))
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
