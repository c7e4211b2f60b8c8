"""The command line: ``main`` is called by ``main.py`` and by the installed ``nightdesk``.

=============  ==================================================================
module         role
=============  ==================================================================
``parser``     what may be typed
``accounts``   the options of a channel's accounts, and their secrets
``run``        one subcommand: here, or handed over to the running window
``output``     lines for people, JSON for programs
``progress``   the bar of a long one
``window``     no subcommand: the window, a second start, the demo
=============  ==================================================================

Everything runs on the main thread. Qt is imported in ``window`` alone, and only to open it.
"""

import gc
from collections.abc import Sequence

__all__ = ["main"]

_RARELY = 50_000
"""Objects made between two looks for cycles: while modules load, all of it is there to stay, and to
look through it took a tenth of the start."""


def main(argv: Sequence[str]) -> int:
    """Do what was typed; 0 done, 1 failed with a sentence on stderr, 2 wrong use."""
    from app.cli.parser import parse
    from app.cli.run import command, guarded

    asked = parse(argv)
    if asked.command is None:
        from app.cli.window import open_window

        return guarded(lambda: open_window(asked))
    gc.set_threshold(_RARELY)
    return guarded(lambda: command(asked))
