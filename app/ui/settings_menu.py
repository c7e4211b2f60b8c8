"""What can be chosen for this workstation: look, language, the map of keys. Loop thread."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.i18n import LANGUAGES, translate
from app.ui.theme import Choice, theme
from app.ui.window import Window

_NAMES = {"en": "English", "pt": "Português", "it": "Italiano", "ca": "Català", "es": "Español"}


class SettingsMenu(QObject):
    """Opens from the rail; what is chosen is remembered in the profile."""

    accounts_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.rail.settings_pressed.connect(self.open)

    def open(self, at: QWidget) -> None:
        """Show the menu beside the rail."""
        menu = QMenu(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Account", "Accounts"), self.accounts_wanted.emit)
        menu.addSeparator()
        self._add_themes(menu)
        menu.addSeparator()
        self._add_languages(menu)
        menu.addSeparator()
        menu.addAction(translate("Settings", "Keys"), self.keys_wanted.emit)
        corner = at.mapToGlobal(at.rect().topRight())
        menu.popup(QPoint(corner.x() + 4, corner.y() - menu.sizeHint().height() // 2))

    def _add_themes(self, menu: QMenu) -> None:
        names: dict[Choice, str] = {
            "system": translate("Settings", "Light or dark as the system"),
            "light": translate("Settings", "Light"),
            "dark": translate("Settings", "Dark"),
        }
        group = QActionGroup(menu)
        for choice, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(theme().choice == choice)
            action.triggered.connect(lambda _=False, choice=choice: self._choose_theme(choice))
            group.addAction(action)

    def _choose_theme(self, choice: Choice) -> None:
        theme().choose(choice)
        self._window.choices.set("look/theme", choice)

    def _add_languages(self, menu: QMenu) -> None:
        submenu = menu.addMenu(translate("Settings", "Language, from the next start"))
        chosen = self._window.choices.get("look/language", "")
        group = QActionGroup(submenu)
        for code in ("", *LANGUAGES):
            name = _NAMES.get(code) or translate("Settings", "As the system")
            action = submenu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.triggered.connect(
                lambda _=False, code=code: self._window.choices.set("look/language", code)
            )
            group.addAction(action)
