"""Saved searches: in the menu of views with their counts; saved, renamed, shared, taken away.

Loop thread. Counts are read off this thread, up to a thousand.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from app.desk.search_values import SavedSearch
from app.ui.actions import Action
from app.ui.i18n import number, translate
from app.ui.loop import answer, spawn
from app.ui.parts.menu import Menu
from app.ui.searching.save_box import SaveBox

if TYPE_CHECKING:
    from app.ui.searching.controller import Searching
    from app.ui.session import Session

_COUNTED = 1_000
_RECOUNT_MS = 2_000


class SavedViews(QObject):
    """The list of them, and what is done to it."""

    def __init__(self, session: Session, searching: Searching) -> None:
        super().__init__(searching)
        self._session, self._searching = session, searching
        self.all: tuple[SavedSearch, ...] = ()
        self.counts: dict[int, int] = {}
        session.window.queue.filling.connect(self.fill)
        self._column = session.shelf.column
        self._column.appeared.connect(self.count_soon)
        self._column.saved_chosen.connect(searching.show_saved)
        self._recount = QTimer(self, singleShot=True, interval=_RECOUNT_MS)
        self._recount.timeout.connect(lambda: spawn(self._count_beside(), self))
        self._kept = session.window.choices.get("queue/saved")
        session.actions.add(*self._actions())

    def _actions(self) -> tuple[Action, ...]:
        def shown() -> bool:
            return self._searching.shown() is not None

        return (
            Action("save-search", translate("Keys", "Save the search as a view"), self.save,
                   "plus", "window", ("Ctrl+S",), can=lambda: bool(self._searching.text())),
            Action("rename-search", translate("Keys", "Rename or share the view"), self.rename,
                   "pencil", "window", can=shown),
            Action("delete-search", translate("Keys", "Delete the view"), self.delete,
                   "trash-2", "window", can=shown),
        )  # fmt: skip

    async def read(self) -> None:
        """Read the list anew."""
        self.all = await answer(self._session.desk.searching.saved())
        self._searching.saved_changed()
        shown = self._searching.shown()
        self._column.show_saved(self.all, shown.id if shown is not None else None)
        self.count_soon()
        kept, self._kept = self._kept, ""
        if kept.isdigit() and shown is None:  # it was shown when the window was closed
            self._searching.show_saved(int(kept))

    def show_current(self, one: SavedSearch | None) -> None:
        """Mark the one that is shown, and remember it for the next start."""
        self._column.show_current(one.id if one is not None else None)
        self._session.window.choices.set("queue/saved", str(one.id) if one is not None else "")

    def count_soon(self) -> None:
        """Count anew for the column, a little later: mail comes in bursts."""
        if self.all and not self._recount.isActive():
            self._recount.start()

    async def _count_beside(self) -> None:
        if not self._column.isVisible() or self._searching.text():
            return
        for one in self.all:
            count = await answer(self._session.desk.searching.count(one.query, _COUNTED))
            if count is not None:
                self.counts[one.id] = count
                self._column.show_saved_count(one.id, count, _COUNTED)

    # --- the menu ----------------------------------------------------------------------------

    def fill(self, menu: Menu) -> None:
        """Add the saved searches to the menu of views, and what can be done with them."""
        if self.all:
            menu.addSeparator()
        made: dict[int, QAction] = {}
        for one in self.all:
            made[one.id] = menu.put("users-round" if one.team else "search", self._label(one))
            made[one.id].triggered.connect(
                lambda _=False, id_=one.id: self._searching.show_saved(id_)
            )
        names = ("save-search", "rename-search", "delete-search")
        useful = [name for name in names if self._session.actions.can(name)]
        if useful:
            menu.addSeparator()
        for name in useful:
            action = self._session.actions.get(name)
            if action is not None:
                item = menu.put(action.icon, action.words)
                item.triggered.connect(lambda _=False, name=name: self._session.actions.run(name))
        if made:
            spawn(self._count(made), menu)

    def _label(self, one: SavedSearch) -> str:
        count = self.counts.get(one.id, 0)
        return f"{one.name}\t{_written(count)}" if count else one.name

    async def _count(self, made: dict[int, QAction]) -> None:
        """One after another; a search that is typed meanwhile goes before."""
        for one in self.all:
            count = await answer(self._session.desk.searching.count(one.query, _COUNTED))
            if count is not None:
                self.counts[one.id] = count
                if one.id in made:
                    made[one.id].setText(self._label(one).replace("&", "&&"))

    # --- changing ----------------------------------------------------------------------------

    def save(self) -> None:
        """Ask for a name and save what is searched for."""
        query = self._searching.text()
        if not query:
            return
        box = SaveBox(self._session.window, self._session.actions, query)
        box.named.connect(lambda name, team: spawn(self._save(name, query, team), self))

    async def _save(self, name: str, query: str, team: bool) -> None:
        done = translate("Toast", "Saved: %1").replace("%1", name)
        saving = self._session.desk.searching.save(name, query, team=team)
        if await self._session.acts.command(saving, done, "search"):
            await self.read()
            new = next((one for one in reversed(self.all) if one.query == query), None)
            if new is not None:
                self._searching.show_saved(new.id)

    def rename(self) -> None:
        """Ask for another name, or owner."""
        one = self._searching.shown()
        if one is None:
            return
        box = SaveBox(
            self._session.window, self._session.actions, one.query, one.name, team=one.team
        )
        box.named.connect(
            lambda name, team: spawn(self._change(replace(one, name=name, team=team)), self)
        )

    async def _change(self, one: SavedSearch) -> None:
        done = translate("Toast", "Saved: %1").replace("%1", one.name)
        await self._session.acts.command(self._session.desk.searching.change(one), done, "search")

    def delete(self) -> None:
        """Take the view away; nothing that it shows is touched."""
        one = self._searching.shown()
        if one is not None:
            spawn(self._delete(one), self)

    async def _delete(self, one: SavedSearch) -> None:
        done = translate("Toast", "Deleted: %1").replace("%1", one.name)
        await self._session.acts.command(self._session.desk.searching.drop(one.id), done, "trash-2")


def _written(count: int) -> str:
    return f"{number(_COUNTED - 1)}+" if count >= _COUNTED else number(count)
