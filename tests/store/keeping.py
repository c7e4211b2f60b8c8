"""``python -m tests.store.keeping backup|restore PROFILE [FILE]``: a process to kill."""

import sys
from pathlib import Path

from app.base.clock import SystemClock
from app.base.paths import Profile
from app.store.backup import backup
from app.store.restore import restore


def main() -> None:
    what, folder, *file = sys.argv[1:]
    profile = Profile(Path(folder))
    if what == "backup":
        backup(profile, SystemClock().now())
    else:
        restore(profile, Path(file[0]))


if __name__ == "__main__":
    main()
