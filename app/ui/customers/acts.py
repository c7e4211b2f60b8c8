"""What a person does to a customer, with its words and its undo. Loop thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.base.errors import NightdeskError
from app.base.ids import CommandId, CustomerId
from app.inbox.values import CustomerCard, CustomField, Identity, Likeness, MergedPerson
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.ui.session import Session
    from app.ui.undo_stack import Undo

Say = Callable[[str, str], object]


class CustomerActs(QObject):
    """Every act is a call of the desk; what it changes comes back over the bus."""

    def __init__(self, session: Session, owner: QObject) -> None:
        super().__init__(owner)
        self._session, self._desk = session, session.desk
        self.say_done: Say = lambda _text, _icon: None
        """Says what was done where the page hides the conversation's toast."""
        self.say_wrong: Callable[[str], object] | None = None

    def do(
        self, future: Future[CommandId], words: str, icon: str,
        then: Callable[[], object] | None = None,
    ) -> None:  # fmt: skip
        """Wait for an act, say that it is done and offer its undo."""
        spawn(self._do(future, words, icon, then), self)

    async def _do(
        self, future: Future[CommandId], words: str, icon: str,
        then: Callable[[], object] | None,
    ) -> None:  # fmt: skip
        try:
            command = await answer(future)
        except NightdeskError as error:
            self.wrong(error)
            return
        self.done(command, words, icon)
        if then is not None:
            then()

    def done(self, command: CommandId, words: str, icon: str) -> None:
        """An act was done: say so, and let Z take it back."""
        self._session.acts.remember(words, self._undo(command), icon)
        self.say_done(words, icon)

    def _undo(self, command: CommandId) -> Undo:
        async def turn() -> Undo | None:
            return self._undo(await answer(self._desk.undo(command)))

        return turn

    def wrong(self, error: NightdeskError) -> None:
        """Say what kept it from being done, where the eye is."""
        if self.say_wrong is not None and not self._session.at_inbox():
            self.say_wrong(sentence(error.problem))
        else:
            self._session.show_problem(error.problem)

    # --- one method an act ---------------------------------------------------------------------

    def act(self, card: CustomerCard, act: str, what: Any) -> bool:
        """Do what the sections ask for; false when it is none of these acts."""
        method = getattr(self, f"_{act.replace('-', '_')}", None)
        if method is None or act not in _ACTS:
            return False
        method(card, what)
        return True

    def _change(self, card: CustomerCard, what: dict[str, str]) -> None:
        done = translate("Toast", "Changed %1").replace("%1", card.name)
        self.do(self._desk.customers.change(card.id, **what), done, "pencil")

    def _tag(self, card: CustomerCard, what: tuple[str, bool]) -> None:
        tag, on = what
        done = translate("Toast", "Tagged %1") if on else translate("Toast", "Took off %1")
        future = self._desk.customers.tag(card.id, tag, on=on)
        self.do(future, done.replace("%1", tag), "tag")

    def _value(self, card: CustomerCard, what: tuple[int, str]) -> None:
        done = translate("Toast", "Changed %1").replace("%1", card.name)
        self.do(self._desk.customers.set_value(card.id, *what), done, "pencil")

    def _identity_add(self, card: CustomerCard, what: tuple[str, str]) -> None:
        if what[1]:
            done = translate("Toast", "Added %1").replace("%1", what[1])
            self.do(self._desk.customers.add_identity(card.id, *what), done, "plus")

    def _identity_copy(self, _card: CustomerCard, what: Identity) -> None:
        QGuiApplication.clipboard().setText(what.address)

    def _identity_main(self, card: CustomerCard, what: Identity) -> None:
        done = translate("Toast", "%1 is the main address now").replace("%1", what.address)
        self.do(self._desk.customers.main_identity(card.id, what.id), done, "check")

    def _identity_remove(self, _card: CustomerCard, what: Identity) -> None:
        done = translate("Toast", "Took off %1").replace("%1", what.address)
        self.do(self._desk.customers.move_identity(what.id, None), done, "x")

    def give(self, what: Identity, to: CustomerId, name: str) -> None:
        """An address to somebody else."""
        done = translate("Toast", "%1 belongs to %2 now")
        done = done.replace("%1", what.address).replace("%2", name)
        self.do(self._desk.customers.move_identity(what.id, to), done, "arrow-right-left")

    def _identity_block(self, card: CustomerCard, what: Identity) -> None:
        done = translate("Toast", "Blocked %1").replace("%1", what.address)
        self.do(self._desk.customers.block_address(card.id, what.canonical), done, "shield-alert")

    def _identity_unblock(self, card: CustomerCard, what: Identity) -> None:
        done = translate("Toast", "Unblocked %1").replace("%1", what.address)
        future = self._desk.customers.block_address(card.id, what.canonical, blocked=False)
        self.do(future, done, "shield-alert")

    def _identity_block_domain(self, card: CustomerCard, what: Identity) -> None:
        host = what.canonical.rpartition("@")[2]
        done = translate("Toast", "Blocked %1").replace("%1", host)
        self.do(self._desk.customers.block_domain(card.id, host), done, "shield-alert")

    def _block(self, card: CustomerCard, _what: object) -> None:
        done = translate("Toast", "Blocked %1").replace("%1", card.name)
        self.do(self._desk.customers.block(card.id), done, "shield-alert")

    def _unblock(self, card: CustomerCard, _what: object) -> None:
        done = translate("Toast", "Unblocked %1").replace("%1", card.name)
        self.do(self._desk.customers.block(card.id, blocked=False), done, "shield-alert")

    def _join(self, card: CustomerCard, what: Likeness) -> None:
        self.join(what.id, card.id, what.name)

    def join(
        self, one: CustomerId, into: CustomerId, name: str,
        then: Callable[[], object] | None = None,
    ) -> None:  # fmt: skip
        """Two become one."""
        done = translate("Toast", "Joined with %1").replace("%1", name)
        self.do(self._desk.customers.merge(one, into), done, "merge", then)

    def _apart(self, card: CustomerCard, what: Likeness) -> None:
        done = translate("Toast", "Not the same person; not suggested again")
        self.do(self._desk.customers.keep_apart(card.id, what.id), done, "split")

    def _split(self, _card: CustomerCard, what: MergedPerson) -> None:
        done = translate("Toast", "%1 stands alone again").replace("%1", what.name)
        self.do(self._desk.customers.split(what.id), done, "split")

    # --- fields ----------------------------------------------------------------------------------

    def define(self, name: str, kind: str, choices: tuple[str, ...],
               then: Callable[[], object]) -> None:  # fmt: skip
        """One more field."""
        done = translate("Toast", "Added %1").replace("%1", name)
        self.do(self._desk.customers.define_field(name, kind, choices), done, "plus", then)

    def take_off(self, field: CustomField, then: Callable[[], object]) -> None:
        """A field that is no longer asked for."""
        done = translate("Toast", "Took off %1").replace("%1", field.name)
        self.do(self._desk.customers.remove_field(field), done, "x", then)


_ACTS = frozenset((
    "change", "tag", "value", "identity-add", "identity-copy", "identity-main", "identity-remove",
    "identity-block", "identity-unblock", "identity-block-domain", "block", "unblock", "join",
    "apart", "split",
))  # fmt: skip
