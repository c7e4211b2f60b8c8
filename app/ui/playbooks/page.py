"""The page of playbooks: the list, one of them step by step, what is known of it. Loop thread.

It tells what is wanted; ``PlaybookActs`` does it.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.parts.list_side import ListSide, hairline
from app.ui.parts.nothing_yet import NothingYet
from app.ui.parts.notice import Notice
from app.ui.parts.page_list import PageList
from app.ui.parts.page_model import PageModel
from app.ui.parts.written_head import WrittenHead
from app.ui.parts.written_page import WrittenPage
from app.ui.playbooks import playbook_words
from app.ui.playbooks.about_playbook import AboutPlaybook
from app.ui.playbooks.language_tabs import LanguageTabs
from app.ui.playbooks.playbook_list import PlaybookPainter
from app.ui.playbooks.steps_editor import StepsEditor


class PlaybooksPage(WrittenPage):
    """``wanted`` names an act, or what the list shall hold: "show:trash", "folder:Orders"."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PageModel(playbook_words.row_sentence, self)
        said = translate("Playbook", "Playbooks")
        self.list = PageList(self.model, PlaybookPainter(), said)
        self.side = ListSide(
            self.list, name=said, find=translate("Playbook", "Find playbooks"),
            add=translate("Playbook", "New playbook"),
            files=translate("Playbook", "Import and export"),
        )  # fmt: skip
        self.search = self.side.search
        self.head = WrittenHead(more=translate("Playbook", "More for this playbook"))
        self.notice, self.tabs = Notice(), LanguageTabs()
        self.steps, self.about = StepsEditor(), AboutPlaybook()
        self._folders: Sequence[str] = ()
        self._trashed = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(self._build_editor(), 1)
        across.addWidget(self.about)
        self.hold(self.list, self.side)
        self.hold_beside(self.about)
        self._connect()
        self.show_editor(shown=False, empty=True)

    def _build_editor(self) -> QFrame:
        made = QFrame()
        made.setObjectName("surface")
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.head)
        beside = QHBoxLayout()
        beside.setContentsMargins(16, 0, 16, 0)
        beside.addWidget(self.notice)
        down.addLayout(beside)
        down.addWidget(self.tabs)
        self._line = hairline()
        down.addWidget(self._line)
        down.addWidget(self.steps, 1)
        self._empty = NothingYet(
            "list-checks",
            translate("Playbook", "No playbooks yet"),
            translate(
                "Playbook",
                "Write down once what is done in a kind of case, step by step; whoever is on"
                " shift sees how far it is.",
            ),
            translate("Playbook", "Write the first one"),
        )
        self._empty.pressed.connect(lambda: self.wanted.emit("add"))
        down.addWidget(self._empty, 1)
        return made

    def _connect(self) -> None:
        side, head = self.side, self.head
        side.filter.clicked.connect(self._offer_filters)
        side.files.clicked.connect(self._offer_files)
        side.add.clicked.connect(lambda: self.wanted.emit("add"))
        head.save.clicked.connect(lambda: self.wanted.emit("save"))
        head.more.clicked.connect(self._offer_more)
        head.title.returnPressed.connect(self.steps.to_first)
        self.list.opened.connect(self.to_text)
        self.search.down_pressed.connect(self.to_list)

    # --- menus -------------------------------------------------------------------------------

    def show_folders(self, folders: Sequence[str]) -> None:
        """The folders there are."""
        self._folders = folders
        self.about.show_folders(folders)

    def _offer_filters(self) -> None:
        menu, names = self._menu(), list(playbook_words.filters().items())
        for name, said in names[:-1]:
            menu.addAction(said, partial(self.wanted.emit, f"show:{name}"))
        menu.addSeparator()
        for folder in self._folders:
            said = folder.replace("&", "&&")
            menu.addAction(said, partial(self.wanted.emit, f"folder:{folder}"))
        menu.addSeparator()
        menu.addAction(names[-1][1], partial(self.wanted.emit, f"show:{names[-1][0]}"))
        menu.addSeparator()
        said = translate("Playbook", "Go to the templates")
        menu.addAction(said, partial(self.wanted.emit, "templates"))
        menu.popup(self.side.filter.mapToGlobal(self.side.filter.rect().bottomLeft()))

    def _offer_files(self) -> None:
        menu = self._menu()
        for name, said in (
            ("import", translate("Playbook", "Import from a file…")),
            ("import-folder", translate("Playbook", "Import a folder of checklists…")),
            ("export", translate("Playbook", "Export everything…")),
            ("export-folder", translate("Playbook", "Export as checklists…")),
        ):
            menu.addAction(said, partial(self.wanted.emit, name))
        menu.popup(self.side.files.mapToGlobal(self.side.files.rect().bottomLeft()))

    def _offer_more(self) -> None:
        menu = self._menu()
        acts = [("copy", translate("Template", "Make another one of it"))]
        if self._trashed:
            acts += [("restore", translate("Template", "Take it out of the trash")),
                     ("drop", translate("Template", "Delete it for good"))]  # fmt: skip
        else:
            acts.append(("trash", translate("Template", "Put it in the trash")))
        for name, said in acts:
            menu.addAction(said, partial(self.wanted.emit, name))
        menu.popup(self.head.more.mapToGlobal(self.head.more.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # --- what is shown -----------------------------------------------------------------------

    def show_editor(self, *, shown: bool, empty: bool = False, trashed: bool = False) -> None:
        """A playbook in the editor, or none; ``empty``: there is none at all."""
        self._trashed = trashed
        for widget in (self.head, self.tabs, self._line, self.steps):
            widget.setVisible(shown)
        self._empty.setVisible(not shown and empty)
        self.arrange()

    def to_text(self) -> None:
        """The focus to the title, or to the steps where there is one."""
        if self.head.title.text():
            self.steps.to_first()
        else:
            self.head.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
