"""Twilio's REST API of 2010-04-01: who we are, lists and their pages, what its errors mean.

Everything is below ``/2010-04-01/Accounts/{sid}``; lists come newest first, a page at a time, with
``next_page_uri``. Dates are RFC 2822, by Twilio's clock. Reading is free of charge.
"""

import re
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from app.base.clock import MICRO, from_datetime, to_datetime
from app.base.errors import (
    AuthError,
    ChannelError,
    ConfigError,
    NightdeskError,
    PermanentError,
    TransientError,
)
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox.channels.base import Check, Context, Field
from app.inbox.channels.http import HttpChannel
from app.inbox.channels.http_client import Answer
from app.inbox.channels.spec import TAGS

OVERLAP = 3600 * MICRO
"""How far a list is read again each time: rows appear late and out of order."""
WHOLE = 900 * MICRO
"""How often the days of the overlap are read to their end."""
FIRST = 30 * 24 * 3600 * MICRO
"""How far back the first look goes."""
PAGE = 100
CONSOLE = "https://console.twilio.com"
_MOST_PAGES = 500

FIELDS = (
    Field(
        "account_sid",
        QT_TRANSLATE_NOOP("Channel", "Account SID"),
        required=True,
        help=QT_TRANSLATE_NOOP("Channel", "On the first page of Twilio's console."),
        example="AC…",
    ),
    Field(
        "token",
        QT_TRANSLATE_NOOP("Channel", "Auth token or API key secret"),
        secret=True,
        required=True,
        help=QT_TRANSLATE_NOOP("Channel", "Beside the account SID, or where the key was made."),
    ),
    Field(
        "key_sid",
        QT_TRANSLATE_NOOP("Channel", "API key SID"),
        help=QT_TRANSLATE_NOOP("Channel", "Only when the secret is an API key's."),
        example="SK…",
        advanced=True,
    ),
    TAGS,
    Field("base_url", QT_TRANSLATE_NOOP("Channel", "Address of the service"), advanced=True),
)
NUMBER = Field(
    "address",
    QT_TRANSLATE_NOOP("Channel", "Telephone number"),
    required=True,
    help=QT_TRANSLATE_NOOP("Channel", "One of your Twilio numbers, with its country's code."),
    example="+44 20 7946 0018",
)
_SID = re.compile(r"AC[0-9a-fA-F]{32}")
_MEANINGS: Mapping[int, tuple[type[ChannelError], str]] = {
    20003: (AuthError, "token-refused"),
    20005: (AuthError, "service-suspended"),
    20429: (TransientError, "rate-limited"),
    21211: (PermanentError, "number-refused"),
    21214: (PermanentError, "number-refused"),
    21217: (PermanentError, "number-refused"),
    21408: (PermanentError, "region-refused"),
    21606: (ConfigError, "not-your-number"),
    21610: (PermanentError, "opted-out"),
    21612: (PermanentError, "number-refused"),
    21614: (PermanentError, "number-refused"),
    21617: (PermanentError, "text-too-long"),
    21659: (ConfigError, "not-your-number"),
    21660: (ConfigError, "not-your-number"),
    63007: (ConfigError, "not-your-number"),
    63016: (PermanentError, "window-closed"),
}
"""What Twilio's codes mean (https://www.twilio.com/docs/api/errors), where a person can act."""


class TwilioChannel(HttpChannel):
    """What the channels of a Twilio number share. Raises ``ConfigError`` for settings that cannot
    work."""

    base_url = "https://api.twilio.com"
    prefix = ""
    """Before a number, where Twilio wants one: ``whatsapp:``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.root = _root(context.config.get("account_sid", "").strip())

    @property
    def number(self) -> str:
        """Our number, as Twilio writes it."""
        return self.prefix + "".join(self.context.config.get("address", "").split())

    async def auth(self) -> tuple[str, str] | None:
        config = self.context.config
        user = config.get("key_sid", "").strip() or config.get("account_sid", "").strip()
        return user, await self.secret("token")

    def refusal(self, answer: Answer) -> ChannelError:
        said = answer.values
        code = said.get("code")
        kind, name = _MEANINGS.get(code if isinstance(code, int) else 0, (None, ""))
        if kind is None:
            return super().refusal(answer)
        words = self.redacted(self.words(answer))
        if kind is TransientError:
            return TransientError(name, server=self.host, retry_after=answer.retry_after)
        return kind(name, server=self.host, words=words, console=CONSOLE)

    async def pages(
        self, name: str, query: Mapping[str, str | int]
    ) -> AsyncIterator[list[dict[str, Any]]]:
        """The pages of a list (``Messages`` -> ``messages``), the newest first."""
        path, asked = f"{self.root}/{name}.json", dict(query) | {"PageSize": PAGE}
        for _ in range(_MOST_PAGES):
            page = await self.entity(path, asked)
            rows = page.get(name.lower())
            if not isinstance(rows, list):
                raise self.confused()
            yield [row for row in rows if isinstance(row, dict)]
            following = page.get("next_page_uri")
            if not following or not isinstance(following, str) or not following.startswith("/"):
                return
            path, asked = following, {}

    async def check(self) -> tuple[Check, ...]:
        """Sign in, then see whether the number is ours."""
        steps: list[Check] = []
        try:
            account = await self.entity(f"{self.root}.json")
            state = str(account.get("status", ""))
            name = str(account.get("friendly_name", ""))
            if state != "active":
                raise AuthError("service-suspended", server=self.host, words=state, console=CONSOLE)
            steps.append(Check("sign-in", ok=True, detail=name))
            steps.append(await self._check_number())
        except NightdeskError as error:
            step = "number" if steps else "sign-in"
            steps.append(Check(step, ok=False, detail=str(error), problem=error.problem))
        return tuple(steps)

    async def _check_number(self) -> Check:
        asked = {"PhoneNumber": self.number.removeprefix(self.prefix)}
        found = await self.entity(f"{self.root}/IncomingPhoneNumbers.json", asked)
        numbers = found.get("incoming_phone_numbers")
        ours = [str(n.get("phone_number")) for n in numbers or () if isinstance(n, dict)]
        if asked["PhoneNumber"] in ours or self.number in ours:
            return Check("number", ok=True, detail=asked["PhoneNumber"])
        raise ConfigError("not-your-number", server=self.host, console=CONSOLE)


def _root(sid: str) -> str:
    """The path of an account; raises ``ConfigError("bad-account-sid")``."""
    if not _SID.fullmatch(sid):
        raise ConfigError("bad-account-sid")
    return f"/2010-04-01/Accounts/{sid}"


def moment(text: object) -> int | None:
    """Microseconds UTC of an RFC 2822 date; None when it is none."""
    if not isinstance(text, str):
        return None
    try:
        return from_datetime(parsedate_to_datetime(text))
    except (TypeError, ValueError, OverflowError):
        return None


def day(at: int) -> str:
    """The day before ``at`` in UTC: Twilio's date filters know no hours."""
    return (to_datetime(at) - timedelta(days=1)).strftime("%Y-%m-%d")
