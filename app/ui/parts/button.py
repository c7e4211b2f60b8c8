"""The one button: primary, danger, default, quiet, note, icon alone, link. Loop thread.

Painted by hand so that the key hint, the arrow and the ring look the same everywhere, and a
change of theme needs no more than a repaint.
"""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.keys.shown import shown_keys
from app.ui.look import fonts, icons, texts, tokens
from app.ui.look.theme import color, theme
from app.ui.parts.focus import shows_ring
from app.ui.parts.pressable import Pressable

Kind = Literal["default", "primary", "danger", "quiet", "note", "icon", "link", "flat", "toast"]
_GAP = 6
_WEIGHTS = {
    "primary": 600, "danger": 600, "note": 600, "default": 500, "link": 500, "quiet": 500,
    "toast": 500,
}  # fmt: skip


class Button(Pressable):
    """A push button. ``key`` is the hint in the small frame, ``icon_name`` a Lucide name.

    With the name of an action in ``act`` the hint is that action's key, wherever it was changed to;
    ``key`` is then the usual one.

    ``name`` is what a screen reader says (and the tool tip of an icon alone); ``ink`` is the
    colour of text and icon where the kind leaves it open. A ``flush`` one has neither frame nor
    fill, and its words stand at the edge of their column: the focus is a line below them.
    """

    def __init__(
        self,
        text: str = "",
        *,
        icon_name: str = "",
        kind: Kind = "default",
        key: str = "",
        act: str = "",
        name: str = "",
        small: bool = False,
        arrow: bool = False,
        ink: str = "text-muted",
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind: Kind = kind
        self.icon_name, self.key, self.ink, self._flush = icon_name, key, ink, flush
        self.icon_ink = ""
        self.weight = _WEIGHTS.get(kind, 400)
        self.arrow = arrow
        self.text_role = "small" if kind in ("link", "flat") else "body"
        self._high = tokens.height("control_small" if small else "control")
        self._ring = False
        self.setText(text)
        self._act, self._usual_key = act, key
        if act:
            shown_keys().changed.connect(self._show_key)
            self.key = shown_keys().cap(act, key)
        self.describe(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.update)

    def _show_key(self) -> None:
        key = shown_keys().cap(self._act, self._usual_key)
        if key != self.key:
            self.key = key
            self.describe(self.accessibleName())
            self.updateGeometry()
            self.update()

    def describe(self, name: str) -> None:
        """Set the name for screen readers; an icon alone shows it as its tool tip, with its key."""
        if not name:
            return
        self.setAccessibleName(name)
        if not self.text():
            # The tool tip is ours, never a sender's text; the key is a plain letter.
            self.setToolTip(f"{name} ({self.key})" if self.key else name)

    def show_icon(self, name: str) -> None:
        """Change the icon."""
        if name != self.icon_name:
            self.icon_name = name
            self.updateGeometry()
            self.update()

    def show_key(self, key: str) -> None:
        """Change the hint of the key."""
        if key != self.key:
            self.key = key
            self.updateGeometry()
            self.update()

    def setText(self, text: str) -> None:
        """Change the text; the same again costs nothing: many are set with each conversation."""
        doubled = text.replace("&", "&&")
        if doubled != self.text():
            super().setText(doubled)
            self.updateGeometry()

    def label(self) -> str:
        """The text as shown."""
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        high = fonts.px(self._high)
        if not self.text():
            return QSize(high + (fonts.px(14) if self.arrow else 0), high)
        spare = 2 if self._flush else 2 * self._padding()
        return QSize(round(self._content_width() + spare), high)

    def minimumSizeHint(self) -> QSize:
        if self.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
            return self.sizeHint()
        return QSize(min(self.sizeHint().width(), 64), self.sizeHint().height())

    def _padding(self) -> int:
        if self._flush:
            return 0
        return {"link": 4, "flat": 6}.get(self.kind, 12 if self._high > 28 else 10)

    def _icon_size(self) -> int:
        small = self.kind == "flat" or (self.text() and self._high <= 28)
        return fonts.px(14 if small else 16)

    def _key_width(self) -> float:
        if not self.key or not self.text():
            return 0
        return max(float(fonts.px(18)), texts.advance(fonts.font("micro"), self.key) + 10)

    def _content_width(self) -> float:
        width = texts.advance(fonts.font(self.text_role, self.weight), self.label()) + 1
        if self.icon_name:
            width += self._icon_size() + _GAP
        if key := self._key_width():
            width += key + 8
        if self.arrow:
            width += fonts.px(14) + 4
        return width

    def _colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, border and ink for the state the button is in."""
        over, down = self.underMouse() and self.isEnabled(), self.isDown()
        if not self.isEnabled():
            framed = self.kind in ("default", "primary", "danger", "note")
            border = color("border") if framed else None
            return None, border, color("text-disabled")
        if self.kind == "primary":
            fill = color("accent-pressed" if down else "accent-hover" if over else "accent")
            return fill, None, color("accent-text")
        if self.kind == "danger":
            return color("danger-fill"), None, color("danger-text")
        if self.kind == "note":
            return color("note-ink"), None, color("note-bg")
        if self.kind == "toast":
            edge = QColor(color("tooltip-text"))
            edge.setAlphaF(0.9 if over else 0.5)
            return None, edge, color("tooltip-text")
        if self.isChecked():
            return color("selection"), None, color("accent-ink")
        if self._flush:
            ink = "accent-ink" if self.kind == "link" else "text" if over else self.ink
            return None, None, color(ink)
        fill_name = "pressed" if down else "hover" if over else ""
        if self.kind == "default":
            return color(fill_name or "surface-field"), color("border-strong"), color("text")
        if self.kind == "link":
            return (color("hover") if over else None), None, color("accent-ink")
        return (color(fill_name) if fill_name else None), None, color(self.ink)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, border, ink = self._colors()
        self._paint_ground(painter, fill, border)
        content = self._content_width() if self.text() else self._bare_width()
        left = (self.width() - content) / 2 if self._centred() else float(self._padding())
        left = 0.0 if self._flush else max(left, 2.0)
        self._paint_content(painter, left, ink)
        if self._ring and self.hasFocus():
            painter.setPen(QPen(color("focus-ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self._flush:
                painter.drawLine(0, self.height() - 3, self.width(), self.height() - 3)
            else:
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _centred(self) -> bool:
        return self.kind != "flat"

    def _bare_width(self) -> float:
        return self._icon_size() + (fonts.px(14) if self.arrow else 0)

    def _paint_ground(self, painter: QPainter, fill: QColor | None, border: QColor | None) -> None:
        """What is filled draws back from its ring: on its own colour nobody would see it."""
        if fill is None and border is None:
            return
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(border, 1) if border is not None else Qt.PenStyle.NoPen)
        inset = 0.5 if border is not None else 3.0 if self._ring and self.hasFocus() else 0.0
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, tokens.radius("control"), tokens.radius("control"))

    def _paint_content(self, painter: QPainter, left: float, ink: QColor) -> None:
        middle = self.height() / 2
        if self.icon_name:
            size = self._icon_size()
            tint = color(self.icon_ink) if self.icon_ink else ink
            painter.drawPixmap(
                QPointF(left, middle - size / 2),
                icons.pixmap(self.icon_name, tint, size, self.devicePixelRatioF()),
            )
            left += size + _GAP
        if self.text():
            left = self._paint_text(painter, left, ink)
        if self._key_width():
            left = self._paint_key(painter, left + 8, ink)
        if self.arrow:
            side = fonts.px(14)
            painter.drawPixmap(
                QPointF(left + (4 if self.text() else -4), middle - side / 2),
                icons.pixmap("chevron-down", ink, side, self.devicePixelRatioF()),
            )

    def _paint_text(self, painter: QPainter, left: float, ink: QColor) -> float:
        font = fonts.font(self.text_role, self.weight)
        key, arrow = self._key_width(), fonts.px(14) + 4 if self.arrow else 0
        after = (key + 8 if key else 0) + arrow
        text = texts.elide(font, self.label(), self.width() - left - after - 2)
        if not self.toolTip() and text != self.label():
            self.setToolTip(texts.tip(self.label()))
        texts.draw_centred(painter, left, 0, self.height(), text, font, ink)
        return left + texts.advance(font, text)

    def _paint_key(self, painter: QPainter, left: float, ink: QColor) -> float:
        wide, high = self._key_width(), fonts.px(18)
        rect = QRectF(left + 0.5, (self.height() - high) / 2 + 0.5, wide - 1, high - 1)
        frame = QColor(ink)
        if self.kind == "default" and self.isEnabled():
            frame, ink = color("border-strong"), color("text-muted")
        else:
            frame.setAlphaF(0.5)
        painter.setPen(QPen(frame, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(ink)
        painter.setFont(fonts.font("micro"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.key)
        return left + wide

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = shows_ring(event, self._ring)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = shows_ring(event, self._ring)
        super().focusOutEvent(event)
