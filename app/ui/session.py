"""A window joined to a desk: who asks for what, and who shows what came. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from app.base.bus import Changes
from app.base.errors import Problem
from app.base.ids import AgentId, ConversationId, MessageId
from app.inbox.values import ConversationPage, Lens, Status, View
from app.ui import i18n, loop
from app.ui.actions import Actions
from app.ui.acts import Acts
from app.ui.bridge import Bridge
from app.ui.conversation.controller import Conversation
from app.ui.conversation.reader import Reader
from app.ui.customers.actions import customer_actions
from app.ui.customers.controller import Customers
from app.ui.first_run.beginning import beginning_actions
from app.ui.home_focus import HomeFocus
from app.ui.i18n import translate
from app.ui.keys.ahead import Ahead
from app.ui.keys.controller import Keys
from app.ui.knowledge.articles import Articles
from app.ui.knowledge.controller import Knowledge
from app.ui.loop import answer, spawn
from app.ui.net import Net
from app.ui.palette.controller import PaletteController
from app.ui.playbooks.controller import Playbooks
from app.ui.playbooks.pages import PlaybookPages
from app.ui.preferences import Preferences
from app.ui.problem_words import sentence
from app.ui.searching.controller import Searching
from app.ui.session_actions import session_actions
from app.ui.session_pages import SessionPages
from app.ui.settings.names import settings_actions
from app.ui.templates.actions import template_actions
from app.ui.templates.controller import Templates
from app.ui.triage.choosing import Choosing
from app.ui.triage.controller import Triage
from app.ui.triage.queue_feed import QueueFeed
from app.ui.triage.shelf import Shelf
from app.ui.window import Window
from app.ui.writing.answering import Answering
from app.ui.writing.writing import Writing
from app.ui.writing.writing_actions import writing_actions

if TYPE_CHECKING:
    from app.desk.desk import Desk


_LATER_MS = 300
"""What lies outside of the window comes after its first rows."""
_BESIDE_MS = 40
"""Long enough for the text to be painted first, and for a run through the queue to build none."""


class Session(SessionPages):
    """Made once the desk is there; ends with the window."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        window.complete()
        self.window, self.desk = window, desk
        self.bridge = Bridge(desk.bus, self)
        self.feed = QueueFeed(desk, window.model, self)
        self.reader = Reader(desk, window.conversation, self)
        self.acts = Acts(desk, window.conversation, self)
        self.acts.page = window.page
        self.writing = Writing(desk, window, self.acts, self)
        self.answering = Answering(desk, window.conversation, self.acts, self._chosen_message, self)
        self.actions = Actions(window, self)
        self.ahead = Ahead(self.actions, window.conversation, self)
        self.ahead.dropped.connect(self.acts.say_dropped)
        self.home_focus = HomeFocus(self)
        self.reader.opening.connect(self.ahead.follow_opening)
        self.reader.opened.connect(self._page_here)
        self.preferences = Preferences(desk, window.choices, self)
        self.shelf = Shelf(self)
        self.triage = Triage(self)
        self.choosing = Choosing(self, self.triage)
        self._names: dict[AgentId, str] = {}
        self._greeted = False
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(lambda: (self.notices, self.desktop))
        self._beside = QTimer(self, singleShot=True, interval=_BESIDE_MS)
        self._beside.timeout.connect(self._show_beside)
        self._connect_desk()
        self._connect_queue()
        self._connect_conversation()
        self.actions.add(*session_actions(self), *settings_actions(self), *beginning_actions(self))
        self.actions.add(*writing_actions(self, self.writing))
        self.conversation = Conversation(self)
        self._add_rooms()
        self.keys = Keys(self)
        self.searching = Searching(self)
        self.palette = PaletteController(self)
        self.net = Net(window.status, self)
        self.net.changed.connect(self.writing.show_net)
        self.writing.show_net(self.net.online())
        loop.tell_problems_to(self.show_problem)
        if desk.is_demo:
            from app.ui.first_run.demo import Demo

            self.demo = Demo(self)

    def _add_rooms(self) -> None:
        """What has a page of its own, and stands beside a conversation."""
        self.customers = Customers(self)
        self.actions.add(*customer_actions(self))
        self.templates = Templates(self)
        self.actions.add(*template_actions(self))
        self.knowledge = Knowledge(self)
        self.articles = Articles(self)
        self.actions.add(*self.knowledge.actions(), *self.articles.actions())
        self.playbooks = Playbooks(self)
        self.playbook_pages = PlaybookPages(self)
        self.actions.add(*self.playbooks.actions(), *self.playbook_pages.actions())

    def start(self, view: View | None = None) -> None:
        """Fill everything; the view that was shown last unless another is named."""
        self.window.rail.show_me(self.desk.agent.name)
        self.choose_view(view or self.shelf.view)
        self.window.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)
        spawn(self._read_team(), self)
        spawn(self._read_status(), self)
        spawn(self.preferences.read(), self.preferences)
        spawn(self.searching.views.read(), self.searching)
        self._later.start()

    def seat_changed(self) -> None:
        """Another agent works here now."""
        self.window.rail.show_me(self.desk.agent.name)
        self.choose_view(self.window.queue.current_view)
        spawn(self._read_team(), self)

    def close(self) -> None:
        """Hear nothing more of the desk and drop what is under way."""
        self.desk.on_raise = None
        self.ahead.close()
        self.home_focus.close()
        self._beside.stop()
        self._later.stop()
        self.shelf.remember()
        self.triage.close()
        self.conversation.close()
        self.customers.close()
        self.templates.close()
        self.knowledge.close()
        self.writing.outgoing.close()
        self.articles.close()
        self.playbooks.close()
        self.playbook_pages.close()
        self.bridge.close()
        self.close_pages()
        kept = (self.keys, self.palette, self.searching, self.searching.views)
        for owner in (self, self.feed, self.reader, self.acts, self.preferences, *kept):
            loop.cancel(owner)
        loop.cancel(self.searching.completing)

    # --- wiring ------------------------------------------------------------------------------

    def _connect_desk(self) -> None:
        self.bridge.changed.connect(self._apply)
        self.bridge.raised.connect(self.come_forward, Qt.ConnectionType.QueuedConnection)
        self.desk.on_raise = self.bridge.raised.emit
        self.preferences.changed.connect(self._setting_changed)
        self.feed.counted.connect(self._show_counts)
        self.feed.shown.connect(self._view_shown)
        self.window.model.reordered.connect(self._rows_moved)

    def _connect_queue(self) -> None:
        queue = self.window.queue
        queue.view_chosen.connect(self.choose_view)
        queue.list.chosen.connect(self.reader.open)
        queue.list.opened.connect(self.focus_conversation)
        queue.list.acted.connect(self.choosing.act_on_row)
        self.window.rail.inbox_pressed.connect(self.go_inbox)

    def _connect_conversation(self) -> None:
        pane, head = self.window.conversation, self.window.conversation.head
        head.resolve_pressed.connect(self.resolve)
        head.reopen_pressed.connect(self.reopen)
        head.assign_chosen.connect(self._assign)
        pane.composer.left.connect(self._focus_queue)
        pane.timeline.reply_wanted.connect(self.answering.reply)
        self.window.context.opened.connect(self._open_other)
        self.reader.opening.connect(lambda _: self._beside.stop())  # text first
        self.reader.opened.connect(self._page_shown)
        self.reader.went.connect(self._open_other)
        self.reader.vanished.connect(self._go_on_without)
        self.acts.leaving.connect(self.triage.going_on.leave)
        status = self.window.status
        status.accounts_pressed.connect(lambda: self.accounts.open())  # noqa: PLW0108 - made then
        status.act_pressed.connect(lambda one, act: self.accounts.act(one, act))  # noqa: PLW0108
        self.window.rail.settings_pressed.connect(lambda _: self.settings.open())
        pane.connect_wanted.connect(lambda: self.actions.run("connect"))
        status.ails_pressed.connect(lambda: self.settings.open("data"))
        status.outbox_pressed.connect(lambda _: self.writing.outgoing.show())
        self.writing.opened.connect(self._open_other)
        self.writing.snooze_wanted.connect(lambda _: self.actions.run("snooze"))
        self.window.queue.write_pressed.connect(self.writing.show_begun)

    def _setting_changed(self, key: str) -> None:
        wanted = self.preferences.get("language") or i18n.system_language()
        if key == "language" and wanted != i18n.language():
            self.window.renew()

    def at_inbox(self) -> bool:
        """Whether queue and conversation are what is seen, not a page in their place."""
        return self.window.page() is None

    def at_settings(self) -> bool:
        """Whether the settings are what is seen."""
        return "settings" in self.__dict__ and self.window.page() is self.settings.page

    def has_conversation(self) -> bool:
        """Whether a conversation is on screen: what acts on one can act."""
        return self.at_inbox() and self._shown() is not None

    # --- the queue ---------------------------------------------------------------------------

    def choose_view(self, view: View, lens: Lens | None = None) -> None:
        """Show a view of the queue, through a lens if one is given."""
        self.window.queue.search.empty()
        self.searching.forget()
        self.shelf.show_view(view, lens)

    def show_at_playbook(self, playbook: int = 0) -> None:
        """The conversations that are going through a playbook (0: through any), from anywhere."""
        self.window.show_inbox()
        self.choose_view(View.ALL, Lens(playbook=playbook))

    def _show_counts(self, counts: dict[View, int]) -> None:
        self.window.queue.show_counts(counts)
        self.window.rail.inbox.set_count(counts.get(View.NEEDS_REPLY, 0))

    def _view_shown(self) -> None:
        queue = self.window.queue
        queue.show_empty(self.shelf.nothing_here())
        if self.shelf.return_to_place():
            return
        chosen = queue.list.current()
        if chosen is None and self.window.conversation.shown() is None:
            if self.window.model.rowCount():
                queue.list.step(0)
            else:
                self._say_empty()
                self.window.context.clear()

    def _say_empty(self) -> None:
        """Beside an empty list: who waits has an answer, or this list is not about that."""
        pane = self.window.conversation
        if self.shelf.shows_all_waiting():
            pane.show_everybody_answered()
        else:
            pane.show_nothing()

    def _rows_moved(self) -> None:
        """An empty queue is empty no longer, or is again: what stands beside it says so."""
        pane = self.window.conversation
        if not pane.says_nothing():
            return
        if self.window.model.rowCount():
            pane.show_beside_rows()
        else:
            self._say_empty()

    def go_inbox(self) -> None:
        """Show what needs a reply."""
        self.go_view(View.NEEDS_REPLY)

    def go_view(self, view: View) -> None:
        """Show a view of the queue, from wherever one is."""
        self.window.show_inbox()
        self.choose_view(view)
        self._focus_queue()

    def go_search(self) -> None:
        """Into the search field, from wherever one is."""
        self.window.show_inbox()
        self.window.panes.show_queue()
        self.window.queue.search.go()

    # --- the conversation --------------------------------------------------------------------

    def _page_shown(self, _page: ConversationPage) -> None:
        """Text first: the context follows when the page has been painted and is still shown."""
        self._beside.start()

    def _page_here(self, _page: ConversationPage) -> None:
        if self.reader.is_here():
            self.ahead.opened()

    def _show_beside(self) -> None:
        page = self.reader.page
        if page is not None and self._shown() is not None:
            self.window.context.show_page(page)

    def open_other(self, id_: ConversationId) -> None:
        """Show another conversation, whether the queue lists it or not."""
        self.window.show_inbox()
        self._open_other(id_)

    def _open_other(self, id_: ConversationId) -> None:
        listed = self.window.model.row_of(id_) >= 0
        self.window.queue.list.choose(id_)  # one that comes into the list later is chosen then
        if not listed:
            self.reader.open(id_)

    def _go_on_without(self, id_: ConversationId) -> None:
        """Where one looks at it, to what comes now; else nobody would have read that."""
        self.window.context.clear()
        if self.at_inbox():
            self.triage.going_on.leave_gone(id_)

    def _shown(self) -> ConversationId | None:
        return self.window.conversation.shown()

    def resolve(self) -> None:
        """Resolve the conversation shown, or open it again when it is done."""
        id_, page = self._shown(), self.reader.page
        if id_ is None or page is None:
            return
        if page.row.status in (Status.RESOLVED, Status.SPAM):
            self.acts.reopen(id_)
        else:
            self.acts.resolve(id_)

    def reopen(self) -> None:
        """Open the conversation shown again."""
        id_ = self._shown()
        if id_ is not None:
            self.acts.reopen(id_)

    def _assign(self, to: AgentId | None) -> None:
        id_ = self._shown()
        if id_ is not None:
            self.acts.assign(id_, to, self._names.get(to, "") if to is not None else "")

    def write(self, mode: str, *, everybody: bool = False) -> None:
        """Into the composer, for a "reply" to the message one is at, or a "note"."""
        if self._shown() is None:
            return
        self.window.panes.show_conversation()
        if mode == "note":
            self.window.conversation.composer.set_mode("note")
        else:
            self.answering.reply(everybody=everybody)

    def _chosen_message(self) -> MessageId | None:
        return self.conversation.messages.chosen()

    def focus_conversation(self) -> None:
        """Into the timeline."""
        self.window.panes.show_conversation()
        self.window.conversation.timeline.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_queue(self) -> None:
        self.window.panes.show_queue()
        self.window.queue.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_key_map(self) -> None:
        """The keys, over the window."""
        self.keys.show_map()

    def come_forward(self) -> None:
        """The window to the front: for a second start, a pressed notice, the tray."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    # --- the desk's own state ----------------------------------------------------------------

    def _apply(self, changes: Changes) -> None:
        self.feed.apply(changes)
        self.reader.apply(changes)
        self.preferences.apply(changes)
        self.searching.apply(changes)
        if changes.held_up is not None:
            self.window.status.show_held_up(changes.held_up)
        self.window.status.show_ails(changes.ails)
        if changes.accounts or changes.outbox:
            spawn(self._read_status(), self)

    async def _read_team(self) -> None:
        agents = await answer(self.desk.agents())
        self._names = {agent.id: agent.name for agent in agents}
        self.shelf.chips.names = self._names
        self.window.conversation.head.set_agents(agents, self.desk.agent.id)

    async def _read_status(self) -> None:
        accounts = await answer(self.desk.accounts())
        items = await answer(self.desk.outbox())
        self.window.status.show_accounts(accounts)
        self.show_accounts(accounts)
        self.window.conversation.offer_mailbox(not accounts)
        self.shelf.show_connected(bool(accounts))
        await self._greet(bool(accounts))
        self.window.status.show_outbox(items)
        if "notices" in self.__dict__:
            self.notices.outbox_read(items)
            self.notices.accounts_read(accounts)
        self.writing.refresh_senders()
        self.writing.outgoing.heard(items)
        self.writing.outgoing.refresh()

    async def _greet(self, connected: bool) -> None:
        """A workspace with neither a mailbox nor a conversation begins with the first page."""
        greeted, self._greeted = self._greeted, True
        if greeted or connected or self.desk.is_demo:
            return
        counts = await answer(self.desk.queue_counts())
        if not any(counts.values()) and self.at_inbox():
            self.welcome.open()

    def mailbox_connected(self) -> None:
        """The form is done: the queue, where mail arrives by itself."""
        self.choose_view(View.NEEDS_REPLY)
        text = translate("Account", "The mailbox is connected. Its mail arrives by itself.")
        self.window.conversation.notice.say(text, "info")
        spawn(self._read_status(), self)

    def show_problem(self, problem: Problem) -> None:
        """Tell the person, in place."""
        self.window.conversation.notice.say(sentence(problem), problem.severity)
