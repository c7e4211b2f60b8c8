"""The page of templates: the list, a template's text in all its forms, what is known of it.

Loop thread. It tells what is wanted; ``TemplateActs`` does it.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look import icons
from app.ui.look.theme import color
from app.ui.parts.list_side import ListSide
from app.ui.parts.nothing_yet import NothingYet
from app.ui.parts.notice import Notice
from app.ui.parts.page_list import PageList
from app.ui.parts.page_model import PageModel
from app.ui.parts.written_head import WrittenHead
from app.ui.parts.written_page import WrittenPage
from app.ui.templates import template_words
from app.ui.templates.about import About
from app.ui.templates.form_editor import FormEditor
from app.ui.templates.form_tabs import FormTabs
from app.ui.templates.template_list import TemplatePainter
from app.ui.words import now


class TemplatesPage(WrittenPage):
    """``shown`` is the id of the template in the editor."""

    wanted = Signal(str)
    """add, save, trash, restore, drop, copy, import, export, or a filter: "folder:Orders"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PageModel(lambda row: template_words.row_sentence(row, now()), self)
        self.list = PageList(self.model, TemplatePainter(), translate("Template", "Templates"))
        self.side = ListSide(
            self.list, name=translate("Template", "Templates"),
            find=translate("Template", "Find templates"),
            add=translate("Template", "New template"),
            files=translate("Template", "Import and export"),
        )  # fmt: skip
        self.head = WrittenHead(more=translate("Template", "More for this template"))
        self.search, self.title, self.notice = self.side.search, self.head.title, Notice()
        self.tabs, self.form, self.about = FormTabs(), FormEditor(), About()
        self._folders: Sequence[str] = ()
        self.folder = ""
        """The folder that is listed, if one is."""
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
        self.list.opened.connect(self.to_text)
        self.form.text.left.connect(self.to_list)
        self.search.down_pressed.connect(self.to_list)
        self.show_editor(shown=False, empty=True)

    def _connect(self) -> None:
        side, head = self.side, self.head
        side.filter.clicked.connect(self._offer_filters)
        side.files.clicked.connect(self._offer_files)
        side.add.clicked.connect(lambda: self.wanted.emit("add"))
        head.save.clicked.connect(lambda: self.wanted.emit("save"))
        head.more.clicked.connect(self._offer_more)

    # --- the list ----------------------------------------------------------------------------

    def show_folders(self, folders: Sequence[str]) -> None:
        """The folders there are."""
        self._folders = folders
        self.about.show_folders(folders)

    def _offer_filters(self) -> None:
        menu = self._menu()
        fixed = (
            ("all", translate("Template", "All templates")),
            ("mine", translate("Template", "Mine alone")),
            ("macros", translate("Template", "Macros")),
            ("stale", translate("Template", "Stale")),
            ("trash", translate("Template", "Trash")),
        )
        for name, said in fixed[:3]:
            menu.addAction(said, partial(self.wanted.emit, f"show:{name}"))
        if self._folders:
            menu.addSeparator()
        for folder in self._folders:
            said = folder.replace("&", "&&")
            menu.addAction(icons.icon("list", color("text-muted")), said,
                           partial(self.wanted.emit, f"folder:{folder}"))  # fmt: skip
        menu.addSeparator()
        for name, said in fixed[3:]:
            menu.addAction(said, partial(self.wanted.emit, f"show:{name}"))
        menu.addSeparator()
        said = translate("Template", "Go to the playbooks")
        menu.addAction(said, partial(self.wanted.emit, "playbooks"))
        menu.popup(self.side.filter.mapToGlobal(self.side.filter.rect().bottomLeft()))

    def _offer_files(self) -> None:
        menu = self._menu()
        if self.folder:
            said = translate("Template", "Rename this folder…")
            picture = icons.icon("pencil", color("text-muted"))
            menu.addAction(picture, said, partial(self.wanted.emit, "rename"))
            menu.addSeparator()
        for name, icon, text in (
            ("import", "download", translate("Template", "Import from a file…")),
            ("import-folder", "download", translate("Template", "Import a folder of texts…")),
            ("export", "external-link", translate("Template", "Export everything…")),
            ("export-table", "table", translate("Template", "Export as a table…")),
        ):
            picture = icons.icon(icon, color("text-muted"))
            menu.addAction(picture, text, partial(self.wanted.emit, name))
        menu.popup(self.side.files.mapToGlobal(self.side.files.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # --- the text ----------------------------------------------------------------------------

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
        down.addWidget(self.form, 1)
        self._empty = NothingYet(
            "message-square-text",
            translate("Template", "No templates yet"),
            translate(
                "Template",
                "Say a thing well once, and put it into a reply with a slash and its code.",
            ),
            translate("Template", "Write the first one"),
        )
        self._empty.pressed.connect(lambda: self.wanted.emit("add"))
        down.addWidget(self._empty, 1)
        return made

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

    def show_editor(self, *, shown: bool, empty: bool = False, trashed: bool = False) -> None:
        """A template in the editor, or none; ``empty``: there is none at all."""
        self._trashed = trashed
        for widget in (self.head, self.tabs, self.form):
            widget.setVisible(shown)
        self._empty.setVisible(not shown and empty)
        self.arrange()

    # --- keys and size -----------------------------------------------------------------------

    def to_text(self) -> None:
        """The focus to the text."""
        target = self.form.text if self.title.text() else self.title
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
