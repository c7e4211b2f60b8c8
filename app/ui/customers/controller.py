"""Customers in the window: their page, the pane beside a conversation, their acts. Loop thread.

The page is made when first asked for; until then this holds nothing but the wiring.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from app.base.bus import Changes
from app.base.errors import NightdeskError
from app.base.ids import ConversationId, CustomerId
from app.inbox.values import Address, CustomerCard, CustomerRow, Identity
from app.ui.customers.acts import CustomerActs
from app.ui.loop import answer, cancel, spawn

if TYPE_CHECKING:
    from app.ui.customers.dialogs import CustomerDialogs
    from app.ui.customers.page import CustomersPage
    from app.ui.customers.people_feed import PeopleFeed
    from app.ui.session import Session


class Customers(QObject):
    """Reachable as ``session.customers``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._desk, self._window = session, session.desk, session.window
        self.acts = CustomerActs(session, self)
        self.acts.say_done = self._say_done
        self.acts.say_wrong = lambda text: self.page.notice.say(text, "warning")
        self._shown: CustomerId | None = None
        self._card: CustomerCard | None = None
        self._token = 0
        self._window.rail.customers_pressed.connect(self.open)
        self._window.context.acted.connect(self.act)
        self._window.context.shown.connect(lambda card: spawn(self._liken(card.id), self))
        session.bridge.changed.connect(self._apply)

    def close(self) -> None:
        """End what is under way."""
        cancel(self)
        cancel(self.acts)
        if "feed" in self.__dict__:
            cancel(self.feed)
        if "dialogs" in self.__dict__:
            self.dialogs.close()

    # --- the page ----------------------------------------------------------------------------

    @cached_property
    def page(self) -> CustomersPage:
        """Made when first shown."""
        from app.ui.customers.page import CustomersPage

        page = CustomersPage()
        page.left.connect(self._window.show_inbox)
        page.wanted.connect(self._wanted)
        page.list.chosen.connect(lambda id_: self._choose(CustomerId(id_)))
        page.search.searched.connect(self.feed_for(page).search)
        page.toast.undone.connect(self._undo)
        page.head.acted.connect(self._act_on_shown)
        return page

    def feed_for(self, page: CustomersPage) -> PeopleFeed:
        """What fills the page's list."""
        from app.ui.customers.people_feed import PeopleFeed

        self.feed = PeopleFeed(self._desk, page.model, self)
        self.feed.shown.connect(lambda n, found: self._listed(n, searched=found))
        return self.feed

    @cached_property
    def dialogs(self) -> CustomerDialogs:
        """What is asked before an act."""
        from app.ui.customers.dialogs import CustomerDialogs

        return CustomerDialogs(self._session, self)

    def open(self, id_: CustomerId | None = None) -> None:
        """Show the page, with somebody's details when they are named."""
        page = self.page
        self._window.show_page(page, self._window.rail.customers)
        if id_:
            self._choose(id_)
            page.list.choose(id_)
        self.feed.show()
        page.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def at_page(self) -> bool:
        """Whether the page is what is seen."""
        return "page" in self.__dict__ and self._window.page() is self.page

    def has_customer(self) -> bool:
        """Whether somebody is shown there."""
        return self.at_page() and self._card is not None

    def current(self) -> CustomerCard | None:
        """Whose conversation is on screen."""
        return self._window.context.card() if self._session.at_inbox() else None

    def has_current(self) -> bool:
        """Whether there is one."""
        return self.current() is not None

    def open_current(self) -> None:
        """The page of whoever's conversation is on screen."""
        card = self.current()
        if card is not None:
            self.open(card.id)

    def read_again(self) -> None:
        """Whoever is shown, anew."""
        if self._shown is not None:
            spawn(self._read(self._shown), self)

    def card(self) -> CustomerCard | None:
        """Who is shown on the page."""
        return self._card

    def _listed(self, count: int, *, searched: bool) -> None:
        self.page.show_count(count, searched=searched)
        if self._shown is None and self.page.model.rowCount() and self.at_page():
            self.page.list.step(0)

    def _choose(self, id_: CustomerId) -> None:
        self._shown = id_
        self.page.notice.dismiss()
        spawn(self._read(id_), self)

    async def _read(self, id_: CustomerId) -> None:
        self._token += 1
        token = self._token
        people = self._desk.customers
        try:
            card = await answer(people.card(id_))
        except NightdeskError:
            if token == self._token:
                self._gone()
            return
        companies, tags = await answer(people.companies()), await answer(people.tags())
        if token != self._token or self._shown != id_:
            return
        from app.ui.customers.sections import CustomerSections

        keep = self._card is not None and self._card.id == card.id
        now = self.page.clock.now()
        made = CustomerSections(card, now, whole=True, companies=companies, tags=tags)
        made.acted.connect(lambda act, what: self.act(card, act, what))
        self._shown, self._card = card.id, card
        self.page.head.show_card(card, now)
        self.page.show_person(made, keep=keep)
        found = await answer(people.suggestions(card.id))
        if token == self._token:
            made.show_likeness(found)

    def _gone(self) -> None:
        """Whoever was shown is no longer there."""
        self._shown = self._card = None
        self.page.show_person(None)

    # --- beside the conversation -----------------------------------------------------------------

    async def _liken(self, id_: CustomerId) -> None:
        found = await answer(self._desk.customers.suggestions(id_))
        self._window.context.show_likeness(id_, found)

    # --- what is done ------------------------------------------------------------------------

    def act(self, card: CustomerCard, act: str, what: Any = None) -> None:
        """Do what the sections or the menus ask for."""
        if self.acts.act(card, act, what):
            return
        if act == "open":
            self.show_conversation(what)
        elif act == "look":
            self.open(what)
        elif act == "write":
            self._write(card, None)
        elif act == "identity-write":
            self._write(card, what)
        else:
            self.dialogs.ask(card, act, what)

    def _act_on_shown(self, act: str, what: object) -> None:
        if self._card is not None:
            self.act(self._card, act, what)

    def run(self, act: str) -> None:
        """Do it to whoever is shown on the page."""
        self._act_on_shown(act, None)

    def show_conversation(self, id_: ConversationId) -> None:
        """To a conversation in the inbox."""
        self._window.show_inbox()
        self._session.open_other(id_)

    def _write(self, card: CustomerCard, to: Identity | None) -> None:
        mails = [one for one in card.identities if one.kind == "email"]
        chosen = to or next(iter((*mails, *card.identities)), None)
        if chosen is not None:
            self._session.writing.write_to(Address(card.name, chosen.address), chosen.kind)

    def _wanted(self, name: str) -> None:
        if name in ("name", "last", "busy"):
            self.feed.sort = name  # type: ignore[assignment]  # one of those
            self.feed.show()
        else:
            self.dialogs.wanted(name)

    def added(self, id_: CustomerId) -> None:
        """Somebody new: show them."""
        self.open(id_)

    def _say_done(self, text: str, icon: str) -> None:
        if self.at_page():
            self.page.say_done(text, icon)

    def _undo(self) -> None:
        self.page.toast.dismiss()
        self._session.acts.undo()

    # --- changes -------------------------------------------------------------------------------

    def _apply(self, changes: Changes) -> None:
        if not (changes.customers or changes.conversations):
            return
        if "page" in self.__dict__:
            if self.at_page():
                self.feed.refresh()
            if self._shown is not None and (
                self._shown in changes.customers or self._theirs(changes)
            ):
                self.read_again()
        beside = self._window.context.card()
        if beside is not None and beside.id in changes.customers:
            self._session.reader.read_again()
            spawn(self._liken(beside.id), self)

    def _theirs(self, changes: Changes) -> bool:
        card = self._card
        if card is None:
            return False
        known = {row.id for row in card.others}
        return bool(known & changes.conversations) or bool(changes.arrived)

    # --- found ---------------------------------------------------------------------------------

    async def find(self, words: str) -> tuple[CustomerRow, ...]:
        """Whose names or addresses hold these words, the newest first."""
        people = self._desk.customers
        ids = await answer(people.find(words, "last", 40)) if words else await answer(
            people.head("last"))  # fmt: skip
        return await answer(people.rows(ids[:40]))
