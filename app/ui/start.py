"""Starts the window: first paint early, everything heavy after it. Loop thread.

The order is the point: application, theme and window with the rows already at hand; paint; only
then asyncio, the desk (SQLAlchemy behind it) and all the wiring.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.base.errors import NightdeskError
from app.inbox.queue_row import QueueRow
from app.ui import i18n, qt_log
from app.ui.choices import Choices
from app.ui.first_run.wish import Begin, Wish
from app.ui.look.chosen import apply_look, text_size
from app.ui.look.theme import theme, theme_choice
from app.ui.window import Window

if TYPE_CHECKING:
    import asyncio

    from app.desk.desk import Desk

_log = logging.getLogger(__name__)
_STOP_AFTER = 5.0
_AS_EVER = Begin()


def refusal() -> str | None:
    """Why this Python and this PySide6 cannot work together, or None."""
    if PySide6.__version_info__[:3] == (6, 12, 0) and sys.version_info < (3, 12):
        return (
            "PySide6 6.12.0 crashes on Python before 3.12. "
            "Install PySide6-Essentials older than 6.12, or use Python 3.12 or later."
        )
    return None


def application() -> QApplication:
    """The application, made once, with its name set."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Named here: ``setStyle`` would make the names of all that styles can draw.
        app = QApplication([sys.argv[0] if sys.argv else "nightdesk", "-style", "Fusion"])
    app.setApplicationName("Nightdesk")
    app.setApplicationDisplayName("Nightdesk")
    app.setDesktopFileName("nightdesk")
    app.setQuitOnLastWindowClosed(False)
    return app


def open_window(
    profile: Path | None,
    first_rows: Sequence[QueueRow] = (),
    *,
    show: bool = True,
    being_made: bool = False,
) -> Window:
    """The window with its remembered language, theme and size, painted once; or what it says while
    its workspace is being made.

    The focus ring and what screen readers are told come right after it (``_look_whole``).
    """
    app = application()
    choices = Choices(profile)
    i18n.install(choices.get("look/language", "") or i18n.system_language())
    chosen = theme_choice(choices.get("look/theme", "system"))
    theme().install(chosen, text_size(choices), early=True)
    apply_look(choices)
    window = Window(choices, first_rows)
    if being_made:
        from app.ui.first_run.being_made import BeingMade

        window.show_page(BeingMade(), window.rail.inbox)
    if show:
        window.show()
        app.processEvents()
    return window


def _look_whole() -> None:
    """What the first screen looks the same without."""
    from app.ui.parts import accessible

    accessible.install()
    theme().finish()


def run(
    desk_factory: Callable[[], Desk],
    *,
    quit_after: float | None = None,
    profile: Path,
    first_rows: Sequence[QueueRow] = (),
    wished: Callable[[Wish], object] | None = None,
    begin: Begin = _AS_EVER,
    first: Callable[[Callable[[float], object]], object] | None = None,
) -> int:
    """Open the window and stay until it is closed; the exit code.

    ``wished`` hears what is to be done when this window has closed. ``first`` makes the workspace,
    where there is none yet, and tells how far it is: on a thread, with the window there.

    ``desk_factory`` runs on a thread after the first paint; its ``NightdeskError`` is told in a
    box that ends the program when closed. ``quit_after`` closes the window after that many seconds.
    """
    refused = refusal()
    if refused is not None:
        sys.stderr.write(refused + "\n")
        return 1
    app = application()
    shown, made = not begin.hidden, first is not None
    window = open_window(profile, first_rows, show=shown, being_made=made)
    _look_whole()
    window.complete()
    from app.ui import loop

    qt_log.install()
    loop.install_hooks()
    loop.collect_here(app)
    app.commitDataRequest.connect(lambda _: _shown[-1].will_end())
    event_loop = loop.make(app)
    try:
        code = event_loop.run_until_complete(_live(window, desk_factory, quit_after, begin, first))
    finally:
        event_loop.close()
    last = _shown[-1]
    if last.wish is not None and wished is not None:
        wished(last.wish)
    last.deleteLater()
    return code


def _quit() -> None:
    _shown[-1].quit()


_shown: list[Window] = []
"""The window there is; another one in its place when the language changes."""


async def _live(
    window: Window,
    desk_factory: Callable[[], Desk],
    quit_after: float | None,
    begin: Begin,
    first: Callable[[Callable[[float], object]], object] | None,
) -> int:
    import asyncio

    closed = asyncio.Event()
    window.closing.connect(closed.set)
    _shown[:] = [window]
    if quit_after is not None:
        QTimer.singleShot(int(quit_after * 1000), _quit)
    try:
        if first is not None:
            await asyncio.to_thread(first, window.page().heard.emit)  # type: ignore[union-attr]
        desk = await asyncio.to_thread(_made, desk_factory)
        window.show_inbox()
    except NightdeskError as error:
        window.show()
        await _say_and_wait(window, error)
        return 1
    await _work(window, desk, closed, begin)
    return 0


def _made(desk_factory: Callable[[], Desk]) -> Desk:
    """The desk, and all that joins the window to it: to import that takes a sixth of a second."""
    desk = desk_factory()
    import_module("app.ui.session")
    return desk


async def _work(window: Window, desk: Desk, closed: asyncio.Event, begin: Begin) -> None:
    import asyncio

    while True:
        await _session(window, desk, closed, begin)
        if not window.renewing:
            break
        closed, begin = asyncio.Event(), Begin("language")
        window = _renewed(window)
        window.closing.connect(closed.set)
    await asyncio.to_thread(desk.close, _STOP_AFTER)


async def _session(window: Window, desk: Desk, closed: asyncio.Event, begin: Begin) -> None:
    import asyncio

    from app.ui import loop
    from app.ui.session import Session
    from app.ui.warming import read_pages

    session = Session(window, desk)
    if not closed.is_set():
        session.start()
        session.begin_with(begin.page)
        if begin.put_back is not None:
            session.settings.data_acts.tell_put_back(begin.put_back)
        if begin.wrong is not None:
            session.show_problem(begin.wrong)
        if begin.hidden:
            session.notices.begin_hidden()
        desk.go_online()  # what it imports would hold up all of the above
        loop.spawn(read_pages(), session)
        await closed.wait()
    session.close()
    left = loop.cancel_all()
    await asyncio.gather(*left, return_exceptions=True)


def _renewed(old: Window) -> Window:
    """A window in the language chosen now, where the old one is."""
    i18n.install(old.choices.get("look/language", "") or i18n.system_language())
    window = Window(old.choices)
    _shown[:] = [window]
    window.show()
    old.hide()
    old.deleteLater()
    return window


async def _say_and_wait(window: Window, error: NightdeskError) -> None:
    """The one modal box: the workspace cannot be opened."""
    import asyncio

    from app.ui.parts.dialogs import tell
    from app.ui.problem_words import sentence

    _log.error("the workspace cannot be opened", exc_info=error)
    done = asyncio.Event()
    box = tell(window, sentence(error.problem))
    box.finished.connect(lambda _: done.set())
    window.closing.connect(done.set)
    await done.wait()
    window.close()
