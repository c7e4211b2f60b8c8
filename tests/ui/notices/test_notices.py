"""Notices: what is told and what is not, and what arrives at a real D-Bus session's server."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import Problem
from app.base.ids import AccountId, AgentId, ConversationId
from app.inbox.values import SendState, Status, View
from app.ui.look.resources import resource
from app.ui.notices import at_login
from app.ui.notices.app_icon import app_icon
from app.ui.notices.told import Told, concerns, is_quiet, of_failure, of_messages, one_line
from tests.peers.notice_server import EVERYTHING, Arrived, NoticeServer
from tests.ui.conftest import Desktop
from tests.ui.fake_desk import FakeDesk

ME = AgentId(1)
SOFT = resource("sounds", "soft.wav")


# --- what is told ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("begin", "end", "at", "quiet"),
    [
        ("22:00", "07:00", "23:30", True),
        ("22:00", "07:00", "06:59", True),
        ("22:00", "07:00", "07:00", False),
        ("22:00", "07:00", "21:59", False),
        ("12:00", "13:30", "12:00", True),
        ("12:00", "13:30", "13:30", False),
        ("08:00", "08:00", "08:00", False),
        ("x", "07:00", "03:00", False),
    ],
)
def test_quiet_hours(begin: str, end: str, at: str, quiet: bool) -> None:
    hour, minute = map(int, at.split(":"))
    assert is_quiet(True, begin, end, hour * 60 + minute) is quiet
    assert not is_quiet(False, begin, end, hour * 60 + minute)


def test_whom_it_concerns() -> None:
    desk = FakeDesk(3)
    row = replace(
        desk.row(next(iter(desk.cases.values()))),
        status=Status.OPEN,
        waiting_since=1,
        assignee=None,
    )
    assert concerns(row, "all", ME)
    assert concerns(row, "mine", ME)
    assert not concerns(row, "none", ME)
    other = replace(row, assignee=AgentId(2))
    assert concerns(other, "all", ME)
    assert not concerns(other, "mine", ME)
    for away in (Status.SPAM, Status.RESOLVED, Status.SNOOZED):
        assert not concerns(replace(row, status=away), "all", ME)


def test_words_of_one_of_many_and_of_a_failure() -> None:
    desk = FakeDesk(9)
    rows = [desk.row(case) for case in desk.cases.values()]
    row = replace(rows[0], customer="Helen\n\u202eOkafor", subject="<b>Two</b> bowls")
    (one,) = of_messages([row], "subject")
    assert one == Told("new", "Helen Okafor", "<b>Two</b> bowls", row.id)
    assert "Helen" not in str(of_messages([row], "nothing"))
    assert "bowls" not in str(of_messages([row], "name"))
    assert len(of_messages(rows[:3], "subject")) == 3
    (many,) = of_messages(rows, "subject")
    assert many.title == "9 conversations have new messages"
    assert many.conversation is None
    assert of_messages(rows, "nothing")[0].body == ""
    failed = of_failure(row, SendState.UNKNOWN, "subject")
    assert failed.title == "Unknown if it was sent"
    assert failed.body == "To Helen Okafor: <b>Two</b> bowls"


def test_a_strangers_text_is_one_line_of_letters() -> None:
    assert one_line("a\r\n\tb\x00\x1b[31m\u202e\u2066c") == "a b[31mc"
    assert one_line("👩\u200d💻") == "👩\u200d💻"
    assert len(one_line("x" * 5_000)) == 160


def test_the_icon_shows_a_count(look: QApplication) -> None:
    plain, some, many = (app_icon(n).pixmap(32, 32).toImage() for n in (0, 7, 480))
    assert plain != some
    assert some != many
    assert app_icon(7, paused=True).pixmap(32, 32).toImage() != some


# --- the desktop -----------------------------------------------------------------------------


@dataclass
class Watched:
    """A window that nobody looks at, and the desktop's server."""

    desktop: Desktop
    server: NoticeServer

    @property
    def notices(self):
        return self.desktop.session.notices

    async def arrive(self, count: int = 1, *, seen: int | None = None) -> list[Arrived]:
        """New messages in so many conversations; what has been shown since the start."""
        desk = self.desktop.desk
        want = len(self.server.arrived) + (count if seen is None else seen)
        self.tell(*self.waiting()[:count])
        await self.desktop.until(lambda: len(self.server.arrived) >= want)
        assert desk is not None
        return self.server.arrived

    def tell(self, *ids: ConversationId) -> None:
        self.desktop.desk.bus.publish(Changes(conversations=frozenset(ids), arrived=frozenset(ids)))

    def waiting(self) -> list[ConversationId]:
        desk = self.desktop.desk
        return [
            case.id
            for case in desk.cases.values()
            if concerns(desk.row(case), "all", desk.agent.id)
        ]

    def put(self, key: str, value: object) -> None:
        self.desktop.desk.settings.set(key, value)

    async def nothing_comes(self) -> None:
        """Long enough for what would have been told."""
        before = len(self.server.arrived)
        await asyncio.sleep(1.5)
        assert len(self.server.arrived) == before


