"""Templates in words: their use, what a macro does, what is wrong with one. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from app.desk.canned.template_checks import problem_of
from app.inbox.values import Priority, Status
from app.templates.values import Act, Fault, TemplateRow
from app.ui import words
from app.ui.i18n import LANGUAGES, translate
from app.ui.problem_words import sentence

_LONGEST = 70
_DAY = 86_400_000_000


def use(row: TemplateRow, now: int) -> str:
    """ "Used 18 times, by you today", or that nobody has."""
    if not row.uses:
        return translate("Template", "Not used yet")
    said = translate("Template", "Used %n times", "", row.uses)
    last, mine = row.last_used, row.my_last
    if last is None:
        return said
    if mine is not None and now - mine < _DAY and words.day(mine, now) == words.day(now, now):
        return translate("Template", "%1, by you today").replace("%1", said)
    if mine is not None and mine == last:
        text = translate("Template", "%1, last by you on %2")
    else:
        text = translate("Template", "%1, last on %2")
    return text.replace("%1", said).replace("%2", words.short_date(last, now))


def row_sentence(row: TemplateRow, now: int) -> str:
    """A line of the list for a screen reader."""
    parts = [row.code, row.title, use(row, now)]
    if row.macro:
        parts.append(translate("Template", "macro"))
    if not row.team:
        parts.append(translate("Template", "personal"))
    return ", ".join(part for part in parts if part)


def language_name(tag: str) -> str:
    """The name of a language in itself: Português; as it is where nothing is known of it."""
    if not tag:
        return translate("Template", "Any language")
    name = QLocale(tag).nativeLanguageName()
    short = {"pt": "Português", "en": "English", "es": "Español"}.get(tag[:2].lower())
    return short or (name[:1].upper() + name[1:] if name else tag)


def known_languages() -> tuple[str, ...]:
    """What is offered for a new form: ours, and some more."""
    return (*LANGUAGES, "fr", "de", "nl", "pl", "ro", "uk", "ar")


def missing(count: int) -> str:
    """What follows from values that are missing."""
    return translate(
        "Template", "%n values are missing. You can fill them in the reply; Send waits for it.", "",
        count,
    )  # fmt: skip


def acts(given: Sequence[Act]) -> str:
    """What a macro does besides, before it does it."""
    return ", ".join(act(one) for one in given)


def act(one: Act) -> str:
    """One thing a macro does."""
    said = {
        "tag": translate("Template", "adds the tag %1"),
        "untag": translate("Template", "takes the tag %1 away"),
        "assign": translate("Template", "assigns to %1"),
        "status": translate("Template", "sets the status: %1"),
        "snooze": translate("Template", "snoozes until %1"),
        "priority": translate("Template", "sets the priority: %1"),
        "note": translate("Template", "writes a note: %1"),
    }[one.deed]
    return said.replace("%1", act_value(one))


def act_value(one: Act) -> str:
    """The value of an act in the person's words."""
    if one.deed == "status" and one.value in list(Status):
        return words.status_name(Status(one.value))
    if one.deed == "priority" and one.value in list(Priority):
        return words.priority_name(Priority(one.value))
    if one.deed == "assign":
        own = {"me": translate("Template", "you"), "nobody": translate("Template", "nobody")}
        return own.get(one.value, one.value)
    plain = " ".join(one.value.split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST].rstrip()}…"


def deed_name(deed: str) -> str:
    """What a macro can do, as a choice."""
    return {
        "tag": translate("Template", "Add a tag"),
        "untag": translate("Template", "Take a tag away"),
        "assign": translate("Template", "Assign"),
        "status": translate("Template", "Set the status"),
        "snooze": translate("Template", "Snooze"),
        "priority": translate("Template", "Set the priority"),
        "note": translate("Template", "Write a note"),
    }[deed]


def hours_name(hours: str) -> str:
    """When a form fits."""
    return {
        "": translate("Template", "At any time"),
        "open": translate("Template", "In hours"),
        "closed": translate("Template", "After hours"),
    }[hours]


def fault(one: Fault) -> str:
    """What is wrong, with its line."""
    said = sentence(problem_of(one))
    if not one.line:
        return said
    return translate("Template", "Line %1: %2").replace("%1", str(one.line)).replace("%2", said)
