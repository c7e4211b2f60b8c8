# ruff: noqa: PLC0414  the window knows the value from here
"""Texts that a service approved: sent when free ones are not taken (WhatsApp after a day). Pure."""

import json
import re
from collections.abc import Iterable

from app.base.errors import UsageError
from app.inbox.channels.base import Approved as Approved

TEMPLATE, VALUES = "template", "values"
"""Options of what is said (``records.Said``): the text's id, its values as JSON by number."""
_PLACE = re.compile(r"\{\{\s*(\w{1,40})\s*\}\}")


def places(text: str) -> tuple[str, ...]:
    """The names of what is to be filled in, each once."""
    return tuple(dict.fromkeys(_PLACE.findall(text)))


def fill(one: Approved, values: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The words as the customer reads them, and the options that send them.

    Raises ``UsageError("template-values")`` when a value is missing or empty (S8).
    """
    wanted = places(one.text)
    missing = [name for name in wanted if not values.get(name, "").strip()]
    if missing:
        raise UsageError("template-values", name=one.name, missing=", ".join(missing))
    given = {name: values[name].strip() for name in wanted}
    text = _PLACE.sub(lambda found: given[found[1]], one.text)
    options = {TEMPLATE: one.id} | ({VALUES: json.dumps(given)} if given else {})
    return text, options


def shown(one: Approved, values: dict[str, str]) -> str:
    """The words with what is filled in so far."""
    return _PLACE.sub(lambda found: values.get(found[1], "") or found[0], one.text)


def filled(
    known: Iterable[Approved], name: str, values: tuple[str, ...]
) -> tuple[str, dict[str, str]]:
    """The approved text of that name, its values in order; raises ``UsageError``."""
    one = next((each for each in known if each.name.casefold() == name.casefold()), None)
    if one is None:
        raise UsageError("no-such-template-there", name=name)
    return fill(one, dict(zip(places(one.text), values, strict=False)))
