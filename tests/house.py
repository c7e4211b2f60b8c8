"""A workspace for tests: made as the program makes it, with one agent, on a real file."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from app.base.bus import Changes
from app.base.errors import WorkspaceError
from app.base.ids import AccountId, ConversationId
from app.base.paths import Profile
from app.desk.desk import Desk
from app.desk.writing import drafts
from app.desk.writing.letter import Mode
from app.inbox.account_commands import AddAccount
from app.inbox.sending.outbox_commands import Pause
from app.store import migrate
from app.store.store import Store

KEY = b"k" * 32


def make_profile(folder: Path) -> Profile:
    """A workspace with an agent Ana, closed: a copy of one that is made once a process."""
    shutil.copytree(_template().root, folder / "profile")
    return Profile(folder / "profile")


@cache
def _template() -> Profile:
    from app.store.schema.journal import workspace
    from app.store.schema.team import agent

    folder = tempfile.mkdtemp(prefix="nightdesk-template-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    profile = Profile(Path(folder))
    migrate.create(profile)
    store = Store(profile)

    def write(connection: object) -> tuple[None, Changes]:
        run = connection.execute  # type: ignore[attr-defined]
        row = {"id": 1, "name": "Test", "message_key": KEY, "created_at": 0, "rev": 0}
        run(workspace.insert(), row)
        person = {"id": store.ids.take(), "name": "Ana", "created_at": 0, "rev": 0}
        run(agent.insert(), person)
        return None, Changes()

    store.write(write).result()
    store.close()
    return profile


def open_desk(folder: Path) -> Desk:
    """A desk over a fresh workspace; the caller closes it."""
    return Desk(Store(make_profile(folder)))


def add_account(desk: Desk, kind: str, name: str, address: str, **config: str) -> AccountId:
    """Connect an account."""
    id = AccountId(desk.store.ids.take())
    desk.store.execute(AddAccount(id, kind, name, address, config)).result()
    return id


def keep_draft(desk: Desk, id: ConversationId, mode: Mode, text: str) -> None:
    """What the composer keeps while somebody types."""
    drafts.keep(desk.store, id, desk.agent.id, mode, text).result()


def fill_up(desk: Desk) -> None:
    """The database may not grow, and what was left in its pages is used up: SQLITE_FULL."""
    connection = desk.store._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    refused = None
    while refused is None:
        refused = desk.store.execute(Pause(AccountId(9), "")).exception()
    assert isinstance(refused, WorkspaceError)
    assert refused.problem.code == "disk-full"


def make_room(desk: Desk) -> None:
    """After ``fill_up``."""
    desk.store._connection.execute("PRAGMA max_page_count = 1000000")
