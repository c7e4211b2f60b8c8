"""The steps of a playbook while it is written: added, moved, linked, taken away. Loop thread."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.desk.canned.playbook_values import Linked, Links, Playbook, Said, Step, StepLink
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.floating_bar import float_bar
from app.ui.parts.label import TextLine
from app.ui.playbooks.hint_edit import HintEdit
from app.ui.playbooks.step_edit import StepEdit

_WIDEST = 720


class StepsEditor(QScrollArea):
    """``put_into`` gives the playbook as it stands. ``new_key`` makes the key of a new step."""

    changed = Signal()
    link_wanted = Signal(object)
    """For a step (``StepEdit``), or for a new one (None): an article or a template is to be
    chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new_key: Callable[[], int] = lambda: 0
        self._edits: list[StepEdit] = []
        self._links: dict[StepLink, Linked] = {}
        self._language, self._first = "", ""
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        float_bar(self)
        self._build()

    def _build(self) -> None:
        self._body = QWidget()
        self._body.setObjectName("surface")
        across = QHBoxLayout(self._body)
        across.setContentsMargins(16, 8, 16, 24)
        across.setSpacing(0)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        across.addWidget(column, 1)
        across.addStretch(0)
        down = QVBoxLayout(column)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        self.about = HintEdit(
            translate("Playbook", "When it is for"),
            translate("Playbook", "For which kind of case is it?"),
        )
        self.about.typed.connect(self.changed)
        down.addWidget(self.about)
        down.addSpacing(4)
        down.addWidget(TextLine(translate("Playbook", "Steps"), role="label", ink="text-muted"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        down.addLayout(self._list)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        self.add = Button(translate("Playbook", "Add a step"), icon_name="plus", kind="quiet",
                          small=True, flush=True)  # fmt: skip
        self.add_link = Button(translate("Playbook", "From an article or a template…"),
                               icon_name="link", kind="quiet", small=True, flush=True)  # fmt: skip
        self.add.clicked.connect(lambda _: self.add_step())
        self.add_link.clicked.connect(lambda: self.link_wanted.emit(None))
        foot.addWidget(self.add)
        foot.addWidget(self.add_link)
        foot.addStretch(1)
        down.addLayout(foot)
        down.addStretch(1)
        self.setWidget(self._body)

    # --- what stands in it -------------------------------------------------------------------

    def show_playbook(self, playbook: Playbook, links: Links, language: str) -> None:
        """Another playbook, in one of its languages; tells nobody."""
        for edit in self._edits:
            edit.hide()
            edit.deleteLater()
        self._edits, self._links = [], dict(links)
        self._language, self._first = language, playbook.languages[0] if playbook.said else ""
        held = next((one for one in playbook.said if one.language == language), None)
        self.about.show_text(held.hint if held is not None else "")
        for step in playbook.steps:
            self._put(step, len(self._edits))
        self._number()

    def put_into(self, playbook: Playbook, title: str) -> Playbook:
        """The playbook with what stands here, and this title in the language that is written."""
        mine = Said(self._language, title, self.about.toPlainText().strip())
        said = {one.language: one for one in playbook.said}
        said[self._language] = mine
        steps = tuple(edit.step() for edit in self._edits)
        return replace(playbook, said=tuple(said.values()), steps=steps)

    def edits(self) -> tuple[StepEdit, ...]:
        """The steps in their order."""
        return tuple(self._edits)

    def _put(self, step: Step, at: int) -> StepEdit:
        linked = self._links.get(step.link) if step.link is not None else None
        edit = StepEdit(step, linked, self._language, self._title_of(step))
        edit.changed.connect(self.changed)
        edit.entered.connect(lambda: self.add_step(after=edit))
        edit.emptied.connect(lambda: self._take_away(edit))
        edit.moved.connect(lambda by: self._move(edit, by))
        edit.link_wanted.connect(partial(self.link_wanted.emit, edit))
        edit.grip.dragged.connect(lambda place: self._drag(edit, place))
        edit.grip.dropped.connect(self.changed)
        self._edits.insert(at, edit)
        self._list.insertWidget(at, edit)
        edit.show()
        return edit

    def _title_of(self, step: Step) -> str:
        """In the language it was begun in, while another is written."""
        if self._language == self._first:
            return ""
        return step.words((self._first,)).title

    def _number(self) -> None:
        for n, edit in enumerate(self._edits, start=1):
            edit.show_number(n)

    # --- changing it -------------------------------------------------------------------------

    def add_step(
        self, title: str = "", link: StepLink | None = None, linked: Linked | None = None,
        after: StepEdit | None = None,
    ) -> StepEdit:  # fmt: skip
        """One more, below ``after`` or last; the focus goes there."""
        if link is not None and linked is not None:
            self._links[link] = linked
        at = len(self._edits) if after is None else self._edits.index(after) + 1
        edit = self._put(Step(self.new_key(), (Said(self._language, title),), link), at)
        self._number()
        edit.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_edit(edit)
        self.changed.emit()
        return edit

    def link_step(self, edit: StepEdit, link: StepLink, linked: Linked) -> None:
        """A step leads there from now on; without words it takes the title of what it leads to."""
        if edit not in self._edits:
            return
        self._links[link] = linked
        if not edit.title.text().strip():
            edit.title.setText(linked.title)
        edit.show_link(replace(edit.step(), link=link), linked)
        edit.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _take_away(self, edit: StepEdit) -> None:
        at = self._edits.index(edit)
        self._edits.remove(edit)
        edit.hide()
        edit.deleteLater()
        self._number()
        near = self._edits[min(at, len(self._edits) - 1)].title if self._edits else self.add
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _move(self, edit: StepEdit, by: int) -> None:
        if self._place_at(edit, self._edits.index(edit) + by):
            self._show_edit(edit)
            self.changed.emit()

    def _drag(self, edit: StepEdit, place: QPointF) -> None:
        """Under the pointer: before the first whose middle is below it."""
        y = self._body.mapFromGlobal(place).y()
        others = [one for one in self._edits if one is not edit]
        middles = [one.mapTo(self._body, one.rect().center()).y() for one in others]
        self._place_at(edit, sum(middle < y for middle in middles))
        self.ensureVisible(0, round(y), 0, 40)

    def _place_at(self, edit: StepEdit, to: int) -> bool:
        at = self._edits.index(edit)
        if to == at or not 0 <= to < len(self._edits):
            return False
        self._edits.insert(to, self._edits.pop(at))
        focus = edit.focusWidget() if edit.isAncestorOf(self.window().focusWidget()) else None
        self._list.removeWidget(edit)
        self._list.insertWidget(to, edit)
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._order_tabs()
        self._number()
        return True

    def _order_tabs(self) -> None:
        """Tab goes through the steps as they stand."""
        before: QWidget = self.about
        for edit in self._edits:
            for widget in (edit.grip, edit.title, edit.link, edit.cross, edit.hint):
                QWidget.setTabOrder(before, widget)
                before = widget
        QWidget.setTabOrder(before, self.add)

    def _show_edit(self, edit: StepEdit) -> None:
        layout = self._body.layout()
        if layout is not None:
            layout.activate()
        self.ensureWidgetVisible(edit, 0, 24)

    def to_first(self) -> None:
        """The focus to the first step, made when there is none."""
        if self._edits:
            self._edits[0].title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.add_step()
