"""Paints a row of the queue (look.md section 6): one paint, no child widgets. Loop thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.base.clock import Clock, SystemClock
from app.inbox.queue_row import QueueRow
from app.inbox.states import Status
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import badges, fonts, icons, texts
from app.ui.look.theme import color, theme
from app.ui.parts.paged_model import RowRole
from app.ui.triage import queue_layout, row_words
from app.ui.triage.queue_layout import LayoutCache, Mark, RowLayout

if TYPE_CHECKING:
    from app.desk.search_values import Needle

Action = Literal["resolve", "reopen", "snooze", "wake", "assign", "pick"]
ICONS: dict[Action, str] = {
    "resolve": "check",
    "reopen": "rotate-ccw",
    "snooze": "alarm-clock",
    "wake": "sunrise",
    "assign": "user-round-plus",
}
_ACTION = 28


class QueueDelegate(QStyledItemDelegate):
    """``plain`` is the status that the view implies, ``compact`` the 60 px form.

    ``hover`` is the row under the pointer, ``ring`` whether the focus came by key.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self.plain: Status | None = None
        self.compact = False
        self.hover = -1
        self.hover_action: Action | None = None
        self.ring = False
        self.focused = False
        self.late_after = 0
        """Microseconds that somebody may wait for an answer; 0: no limit."""
        self.selected: Callable[[QModelIndex | QPersistentModelIndex], bool] | None = None
        """The view's: asking the option would make the names of all that a style can draw."""
        self.picked: Callable[[int], bool] | None = None
        """While several are chosen: whether one is among them."""
        self._clock = clock or SystemClock()
        self._cache = LayoutCache()
        self._preview_font = queue_layout.preview_font()
        self.needles: tuple[Needle, ...] = ()
        """What was searched for: marked in subject and preview."""

    def forget(self) -> None:
        """Lay everything out again: the language or the fonts changed."""
        self._cache.clear()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - every row is as high
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - every row is as high
    ) -> QSize:
        return QSize(280, queue_layout.row_height(compact=self.compact))

    def lacks(self, index: QModelIndex | QPersistentModelIndex, wide: int) -> bool:
        """Whether a row at hand was never laid out for this width in px."""
        row, room = index.data(RowRole), int(wide / fonts.scale())
        if not isinstance(row, QueueRow):
            return False
        now = self._clock.now()
        return not self._cache.holds(row, room, compact=self.compact, plain=self.plain, now=now)

    def actions(self, row: QueueRow) -> tuple[Action, ...]:
        """What the pointer can do on this row, from left to right."""
        done = row.status in (Status.RESOLVED, Status.SPAM)
        sleeps = row.status is Status.SNOOZED
        return ("reopen" if done else "resolve", "wake" if sleeps else "snooze", "assign")

    def action_at(self, row: QueueRow, x: int, y: int, width: int) -> Action | None:
        """The action at a point of the row, or None; in logical px of the row as it is seen."""
        scale = fonts.scale()
        x, y, width = round(x / scale), round(y / scale), round(width / scale)
        if x < (52 if self.compact else 56) and 8 <= y < 52:
            return "pick"
        if not 5 <= y < 5 + _ACTION:
            return None
        offered = self.actions(row)
        start = width - 8 - len(offered) * _ACTION
        at = (x - start) // _ACTION
        return offered[at] if 0 <= at < len(offered) and x >= start else None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        selected = self.selected is not None and self.selected(index)
        hovered = index.row() == self.hover
        row = index.data(RowRole)
        picked = self.picked is not None and isinstance(row, QueueRow) and self.picked(row.id)
        ground = self._ground(selected, hovered, picked)
        painter.save()
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Four numbers in the place of a QRect would make the names of all gradients there are.
        painter.fillRect(QRect(0, 0, rect.width(), rect.height()), ground)
        painter.fillRect(QRect(0, rect.height() - 1, rect.width(), 1), color("border"))
        scale = fonts.scale()
        if scale != 1:
            painter.scale(scale, scale)
        wide, high = int(rect.width() / scale), int(rect.height() / scale)
        if isinstance(row, QueueRow):
            self._paint_row(painter, row, wide, ground, selected, hovered)
        if selected:
            painter.fillRect(QRect(0, 0, 3, high), color("accent-ink"))
            if self.ring and self.focused:
                painter.setPen(QPen(color("focus-ring"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(1, 1, wide - 2, high - 2))
        painter.restore()

    def _ground(self, selected: bool, hovered: bool, picked: bool) -> QColor:
        if selected:
            return color("selection" if self.focused else "selection-inactive")
        if picked:
            return color("selection-inactive")
        return color("hover" if hovered else "surface-sunken")

    def _paint_row(
        self,
        painter: QPainter,
        row: QueueRow,
        wide: int,
        ground: QColor,
        selected: bool,
        hovered: bool,
    ) -> None:
        now = self._clock.now()
        laid = self._cache.get(row, wide, compact=self.compact, plain=self.plain, now=now)
        faint = color("text-muted" if selected else "text-faint")
        self._paint_person(painter, row, ground, hovered)
        left = queue_layout.COMPACT_LEFT if self.compact else queue_layout.LEFT
        self._paint_first_line(painter, row, laid, left, wide, faint, now)
        if hovered:
            self._paint_actions(painter, row, wide, ground)
        if self.compact:
            self._paint_compact(painter, row, laid, left, wide)
            return
        text = color("text")
        subject_font = fonts.base("body", _subject_weight(row))
        if self.needles:
            self._paint_marks(painter, laid, left, subject_font)
        texts.draw_centred(painter, left, 29, 18, laid.subject, subject_font, text)
        if laid.badge is not None:
            right = wide - queue_layout.RIGHT - laid.badge.width
            _paint_mark(painter, laid.badge, right, 29, self._ratio(painter))
        for at, line in enumerate(laid.preview):
            y = 48 + 17 * at
            texts.draw_centred(painter, left, y, 17, line, self._preview_font, color("text-muted"))
        self._paint_fourth_line(painter, row, laid, left, wide, selected)

    def _paint_marks(
        self, painter: QPainter, laid: queue_layout.RowLayout, left: int, subject_font: QFont
    ) -> None:
        """Behind what was searched for."""
        from app.ui.conversation import highlight  # a first paint needs none

        box = QRectF(left, 29, 0, 18)
        highlight.paint_behind(painter, box, laid.subject, subject_font, self.needles)
        for at, line in enumerate(laid.preview):
            box = QRectF(left, 48 + 17 * at, 0, 17)
            highlight.paint_behind(painter, box, line, self._preview_font, self.needles)

    def _paint_person(
        self, painter: QPainter, row: QueueRow, ground: QColor, hovered: bool
    ) -> None:
        ratio = self._ratio(painter)
        size, top = (28, 12) if self.compact else (36, 12)
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent-ink"))
            painter.drawEllipse(QRectF(5, 22 if self.compact else 26, 7, 7))
        if self.picked is not None or (hovered and self.hover_action == "pick"):
            checked = self.picked is not None and self.picked(row.id)
            _paint_box(painter, 16 + (size - 20) / 2, top + (size - 20) / 2, checked, ratio)
            return
        name = words.person(row)
        drawn = badges.avatar(name, size, theme().scheme, ratio)
        painter.drawPixmap(QPointF(16, top), drawn)
        if not row.channels:
            return
        corner, wide = (QPointF(37, 34), 14) if self.compact else (QPointF(41, 36), 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(corner.x() - 2, corner.y() - 2, wide + 4, wide + 4), 8, 8)
        painter.drawPixmap(corner, badges.badge(row.channels[0], wide, ratio))

    def _paint_first_line(
        self,
        painter: QPainter,
        row: QueueRow,
        laid: RowLayout,
        left: int,
        wide: int,
        faint: QColor,
        now: int,
    ) -> None:
        name_font = fonts.base("body", 600 if row.unread else 500)
        texts.draw_centred(painter, left, 10, 18, laid.name, name_font, color("text"))
        if laid.count:
            small = fonts.base("micro", figures=True)
            texts.draw_centred(painter, laid.count_x, 11, 18, laid.count, small, faint)
        since = row.waiting_since if row.waiting_since is not None else row.last_message_at
        late = row_words.is_late(row, now, self.late_after)
        font = fonts.base("small", 600 if late else 500, figures=True)
        age = words.age(since, now)
        x = wide - queue_layout.RIGHT - texts.advance(font, age)
        texts.draw_centred(painter, x, 10, 18, age, font, color("danger") if late else faint)
        if row.pinned:
            drawn = icons.pixmap("pin", color("accent-ink"), 12, self._ratio(painter))
            painter.drawPixmap(QPointF(x - 17, 13), drawn)

    def _paint_actions(self, painter: QPainter, row: QueueRow, wide: int, ground: QColor) -> None:
        """They take the place of the age, and of the end of a long name."""
        offered = self.actions(row)
        x = float(wide - 8 - len(offered) * _ACTION)
        painter.fillRect(QRectF(x - 4, 4, wide - x + 4, _ACTION), ground)
        for action in offered:
            over = action == self.hover_action
            if over:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color("pressed"))
                painter.drawRoundedRect(QRectF(x, 5, _ACTION, _ACTION), 6, 6)
            ink = color("text" if over else "text-muted")
            drawn = icons.pixmap(ICONS[action], ink, 16, self._ratio(painter))
            painter.drawPixmap(QPointF(x + 6, 11), drawn)
            x += _ACTION

    def _paint_fourth_line(
        self,
        painter: QPainter,
        row: QueueRow,
        laid: RowLayout,
        left: int,
        wide: int,
        selected: bool,
    ) -> None:
        x = float(left)
        for state in laid.states:
            _paint_mark(painter, state, x, 66, self._ratio(painter))
            x += state.width + 8
        ground = color("surface-raised" if selected else "tag-bg")
        for tag, width in laid.tags:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(x, 67, width, 16), 4, 4)
            texts.draw_centred(
                painter, x + 5, 67, 16, tag, fonts.base("micro"), color("text-muted")
            )
            x += width + 4
        if row.assignee_name:
            drawn = badges.avatar(row.assignee_name, 18, theme().scheme, self._ratio(painter))
            painter.drawPixmap(QPointF(wide - queue_layout.RIGHT - 18, 66), drawn)

    def _paint_compact(
        self, painter: QPainter, row: QueueRow, laid: RowLayout, left: int, wide: int
    ) -> None:
        font = fonts.base("body", _subject_weight(row))
        texts.draw_centred(painter, left, 30, 18, laid.subject, font, color("text-muted"))
        x = float(wide - queue_layout.RIGHT)
        if row.assignee_name:
            x -= 18
            drawn = badges.avatar(row.assignee_name, 18, theme().scheme, self._ratio(painter))
            painter.drawPixmap(QPointF(x, 30), drawn)
            x -= 6
        marks = [(mark.icon, mark.ink) for mark in laid.states]
        marks += [(laid.badge.icon, laid.badge.ink)] if laid.badge else []
        marks += [("tag", "text-faint")] if row.tags else []
        for icon, ink in marks:
            x -= 14
            drawn = icons.pixmap(icon, color(ink), 14, self._ratio(painter))
            painter.drawPixmap(QPointF(x, 32), drawn)
            x -= 2

    def tip(self, row: QueueRow) -> str:
        """What a row has no room to say: the words of a low row's marks, tags that are hidden."""
        now = self._clock.now()
        said = []
        if self.compact:
            laid = queue_layout.lay_out(row, 10_000, compact=False, plain=self.plain, now=now)
            said = [mark.text for mark in laid.states]
            said += [laid.badge.text] if laid.badge else []
        if row.tags and (self.compact or len(row.tags) > queue_layout.MAX_TAGS):
            said.append(translate("Row", "tags %1").replace("%1", ", ".join(row.tags)))
        if self.compact and row.assignee_name:
            who = translate("Row", "assigned to %1")
            said.append(who.replace("%1", row.assignee_name))
        return ", ".join(said)

    @staticmethod
    def _ratio(painter: QPainter) -> float:
        return painter.device().devicePixelRatio() * fonts.scale()


