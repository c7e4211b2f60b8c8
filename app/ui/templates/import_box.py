"""What an import of templates would do, a line each, before anything is kept. Loop thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.base.errors import Problem
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.problem_words import sentence
from app.ui.templates import template_words

if TYPE_CHECKING:
    from app.desk.canned.template_values import ImportPreview, Incoming

_HIGH, _SHOWN = 320, 300


class TemplateImportBox(Box):
    """``agreed`` when what is right shall be kept."""

    def __init__(self, parent: QWidget, name: str, seen: "ImportPreview") -> None:
        good = [one for one in seen.incoming if not one.faults]
        title = translate("Template", "Import from %1").replace("%1", name)
        super().__init__(parent, title, "", translate("Template", "Import"))
        self.setMinimumWidth(600)
        new = sum(one.replaces is None for one in good)
        parts = [
            translate("Template", "%n new", "", new),
            translate("Template", "%n change one that is here", "", len(good) - new),
        ]
        bad = len(seen.incoming) - len(good)
        if bad:
            parts.append(translate("Template", "%n stay out", "", bad))
        self.text.setText(", ".join(parts) + ".")
        self.text.show()
        self.yes.setEnabled(bool(good))
        self.lines = QWidget()
        self.lines.setObjectName("surface")
        down = QVBoxLayout(self.lines)
        down.setContentsMargins(0, 0, 8, 0)
        down.setSpacing(8)
        faulty_first = sorted(seen.incoming, key=lambda one: not one.faults)
        for one in faulty_first[:_SHOWN]:
            self._put(down, one)
        for line, code, value in seen.problems[:_SHOWN]:
            names = ("name", "path")
            said = sentence(Problem(code, dict.fromkeys(names, value) if value else {}))
            down.addWidget(PlainLabel(f"{line}: {said}" if line else said, role="small",
                                      ink="warning"))  # fmt: skip
        down.addStretch(1)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setAccessibleName(title)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.lines)
        area.setMinimumHeight(min(_HIGH, 60 + 24 * len(seen.incoming)))
        area.setMaximumHeight(_HIGH)
        self.body.addWidget(area)

    def _put(self, down: QVBoxLayout, one: "Incoming") -> None:
        template = one.template
        languages = ", ".join(template_words.language_name(each) for each in template.languages)
        code = f"{template.code}  " if template.code else ""
        said = translate("Template", "changes") if one.replaces else translate("Template", "new")
        line = TextLine(f"{code}{template.title}  ({said}; {languages})", stretch=True)
        down.addWidget(line)
        for fault in one.faults[:3]:
            down.addWidget(
                PlainLabel(template_words.fault(fault.fault), role="small", ink="danger")
            )
