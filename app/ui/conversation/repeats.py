"""How an event comes again, as a sentence: "Every 2 weeks on Monday, 10 times". Loop thread."""

from PySide6.QtCore import QDate, QLocale

from app.base.clock import to_datetime
from app.inbox.values import Repeat
from app.ui.i18n import translate


def sentence(repeat: Repeat) -> str:
    """What a person understands of the rule; what has no words here is "more than once"."""
    said = _every(repeat)
    on = _days(repeat) if repeat.days else _month_days(repeat)
    if on:
        said = translate("Invite", "%1 on %2", "every week on Monday")
        said = said.replace("%1", _every(repeat)).replace("%2", on)
    if repeat.times:
        return f"{said}, {translate('Invite', '%n times', '', repeat.times)}"
    if repeat.until is not None:
        return f"{said}, {translate('Invite', 'until %1').replace('%1', _date(repeat.until))}"
    return said


def _every(repeat: Repeat) -> str:
    step = repeat.step
    if step == 1:
        said = {
            "day": translate("Invite", "Every day"),
            "week": translate("Invite", "Every week"),
            "month": translate("Invite", "Every month"),
            "year": translate("Invite", "Every year"),
        }
    else:
        said = {
            "day": translate("Invite", "Every %n days", "", step),
            "week": translate("Invite", "Every %n weeks", "", step),
            "month": translate("Invite", "Every %n months", "", step),
            "year": translate("Invite", "Every %n years", "", step),
        }
    return said.get(repeat.unit) or translate("Invite", "It takes place more than once")


def _days(repeat: Repeat) -> str:
    named = [
        (which, day, QLocale().dayName(day + 1, QLocale.FormatType.LongFormat))
        for which, day in sorted(repeat.days, key=lambda one: one[1])
    ]
    return QLocale().createSeparatedList(
        [_which(which, day).replace("%1", name) if which else name for which, day, name in named]
    )


def _which(which: int, day: int) -> str:
    """ "the first %1": apart for days that other languages give another gender."""
    if day == 5:
        return {
            1: translate("Invite", "the first %1", "Saturday"),
            2: translate("Invite", "the second %1", "Saturday"),
            3: translate("Invite", "the third %1", "Saturday"),
            4: translate("Invite", "the fourth %1", "Saturday"),
        }.get(which) or translate("Invite", "the last %1", "Saturday")
    if day == 6:
        return {
            1: translate("Invite", "the first %1", "Sunday"),
            2: translate("Invite", "the second %1", "Sunday"),
            3: translate("Invite", "the third %1", "Sunday"),
            4: translate("Invite", "the fourth %1", "Sunday"),
        }.get(which) or translate("Invite", "the last %1", "Sunday")
    return {
        1: translate("Invite", "the first %1", "Monday to Friday"),
        2: translate("Invite", "the second %1", "Monday to Friday"),
        3: translate("Invite", "the third %1", "Monday to Friday"),
        4: translate("Invite", "the fourth %1", "Monday to Friday"),
    }.get(which) or translate("Invite", "the last %1", "Monday to Friday")


def _month_days(repeat: Repeat) -> str:
    last = translate("Invite", "the last day")
    named = [
        translate("Invite", "day %1").replace("%1", str(day)) if day > 0 else last
        for day in sorted(repeat.month_days, key=lambda one: one if one > 0 else 99)
    ]
    return QLocale().createSeparatedList(named)


def _date(moment: int) -> str:
    day = to_datetime(moment).date()
    pattern = translate("Date", "d MMMM yyyy", "day, month and year")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
