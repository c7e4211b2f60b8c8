"""The window follows the desktop: light, dark and less motion, told by a portal on a real bus."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.ui.desktop_settings import DesktopSettings
from app.ui.look.theme import theme
from tests.peers.portal import Portal
from tests.ui.conftest import Desktop

LOOK, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
SCHEME, LESS, MOVES = (LOOK, "color-scheme"), (LOOK, "reduced-motion"), (GNOME, "enable-animations")


@pytest.fixture(autouse=True)
def as_before(look: object) -> Iterator[None]:
    yield
    theme().set_system_still(False)
    theme().set_still(None)
    theme().hint(None)
    theme().choose("light")


@contextmanager
def telling(portal: Portal) -> Iterator[None]:
    """What is in force, for whoever looks into a failure."""
    try:
        yield
    except AssertionError as error:
        now = theme()
        told = (now.choice, now.scheme, now._hinted, now._still, now._system_still, portal.asked)
        raise AssertionError(f"{error}: {told}") from error


@pytest.mark.parametrize("old", [False, True])
async def test_it_reads_and_follows(desktop: Desktop, session_bus: str, old: bool) -> None:
    theme().choose("system")
    with Portal(session_bus, {SCHEME: ("u", 1), MOVES: ("b", False)}, old=old) as portal:
        following = DesktopSettings()
        with telling(portal):
            await desktop.until(lambda: theme().scheme == "dark" and theme().still())
        assert theme().motion("popup") == 0
        portal.change(*SCHEME, ("u", 2))
        portal.change(*MOVES, ("b", True))
        await desktop.until(lambda: theme().scheme == "light" and not theme().still())
        portal.change(*LESS, ("u", 1))
        await desktop.until(theme().still)
        following.close()


async def test_ones_own_choice_goes_before_the_desktops(desktop: Desktop, session_bus: str) -> None:
    with Portal(session_bus, {SCHEME: ("u", 1), LESS: ("u", 1)}) as portal:
        following = DesktopSettings()
        await desktop.until(lambda: theme().still() and len(portal.asked) >= 3)
        assert theme().scheme == "light"
        theme().set_still(False)
        assert theme().motion("popup") > 0
        following.close()


async def test_without_a_portal_nothing_is_said(desktop: Desktop, session_bus: str) -> None:
    following = DesktopSettings()
    await desktop.settle()
    assert not theme().still()
    following.close()
