"""The status bar: accounts (the worst first), the outbox, the net. Loop thread."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.base.bus import Ill
from app.desk.values import AccountState
from app.inbox.values import OutboxItem, SendState
from app.ui.accounts.account_words import act_for, act_words
from app.ui.i18n import translate
from app.ui.look import tokens
from app.ui.parts.button import Button
from app.ui.problem_words import sentence

_ORDER = ("failing", "paused", "worried", "busy", "off", "ok")
_LOOKS = {
    "ok": ("circle-check", "success"),
    "busy": ("refresh-cw", "text-muted"),
    "paused": ("triangle-alert", "warning"),
    "failing": ("octagon-alert", "danger"),
    "worried": ("triangle-alert", "warning"),
    "off": ("circle-minus", "text-faint"),
}
_TROUBLE = (SendState.FAILED, SendState.PARTIAL, SendState.UNKNOWN)
_PATIENCE = 3
"""Tries in vain from which somebody is to know: six minutes after Send."""


class StatusBar(QFrame):
    """Each part is a button that opens its detail."""

    accounts_pressed = Signal()
    act_pressed = Signal(object, str)
    """The worst ``AccountState`` and what helps it."""
    outbox_pressed = Signal(QWidget)
    ails_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setFixedHeight(tokens.height("status_bar"))
        across = QHBoxLayout(self)
        across.setContentsMargins(8, 1, 12, 0)
        across.setSpacing(8)
        self.accounts = Button("x", icon_name="circle-dashed", kind="flat", small=True)
        self.outbox = Button("x", icon_name="send", kind="flat", small=True)
        self.net = Button("x", icon_name="cloud-off", kind="flat", small=True)
        self.held_up = Button("x", icon_name="refresh-cw", kind="flat", small=True)
        self.ails = Button("x", icon_name="octagon-alert", kind="flat", small=True)
        self.act = Button("x", kind="link", small=True)
        self._worst: AccountState | None = None
        self._ails: dict[str, str] = {}
        for button in (
            self.accounts, self.act, self.ails, self.held_up, self.outbox, self.net
        ):  # fmt: skip
            button.setFixedHeight(26)
            button.hide()
        self.accounts.setProperty("elides", True)
        self.accounts.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        across.addWidget(self.accounts)
        across.addWidget(self.act)
        across.addStretch(1)
        across.addWidget(self.ails)
        across.addWidget(self.held_up)
        across.addWidget(self.outbox)
        across.addWidget(self.net)
        self.accounts.clicked.connect(self.accounts_pressed)
        self.act.clicked.connect(self._press_act)
        self.ails.clicked.connect(self.ails_pressed)
        self.outbox.clicked.connect(lambda: self.outbox_pressed.emit(self.outbox))

    def show_accounts(self, accounts: Sequence[AccountState]) -> None:
        """The worst account with its problem and what helps it; the healthy ones summed up."""
        self._worst = None
        self.act.hide()
        if not accounts:
            self._put(
                self.accounts, "plug", "text-faint", translate("Status bar", "No account yet")
            )
            return
        worst = min(accounts, key=lambda one: _rank(one.state))
        icon, ink = look(worst.state)
        if worst.state == "ok":
            text = translate("Status bar", "%n accounts up to date", "", len(accounts))
        else:
            text = f"{worst.name}: {_trouble(worst)}"
            self._offer(worst)
        self._put(self.accounts, icon, ink, text)

    def _offer(self, state: AccountState) -> None:
        act = act_for(state)
        if act is not None and state.state != "off":
            self._worst = state
            self.act.setText(act_words(act))
            self.act.show()

    def _press_act(self) -> None:
        state = self._worst
        act = act_for(state) if state is not None else None
        if act is not None:
            self.act_pressed.emit(state, act)

    def show_outbox(self, items: Sequence[OutboxItem]) -> None:
        """What is on its way, and what needs eyes; nothing when there is nothing."""
        trouble = sum(item.state in _TROUBLE for item in items)
        held_up = sum(map(_is_held_up, items))
        if trouble:
            text = translate("Status bar", "%n messages not sent", "", trouble)
            self._put(self.outbox, "triangle-alert", "danger", text)
        elif held_up:
            text = translate("Status bar", "%n messages held up", "", held_up)
            self._put(self.outbox, "send", "warning", text)
        elif items:
            text = translate("Status bar", "Outbox %1").replace("%1", str(len(items)))
            self._put(self.outbox, "send", "text-muted", text)
        else:
            self.outbox.hide()

    def show_held_up(self, held_up: bool) -> None:
        """Whether another program keeps us from writing for a while: what is done waits."""
        if not held_up:
            self.held_up.hide()
            return
        text = translate("Status bar", "Saving… another program holds the file")
        self._put(self.held_up, "refresh-cw", "warning", text)

    def show_ails(self, ails: Iterable[tuple[Ill, str]]) -> None:
        """What is wrong with the workspace, with the problem's code; the worst is said."""
        self._ails |= dict(ails)
        said = {
            "write": translate("Status bar", "Nothing can be saved"),
            "audit": translate("Status bar", "The workspace has a fault"),
            "backup": translate("Status bar", "The daily backup failed"),
        }
        if self._ails.get("write") == "disk-full":
            said["write"] = translate("Status bar", "The disk is full: nothing can be saved")
        worst = next((said[ill] for ill in said if self._ails.get(ill)), "")
        if worst:
            self._put(self.ails, "octagon-alert", "danger", worst)
        else:
            self.ails.hide()

    def show_net(self, online: bool | None) -> None:
        """Whether the system says there is a network; nothing when it does not know."""
        if online is None:
            self.net.hide()
            return
        text = translate("Status bar", "Online") if online else translate("Status bar", "Offline")
        icon = "cloud-check" if online else "cloud-off"
        self._put(self.net, icon, "text-muted" if online else "warning", text)

    @staticmethod
    def _put(button: Button, icon: str, ink: str, text: str) -> None:
        button.ink = ink if ink in ("warning", "danger") else "text-muted"
        button.icon_ink = ink
        button.show_icon(icon)
        button.setText(text)
        button.describe(text)
        button.show()


def _rank(state: str) -> int:
    return _ORDER.index(state) if state in _ORDER else len(_ORDER)


def _trouble(state: AccountState) -> str:
    """The first sentence of the problem, else the state in a word or two."""
    if state.problem is None:
        return account_words(state.state)
    return re.split(r"(?<=[.!?])\s", sentence(state.problem), maxsplit=1)[0]


def look(state: str) -> tuple[str, str]:
    """Icon and colour of an account's state."""
    return _LOOKS.get(state, _LOOKS["ok"])


def account_words(state: str) -> str:
    """The state of an account in a word or two."""
    return {
        "ok": translate("Status bar", "up to date"),
        "busy": translate("Status bar", "catching up"),
        "paused": translate("Status bar", "stopped, needs you"),
        "failing": translate("Status bar", "cannot connect"),
        "worried": translate("Status bar", "needs a look"),
        "off": translate("Status bar", "switched off"),
    }.get(state, state)


def _is_held_up(item: OutboxItem) -> bool:
    """Whether it leaves only once something changes, or has been tried in vain for a while."""
    if item.state is SendState.PAUSED:
        return True
    return item.state is SendState.RETRYING and len(item.attempts) >= _PATIENCE
