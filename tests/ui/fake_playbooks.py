"""Playbooks of the desk in memory: held ones, and what conversations are at."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.folding import fold
from app.base.ids import CommandId, ConversationId
from app.desk.canned.playbook_values import (
    Beside,
    Linked,
    Links,
    Mark,
    Playbook,
    PlaybookPreview,
    PlaybookRow,
    PlaybookRun,
    Said,
    Step,
    StepLink,
    StepState,
)
from tests.ui.fake_letters import done

if TYPE_CHECKING:
    from tests.ui.fake_desk import FakeDesk

STEPS = (
    ("Ask for photographs of the piece and of the box",
     "The courier pays for nothing without a photograph of the box."),
    ("Read what we promise for broken pieces", ""),
    ("Look whether the piece is in stock",
     "If it is not: offer the money back, or the next firing with a date."),
    ("Send the answer, tag and note with the macro", ""),
    ("Pack the new piece in a double box", "It goes before noon; after that it goes tomorrow."),
    ("Claim it from the courier within seven days", "Claim number into the note of this step."),
    ("Write when the new piece has arrived", ""),
)  # fmt: skip


class FakePlaybooks:
    """``held`` are the playbooks, ``at`` the runs of each conversation."""

    def __init__(self, desk: "FakeDesk") -> None:
        self._desk = desk
        self.held: dict[int, Playbook] = {}
        self.at: dict[ConversationId, tuple[PlaybookRun, ...]] = {}
        self.gone: set[StepLink] = set()
        self._next = 500

    def furnish(self) -> None:
        """Two playbooks; the first leads to an article, a template and a macro."""
        links = {1: StepLink("article", 301), 3: StepLink("template", 101)}
        steps = tuple(
            Step(n, (Said("en", title, hint),), links.get(n))
            for n, (title, hint) in enumerate(STEPS)
        )
        said = (Said("en", "Broken in transit", "When a piece arrived in pieces, or the box did."),
                Said("pt", "Partiu-se no transporte"))  # fmt: skip
        self.put(Playbook(501, said, steps, "Orders", ("damage",), changed_at=1))
        back = (Said("en", "An order comes back", "When somebody returns what they bought."),)
        self.put(Playbook(502, back, steps[:3], "Orders", ("returns",), changed_at=1))

    def put(self, playbook: Playbook) -> None:
        self.held[playbook.id] = playbook

    def attach(self, here: ConversationId, id: int, *settled: tuple[int, StepState, str]) -> None:
        """A conversation is at one, with these steps settled by Maria."""
        now = self._desk.maker.now
        marks = tuple(
            Mark(step, state, note, None, now - (20 - n) * 60 * MICRO, "Maria")
            for n, (step, state, note) in enumerate(settled)
        )
        run = PlaybookRun(id + 1000, here, self.held[id], "Maria", now - 3600 * MICRO, "", None,
                          marks)  # fmt: skip
        self.at[here] = (*self.at.get(here, ()), run)
        self._desk.bus.publish(Changes(conversations=frozenset({here})))

    def far(self, here: ConversationId) -> str:
        """As the queue's row says it."""
        runs = [run for run in self.at.get(here, ()) if run.finished_at is None]
        return f"{runs[0].settled}/{runs[0].total}" if runs else ""

    # --- what the window asks ----------------------------------------------------------------

    def lines(
        self, languages: Sequence[str] = (), *, trashed: bool = False
    ) -> "Future[tuple[PlaybookRow, ...]]":
        found = [p for p in self.held.values() if (p.trashed_at is not None) == trashed]
        runs = [run for every in self.at.values() for run in every]
        rows = (
            PlaybookRow(
                p.id, p.words(languages).title, p.words(languages).hint, p.folder, p.tags,
                p.languages, len(p.steps), p.owner, p.review_by, p.changed_at, p.trashed_at,
                sum(r.playbook.id == p.id for r in runs),
                sum(r.playbook.id == p.id and r.finished_at is None for r in runs),
                max((r.started_at for r in runs if r.playbook.id == p.id), default=None),
                fold(" ".join(s.words().title for s in p.steps)),
            )
            for p in sorted(found, key=lambda p: p.title)
        )  # fmt: skip
        return done(tuple(rows))

    def load(self, id: int) -> "Future[Playbook]":
        return done(self.held[id])

    def links(self, playbook: Playbook, languages: Sequence[str] = ()) -> "Future[Links]":
        return done(self._links(playbook))

    def _links(self, playbook: Playbook) -> dict[StepLink, Linked]:
        found = {}
        for link in (step.link for step in playbook.steps if step.link is not None):
            if link.kind == "article":
                found[link] = Linked("Pieces that arrive broken", gone=link in self.gone)
            else:
                held = self._desk.templates.held[link.id]
                found[link] = Linked(held.title, held.code, bool(held.acts))
        return found

    def beside(
        self, conversation: ConversationId, languages: Sequence[str] = ()
    ) -> "Future[Beside]":
        runs = self.at.get(conversation, ())
        links = {k: v for run in runs for k, v in self._links(run.playbook).items()}
        return done(Beside(conversation, runs, links, bool(self.held)))

    def using(self, kind: str, id: int) -> "Future[tuple[Playbook, ...]]":
        return done(
            tuple(
                p
                for p in self.held.values()
                if any(s.link and (s.link.kind, s.link.id) == (kind, id) for s in p.steps)
            )
        )

    def new_id(self) -> int:
        self._next += 100
        return self._next

    def save(self, playbook: Playbook) -> "Future[CommandId]":
        before = self.held.get(playbook.id)
        self.put(replace(playbook, changed_at=self._desk.maker.now))

        def back() -> None:
            if before is None:
                del self.held[playbook.id]
            else:
                self.put(before)

        return self._command(back)

    def trash(self, ids: Sequence[int], *, trashed: bool = True) -> "Future[CommandId]":
        for id in ids:
            self.put(replace(self.held[id], trashed_at=1 if trashed else None))
        return self._command(lambda: None)

    def preview(self, path: Path, *, watch: object = None) -> "Future[PlaybookPreview]":
        raise NotImplementedError

    def _command(self, back: Any) -> "Future[CommandId]":
        command = CommandId(self._desk.maker.next_id())
        self._desk._undo[command] = back
        self._desk.bus.publish(Changes(settings=frozenset({"playbooks"})))
        return done(command)
