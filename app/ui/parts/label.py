"""Text on screen that may come from a sender: never taken for HTML (rule V1). Loop thread."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.look import fonts, texts
from app.ui.look.theme import color, theme


class TextLine(QWidget):
    """One line of plain text in a role of the type scale, elided to its width.

    One that is ``firm`` never has less room than its words: others beside it give way. One that is
    ``dispensable`` is left out where it would be cut. What is cut is told whole by the tool tip.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "body",
        ink: str = "text",
        weight: int | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        stretch: bool = False,
        firm: bool = False,
        dispensable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._weight, self.ink = role, weight, ink
        self._firm, self._dispensable = firm, dispensable
        self._elide, self._align = elide, align
        self._text, self._tells = "", False
        across = QSizePolicy.Policy.Ignored if stretch else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.set_text(text)
        theme().changed.connect(self.update)

    def text(self) -> str:
        """The whole text, elided or not."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show this text; line breaks become spaces."""
        text = " ".join(text.split())
        if text == self._text:
            return
        self._text = text
        self._tell(cut=False)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_ink(self, ink: str) -> None:
        """Change the colour by its name in the tokens."""
        self.ink = ink
        self.update()

    def sizeHint(self) -> QSize:
        wide = texts.advance(fonts.font(self._role, self._weight), self._text)
        return QSize(int(wide) + 2, fonts.line(self._role))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._firm else QSize(min(hint.width(), 24), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        font = fonts.font(self._role, self._weight)
        text = texts.metrics(font).elidedText(self._text, self._elide, self.width())
        self._tell(cut=text != self._text)
        if self._dispensable and text != self._text:
            return
        x = 0.0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if bool(self._align & Qt.AlignmentFlag.AlignRight) != mirrored:
            x = self.width() - texts.advance(font, text)
        painter = QPainter(self)
        texts.draw_centred(painter, x, 0, self.height(), text, font, color(self.ink))

    def _tell(self, *, cut: bool) -> None:
        if cut != self._tells:
            self._tells = cut
            self.setToolTip(texts.tip(self._text) if cut else "")


class PlainLabel(QLabel):
    """Several lines of plain text, wrapped; selectable when asked."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "body",
        ink: str = "text",
        selectable: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ink = ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(fonts.font(role))
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)
        self._recolor()
        theme().changed.connect(self._recolor)

    def set_ink(self, ink: str) -> None:
        """Change the colour by its name in the tokens."""
        self._ink = ink
        self._recolor()

    def _recolor(self) -> None:
        made = QPalette(self.palette())
        made.setColor(QPalette.ColorRole.WindowText, color(self._ink))
        self.setPalette(made)
