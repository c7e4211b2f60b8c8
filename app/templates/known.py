"""What a template may ask for, by name; the values for one customer and moment. Pure and light.

Those of rooms that come later are known and have no value until then.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.base.marking import QT_TRANSLATE_NOOP

Value = str | int | date | datetime | None
OWN_FIELD = "customer.field."
"""Before the name of one of the workspace's own fields, as ``field_name`` writes it."""


@dataclass(frozen=True, slots=True)
class Known:
    """A variable: what it holds in words, and an example of it."""

    name: str
    words: str
    example: Value
    later: bool = False


_MOMENT = datetime(2026, 11, 27, 9, 30)  # noqa: DTZ001  an example, in nobody's zone
KNOWN = (
    Known("customer.first_name", QT_TRANSLATE_NOOP("Variable", "First name of the customer"),
          "Marta"),
    Known("customer.last_name", QT_TRANSLATE_NOOP("Variable", "Last name of the customer"),
          "Ferrer"),
    Known("customer.full_name", QT_TRANSLATE_NOOP("Variable", "Whole name of the customer"),
          "Marta Ferrer"),
    Known("customer.email", QT_TRANSLATE_NOOP("Variable", "Email address of the customer"),
          "marta@ferrer.example"),
    Known("customer.phone", QT_TRANSLATE_NOOP("Variable", "Telephone number of the customer"),
          "+34 600 000 000"),
    Known("customer.company", QT_TRANSLATE_NOOP("Variable", "Company of the customer"),
          "Ferrer & Puig"),
    Known("customer.language", QT_TRANSLATE_NOOP("Variable", "Language of the customer"),
          "català"),
    Known("customer.local_time", QT_TRANSLATE_NOOP("Variable", "What time it is there"), _MOMENT),
    Known("agent.name", QT_TRANSLATE_NOOP("Variable", "Your name"), "Ana Ribeiro"),
    Known("agent.first_name", QT_TRANSLATE_NOOP("Variable", "Your first name"), "Ana"),
    Known("account.name", QT_TRANSLATE_NOOP("Variable", "Name of the account"), "Shop"),
    Known("account.address", QT_TRANSLATE_NOOP("Variable", "Address of the account"),
          "help@shop.example"),
    Known("conversation.number", QT_TRANSLATE_NOOP("Variable", "Number of the conversation"), 1039),
    Known("conversation.subject", QT_TRANSLATE_NOOP("Variable", "Subject of the conversation"),
          "Order 2287"),
    Known("conversation.started", QT_TRANSLATE_NOOP("Variable", "When the conversation began"),
          _MOMENT),
    Known("conversation.last_message",
          QT_TRANSLATE_NOOP("Variable", "When the customer last wrote"), _MOMENT),
    Known("business.name", QT_TRANSLATE_NOOP("Variable", "Name of the business"), "Mar e Barro"),
    Known("today", QT_TRANSLATE_NOOP("Variable", "Today"), _MOMENT.date()),
    Known("now", QT_TRANSLATE_NOOP("Variable", "Now, with the time"), _MOMENT),
    Known("business.next_opening", QT_TRANSLATE_NOOP("Variable", "When the business next opens"),
          None, later=True),
    Known("business.on_call", QT_TRANSLATE_NOOP("Variable", "Who is on call"), None, later=True),
)  # fmt: skip
NAMES = frozenset(one.name for one in KNOWN)
CURSOR = "cursor"
"""Reserved: where the cursor stands afterwards."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The values for one customer and moment: by variable; the language and place they are told
    for. ``own`` are the workspace's own fields by ``field_name``."""

    values: Mapping[str, Value] = field(default_factory=dict)
    own: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"
    open_now: bool | None = None


def is_known(name: str) -> bool:
    """Whether a template may ask for it."""
    whole = name.removesuffix(".size")
    return whole in NAMES or whole == CURSOR or whole.startswith((OWN_FIELD, "customer.field["))


def examples(language: str = "en") -> Facts:
    """Values to try a template with."""
    return Facts({one.name: one.example for one in KNOWN}, language=language)


def field_name(title: str) -> str:
    """What a field of the workspace's own is called in a template: "Tax no." is ``tax_no``."""
    return "_".join(re.findall(r"\w+", title.lower()))
