"""What is done on the page of what a team writes for later: opened, changed, kept, put away.

What was changed is kept when one goes on to another; what cannot be kept as it is waits with a
mark. Loop thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol

from PySide6.QtCore import QObject

from app.base.errors import NightdeskError
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.about_written import Piece
from app.ui.playbooks.used_in import ask_about_playbooks
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.base.ids import CommandId
    from app.desk.canned.playbook_values import LinkKind
    from app.ui.parts.written_page import WrittenPage
    from app.ui.session import Session


class Keeper(Protocol[Piece]):
    """What the desk does with all pieces of a kind."""

    def load(self, id: int, /) -> Future[Piece]: ...
    def save(self, piece: Piece, /) -> Future[CommandId]: ...
    def trash(self, ids: Sequence[int], /, *, trashed: bool = True) -> Future[CommandId]: ...
    def drop(self, ids: Sequence[int], /) -> Future[CommandId]: ...


class WrittenActs(QObject, Generic[Piece]):
    """Whoever is one reads the list, shows a piece and says what stands on the page."""

    link: ClassVar[LinkKind | None] = None
    """What the steps of playbooks call it, where they can lead to it."""

    def __init__(
        self, session: Session, page: WrittenPage, keeper: Keeper[Piece], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self.page = session, page
        self._keeper: Keeper[Piece] = keeper
        self._held: Piece | None = None
        """The piece in the editor, as it was when shown or last kept."""
        self._now: Piece | None = None
        """The same as it stands, but for what is on screen."""
        self._edited: dict[int, Piece] = {}
        """What was changed and is not kept."""
        self._turn = 0
        page.toast.undone.connect(self._undo)

    # --- what each of them knows -------------------------------------------------------------

    async def read(self) -> None:
        """The list anew."""
        raise NotImplementedError

    async def _display(self, held: Piece, now: Piece) -> None:
        """Put a piece into the editor, at the place where it is looked at if it is there."""
        raise NotImplementedError

    def _current(self) -> Piece:
        """The piece as everything on the page stands."""
        raise NotImplementedError

    def _is_whole(self, piece: Piece) -> bool:
        """Whether it can be kept as it is."""
        raise NotImplementedError

    def _title_of(self, piece: Piece) -> str:
        return piece.title

    def _show_as_kept(self, kept: Piece) -> None:
        """What the page shows of it besides what one types."""

    def _dated(self, typed: Piece, _kept: Piece) -> Piece:
        """What was typed while it was kept, with what keeping it changed."""
        return typed

    async def _was_kept(self, kept: Piece, *, told: bool) -> None:
        """What follows from it."""

    # --- one of them -------------------------------------------------------------------------

    def shown(self) -> Piece | None:
        """The piece in the editor, as it was last kept."""
        return self._held

    def shows(self, id_: int) -> bool:
        """Whether that one is in the editor."""
        return self._now is not None and self._now.id == id_

    def open(self, id_: int) -> None:
        """Show one; what was changed in the one before is kept if it can be."""
        self._leave()
        self._turn += 1
        spawn(self._open(id_, self._turn), self)

    async def _open(self, id_: int, turn: int) -> None:
        try:
            held = await answer(self._keeper.load(id_))
        except NightdeskError:  # it went meanwhile
            return
        if turn == self._turn:  # nothing else was opened meanwhile
            await self._display(held, self._edited.get(id_, held))

    def _leave(self) -> None:
        if self._now is None or self._now.id not in self._edited:
            return
        whole: Piece = self._current()
        if self._is_whole(whole):
            spawn(self._save(whole), self)

    def keep_at_end(self) -> None:
        """The window closes: what was changed and is whole is kept, without waiting."""
        for piece in self._edited.values():
            if self._is_whole(piece):
                self._keeper.save(piece)
        if self.page.parent() is None:
            self.page.deleteLater()

    def _say_state(self) -> None:
        edited = self._now is not None and self._now.id in self._edited
        self.page.show_state(translate("Template", "Not saved yet") if edited else "")
        self.page.list.viewport().update()

    # --- kept --------------------------------------------------------------------------------

    def save(self, said: str = "") -> None:
        """Keep it; what is wrong is told, and what is done (``said``)."""
        if self._now is not None:
            spawn(self._save(self._current(), said or translate("Template", "Saved")), self)

    async def _save(self, whole: Piece, said: str = "") -> None:
        """Keep it; told where ``said`` says how."""
        try:
            command = await answer(self._keeper.save(whole))
            kept = await answer(self._keeper.load(whole.id))
        except NightdeskError as error:
            self._refuse(error)
            return
        if said or self._edited.get(whole.id) == whole:
            self._edited.pop(whole.id, None)
        if self.shows(whole.id):
            self._take(whole, kept)
        self._say_state()
        if said:
            self._say(said, command, "check")
        await self._was_kept(kept, told=bool(said))

    def _take(self, whole: Piece, kept: Piece) -> None:
        """The piece on the page was kept as ``kept``; what was typed since stays."""
        self.page.notice.dismiss()
        self._held = kept
        self.page.list.choose(whole.id)
        if self._current() == whole:
            self._now = kept
            self._show_as_kept(kept)
        else:
            self._now = self._edited[whole.id] = self._dated(self._current(), kept)

    def _refuse(self, error: NightdeskError) -> None:
        self.page.notice.say(sentence(error.problem), error.problem.severity)

    # --- put away ----------------------------------------------------------------------------

    def trash(self) -> None:
        """Put it in the trash, asked first where playbooks lead to it."""
        said = translate("Template", "In the trash: %1")
        self._put_away(said, self._keeper.trash, translate("Template", "Put it in the trash"))

    def restore(self) -> None:
        """Take it out of the trash."""
        said = translate("Template", "Back from the trash: %1")
        self._put_away(said, lambda ids: self._keeper.trash(ids, trashed=False))

    def drop(self) -> None:
        """Delete it for good."""
        yes = translate("Template", "Delete it for good")
        self._put_away(translate("Template", "Deleted: %1"), self._keeper.drop, yes)

    def _put_away(
        self, said: str, act: Callable[[Sequence[int]], Future[CommandId]], yes: str = ""
    ) -> None:
        held = self._held
        if held is None:
            return
        if not held.changed_at:  # it was never kept
            self._forget(held.id)
            spawn(self.read(), self)
            return

        def put() -> None:
            spawn(self._put(held, said, act((held.id,))), self)

        if yes and self.link is not None:
            spawn(self._ask(held, self.link, yes, put), self)
        else:
            put()

    async def _ask(self, held: Piece, link: LinkKind, yes: str, put: Callable[[], None]) -> None:
        found = await answer(self._session.desk.playbooks.using(link, held.id))
        if self.shows(held.id):
            ask_about_playbooks(self.page, self._title_of(held), found, yes, put)

    async def _put(self, held: Piece, said: str, done: Future[CommandId]) -> None:
        try:
            command = await answer(done)
        except NightdeskError as error:
            self._refuse(error)
            return
        self._forget(held.id)
        self._say(said.replace("%1", self._title_of(held)), command, "trash-2")
        await self.read()

    def _forget(self, id_: int) -> None:
        self._edited.pop(id_, None)
        if self.shows(id_):
            self._held = self._now = None
            self.page.list.choose(None)

    def _say(self, text: str, command: CommandId, icon: str) -> None:
        self._session.acts.remember_command(text, command, icon)
        self.page.say_done(text, icon)

    def _undo(self) -> None:
        self.page.toast.dismiss()
        self._session.acts.undo()

    # --- changed by others -------------------------------------------------------------------

    def changed(self) -> None:
        """Some of them changed: the list anew, and the one shown unless it is being changed."""
        spawn(self._changed(), self)

    async def _changed(self) -> None:
        await self.read()
        now = self._now
        if now is None or now.id in self._edited:
            return
        try:
            held = await answer(self._keeper.load(now.id))
        except NightdeskError:  # gone, or not kept yet
            return
        if self._now is now and now.id not in self._edited and held != now:
            await self._display(held, held)
