"""A playbook that a conversation goes through: how far it is, its steps. Loop thread."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.desk.canned.playbook_values import Links, Mark, PlaybookRun, Step
from app.ui.i18n import translate
from app.ui.look.wrapping import Wrapping
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.menu import Menu
from app.ui.playbooks import playbook_words
from app.ui.playbooks.progress import Progress
from app.ui.playbooks.step_row import StepRow


class RunBlock(QWidget):
    """One playbook: its head and, while it is unfolded, its steps. ``acted`` names what is wanted:
    "done", "skipped", "open", "follow", "note" (of a step), "finish", "go-on", "take-off", "renew",
    "edit"."""

    acted = Signal(str, object)
    """An act, and the ``Step`` it is about, else None."""

    def __init__(self, run: PlaybookRun, links: Links, *, folded: bool) -> None:
        super().__init__()
        self.run, self._links = run, links
        self.rows: list[StepRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 4)
        down.setSpacing(0)
        down.addWidget(self._head(folded=folded))
        down.addWidget(Progress(run.settled, run.total))
        down.addSpacing(4)
        down.addWidget(PlainLabel(playbook_words.far(run), role="small", ink="text-muted"))
        if run.newer and run.finished_at is None:
            down.addWidget(self._newer())
        self._steps = QWidget()
        steps = QVBoxLayout(self._steps)
        steps.setContentsMargins(0, 4, 0, 0)
        steps.setSpacing(0)
        for number, step in enumerate(run.playbook.steps, start=1):
            steps.addWidget(self._row(number, step))
        down.addWidget(self._steps)
        self._steps.setVisible(not folded)

    def _head(self, *, folded: bool) -> QWidget:
        head = QWidget()
        across = QHBoxLayout(head)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        title = self.run.playbook.words(playbook_words.languages()).title
        said = translate("Playbook", "Steps of %1").replace("%1", title)
        icon = "chevron-right" if folded else "chevron-down"
        self.fold = Button(icon_name=icon, kind="icon", small=True, name=said)
        self.fold.clicked.connect(self._toggle)
        more = translate("Playbook", "What to do with %1").replace("%1", title)
        self.more = Button(icon_name="ellipsis", kind="icon", small=True, name=more)
        self.more.clicked.connect(self.open_menu)
        across.addWidget(self.fold)
        across.addWidget(TextLine(title, role="strong", stretch=True), 1)
        across.addWidget(self.more)
        return head

    def is_folded(self) -> bool:
        """Whether its steps are put away."""
        return self._steps.isHidden()

    def _toggle(self) -> None:
        self._steps.setVisible(self.is_folded())
        self.fold.show_icon("chevron-right" if self.is_folded() else "chevron-down")

    def _newer(self) -> QWidget:
        made = QWidget()
        across = Wrapping(made)
        said = translate("Playbook", "Changed since.")
        across.addWidget(TextLine(said, role="small", ink="info"))
        self.renew = Button(
            translate("Playbook", "Go on with the new one"), kind="link", small=True
        )
        self.renew.clicked.connect(lambda: self.acted.emit("renew", None))
        across.addWidget(self.renew)
        return made

    def _row(self, number: int, step: Step) -> StepRow:
        mark = self.run.mark(step.key)
        words = step.words(playbook_words.languages())
        said = playbook_words.step_sentence(number, self.run, mark, words.title, words.hint)
        linked = self._links.get(step.link) if step.link is not None else None
        row = StepRow(step, mark, linked, said=said, current=step == self.run.next_step)
        row.marked.connect(lambda state: self.acted.emit(state, step))
        row.followed.connect(lambda: self.acted.emit("follow", step))
        row.noted.connect(lambda: self.acted.emit("note", step))
        row.stepped.connect(lambda by: self._step_on(row, by))
        row.menu_wanted.connect(lambda place: self._offer(step, mark, place))
        self.rows.append(row)
        return row

    def _step_on(self, row: StepRow, by: int) -> None:
        to = self.rows.index(row) + by
        if 0 <= to < len(self.rows):
            self.rows[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _offer(self, step: Step, mark: Mark, place: QPoint) -> None:
        menu = Menu(self)
        acts = []
        if mark.state != "done":
            acts.append(("done", "check", translate("Playbook", "Tick it")))
        if mark.state != "skipped":
            acts.append(("skipped", "skip-forward", translate("Playbook", "Skip it")))
        if mark.state != "open":
            acts.append(("open", "rotate-ccw", translate("Playbook", "Open it again")))
        acts.append(("note", "pencil", translate("Playbook", "Note at this step…")))
        linked = self._links.get(step.link) if step.link is not None else None
        if step.link is not None and linked is not None and not linked.gone:
            icon = playbook_words.link_icon(step.link, linked)
            acts.append(("follow", icon, playbook_words.link_sentence(step.link, linked)))
        for act, icon, said in acts:
            menu.put(icon, said, partial(self.acted.emit, act, step))
        menu.popup(place)

    def open_menu(self) -> QMenu:
        """What can be done with all of it."""
        menu = Menu(self)
        finished = self.run.finished_at is not None
        acts = [
            ("go-on", "rotate-ccw", translate("Playbook", "Go on with it")) if finished
            else ("finish", "check", translate("Playbook", "Finish it")),
            ("edit", "pencil", translate("Playbook", "Change the playbook…")),
            ("take-off", "x", translate("Playbook", "Take it off this conversation")),
        ]  # fmt: skip
        for act, icon, said in acts:
            menu.put(icon, said, partial(self.acted.emit, act, None))
        menu.below(self.more)
        return menu
