"""``python -m tests.store.writing PROFILE``: an agent's name changes, in a process to kill."""

import sys
from pathlib import Path

from app.base.bus import Changes
from app.base.paths import Profile
from app.store.store import Store


def main() -> None:
    store = Store(Profile(Path(sys.argv[1])))

    def job(connection: object) -> tuple[None, Changes]:
        connection.exec_driver_sql("UPDATE agent SET name = 'Anabel'")  # type: ignore[attr-defined]
        return None, Changes()

    store.write(job).result()
    store.close()


if __name__ == "__main__":
    main()
