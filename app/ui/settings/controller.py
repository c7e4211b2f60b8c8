"""The settings in the window: opens the page, does what is chosen there. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.base.errors import NightdeskError
from app.base.ids import AgentId, CommandId
from app.desk.values import Agent
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.preferences import Preferences
from app.ui.problem_words import sentence
from app.ui.settings import simple
from app.ui.settings.about import AboutParts, about
from app.ui.settings.business import BusinessParts, business
from app.ui.settings.data import DataParts, data
from app.ui.settings.data_acts import DataActs
from app.ui.settings.keys import keys
from app.ui.settings.meaning import KEY, standing_words
from app.ui.settings.names import section_names
from app.ui.settings.notice_acts import NoticeActs
from app.ui.settings.notices import NoticeParts, notices
from app.ui.settings.page import Part, SettingsPage
from app.ui.settings.people import People, general
from app.ui.settings.section import Section
from app.ui.settings.writing import WritingParts, writing

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from app.base.bus import Changes
    from app.ui.session import Session
    from app.ui.undo_stack import Undo


class SettingsPages(QObject):
    """Reachable as ``session.settings``; ``open`` shows a section by name."""

    def __init__(self, session: Session, preferences: Preferences) -> None:
        super().__init__(session)
        self._session, self._desk = session, session.desk
        self._window, self._acts = session.window, session.acts
        self.preferences = preferences
        self.people, self.data, self.about = People(), DataParts(), AboutParts()
        self.notices, self.business = NoticeParts(), BusinessParts()
        spelling = session.writing.spelling
        self.writing = WritingParts(self._desk.letters.languages(), spelling.chosen())
        self.writing.spelling_wanted.connect(spelling.choose)
        spelling.chose.connect(self.writing.spelling.show_value)
        self.writing.signatures_wanted.connect(session.writing.signature)
        self.page = SettingsPage(self._parts())
        self.data_acts = DataActs(self._desk, self.data, self._window, self)
        self.notice_acts = NoticeActs(session, self.notices, self)
        self._connect()

    def close(self) -> None:
        """End what is under way."""
        cancel(self)
        self.data_acts.close()
        # What was shown goes with the window; the rest has nobody whose it is.
        parts = (self.people, self.data, self.about, self.notices, self.business, self.writing)
        loose = (self.page, *(each for one in parts for each in (one, *vars(one).values())))
        for widget in loose:
            if isinstance(widget, QWidget) and widget.parent() is None:
                widget.deleteLater()

    def _parts(self) -> tuple[Part, ...]:
        keeping = self._desk.keeping
        builds: dict[str, Callable[[Section], object]] = {
            "general": lambda s: general(s, self.people),
            "business": lambda s: business(s, self.business),
            "appearance": simple.appearance,
            "reading": simple.reading,
            "writing": lambda s: writing(s, self.writing),
            "notices": lambda s: notices(s, self.notices, can_start=not self._desk.is_demo),
            "keys": lambda s: keys(s, self._session.actions),
            "data": lambda s: data(s, self.data, keeping.folder),
            "about": lambda s: about(s, self.about, keeping.versions(), keeping.licences()),
        }
        return tuple(
            Part(name, word, icon, self._maker(builds.get(name)), _also(name))
            for name, word, icon in section_names()
        )

    def _maker(self, build: Callable[[Section], object] | None) -> Callable[[], QWidget]:
        return lambda: self._accounts() if build is None else self._section(build)

    def _section(self, build: Callable[[Section], object]) -> Section:
        made = Section(self.preferences, build)
        made.wanted.connect(self.put)
        return made

    def _accounts(self) -> QWidget:
        return self._session.accounts.page

    def _connect(self) -> None:
        self.page.left.connect(self._window.show_inbox)
        self.page.section_shown.connect(self._read)
        self.page.undone.connect(self._acts.undo)
        self._session.accounts.removal.removed.connect(self._removed)
        self.people.sat_down.connect(lambda agent: spawn(self._sit_down(agent), self))
        self.people.renamed.connect(lambda agent, name: spawn(self._rename(agent, name), self))
        self.people.added.connect(lambda name: spawn(self._add(name), self))
        self.business.renamed.connect(lambda name: spawn(self._rename_business(name), self))
        self.about.health_wanted.connect(self._check_health)
        self.about.copy_wanted.connect(lambda: spawn(self._copy_report(), self))
        self._session.bridge.changed.connect(self._changed)
        self._show_meaning()

    # --- the page ----------------------------------------------------------------------------

    def open(self, name: str = "accounts") -> None:
        """Show a section."""
        self.page.show_section(name)
        self._window.show_page(self.page)
        self.page.item(name).setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, section: str, row: str) -> None:
        """Show a setting, with the focus on its control."""
        self._window.show_page(self.page)
        self.page.reveal(section, row)

    def _read(self, name: str) -> None:
        """What a section tells of the workspace, each time it is shown."""
        if name == "general":
            spawn(self._read_people(), self)
        elif name == "business":
            spawn(self._read_business(), self)
        elif name == "data":
            self.data_acts.refresh()
        elif name == "accounts":
            self._session.accounts.refresh()
        self._show_meaning()

    def find(self) -> None:
        """Into the field that searches the settings."""
        self.page.seek.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.seek.selectAll()

    def _changed(self, changes: Changes) -> None:
        if changes.settings & {"agent", "agents"}:
            spawn(self._read_people(), self)
        if "business" in changes.settings:
            spawn(self._read_business(), self)
        if changes.settings & {KEY, "meaning"}:
            self._show_meaning()

    def _show_meaning(self) -> None:
        standing = self._desk.suggestions.standing
        self.writing.meaning.show_standing(standing)
        self.about.meaning.set_text(standing_words(standing))

    async def _read_people(self) -> None:
        agents = await answer(self._desk.agents())
        self.people.show_people(agents, self._desk.agent.id)

    # --- what is chosen ----------------------------------------------------------------------

    def put(self, key: str, value: Any, label: str) -> None:
        """Change a setting, say so, and offer its undo."""
        done = translate("Settings", "Changed: %1").replace("%1", label)
        spawn(self._do(self._desk.settings.set(key, value), done), self)

    async def _do(self, future: Future[CommandId], done: str, icon: str = "check") -> bool:
        worked = await self._acts.command(future, done, icon)
        await self.preferences.read()
        if worked:
            self.page.say_done(done, icon)
        return worked

    def _removed(self, said: str, undo: Undo) -> None:
        """An account is gone, and can come back."""
        self._acts.remember(said, undo, "trash-2")
        self.page.say_done(said, "trash-2")

    async def _add(self, name: str) -> None:
        added = translate("Settings", "%1 is in the team").replace("%1", name)
        try:
            future = self._desk.settings.add_agent(name)
            await answer(future)
        except NightdeskError as error:
            self.people.say_wrong(sentence(error.problem))
            return
        self.page.say_done(added, "user-round-plus")
        await self._read_people()

    async def _rename(self, agent: Agent, name: str) -> None:
        try:
            command = self._desk.settings.rename_agent(AgentId(agent.id), name)
            await answer(command)
        except NightdeskError as error:
            self.people.say_wrong(sentence(error.problem))
            return
        if agent.id == self._desk.agent.id:
            self._desk.as_agent(Agent(agent.id, " ".join(name.split())))
            self._window.rail.show_me(self._desk.agent.name)
        await self._do(command, translate("Settings", "Renamed"), "pencil")
        await self._read_people()

    async def _read_business(self) -> None:
        self.business.name.show_value(await answer(self._desk.settings.business()))

    async def _rename_business(self, name: str) -> None:
        done = translate("Settings", "Changed: %1").replace("%1", translate("Settings", "Name"))
        await self._do(self._desk.settings.rename_business(name), done, "pencil")
        await self._read_business()

    async def _sit_down(self, agent: Agent) -> None:
        await answer(self._desk.settings.sit_down(agent))
        self._session.seat_changed()
        await self.preferences.read()
        await self._read_people()
        said = translate("Settings", "%1 works here now").replace("%1", agent.name)
        self.page.say_done(said, "user-round")

    def _check_health(self) -> None:
        """Where the doctor tells what it found."""
        self.open("data")
        self.data.check.click()

    async def _copy_report(self) -> None:
        from PySide6.QtGui import QGuiApplication

        text = await answer(self._desk.keeping.report())
        QGuiApplication.clipboard().setText(text)
        self.about.copied.set_text(translate("Settings", "Copied: paste it where you need it."))


def _also(name: str) -> str:
    if name != "accounts":
        return ""
    return translate("Settings", "mailbox password server sign in archive junk certificate")