def _paint_box(painter: QPainter, x: float, y: float, checked: bool, ratio: float) -> None:
    """The check box that stands for the avatar while several are chosen."""
    painter.setPen(Qt.PenStyle.NoPen if checked else QPen(color("border-control"), 1))
    painter.setBrush(color("accent" if checked else "surface-field"))
    painter.drawRoundedRect(QRectF(x + 0.5, y + 0.5, 19, 19), 4, 4)
    if checked:
        drawn = icons.pixmap("check", color("accent-text"), 14, ratio)
        painter.drawPixmap(QPointF(x + 3, y + 3), drawn)


def _subject_weight(row: QueueRow) -> int:
    return 500 if row.unread else 400


def _paint_mark(painter: QPainter, mark: Mark, x: float, y: float, ratio: float) -> None:
    """An icon of 12 and its words, on a soft fill when it has one."""
    ink = color(mark.ink)
    weight = 500
    if mark.fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(mark.fill))
        painter.drawRoundedRect(QRectF(x, y, mark.width, 18), 4, 4)
        x += 4
        weight = 600
    painter.drawPixmap(QPointF(x, y + 3), icons.pixmap(mark.icon, ink, 12, ratio))
    role = "micro" if mark.fill else "small"
    texts.draw_centred(painter, x + 16, y, 18, mark.text, fonts.base(role, weight), ink)
