"""What a person does to a conversation, and how it is undone. Loop thread.

Every act is a call of the desk; what it changes comes back over the bus. The last act, or the last
reply while it is held, is what Z undoes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.base.errors import NightdeskError, Problem
from app.base.ids import AgentId, CommandId, ConversationId, MessageId, OutboxId
from app.desk.values import Draft
from app.inbox.values import Direction, Entry, SendState
from app.ui.conversation_pane import ConversationPane
from app.ui.folded_mail import who
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.desk.desk import Desk

Undo = Callable[[], Awaitable[None]]


class Acts(QObject):
    """Acts on the desk for the window; one ``undo`` for all of them."""

    leaving = Signal(object)
    """A ``ConversationId`` that was dealt with: go on to the next."""

    def __init__(self, desk: Desk, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self._undo: Undo | None = None
        pane.toast.gone.connect(self._forget_undo)
        pane.toast.undone.connect(self.undo)
        composer = pane.composer
        composer.send.connect(lambda draft, done: spawn(self._send(draft, done), self))
        composer.add_note.connect(lambda *given: spawn(self._add_note(*given), self))
        composer.keep.connect(lambda *given: spawn(self._keep(*given), self))
        composer.refused.connect(pane.notice.say)
        pane.timeline.again_wanted.connect(self.send_again)

    # --- acts --------------------------------------------------------------------------------

    def resolve(self, id_: ConversationId) -> None:
        """Resolve and go on; refused over a reply that was not sent (S5)."""
        spawn(self._resolve(id_), self)

    def reopen(self, id_: ConversationId) -> None:
        """Open again."""
        done = translate("Toast", "Reopened")
        spawn(self._command(self._desk.reopen(id_), done, "rotate-ccw"), self)

    def assign(self, id_: ConversationId, to: AgentId | None, name: str = "") -> None:
        """Give a conversation to an agent, or to nobody."""
        done = translate("Toast", "Assigned to %1").replace("%1", name)
        if to is None:
            done = translate("Toast", "Assigned to nobody")
        spawn(self._command(self._desk.assign(id_, to), done, "user-round-plus"), self)

    def send_again(self, id_: MessageId) -> None:
        """Try a failed reply once more; an unknown one only after a second yes (S2)."""
        entry = self._pane.timeline.entry(id_)
        if entry is None or entry.outbox is None:
            return
        outbox = entry.outbox.id
        if entry.outbox.state is not SendState.UNKNOWN:
            self._requeue(outbox)
            return
        self._pane.notice.say(
            translate("Notice", "It may have arrived already. Send it once more all the same?"),
            "warning",
            (translate("Notice", "Send once more"), lambda: self._requeue(outbox)),
        )

    def undo(self) -> None:
        """Undo the last act, or take the last reply back while it is held."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._pane.toast.dismiss()
            spawn(_run(undo), self)

    # --- commands ----------------------------------------------------------------------------

    async def _command(self, future: Future[CommandId], done: str, icon: str) -> bool:
        """Wait for an act, say that it is done and offer its undo; whether it worked."""
        try:
            command = await answer(future)
        except NightdeskError as error:
            self._refused(error.problem)
            return False
        self._undo = lambda: self._undo_command(command)
        self._pane.toast.show_done(done, icon)
        self._pane.place_toast()
        return True

    async def _resolve(self, id_: ConversationId) -> None:
        resolved = translate("Toast", "Resolved")
        if await self._command(self._desk.resolve(id_), resolved, "check"):
            self.leaving.emit(id_)

    async def _undo_command(self, command: CommandId) -> None:
        try:
            await answer(self._desk.undo(command))
        except NightdeskError as error:
            self._refused(error.problem)

    def _requeue(self, outbox: OutboxId) -> None:
        done = translate("Toast", "On its way again")
        spawn(self._command(self._desk.send_again(outbox), done, "send"), self)

    # --- replies -----------------------------------------------------------------------------

    async def _send(self, draft: Draft, resolve: bool) -> None:
        news = self._news_since(draft)
        if news:
            self._stop_for(news, draft, resolve)
            return
        try:
            sent = await answer(self._desk.reply(draft))
        except NightdeskError as error:
            self._give_back(draft.conversation, draft.text)
            self._refused(error.problem)
            return
        self._undo = lambda: self._take_back(sent.outbox, draft)
        if sent.due_at is not None:
            self._show_countdown(draft, sent.due_at)
        if resolve:
            await answer(self._desk.resolve(draft.conversation))
            self.leaving.emit(draft.conversation)

    def _news_since(self, draft: Draft) -> list[Entry]:
        """What the customer or a colleague wrote since the text was begun (S6)."""
        if self._pane.shown() != draft.conversation or draft.seen is None:
            return []
        later = self._pane.timeline.after(draft.seen)
        return [entry for entry in later if self._is_news(entry)]

    def _is_news(self, entry: Entry) -> bool:
        if entry.direction is Direction.IN:
            return True
        written = entry.direction in (Direction.OUT, Direction.NOTE)
        return written and entry.author != self._desk.agent.name

    def _stop_for(self, news: list[Entry], draft: Draft, resolve: bool) -> None:
        self._give_back(draft.conversation, draft.text)
        last = news[-1]
        text = translate("Notice", "%1 wrote since you began: \u201c%2\u201d Read it first.")
        preview = " ".join(last.preview.split())[:120]
        anyway = translate("Notice", "Send anyway")
        self._pane.notice.say(
            text.replace("%1", who(last)).replace("%2", preview),
            "warning",
            (anyway, lambda: self._send_anyway(last.id, resolve)),
        )

    def _send_anyway(self, seen: MessageId, resolve: bool) -> None:
        self._pane.composer.saw(seen)
        self._pane.composer.submit_now(resolve)

    def _show_countdown(self, draft: Draft, due_at: int) -> None:
        first = draft.to[0]
        text = translate("Toast", "Reply to %2 leaves in %1 s")
        self._pane.toast.show_countdown(text.replace("%2", first.name or first.address), due_at)
        self._pane.place_toast()

    async def _take_back(self, outbox: OutboxId, draft: Draft) -> None:
        try:
            text = await answer(self._desk.cancel_send(outbox))
        except NightdeskError as error:
            self._refused(error.problem)
            return
        self._give_back(draft.conversation, text or draft.text)

    def _give_back(self, conversation: ConversationId, text: str) -> None:
        """The text returns to the composer it came from, or to its kept draft."""
        if self._pane.shown() == conversation:
            self._pane.composer.put_text("reply", text)
        else:
            spawn(self._keep(conversation, "reply", text), self)

    # --- notes and drafts --------------------------------------------------------------------

    async def _add_note(self, conversation: ConversationId, text: str, resolve: bool) -> None:
        done = translate("Toast", "Note added")
        if not await self._command(self._desk.note(conversation, text), done, "lock"):
            if self._pane.shown() == conversation:
                self._pane.composer.put_text("note", text)
            return
        await answer(self._desk.keep_draft(conversation, "note", ""))
        if resolve:
            await self._resolve(conversation)

    async def _keep(self, conversation: ConversationId, mode: str, text: str) -> None:
        await answer(self._desk.keep_draft(conversation, mode, text))
        if self._pane.shown() == conversation:
            self._pane.composer.show_kept()

    def _forget_undo(self) -> None:
        self._undo = None

    def _refused(self, problem: Problem) -> None:
        self._pane.notice.say(sentence(problem), problem.severity)


async def _run(undo: Undo) -> None:
    await undo()
