"""What is done on the page of templates: shown, changed, kept, put away, brought in. Loop thread.

A change that is not kept yet stays with its template while the window is open; it is kept by itself
when one goes on to another and nothing is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.desk.canned.templates import is_stale
from app.templates.values import Template, TemplateRow, Variant
from app.ui import words
from app.ui.customers.box import Box
from app.ui.i18n import system_language, translate
from app.ui.loop import answer, spawn
from app.ui.parts.form_field import FormField
from app.ui.parts.written_acts import WrittenActs
from app.ui.templates.page import TemplatesPage
from app.ui.templates.page_files import PageFiles

if TYPE_CHECKING:
    from app.desk.canned.template_values import PlacedFault
    from app.ui.session import Session


class TemplateActs(WrittenActs[Template]):
    """Made when the page is first shown."""

    page: TemplatesPage
    link = "template"

    def __init__(self, session: Session, page: TemplatesPage, parent: QObject) -> None:
        super().__init__(session, page, session.desk.templates, parent)
        self._desk = session.desk
        self._rows: tuple[TemplateRow, ...] = ()
        self._filter = "show:all"
        self._at = 0
        self._faults: tuple[PlacedFault, ...] = ()
        self.files = PageFiles(session.desk, page, self._say, self)
        files = self.files
        self._wanted: dict[str, Callable[[], None]] = {
            "add": self.add, "save": self.save, "copy": self.copy, "trash": self.trash,
            "restore": self.restore, "drop": self.drop, "import": files.choose_import,
            "import-folder": files.choose_folder, "export": files.choose_export,
            "export-table": files.choose_table, "rename": self.rename_folder,
            "playbooks": session.playbook_pages.open,
        }  # fmt: skip
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.wanted.connect(self._do)
        page.list.chosen.connect(self.open)
        page.search.searched.connect(lambda _: self._show_rows())
        page.title.textEdited.connect(lambda _: self._typed())
        page.form.changed.connect(self._typed)
        page.about.changed.connect(self._typed)
        page.tabs.chosen.connect(self._show_form)
        page.tabs.added.connect(self._add_form)
        page.tabs.moved.connect(self._move_form)
        page.tabs.dropped.connect(self._drop_form)
        page.about.used.opened.connect(self._session.playbook_pages.open)
        page.form.tried.connect(lambda form, whole: spawn(self._try(form, whole), self))

    def _do(self, name: str) -> None:
        if name in self._wanted:
            self._wanted[name]()
        else:
            self._filter = name
            spawn(self.read(), self)

    # --- the list ----------------------------------------------------------------------------

    async def read(self) -> None:
        """The list anew."""
        trashed = self._filter == "show:trash"
        self._rows = await answer(self._desk.templates.lines(trashed=trashed))
        agents = await answer(self._desk.agents())
        self.page.about.show_team(agents, self._desk.agent)
        folders = {row.folder for row in self._rows if row.folder}
        self.page.show_folders(sorted(folders, key=str.casefold))
        self._show_rows()

    def _show_rows(self) -> None:
        page, typed = self.page, self.page.search.field.text().strip()
        index = self._desk.templates.known()
        rows = [row for row in self._rows if self._passes(row)]
        if typed and index is not None and self._filter != "show:trash":
            kept = {row.id: row for row in rows}
            found = index.find(typed, words.now(), most=1_000)
            rows = [kept[one.row.id] for one in found if one.row.id in kept]
        elif typed:
            wanted = typed.casefold()
            rows = [row for row in rows if wanted in f"{row.code} {row.title}".casefold()]
        page.model.edited = self._edited
        page.list.show_today(_today())
        page.model.show_rows(rows)
        page.side.show_filter(self._filter_name(), len(rows))
        kind, _, name = self._filter.partition(":")
        page.folder = name if kind == "folder" else ""
        page.list.empty_text = self._nothing(typed)
        if self._now is not None:
            page.about.show_use(self._now, self._row(self._now.id))
        if self._held is None:
            empty = not self._rows and self._filter == "show:all"
            page.show_editor(shown=False, empty=empty)
            if rows and not typed:
                self.open(rows[0].id)
                page.list.choose(rows[0].id)

    def _row(self, id_: int) -> TemplateRow | None:
        return next((row for row in self._rows if row.id == id_), None)

    def _passes(self, row: TemplateRow) -> bool:
        kind, _, name = self._filter.partition(":")
        if kind == "folder":
            return row.folder == name or row.folder.startswith(f"{name}/")
        if name == "mine":
            return not row.team
        if name == "macros":
            return row.macro
        return name != "stale" or is_stale(row, words.now(), _today())

    def _filter_name(self) -> str:
        kind, _, name = self._filter.partition(":")
        known = {
            "all": translate("Template", "Templates"),
            "mine": translate("Template", "Mine alone"),
            "macros": translate("Template", "Macros"),
            "stale": translate("Template", "Stale"),
            "trash": translate("Template", "Trash"),
        }
        return name if kind == "folder" else known[name]

    def _nothing(self, typed: str) -> str:
        if typed:
            return translate("Template", "No template matches.")
        if self._filter == "show:trash":
            return translate("Template", "The trash is empty.")
        if self._filter == "show:stale":
            return translate("Template", "All of them are in use and looked after.")
        return ""

    # --- one template ------------------------------------------------------------------------

    async def _display(self, held: Template, now: Template) -> None:
        self._show(held, now, self._at if self.shows(held.id) else 0)

    def _show(self, held: Template, now: Template, at: int = 0) -> None:
        if not now.variants:
            now = replace(now, variants=(Variant(system_language()),))
        self._held, self._now = held, now
        self._faults = ()
        page = self.page
        page.show_editor(shown=True, trashed=held.trashed_at is not None)
        page.title.setText(now.title)
        page.about.show_template(now, self._row(now.id))
        spawn(self._show_playbooks(now.id), self)
        self._at = -1
        self._show_form(min(at, len(now.variants) - 1))
        self._say_state()

    async def _show_playbooks(self, id_: int) -> None:
        found = await answer(self._desk.playbooks.using("template", id_))
        if self._now is not None and self._now.id == id_:
            self.page.about.used.show_playbooks(found)

    def _show_form(self, at: int) -> None:
        if self._now is None:
            return
        if self._at >= 0:
            self._now = self._current()
        self._at = at
        self.page.form.show_form(self._now.variants[at])
        self._show_faults()

    def _show_faults(self) -> None:
        if self._now is not None:
            wrong = sorted({fault.variant for fault in self._faults})
            self.page.tabs.show_forms(self._now.variants, self._at, wrong)
            here = [fault for fault in self._faults if fault.variant == self._at]
            self.page.form.show_faults(here)

    def _current(self) -> Template:
        assert self._now is not None  # noqa: S101  asked only when one is shown
        forms = list(self._now.variants)
        if 0 <= self._at < len(forms):
            forms[self._at] = self.page.form.form()
        whole = replace(self._now, title=self.page.title.text().strip(), variants=tuple(forms))
        return self.page.about.template(whole)

    def _typed(self) -> None:
        if self._now is None or self._held is None:
            return
        self._now = self._current()
        self._edited[self._now.id] = self._now
        self._say_state()

    def _is_whole(self, piece: Template) -> bool:
        return bool(piece.title) and not self._desk.templates.faults(piece)

    # --- forms -------------------------------------------------------------------------------

    def _add_form(self, language: str, hours: str) -> None:
        if self._now is None:
            return
        whole = self._current()
        made = Variant(language, hours)  # type: ignore[arg-type]  # one of HOURS, from the menu
        first_blank = len(whole.variants) == 1 and whole.variants[0].worthless
        kept = () if first_blank else whole.variants
        self._reshape(replace(whole, variants=(*kept, made)), len(kept))

    def _move_form(self, by: int) -> None:
        if self._now is None:
            return
        whole = self._current()
        forms, to = list(whole.variants), self._at + by
        if 0 <= to < len(forms):
            forms.insert(to, forms.pop(self._at))
            self._reshape(replace(whole, variants=tuple(forms)), to)

    def _drop_form(self) -> None:
        if self._now is None:
            return
        whole = self._current()
        forms = whole.variants[: self._at] + whole.variants[self._at + 1 :]
        if forms:
            self._reshape(replace(whole, variants=forms), max(0, self._at - 1))

    def _reshape(self, whole: Template, at: int) -> None:
        self._now, self._at, self._faults = whole, -1, ()
        self._edited[whole.id] = whole
        self._show_form(at)
        self._say_state()

    async def _try(self, form: Variant, whole: bool) -> None:
        """Fill a form in with examples: counted, and shown where that is asked for."""
        self.page.form.show_count(await answer(self._desk.templates.sms_example(form)))
        if whole:
            self.page.form.preview.show_filled(await answer(self._desk.templates.example(form)))

    def rename_folder(self) -> None:
        """Ask for another name for the folder that is listed."""
        old = self.page.folder
        said = translate("Template", "Rename the folder %1").replace("%1", old)
        box = Box(self.page, said, "", translate("Template", "Rename"))
        field = FormField(translate("Template", "Folder"))
        field.field.setText(old)
        box.body.addWidget(field)
        box.agreed.connect(lambda: spawn(self._rename(old, field.text().strip()), self))
        box.open()
        field.field.selectAll()

    async def _rename(self, old: str, new: str) -> None:
        if not new or new == old:
            return
        command = await answer(self._desk.templates.rename_folder(old, new))
        if command is not None:
            self._filter = f"folder:{new}"
            said = translate("Template", "The folder is called %1 now").replace("%1", new)
            self._say(said, command, "pencil")
            await self.read()

    # --- acts --------------------------------------------------------------------------------

    def add(self) -> None:
        """A new one, kept when it is first saved."""
        self._leave()
        kind, _, name = self._filter.partition(":")
        folder = name if kind == "folder" else ""
        made = Template(self._desk.templates.new_id(), "", "", folder=folder)
        self.page.list.choose(None)
        self._show(made, made)
        self.page.title.setFocus()

    def copy(self) -> None:
        """Another one with the same words."""
        if self._now is None:
            return
        whole = self._current()
        title = translate("Template", "%1, another").replace("%1", whole.title)
        made = replace(
            whole, id=self._desk.templates.new_id(), code="", title=title, trashed_at=None,
            created_at=0,
        )  # fmt: skip
        self._leave()
        self.page.list.choose(None)
        self._show(made, made)
        self._typed()

    async def _save(self, whole: Template, said: str = "") -> None:
        """Keep it; what is wrong is told with its line."""
        self._faults = self._desk.templates.faults(whole)
        self._show_faults()
        if self._faults:
            self.page.notice.dismiss()
        else:
            await super()._save(whole, said)

    def _show_as_kept(self, kept: Template) -> None:
        self.page.about.show_files(kept.files)

    async def _changed(self) -> None:
        await answer(self._desk.templates.index())
        await super()._changed()


def _today() -> str:
    return words.local(words.now()).date().toString("yyyy-MM-dd")
