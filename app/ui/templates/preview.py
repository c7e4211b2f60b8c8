"""A template with this customer's values, as it will stand in the text. Loop thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from app.desk import rich_text
from app.desk.template_values import Filled
from app.ui import fonts
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.label import PlainLabel, TextLine
from app.ui.picture import Picture
from app.ui.templates import template_words
from app.ui.theme import color, theme
from app.ui.writing import fields, pictures, rich_document

_MOST_TABS = 4


class PreviewText(QTextEdit):
    """Shows a filled-in text: values on their ground, what is missing in its dashed line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerText")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.font("read"))
        self.document().setDefaultFont(fonts.font("read"))
        self.document().setDocumentMargin(2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.finder: Callable[[str], bytes] = pictures.no_picture
        self._filled: Filled | None = None
        self._images: dict[str, QImage] = {}
        theme().changed.connect(self._again)

    def show_filled(self, filled: Filled) -> None:
        """Another text."""
        self._filled = filled
        for name in rich_text.images(filled.body):
            if name not in self._images:
                image = pictures.decoded(self.finder(name))
                if image is not None:
                    self._images[name] = image
        rich_document.fill(self.document(), filled.body)
        self._mark(filled)
        self.verticalScrollBar().setValue(0)

    def _again(self) -> None:
        if self._filled is not None:
            self.show_filled(self._filled)

    def _mark(self, filled: Filled) -> None:
        look = QTextCharFormat()
        look.setBackground(color("accent-soft"))
        look.setForeground(color("accent-ink"))
        for number, first, last in filled.made.filled:
            block = self.document().findBlockByNumber(number)
            if not block.isValid():
                continue
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + first)
            end = min(block.position() + last, block.position() + block.length() - 1)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - all alike
        """Pictures of ours and nothing else."""
        url = name.toString() if isinstance(name, QUrl) else str(name)
        found = self._images.get(url.removeprefix(rich_document.SCHEME))
        return found if found is not None else QImage(1, 1, QImage.Format.Format_ARGB32)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        fields.paint(self, QPainter(self.viewport()))


class Preview(QWidget):
    """Languages as tabs, the text, and below what is missing, what goes along, what is done."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[Button] = []
        self._languages: tuple[str, ...] = ()
        self.text = PreviewText()
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
        down.setSpacing(6)
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
        said = template_words.acts(filled.acts)
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
                tab = Button(template_words.language_name(language), kind="flat", small=True)
                tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        across.setContentsMargins(2, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(Picture(16).show_icon(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        self._label = PlainLabel(role="small", ink=ink)
        across.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, text: str) -> None:
        self._label.setText(text)
        self.setVisible(bool(text))
