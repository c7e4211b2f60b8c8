"""Canned replies as the window and the command line see them: ``desk.templates``. Any thread.

Reads give futures of frozen values, acts are durable when theirs is done. The list is kept in
memory: whoever types a slash waits for no disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from app.base.errors import UsageError
from app.base.futures import then
from app.base.ids import CommandId, ConversationId
from app.base.rich import images, of_text, to_text
from app.desk.watching import Watch, keep_each
from app.inbox.values import Address
from app.store.database import Dbapi
from app.templates import rows
from app.templates.index import Index
from app.templates.values import Act, File, Made, Template, TemplateRow, Variant, choose

if TYPE_CHECKING:
    from app.base.bus import Changes
    from app.desk.canned.template_values import Filled, ImportPreview, PlacedFault
    from app.desk.desk import Desk
    from app.store.commands import Command
    from app.templates.known import Facts

T = TypeVar("T")
LARGEST_FILE = 25 * 1_048_576
_STALE_DAYS = 180
_RICH = ("", "email", "archive")
"""Kinds of accounts on which formatting travels."""


class Templates:
    """What a team keeps to say again."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._store = desk, desk.store
        self._index: tuple[int, Index] | None = None
        self._lock, self._turn = Lock(), 0
        desk.at_close(desk.bus.subscribe(self._heard))

    def _heard(self, changes: Changes) -> None:
        if "templates" in changes.settings:
            with self._lock:
                self._index, self._turn = None, self._turn + 1

    # --- reading -----------------------------------------------------------------------------

    def index(self) -> Future[Index]:
        """What can be chosen from, made once until something changes."""
        held, agent = self.known(), self._desk.agent.id
        if held is not None:
            done: Future[Index] = Future()
            done.set_result(held)
            return done
        turn = self._turn

        def read(connection: Dbapi) -> Index:
            made = Index(rows.lines(connection, agent))
            with self._lock:
                if turn == self._turn:
                    self._index = (agent, made)
            return made

        return self._store.read(read)

    def known(self) -> Index | None:
        """The same if it is there already."""
        with self._lock:
            held = self._index
        return held[1] if held is not None and held[0] == self._desk.agent.id else None

    def lines(self, *, trashed: bool = False) -> Future[tuple[TemplateRow, ...]]:
        """All that this agent sees, by title."""
        agent = self._desk.agent.id
        return self._store.read(lambda c: rows.lines(c, agent, trashed=trashed))

    def load(self, id: int) -> Future[Template]:
        """A template whole; raises ``UsageError("no-such-template")``."""
        return self._store.read(lambda c: _found(rows.load(c, id), str(id)))

    def by_code(self, code: str) -> Future[Template]:
        """The living template of a code or an id; raises ``UsageError("no-such-template")``."""
        agent = self._desk.agent.id
        return self._store.read(lambda c: _found(rows.by_code(c, code, agent), code))

    def facts(
        self, conversation: ConversationId | None, to: Sequence[Address] = (), language: str = ""
    ) -> Future[Facts]:
        """What a template may ask for here. ``language`` where the customer's is not known."""
        from app.desk.canned import template_facts

        agent, now = self._desk.agent.id, self._store.clock.now()
        if conversation is None:
            return self._store.read(lambda c: template_facts.of_nobody(c, agent, now, language, to))
        here = conversation
        return self._store.read(
            lambda c: template_facts.of_conversation(c, here, agent, now, language)
        )

    def fill(
        self, id: int, facts: Facts, *, language: str | None = None, channel: str = ""
    ) -> Future[Filled]:
        """A template with these values, in the language that fits or in ``language``."""
        return self._store.read(
            lambda c: fill(_found(rows.load(c, id), str(id)), facts, language, channel)
        )

    def example(self, variant: Variant) -> Future[Filled]:
        """A form with example values."""
        from app.templates.known import examples

        made = Template(0, "", "", (variant,))
        facts = examples(variant.language or "en")
        return self._desk.errand(lambda: fill(made, facts, variant.language, ""))

    def sms_example(self, variant: Variant) -> Future[str]:
        """The words of its short form with example values, as they are counted."""
        from app.templates.known import examples

        made = Template(0, "", "", (variant,))
        facts = examples(variant.language or "en")

        def work() -> str:
            filled = fill(made, facts, variant.language, "sms")
            return variant.text if filled.fault is not None else to_text(filled.body)

        return self._desk.errand(work)

    # --- acts --------------------------------------------------------------------------------

    def new_id(self) -> int:
        """An id for a template to come."""
        return self._store.ids.take()

    def faults(self, template: Template) -> tuple[PlacedFault, ...]:
        """What keeps it from being kept."""
        from app.desk.canned import template_checks

        return template_checks.faults(template)

    def save(self, template: Template) -> Future[CommandId]:
        """Keep it; raises ``UsageError``: "template-faulty" with its line, "code-taken"."""

        def work() -> CommandId:
            return self.do(self._saving(template)).result()

        return self._desk.errand(work)

    def _saving(self, template: Template) -> Command:
        from app.desk.canned import template_checks
        from app.templates.commands import SaveTemplate

        template_checks.refuse(template_checks.faults(template))
        return SaveTemplate(self._with_pictures(template))

    def _with_pictures(self, template: Template) -> Template:
        """The pictures of its texts become files of it."""
        names = dict.fromkeys(name for v in template.variants for name in images(v.body))
        held = {file.name: file for file in template.files if file.inline}
        beside = tuple(file for file in template.files if not file.inline)
        return replace(template, files=(*beside, *(held.get(n) or self._picture(n) for n in names)))

    def _picture(self, name: str) -> File:
        path = self._desk.letters.picture(name)
        if path is None:
            raise UsageError("template-file-unreadable", path=name)
        return replace(self._put(path.read_bytes(), name), inline=True)

    def _put(self, data: bytes, name: str) -> File:
        import mimetypes

        from app.store.blobs import Blobs

        sha = hashlib.sha256(data)
        Blobs(self._store.profile.blobs).put(sha.digest(), data)
        return File(name, sha.hexdigest(), len(data), mimetypes.guess_type(name)[0] or "")

    def put_file(self, path: Path) -> Future[File]:
        """Store a file that is to go along; raises ``UsageError``."""

        def work() -> File:
            try:
                if path.stat().st_size > LARGEST_FILE:
                    raise UsageError(
                        "template-file-too-large", name=path.name, mb=LARGEST_FILE >> 20
                    )
                return self._put(path.read_bytes(), path.name)
            except OSError as error:
                detail = error.strerror or ""
                raise UsageError("people-file-unreadable", path=str(path), detail=detail) from error

        return self._desk.errand(work)

    def file(self, file: File) -> Path:
        """Where the bytes of a file lie."""
        from app.store.blobs import Blobs

        return Blobs(self._store.profile.blobs).path(bytes.fromhex(file.sha256))

    def picture(self, name: str) -> Path | None:
        """Where a picture of a template's text lies, by the name the text has for it."""
        sha = name.partition(".")[0]
        if len(sha) != 64 or not all(c in "0123456789abcdef" for c in sha):
            return None
        path = self.file(File(name, sha, 0))
        return path if path.exists() else None

    def bring_pictures(self, filled: Filled) -> Future[None]:
        """Put the pictures of a filled-in text where drafts have theirs."""

        from app.desk.writing import letter_store

        def work() -> None:
            for name in images(filled.body):
                path = self.picture(name)
                if path is not None and self._desk.letters.picture(name) is None:
                    letter_store.put_picture(self._store, path.read_bytes())

        return self._desk.errand(work)

    def trash(self, ids: Sequence[int], *, trashed: bool = True) -> Future[CommandId]:
        """Into the trash, or out of it; raises ``UsageError("code-taken")``."""
        from app.templates.commands import TrashTemplates

        return self.do(TrashTemplates(tuple(ids), trashed))

    def drop(self, ids: Sequence[int]) -> Future[CommandId]:
        """For good, as far as an undo does not bring them back."""
        from app.templates.commands import DropTemplate

        return self.do(*(DropTemplate(id) for id in ids))

    def rename_folder(self, old: str, new: str) -> Future[CommandId | None]:
        """Another name for a folder and what lies in it; None when nothing does."""
        agent = self._desk.agent.id

        def work() -> CommandId | None:
            from app.templates.commands import MoveTemplates

            every = self._store.read(lambda c: rows.lines(c, agent)).result()
            to = tuple(
                (row.id, new + row.folder[len(old) :])
                for row in every
                if row.folder == old or row.folder.startswith(f"{old}/")
            )
            return self.do(MoveTemplates(to)).result() if to else None

        return self._desk.errand(work)

    def use(
        self, filled: Filled, conversation: ConversationId | None, facts: Facts, asked: str = ""
    ) -> Future[CommandId]:
        """It goes into a text: counted, kept with what the customer ``asked``, and what a macro
        does besides is done, all as one.

        Raises ``UsageError`` for what cannot be done; then nothing is.
        """

        def work() -> CommandId:
            from app.desk.canned import macros
            from app.templates.commands import CountUse
            from app.templates.giving_commands import GiveTemplate

            agent = self._desk.agent.id
            made: list[Command] = [CountUse(filled.id, agent)]
            if asked and conversation is not None:
                id = self._store.ids.take()
                made.append(GiveTemplate(id, filled.id, conversation, asked, agent))
            if filled.acts and conversation is not None:
                made += macros.commands(self._desk, conversation, filled.acts, facts)
            return self.do(*made).result()

        return self._desk.errand(work)

    def vote(
        self, id: int, conversation: ConversationId, value: int, asked: str
    ) -> Future[CommandId]:
        """A thumb up (1) or down (-1) for a suggested template; 0 takes it back."""
        from app.templates.giving_commands import VoteTemplate

        return self.do(VoteTemplate(id, conversation, self._desk.agent.id, value, asked))

    def do(self, *commands: Command) -> Future[CommandId]:
        """Apply commands as this agent, under one undo."""
        done = self._store.execute(*commands, agent=self._desk.agent.id)
        return then(done, lambda d: d.commands[0])

    # --- files -------------------------------------------------------------------------------

    def preview(self, path: Path, *, watch: Watch | None = None) -> Future[ImportPreview]:
        """What a file or folder would bring; nothing is stored."""
        from app.desk.canned import template_files

        seen = watch or Watch()
        return self._errand(lambda: template_files.preview(self._desk, path, seen))

    def bring(self, seen: ImportPreview, *, watch: Watch | None = None) -> Future[CommandId | None]:
        """Keep what a preview holds and has no fault, under one undo; None: nothing had to be."""

        def work() -> CommandId | None:
            for data in seen.files:
                self._put(data, "")
            good = [one.template for one in seen.incoming if not one.faults]
            return keep_each(self._desk, good, self._saving, watch or Watch())

        return self._errand(work)

    def export(self, path: Path) -> Future[int]:
        """Write everything to a table (.csv) or, with every file, to JSON; how many templates."""
        from app.desk.canned import template_files

        return self._errand(lambda: template_files.export(self._desk, path))

    def _errand(self, job: Callable[[], T]) -> Future[T]:
        return self._desk.errand(job)


