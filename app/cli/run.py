"""One subcommand: done here, or handed over to the desk that has the workspace. Main thread."""

import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, TypeAlias

from app.base.errors import NightdeskError, Problem, WorkspaceError
from app.base.paths import Profile, default_profile
from app.cli.parser import Asked

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.requests import Line, Request

DONE, FAILED = 0, 1
_BUSY = "workspace-busy"
_PATHS = ("paths", "attach")
_TEXT_LIMIT = 10 << 20

Show: TypeAlias = "Callable[[Line], None]"


def guarded(action: Callable[[], int]) -> int:
    """The exit code of ``action``; every failure is a sentence on stderr."""
    try:
        return action()
    except NightdeskError as error:
        return _failed(error.problem)
    except KeyboardInterrupt:
        return _failed(Problem("interrupted"))
    except BrokenPipeError:  # `nightdesk queue | head`: whoever read has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:  # noqa: BLE001  a fault of ours: the log has it, the person a sentence
        return _failed(_unexpected(error).problem)


def _unexpected(error: Exception) -> NightdeskError:
    """Log an error that nobody foresaw (to stderr where there is no log)."""
    logging.getLogger(__name__).critical("an unexpected error", exc_info=error)
    return NightdeskError("internal", error=type(error).__name__)


def _failed(problem: Problem) -> int:
    _tell(problem)
    return FAILED


def _tell(problem: Problem) -> None:
    """Say it in a sentence on stderr."""
    from app.base.problems import sentence
    from app.cli.output import say

    say(sentence(problem))


def profile_of(asked: Asked) -> Profile:
    """The profile that was named, else this user's."""
    return default_profile() if asked.profile is None else Profile(asked.profile.absolute())


def command(asked: Asked) -> int:
    """Do the subcommand that was typed."""
    from app.cli.output import Printer
    from app.cli.progress import Bar
    from app.desk.requests import PROGRESS, Request

    name = asked.command or ""
    printer, bar = Printer(name, as_json=asked.json), Bar()

    def show(line: "Line") -> None:
        if PROGRESS in line:
            bar.tell(line[PROGRESS])
        else:
            bar.clear()
            printer.line(line)
            sys.stdout.flush()
            if "open" in line and not asked.args.get("no_browser"):
                import webbrowser

                webbrowser.open(line["open"])

    try:
        if name in _LOCAL:
            _LOCAL[name](asked, show)
        else:
            _request(profile_of(asked), Request(name, _args(asked)), show)
    finally:
        bar.clear()
        sys.stdout.flush()
    return DONE


# --- a request -------------------------------------------------------------------------------


def _request(profile: Profile, request: "Request", show: Show) -> None:
    from app.desk import requests

    verb = requests.verb(request.name)
    if not verb.writes:
        _read(profile, request, show)
        return
    with _stopping(verb.long) as stop:
        _write(profile, request, show, stop)


def _read(profile: Profile, request: "Request", show: Show) -> None:
    from app import bootstrap
    from app.desk import requests

    desk = bootstrap.build(profile, writable=False, prompt=_prompt())
    try:
        for line in requests.perform(desk, request):
            show(line)
    finally:
        bootstrap.close(desk)


def _write(profile: Profile, request: "Request", show: Show, stop: Event) -> None:
    """With the workspace to ourselves; else by its owner, who may be about to come or go."""
    from app.desk import handover

    if request.name == "import":
        from app.inbox import pool_server

        pool_server.warm(map(Path, request.args["paths"]))
    wait = handover.Wait(profile)
    while True:
        desk = _ours(profile)
        if desk is not None:
            _write_here(desk, request, show, stop)
            return
        try:
            lines = handover.ask(profile, request, stop)
        except handover.NobodyListensError:
            wait.a_moment()
            continue
        for line in lines:
            show(line)
        return


def _ours(profile: Profile) -> "Desk | None":
    from app import bootstrap

    try:
        return bootstrap.build(profile, prompt=_prompt())
    except WorkspaceError as error:
        if error.problem.code != _BUSY:
            raise
        return None


def _write_here(desk: "Desk", request: "Request", show: Show, stop: Event) -> None:
    from app import bootstrap
    from app.desk import requests

    try:
        bootstrap.serve(desk)
        for line in requests.perform(desk, request, stop):
            show(line)
    except (NightdeskError, BrokenPipeError):
        raise
    except Exception as error:  # while the log is still open
        raise _unexpected(error) from error
    finally:
        bootstrap.close(desk)


@contextmanager
def _stopping(long: bool) -> Iterator[Event]:
    """For a long request Ctrl+C asks it to end in order; a second one ends it at once."""
    stop = Event()
    if not long:
        yield stop
        return

    def asked(_number: int, _frame: Any) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = {number: signal.signal(number, asked) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _prompt() -> "Callable[[bool], str | None] | None":
    """Asks for the vault's master password where somebody sits."""
    if not (sys.stdin and sys.stdin.isatty()):
        return None

    def ask(new: bool) -> str | None:
        import getpass

        return getpass.getpass("New master password: " if new else "Master password: ") or None

    return ask


def _args(asked: Asked) -> dict[str, Any]:
    """The arguments as JSON: another process has another folder and another stdin."""
    if asked.command in ("account add", "account set"):
        from app.cli.accounts import request_args
        from app.cli.output import say

        return request_args(asked.command, asked.args, say)
    args = dict(asked.args)
    for name in _PATHS:
        if args.get(name):
            args[name] = [str(path.absolute()) for path in args[name]]
    for name in ("html", "file", "guide"):
        if args.get(name):
            args[name] = str(args[name].absolute())
    if args.get("text") == "-":
        args["text"] = sys.stdin.read(_TEXT_LIMIT)
    return args


# --- what needs no desk ----------------------------------------------------------------------


def _init(asked: Asked, show: Show) -> None:
    from app import bootstrap
    from app.store import ground

    profile = profile_of(asked)
    name = asked.args.get("agent") or user_name()
    begun = bootstrap.init(profile, asked.args["name"], name)
    if not begun.made:
        _tell(Problem("workspace-exists", {"path": str(profile.root)}))
    if ground.synced(profile.root):
        _tell(Problem("network-folder", {"path": str(profile.root)}))
    show(
        {
            "profile": str(profile.root),
            "workspace": begun.name,
            "agent_id": begun.agent.id,
            "agent": begun.agent.name,
        }
    )


def user_name() -> str:
    """What this computer calls the person at it."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user, or (Windows) no way to ask
        return "Agent"


def _restore(asked: Asked, show: Show) -> None:
    from app import bootstrap

    file: Path = asked.args["file"].absolute()
    done = bootstrap.restore(profile_of(asked), file)
    show(
        {
            "restored": str(file),
            "messages": done.messages,
            "conversations": done.conversations,
            "missing_blobs": done.missing_blobs,
            "unsure": done.unsure,
            "aside": str(done.aside) if done.aside is not None else None,
        }
    )


def _doctor(asked: Asked, show: Show) -> None:
    from app.desk.handlers import upkeep
    from app.desk.requests import Request

    profile = profile_of(asked)
    if asked.args["repair"]:
        _request(profile, Request("repair"), show)
    line, report = upkeep.examine(profile, deep=asked.args["deep"])
    show(line)
    wrong = next((found for found in report.findings if found.severity != "info"), None)
    if wrong is not None:
        raise WorkspaceError(wrong.code, **wrong.params)


_LOCAL: dict[str, Callable[[Asked, Show], None]] = {
    "init": _init,
    "doctor": _doctor,
    "restore": _restore,
}
