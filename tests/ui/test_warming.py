"""Whoever first goes to a page finds its code there."""

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.ui import warming
from tests.ui.conftest import Desktop


def loaded() -> set[str]:
    rooms = tuple(f"app.ui.{room}." for room in warming.ROOMS)
    return {name for name in sys.modules if name.startswith(rooms)}


async def test_to_go_to_a_page_imports_nothing_any_more(desktop: Desktop) -> None:
    await warming.read_pages(0, 0)
    ways: tuple[Callable[[], object], ...] = (
        lambda: desktop.session.actions.run("customers"),
        lambda: desktop.session.actions.run("templates"),
        lambda: desktop.session.actions.run("knowledge"),
        desktop.session.settings.open,
    )
    before = loaded()
    for go in ways:
        go()
        await desktop.settle()
    assert loaded() == before
    assert isinstance(desktop.window.page(), QWidget)
