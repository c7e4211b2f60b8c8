"""Sending from the window: what is asked first, the time to undo, what is given back. Loop thread.

A text stays in the composer until everything is answered; then it is taken and queued in one go, so
a second press finds nothing left to send (S1). What did not go comes back whole.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.base.errors import NightdeskError
from app.base.ids import CommandId, ConversationId, OutboxId
from app.desk.writing import letter_checks, rich_text
from app.desk.writing.letter import Letter
from app.desk.writing.letter_checks import Finding
from app.inbox.values import Direction, Entry
from app.ui import words
from app.ui.acts import Acts
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.who import who
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.writing.finding_words import sentence_of

if TYPE_CHECKING:
    from app.desk.desk import Desk


class Sending(QObject):
    """Between the composer and the outbox."""

    opened = Signal(object)
    """A ``ConversationId`` to be shown: a first message went out, or a text waits there."""
    snooze_wanted = Signal(object)

    def __init__(
        self, desk: Desk, pane: ConversationPane, acts: Acts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._pane, self._acts = desk, pane, acts
        self._answered: dict[tuple[ConversationId, str], set[str]] = {}
        """What was said to be sent anyway, by the place of the text (see ``letter_checks.key``)."""
        self._gone: dict[OutboxId, set[str]] = {}
        """The same, of what was sent: it may be taken back."""
        composer = pane.composer
        composer.send.connect(self.send)
        composer.add_note.connect(lambda *given: spawn(self._add_note(*given), self))
        composer.keep.connect(lambda letter: spawn(self.keep(letter), self))
        composer.refused.connect(pane.notice.say)
        pane.notice.over.connect(lambda: composer.by.set_asked(asked=False))

    # --- before it leaves --------------------------------------------------------------------

    def send(self, letter: Letter, after: str = "") -> None:
        """Send it, once nothing is left to be asked."""
        news = self._news_since(letter)
        if news:
            self._stop_for(news[-1], letter, after)
            return
        composer = self._pane.composer
        found = letter_checks.findings(
            letter, composer.page(), asked=self._answers(letter),
            size_limit=composer.lines.size_limit(),
            **(self._readers() if letter.mode == "reply" else {}),
        )  # fmt: skip
        if found:
            self._ask(found[0], letter, after)
            return
        letter = replace(letter, send_id=str(uuid.uuid4()))
        composer.take(letter)
        answers = self._answered.pop((letter.conversation, letter.mode), set())
        spawn(self._queue(letter, after, answers), self)

    def _answers(self, letter: Letter) -> set[str]:
        return self._answered.setdefault((letter.conversation, letter.mode), set())

    def _readers(self) -> dict[str, bool]:
        """Whether others will read the answer, and which: by the way it takes, or, while that is
        still being looked up, by what it answers."""
        by, page = self._pane.composer.by, self._pane.composer.page()
        if by.way is not None or page is None:
            return {"public": by.public, "followers": by.followers}
        heard = [e for e in page.entries if e.direction is Direction.IN and not e.event]
        last = heard[-1] if heard else None
        return {"public": last.public, "followers": last.followers} if last is not None else {}

    def _ask(self, found: Finding, letter: Letter, after: str) -> None:
        """A notice with two ways; what stops the send has only the way back."""
        change = (translate("Notice", "Change it"), self._back_to_text)
        if found.stops:
            self._say(sentence_of(found), change)
            return

        def anyway() -> None:
            self._answers(letter).add(letter_checks.key(found))
            self._submit(letter, after)

        ways = [change, (translate("Notice", "Send anyway"), anyway)]
        by = self._pane.composer.by
        if found.code in letter_checks.READERS and by.alone_way() is not None:
            ways[0] = (translate("Notice", "To them alone"), by.to_them_alone)
        self._say(sentence_of(found), *ways)
        by.set_asked(asked=found.code in letter_checks.READERS)

    def _submit(self, letter: Letter, after: str) -> None:
        """Once more, as the person wanted it: then and with the same to follow."""
        when = (letter.send_at, letter.if_silent)
        self._pane.composer.submit_now(after == "resolve", after, when)

    def _say(self, text: str, *ways: tuple[str, Callable[[], object]]) -> None:
        self._pane.notice.say(text, "warning", *ways)
        self._pane.notice.take_focus(self._back_to_text)

    def _back_to_text(self) -> None:
        composer = self._pane.composer
        wrong = not composer.to.addresses() or composer.to.wrong()
        target = composer.to.field if wrong else composer.text
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _news_since(self, letter: Letter) -> list[Entry]:
        """What the customer or a colleague wrote since the text was begun (S6)."""
        if self._pane.shown() != letter.conversation or letter.seen is None:
            return []
        later = self._pane.timeline.after(letter.seen)
        return [entry for entry in later if self._is_news(entry)]

    def _is_news(self, entry: Entry) -> bool:
        if entry.direction is Direction.IN:
            return not entry.event
        written = entry.direction in (Direction.OUT, Direction.NOTE)
        return written and entry.author != self._desk.agent.name

    def _stop_for(self, last: Entry, letter: Letter, after: str) -> None:
        text = translate("Notice", "%1 wrote since you began: \u201c%2\u201d Read it first.")
        preview = " ".join(last.preview.split())[:120]
        self._say(
            text.replace("%1", who(last)).replace("%2", preview),
            (translate("Notice", "Edit mine"), self._back_to_text),
            (translate("Notice", "Send anyway"), lambda: self._send_anyway(letter, after)),
        )

    def _send_anyway(self, letter: Letter, after: str) -> None:
        self._pane.composer.saw()
        self._submit(letter, after)

    # --- on its way --------------------------------------------------------------------------

    async def _queue(self, letter: Letter, after: str, answers: set[str]) -> None:
        try:
            sent = await answer(self._desk.letters.send(letter))
        except NightdeskError as error:
            self._answers(letter).update(answers)
            self.give_back(letter)
            if error.problem.code == "somebody-wrote":
                self._stop_unseen(letter, after)
            else:
                self._acts.refused(error.problem)
            return
        if answers:
            self._gone[sent.outbox] = answers
        resolved = await self._resolve(letter) if after == "resolve" else None
        if sent.due_at is not None:
            undo = lambda: self._undo(sent.outbox, resolved)  # noqa: E731
            self._offer_undo(letter, sent.due_at, undo)
        if letter.mode == "new":
            self.opened.emit(letter.conversation)
        if after == "snooze":
            self.snooze_wanted.emit(letter.conversation)

    def _stop_unseen(self, letter: Letter, after: str) -> None:
        """The store knew of news before the window did."""
        text = translate("Notice", "Somebody wrote here since you began. Read it first.")
        self._say(
            text,
            (translate("Notice", "Edit mine"), self._back_to_text),
            (translate("Notice", "Send anyway"), lambda: self._send_anyway(letter, after)),
        )

    async def _resolve(self, letter: Letter) -> CommandId | None:
        try:
            done = await answer(self._desk.resolve(letter.conversation))
        except NightdeskError as error:
            self._acts.refused(error.problem)
            return None
        self._acts.leaving.emit(letter.conversation)
        return done

    def _offer_undo(self, letter: Letter, due_at: int, undo: Callable[[], object]) -> None:
        first = next(iter((*letter.to, *letter.cc, *letter.bcc)), None)
        name = (first.name or first.address) if first is not None else ""
        text = translate("Toast", "Reply to %1").replace("%1", name)
        self._acts.hold(text, undo, due_at)  # type: ignore[arg-type]  # a coroutine function
        if letter.send_at is not None:
            said = translate("Toast", "To %1, leaves %2").replace("%1", name)
            self._pane.toast.show_done(
                said.replace("%2", words.moment(due_at, words.now())), "timer"
            )
        else:
            said = translate("Toast", "Reply to %2 leaves in %1 s").replace("%2", name)
            self._pane.toast.show_countdown(said, due_at)
        self._pane.place_toast()

    async def _undo(self, outbox: OutboxId, resolved: CommandId | None) -> None:
        await self.take_back(outbox)
        if resolved is not None:
            await answer(self._desk.undo(resolved))

    async def take_back(self, outbox: OutboxId) -> None:
        """Cancel it: the text is the draft again, in the composer when its place is shown."""
        composer = self._pane.composer
        pending = composer.pending()
        if pending is not None:
            await self.keep(pending)
        taken = await answer(self._desk.letters.take_back(outbox))
        letter = taken.letter
        if letter is None:
            return
        self._answers(letter).update(self._gone.pop(outbox, ()))
        if letter.mode == "new":
            self._pane.show_new(letter)
        elif self._pane.shown() == letter.conversation:
            composer.put_letter(letter, keep=False)
        else:
            self.opened.emit(letter.conversation)

    def edit(self, outbox: OutboxId) -> None:
        """Take it out of the outbox to be changed."""
        spawn(self._edit(outbox), self)

    async def _edit(self, outbox: OutboxId) -> None:
        try:
            await self.take_back(outbox)
        except NightdeskError as error:
            self._acts.refused(error.problem)

    def give_back(self, letter: Letter) -> None:
        """The text returns to the composer it came from, or to its kept draft."""
        composer = self._pane.composer
        letter = replace(letter, send_id="")
        if letter.mode == "new" and self._pane.shown() is None:
            self._pane.show_new(letter)
        elif composer.shows(letter) or self._pane.shown() == letter.conversation:
            composer.put_letter(_above(letter, composer.pending()))
        else:
            spawn(self.keep(letter), self)

    # --- notes and drafts --------------------------------------------------------------------

    async def _add_note(self, conversation: ConversationId, text: str, resolve: bool) -> None:
        letter = Letter(conversation, "note", body=rich_text.of_text(text))
        try:
            command = await answer(self._desk.note(conversation, text))
        except NightdeskError as error:
            self._acts.refused(error.problem)
            self.give_back(letter)
            return
        done = translate("Toast", "Note added")
        self._acts.remember(done, lambda: self._undo_note(command, letter), "lock")
        await answer(self._desk.letters.discard(Letter(conversation, "note")))
        if resolve:
            self._acts.resolve(conversation)

    async def _undo_note(self, command: CommandId, letter: Letter) -> None:
        """Like a reply that is taken back: its text is under the hand again, not to be redone."""
        await answer(self._desk.undo(command))
        self.give_back(letter)

    async def keep(self, letter: Letter) -> None:
        """Keep a draft and say that it is."""
        kept = await answer(self._desk.letters.keep(letter))
        if kept and self._pane.composer.shows(letter) and self._pane.composer.mode == letter.mode:
            self._pane.composer.show_kept()

    def discard(self) -> None:
        """Forget the text at hand; Z brings it back."""
        composer = self._pane.composer
        letter = composer.pending()
        if letter is not None and not letter.worthless:
            composer.take(letter)
            self._answered.pop((letter.conversation, letter.mode), None)
            spawn(self._discard(letter), self)

    async def _discard(self, letter: Letter) -> None:
        await answer(self._desk.letters.discard(letter))

        async def back() -> None:
            self.give_back(letter)

        self._acts.remember(translate("Toast", "Draft discarded"), back, "trash-2")


def _above(letter: Letter, begun: Letter | None) -> Letter:
    """A letter given back, with what was begun in its place since below it."""
    if begun is None or begun.mode != letter.mode or rich_text.is_empty(begun.body):
        return letter
    return replace(letter, body=(*letter.body, rich_text.Block(), *begun.body))
