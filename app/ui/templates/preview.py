"""A template with this customer's values, as it will stand in the text. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk.canned.template_values import Filled
from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.templates import template_words
from app.ui.templates.preview_text import PreviewText

_MOST_TABS, _WHOLE_NAMES = 8, 3


class Preview(QWidget):
    """Languages as tabs, the text, and below what is missing, what goes along, what is done.

    ``by_tab``: the focus can go there; beside a text that is written it stays in that.
    """

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, by_tab: bool = False) -> None:
        super().__init__(parent)
        self._focus = Qt.FocusPolicy.TabFocus if by_tab else Qt.FocusPolicy.NoFocus
        self._tabs: list[Button] = []
        self._languages: tuple[str, ...] = ()
        self.text = PreviewText()
        self.text.setFocusPolicy(self._focus)
        self._fits = TextLine(role="small", ink="text-muted")
        self._subject = TextLine(role="body", weight=500, stretch=True)
        self._missing = _Line("text-cursor-input", "warning")
        self._along = _Line("paperclip", "text-muted")
        self._acts = _Line("zap", "text-muted")
        self._wrong = _Line("triangle-alert", "danger")
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self._head.addStretch(1)
        self._head.addWidget(self._fits)
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 8, 12, 8)
        down.setSpacing(8)
        down.addLayout(self._head)
        down.addWidget(self._subject)
        down.addWidget(self.text, 1)
        for line in (self._missing, self._along, self._acts, self._wrong):
            down.addWidget(line)
        self._subject.hide()

    def show_filled(self, filled: Filled | None, fits: Sequence[str] = ()) -> None:
        """A template with its values; None: nothing to show yet."""
        self.text.setVisible(filled is not None)
        if filled is None:
            for line in (self._missing, self._along, self._acts, self._wrong, self._subject):
                line.hide()
            self._show_tabs((), "")
            self._fits.set_text("")
            return
        self.text.show_filled(filled)
        self._show_tabs(filled.languages, filled.language)
        names = ", ".join(fits)
        self._fits.set_text(translate("Template", "fits %1").replace("%1", names) if names else "")
        self._subject.set_text(filled.subject)
        self._subject.setVisible(bool(filled.subject))
        count = len(filled.missing)
        self._missing.say(template_words.missing(count) if count else "")
        self._along.say(", ".join(file.name for file in filled.files))
        said = template_words.acts(filled.told)
        self._acts.say(translate("Template", "It also %1.").replace("%1", said) if said else "")
        self._wrong.say(template_words.fault(filled.fault) if filled.fault is not None else "")

    def _show_tabs(self, languages: tuple[str, ...], chosen: str) -> None:
        if languages != self._languages:
            for tab in self._tabs:
                tab.hide()
                tab.deleteLater()
            self._tabs, self._languages = [], languages
            shown = languages if len(languages) > 1 else ()
            for n, language in enumerate(shown[:_MOST_TABS]):
                name = template_words.language_name(language)
                short = language.upper() if len(shown) > _WHOLE_NAMES and language else name
                tab = Button(short, kind="flat", small=True, name=name)
                tab.setFocusPolicy(self._focus)
                tab.setCheckable(True)
                tab.clicked.connect(lambda _=False, one=language: self.language_chosen.emit(one))
                self._head.insertWidget(n, tab)
                self._tabs.append(tab)
        for tab, language in zip(self._tabs, languages, strict=False):
            tab.setChecked(language == chosen)


class _Line(QWidget):
    """An icon and a sentence; hidden while it has nothing to say."""

    def __init__(self, icon: str, ink: str) -> None:
        super().__init__()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(Picture(16).show_icon(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        self._label = PlainLabel(role="small", ink=ink)
        across.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, text: str) -> None:
        self._label.setText(text)
        self.setVisible(bool(text))
