"""``python -m tests.crash.zygote``: forks a process for each job, so that hundreds can be killed.

An order: {"job", "arguments", "crash_at"}. What a job prints goes to stderr.
"""

import os
import traceback
from typing import Any, NoReturn

from app.base import crashpoints
from tests.crash import jobs
from tests.forking import serve


def _work(order: dict[str, Any]) -> NoReturn:
    # As NIGHTDESK_CRASH_AT does in a process that reads it at its start.
    name, _, count = order["crash_at"].partition(":")
    crashpoints._WANTED, crashpoints._left = name, int(count or 1)
    try:
        jobs.JOBS[order["job"]](**order["arguments"])
    except BaseException:  # noqa: BLE001  a job's process ends here, whatever happened in it
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    serve(_work)
