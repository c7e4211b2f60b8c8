"""An account on the accounts page: how it is doing, what is wrong, what helps. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.base.errors import Problem
from app.desk.values import AccountState
from app.ui import status_bar
from app.ui.accounts import account_words
from app.ui.accounts.account_head import AccountHead
from app.ui.i18n import translate
from app.ui.look import texts
from app.ui.look.picture import Picture
from app.ui.look.wrapping import Wrapping
from app.ui.parts.button import Button
from app.ui.parts.form_field import FormField
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.said_line import SaidLine
from app.ui.problem_words import sentence


class AccountRow(QFrame):
    """Tells what was pressed by its word; what it says is set from outside."""

    acted = Signal(str)
    """"sign-in", "trust", "accept-loss", "check", "resume", "pause", "audit", "kit", "change" or
    "remove"."""
    password_given = Signal(str)

    def __init__(self, state: AccountState, now: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountRow")
        self.state = state
        self.problem: Problem | None = None
        self._remark: Problem | None = None
        """What the last check said besides; it stays until the next one."""
        self._act: account_words.Act | None = None
        self._kit = ""
        self._build()
        self._connect()
        self.show_state(state, now)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 16, 0, 16)
        down.setSpacing(8)
        down.addLayout(self._build_head())
        self._problem = PlainLabel(ink="text-muted", selectable=True)
        self._facts = PlainLabel(ink="text-muted", role="small", selectable=True)
        self._worries = SaidLine(role="small")
        self._password = FormField(translate("Account", "Password"), secret=True)
        self._save = Button(translate("Account", "Save and check"), kind="primary")
        self._under = QWidget()
        under = QVBoxLayout(self._under)
        under.setContentsMargins(32, 0, 0, 0)
        under.setSpacing(8)
        under.addWidget(self._problem)
        under.addWidget(self._worries)
        under.addWidget(self._facts)
        under.addWidget(self._password)
        under.addWidget(self._save)
        under.addLayout(self._build_acts())
        down.addWidget(self._under)
        self._password.hide()
        self._save.hide()

    def _build_head(self) -> QHBoxLayout:
        self._head = AccountHead()
        self._light = Picture(16)
        self._standing = TextLine(firm=True)
        self._head.addWidget(self._light)
        self._head.addWidget(self._standing)
        return self._head

    def _build_acts(self) -> QLayout:
        self.main = Button("x", kind="default", small=True)
        self._busy = TextLine(role="small", ink="text-muted")
        self._busy.hide()
        self._audit = _act(translate("Account", "Fetch what is missing"))
        self._check = _act(translate("Account", "Check"))
        self.kit = _act("x")
        self.change = _act(translate("Account", "Settings"))
        self._pause = _act(translate("Account", "Pause"))
        self.remove = _act(translate("Account", "Remove…"), ink="danger")
        acts = Wrapping(gap=16)
        for part in (self.main, self._busy, self._audit, self._check, self.kit, self.change,
                     self._pause, self.remove):  # fmt: skip
            acts.addWidget(part)
        return acts

    def _connect(self) -> None:
        self.main.clicked.connect(self._main_pressed)
        self._audit.clicked.connect(lambda: self.acted.emit("audit"))
        self._check.clicked.connect(lambda: self.acted.emit("check"))
        self.kit.clicked.connect(lambda: self.acted.emit("kit"))
        self.change.clicked.connect(lambda: self.acted.emit("change"))
        self._pause.clicked.connect(lambda: self.acted.emit("pause"))
        self.remove.clicked.connect(lambda: self.acted.emit("remove"))
        self._save.clicked.connect(self._give_password)
        self._password.entered.connect(self._give_password)

    # --- what is shown -----------------------------------------------------------------------

    def show_state(self, state: AccountState, now: int) -> None:
        """Show how the account is doing now."""
        self.state = state
        self._head.show_account(state.shown or state.kind, state.name, state.address)
        well = state.state != "ok" or not account_words.worries(state, now)
        icon, ink = status_bar.look(state.state if well else "worried")
        self._light.show_icon(icon, ink)
        self._standing.set_text(account_words.standing(state, now))
        self._say(state.problem or self._remark)
        self._tell(state, now)
        self._offer(account_words.act_for(state, now))
        self._show_acts()

    def offer_kit(self, label: str) -> None:
        """There is something to be put elsewhere so that people can write, as ``label`` says."""
        self._kit = label
        self.kit.setText(label or "x")
        self.kit.setVisible(bool(label))

    def _tell(self, state: AccountState, now: int) -> None:
        """What else there is to know of it."""
        facts, worries = account_words.facts(state, now), account_words.worries(state, now)
        self._facts.setText(" · ".join(facts))
        self._facts.setVisible(bool(facts))
        self._worries.say(" · ".join(worries), "warning")

    def _say(self, problem: Problem | None) -> None:
        self.problem = problem
        text = sentence(problem) if problem is not None else ""
        self._problem.setText(texts.breakable(text))
        self._problem.setVisible(bool(text))

    def _offer(self, act: account_words.Act | None) -> None:
        self._act = act
        self.main.setVisible(act is not None)
        if act is not None:
            self.main.setText(account_words.act_words(act))

    def show_found(self, problem: Problem | None, remark: Problem | None = None) -> None:
        """What a check found: the problem and what helps, or that all is well, with what is still
        to be known."""
        self.say_busy("" if problem is not None else translate("Account", "Every step works."))
        self._remark = remark
        self._say(problem or remark)
        if problem is not None:
            state = AccountState(
                self.state.id, self.state.name, self.state.kind, self.state.address, "failing",
                self.state.last_poll, problem,
            )  # fmt: skip
            self._offer(account_words.act_for(state))

    def say_busy(self, text: str) -> None:
        """What is under way."""
        self._busy.set_text(text)
        self._busy.setVisible(bool(text))

    def found(self) -> str:
        """The sentence it shows."""
        return self._problem.text().replace(texts.BREAK, "")

    # --- what is pressed ---------------------------------------------------------------------

    def _main_pressed(self) -> None:
        if self._act == "password":
            self.ask_password()
        elif self._act is not None:
            self.acted.emit(self._act)

    def ask_password(self) -> None:
        """Show the field for it."""
        self._password.show()
        self._save.show()
        self.main.hide()
        self._password.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_password(self) -> None:
        text = self._password.text()
        if not text:
            self._password.say_wrong(translate("Account", "Type the password first."))
            return
        self._password.field.clear()
        self._password.hide()
        self._save.hide()
        self.password_given.emit(text)

    def _show_acts(self) -> None:
        """What can be done with an account like this."""
        off = self.state.state == "off"
        mail = self.state.kind != "archive"
        self._pause.setVisible(not off and mail)
        self._check.setVisible(not off and mail and self._act != "check")
        self._audit.setVisible(not off and self.state.kind == "email")
        self.kit.setVisible(bool(self._kit))
        self.change.setVisible(mail)


def _act(text: str, ink: str = "text-muted") -> Button:
    return Button(text, kind="flat", small=True, ink=ink, flush=True)
