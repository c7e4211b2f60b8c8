"""The forms of a template as tabs: language and hours, in the order of fall-back. Loop thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.templates.values import HOURS, Variant
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.templates import template_words


class FormTabs(QWidget):
    """Tells what is wanted; shows what the editor says."""

    chosen = Signal(int)
    added = Signal(str, str)
    """A language and hours."""
    moved = Signal(int)
    """The form shown goes so many places on."""
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[Button] = []
        self._forms: Sequence[Variant] = ()
        self._at = 0
        self.add = Button(
            icon_name="plus", kind="icon", small=True, name=translate("Template", "Another form")
        )
        self.more = Button(
            icon_name="ellipsis", kind="icon", small=True,
            name=translate("Template", "More for this form"),
        )  # fmt: skip
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(12, 8, 12, 8)
        self._across.setSpacing(4)
        self._across.addWidget(self.add)
        self._across.addWidget(self.more)
        self._across.addStretch(1)
        self.add.clicked.connect(self._offer)
        self.more.clicked.connect(self._show_more)

    def show_forms(self, forms: Sequence[Variant], at: int, wrong: Sequence[int] = ()) -> None:
        """These forms, the one at ``at`` shown; ``wrong`` ones have a fault."""
        for tab in self._tabs:
            tab.hide()
            tab.deleteLater()
        self._forms, self._at, self._tabs = forms, at, []
        for n, form in enumerate(forms):
            icon = "triangle-alert" if n in wrong else ""
            tab = Button(named(form), kind="flat", small=True, icon_name=icon)
            tab.setCheckable(True)
            tab.setChecked(n == at)
            tab.clicked.connect(lambda _=False, n=n: self.chosen.emit(n))
            self._across.insertWidget(n, tab)
            self._tabs.append(tab)
        self.more.setVisible(len(forms) > 1)

    def _offer(self) -> None:
        menu = self._menu()
        held = {(form.language, form.hours) for form in self._forms}
        for language in (*template_words.known_languages(), ""):
            name = template_words.language_name(language)
            if (language, "") not in held:
                menu.addAction(name, partial(self.added.emit, language, ""))
        menu.addSeparator()
        here = self._forms[self._at].language if self._forms else ""
        for hours in HOURS[1:]:
            if (here, hours) not in held:
                text = f"{template_words.language_name(here)}, {template_words.hours_name(hours)}"
                menu.addAction(text, partial(self.added.emit, here, hours))
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _show_more(self) -> None:
        menu = self._menu()
        earlier = menu.addAction(translate("Template", "Fall back to it earlier"))
        earlier.setEnabled(self._at > 0)
        earlier.triggered.connect(lambda: self.moved.emit(-1))
        later = menu.addAction(translate("Template", "Fall back to it later"))
        later.setEnabled(self._at < len(self._forms) - 1)
        later.triggered.connect(lambda: self.moved.emit(1))
        menu.addSeparator()
        menu.addAction(translate("Template", "Take this form away"), self.dropped.emit)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


def named(form: Variant) -> str:
    """A form as its tab says it."""
    language = template_words.language_name(form.language)
    return f"{language}, {template_words.hours_name(form.hours)}" if form.hours else language