def _found(template: Template | None, name: str) -> Template:
    if template is None:
        raise UsageError("no-such-template", name=name)
    return template


def fill(template: Template, facts: Facts, language: str | None, channel: str) -> Filled:
    """A template with values; what is wrong with it is told in ``fault``. Pure."""
    from app.desk.canned.template_values import Filled
    from app.templates import engine
    from app.templates.known import Facts as Values

    wanted = (facts.language,) if language is None else (language,)
    variant = choose(template.variants, wanted, open_now=facts.open_now) or Variant("")
    spoken = variant.language or facts.language
    told = Values(facts.values, facts.own, spoken, facts.open_now)
    body = variant.body if channel in _RICH and variant.body else of_text(variant.text)
    fault, subject, made, missing = None, "", Made(()), tuple[str, ...]()
    try:
        rendered = engine.render(variant.subject, body, told)
        subject, made, missing = rendered.subject, rendered.made, rendered.missing
    except engine.FaultError as error:
        fault = error.fault
    return Filled(
        template.id, template.title, template.languages, variant.language, variant.hours,
        subject, made, missing, template.to, template.cc,
        tuple(file for file in template.files if not file.inline), template.acts,
        tuple(_told(act, told) for act in template.acts), fault,
    )  # fmt: skip


def _told(act: Act, facts: Facts) -> Act:
    """An act as it will be done; only a note has anything to be filled in."""
    from app.templates import engine

    if act.deed != "note":
        return act
    try:
        return replace(act, value=engine.render_text(act.value, facts))
    except engine.FaultError:
        return act


def is_stale(row: TemplateRow, now: int, today: str) -> bool:
    """Past its review date, or used by nobody for half a year."""
    if row.review_by and row.review_by < today:
        return True
    return now - (row.last_used or row.changed_at) > _STALE_DAYS * 86_400_000_000
