"""A small dialog: a title, what it says or asks, two buttons. Loop thread."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.button import Button
from app.ui.parts.dialog import Dialog
from app.ui.parts.form_field import FormField
from app.ui.parts.label import PlainLabel, TextLine


class Box(Dialog):
    """Opened, never executed; ``agreed`` when the first button is pressed, which closes it."""

    agreed = Signal()

    def __init__(self, parent: QWidget, title: str, text: str, yes: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(fonts.px(480))
        self.setMaximumWidth(fonts.px(640))
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 16)
        down.setSpacing(12)
        # its own idea of a least height takes every text to be wrapped as narrow as can be
        down.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        head = TextLine(title, role="title", stretch=True)
        head.setProperty("elides", True)  # a name may be long; the tool tip has all of it
        down.addWidget(head)
        self.text = PlainLabel(text, ink="text-muted")
        self.text.setVisible(bool(text))
        down.addWidget(self.text)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        down.addLayout(self.body)
        down.addSpacing(4)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        self.no = Button(translate("Customer", "Cancel"), kind="quiet")
        self.yes = Button(yes, kind="primary")
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.agree)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        down.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()
        self.fit()

    def _begin(self) -> None:
        """At first one writes; else Enter does what is offered, unless that destroys something."""
        if self.focusWidget() is None:
            offered = self.yes.kind == "primary" and self.yes.isVisibleTo(self)
            usual = self.yes if offered and self.yes.isEnabled() else self.no
            next(self._to_write(), usual).setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_write(self) -> Iterator[QWidget]:
        for part in self.findChildren(QWidget):
            writes = isinstance(part, QLineEdit | QPlainTextEdit | QTextEdit)
            if writes and part.isVisibleTo(self) and part.isEnabled() and not part.isReadOnly():  # type: ignore[attr-defined]
                yield part

    def fit(self) -> None:
        """As high as what it says."""
        layout = self.layout()
        if layout is not None:
            layout.activate()  # what its texts say may be new
            least = self._least()
            self.setMinimumHeight(least)  # that of before may be higher
            kept = self.kept_size()
            self.resize(self.width(), max(least, kept.height() if kept is not None else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._least())

    def own_size(self) -> QSize:
        return QSize(self._first_size.width(), self._least())

    def _least(self) -> int:
        """The height of what it says at this width: its texts wrap, and no room is to spare."""
        layout = self.layout()
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.heightForWidth(self.width())
        return layout.minimumSize().height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field is the first button."""
        field = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and field is not None and isinstance(field.parent(), FormField):
            self.agree()
        else:
            super().keyPressEvent(event)

    def agree(self) -> None:
        """Do it, when the button would."""
        if self.yes.isEnabled():
            self.agreed.emit()
            self.accept()
