"""What is said of an account, and the one act that fits its state. Loop thread."""

from typing import Literal

from app.desk.values import AccountState
from app.ui import words
from app.ui.i18n import translate

Act = Literal["sign-in", "password", "trust", "accept-loss", "check", "resume"]

_PASSWORD = frozenset(
    [
        "wrong-password",
        "unusable-password",
        "app-password-needed",
        "imap-switched-off",
        "no-secret",
        "secret-damaged",
        "sign-in-required",
        "needs-bridge",
    ]
)
_BROWSER = frozenset(["sign-in-needed", "sign-in-refused", "sign-in-expired"])
_SOON = 60_000_000


def act_for(state: AccountState) -> Act | None:
    """What helps an account on; nothing when it needs nothing."""
    problem = state.problem
    if state.state == "off":
        return "resume"
    if problem is None:
        return None
    if problem.code in _PASSWORD:
        return "password"
    if problem.code in _BROWSER:
        return "sign-in"
    if problem.params.get("fingerprint"):
        return "trust"
    return "accept-loss" if problem.code == "folder-shrank" else "check"


def act_words(act: Act) -> str:
    """The act on its button."""
    return {
        "sign-in": translate("Account", "Sign in again"),
        "password": translate("Account", "Enter the password"),
        "trust": translate("Account", "Trust this certificate"),
        "accept-loss": translate("Account", "It was meant"),
        "check": translate("Account", "Check again"),
        "resume": translate("Account", "Resume"),
    }[act]


def standing(state: AccountState, now: int) -> str:
    """How an account is doing, with when it was looked at: "Up to date, 1 min ago"."""
    said = {
        "ok": translate("Account", "Up to date"),
        "busy": translate("Account", "Catching up"),
        "paused": translate("Account", "Stopped, needs you"),
        "failing": translate("Account", "Cannot connect, trying again"),
        "off": translate("Account", "Switched off"),
    }.get(state.state, state.state)
    if state.last_poll is None:
        never = translate("Account", "not looked at yet")
        return f"{said}, {never}" if state.state not in ("ok", "off") else said
    return f"{said}, {_ago(state.last_poll, now)}"


def _ago(moment: int, now: int) -> str:
    if now - moment < _SOON:
        return translate("Account", "just now")
    if now - moment < 7 * 86_400 * 1_000_000:
        return translate("Account", "%1 ago").replace("%1", words.age(moment, now))
    return words.moment(moment, now)
