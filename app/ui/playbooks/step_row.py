"""A step beside a conversation: its box, its words, who settled it, where it leads. Loop thread."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk.canned.playbook_values import Linked, Mark, Step, StepLink, StepState
from app.ui.i18n import translate
from app.ui.look import fonts, icons, texts
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import by_key
from app.ui.parts.label import PlainLabel
from app.ui.parts.pressable import Pressable
from app.ui.playbooks import playbook_words

_BOX, _EDGE = 16, 4


class StepRow(Pressable):
    """Space ticks, Shift+Space skips, Enter follows the link, F2 notes, arrows go on.

    ``current``: the next to be done, which shows its hint.
    """

    marked = Signal(str)
    """The state that is wanted: "done", "skipped", "open"."""
    followed = Signal()
    noted = Signal()
    stepped = Signal(int)
    """The focus goes so many steps on."""
    menu_wanted = Signal(object)
    """The global place of a menu."""

    def __init__(
        self, step: Step, mark: Mark, linked: Linked | None, *, said: str, current: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.step, self.mark, self.linked = step, mark, linked
        self.setCheckable(True)
        self.setChecked(mark.state == "done")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(said)
        words = step.words(playbook_words.languages())
        self._build(words.title, words.hint if current else "")
        self.setToolTip(texts.tip(words.hint) if words.hint and not current else "")
        self.clicked.connect(lambda: self.marked.emit(self.wanted()))
        theme().changed.connect(self.update)

    def _build(self, title: str, hint: str) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        across.setSpacing(4)
        across.addSpacing(_BOX + 2 * _EDGE)  # a margin would not follow the direction of writing
        down = QVBoxLayout()
        down.setSpacing(0)
        open_ = self.mark.state == "open"
        down.addWidget(self._label(title, "body", "text" if open_ else "text-muted"))
        for text, ink in (
            (playbook_words.settled(self.mark), "text-faint"),
            (hint, "text-muted"),
        ):
            if text:
                down.addWidget(self._label(text, "small", ink))
        if self.mark.note:
            self.note = _Note(self.mark.note)
            down.addWidget(self.note)
        across.addLayout(down, 1)
        self.link: Button | None = None
        if self.step.link is not None and self.linked is not None:
            self.link = self._link_button(self.step.link, self.linked)
            across.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)

    @staticmethod
    def _label(text: str, role: str, ink: str) -> PlainLabel:
        made = PlainLabel(text, role=role, ink=ink)
        made.setForegroundRole(QPalette.ColorRole.WindowText)  # else that of a button
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made

    def _link_button(self, link: StepLink, linked: Linked) -> Button:
        made = Button(
            icon_name=playbook_words.link_icon(link, linked), kind="icon", small=True,
            name=playbook_words.link_sentence(link, linked), ink="accent-ink",
        )  # fmt: skip
        made.setEnabled(not linked.gone)
        made.clicked.connect(self.followed)
        return made

    def wanted(self) -> StepState:
        """What a press makes of it."""
        return "done" if self.mark.state == "open" else "open"

    def nextCheckState(self) -> None:
        """It is ticked when the desk says so, not before."""

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        if self.underMouse() or ring:
            painter.setPen(QPen(color("focus-ring"), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        left = self.width() - _EDGE - _BOX if self.isRightToLeft() else _EDGE
        top = _EDGE + (fonts.line("body") - _BOX) / 2
        self._paint_box(painter, QRectF(left, top, _BOX, _BOX))

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        state = self.mark.state
        done = state == "done"
        painter.setPen(QPen(color("accent" if done else "border-strong"), 1))
        painter.setBrush(color("accent" if done else "surface-field"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if state == "open":
            return
        icon, ink = ("check", "accent-text") if done else ("skip-forward", "text-muted")
        side = box.width() - 4
        drawn = icons.pixmap(icon, color(ink), round(side), self.devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + 2, box.top() + 2), drawn)

    # --- keys and pointer --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Space:
            self.marked.emit(self._skipped() if shift else self.wanted())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.followed.emit()
        elif key == Qt.Key.Key_F2:
            self.noted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self._below())
        else:
            super().keyPressEvent(event)

    def _skipped(self) -> StepState:
        return "open" if self.mark.state == "skipped" else "skipped"

    def _below(self) -> QPoint:
        return self.mapToGlobal(self.rect().bottomLeft())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class _Note(PlainLabel):
    """What somebody noted at a step, on the ground of notes."""

    def __init__(self, text: str) -> None:
        super().__init__(text, role="small", ink="note-ink")
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # else that of a button
        self.setContentsMargins(8, 4, 8, 4)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(translate("Playbook", "note: %1").replace("%1", text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("note-bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, 0, -1), 4, 4)
        painter.end()
        super().paintEvent(event)
