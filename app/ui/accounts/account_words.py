"""What is said of an account, and the one act that fits its state. Loop thread."""

from typing import Literal

from app.desk.values import AccountState
from app.ui import words
from app.ui.i18n import translate

Act = Literal["sign-in", "password", "trust", "accept-loss", "check", "resume", "change"]

_MAIL = frozenset(["email", "archive"])

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
_DAY = 86_400 * 1_000_000
_FEW_DAYS = 7
_NEARLY_FULL = 0.9
_STRAYED = 3
"""Minutes that clocks may differ before it is worth a word."""


def act_for(state: AccountState, now: int = 0) -> Act | None:
    """What helps an account on; nothing when it needs nothing."""
    problem = state.problem
    if state.state == "off":
        return "resume"
    if problem is None:
        return "sign-in" if _ends_soon(state, now) else None
    if state.kind not in _MAIL and state.state == "paused":
        return "change"
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
        "change": translate("Account", "Change its settings"),
    }[act]


def standing(state: AccountState, now: int) -> str:
    """How an account is doing, with when it was looked at: "Up to date, 1 min ago"."""
    said = {
        "ok": translate("Account", "Up to date"),
        "busy": translate("Account", "Catching up"),
        "paused": translate("Account", "Stopped, needs you"),
        "failing": translate("Account", "Cannot connect, trying again"),
        "worried": translate("Account", "Works, but needs a look"),
        "off": translate("Account", "Switched off"),
    }.get(state.state, state.state)
    if state.last_poll is None:
        never = translate("Account", "not looked at yet")
        return f"{said}, {never}" if state.state not in ("ok", "off") else said
    return f"{said}, {_ago(state.last_poll, now)}"


def _ago(moment: int, now: int) -> str:
    if now - moment < _SOON:
        return translate("Account", "just now")
    if now - moment < 7 * _DAY:
        return translate("Account", "%1 ago").replace("%1", words.age(moment, now))
    return words.moment(moment, now)


def facts(state: AccountState, now: int) -> tuple[str, ...]:
    """What else there is to know: what waits in the outbox, room, costs, limits of the service."""
    said = []
    if state.waiting:
        said.append(translate("Account", "%n messages wait in the outbox", "", state.waiting))
    if state.quota_used is not None and state.quota_limit and not _nearly_full(state):
        said.append(_room(state))
    if state.spent is not None:
        paid, cap, unit = state.spent
        text = translate("Account", "%1 %3 spent this month")
        if cap:
            text = translate("Account", "%1 of %2 %3 spent this month")
        said.append(text.replace("%1", paid).replace("%2", cap).replace("%3", unit).strip())
    if (days := _days_left(state, now)) is not None and not _ends_soon(state, now):
        said.append(translate("Account", "The sign-in lasts %n more days", "", days))
    return (*said, *_asked(state, now))


def worries(state: AccountState, now: int) -> tuple[str, ...]:
    """What wants somebody before long: messages not sent or missing, room, the sign-in, the
    clock."""
    said = []
    if state.failed:
        said.append(translate("Account", "%n messages were not sent", "", state.failed))
    if state.missing:
        said.append(translate("Account", "%n messages are missing here", "", state.missing))
    if _nearly_full(state):
        said.append(_room(state))
    if (days := _days_left(state, now)) is not None and _ends_soon(state, now):
        said.append(translate("Account", "The sign-in lasts %n more days", "", days))
    if (minutes := _minutes_off(state)) > 0:
        said.append(translate(
            "Account", "This computer's clock is %n minutes ahead of the service's", "", minutes
        ))  # fmt: skip
    elif minutes < 0:
        said.append(translate(
            "Account", "This computer's clock is %n minutes behind the service's", "", -minutes
        ))  # fmt: skip
    return tuple(said)


def _room(state: AccountState) -> str:
    room = translate("Account", "%1 of %2 used")
    used, limit = words.size(state.quota_used or 0), words.size(state.quota_limit or 0)
    return room.replace("%1", used).replace("%2", limit)


def _nearly_full(state: AccountState) -> bool:
    return bool(state.quota_limit) and _share(state) >= _NEARLY_FULL


def _asked(state: AccountState, now: int) -> list[str]:
    """What it asks and costs a day, and what the service says of limits."""
    used, unit, said = state.usage, (state.spent or ("", "", ""))[2], []
    if used.looks:
        said.append(translate("Account", "Looked %n times today", "", used.looks))
    if used.spent:
        text = translate("Account", "%1 %2 spent today").replace("%1", used.spent)
        said.append(text.replace("%2", unit).strip())
    if used.left is not None and (used.ends is None or used.ends > now):
        text = translate("Account", "%n more requests allowed", "", used.left)
        if used.ends is not None:
            until = translate("Account", "%1 until %2").replace("%1", text)
            text = until.replace("%2", words.moment(used.ends, now))
        said.append(text)
    if used.wait_until is not None and used.wait_until > now:
        text = translate("Account", "The service asks to wait until %1")
        said.append(text.replace("%1", words.moment(used.wait_until, now)))
    return said


def _minutes_off(state: AccountState) -> int:
    """How far our clock is ahead of the service's, where that is worth telling."""
    minutes = round((state.usage.ahead or 0) / 60)
    return minutes if abs(minutes) >= _STRAYED else 0


def _share(state: AccountState) -> float:
    return (state.quota_used or 0) / (state.quota_limit or 1)


def _days_left(state: AccountState, now: int) -> int | None:
    return None if state.sign_in_ends is None else max(0, (state.sign_in_ends - now) // _DAY)


def _ends_soon(state: AccountState, now: int) -> bool:
    days = _days_left(state, now) if now else None
    return days is not None and days < _FEW_DAYS
