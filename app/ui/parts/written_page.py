"""The page of what a team writes for later: templates, playbooks, articles. Loop thread."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.list_side import ListSide
from app.ui.parts.listed_page import ListedPage
from app.ui.parts.menu import Menu
from app.ui.parts.nothing_yet import NothingYet
from app.ui.parts.notice import Notice
from app.ui.parts.page_list import PageList
from app.ui.parts.written_head import WrittenHead

_ROOM_FOR_ABOUT = 1150

Entry: TypeAlias = tuple[str, str] | tuple[str, str, str]
"""Of a menu: what is wanted, its words, perhaps an icon."""


class WrittenPage(ListedPage):
    """The list with its search, one piece of it under its head, details at the right: shown where
    there is room, until somebody chooses. It tells what is wanted, ``WrittenActs`` does it.

    Whoever is one makes ``side``, ``list`` and ``head``, and has all put together by ``build``.
    """

    wanted = Signal(str)
    """An act ("save"), or what the list shall hold: "show:trash", "folder:Orders"."""
    list: PageList
    side: ListSide
    head: WrittenHead

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice()
        self.folders: Sequence[str] = ()
        self.trashed = False
        """Whether the piece that is shown lies in the trash."""
        self._about_open: bool | None = None

    def build(self, parts: Sequence[QWidget], empty: NothingYet, about: QWidget) -> None:
        """``parts`` lie below the head, the last has the room; ``empty`` stands there when there is
        no piece at all; ``about`` are the details."""
        self._parts, self._empty, self._about = (self.head, *parts), empty, about
        editor = QFrame()
        editor.setObjectName("surface")
        down = QVBoxLayout(editor)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.head)
        beside = QHBoxLayout()
        beside.setContentsMargins(16, 0, 16, 0)
        beside.addWidget(self.notice)
        down.addLayout(beside)
        for part in parts[:-1]:
            down.addWidget(part)
        down.addWidget(parts[-1], 1)
        down.addWidget(empty, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(editor, 1)
        across.addWidget(about)
        self.hold(self.list, self.side)
        self._connect_parts()
        self.show_editor(shown=False)  # whether there is any is still to be read

    def _connect_parts(self) -> None:
        side, head = self.side, self.head
        side.filter.clicked.connect(self._offer_filters)
        side.files.clicked.connect(self._offer_files)
        side.search.down_pressed.connect(self.to_list)
        head.more.clicked.connect(self._offer_more)
        head.details.clicked.connect(self.toggle_about)
        for button, name in ((side.add, "add"), (head.save, "save")):
            button.clicked.connect(partial(self.want, name))
        self._empty.pressed.connect(partial(self.want, "add"))
        self.list.opened.connect(self.to_text)
        self.head.title.returnPressed.connect(self.to_text)

    def want(self, name: str) -> None:
        """Tell that something is to be done."""
        self.wanted.emit(name)

    # --- what each of them knows -------------------------------------------------------------

    def to_text(self) -> None:
        """The focus to what is written."""
        raise NotImplementedError

    def _offer_filters(self) -> None:
        raise NotImplementedError

    def _offer_files(self) -> None:
        raise NotImplementedError

    def _more(self) -> Iterable[Entry]:
        """What else can be done with the piece, each with its words."""
        yield "copy", translate("Template", "Make another one of it")
        if self.trashed:
            yield "restore", translate("Template", "Take it out of the trash")
            yield "drop", translate("Template", "Delete it for good")
        else:
            yield "trash", translate("Template", "Put it in the trash")

    # --- menus -------------------------------------------------------------------------------

    def in_folders(self, icon: str = "") -> Iterable[Entry]:
        """The folders, for what the list shall hold."""
        return ((f"folder:{name}", name, icon) for name in self.folders)

    def offer(self, button: Button, *groups: Iterable[Entry]) -> None:
        """A menu below its button, with a line between groups."""
        menu = Menu(self)
        for group in groups:
            menu.addSeparator()
            for name, said, *icon in group:
                menu.put(icon[0] if icon else "", said, partial(self.want, name))
        menu.below(button)

    def _offer_more(self) -> None:
        self.offer(self.head.more, self._more())

    # --- what is shown -----------------------------------------------------------------------

    def show_editor(self, *, shown: bool, empty: bool = False, trashed: bool = False) -> None:
        """A piece in the editor, or none; ``empty``: there is none at all."""
        self.trashed = trashed
        for part in self._parts:
            part.setVisible(shown)
        self._empty.setVisible(not shown and empty)
        self.arrange()

    def show_state(self, text: str) -> None:
        """What is not kept yet."""
        self.head.state.set_text(text)

    def toggle_about(self) -> None:
        """Show the details, or put them away."""
        self._about_open = self._about.isHidden()
        self.arrange()

    def arrange(self) -> None:
        """Whether the details are shown."""
        room = self.width() >= _ROOM_FOR_ABOUT
        wanted = room if self._about_open is None else self._about_open
        self._about.setVisible(wanted and not self.head.isHidden())
        self.head.details.show_icon(
            "panel-right-close" if self._about.isVisible() else "panel-right"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
