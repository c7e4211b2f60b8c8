"""What a person does to a conversation, and how it is undone. Loop thread.

Every act is a call of the desk; what it changes comes back over the bus. Z takes the last acts back
one after another, a reply as long as it is held; Ctrl+Shift+Z does them again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.base.errors import NightdeskError, Problem
from app.base.ids import AgentId, CommandId, ConversationId, MessageId, OutboxId
from app.inbox.values import SendState
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.toast import Says
from app.ui.problem_words import sentence
from app.ui.undo_stack import Step, Undo, UndoStack

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from app.desk.desk import Desk


class Acts(QObject):
    """Acts on the desk for the window; one ``undo`` for all of them."""

    leaving = Signal(object)
    """A ``ConversationId`` that was dealt with: go on to the next."""

    def __init__(self, desk: Desk, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self.page: Callable[[], object] = lambda: None
        """What is shown in the place of the conversations, if anything is."""
        self._stack = UndoStack()
        self._held: dict[Step, int] = {}
        pane.toast.gone.connect(self._drop_sent)
        pane.toast.undone.connect(self.undo)
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
        if entry.outbox.state is SendState.UNKNOWN:
            self.ask_again(entry.outbox.id)
        else:
            self.requeue(entry.outbox.id)

    def ask_again(self, outbox: OutboxId) -> None:
        """What may have arrived is sent once more only after a second yes (S2)."""
        self._pane.notice.say(
            translate("Notice", "It may have arrived already. Send it once more all the same?"),
            "warning",
            (translate("Notice", "Send once more"), lambda: self.requeue(outbox)),
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
        self._pane.notice.get_over()
        self._pane.toast.show_done(words, icon)
        self._pane.place_toast()
        return step

    def remember_command(self, words: str, command: CommandId, icon: str = "check") -> None:
        """A command was done on a page that says so itself: Z takes it back."""
        self._stack.push(Step(words, lambda: self._turn_command(command), icon))

    def hold(self, words: str, undo: Undo, due_at: int) -> None:
        """A message is held until then (microseconds UTC): Z takes it back as long."""
        self._held[self._stack.push(Step(words, undo, "send"))] = due_at
        self._pane.notice.get_over()

    def _turn(self, *, again: bool) -> None:
        self._drop_sent()
        step = self._stack.pop(again=again)
        if step is None:
            return
        self._pane.toast.dismiss()
        page = self.page()
        if isinstance(page, Says):
            page.toast.dismiss()
        spawn(self._run(step, again=again), self)

    async def _run(self, step: Step, *, again: bool) -> None:
        try:
            opposite = await step.run()
        except NightdeskError as error:
            self.refused(error.problem)
            return
        self._stack.turned(step, opposite, again=again)
        self._say_turned(step, again=again)

    def _say_turned(self, step: Step, *, again: bool) -> None:
        said = translate("Toast", "Done again: %1") if again else translate("Toast", "Undone: %1")
        icon = step.icon if again else "undo-2"
        self.say(said.replace("%1", step.words), icon)

    def say_dropped(self) -> None:
        """Keys were left out."""
        said = translate("Toast", "That took long: the keys pressed meanwhile were left out.")
        self.say(said, "hourglass")

    def say(self, words: str, icon: str) -> None:
        """Something to know, and nothing to press; where it is seen."""
        page = self.page()
        if isinstance(page, Says):
            page.say(words, icon)
            return
        self._pane.toast.show_said(words, icon)
        self._pane.place_toast()

    def _drop_sent(self) -> None:
        """Replies whose time is up are on their way: what was done before them is next."""
        for step in [held for held, due in self._held.items() if self._pane.toast.is_over(due)]:
            self._stack.drop(step)
            del self._held[step]

    # --- commands ----------------------------------------------------------------------------

    async def command(
        self,
        future: Future[CommandId],
        done: str,
        icon: str,
        undone: Callable[[], object] | None = None,
    ) -> bool:
        """Wait for an act, say that it is done and offer its undo; whether it worked.

        ``undone`` is called when it was taken back: it leads to where it was done.
        Several commands of one ``store.execute`` are one act: the id of any of them undoes all.
        """
        try:
            command = await answer(future)
        except NightdeskError as error:
            self.refused(error.problem)
            return False
        self.remember(done, lambda: self._turn_command(command, undone), icon)
        return True

    async def _resolve(self, id_: ConversationId) -> None:
        resolved = translate("Toast", "Resolved")
        if await self.command(self._desk.resolve(id_), resolved, "check"):
            self.leaving.emit(id_)

    async def _turn_command(
        self, command: CommandId, turned: Callable[[], object] | None = None
    ) -> Undo | None:
        opposite = await answer(self._desk.undo(command))
        if turned is not None:
            turned()
        return lambda: self._turn_command(opposite)

    def requeue(self, outbox: OutboxId) -> None:
        """Try once more."""
        done = translate("Toast", "On its way again")
        spawn(self.command(self._desk.send_again(outbox), done, "send"), self)

    def refused(self, problem: Problem) -> None:
        """Tell why an act was not done."""
        self._pane.notice.say(sentence(problem), problem.severity)
