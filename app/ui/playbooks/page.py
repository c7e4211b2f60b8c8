"""The page of playbooks: the list, one of them step by step, what is known of it. Loop thread.

It tells what is wanted; ``PlaybookActs`` does it.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.parts.list_side import ListSide, hairline
from app.ui.parts.nothing_yet import NothingYet
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
    """Its text are the steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PageModel(playbook_words.row_sentence, self)
        said = translate("Playbook", "Playbooks")
        self.list = PageList(self.model, PlaybookPainter(), said)
        self.side = ListSide(
            self.list, "playbook-search", name=said,
            find=translate("Playbook", "Find playbooks"),
            add=translate("Playbook", "New playbook"),
            files=translate("Playbook", "Import and export"),
        )  # fmt: skip
        self.search = self.side.search
        self.head = WrittenHead(
            more=translate("Playbook", "More for this playbook"), act="playbook-save"
        )
        self.search, self.tabs = self.side.search, LanguageTabs()
        self.steps, self.about = StepsEditor(), AboutPlaybook()
        nothing = NothingYet(
            "list-checks",
            translate("Playbook", "No playbooks yet"),
            translate(
                "Playbook",
                "Write down once what is done in a kind of case, step by step; whoever is on"
                " shift sees how far it is.",
            ),
            translate("Playbook", "Write the first one"),
        )
        self.build((self.tabs, hairline(), self.steps), nothing, self.about)

    def show_folders(self, folders: Sequence[str]) -> None:
        """The folders there are."""
        self.folders = folders
        self.about.show_folders(folders)

    def _offer_filters(self) -> None:
        *shown, last = ((f"show:{n}", said) for n, said in playbook_words.filters().items())
        there = (("templates", translate("Playbook", "Go to the templates")),)
        self.offer(self.side.filter, shown, self.in_folders(), (last,), there)

    def _offer_files(self) -> None:
        self.offer(
            self.side.files,
            (
                ("import", translate("Playbook", "Import from a file…")),
                ("import-folder", translate("Playbook", "Import a folder of checklists…")),
                ("export", translate("Playbook", "Export everything…")),
                ("export-folder", translate("Playbook", "Export as checklists…")),
            ),
        )

    def to_text(self) -> None:
        """The focus to the title, or to the steps where there is one."""
        if self.head.title.text():
            self.steps.to_first()
        else:
            self.head.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
