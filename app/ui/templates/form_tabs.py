"""The forms of a template as tabs: language and hours, in the order of fall-back. Loop thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.templates.values import HOURS, Variant
from app.ui.i18n import translate
from app.ui.parts.piece_tabs import PieceTabs
from app.ui.templates import template_words


class FormTabs(PieceTabs):
    """One tab a form."""

    chosen = Signal(int)
    added = Signal(str, str)
    """A language and hours."""
    moved = Signal(int)
    """The form shown goes so many places on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        add, more = (
            translate("Template", "Another form"),
            translate("Template", "More for this form"),
        )
        super().__init__(add, more, parent)
        self._forms: Sequence[Variant] = ()
        self._at = 0

    def show_forms(self, forms: Sequence[Variant], at: int, wrong: Sequence[int] = ()) -> None:
        """These forms, the one at ``at`` shown; ``wrong`` ones have a fault."""
        self._forms, self._at = forms, at
        self.show_tabs([(named(form), n in wrong) for n, form in enumerate(forms)], at)

    def pressed(self, n: int) -> None:
        self.chosen.emit(n)

    def offer(self, menu: QMenu) -> None:
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

    def offer_more(self, menu: QMenu) -> None:
        earlier = menu.addAction(translate("Template", "Fall back to it earlier"))
        earlier.setEnabled(self._at > 0)
        earlier.triggered.connect(lambda: self.moved.emit(-1))
        later = menu.addAction(translate("Template", "Fall back to it later"))
        later.setEnabled(self._at < len(self._forms) - 1)
        later.triggered.connect(lambda: self.moved.emit(1))
        menu.addSeparator()
        menu.addAction(translate("Template", "Take this form away"), self.dropped.emit)


def named(form: Variant) -> str:
    """A form as its tab says it."""
    language = template_words.language_name(form.language)
    return f"{language}, {template_words.hours_name(form.hours)}" if form.hours else language