@pytest.fixture
def server(session_bus: str) -> Iterator[NoticeServer]:
    with NoticeServer(session_bus) as made:
        yield made


@pytest.fixture
async def watched(
    desktop: Desktop, server: NoticeServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Watched]:
    monkeypatch.setattr("app.ui.notices.controller._APART_MS", 0)
    made = Watched(desktop, server)
    desktop.window.hide()
    assert desktop.session.notices is not None
    yield made
    await asyncio.sleep(0)


async def test_a_new_message_is_told_and_a_press_opens_it(watched: Watched) -> None:
    window = watched.desktop.window
    (shown,) = await watched.arrive()
    id_ = watched.waiting()[0]
    row = watched.desktop.desk.row(watched.desktop.desk.cases[id_])
    assert (shown.program, shown.title) == ("Nightdesk", row.customer)
    assert shown.body == row.subject
    assert shown.actions == ("default", "Open")
    assert shown.hints["desktop-entry"] == "nightdesk"
    assert shown.hints["suppress-sound"] is True
    assert not window.isVisible()
    watched.server.press(shown.id, token="wayland-7")
    await watched.desktop.until(window.isVisible)
    await watched.desktop.until(lambda: watched.desktop.shown() == id_)


async def test_many_at_once_are_one_notice_that_grows(watched: Watched) -> None:
    ids = watched.waiting()
    assert len(ids) >= 8
    watched.tell(*ids[:6])
    await watched.desktop.until(lambda: watched.server.arrived)
    first = watched.server.arrived[0]
    assert first.title == "6 conversations have new messages"
    watched.tell(*ids[6:8])
    await watched.desktop.until(lambda: len(watched.server.arrived) == 2)
    second = watched.server.arrived[1]
    assert second.title == "8 conversations have new messages"
    assert second.replaces == first.id
    watched.server.press(second.id)
    await watched.desktop.until(watched.desktop.window.isVisible)
    assert watched.desktop.window.queue.current_view is View.NEEDS_REPLY


async def test_markup_is_shown_literally(watched: Watched) -> None:
    desk = watched.desktop.desk
    id_ = watched.waiting()[0]
    case = desk.cases[id_]
    case.subject = '<img src="file:///etc/passwd"> & <b>bold</b>'
    (shown,) = await watched.arrive()
    assert shown.body == '&lt;img src="file:///etc/passwd"&gt; &amp; &lt;b&gt;bold&lt;/b&gt;'


async def test_quiet_hours_and_a_pause_hold_messages_back_not_failures(watched: Watched) -> None:
    watched.put("quiet", True)
    watched.put("quiet_from", "00:00")
    watched.put("quiet_until", "23:59")
    await watched.desktop.until(lambda: watched.notices._get("quiet"))
    if not watched.notices._is_quiet():
        pytest.skip("it is 23:59")
    watched.tell(*watched.waiting()[:2])
    await watched.nothing_comes()
    watched.put("quiet", False)
    await watched.desktop.until(lambda: not watched.notices._get("quiet"))
    watched.notices.pause("hour")
    assert watched.notices.resting_until() > watched.notices._clock.now()
    watched.tell(*watched.waiting()[:2])
    await watched.nothing_comes()
    watched.notices.pause("")
    await watched.arrive(2)


