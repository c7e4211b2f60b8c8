"""Settings, answers by their meaning: on or off, what it costs, how it stands. Loop thread."""

from PySide6.QtWidgets import QWidget

from app.desk.articles.suggestions import PACKAGE, Standing
from app.ui.i18n import translate
from app.ui.parts.label import PlainLabel
from app.ui.settings.section import Section
from app.ui.settings.switch import Switch

KEY = "by_meaning"


def standing_words(standing: Standing) -> str:
    """How it stands, for the table of versions."""
    return {
        "missing": translate("Settings", "not installed"),
        "off": translate("Settings", "switched off"),
        "waiting": translate("Settings", "not read yet"),
        "used": translate("Settings", "in use"),
        "failing": translate("Settings", "failing: answers are found by words alone"),
    }[standing]


class MeaningRow(QWidget):
    """The switch, and a sentence under it where there is more to say."""

    def __init__(self) -> None:
        super().__init__()
        self.hide()
        self._label = translate("Settings", "Find answers by their meaning")
        self.switch = Switch(self._label)
        self.said = PlainLabel(role="small", ink="text-muted", selectable=True, parent=self)
        self.said.setContentsMargins(0, 8, 0, 8)
        self._wanted, self._missing = True, False

    def put_into(self, section: Section) -> None:
        """A row of a section; bound to the setting."""
        hint = translate(
            "Settings",
            "Articles and templates that say the same in other words or in another language. Works"
            " offline; takes 120 MB of memory, 105 MB on the disk and 2 KB for each text.",
        )
        self.switch.clicked.connect(lambda on: section.wanted.emit(KEY, bool(on), self._label))
        section.bind(KEY, self._show_wanted)
        section.row(KEY, self._label, hint, self.switch)
        section.column.addWidget(self.said)

    def show_standing(self, standing: Standing) -> None:
        """Say what is missing or wrong; nothing where all is well."""
        missing = translate("Settings", "Not installed here. This brings it: %1")
        failing = translate(
            "Settings",
            "It fails on this computer, and answers are found by words alone. Switch it off and on"
            " to try again; the log tells why.",
        )
        command = f"python -m pip install '{PACKAGE}'"
        text = {"missing": missing.replace("%1", command), "failing": failing}.get(standing, "")
        self._missing = standing == "missing"
        self.switch.setEnabled(not self._missing)
        self._show_wanted(self._wanted)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _show_wanted(self, wanted: bool) -> None:
        """On where it is wanted and can be."""
        self._wanted = wanted
        self.switch.setChecked(wanted and not self._missing)
