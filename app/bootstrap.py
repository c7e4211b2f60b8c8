"""The composition root, headless: a profile becomes a desk, and ends again in order.

Start: lock, store, log, desk; then, where it stays open, requests of other processes (``serve``)
and the accounts (``desk.go_online``). Stop, all by ``close``: requests, accounts, the desk's own
work, readers, writer, lock. Main thread.
"""

import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.base import memory
from app.base.errors import WorkspaceError
from app.base.ids import AgentId
from app.base.paths import Profile
from app.desk.desk import Desk
from app.desk.values import Agent
from app.kb import encoder
from app.store.lock import WorkspaceLock
from app.store.store import Store

if TYPE_CHECKING:
    from app.base.keychain import Prompt
    from app.store.restore import Restored

__all__ = ["build", "close", "init", "restore", "serve", "take_lock"]


def take_lock(profile: Profile) -> WorkspaceLock:
    """The workspace's lock, taken; raises ``WorkspaceError("workspace-busy")`` at once."""
    lock = WorkspaceLock(profile.lock)
    lock.acquire()
    return lock


def build(
    profile: Profile,
    *,
    writable: bool = True,
    lock: WorkspaceLock | None = None,
    prompt: "Prompt | None" = None,
) -> Desk:
    """A desk on the workspace in ``profile``.

    ``writable`` ones own it until ``close``; ``lock`` is theirs already, or taken here. ``prompt``
    asks for the vault's master password. Raises ``WorkspaceError``.
    """
    if not profile.exists:  # before a lock is made in a folder that is none of ours
        raise WorkspaceError("no-workspace", path=str(profile.root))
    if writable:
        memory.share_arenas()  # before there are threads
    store = Store(profile, writable=writable, lock=lock)
    try:
        desk = Desk(store)
        if writable:
            _log(profile, desk)
    except BaseException:
        store.close()
        raise
    if encoder.available():
        desk.encoder = encoder.load
    if prompt is not None:
        from app.base.keychain import Keychain

        desk.secrets = Keychain(profile.vault, prompt=prompt)
    return desk


def _log(profile: Profile, desk: Desk) -> None:
    from app.base import log

    with suppress(OSError):  # a full disk: the log is the least of what is missed
        desk.at_close(log.setup(profile.logs).close, last=True)


def serve(desk: Desk) -> None:
    """Take requests of other processes from now on."""
    from app.desk.handover import HandoverServer

    server = HandoverServer(desk, desk.store.profile)
    server.start()
    desk.at_close(server.stop)


def close(desk: Desk, deadline: float = 5.0) -> None:
    """End everything in order; each part has ``deadline`` seconds."""
    desk.close(deadline)


@dataclass(frozen=True, slots=True)
class Begun:
    """A workspace and its first agent; ``made`` False: it was there before, and is as it was."""

    name: str
    agent: Agent
    made: bool


def init(profile: Profile, name: str, agent: str) -> Begun:
    """Make a workspace in ``profile`` with its first agent; one that is there is left alone."""
    from app.store import migrate
    from app.store.setting_commands import read_by
    from app.team.commands import KEY_BYTES, AddAgent, InitWorkspace

    if (there := _begun(profile)) is not None:
        return there
    migrate.create(profile)
    store = Store(profile)
    try:
        first = AgentId(store.ids.take())
        made = InitWorkspace(store.ids.take(), name, secrets.token_bytes(KEY_BYTES))
        rest = AddAgent(first, agent), read_by(__version__)
        store.execute(made, *rest, agent=first, cause="init").result()
        return Begun(name, Agent(first, " ".join(agent.split())), made=True)
    finally:
        store.close()


def _begun(profile: Profile) -> Begun | None:
    """What ``init`` made before; none where it was not done, or not to its end."""
    if not profile.exists:
        return None
    store = Store(profile, writable=False)
    try:
        row = store.read(lambda c: c.execute("SELECT name FROM workspace").fetchone()).result()
        first = "SELECT id, name FROM agent ORDER BY id LIMIT 1"
        who = store.read(lambda c: c.execute(first).fetchone()).result()
    finally:
        store.close()
    return Begun(row[0], Agent(AgentId(who[0]), who[1]), made=False) if row and who else None


def restore(profile: Profile, file: Path) -> "Restored":
    """Put a backup in the workspace's place; raises ``WorkspaceError`` while a desk has it."""
    from app.store.restore import restore as put_back

    return put_back(profile, file)
