"""What the server of the pool's processes loads, once for all of them.

It has nothing to tidy up, and to take apart all that it has loaded would hold up the end of the
program by a twentieth of a second: whoever waits for our output waits for its copy of it, too.
"""

import atexit
import os
import sys

from app.inbox import pool
from app.inbox.channels import archive
from app.inbox.parsing import mime

__all__ = ["archive", "mime", "pool"]

if any("multiprocessing.forkserver" in word for word in sys.orig_argv):
    atexit.register(os._exit, 0)
