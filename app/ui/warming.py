"""The code of the pages, read a module at a time while the window is used. Loop thread.

A page is made when somebody first goes there. To import what it is made of at that moment held the
loop up for 60 ms, and for longer while mail is stored; a module takes 5 ms at most.
"""

import asyncio
from importlib import import_module
from pkgutil import iter_modules

ROOMS = ("customers", "settings", "accounts", "knowledge", "templates", "playbooks")
_AFTER, _APART = 6.0, 0.05
"""Seconds: until what the window needs at once is done (``loop``), and from one to the next."""


async def read_pages(after: float = _AFTER, apart: float = _APART) -> None:
    """Import what the pages need; it ends by itself."""
    await asyncio.sleep(after)
    for room in ROOMS:
        package = import_module(f"app.ui.{room}")
        for module in iter_modules(package.__path__):
            import_module(f"{package.__name__}.{module.name}")
            await asyncio.sleep(apart)
