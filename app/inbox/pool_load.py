"""What the server of the pool's processes loads, once for all of them.

It has nothing to tidy up, and to take apart all that it has loaded would hold up the end of the
program by a twentieth of a second: whoever waits for our output waits for its copy of it, too.
Nothing of what it loads is garbage: to look for some takes a tenth of the time.
"""

import atexit
import gc
import os
import sys
from importlib import import_module

_MODULES = ("app.inbox.pool", "app.inbox.parsing.mime", "app.inbox.channels.archive")
_RARELY = 50_000
"""Objects made between two looks for cycles."""

if any("multiprocessing.forkserver" in word for word in sys.orig_argv):
    gc.set_threshold(_RARELY)
    atexit.register(os._exit, 0)
    for _name in _MODULES:
        import_module(_name)
