"""No subcommand: the window; a second start raises the first one's. Main thread.

Qt is imported here alone, and only once the workspace is ours: who comes second never loads it.
The desk is imported after the first paint (architecture section 7), by ``_desk``.
"""

import gc
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from app.base.errors import NightdeskError, WorkspaceError
from app.base.ids import AgentId, ConversationId
from app.base.paths import Profile
from app.cli.parser import Asked
from app.cli.run import DONE, profile_of
from app.store import database, glance
from app.store.lock import WorkspaceLock

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.handover import Wait
    from app.inbox.queue_row import QueueRow
    from app.ui.first_run.wish import Begin, Wish

_FIRST_ROWS = 60


def open_window(asked: Asked) -> int:
    """Open the window and stay until it is closed; its exit code."""
    from app.ui.first_run.wish import Begin  # no Qt in it

    gc.disable()  # till the window collects in its own time: it costs a twentieth of the start
    home = profile_of(asked)
    demo = asked.demo or not home.exists
    begin = Begin("welcome" if demo and not asked.demo else "", asked.hidden)
    while True:
        wishes: list[Wish] = []
        profile, due = _place(home, demo=demo)
        code = _one_window(profile, asked.quit_after, wishes, begin, due=due)
        if not wishes:
            return code
        wish = wishes[0]
        try:
            demo, begin = _grant(home, wish, demo=demo)
        except NightdeskError as error:  # the workspace is as it was: its window says what happened
            begin = Begin(wrong=error.problem)


def _place(home: Profile, *, demo: bool) -> tuple[Profile, bool]:
    """The workspace, and whether it is a demo that is yet to be told: the window shows first."""
    if not demo:
        return home, False
    from app.desk.demo import beginning as shop

    place = shop.of(home)
    due = shop.is_due(place)
    if due:
        shop.make_room(place)
    return place, due


def _one_window(
    profile: Profile,
    quit_after: float | None,
    wishes: "list[Wish]",
    begin: "Begin",
    *,
    due: bool,
) -> int:
    """Open a window on a workspace and stay; what it wished for when it closed is in ``wishes``."""
    lock = _own_or_raise(profile)
    if lock is None:
        return DONE
    try:
        rows = () if due else _first_rows(profile)
        from app import ui

        def tell(told: "Callable[[float], object]") -> None:
            from app.desk.demo import beginning as shop

            shop.tell(profile, told, lock)

        return ui.run(
            lambda: _desk(profile, lock),
            quit_after=quit_after,
            profile=profile.root,
            first_rows=rows,
            wished=wishes.append,
            begin=begin,
            first=tell if due else None,
        )
    finally:
        lock.release()


def _grant(home: Profile, wish: "Wish", *, demo: bool) -> "tuple[bool, Begin]":
    """Do what no window may be open for; whether the next one is on the demo, and how it begins."""
    from app import bootstrap
    from app.ui.first_run.wish import Begin, PutBack

    begin = Begin(wish.then)
    if wish.kind == "restore" and wish.file is not None:
        from app.desk.demo import beginning as shop

        done = bootstrap.restore(shop.of(home) if demo else home, wish.file)
        held = (done.conversations, done.messages)
        put_back = PutBack(wish.at, *held, done.aside, done.unsure, done.missing_blobs)
        return demo, Begin(wish.then, put_back=put_back)
    if wish.kind == "real":
        if not home.exists:
            from app.cli.run import user_name

            bootstrap.init(home, "Nightdesk", user_name())
        return False, begin
    if wish.kind == "fresh-demo":
        from app.desk.demo import beginning as shop

        shop.forget(home)
    return demo or wish.kind != "again", begin


def _own_or_raise(profile: Profile) -> WorkspaceLock | None:
    """The workspace's lock, or nothing when its owner has brought its window to the front."""
    lock = WorkspaceLock(profile.lock)
    wait: Wait | None = None
    while True:
        try:
            lock.acquire()
        except WorkspaceError as error:
            if error.problem.code != "workspace-busy":
                raise
            wait = wait or _patience(profile)
            if _raised(profile, wait, error):
                return None
        else:
            return lock


def _patience(profile: Profile) -> "Wait":
    from app.desk import handover

    return handover.Wait(profile)


def _raised(profile: Profile, wait: "Wait", busy: WorkspaceError) -> bool:
    """Whether the owner's window came to the front; if not, a moment has passed."""
    from app.desk import handover

    refusal = None
    try:
        if handover.raise_window(profile):
            return True
        refusal = busy  # a window that is closing, or a long import on the command line
    except handover.NobodyListensError:
        pass
    try:
        wait.a_moment()
    except WorkspaceError as error:
        raise refusal or error from None
    return False


def _desk(profile: Profile, lock: WorkspaceLock) -> "Desk":
    from app import bootstrap

    desk = bootstrap.build(profile, lock=lock)
    desk.on_raise = _is_coming
    bootstrap.serve(desk)
    return desk


def _is_coming() -> None:
    """A second start before the window is ready to be raised: it will be there in a moment."""


def _first_rows(profile: Profile) -> "Sequence[QueueRow]":
    """What the queue will show, for the first paint; nothing when the schema must change first."""
    from app.inbox import views

    connection = database.open_reader(profile.database)
    try:
        if database.schema_version(connection) != database.SCHEMA_VERSION:
            return ()
        agent, _ = glance.first_agent(connection)
        view, sort = _last_view(profile)
        _, ids = glance.head(connection, glance.Asked(view, agent, sort), _FIRST_ROWS)
        return views.rows(connection, [ConversationId(id) for id in ids], AgentId(agent))
    finally:
        connection.close()


def _last_view(profile: Profile) -> tuple[str, str]:
    """The view that the window showed last and its order: two lines of what Qt keeps for it."""
    kept: dict[str, str] = {}
    with suppress(OSError):
        section = ""
        for line in (profile.root / "window.ini").read_text("utf-8", "replace").splitlines():
            section = line if line.startswith("[") else section
            name, found, value = line.partition("=")
            if found and section == "[queue]":
                kept[name] = value
    view = kept.get("view", "")
    view = view if view in glance.VIEWS else "needs-reply"
    return view, kept.get(f"sort-{view}", "")
