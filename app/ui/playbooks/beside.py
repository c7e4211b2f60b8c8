"""The playbooks of a conversation, beside it. Loop thread."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.canned.playbook_values import Beside, PlaybookRun
from app.ui.customers.pieces import Rule, section_head
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.playbooks.run_block import RunBlock

Place = tuple[int, bool]
"""A run, and whether it is finished."""


def _place(run: PlaybookRun) -> Place:
    return run.id, run.finished_at is not None


class BesideSection(QWidget):
    """All that a conversation is at and went through; ``folded`` says which are."""

    acted = Signal(object, str, object)
    """The ``PlaybookRun``, an act and its ``Step``, else None."""
    begun = Signal()

    def __init__(
        self, found: Beside, folded: Mapping[Place, bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.found = found
        self.blocks: list[RunBlock] = []
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(Rule())
        said = translate("Playbook", "Begin a playbook")
        if not found.runs:
            self.begin = Button(said, icon_name="list-checks", kind="quiet", small=True, flush=True)
            down.addWidget(self.begin)
        else:
            self.begin = Button(icon_name="plus", kind="icon", small=True, name=said)
            down.addWidget(section_head(translate("Playbook", "Playbook"), button=self.begin))
        self.begin.clicked.connect(self.begun)
        for run in found.runs:
            away = folded.get(_place(run), run.finished_at is not None)
            block = RunBlock(run, found.links or {}, folded=away)
            block.acted.connect(partial(self.acted.emit, run))
            self.blocks.append(block)
            down.addWidget(block)

    def folded(self) -> dict[Place, bool]:
        """Which are folded; one that ends folds by itself."""
        return {_place(block.run): block.is_folded() for block in self.blocks}

    def focused(self) -> tuple[int, int] | None:
        """The run and the step that has the focus."""
        for block in self.blocks:
            for row in block.rows:
                if row.hasFocus():
                    return block.run.id, row.step.key
        return None

    def focus(self, at: tuple[int, int]) -> None:
        """The focus back to a step."""
        for block in self.blocks:
            for row in block.rows:
                if (block.run.id, row.step.key) == at:
                    row.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_next(self) -> bool:
        """The focus to the next step to be done; whether there is one."""
        for block in self.blocks:
            following = block.run.next_step
            for row in block.rows:
                if block.run.finished_at is None and row.step == following:
                    row.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return True
        return False
