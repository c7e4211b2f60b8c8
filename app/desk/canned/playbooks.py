"""Checklists for kinds of cases, and conversations that go through one: ``desk.playbooks``.

Any thread. Reads give futures of frozen values, acts are durable when theirs is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.errors import UsageError
from app.base.futures import then
from app.base.ids import CommandId, ConversationId
from app.desk.canned.playbook_values import Beside, Linked, Links
from app.desk.watching import Watch, keep_each
from app.kb import rows as article_rows
from app.store.database import Dbapi
from app.templates import playbook_rows as rows
from app.templates import rows as template_rows
from app.templates.playbook_values import (
    LinkKind,
    OpenRun,
    Playbook,
    PlaybookRow,
    PlaybookRun,
    StepLink,
    StepState,
)

if TYPE_CHECKING:
    from app.desk.canned.playbook_values import PlaybookPreview
    from app.desk.desk import Desk
    from app.store.commands import Command


class Playbooks:
    """What a team does in a kind of case, step by step."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._store = desk, desk.store

    # --- reading -----------------------------------------------------------------------------

    def lines(
        self, languages: Sequence[str] = (), *, trashed: bool = False
    ) -> Future[tuple[PlaybookRow, ...]]:
        """All of them by title, each in the first of these languages it has."""
        return self._store.read(lambda c: rows.lines(c, languages, trashed=trashed))

    def load(self, id: int) -> Future[Playbook]:
        """A playbook whole; raises ``UsageError("no-such-playbook")``."""
        return self._store.read(lambda c: _found(rows.load(c, id), str(id)))

    def called(self, name: str) -> Future[Playbook]:
        """The living one of an id or a title; raises ``UsageError("no-such-playbook")``."""
        return self._store.read(lambda c: _found(rows.called(c, name), name))

    def beside(self, conversation: ConversationId, languages: Sequence[str] = ()) -> Future[Beside]:
        """What a conversation is at, where its steps lead, whether there is more to begin."""

        def read(connection: Dbapi) -> Beside:
            runs = rows.runs(connection, conversation)
            wanted = (step.link for run in runs for step in run.playbook.steps)
            known = "SELECT 1 FROM playbook WHERE trashed_at IS NULL LIMIT 1"
            any_known = connection.execute(known).fetchone() is not None
            return Beside(conversation, runs, links(connection, wanted, languages), any_known)

        return self._store.read(read)

    def runs(self, conversation: ConversationId) -> Future[tuple[PlaybookRun, ...]]:
        """What a conversation is at, then what it went through."""
        return self._store.read(lambda c: rows.runs(c, conversation))

    def open_runs(self) -> Future[tuple[OpenRun, ...]]:
        """Every conversation that is at one."""
        return self._store.read(rows.open_runs)

    def links(self, playbook: Playbook, languages: Sequence[str] = ()) -> Future[Links]:
        """Where the steps of a playbook lead."""
        wanted = [step.link for step in playbook.steps]
        return self._store.read(lambda c: links(c, wanted, languages))

    def using(self, kind: LinkKind, id: int) -> Future[tuple[Playbook, ...]]:
        """The playbooks that lead to a template or an article."""
        return self._store.read(lambda c: rows.using(c, kind, id))

    # --- acts --------------------------------------------------------------------------------

    def new_id(self) -> int:
        """An id for a playbook, or a step of one, to come."""
        return self._store.ids.take()

    def save(self, playbook: Playbook) -> Future[CommandId]:
        """Keep it; raises ``UsageError``: "playbook-without-title", "playbook-without-steps"."""
        from app.templates.playbook_commands import SavePlaybook

        return self.do(SavePlaybook(playbook))

    def trash(self, ids: Sequence[int], *, trashed: bool = True) -> Future[CommandId]:
        """Into the trash, or out of it."""
        from app.templates.playbook_commands import TrashPlaybooks

        return self.do(TrashPlaybooks(tuple(ids), trashed))

    def drop(self, ids: Sequence[int]) -> Future[CommandId]:
        """For good, as far as an undo does not bring them back."""
        from app.templates.playbook_commands import DropPlaybook

        return self.do(*(DropPlaybook(id) for id in ids))

    def start(self, conversation: ConversationId, playbook: int) -> Future[CommandId]:
        """Begin one with a conversation; raises ``UsageError("playbook-running")``."""
        from app.templates.playbook_run_commands import StartPlaybook

        return self.do(StartPlaybook(self._store.ids.take(), conversation, playbook))

    def mark(
        self, run: PlaybookRun, step: int, state: StepState, note: str | None = None
    ) -> Future[CommandId]:
        """A step is done, skipped or open again; ``note`` None leaves its note as it is."""
        from app.templates.playbook_run_commands import MarkStep

        return self.do(MarkStep(run.conversation, run.id, step, state, note))

    def finish(self, run: PlaybookRun, *, finished: bool = True) -> Future[CommandId]:
        """Be done with it, whatever is open; or go on with it."""
        from app.templates.playbook_run_commands import FinishPlaybook

        return self.do(FinishPlaybook(run.conversation, run.id, finished))

    def take_off(self, run: PlaybookRun) -> Future[CommandId]:
        """The conversation is not such a case after all."""
        from app.templates.playbook_run_commands import TakeOffPlaybook

        return self.do(TakeOffPlaybook(run.conversation, run.id))

    def renew(self, run: PlaybookRun) -> Future[CommandId]:
        """Go on with the playbook as it is now."""
        from app.templates.playbook_run_commands import RenewPlaybook

        return self.do(RenewPlaybook(run.conversation, run.id))

    def do(self, *commands: Command) -> Future[CommandId]:
        """Apply commands as this agent, under one undo."""
        done = self._store.execute(*commands, agent=self._desk.agent.id)
        return then(done, lambda d: d.commands[0])

    # --- files -------------------------------------------------------------------------------

    def preview(self, path: Path, *, watch: Watch | None = None) -> Future[PlaybookPreview]:
        """What a file or folder would bring; nothing is stored."""
        from app.desk.canned import playbook_files

        seen = watch or Watch()
        return self._desk.errand(lambda: playbook_files.preview(self._desk, path, seen))

    def bring(
        self, seen: PlaybookPreview, *, watch: Watch | None = None
    ) -> Future[CommandId | None]:
        """Keep what a preview holds and has no fault, under one undo; None: nothing had to be."""
        from app.templates.playbook_commands import SavePlaybook

        good = [one.playbook for one in seen.incoming if not one.fault]
        heard = watch or Watch()
        return self._desk.errand(lambda: keep_each(self._desk, good, SavePlaybook, heard))

    def export(self, path: Path) -> Future[int]:
        """Write all to one file (.json), else to a folder of Markdown checklists; how many."""
        from app.desk.canned import playbook_files

        return self._desk.errand(lambda: playbook_files.export(self._desk, path))


def links(
    connection: Dbapi, wanted: Iterable[StepLink | None], languages: Sequence[str] = ()
) -> dict[StepLink, Linked]:
    """What these lead to, an article by its title in the first of these languages; what is gone or
    in the trash is told so."""
    found: dict[StepLink, Linked] = {}
    for link in dict.fromkeys(link for link in wanted if link is not None):
        to = _article if link.kind == "article" else _template
        found[link] = to(connection, link.id, languages) or Linked("", gone=True)
    return found


def _template(connection: Dbapi, id: int, _languages: Sequence[str]) -> Linked | None:
    held = template_rows.load(connection, id)
    if held is None:
        return None
    return Linked(held.title, held.code, bool(held.acts), held.trashed_at is not None)


def _article(connection: Dbapi, id: int, languages: Sequence[str]) -> Linked | None:
    held = article_rows.load(connection, id)
    text = held.text(languages) if held is not None else None
    if held is None or text is None:
        return None
    return Linked(text.title, text.slug, gone=held.trashed_at is not None)


def _found(playbook: Playbook | None, name: str) -> Playbook:
    if playbook is None:
        raise UsageError("no-such-playbook", name=name)
    return playbook
