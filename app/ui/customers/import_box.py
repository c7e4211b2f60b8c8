"""What an import would do, column by column; how far it is; what came of it. Loop thread."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.base.errors import Problem
from app.inbox.values import CustomField
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.desk.people.people_in import Brought, Column, Preview

_WIDE, _COLUMNS_HIGH, _PROBLEMS_HIGH, _TOLD = 640, 260, 110, 100


class ImportBox(Box):
    """``mapped`` when a column is taken for something else; ``started`` by the button."""

    mapped = Signal(object)
    """The roles of the columns."""
    started = Signal(object, str)
    """The roles (None for vCards), and "update" or "skip"."""
    stopped = Signal()

    def __init__(self, parent: QWidget, seen: "Preview", fields: Sequence[CustomField]) -> None:
        title = translate("Customer", "Import from %1").replace("%1", seen.path.name)
        super().__init__(parent, title, "", translate("Customer", "Import"))
        self.setMinimumWidth(_WIDE)
        self._fields = tuple(fields)
        self._busy = False
        self.roles: list[QComboBox] = []
        self._update = QRadioButton(
            translate("Customer", "Add what the file knows to customers that are here already")
        )
        self._skip = QRadioButton(
            translate("Customer", "Leave customers that are here as they are")
        )
        self._update.setChecked(True)
        self._problems = PlainLabel(ink="text-muted", role="small")
        self._problems_area = _scrolled(self._problems, _PROBLEMS_HIGH)
        self._problems_title = TextLine(role="label", ink="text-muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.hide()
        self._build(seen)
        self.show_preview(seen)

    def _build(self, seen: "Preview") -> None:
        self._mapping = QWidget()
        self._seen: QWidget = self._mapping
        if seen.columns:
            self._seen = _scrolled(self._grid(seen.columns), _COLUMNS_HIGH)
        elif seen.first:
            self._people(seen)
        self.body.addWidget(self._seen)
        for widget in (self._update, self._skip, self._problems_title, self._problems_area,
                       self._bar):  # fmt: skip
            self.body.addWidget(widget)

    def _grid(self, columns: "Sequence[Column]") -> QWidget:
        grid = QGridLayout(self._mapping)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, column in enumerate(columns):
            grid.addWidget(TextLine(column.title, weight=500, stretch=True), row, 0)
            samples = ", ".join(column.samples)
            grid.addWidget(TextLine(samples, role="small", ink="text-faint", stretch=True), row, 1)
            grid.addWidget(self._role_box(column), row, 2)
        grid.setColumnStretch(0, 1)
        return self._mapping

    def _people(self, seen: "Preview") -> None:
        """The first of a file whose lines need no meaning: who is in it, as it is read."""
        grid = QGridLayout(self._mapping)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        for row, person in enumerate(seen.first):
            shown = [text.rpartition("\n")[2] for _, text in person.addresses]
            name = person.details.get("name") or next(iter(shown), "")
            grid.addWidget(TextLine(name, weight=500, stretch=True), row, 0)
            told = ", ".join((*filter(None, (person.details.get("company"),)), *shown))
            grid.addWidget(TextLine(told, role="small", ink="text-muted", stretch=True), row, 1)
        more = seen.people - len(seen.first)
        if more > 0:
            text = translate("Customer", "and %n more", "", more)
            grid.addWidget(TextLine(text, role="small", ink="text-muted"), len(seen.first), 0)

    def _role_box(self, column: "Column") -> QComboBox:
        box = QComboBox()
        name = translate("Customer", "What %1 is").replace("%1", column.title)
        box.setAccessibleName(name)
        box.setMinimumSize(170, 28)
        for role, text in (*role_names(), *((f"field:{f.id}", f.name) for f in self._fields)):
            box.addItem(text, role)
        box.setCurrentIndex(max(0, box.findData(column.role)))
        box.currentIndexChanged.connect(lambda _: self.mapped.emit(self.chosen()))
        self.roles.append(box)
        return box

    def chosen(self) -> list[str] | None:
        """The roles of the columns as they stand; None for vCards."""
        return [str(box.currentData()) for box in self.roles] if self.roles else None

    # --- what would be done ---------------------------------------------------------------------

    def show_preview(self, seen: "Preview") -> None:
        """How many, how many are known, and what is wrong."""
        text = translate("Customer", "%n people in the file", "", seen.people)
        if seen.known:
            known = translate("Customer", "%n of them are here already", "", seen.known)
            text = f"{text}, {known}"
        form = "vCard" if seen.form == "vcard" else f"CSV, {seen.encoding}"
        self.text.setText(f"{text} ({form}).")
        self.text.show()
        for choice in (self._update, self._skip):
            choice.setVisible(bool(seen.known))
        self._show_problems([(p.line, p.code, p.value) for p in seen.problems])
        self.yes.setEnabled(seen.people > 0)

    def _show_problems(self, problems: Sequence[tuple[int, str, str]]) -> None:
        told = [f"{line}: {_told(code, value)}" for line, code, value in problems[:_TOLD]]
        self._problems.setText("\n".join(told))
        self._problems_title.set_text(
            translate("Customer", "%n lines with something wrong", "", len(problems))
        )
        for widget in (self._problems_title, self._problems_area):
            widget.setVisible(bool(problems))

    def say_wrong(self, text: str) -> None:
        """Why it cannot be done."""
        self._set_busy(False)
        self._problems_title.set_text(text)
        self._problems_title.show()

    # --- doing it --------------------------------------------------------------------------------

    def agree(self) -> None:
        """Begin, or close when all is done."""
        if not self.yes.isEnabled() or self._busy:
            return
        self._set_busy(True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # Enter pressed twice is no Cancel
        self.started.emit(self.chosen(), "skip" if self._skip.isChecked() else "update")

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.yes.setEnabled(not busy)
        self.no.setEnabled(True)
        self._bar.setVisible(busy)
        self._mapping.setEnabled(not busy)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        said = translate("Customer", "%1 of %2").replace("%1", str(done)).replace("%2", str(total))
        self._bar.setAccessibleName(said)

    def show_done(self, done: "Brought") -> None:
        """What came of it."""
        self._set_busy(False)
        parts = [translate("Customer", "%n customers added", "", done.added)]
        if done.updated:
            parts.append(translate("Customer", "%n completed", "", done.updated))
        if done.skipped:
            parts.append(translate("Customer", "%n left as they were", "", done.skipped))
        self.text.setText(", ".join(parts) + ".")
        self._show_problems([(p.line, p.code, p.value) for p in done.problems])
        for widget in (self._seen, self._update, self._skip, self.yes):
            widget.hide()
        self.no.setText(translate("Customer", "Close"))
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def reject(self) -> None:
        """Cancel: an import under way is stopped and taken back first."""
        if self._busy:
            if not self.no.isEnabled():
                return  # it is being taken back
            self.no.setEnabled(False)
            self.text.setText(translate("Customer", "Taking back what was imported…"))
            self.stopped.emit()
            return
        super().reject()


def role_names() -> tuple[tuple[str, str], ...]:
    """What a column can be, with its name."""
    return (
        ("", translate("Customer", "Leave out")),
        ("name", translate("Customer", "Name")),
        ("first", translate("Customer", "First name")),
        ("last", translate("Customer", "Last name")),
        ("company", translate("Customer", "Company")),
        ("email", translate("Customer", "Email address")),
        ("phone", translate("Customer", "Telephone")),
        ("whatsapp", "WhatsApp"),
        ("language", translate("Customer", "Language")),
        ("zone", translate("Customer", "Time zone")),
        ("place", translate("Customer", "Place")),
        ("notes", translate("Customer", "Notes")),
        ("tags", translate("Customer", "Tags")),
    )


def _told(code: str, value: str) -> str:
    names = ("address", "number", "zone", "value")
    return sentence(Problem(code, dict.fromkeys(names, value)))


def _scrolled(widget: QWidget, high: int) -> QScrollArea:
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    holder = QWidget()
    holder.setObjectName("surface")
    down = QVBoxLayout(holder)
    down.setSpacing(8)
    down.setContentsMargins(0, 0, 0, 0)
    down.addWidget(widget)
    down.addStretch(1)
    area.setWidget(holder)
    area.setMaximumHeight(high)
    return area
