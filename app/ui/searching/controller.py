"""Searching from the field of the queue, back to where one was, and what is saved. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.base.bus import Changes
from app.base.ids import ConversationId
from app.desk.search_values import SavedSearch, SearchPage
from app.inbox.values import ConversationPage
from app.ui.actions import Action
from app.ui.i18n import translate
from app.ui.loop import spawn
from app.ui.searching.completing import Completing
from app.ui.searching.find_bar import FindBar
from app.ui.searching.hits import Hits
from app.ui.searching.needles import typed_needles
from app.ui.searching.saved import SavedViews
from app.ui.searching.search_chips import SearchChips

if TYPE_CHECKING:
    import asyncio

    from app.ui.session import Session


class Searching(QObject):
    """One a session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._window = session, session.window
        self._came_from: tuple[ConversationId | None, int] | None = None
        self._returning = False
        self._page = SearchPage()
        self._shown: SavedSearch | None = None
        self._at: ConversationId | None = None
        self._down: asyncio.Future[None] | None = None
        pane = self._window.conversation
        self.hits = Hits(pane.timeline, self)
        self.find = FindBar(pane.timeline)
        self.completing = Completing(session, self)
        self.views = SavedViews(session, self)
        self.chips = SearchChips(self._window.queue.strip)
        self.chips.hide()  # until the shelf shows it
        self._connect()
        session.actions.add(*self._actions())

    @property
    def saved(self) -> tuple[SavedSearch, ...]:
        """The saved searches of this agent and of the team."""
        return self.views.all

    def _connect(self) -> None:
        queue, session = self._window.queue, self._session
        queue.searched.connect(self._typed)
        queue.search.down_pressed.connect(self._to_list)
        queue.list.back = self._back
        session.feed.found.connect(self._found)
        session.feed.shown.connect(self._view_shown)
        session.feed.sided.connect(self.chips.show_facets)
        session.reader.opened.connect(self._opened)
        self.chips.wanted.connect(self._narrow)
        self.hits.moved.connect(self.find.show_count)
        self.find.typed.connect(self._find_typed)
        self.find.stepped.connect(self.hits.step)
        self.find.left.connect(self._find_left)

    def _actions(self) -> tuple[Action, ...]:
        session = self._session
        shown = session.has_conversation

        def marked() -> bool:
            return shown() and bool(self.hits.needles())

        return (
            Action("find-in-conversation", translate("Keys", "Find in the conversation"),
                   self.find.go, "search", keys=("Ctrl+F",), can=shown),
            Action("next-hit", translate("Keys", "Next place found"),
                   lambda: self.hits.step(1), "chevron-down", keys=("F3", "Ctrl+G"), can=marked),
            Action("previous-hit", translate("Keys", "Previous place found"),
                   lambda: self.hits.step(-1), "chevron-up", keys=("Shift+F3", "Ctrl+Shift+G"),
                   can=marked),
        )  # fmt: skip

    # --- searching ---------------------------------------------------------------------------

    def look_for(self, text: str) -> None:
        """Search for this, from wherever one is."""
        self._session.go_search()
        self._window.queue.search.field.setText(text)
        self._window.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, text: str) -> None:
        """A chip was pressed: its word stands in the text, where it can be changed."""
        saved = self._shown
        if saved is not None and text == saved.query:
            self.show_saved(saved.id)
        else:
            self._window.queue.search.field.setText(text)

    def text(self) -> str:
        """What is searched for now."""
        return self._window.queue.search.field.text().strip()

    def query(self) -> str:
        """What is searched for now, or the saved search that is shown."""
        return self.text() or (self._shown.query if self._shown is not None else "")

    def shown(self) -> SavedSearch | None:
        """The saved search that is shown as a view."""
        return self._shown

    def _typed(self, text: str) -> None:
        session = self._session
        session.triage.selection.clear()
        if text:
            if self._came_from is None:
                bar = self._window.queue.list.verticalScrollBar()
                self._came_from = (self._window.queue.list.current(), bar.value())
            session.feed.search(text)
            return
        self.hits.look_for(())
        self._returning = self._came_from is not None
        if self._shown is not None:
            session.feed.show_saved(self._shown.query)
        else:
            self._window.queue.show_view(self._window.queue.current_view)
            session.feed.search("")

    def _to_list(self) -> None:
        """Among what was found; before it was, this and the keys that follow wait for it."""
        import asyncio

        if not self._session.feed.looking:
            self._window.queue.to_list()
        elif self._down is None:
            self._down = asyncio.get_running_loop().create_future()
            self._session.ahead.follow([self._down])

    def _arrive(self) -> None:
        down, self._down = self._down, None
        if down is not None:
            self._window.queue.to_list()
            down.set_result(None)

    def _found(self, count: int, more: bool) -> None:
        queue, feed = self._window.queue, self._session.feed
        self._page = feed.page
        title = self._shown.name if self._shown is not None and not self.text() else ""
        queue.show_search(count, more, title)
        self.chips.show_query(self.query())
        self._session.shelf.show_results(self.chips)
        queue.list.painter_of_rows.needles = self._page.needles
        queue.show_empty(self._nothing())
        self.hits.look_for(self._page.needles)
        if feed.fresh and self.find.isHidden():
            self._to_first_hit(self._window.conversation.shown())  # of what is on screen already
        if count and self.text() and feed.fresh:
            queue.list.verticalScrollBar().setValue(0)
        self.completing.remember_soon(self.text())
        self._return()
        self._arrive()

    def _nothing(self) -> str:
        if self._page.ignored:
            text = translate("Search", "Nothing was found; %1 means nothing here.")
            return text.replace("%1", ", ".join(self._page.ignored))
        return translate("Queue", "Nothing was found.")

    def _view_shown(self) -> None:
        """A view of the queue is there: no search any more."""
        self._shown = None
        self._session.shelf.show_results(None)
        self._window.queue.list.painter_of_rows.needles = ()
        self.hits.look_for(())
        self._return()
        self._arrive()

    def _return(self) -> None:
        """To where one was before the search."""
        if not self._returning or self._came_from is None:
            return
        current, place = self._came_from
        self._returning, self._came_from = False, None
        if current is not None and self._window.model.row_of(current) >= 0:
            self._window.queue.list.choose(current)
        self._window.queue.list.verticalScrollBar().setValue(place)

    def forget(self) -> None:
        """Another view is wanted: there is nothing to return to."""
        self._came_from, self._returning, self._shown = None, False, None
        self.views.show_current(None)

    # --- the conversation --------------------------------------------------------------------

    def _opened(self, page: ConversationPage) -> None:
        """The first hit in sight, when a result was opened; a change brings nobody away."""
        same = page.row.id == self._at
        self._at = page.row.id
        if same:
            self.hits.refresh()
        elif self.hits.needles() and self._session.feed.searching and self.find.isHidden():
            self._to_first_hit(page.row.id)
        else:
            self.hits.begin()

    def _to_first_hit(self, id_: int | None) -> None:
        self.hits.begin()
        hit = next((h for h in self._page.hits if h.conversation == id_), None)
        if hit is not None:
            self.hits.go_to(hit.message)

    def _back(self) -> bool:
        """From the results to the view that was shown before."""
        searching = bool(self._window.queue.search.field.text())
        if searching:
            self._window.queue.search.end()
        return searching

    def _find_typed(self, text: str) -> None:
        self.hits.look_for(typed_needles(text))
        self.hits.go_to(None)

    def _find_left(self) -> None:
        feed = self._session.feed
        self.hits.look_for(self._page.needles if feed.searching else ())
        self._session.focus_conversation()

    # --- saved searches ----------------------------------------------------------------------

    def show_saved(self, id_: int) -> None:
        """Show a saved search as a view."""
        found = next((one for one in self.saved if one.id == id_), None)
        if found is None:
            return
        queue = self._window.queue
        self._window.show_inbox()
        self.forget()
        queue.search.empty()
        self._shown = found
        self._session.triage.selection.clear()
        self._session.feed.show_saved(found.query)
        self.views.show_current(found)
        queue.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def saved_changed(self) -> None:
        """The list of saved searches is another: the one shown may be."""
        if self._shown is None:
            return
        again = next((one for one in self.saved if one.id == self._shown.id), None)
        if again is None:
            self._session.choose_view(self._window.queue.current_view)
        elif again != self._shown:
            self._shown = again
            self._session.feed.show_saved(again.query)

    def apply(self, changes: Changes) -> None:
        """Something was changed somewhere."""
        if "saved-searches" in changes.settings:
            spawn(self.views.read(), self)
        if changes.conversations:
            self.views.count_soon()
