"""The page of templates: the list, a template's text in all its forms, what is known of it.

Loop thread. It tells what is wanted; ``PageActs`` does it.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.ui import fonts, icons, tokens
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.label import PlainLabel, TextLine
from app.ui.notice import Notice
from app.ui.page_list import PageList
from app.ui.page_model import PageModel
from app.ui.picture import Picture
from app.ui.search_field import SearchField
from app.ui.templates import template_words
from app.ui.templates.about import About
from app.ui.templates.form_editor import FormEditor
from app.ui.templates.form_tabs import FormTabs
from app.ui.templates.template_list import TemplatePainter
from app.ui.theme import color
from app.ui.words import now
from app.ui.written_page import WrittenPage


class TemplatesPage(WrittenPage):
    """``shown`` is the id of the template in the editor."""

    wanted = Signal(str)
    """add, save, trash, restore, drop, copy, import, export, or a filter: "folder:Orders"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PageModel(lambda row: template_words.row_sentence(row, now()), self)
        self.list = PageList(self.model, TemplatePainter(), translate("Template", "Templates"))
        self.search = SearchField()
        self.notice = Notice()
        self.title = QLineEdit()
        self.tabs, self.form, self.about = FormTabs(), FormEditor(), About()
        self._folders: Sequence[str] = ()
        self.folder = ""
        """The folder that is listed, if one is."""
        self._trashed = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._build_list())
        across.addWidget(self._build_editor(), 1)
        across.addWidget(self.about)
        self.hold(self.list, self._side)
        self.hold_beside(self.about, self._head, self.details)
        self.list.opened.connect(self.to_text)
        self.form.text.left.connect(self.to_list)
        self.search.down_pressed.connect(self.to_list)
        self.show_editor(shown=False, empty=True)

    # --- the list ----------------------------------------------------------------------------

    def _build_list(self) -> QFrame:
        self._side = QFrame()
        self._side.setObjectName("peoplePane")
        down = QVBoxLayout(self._side)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 12, 12)
        head.setSpacing(4)
        self.filter = Button(translate("Template", "Templates"), kind="flat", arrow=True)
        self.filter.text_role, self.filter.weight, self.filter.ink = "title", 600, "text"
        self.filter.clicked.connect(self._offer_filters)
        self._count = TextLine(role="small", ink="text-faint", weight=500)
        self.add = Button(icon_name="plus", kind="icon", small=True,
                          name=translate("Template", "New template"))  # fmt: skip
        self.files = Button(icon_name="ellipsis", kind="icon", small=True,
                            name=translate("Template", "Import and export"))  # fmt: skip
        self.add.clicked.connect(lambda: self.wanted.emit("add"))
        self.files.clicked.connect(self._offer_files)
        for widget in (self.filter, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        for widget in (self.add, self.files):
            head.addWidget(widget)
        down.addLayout(head)
        self.search.invite(translate("Template", "Find templates"))
        box = QHBoxLayout()
        box.setContentsMargins(12, 0, 12, 12)
        box.addWidget(self.search)
        down.addLayout(box)
        line = QFrame()
        line.setObjectName("chips")
        line.setFixedHeight(1)
        down.addWidget(line)
        down.addWidget(self.list, 1)
        return self._side

    def show_filter(self, name: str, count: int) -> None:
        """What the list holds."""
        self.filter.setText(name)
        self._count.set_text(str(count) if count else "")

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
        menu.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

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
        menu.popup(self.files.mapToGlobal(self.files.rect().bottomLeft()))

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
        self._head = QFrame()
        self._head.setObjectName("conversationHead")
        self._head.setFixedHeight(tokens.height("pane_header"))
        head = QHBoxLayout(self._head)
        head.setContentsMargins(16, 0, 12, 0)
        head.setSpacing(8)
        self.title.setObjectName("addressField")
        self.title.setFrame(False)
        self.title.setFont(fonts.font("title"))
        self.title.setPlaceholderText(translate("Template", "Title"))
        self.title.setAccessibleName(translate("Template", "Title"))
        self.state = TextLine(role="small", ink="text-faint")
        self.more = Button(icon_name="ellipsis", kind="icon", small=True,
                           name=translate("Template", "More for this template"))  # fmt: skip
        self.details = Button(icon_name="panel-right", kind="icon", small=True,
                              name=translate("Template", "Details"))  # fmt: skip
        self.save = Button(translate("Template", "Save"), kind="primary", small=True, key="Ctrl S")
        self.save.clicked.connect(lambda: self.wanted.emit("save"))
        self.more.clicked.connect(self._offer_more)
        self.details.clicked.connect(self.toggle_about)
        head.addWidget(self.title, 1)
        for widget in (self.state, self.more, self.details, self.save):
            head.addWidget(widget)
        down.addWidget(self._head)
        beside = QHBoxLayout()
        beside.setContentsMargins(16, 8, 16, 0)
        beside.addWidget(self.notice)
        down.addLayout(beside)
        down.addWidget(self.tabs)
        down.addWidget(self.form, 1)
        self._empty = self._build_empty()
        down.addWidget(self._empty, 1)
        return made

    def _build_empty(self) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(24, 0, 24, 0)
        down.setSpacing(8)
        down.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        picture = Picture(32).show_icon("message-square-text", "text-faint")
        down.addWidget(picture, 0, centre)
        self._empty_title = TextLine(translate("Template", "No templates yet"), role="title")
        down.addWidget(self._empty_title, 0, centre)
        text = translate(
            "Template", "Say a thing well once, and put it into a reply with a slash and its code."
        )
        said = PlainLabel(text, ink="text-muted", align=centre)
        said.setMaximumWidth(340)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addStretch(1)
        across.addWidget(said, 10_000)
        across.addStretch(1)
        down.addLayout(across)
        first = Button(translate("Template", "Write the first one"), icon_name="plus")
        first.clicked.connect(lambda: self.wanted.emit("add"))
        down.addWidget(first, 0, centre)
        down.addStretch(3)
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
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def show_editor(self, *, shown: bool, empty: bool = False, trashed: bool = False) -> None:
        """A template in the editor, or none; ``empty``: there is none at all."""
        self._trashed = trashed
        for widget in (self._head, self.tabs, self.form):
            widget.setVisible(shown)
        self._empty.setVisible(not shown and empty)
        self.arrange()

    def show_state(self, text: str, ink: str = "text-faint") -> None:
        """How the template stands: kept, changed, wrong."""
        self.state.set_text(text)
        self.state.set_ink(ink)

    # --- keys and size -----------------------------------------------------------------------

    def to_text(self) -> None:
        """The focus to the text."""
        target = self.form.text if self.title.text() else self.title
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
