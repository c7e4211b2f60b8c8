"""``python -m tests.store.numbering PROFILE``: one setting changes, in a process to kill."""

import sys
from pathlib import Path

from app.base.paths import Profile
from app.store.settings import SetSetting
from app.store.store import Store


def main() -> None:
    store = Store(Profile(Path(sys.argv[1])))
    for n in range(3):
        store.execute(SetSetting("workspace", 0, "undo_seconds", str(n))).result()
    store.close()


if __name__ == "__main__":
    main()
