"""One form of a template: its subject, its email text, and beside it the short one for SMS.

Loop thread. Faults stand below with their line; the counter counts with example values.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.desk.canned.template_values import KNOWN, PlacedFault
from app.desk.writing import counting
from app.templates.values import Variant
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.menu import Menu
from app.ui.templates import template_words
from app.ui.templates.preview_text import PreviewText
from app.ui.writing import formats
from app.ui.writing.editor import Editor
from app.ui.writing.format_bar import FormatBar
from app.ui.writing.link_box import LinkBox

_SIDE_BY_SIDE, _SMS = 640, 232
_LEAST_LINES = 6
_COUNT_MS = 150


class FormEditor(QWidget):
    """``form`` is what stands in it."""

    changed = Signal()
    tried = Signal(object, bool)
    """The ``Variant``, to be filled in with examples: for the counter, and for the preview too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._hours = "", ""
        self.subject = QLineEdit()
        self.subject.setObjectName("formField")
        self.subject.setFont(fonts.font("body"))
        self.subject.setFixedHeight(tokens.height("control"))
        self.subject.setPlaceholderText(translate("Template", "Subject, for a first message"))
        self.subject.setAccessibleName(translate("Composer", "Subject"))
        self.text = Editor()
        self.text.setAccessibleName(translate("Template", "Text of the email"))
        self.text.set_most_lines(_LEAST_LINES, _LEAST_LINES)
        self.text.fill_room()
        self.bar = FormatBar(self.text)
        self.sms = QPlainTextEdit()
        self.sms.setObjectName("formText")
        self.sms.setFont(fonts.font("body"))
        self.sms.setTabChangesFocus(True)
        self.sms.setPlaceholderText(translate("Template", "Empty: the words of the email"))
        self.sms.setAccessibleName(translate("Template", "Text of the SMS"))
        self._counter = PlainLabel(role="small", ink="text-muted")
        self._faults = PlainLabel(role="small", ink="danger", selectable=True)
        self._faults.hide()
        self.values = Button(
            translate("Template", "Insert a value"), kind="flat", small=True, arrow=True
        )
        self.look = Button(translate("Template", "Preview"), kind="flat", small=True,
                           icon_name="eye")  # fmt: skip
        self.look.setCheckable(True)
        self.preview = PreviewText()
        self.preview.setViewportMargins(14, 8, 14, 4)
        self.preview.hide()
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._timer.timeout.connect(self._recount)
        for signal in (self.text.textChanged, self.sms.textChanged, self.subject.textEdited):
            signal.connect(self._typed)
        self.bar.link_wanted.connect(self._link)
        self.values.clicked.connect(self._offer_values)
        self.look.toggled.connect(self._show_preview)

    def _build(self) -> None:
        email = QVBoxLayout()
        email.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(TextLine(translate("Channel", "Email"), role="label", ink="text-muted"))
        head.addStretch(1)
        head.addWidget(self.look)
        head.addWidget(self.values)
        email.addLayout(head)
        email.addWidget(self.subject)
        self._frame = QFrame()
        self._frame.setObjectName("formFrame")
        self.text.focused.connect(self._show_focus)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.setSpacing(0)
        inside.addWidget(self.bar)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.preview, 1)
        email.addWidget(self._frame, 1)
        email.addWidget(self._faults)
        short = QVBoxLayout()
        short.setSpacing(8)
        name = TextLine(translate("Channel", "SMS"), role="label", ink="text-muted")
        name.setFixedHeight(tokens.height("control_small"))  # as the head beside it
        short.addWidget(name)
        short.addWidget(self.sms, 1)
        short.addWidget(self._counter)
        self._side = QWidget()
        self._side.setLayout(short)
        short.setContentsMargins(0, 0, 0, 0)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(16, 0, 16, 16)
        self._across.setSpacing(16)
        self._across.addLayout(email, 1)
        self._across.addWidget(self._side)

    def _show_focus(self, here: bool) -> None:
        self._frame.setProperty("focused", here)
        self._frame.style().polish(self._frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._across.direction() != way:
            self._across.setDirection(way)
        self._side.setFixedWidth(_SMS) if wide else self._side.setMaximumWidth(16_777_215)
        self._side.setMinimumWidth(_SMS if wide else 0)
        self._side.setMaximumHeight(16_777_215 if wide else 150)

    # --- what stands in it -------------------------------------------------------------------

    def show_form(self, form: Variant) -> None:
        """Another form; tells nobody."""
        self._language, self._hours = form.language, form.hours
        for widget in (self.text, self.sms, self.subject):
            widget.blockSignals(True)
        self.text.set_body(form.body)
        self.sms.setPlainText(form.sms)
        self.subject.setText(form.subject)
        for widget in (self.text, self.sms, self.subject):
            widget.blockSignals(False)
        self.text.document().setModified(False)
        self._recount()

    def form(self) -> Variant:
        """The form as it stands."""
        return Variant(
            self._language, self._hours, self.subject.text().strip(), self.text.body(),  # type: ignore[arg-type]  # as it was shown
            self.sms.toPlainText().strip(),
        )  # fmt: skip

    def show_faults(self, found: Sequence[PlacedFault]) -> None:
        """What keeps this form from being kept."""
        places = {
            "subject": translate("Composer", "Subject"),
            "sms": translate("Channel", "SMS"),
            "note": translate("Composer", "Note"),
        }
        lines = []
        for one in found:
            said = template_words.fault(one.fault)
            lines.append(f"{places[one.part]}: {said}" if one.part in places else said)
        self._faults.setText("\n".join(lines))
        self._faults.setVisible(bool(lines))

    def faults(self) -> str:
        """What it says is wrong."""
        return self._faults.text()

    def _typed(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _recount(self) -> None:
        self.tried.emit(self.form(), self.look.isChecked())

    def _show_preview(self, on: bool) -> None:
        """The text as a customer gets it, with examples; or the text to write in."""
        for widget in (self.text, self.bar):
            widget.setVisible(not on)
        self.preview.setVisible(on)
        self._recount()

    def show_count(self, text: str) -> None:
        """How many segments the short form is, filled in."""
        found = counting.count(text)
        if not self.sms.toPlainText().strip():
            said = translate("Template", "The words of the email: %1")
            self._counter.setText(said.replace("%1", counted(found)))
            self._counter.set_ink("text-faint")
            return
        self._counter.setText(counted(found))
        self._counter.set_ink("warning" if found.count > 1 else "text-muted")

    # --- help --------------------------------------------------------------------------------

    def _link(self) -> None:
        shown, target = formats.link_at(self.text)
        box = LinkBox(self.window(), shown, target)
        box.put.connect(lambda said, to: formats.put_link(self.text, said, to))
        box.finished.connect(lambda _: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        box.open()

    def _offer_values(self) -> None:
        menu = Menu(self)
        for known in KNOWN:
            said = translate("Variable", known.words)
            if known.later:
                said = translate("Template", "%1 (not known yet)").replace("%1", said)
            menu.addAction(said, partial(self.put_value, known.name))
        menu.addSeparator()
        ask = translate("Template", "A field to fill in")
        menu.addAction(ask, lambda: self._put(f"{{{{ '{ask}' | ask }}}}"))
        menu.addAction(translate("Template", "Where the cursor goes"),
                       lambda: self._put("{{cursor}}"))  # fmt: skip
        menu.below(self.values)

    def put_value(self, name: str) -> None:
        """A variable where the cursor is."""
        self._put(f"{{{{ {name} }}}}")

    def _put(self, text: str) -> None:
        if self.sms.hasFocus():
            self.sms.insertPlainText(text)
        elif self.subject.hasFocus():
            self.subject.insert(text)
            self._typed()
        else:
            self.text.insert_plain(text)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)


def counted(found: counting.Segments) -> str:
    """ "132 of 160, 1 segment"; letters that make it short are named."""
    said = translate("Template", "%1 of %2").replace("%1", str(found.units))
    said = said.replace("%2", str(found.units + found.left))
    parts = translate("Template", "%n segments", "", max(found.count, 1))
    if found.odd:
        why = translate("Template", "contains %1: 70 a segment").replace("%1", found.odd[:3])
        return f"{said}, {parts}, {why}"
    return f"{said}, {parts}"
