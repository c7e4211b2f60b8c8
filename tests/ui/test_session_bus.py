"""The desktop session's bus: one connection however many call, none left open, errors told once."""

import asyncio
from pathlib import Path

import pytest
from jeepney import DBusAddress, MatchRule, new_method_call
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

from app.ui import session_bus as module
from app.ui.session_bus import GONE, SessionBus
from tests.waiting import until

_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_ASK = new_method_call(_BUS, "ListNames")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[DBusConnection]:
    """The connections that were opened."""
    made: list[DBusConnection] = []

    async def opening(bus: str) -> DBusConnection:
        made.append(await open_dbus_connection(bus))
        return made[-1]

    monkeypatch.setattr(module, "open_dbus_connection", opening)
    return made


@pytest.mark.usefixtures("session_bus", "qapp")
async def test_calls_at_once_share_one_connection(opened: list[DBusConnection]) -> None:
    bus = SessionBus(MatchRule())
    try:
        answers = await asyncio.gather(*(bus.call(_ASK) for _ in range(8)))
        assert all("org.freedesktop.DBus" in answer.body[0] for answer in answers)
    finally:
        bus.close()
    (connection,) = opened
    assert connection.writer.is_closing()


@pytest.mark.usefixtures("session_bus", "qapp")
async def test_who_waits_no_longer_breaks_off_nothing(opened: list[DBusConnection]) -> None:
    bus = SessionBus(MatchRule())
    try:
        hasty, patient = (asyncio.ensure_future(bus.call(_ASK)) for _ in range(2))
        await asyncio.sleep(0)
        hasty.cancel()
        assert (await patient).body
    finally:
        bus.close()
    assert [one.writer.is_closing() for one in opened] == [True]


@pytest.mark.usefixtures("session_bus", "qapp")
async def test_closing_while_it_connects_leaves_no_connection(
    opened: list[DBusConnection],
) -> None:
    bus = SessionBus(MatchRule())
    calling = asyncio.ensure_future(bus.call(_ASK))
    for _ in range(4):  # until the socket is being opened
        await asyncio.sleep(0)
    assert not opened
    bus.close()
    with pytest.raises(asyncio.CancelledError):
        await calling
    await until(lambda: bool(opened) and opened[0].writer.is_closing())


@pytest.mark.usefixtures("qapp")
async def test_no_bus_is_an_error_of_the_call_and_the_next_tries_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    bus = SessionBus(MatchRule())
    for _ in range(2):
        with pytest.raises(GONE):
            await bus.call(_ASK)
    assert not bus.connected()
    bus.close()
