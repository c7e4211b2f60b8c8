"""What an account spent this month, and the most it may. Reader threads."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.base.clock import MICRO, from_datetime, to_datetime
from app.base.ids import AccountId
from app.store.database import Dbapi


@dataclass(frozen=True, slots=True)
class Spent:
    """Millionths of ``unit`` (ISO 4217), since the first of the month in UTC; ``cap`` likewise."""

    micros: int
    unit: str
    cap: int | None

    @property
    def over(self) -> bool:
        return self.cap is not None and self.micros >= self.cap

    @property
    def words(self) -> tuple[str, str]:
        """What was spent and the cap, as amounts; an empty cap: there is none."""
        cap = "" if self.cap is None else f"{self.cap / MICRO:.2f}"
        return f"{self.micros / MICRO:.2f}", cap


def spent(c: Dbapi, account: AccountId, config: Mapping[str, str], now: int) -> Spent:
    """How an account stands this month."""
    midnight = to_datetime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    micros, unit = _since(c, account, from_datetime(midnight.replace(day=1)))
    return Spent(micros, unit, _cap(config.get("cap", "")))


def today(c: Dbapi, account: AccountId, now: int) -> str:
    """What an account spent since midnight in UTC, as an amount; empty: nothing."""
    midnight = to_datetime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    micros, _ = _since(c, account, from_datetime(midnight))
    return f"{micros / MICRO:.2f}" if micros else ""


def _since(c: Dbapi, account: AccountId, at: int) -> tuple[int, str]:
    query = "SELECT coalesce(sum(micros), 0), coalesce(max(unit), '') FROM cost WHERE account = ?"
    micros, unit = c.execute(f"{query} AND at >= ?", (account, at)).fetchone()
    return micros, unit


def _cap(text: str) -> int | None:
    try:
        return round(float(text.replace(",", ".")) * MICRO) if text.strip() else None
    except (ValueError, OverflowError):
        return None
