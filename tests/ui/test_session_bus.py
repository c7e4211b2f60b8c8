"""The desktop session's bus: one connection however many call, none left open, errors told once."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest
from jeepney import DBusAddress, MatchRule, new_method_call

from app.ui.session_bus import GONE, SessionBus
from tests.waiting import until

_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_ASK = new_method_call(_BUS, "ListNames")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[asyncio.StreamWriter]:
    """The connections that were opened, their writing ends."""
    made: list[asyncio.StreamWriter] = []
    really = asyncio.open_unix_connection

    async def opening(path: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await really(path)
        made.append(writer)
        return reader, writer

    monkeypatch.setattr(asyncio, "open_unix_connection", opening)
    return made


@pytest.mark.usefixtures("session_bus", "qapp")
async def test_calls_at_once_share_one_connection(opened: list[asyncio.StreamWriter]) -> None:
    bus = SessionBus(MatchRule())
    try:
        answers = await asyncio.gather(*(bus.call(_ASK) for _ in range(8)))
        assert all("org.freedesktop.DBus" in answer.body[0] for answer in answers)
    finally:
        bus.close()
    (writer,) = opened
    assert writer.is_closing()


@pytest.mark.usefixtures("session_bus", "qapp")
async def test_who_waits_no_longer_breaks_off_nothing(opened: list[asyncio.StreamWriter]) -> None:
    bus = SessionBus(MatchRule())
    try:
        hasty, patient = (asyncio.ensure_future(bus.call(_ASK)) for _ in range(2))
        await asyncio.sleep(0)
        hasty.cancel()
        assert (await patient).body
    finally:
        bus.close()
    assert [writer.is_closing() for writer in opened] == [True]


@pytest.mark.usefixtures("session_bus", "qapp")
async def test_closing_while_it_connects_leaves_no_connection(
    opened: list[asyncio.StreamWriter],
) -> None:
    for turns in range(1, 40):  # from before the socket is there until the first answer
        bus = SessionBus(MatchRule())
        calling = asyncio.ensure_future(bus.call(_ASK))
        for _ in range(turns):
            await asyncio.sleep(0)
        bus.close()
        with suppress(asyncio.CancelledError, EOFError):
            await calling
    await until(lambda: all(writer.is_closing() for writer in opened))
    assert opened


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
