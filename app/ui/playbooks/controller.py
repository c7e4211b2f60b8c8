"""Playbooks of the conversation on screen: shown, begun, gone through. Loop thread.

They are read when the conversation has been painted and somebody stays with it; running through the
queue reads none.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.base.bus import Changes
from app.base.errors import NightdeskError
from app.inbox.values import ConversationPage
from app.ui.actions import Action
from app.ui.i18n import system_language, translate
from app.ui.loop import answer, cancel, spawn
from app.ui.palette.entry import PLAYBOOKS, Entry
from app.ui.palette.palette import Palette, Wording
from app.ui.playbooks import playbook_words

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.base.ids import CommandId, ConversationId
    from app.desk.canned.playbook_values import Beside, PlaybookRow, PlaybookRun, Step
    from app.desk.canned.template_values import Facts
    from app.ui.playbooks.beside import BesideSection, Place
    from app.ui.playbooks.boxes import MacroBox
    from app.ui.session import Session

_STAY_MS = 150
_CHANGED = frozenset({"playbooks", "templates", "articles"})


class Playbooks(QObject):
    """Reachable as ``session.playbooks``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._desk = session, session.desk
        self._context = session.window.context
        self._found: Beside | None = None
        self._folded: dict[Place, bool] = {}
        self._choosing: Palette | None = None
        self._wants_focus: ConversationId | None = None
        self.section: BesideSection | None = None
        self._stay = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._stay.timeout.connect(self._look)
        self._context.shown.connect(lambda _: self._renewed())
        session.reader.opening.connect(lambda _: self._stay.stop())  # text first
        session.reader.opened.connect(lambda _: self._stay.start())
        session.bridge.changed.connect(self._apply)

    def actions(self) -> tuple[Action, ...]:
        """What is done with the playbooks of a conversation."""
        shown, under_way = self._session.has_conversation, self._has_open
        return (
            Action("playbook-begin", translate("Keys", "Begin a playbook"), self.choose,
                   "list-checks", keys=("Shift+L",), can=shown),
            Action("playbook-tick", translate("Keys", "Tick the next step of the playbook"),
                   lambda: self._next("done"), "check", keys=("Shift+D",), can=under_way),
            Action("playbook-skip", translate("Keys", "Skip the next step of the playbook"),
                   lambda: self._next("skipped"), "skip-forward", can=under_way),
            Action("playbook-note", translate("Keys", "Note at the next step of the playbook"),
                   lambda: self._next("note"), "pencil", can=under_way),
            Action("playbook-follow", translate("Keys", "Where the next step leads"),
                   lambda: self._next("follow"), "link", can=under_way),
            Action("playbook-steps", translate("Keys", "To the steps of the playbook"),
                   self.to_steps, "list-checks", can=under_way),
            Action("playbook-under-way", translate("Keys", "Conversations that are at a playbook"),
                   self._session.show_at_playbook, "list-checks", "go"),
            Action("playbook-finish", translate("Keys", "Finish the playbook"),
                   lambda: self._whole("finish"), "check-check", can=under_way),
            Action("playbook-take-off", translate("Keys", "Take the playbook off"),
                   lambda: self._whole("take-off"), "x", can=under_way),
        )  # fmt: skip

    def close(self) -> None:
        """End what is under way."""
        self._stay.stop()
        cancel(self)

    def _apply(self, changes: Changes) -> None:
        if _CHANGED.intersection(changes.settings):
            self._stay.start()

    # --- showing -----------------------------------------------------------------------------

    def _renewed(self) -> None:
        """The pane was built anew: what stood in it is gone."""
        self.section = None
        page, found = self._session.reader.page, self._found
        if found is not None and page is not None and found.conversation == page.row.id:
            self._show(found)
        self._stay.start()

    def _look(self) -> None:
        page = self._session.reader.page
        if page is not None and self._session.has_conversation():
            spawn(self._bring(page), self)

    async def _bring(self, page: ConversationPage) -> None:
        languages = playbook_words.languages()
        found = await answer(self._desk.playbooks.beside(page.row.id, languages))
        current = self._session.reader.page
        if current is None or current.row.id != page.row.id:
            return
        same, self._found = found == self._found, found
        if not same or (self.section is None and self._context.sections is not None):
            self._show(found)

    def _show(self, found: Beside) -> None:
        before, self.section, at = self.section, None, None
        sections = self._context.sections
        if sections is None:  # nobody is shown: what stood there is gone
            return
        if before is not None:
            self._folded.update(before.folded())
            at = before.focused()
            before.hide()
            before.deleteLater()
        if not (found.runs or found.any_known):
            return
        from app.ui.playbooks.beside import BesideSection

        self.section = made = BesideSection(found, self._folded)
        made.acted.connect(self._act)
        made.begun.connect(self.choose)
        sections.beside.insertWidget(0, made)
        if at is not None:
            made.focus(at)
        if self._wants_focus == found.conversation:
            made.to_next()
        self._wants_focus = None

    def _open_runs(self) -> list[PlaybookRun]:
        page = self._session.reader.page
        if self._found is None or page is None or self._found.conversation != page.row.id:
            return []
        return [run for run in self._found.runs if run.finished_at is None]

    def _has_open(self) -> bool:
        return self._session.has_conversation() and bool(self._open_runs())

    # --- beginning ---------------------------------------------------------------------------

    def choose(self) -> None:
        """A field over the window: which playbook."""
        if self._choosing is None and self._session.has_conversation():
            spawn(self._choose(), self)

    async def _choose(self) -> None:
        rows = await answer(self._desk.playbooks.lines(playbook_words.languages()))
        page = self._session.reader.page
        if page is None or self._choosing is not None:
            return
        tags = {tag.casefold() for tag in page.row.tags}
        rows = tuple(sorted(rows, key=lambda row: not tags & {t.casefold() for t in row.tags}))
        wording = Wording(
            translate("Playbook", "Playbooks"),
            translate("Playbook", "What kind of case is it?"),
            translate("Playbook", "There is no such playbook yet. They are written on their page."),
            translate("Playbook", "begin"),
            translate("Playbook", "look at it"),
        )
        session, entries = self._session, [self._entry(row) for row in rows]
        shown = Palette(session.window, session.actions, lambda: entries, {}, wording)
        self._choosing = shown
        shown.ran.connect(partial(self._chosen, page))
        shown.left.connect(self._left)

    def _left(self) -> None:
        self._choosing = None

    @staticmethod
    def _entry(row: PlaybookRow) -> Entry:
        steps = translate("Playbook", "%n steps", "", row.steps)
        context = ", ".join(filter(None, (steps, " ".join(row.hint.split()))))
        return Entry(
            f"playbook:{row.id}", PLAYBOOKS, "list-checks", row.title, lambda: None, context,
            also=" ".join((*row.tags, row.folder, row.words)), holds=row,
        )  # fmt: skip

    def _chosen(self, page: ConversationPage, entry: Entry, look: bool) -> None:
        row: PlaybookRow = entry.holds  # type: ignore[assignment]  # as ``_entry`` made it
        if look:
            if self._choosing is not None:
                self._choosing.leave()
            self._session.playbook_pages.open(row.id)
            return
        spawn(self._begin(page, row), self)

    async def _begin(self, page: ConversationPage, row: PlaybookRow) -> None:
        said = translate("Toast", "Begun: %1").replace("%1", row.title)
        starting = self._desk.playbooks.start(page.row.id, row.id)
        if await self._session.acts.command(starting, said, "list-checks"):
            self._wants_focus = page.row.id
            if not self._session.window.panes.context_open():
                self._session.window.panes.toggle_context()
            await self._again()

    # --- going through it --------------------------------------------------------------------

    def to_steps(self) -> None:
        """The focus to the next step."""
        panes = self._session.window.panes
        if not panes.context_open():
            panes.toggle_context()
        if self.section is None:
            self._wants_focus = self._found.conversation if self._found is not None else None
            self._stay.start()
        else:
            self.section.to_next()

    def _next(self, act: str) -> None:
        for run in self._open_runs():
            if run.next_step is not None:
                self._act(run, act, run.next_step)
                return

    def _whole(self, act: str) -> None:
        runs = self._open_runs()
        if runs:
            self._act(runs[0], act, None)

    def _act(self, run: PlaybookRun, act: str, step: Step | None) -> None:
        title = run.playbook.words(playbook_words.languages()).title
        playbooks = self._desk.playbooks
        if step is not None:
            self._act_on_step(run, act, step)
        elif act == "edit":
            self._session.playbook_pages.open(run.playbook.id)
        elif act == "renew":
            said = translate("Toast", "As it is now: %1").replace("%1", title)
            self._do(playbooks.renew(run), said, "refresh-cw")
        elif act == "take-off":
            said = translate("Toast", "Taken off: %1").replace("%1", title)
            self._do(playbooks.take_off(run), said, "x")
        elif act == "finish":
            said = translate("Toast", "Finished: %1").replace("%1", title)
            self._do(playbooks.finish(run), said, "check-check")
        else:
            said = translate("Toast", "Gone on with: %1").replace("%1", title)
            self._do(playbooks.finish(run, finished=False), said, "rotate-ccw")

    def _act_on_step(self, run: PlaybookRun, act: str, step: Step) -> None:
        title = step.words(playbook_words.languages()).title
        if act == "note":
            self._ask_note(run, step, title)
        elif act == "follow":
            self.follow(step)
        else:
            said = {
                "done": translate("Toast", "Ticked: %1"),
                "skipped": translate("Toast", "Skipped: %1"),
                "open": translate("Toast", "Open again: %1"),
            }[act]
            icon = {"done": "check", "skipped": "skip-forward", "open": "rotate-ccw"}[act]
            marked = self._desk.playbooks.mark(run, step.key, act)  # type: ignore[arg-type]
            self._do(marked, said.replace("%1", title), icon)

    def _ask_note(self, run: PlaybookRun, step: Step, title: str) -> None:
        from app.ui.playbooks.boxes import NoteBox

        mark = run.mark(step.key)
        box = NoteBox(self._session.window, title, mark)

        def keep() -> None:
            text = box.note.text().strip()
            if text != mark.note:
                noted = self._desk.playbooks.mark(run, step.key, mark.state, text)
                said = translate("Toast", "Noted at: %1").replace("%1", title)
                self._do(noted, said, "pencil")

        box.agreed.connect(keep)
        box.open()

    def _do(self, future: Future[CommandId], said: str, icon: str) -> None:
        spawn(self._done(future, said, icon), self)

    async def _done(self, future: Future[CommandId], said: str, icon: str) -> None:
        await self._session.acts.command(future, said, icon)
        await self._again()

    async def _again(self) -> None:
        """What was done is seen at once: the next key is about what follows."""
        page = self._session.reader.page
        if page is not None:
            await self._bring(page)

    # --- where a step leads ------------------------------------------------------------------

    def follow(self, step: Step) -> None:
        """Open its article, insert its template, or show what its macro would do."""
        linked = (self._found.links or {}).get(step.link) if self._found and step.link else None
        if step.link is None or linked is None or linked.gone:
            return
        if step.link.kind == "article":
            self._session.articles.open(step.link.id)
        elif linked.macro:
            spawn(self._show_macro(step.link.id), self)
        else:
            self._session.templates.picking.insert(step.link.id)

    async def _show_macro(self, id_: int) -> None:
        """What it says and does here, before it runs."""
        from app.ui.playbooks.boxes import MacroBox

        page, templates = self._session.reader.page, self._desk.templates
        if page is None:
            return
        channel = self._session.templates.picking.channel()
        try:
            facts = await answer(templates.facts(page.row.id, (), system_language()))
            filled = await answer(templates.fill(id_, facts, channel=channel))
        except NightdeskError as error:
            self._session.acts.refused(error.problem)
            return
        current = self._session.reader.page
        if current is None or current.row.id != page.row.id:
            return
        box = MacroBox(self._session.window, filled)
        box.preview.text.finder = self._session.window.conversation.composer.text.finder
        speak = partial(self._speak, box, facts)
        box.preview.language_chosen.connect(lambda language: spawn(speak(language), self))
        insert = self._session.templates.picking.insert
        box.agreed.connect(lambda: insert(id_, box.filled.language or None))
        box.open()

    async def _speak(self, box: MacroBox, facts: Facts, language: str) -> None:
        channel = self._session.templates.picking.channel()
        filling = self._desk.templates.fill(
            box.filled.id, facts, language=language, channel=channel
        )
        box.show_filled(await answer(filling))
