"""The page of templates: the list, a template's text in all its forms, what is known of it.

Loop thread. It tells what is wanted; ``TemplateActs`` does it.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.parts.list_side import ListSide
from app.ui.parts.nothing_yet import NothingYet
from app.ui.parts.page_list import PageList
from app.ui.parts.page_model import PageModel
from app.ui.parts.written_head import WrittenHead
from app.ui.parts.written_page import WrittenPage
from app.ui.templates import template_words
from app.ui.templates.about_template import AboutTemplate
from app.ui.templates.form_editor import FormEditor
from app.ui.templates.form_tabs import FormTabs
from app.ui.templates.template_list import TemplatePainter
from app.ui.words import now


class TemplatesPage(WrittenPage):
    """A template in all its forms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PageModel(lambda row: template_words.row_sentence(row, now()), self)
        self.list = PageList(self.model, TemplatePainter(), translate("Template", "Templates"))
        self.side = ListSide(
            self.list, "template-search", name=translate("Template", "Templates"),
            find=translate("Template", "Find templates"),
            add=translate("Template", "New template"),
            files=translate("Template", "Import and export"),
        )  # fmt: skip
        self.head = WrittenHead(
            more=translate("Template", "More for this template"), act="template-save"
        )
        self.search, self.title = self.side.search, self.head.title
        self.tabs, self.form, self.about = FormTabs(), FormEditor(), AboutTemplate()
        self.folder = ""
        """The folder that is listed, if one is."""
        nothing = NothingYet(
            "message-square-text",
            translate("Template", "No templates yet"),
            translate(
                "Template",
                "Say a thing well once, and put it into a reply with a slash and its code.",
            ),
            translate("Template", "Write the first one"),
        )
        self.build((self.tabs, self.form), nothing, self.about)
        self.form.text.left.connect(self.to_list)

    def show_folders(self, folders: Sequence[str]) -> None:
        """The folders there are."""
        self.folders = folders
        self.about.show_folders(folders)

    def _offer_filters(self) -> None:
        common = (
            ("show:all", translate("Template", "All templates")),
            ("show:mine", translate("Template", "Mine alone")),
            ("show:macros", translate("Template", "Macros")),
        )
        rare = (
            ("show:stale", translate("Template", "Stale")),
            ("show:trash", translate("Template", "Trash")),
        )
        there = (("playbooks", translate("Template", "Go to the playbooks")),)
        self.offer(self.side.filter, common, self.in_folders("list"), rare, there)

    def _offer_files(self) -> None:
        renaming = (("rename", translate("Template", "Rename this folder…"), "pencil"),)
        files = (
            ("import", translate("Template", "Import from a file…"), "download"),
            ("import-folder", translate("Template", "Import a folder of texts…"), "download"),
            ("export", translate("Template", "Export everything…"), "external-link"),
            ("export-table", translate("Template", "Export as a table…"), "table"),
        )
        self.offer(self.side.files, renaming if self.folder else (), files)

    def to_text(self) -> None:
        """The focus to the text."""
        target = self.form.text if self.title.text() else self.title
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
