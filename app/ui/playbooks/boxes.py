"""What is asked at a step: a note, and whether a macro shall run, which is shown before. Loop."""

from PySide6.QtWidgets import QWidget

from app.desk.canned.playbook_values import Mark
from app.desk.canned.template_values import Filled
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.form_field import FormField
from app.ui.templates.preview import Preview

_LONGEST = 2_000
_PREVIEW_HIGH = 260


class NoteBox(Box):
    """A note at a step; emptied it is taken away."""

    def __init__(self, parent: QWidget, title: str, mark: Mark) -> None:
        said = translate("Playbook", "Whoever goes on with this case reads it.")
        super().__init__(parent, title, said, translate("Playbook", "Keep the note"))
        self.note = FormField(translate("Playbook", "Note"))
        self.note.field.setMaxLength(_LONGEST)
        self.note.field.setText(mark.note)
        self.body.addWidget(self.note)

    def open(self) -> None:
        super().open()
        self.note.field.setFocus()
        self.note.field.selectAll()


class MacroBox(Box):
    """A macro as it would run here: its words with this customer's values, and what it does."""

    def __init__(self, parent: QWidget, filled: Filled) -> None:
        title = translate("Playbook", "Run the macro: %1").replace("%1", filled.title)
        super().__init__(parent, title, "", translate("Playbook", "Run it"))
        self.preview = Preview(by_tab=True)
        self.preview.text.setAccessibleName(title)
        self.preview.setMinimumHeight(_PREVIEW_HIGH)
        self.body.addWidget(self.preview)
        self.show_filled(filled)

    def show_filled(self, filled: Filled) -> None:
        """In another language; what is wrong with it keeps it from running."""
        self.filled = filled
        self.preview.show_filled(filled)
        self.yes.setEnabled(filled.fault is None)

    def open(self) -> None:
        super().open()
        self.yes.setFocus()
