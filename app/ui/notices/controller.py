"""Tells of what happens while nobody looks at the window. Loop thread.

New messages are gathered for a moment, so that a burst is one notice; the quiet hours and a pause
hold them back, never a message that was not sent.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.base.clock import MICRO, Clock, SystemClock
from app.base.ids import AccountId, ConversationId, OutboxId
from app.inbox.values import OutboxItem, QueueRow, SendState, View
from app.ui import words
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.notices import sounds, told
from app.ui.notices.app_icon import app_icon
from app.ui.notices.sounds import Sound
from app.ui.notices.told import Told
from app.ui.notices.tray import Tray

if TYPE_CHECKING:
    from app.base.bus import Changes
    from app.desk.values import AccountState
    from app.ui.notices.desktop_bus import DesktopBus
    from app.ui.session import Session

_GATHER_MS, _APART_MS = 700, 6_000
"""How long the first message waits for more, and how far apart notices are."""
_MOST = 500
_BAD = (SendState.FAILED, SendState.UNKNOWN, SendState.PARTIAL)
_MORNING = 8


class Notices(QObject):
    """Reachable as ``session.notices``; made shortly after the start."""

    def __init__(self, session: Session, clock: Clock | None = None) -> None:
        super().__init__(session)
        self._session, self._desk, self._window = session, session.desk, session.window
        self._get, self._choices = session.preferences.get, session.window.choices
        self._clock = clock or SystemClock()
        self._bus: DesktopBus | None = None
        self._arrived: set[ConversationId] = set()
        self._many: set[ConversationId] = set()
        self._bad: dict[OutboxId, SendState] | None = None
        self._stopped: set[AccountId] | None = None
        self._last = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: spawn(self._tell_arrived(), self))
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._show_rest)
        self.tray = Tray(self)
        self._connect()
        self._show_tray()
        self._show_rest()
        spawn(self._begin(), self)

    async def _begin(self) -> None:
        """What had gone wrong before is no news."""
        items, accounts = await answer(self._desk.outbox()), await answer(self._desk.accounts())
        if self._bad is None:
            self.outbox_read(items)
        if self._stopped is None:
            self.accounts_read(accounts)

    def _connect(self) -> None:
        session, tray = self._session, self.tray
        session.bridge.changed.connect(self._heard)
        session.preferences.changed.connect(self._setting_changed)
        session.feed.counted.connect(self._count)
        tray.opened.connect(session.come_forward)
        tray.writing_wanted.connect(self._write)
        tray.paused.connect(self.pause)
        tray.quit_wanted.connect(self._window.quit)
        tray.pressed.connect(self.go)
        self._window.stays = self._stays
        self._window.hidden.connect(self._say_hidden)
        self._window.installEventFilter(self)
        self._window.winId()  # there is a handle from now on, shown or not
        handle = self._window.windowHandle()
        if handle is not None:  # the application's would be told to every widget there is
            handle.setIcon(app_icon())

    def close(self) -> None:
        """Tell nothing more and hear nothing, leave tray and desktop."""
        cancel(self)
        self._timer.stop()
        self._resting.stop()
        self._session.bridge.changed.disconnect(self._heard)
        self._session.preferences.changed.disconnect(self._setting_changed)
        self._session.feed.counted.disconnect(self._count)
        self._window.stays = None
        self._window.removeEventFilter(self)
        self.tray.close()
        if self._bus is not None:
            self._bus.withdraw("new", "failed", "account", "said")
            self._bus.close()

    # --- what happens ------------------------------------------------------------------------

    def _heard(self, changes: Changes) -> None:
        if changes.arrived and self._get("notice_whom") != "none":
            self._arrived |= changes.arrived
            if not self._timer.isActive():
                since = (self._clock.monotonic() - self._last) * 1_000
                self._timer.start(max(_GATHER_MS, int(_APART_MS - since)))

    async def _tell_arrived(self) -> None:
        ids, self._arrived = self._arrived, set()
        if not self._may_tell():
            return
        rows = await self._rows(ids | self._many)
        new = [row for row in rows if row.id in ids]
        if not new:
            return
        if len(new) > told.EACH or self._many:  # one notice, which grows
            self._many = {row.id for row in rows}
            new = rows
        self._last = self._clock.monotonic()
        together = bool(self._many)
        found = told.of_messages(new, self._get("notice_tells"), together=together)
        await self._show(found, loud=True)

    async def _rows(self, ids: Iterable[ConversationId]) -> list[QueueRow]:
        rows = await answer(self._desk.queue_rows(tuple(ids)[:_MOST]))
        me, whom = self._desk.agent.id, self._get("notice_whom")
        return [row for row in rows if told.concerns(row, whom, me)]

    def _may_tell(self) -> bool:
        return not (self._seen() or self.resting_until() or self._is_quiet())

    def _seen(self) -> bool:
        """Whether somebody sits before the window: the queue tells them."""
        return bool(self._window.isVisible() and self._window.isActiveWindow())

    def _is_quiet(self) -> bool:
        time = words.local(self._clock.now()).time()
        get = self._get
        minute = time.hour() * 60 + time.minute()
        return told.is_quiet(get("quiet"), get("quiet_from"), get("quiet_until"), minute)

    def outbox_read(self, items: Sequence[OutboxItem]) -> None:
        """What is on its way out; what went wrong since the last time is told."""
        before = self._bad
        self._bad = {item.id: item.state for item in items if item.state in _BAD}
        if before is None or self._seen() or not self._get("notice_failures"):
            return
        new = [item for item in items if item.state in _BAD and before.get(item.id) != item.state]
        if new:
            spawn(self._tell_failed(new), self)

    def accounts_read(self, accounts: Sequence[AccountState]) -> None:
        """How the accounts are doing; one that needs somebody since the last time is told."""
        before = self._stopped
        self._stopped = {one.id for one in accounts if one.state == "paused" and one.problem}
        if before is None or self._seen() or not self._get("notice_failures"):
            return
        new = [told.of_stop(one) for one in accounts if one.id in self._stopped - before]
        if new:
            spawn(self._show(new[: told.EACH], loud=not self._is_quiet()), self)

    async def _tell_failed(self, items: Sequence[OutboxItem]) -> None:
        if len(items) > told.EACH:
            title = translate("Notice", "%n messages were not sent", "", len(items))
            await self._show((Told("failed", title),), loud=not self._is_quiet())
            return
        rows = await answer(self._desk.queue_rows(tuple(item.conversation for item in items)))
        states = {item.conversation: item.state for item in items}
        tells = self._get("notice_tells")
        found = [told.of_failure(row, states[row.id], tells) for row in rows if row.id in states]
        await self._show(found, loud=not self._is_quiet())

    # --- telling -----------------------------------------------------------------------------

    async def _show(self, found: Sequence[Told], *, loud: bool) -> bool:
        """Show them; whether the desktop took them all."""
        bus = self._desktop()
        able = await bus.able() if bus is not None else frozenset()
        sound: Sound = self._get("notice_sound") if loud else "none"
        theirs: Sound = sound if "sound" in able else "none"
        taken = True
        for one in found:
            shown = bus is not None and await bus.show(one, sounds.hints(theirs))
            taken = (shown or self.tray.balloon(one)) and taken
            theirs = "none"
        if bus is not None and self._seen():  # somebody came meanwhile
            bus.withdraw("new")
        if "sound" not in able:
            sounds.play(sound)
        if self._window.isVisible():
            QApplication.alert(self._window)
        return taken

    def _desktop(self) -> DesktopBus | None:
        if self._bus is None and sys.platform.startswith("linux"):
            from app.ui.notices.desktop_bus import DesktopBus

            self._bus = DesktopBus(self)
            self._bus.pressed.connect(self.go)
        return self._bus

    async def try_one(self) -> bool:
        """Show a notice now, as a person asked; whether this desktop could."""
        text = translate("Notice", "This is how you are told.")
        return await self._show((Told("said", "Nightdesk", text),), loud=True)

    def go(self, pressed: Told, token: str = "") -> None:
        """Where a pressed notice leads; ``token`` lets the window come to the front (Wayland)."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self._session.come_forward()
        if pressed.conversation is not None:
            self._session.open_other(pressed.conversation)
        elif pressed.kind == "new":
            self._session.go_view(View.NEEDS_REPLY)
        elif pressed.kind == "failed":
            self._session.actions.run("outbox")
        elif pressed.kind == "account":
            self._session.accounts.open()

    def _write(self) -> None:
        self._session.come_forward()
        self._session.actions.run("new-message")

    # --- a pause -----------------------------------------------------------------------------

    def pause(self, how_long: str) -> None:
        """No notice of new messages for an "hour", until the next "morning", or "": again."""
        until = 0
        if how_long == "hour":
            until = self._clock.now() + 3_600 * MICRO
        elif how_long == "morning":
            morning = words.local(self._clock.now())
            morning.setTime(morning.time().fromMSecsSinceStartOfDay(_MORNING * 3_600_000))
            until = morning.addDays(1).toMSecsSinceEpoch() * 1_000
        self._choices.set("notices/rest-until", str(until) if until else "")
        self._show_rest()

    def resting_until(self) -> int:
        """Until when notices of new messages rest (microseconds UTC); 0: they do not."""
        kept = self._choices.get("notices/rest-until")
        until = int(kept) if kept.isdigit() else 0
        return until if until > self._clock.now() else 0

    def _show_rest(self) -> None:
        until, now = self.resting_until(), self._clock.now()
        self.tray.show_paused(words.coming(until, now) if until else "")
        if until:
            self._resting.start(min((until - now) // 1_000 + 1_000, 86_400_000))

    # --- the tray and the window -------------------------------------------------------------

    def _setting_changed(self, key: str) -> None:
        if key in ("tray_icon", "keep_running"):
            self._show_tray()

    def _show_tray(self) -> None:
        self.tray.show(bool(self._get("tray_icon") or self._get("keep_running")))

    def _count(self, counts: dict[View, int]) -> None:
        count = counts.get(View.NEEDS_REPLY, 0)
        self.tray.show_count(count)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setBadgeNumber(count)

    def _stays(self) -> bool:
        """Whether a closed window only hides; before that is read it hides, and may end after."""
        if not self._session.preferences.ready:
            spawn(self._end_unless_chosen(), self)
            return True
        return bool(self._get("keep_running"))

    async def _end_unless_chosen(self) -> None:
        await self._session.preferences.read()
        if self._get("keep_running"):
            self._say_hidden()
        else:
            self._window.quit()

    def _say_hidden(self) -> None:
        """The first time a window only hides; always where no tray shows the way back."""
        if not self._session.preferences.ready:
            return
        if self.tray.visible():
            if self._choices.get("tray/said"):
                return
            self._choices.set("tray/said", "yes")
            text = translate("Notice", "Mail goes on arriving. Quit ends it, in the tray.")
        else:
            text = translate("Notice", "Mail goes on arriving. Start it again to see the window.")
        title = translate("Notice", "Nightdesk keeps running")
        spawn(self._show((Told("said", title, text),), loud=False), self)

    def begin_hidden(self) -> None:
        """Started without a window: it is in the tray, or minimised where there is none."""
        self.tray.when_known(lambda there: None if there else self._window.showMinimized())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._many.clear()
            if self._bus is not None:
                self._bus.withdraw("new")
        return super().eventFilter(watched, event)
