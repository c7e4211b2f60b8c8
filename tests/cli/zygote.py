"""``python -m tests.cli.zygote``: has the program loaded, and forks a process for each start of it.

Loading takes several times what a short command does. An order: {"argv", "environment", "here",
"streams"}; the last are the files that stand for stdin, stdout and stderr.
"""

import gc
import os
import sys
import time
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from tests.forking import serve

MAIN = Path(__file__).resolve().parents[2] / "main.py"
LIBRARIES = ("alembic.command", "cryptography.fernet", "keyring", "sqlalchemy.dialects.sqlite")
LEFT_OUT = ("ui", "kb/encoder", "inbox/channels/matrix", "inbox/channels/webchat")
"""Qt, and what loads libraries that begin threads or take long."""


def load_all() -> None:
    """What a command may need, once; the collector looks at nothing of it again."""
    top = MAIN.parent / "app"
    for path in sorted(top.rglob("*.py")):
        place = path.relative_to(top).with_suffix("").as_posix()
        if not place.startswith((*LEFT_OUT, "store/migrations")):
            import_module(".".join(("app", *place.split("/"))).removesuffix(".__init__"))
    for name in LIBRARIES:
        import_module(name)
    import_module("app.inbox.pool_server").warm_for_first_look = _no_need
    gc.collect()
    gc.freeze()


def _no_need(_: object) -> None:
    """The mailboxes of these tests hold a few messages: no process prepares those, and to start the
    server of such processes costs more than the rest of a first sync. Who needs one has it made."""


def be_the_program(order: dict[str, Any]) -> NoReturn:
    """As ``python main.py`` begins and ends, threads and exit handlers included."""
    for number, name in enumerate(order["streams"]):
        opened = os.open(name, os.O_WRONLY if number else os.O_RDONLY)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  what it had read is not ours
    os.environ.clear()
    os.environ.update(order["environment"])
    time.tzset()
    os.chdir(order["here"])
    script = ModuleType("__main__")  # what processes of its own load anew
    script.__file__ = str(MAIN)
    sys.modules["__main__"] = script
    sys.argv = [str(MAIN), *order["argv"]]
    from app.cli import main

    sys.exit(main(order["argv"]))


if __name__ == "__main__":
    load_all()
    serve(be_the_program)
