"""The outbox: everything on its way, what became of it, and what can be done. Loop thread."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.base.ids import OutboxId
from app.desk.writing.letter import OutboxLine
from app.inbox.values import OutboxItem
from app.ui import words
from app.ui.conversation import delivery
from app.ui.i18n import number, translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.floating_bar import float_bar
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.writing import outbox_acts
from app.ui.writing.outbox_delegate import HEIGHT, OutboxDelegate

Index = QModelIndex | QPersistentModelIndex


class _Lines(QAbstractTableModel):
    """The lines as they stand in the store."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[OutboxLine, ...] = ()

    def show_lines(self, lines: Sequence[OutboxLine]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return line
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            said = delivery.standing(line.item, words.now())
            return f"{line.who}, {line.subject}, {said.text}"
        return None


class OutboxPage(QFrame):
    """Tells what is wanted by signals; shows what the desk says."""

    wanted = Signal(object, str)
    """An ``OutboxItem`` and an act of ``outbox_acts``, or "open"."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._model = _Lines(self)
        self.list = QTableView()
        self._build_list()
        self._title = TextLine(translate("Outbox", "Outbox"), role="title")
        self._count = TextLine(role="small", ink="text-faint", weight=500)
        self._details = PlainLabel(role="small", ink="text-muted", selectable=True)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        self._buttons: dict[str, Button] = {}
        self._empty = self._build_empty()
        self._build()
        self._ticker = QTimer(self, interval=1_000)
        self._ticker.timeout.connect(self._tick)

    def _build_list(self) -> None:
        view = self.list
        view.setModel(self._model)
        view.setItemDelegate(OutboxDelegate(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setShowGrid(False)
        view.setMouseTracking(True)
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(HEIGHT)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(translate("Outbox", "Messages on their way"))
        view.setTabKeyNavigation(False)
        float_bar(view)
        view.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        view.doubleClicked.connect(lambda _: self._want("open"))

    def _build_empty(self) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(24, 0, 24, 0)
        down.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        down.addStretch(2)
        down.addWidget(Picture(32).show_icon("send", "text-faint"), 0, centre)
        down.addWidget(
            TextLine(translate("Outbox", "Everything has left"), role="title"), 0, centre
        )
        text = translate("Outbox", "What waits, is tried again or failed is shown here.")
        down.addWidget(TextLine(text, ink="text-muted"), 0, centre)
        down.addStretch(3)
        return made

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        top = QWidget()
        top.setFixedHeight(56)
        top.setLayout(head)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self._details)
        foot.addLayout(self._acts)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        for part, stretch in ((top, 0), (self.list, 1), (self._foot, 0), (self._empty, 1)):
            down.addWidget(part, stretch)
        for name, said in outbox_acts.words().items():
            button = Button(said, small=True)
            button.clicked.connect(lambda _=False, name=name: self._want(name))
            self._acts.addWidget(button)
            self._buttons[name] = button
        self._open = Button(translate("Outbox", "Open the conversation"), kind="quiet", small=True)
        self._open.clicked.connect(lambda: self._want("open"))
        self._acts.addStretch(1)
        self._acts.addWidget(self._open)

    # --- what is shown -----------------------------------------------------------------------

    def show_lines(self, lines: Sequence[OutboxLine]) -> None:
        """Everything not settled; the line one stands on stays chosen."""
        at, row = self._chosen(), max(self.list.currentIndex().row(), 0)
        self._model.show_lines(lines)
        self._count.set_text(number(len(lines)) if lines else "")
        for part in (self.list, self._foot):
            part.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        ids = [line.item.id for line in lines]
        if lines:
            row = ids.index(at) if at in ids else min(row, len(lines) - 1)
            self.list.selectRow(row)
            self._show_current()
            self._ticker.start()
        else:
            self._ticker.stop()

    def current(self) -> OutboxItem | None:
        """The message chosen."""
        row = self.list.currentIndex().row()
        return self._model.lines[row].item if 0 <= row < len(self._model.lines) else None

    def _chosen(self) -> OutboxId | None:
        item = self.current()
        return item.id if item is not None else None

    def _show_current(self) -> None:
        item = self.current()
        if item is None:
            return
        offered = outbox_acts.offered(item)
        for name, button in self._buttons.items():
            button.setVisible(name in offered)
        self._details.setText(delivery.details(item, words.now()))

    def _tick(self) -> None:
        if self.isVisible():
            self.list.viewport().update()

    # --- what is wanted ----------------------------------------------------------------------

    def _want(self, act: str) -> None:
        item = self.current()
        if item is not None:
            self.wanted.emit(item, act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, key = self.current(), event.key()
        offered = outbox_acts.offered(item) if item is not None else ()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want("open")
        elif key == Qt.Key.Key_Delete and "cancel" in offered:
            self._want("cancel")
        elif key == Qt.Key.Key_F2 and "edit" in offered:
            self._want("edit")
        elif key == Qt.Key.Key_F5 and "again" in offered:
            self._want("again")
        else:
            super().keyPressEvent(event)