async def test_who_sits_before_the_window_is_not_told(
    desktop: Desktop, server: NoticeServer
) -> None:
    watched = Watched(desktop, server)
    assert not watched.notices.resting_until()
    await desktop.until(desktop.window.isActiveWindow)
    watched.tell(*watched.waiting()[:1])
    await watched.nothing_comes()


async def test_looking_at_the_window_takes_the_notices_away(watched: Watched) -> None:
    (shown,) = await watched.arrive()
    await watched.desktop.until(lambda: watched.notices._bus._shown)
    QApplication.sendEvent(watched.desktop.window, QEvent(QEvent.Type.WindowActivate))
    await watched.desktop.until(lambda: watched.server.closed == [shown.id])


async def test_only_what_is_asked_for_is_told(watched: Watched) -> None:
    watched.put("notice_whom", "none")
    await watched.desktop.until(lambda: watched.notices._get("notice_whom") == "none")
    watched.tell(*watched.waiting()[:1])
    await watched.nothing_comes()
    watched.put("notice_whom", "all")
    watched.put("notice_tells", "nothing")
    watched.put("notice_sound", "soft")
    await watched.desktop.until(lambda: watched.notices._get("notice_sound") == "soft")
    (shown,) = await watched.arrive()
    assert (shown.title, shown.body) == ("A new message", "")
    assert shown.hints["sound-file"] == str(SOFT)


async def test_a_message_that_was_not_sent_is_told_and_opens(watched: Watched) -> None:
    desk = watched.desktop.desk
    watched.notices.outbox_read(())
    items = [
        entry.outbox
        for case in desk.cases.values()
        for entry in case.entries
        if entry.outbox is not None
    ]
    failed = [replace(item, state=SendState.FAILED) for item in items[:1]]
    watched.notices.outbox_read(failed)
    await watched.desktop.until(lambda: watched.server.arrived)
    (shown,) = watched.server.arrived
    assert shown.title == "Reply not sent"
    assert shown.hints["urgency"] == 2
    watched.notices.outbox_read(failed)
    await watched.nothing_comes()
    watched.server.press(shown.id)
    await watched.desktop.until(lambda: watched.desktop.shown() == failed[0].conversation)


async def test_an_account_that_stops_is_told_once_and_opens_its_page(watched: Watched) -> None:
    (state, *_) = watched.desktop.desk.accounts().result()
    watched.notices.accounts_read((replace(state, state="ok"),))
    stopped = replace(state, state="paused", problem=Problem("no-secret", {"name": "Shop"}))
    watched.notices.accounts_read((stopped,))
    await watched.desktop.until(lambda: watched.server.arrived)
    (shown,) = watched.server.arrived
    assert shown.title == f"{state.name} has stopped"
    assert shown.body == "No password is stored for Shop. Enter it again."
    watched.notices.accounts_read((stopped,))
    watched.notices.accounts_read((replace(stopped, id=AccountId(999), name="Other"),))
    await watched.desktop.until(lambda: len(watched.server.arrived) > 1)
    assert [one.title for one in watched.server.arrived[1:]] == ["Other has stopped"]
    watched.server.press(shown.id)
    await watched.desktop.until(watched.desktop.session.at_settings)


