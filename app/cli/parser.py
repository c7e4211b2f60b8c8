"""What may be typed: subcommands, options, and the request that they come to.

``--profile`` and ``--json`` may stand anywhere. The options of ``account add`` and ``account set``
come from the channels, which are imported only when ``account`` was typed.
"""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from app import __version__
from app.inbox.states import Priority, View

PROGRAM = "nightdesk"
_GLOBAL = frozenset({"profile", "json", "command", "sub", "demo", "hidden", "quit_after"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed; ``command`` is None when the window is wanted."""

    command: str | None
    args: Mapping[str, Any]
    profile: Path | None
    json: bool
    demo: bool
    hidden: bool
    quit_after: float | None


def parse(argv: Sequence[str]) -> Asked:
    """Read the arguments; wrong use ends the program with 2 and a line on stderr."""
    typed = _window_options(argv)
    typed = vars(build(argv).parse_args(argv)) if typed is None else typed
    command = typed.get("command")
    if command is not None and typed.get("sub"):
        command = f"{command} {typed['sub']}"
    return Asked(
        command,
        {name: value for name, value in typed.items() if name not in _GLOBAL},
        typed.get("profile"),
        typed.get("json", False),
        typed.get("demo", False),
        typed.get("hidden", False),
        typed.get("quit_after"),
    )


class _UnsureError(Exception):
    """These are not the options of the window alone."""


class _WindowParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _UnsureError(message)


def _window_options(argv: Sequence[str]) -> dict[str, Any] | None:
    """What was typed when the window is wanted; else, and when anything is wrong, None.

    The window waits for no parser of forty subcommands: that took a tenth of its start.
    """
    wanted = _WindowParser(PROGRAM, add_help=False, argument_default=argparse.SUPPRESS)
    parser = _add_window(_add_common(wanted))
    try:
        typed, rest = parser.parse_known_args(argv)
    except _UnsureError:
        return None
    return None if rest else vars(typed)


def _common() -> argparse.ArgumentParser:
    return _add_common(argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS))


def _add_common(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--profile", type=Path, metavar="DIR", help="the workspace's folder")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    return parser


def _add_window(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--demo", action="store_true", help="the window on a demo workspace")
    parser.add_argument("--hidden", action="store_true", help="in the tray until it is asked for")
    parser.add_argument(
        "--quit-after", type=_seconds, metavar="SECONDS", help="close the window by itself"
    )
    return parser


def build(argv: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; ``argv`` says only whether the channels' options are needed."""
    common = _common()
    parser = argparse.ArgumentParser(
        PROGRAM,
        description="A unified inbox for small teams. Without a subcommand the window opens.",
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    _add_window(parser)
    commands = parser.add_subparsers(dest="command", metavar="SUBCOMMAND")
    for add in (
        _setting_up,
        _mail,
        _reading,
        _writing,
        _people,
        _templates,
        _playbooks,
        _knowledge,
        _upkeep,
    ):
        add(Adder(commands, common, with_channels="account" in argv))
    return parser


class Adder:
    """Adds subcommands that all know the common options."""

    def __init__(self, commands: Any, common: argparse.ArgumentParser, *, with_channels: bool):
        self._commands = commands
        self._common = common
        self.with_channels = with_channels

    def __call__(self, name: str, help: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = self._commands.add_parser(
            name, help=help, description=help, parents=[self._common]
        )
        return made

    def below(self, commands: Any, name: str, help: str) -> argparse.ArgumentParser:
        """A subcommand of a subcommand."""
        return Adder(commands, self._common, with_channels=False)(name, help)

    def group(self, name: str, help: str) -> "Adder":
        subs = self(name, help).add_subparsers(dest="sub", required=True, metavar="ACTION")
        return Adder(subs, self._common, with_channels=self.with_channels)


def _setting_up(add: Adder) -> None:
    init = add("init", "Make a workspace with a first agent.")
    init.add_argument("--name", default="Nightdesk", help="the workspace's name")
    init.add_argument("--agent", help="your name (the user's)")
    agents = add.group("agent", "The people of the team.")
    agents("add", "Add an agent.").add_argument("name")
    agents("list", "Show the agents.")
    rename = agents("rename", "Give an agent another name.")
    rename.add_argument("name", help="as it is now")
    rename.add_argument("new", help="as it shall be")
    settings = add.group("setting", "What can be chosen.")
    settings("list", "Show every setting.")
    settings("get", "Show a setting.").add_argument("key")
    change = settings("set", "Change a setting.")
    change.add_argument("key")
    change.add_argument("value", help="a word, a number, true or false")
    accounts = add.group("account", "What is connected: mailboxes, numbers, bots, chats.")
    if add.with_channels:
        from app.cli.accounts import add_options

        add_options(accounts)


def _mail(add: Adder) -> None:
    into = add("import", "Import mbox files, Maildirs, .eml files and folders of them.")
    into.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    into.add_argument("--account", metavar="NAME", help="the account it belongs to (archive)")
    into.add_argument(
        "--trust-references", action="store_true", help="thread by references alone (lists)"
    )
    sync = add("sync", "Fetch what is new and send what is due.")
    how = sync.add_mutually_exclusive_group()
    how.add_argument("--once", action="store_true", help="one look, then end")
    how.add_argument("--for", dest="seconds", type=_seconds, metavar="SECONDS")


def _reading(add: Adder) -> None:
    queue = add("queue", "Show the conversations of a view.")
    queue.add_argument("--view", choices=[view.value for view in View], default="needs-reply")
    queue.add_argument("--limit", type=_count, metavar="N")
    add("show", "Show a conversation, message by message.").add_argument(
        "id", type=_id, metavar="ID"
    )
    search = add(
        "search",
        'Find messages: words, "phrases", from: to: subject: tag: is: has: assignee: customer: '
        "channel: account: priority: playbook: filename: before: after: on:, NOT, OR, (groups).",
    )
    search.add_argument("query", nargs="+", metavar="QUERY")
    search.add_argument("--limit", type=_count, default=50, metavar="N")
    search.add_argument("--best", action="store_true", help="the best match first, not the newest")
    search.add_argument("--timing", action="store_true", help="say how long it took")
    add("outbox", "Show the messages on their way out.")


def _writing(add: Adder) -> None:
    reply = _on_conversation(add, "reply", "Answer a conversation.")
    reply.add_argument("--to", action="append", metavar="ADDRESS")
    reply.add_argument("--cc", action="append", metavar="ADDRESS")
    reply.add_argument("--all", action="store_true", help="everybody who got the last message")
    compose = add("compose", "Begin a conversation.")
    compose.add_argument("--account", required=True, metavar="NAME")
    compose.add_argument("--to", action="append", required=True, metavar="ADDRESS")
    compose.add_argument("--cc", action="append", metavar="ADDRESS")
    compose.add_argument("--subject", help="of a mail; needed for one")
    reply.add_argument("--via", metavar="ACCOUNT", help="from another account: by SMS, by mail")
    _by_agent(compose)
    reply.add_argument(
        "--private", action="store_true", help="a public post: so that only they can read it"
    )
    reply.add_argument(
        "--if-silent", action="store_true", help="with --send-at: not when they write before"
    )
    for sends in (reply, compose):
        said = sends.add_mutually_exclusive_group(required=True)
        said.add_argument("--text", help="the text; - reads it from stdin")
        said.add_argument("--template", metavar="NAME", help="a text that the service approved")
        sends.add_argument("--value", action="append", help="fills the template's next place")
        sends.add_argument("--bcc", action="append", metavar="ADDRESS")
        sends.add_argument("--from", dest="sender", metavar="ADDRESS", help="one of the account's")
        sends.add_argument(
            "--send-at",
            type=_moment,
            metavar="TIME",
            help="later: 2026-11-30T09:00",
        )
        sends.add_argument("--html", type=Path, metavar="FILE", help="the formatted text")
        sends.add_argument("--attach", action="append", type=Path, metavar="FILE")
        sends.add_argument("--now", action="store_true", help="without the time to undo")
    _on_conversation(add, "note", "Write a note that only the team sees.", text=True)
    call = _on_conversation(add, "call", "Write down a telephone call with the customer.")
    from app.inbox.calls import CallOutcome

    call.add_argument("--outcome", choices=[one.value for one in CallOutcome], default="answered")
    call.add_argument("--out", action="store_true", help="we rang them")
    call.add_argument("--minutes", type=float, help="how long it lasted")
    call.add_argument("--text", help="what was said")
    assign = _on_conversation(add, "assign", "Give a conversation to an agent.")
    assign.add_argument("to", nargs="?", default="me", help='an agent, "me" or "nobody"')
    _on_conversation(add, "resolve", "Be done with a conversation.")
    _on_conversation(add, "reopen", "Open a conversation again.")
    _triage(add)


def _triage(add: Adder) -> None:
    tag = _on_conversation(add, "tag", "Tag a conversation, or take tags away.")
    tag.add_argument("tags", nargs="*", metavar="TAG")
    tag.add_argument("--remove", action="append", metavar="TAG")
    snooze = _on_conversation(add, "snooze", "Put a conversation off until a time.")
    snooze.add_argument("when", nargs="+", metavar="WHEN", help='"tomorrow 9", "viernes 10"')
    priority = _on_conversation(add, "priority", "Say how urgent a conversation is.")
    priority.add_argument("priority", choices=[one.value for one in Priority])
    _on_conversation(add, "spam", "Call a conversation spam; reopen takes it back.")
    _on_conversation(add, "wait", "Let a conversation wait on the customer.")
    pin = _on_conversation(add, "pin", "Show a conversation first in every view.")
    pin.add_argument("--off", action="store_true", help="no longer")
    for name, words in (
        ("cancel", "Take a message back before it leaves; its text is the draft again."),
        ("confirm", "Say that a message of unknown fate arrived."),
        ("resend", "Send again what failed, or what may or may not have arrived."),
    ):
        made = add(name, words)
        made.add_argument("id", type=_id, metavar="OUTBOX", help="as “outbox” shows it")
        _by_agent(made)
    invite = _on_conversation(add, "invite", "Answer an invitation, by mail to who sent it.")
    invite.add_argument("answer", choices=["accept", "tentative", "decline"])
    invite.add_argument("--now", action="store_true", help="without the time to undo")
    _on_conversation(
        add, "unsubscribe", "Leave a mailing list: with its one click (HTTPS), else by mail."
    )


def _people(add: Adder) -> None:
    from app.cli.customers import add_options

    add_options(add.group("customer", "The people who write."))


def _templates(add: Adder) -> None:
    from app.cli.templates import add_options

    add_options(add.group("template", "Canned replies."))


def _playbooks(add: Adder) -> None:
    from app.cli.playbooks import add_options

    add_options(add.group("playbook", "Checklists for kinds of cases."))


def _knowledge(add: Adder) -> None:
    from app.cli.knowledge import add_options

    add_options(add.group("kb", "The knowledge base."))
    asked = _on_conversation(add, "suggest", "What may answer a conversation's last message.")
    asked.add_argument("--language", metavar="LANG", help="what the customer reads besides")
    asked.add_argument("--limit", type=_count, default=3, metavar="N")


def _upkeep(add: Adder) -> None:
    doctor = add("doctor", "Check the workspace and its accounts.")
    doctor.add_argument("--deep", action="store_true", help="look at every message")
    doctor.add_argument("--repair", action="store_true", help="first make queue and search anew")
    add("backup", "Make a verified backup.")
    add("restore", "Put a backup in the workspace's place.").add_argument(
        "file", type=Path, metavar="FILE"
    )


def _on_conversation(
    add: Adder, name: str, help: str, *, text: bool = False
) -> argparse.ArgumentParser:
    made = add(name, help)
    made.add_argument("id", type=_id, metavar="ID", help="its id or its number")
    if text:
        made.add_argument("--text", required=True, help="the text; - reads it from stdin")
    _by_agent(made)
    return made


def _by_agent(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--as", dest="agent", metavar="AGENT", help="who does it")


def _id(text: str) -> int:
    number = int(text.removeprefix("#"))
    if not 0 < number < 1 << 63:
        raise ValueError
    return number


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < float("inf"):
        raise ValueError
    return seconds


def _moment(text: str) -> int:
    """A time as microseconds UTC; without a zone it is this machine's."""
    at = datetime.fromisoformat(text)
    return int(at.astimezone().timestamp() * 1_000_000)


# What argparse calls them in "invalid ... value".
_id.__name__, _count.__name__, _seconds.__name__ = "ID", "number", "number of seconds"
_moment.__name__ = "time"
