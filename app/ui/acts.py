"""What a person does to a conversation, and how it is undone. Loop thread.

Every act is a call of the desk; what it changes comes back over the bus. Z takes the last acts back
one after another, a reply as long as it is held; Ctrl+Shift+Z does them again.
"""

from __future__ import annotations

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
from app.ui.segments import Mode
from app.ui.undo_stack import Step, Undo, UndoStack

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.desk.desk import Desk


class Acts(QObject):
    """Acts on the desk for the window; one ``undo`` for all of them."""

    leaving = Signal(object)
    """A ``ConversationId`` that was dealt with: go on to the next."""

    def __init__(self, desk: Desk, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self._stack = UndoStack()
        self._held: dict[Step, int] = {}
        pane.toast.gone.connect(self._drop_sent)
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
        spawn(self.command(self._desk.reopen(id_), done, "rotate-ccw"), self)

    def assign(self, id_: ConversationId, to: AgentId | None, name: str = "") -> None:
        """Give a conversation to an agent, or to nobody."""
        done = translate("Toast", "Assigned to %1").replace("%1", name)
        if to is None:
            done = translate("Toast", "Assigned to nobody")
        spawn(self.command(self._desk.assign(id_, to), done, "user-round-plus"), self)

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

    # --- undo --------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last act, or the last reply while it is held."""
        self._turn(again=False)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(again=True)

    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return self._stack.depth() > 0

    def can_redo(self) -> bool:
        """Whether there is anything to do again."""
        return self._stack.depth(again=True) > 0

    def remember(self, words: str, undo: Undo, icon: str = "check") -> Step:
        """An act was done: say so, and let Z take it back. For acts that are no command."""
        step = self._stack.push(Step(words, undo, icon))
        self._pane.toast.show_done(words, icon)
        self._pane.place_toast()
        return step

    def _turn(self, *, again: bool) -> None:
        self._drop_sent()
        step = self._stack.pop(again=again)
        if step is None:
            return
        self._pane.toast.dismiss()
        spawn(self._run(step, again=again), self)

    async def _run(self, step: Step, *, again: bool) -> None:
        try:
            opposite = await step.run()
        except NightdeskError as error:
            self._refused(error.problem)
            return
        self._stack.turned(step, opposite, again=again)
        self._say_turned(step, again=again)

    def _say_turned(self, step: Step, *, again: bool) -> None:
        said = translate("Toast", "Done again: %1") if again else translate("Toast", "Undone: %1")
        icon = step.icon if again else "undo-2"
        self._pane.toast.show_said(said.replace("%1", step.words), icon)
        self._pane.place_toast()

    def _drop_sent(self) -> None:
        """Replies whose time is up are on their way: what was done before them is next."""
        for step in [held for held, due in self._held.items() if self._pane.toast.is_over(due)]:
            self._stack.drop(step)
            del self._held[step]

    # --- commands ----------------------------------------------------------------------------

    async def command(self, future: Future[CommandId], done: str, icon: str) -> bool:
        """Wait for an act, say that it is done and offer its undo; whether it worked.

        Several commands of one ``store.execute`` are one act: the id of any of them undoes all.
        """
        try:
            command = await answer(future)
        except NightdeskError as error:
            self._refused(error.problem)
            return False
        self.remember(done, lambda: self._turn_command(command), icon)
        return True

    async def _resolve(self, id_: ConversationId) -> None:
        resolved = translate("Toast", "Resolved")
        if await self.command(self._desk.resolve(id_), resolved, "check"):
            self.leaving.emit(id_)

    async def _turn_command(self, command: CommandId) -> Undo | None:
        opposite = await answer(self._desk.undo(command))
        return lambda: self._turn_command(opposite)

    def _requeue(self, outbox: OutboxId) -> None:
        done = translate("Toast", "On its way again")
        spawn(self.command(self._desk.send_again(outbox), done, "send"), self)

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
        if sent.due_at is not None:
            step = self._stack.push(self._reply_step(sent.outbox, draft))
            self._held[step] = sent.due_at
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

    def _reply_step(self, outbox: OutboxId, draft: Draft) -> Step:
        first = draft.to[0]
        words = translate("Toast", "Reply to %1").replace("%1", first.name or first.address)
        return Step(words, lambda: self._take_back(outbox, draft), "send")

    async def _take_back(self, outbox: OutboxId, draft: Draft) -> None:
        text = await answer(self._desk.cancel_send(outbox))
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
        if not await self.command(self._desk.note(conversation, text), done, "lock"):
            if self._pane.shown() == conversation:
                self._pane.composer.put_text("note", text)
            return
        await answer(self._desk.keep_draft(conversation, "note", ""))
        if resolve:
            await self._resolve(conversation)

    async def _keep(self, conversation: ConversationId, mode: Mode, text: str) -> None:
        await answer(self._desk.keep_draft(conversation, mode, text))
        if self._pane.shown() == conversation:
            self._pane.composer.show_kept()

    def _refused(self, problem: Problem) -> None:
        self._pane.notice.say(sentence(problem), problem.severity)