async def test_a_server_that_refuses_or_hangs_costs_nothing_but_the_notice(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.notices.desktop_bus._PATIENCE", 0.3)
    watched.server.refuses = True
    assert not await watched.notices.try_one()
    watched.server.refuses, watched.server.silent = False, True
    assert not await watched.notices.try_one()
    watched.server.silent = False
    assert await watched.notices.try_one()


async def test_a_server_that_goes_and_comes_is_found_again(
    watched: Watched, session_bus: str
) -> None:
    await watched.arrive()
    watched.server.close()
    assert not await watched.notices.try_one()
    with NoticeServer(session_bus, (*EVERYTHING[:2],)) as other:
        assert await watched.notices.try_one()
        assert len(other.arrived) == 1
        assert other.arrived[0].title == "Nightdesk"


async def test_without_a_bus_the_settings_say_so(desktop: Desktop) -> None:
    assert not await desktop.session.notices.try_one()
    desktop.session.settings.open("notices")
    parts = desktop.session.settings.notices
    parts.try_one.click()
    await desktop.until(lambda: parts.said.text().startswith("This desktop takes no notices"))


# --- the tray, closing, the login ------------------------------------------------------------


async def test_closing_hides_only_by_choice_and_quit_ends(watched: Watched) -> None:
    window, closed = watched.desktop.window, []
    window.closing.connect(lambda: closed.append(True))
    watched.put("keep_running", True)
    await watched.desktop.until(lambda: watched.notices._get("keep_running"))
    window.show()
    window.close()
    assert not window.isVisible()
    assert not closed
    await watched.desktop.until(lambda: watched.server.arrived)
    assert watched.server.arrived[0].title == "Nightdesk keeps running"
    watched.notices.tray.opened.emit()
    assert window.isVisible()
    window.close()
    watched.notices.tray.quit_wanted.emit()
    assert closed == [True]


async def test_the_trays_menu_writes_pauses_and_tells_the_count(watched: Watched) -> None:
    tray = watched.notices.tray
    await watched.desktop.until(lambda: "need a reply" in tray.icon.toolTip())
    tray.paused.emit("morning")
    until = watched.notices.resting_until()
    assert until - watched.notices._clock.now() < 48 * 3_600 * MICRO
    assert "Notices rest until" in tray.icon.toolTip()
    assert tray.resume.isVisible()
    tray.resume.trigger()
    assert not watched.notices.resting_until()
    tray.writing_wanted.emit()
    await watched.desktop.until(watched.desktop.window.isVisible)


def test_starting_at_login_is_a_file_of_the_desktops(tmp_path: Path) -> None:
    assert not at_login.is_on()
    at_login.put(True, tmp_path / 'my "shop" 100%')
    file = Path.home() / ".config" / "autostart" / "nightdesk.desktop"
    text = file.read_text("utf-8")
    assert "--hidden" in text
    assert '/my \\\\"shop\\\\" 100%%"' in text
    assert at_login.is_on()
    file.write_text(text.replace("Autostart-enabled=true", "Autostart-enabled=false"))
    assert not at_login.is_on()
    at_login.put(False, tmp_path)
    assert not file.exists()
    at_login.put(False, tmp_path)


async def test_the_switch_of_the_login_writes_the_file(desktop: Desktop) -> None:
    desktop.session.settings.open("notices")
    parts = desktop.session.settings.notices
    parts.login.click()
    assert at_login.is_on()
    parts.login.click()
    assert not at_login.is_on()
    blocked = Path.home() / ".config" / "autostart"
    blocked.rmdir()
    blocked.write_text("in the way")
    parts.login.click()
    assert not parts.login.isChecked()
    assert parts.said.text().startswith("The file of the desktop could not be written")


async def test_what_has_ended_hears_nothing_more(look: QApplication) -> None:
    """Another window in the same process: the counts of the first one still came to its tray."""
    first = Desktop(FakeDesk(3))
    await first.open()
    notices = first.session.notices
    notices.pause("hour")
    first.session.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    second = Desktop(FakeDesk(3))
    await second.open()
    first.session.feed.counted.emit({View.NEEDS_REPLY: 3})
    first.session.preferences.changed.emit("tray_icon")
    assert not notices._resting.isActive()
    assert second.session.notices.tray.icon.toolTip() == "Nightdesk"
    await second.close()
    first.window.close()
    first.window.deleteLater()
