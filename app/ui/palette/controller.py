"""Opens the palette over a session's window and runs what is chosen there. Loop thread."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.desk.search_values import FoundConversation, FoundCustomer, LookUp
from app.inbox.values import View
from app.kb.values import Suggestion
from app.ui import words
from app.ui.actions import Action
from app.ui.i18n import number, system_language, translate
from app.ui.knowledge.suggested_words import icon_of
from app.ui.loop import answer, spawn
from app.ui.palette.entry import (
    ARTICLES,
    CONVERSATION,
    CUSTOMERS,
    FOUND,
    GO,
    SETTINGS,
    TEMPLATES,
    WINDOW,
    Entry,
)
from app.ui.palette.palette import Palette
from app.ui.triage.queue_pane import VIEW_ICONS

if TYPE_CHECKING:
    from app.ui.session import Session
    from app.ui.settings.finding import Row

_RECENT, _KEPT = "palette/recent", 40
_WRITTEN = 3
"""Templates and articles together."""
_GROUPS = {
    "conversation": CONVERSATION,
    "write": CONVERSATION,
    "go": GO,
    "customer": CUSTOMERS,
    "window": WINDOW,
}


class PaletteController(QObject):
    """One a session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._shown: Palette | None = None
        self._settings: tuple[Row, ...] = ()
        self._bringing = False
        session.actions.add(
            Action("palette", translate("Keys", "Commands"), self.open, "search", "window",
                   ("Ctrl+K",)),
        )  # fmt: skip

    def open(self) -> None:
        """Show it; once."""
        if self._shown is not None:
            return
        session = self._session
        usable = {action.name for action in session.actions.all() if action.can()}
        shown = Palette(
            session.window, session.actions, lambda: self._entries(usable), self._recent()
        )
        self._shown = shown
        shown.ran.connect(self._run)
        shown.left.connect(self._gone)
        shown.asked.connect(lambda text: spawn(self._look_up(text), self))
        shown.map_wanted.connect(session.show_key_map)

    def shown(self) -> Palette | None:
        """What lies over the window now, if it does."""
        return self._shown

    def _gone(self) -> None:
        self._shown = None

    # --- what it offers ----------------------------------------------------------------------

    def _entries(self, usable: set[str]) -> list[Entry]:
        """What could be done when it was opened: the focus is in its own field since."""
        made = [self._of_action(a) for a in self._session.actions.all() if a.name in usable]
        settings = [self._of_setting(row) for row in self._settings if row.name]
        return [*made, *map(self._of_view, View), *self._saved(), *settings]

    def _of_action(self, action: Action) -> Entry:
        keys = self._session.actions.keys(action.name)
        return Entry(
            f"action:{action.name}", _GROUPS[action.group], action.icon or "circle-dot",
            action.said(), lambda: self._session.actions.run(action.name), keys=keys,
            also=action.name,
        )  # fmt: skip

    def _of_view(self, view: View) -> Entry:
        session = self._session
        count = session.window.queue.count_of(view)
        return Entry(
            f"view:{view.value}", GO, VIEW_ICONS.get(view, "list-filter"), words.view_name(view),
            lambda: session.go_view(view), number(count) if count else "",
            also=translate("Palette", "view"),
        )  # fmt: skip

    def _saved(self) -> list[Entry]:
        searching = self._session.searching
        return [
            Entry(f"saved:{one.id}", GO, "search", one.name,
                  lambda one=one: searching.show_saved(one.id), one.query)  # type: ignore[misc]
            for one in searching.saved
        ]  # fmt: skip

    def _of_setting(self, row: Row) -> Entry:
        settings = self._session.settings
        also = " ".join((row.also, row.word, translate("Settings", "Settings"), row.hint))
        return Entry(
            f"setting:{row.section}.{row.name}", SETTINGS, settings.page.icon(row.section),
            row.label, lambda: settings.reveal(row.section, row.name), row.word, also=also,
        )  # fmt: skip

    async def _bring_settings(self) -> None:
        """The single settings too, once somebody types: their page is made in pieces, for that."""
        import asyncio
        import importlib

        await asyncio.to_thread(importlib.import_module, "app.ui.settings.controller")
        page = self._session.settings.page
        missing = True
        while missing:
            missing = page.make_one()
            await asyncio.sleep(0)
        self._settings = tuple(page.rows())
        if self._shown is not None:
            self._shown.refresh()

    async def _look_up(self, text: str) -> None:
        desk = self._session.desk
        if text.strip() and not self._settings and not self._bringing:
            self._bringing = True
            spawn(self._bring_settings(), self)
        looking = desk.searching.look_up(text)
        written: tuple[Suggestion, ...] = ()
        if text.strip():
            asking = desk.suggestions.look_up(text, (system_language(),), most=_WRITTEN)
            written = await answer(asking)
        found = await answer(looking)
        if self._shown is not None:
            texts = [self._of_written(one) for one in written]
            self._shown.add_found(text, _in_turn(*self._of_found(found), texts))

    def _of_written(self, one: Suggestion) -> Entry:
        """A template goes into the text where a conversation is open; an article is shown."""
        session = self._session
        if one.kind == "article":
            return Entry(f"article:{one.id}", ARTICLES, icon_of(one), one.title,
                         lambda: session.articles.open(one.id), one.passage)  # fmt: skip

        def run() -> None:
            if session.has_conversation():
                session.templates.picking.insert(one.id)
            else:
                session.templates.open(one.id)

        return Entry(f"template:{one.id}", TEMPLATES, icon_of(one), one.title, run, one.passage)

    def _of_found(self, found: LookUp) -> tuple[list[Entry], list[Entry]]:
        return (
            [self._of_conversation(one) for one in found.conversations],
            [self._of_customer(one) for one in found.customers],
        )

    def _of_conversation(self, found: FoundConversation) -> Entry:
        subject = found.subject or translate("Queue", "(no subject)")
        return Entry(
            f"conversation:{found.id}", FOUND, "mail", subject,
            lambda: self._session.open_other(found.id), f"#{found.number}, {found.customer}",
        )  # fmt: skip

    def _of_customer(self, found: FoundCustomer) -> Entry:
        many = translate("Palette", "%n conversation(s)", "", found.conversations)
        context = ", ".join(filter(None, (found.address, many)))
        return Entry(
            f"customer:{found.id}", CUSTOMERS, "user-round", found.name,
            lambda: self._session.customers.open(found.id), context,
        )  # fmt: skip

    # --- what was chosen ---------------------------------------------------------------------

    def _run(self, entry: Entry, stay: bool) -> None:
        self._remember(entry.key)
        entry.run()
        if stay and self._shown is not None:
            self._shown.refresh()

    def _recent(self) -> dict[str, int]:
        """How many things were chosen since each was."""
        try:
            known = json.loads(self._session.window.choices.get(_RECENT) or "[]")
        except ValueError:
            return {}
        return {key: n for n, key in enumerate(known) if isinstance(key, str)}

    def _remember(self, key: str) -> None:
        if key.startswith(("conversation:", "customer:", "article:", "template:")):
            return  # found by what is typed; their numbers would only fill the list
        kept = [key, *(old for old in self._recent() if old != key)]
        self._session.window.choices.set(_RECENT, json.dumps(kept[:_KEPT]))


def _in_turn(*lists: Sequence[Entry]) -> list[Entry]:
    """The first of each, then the second: of every kind something is seen."""
    return [one for turn in zip_longest(*lists) for one in turn if one is not None]
