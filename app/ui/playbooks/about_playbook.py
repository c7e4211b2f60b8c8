"""Beside a playbook: folder, tags, who sees to it and until when, its use. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.desk.canned.playbook_values import Playbook, PlaybookRow
from app.ui import words
from app.ui.i18n import translate
from app.ui.parts.about_written import AboutWritten
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel
from app.ui.playbooks import playbook_words


class AboutPlaybook(AboutWritten):
    """With what its tags are for, and who goes through it."""

    under_way = Signal()
    """Who goes through it is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = translate("Playbook", "About the playbook")
        super().__init__(title, translate("Template", "Folder"), parent)
        self._use = PlainLabel(role="small", ink="text-muted")
        said = translate("Playbook", "Show the conversations that are at it")
        self.show_them = Button(
            translate("Playbook", "Show them"), icon_name="list-checks", kind="link", small=True,
            name=said,
        )  # fmt: skip
        self.show_them.clicked.connect(self.under_way)
        self.lay_out()

    def put_below_tags(self) -> None:
        said = translate("Playbook", "It is offered first where a conversation has one of them.")
        self.down.addWidget(PlainLabel(said, role="small", ink="text-faint"))
        self.down.addSpacing(4)

    def put_below(self) -> None:
        self.head(translate("Template", "Use"))
        self.down.addWidget(self._use)
        self.down.addWidget(self.show_them, 0, Qt.AlignmentFlag.AlignLeft)

    def show_use(self, playbook: Playbook, row: PlaybookRow | None) -> None:
        """How often it was gone through, and when it was changed."""
        self.show_them.setVisible(row is not None and row.running > 0)
        parts = [playbook_words.use(row)]
        if playbook.changed_at:
            when = words.moment(playbook.changed_at, words.now())
            parts.append(translate("Template", "Changed %1").replace("%1", when))
        self._use.setText("\n".join(parts))
