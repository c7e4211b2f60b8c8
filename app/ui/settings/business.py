"""Settings, business: what the team is called, its time, its numbers. Loop thread."""

from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.settings.line import Line
from app.ui.settings.section import Section


class BusinessParts(QWidget):
    """The control that is no setting: the workspace's own name."""

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.hide()
        self.name = Line(translate("Settings", "Name"))
        self.name.given.connect(self.renamed)


def business(section: Section, parts: BusinessParts) -> None:
    """The rows; they hold for everybody of the team."""
    parts.setParent(section)
    section.row(
        "name",
        translate("Settings", "Name"),
        translate("Settings", "Templates say it where they say “business.name”."),
        parts.name,
    )
    system = translate("Settings", "As this computer")
    zones = [("", system), *((zone, zone.replace("_", " ")) for zone in _zones())]
    section.line(
        "zone",
        translate("Settings", "Time zone"),
        translate("Settings", "For days and hours in templates."),
        zones,
    )
    none = translate("Settings", "None")
    section.line(
        "phone_region",
        translate("Settings", "Country of telephone numbers"),
        translate("Settings", "For numbers that begin without a plus."),
        [("", none), *_regions()],
    )
    section.line(
        "help_centre",
        translate("Settings", "Address of the help centre"),
        translate("Settings", "Links to public articles lead there: https://help.example.com"),
    )
    section.line(
        "help_centre_mail",
        translate("Settings", "Email address for readers’ votes"),
        translate("Settings", "One that is read here: votes that come in are counted."),
    )
    section.switch(
        "erased_may_write",
        translate("Settings", "Erased customers may write again"),
        translate(
            "Settings",
            "Their new mail makes a new customer. Off: what comes from an erased address is not"
            " taken in.",
        ),
    )


def _zones() -> list[str]:
    return sorted(zone for zone in available_timezones() if "/" in zone)


def _regions() -> list[tuple[str, str]]:
    """ISO 3166 codes and names of the countries that have telephone numbers."""
    from phonenumbers import SUPPORTED_REGIONS

    named = ((code, QLocale.codeToTerritory(code)) for code in SUPPORTED_REGIONS)
    words = [(code, f"{QLocale.territoryToString(found)} ({code})") for code, found in named]
    return sorted(words, key=lambda pair: pair[1])
