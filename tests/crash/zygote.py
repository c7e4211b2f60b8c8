"""``python -m tests.crash.zygote``: forks a process for each job, so that hundreds can be killed.

Reads orders, one JSON object a line: {"job", "arguments", "crash_at"}. Answers {"pid"} when the
process has begun and {"exit"} when it has ended. What a job prints goes to stderr.
"""

import json
import os
import sys
import traceback
from typing import Any

from app.base import crashpoints
from tests.crash import jobs


def main() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            os._exit(_work(order))
        _answer(answers, pid=pid)
        _, status = os.waitpid(pid, 0)
        _answer(answers, exit=os.waitstatus_to_exitcode(status))


def _work(order: dict[str, Any]) -> int:
    # As NIGHTDESK_CRASH_AT does in a process that reads it at its start.
    name, _, count = order["crash_at"].partition(":")
    crashpoints._WANTED, crashpoints._left = name, int(count or 1)
    try:
        jobs.JOBS[order["job"]](**order["arguments"])
    except BaseException:  # noqa: BLE001  a job's process ends here, whatever happened in it
        traceback.print_exc()
        return 1
    return 0


def _answer(stream: Any, **values: int) -> None:
    stream.write(json.dumps(values) + "\n")
    stream.flush()


if __name__ == "__main__":
    main()
