"""Options of ``account``, made of the channels' own fields, and the secrets behind them.

A secret never stands on the command line: it comes from stdin, from a question, or, with
``NIGHTDESK_SECRETS=env``, from the environment when it is needed (rules K5).
"""

import argparse
import getpass
import os
import shlex
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from app.base.errors import UsageError
from app.base.problems import sentence
from app.inbox.channels import CHANNELS, load
from app.inbox.channels.base import Field

if TYPE_CHECKING:
    from app.cli.parser import Adder

Tell: TypeAlias = "Callable[[str], object]"

_SERVERS = ("imap", "smtp")
"""Whoever names one of these knows them."""


def add_options(accounts: "Adder") -> None:
    """The actions of ``account`` and, for each channel, the options its fields ask for."""
    kinds = accounts("add", "Connect an account.").add_subparsers(
        dest="kind", required=True, metavar="KIND"
    )
    for kind in CHANNELS:
        spec = load(kind).spec
        made = accounts.below(kinds, kind, f"Connect: {spec.label}.")
        made.add_argument("--name", required=True, help="what the account is called here")
        for field in spec.fields:
            _option(made, field, required=field.required)
    accounts("list", "Show the accounts.").add_argument(
        "--removed", action="store_true", help="those that were removed and whose history stays"
    )
    for name, does in (
        ("check", "Try an account, step by step."),
        ("audit", "Count what its server holds by day, and fetch what is missing here."),
        ("accept-loss", "Say that what vanished from a folder at once was meant to."),
        ("sign-in", "Sign in to an account with the browser."),
        ("set", "Change an account's settings."),
        ("remove", "Disconnect an account; what it brought stays, unless that is to go, too."),
        ("snippet", "Show what goes onto the website, for a chat there."),
    ):
        made = accounts(name, does)
        made.add_argument("name")
        if name == "set":
            _change_options(made)
        if name == "snippet":
            made.add_argument(
                "--guide", type=Path, metavar="FILE", help="save a page that says how"
            )
            made.add_argument("--language", metavar="CODE", help="of the guide: en, pt, es, it, ca")
        if name == "remove":
            made.add_argument(
                "--with-history", dest="history", action="store_true",
                help="delete its conversations and messages, too, for good",
            )  # fmt: skip
            made.add_argument("--yes", action="store_true", help="do not ask whether that is meant")
        if name == "sign-in":
            made.add_argument(
                "--no-browser", action="store_true", help="print the address, open nothing"
            )


def _change_options(parser: argparse.ArgumentParser) -> None:
    fields = {f.name: f for kind in CHANNELS for f in load(kind).spec.fields}
    for field in fields.values():
        _option(parser, field, required=False)
    pause = parser.add_mutually_exclusive_group()
    pause.add_argument("--pause", dest="paused", action="store_true", default=None)
    pause.add_argument("--resume", dest="paused", action="store_false", default=None)
    parser.add_argument(
        "--signature", metavar="TEXT", help="below what is written from it; empty: none of its own"
    )


def _option(parser: argparse.ArgumentParser, field: Field, *, required: bool) -> None:
    option = f"--{field.name.replace('_', '-')}"
    if field.secret:
        parser.add_argument(f"{option}-stdin", action="store_true", help=f"{field.label}: on stdin")
        return
    more: dict[str, Any] = {"choices": field.choices} if field.choices else {}
    if field.is_switch:  # the option alone means yes
        more |= {"nargs": "?", "const": "yes"}
    elif field.choices:
        more |= {"metavar": "|".join(field.choices)}
    parser.add_argument(option, required=required, help=field.label, **more)


def request_args(command: str, args: Mapping[str, Any], tell: Tell) -> dict[str, Any]:
    """The arguments of ``account add`` and ``account set`` as settings and secrets.

    What ``account add`` was not told is looked for first; ``tell`` hears each step, and what a
    person should know before giving a secret.
    """
    fields = _fields(args.get("kind"))
    settings = {
        field.name: str(args[field.name])
        for field in fields
        if not field.secret and args.get(field.name) is not None
    }
    for field in fields:
        if (field.file or field.folder) and field.name in settings:
            settings[field.name] = str(Path(settings[field.name]).absolute())
    adding = command == "account add"
    if adding:
        settings = _completed(args["kind"], settings, tell)
    made: dict[str, Any] = {"name": args["name"], "settings": settings}
    browser = load(args["kind"]).spec.browser if adding else ""
    by_browser = settings.get("auth") == "oauth2" or bool(browser)
    if browser and not (args.get(f"{browser}_stdin") or _from_environment()):
        tell(f"Not signed in yet: account sign-in {shlex.quote(args['name'])}")
    made["secrets"] = dict(_secrets(fields, args, ask=adding and not by_browser))
    return made | {name: args[name] for name in ("kind", "paused", "signature") if name in args}


def _completed(kind: str, settings: dict[str, str], tell: Tell) -> dict[str, str]:
    """The settings and what was found from them; as they are when servers are among them."""
    if any(settings.get(name) for name in _SERVERS):
        return settings
    from app.desk.signing_in import Check, find

    for step in find(kind, settings):
        if isinstance(step, Check):
            mark = "ok    " if step.ok else "failed"
            tell(f"{mark}  {step.step}  {step.detail}".rstrip())
            continue
        for problem in step.advice:
            tell(sentence(problem))
        return dict(step.settings)
    return settings


def _fields(kind: str | None) -> list[Field]:
    kinds = CHANNELS if kind is None else (kind,)
    return list({f.name: f for k in kinds for f in load(k).spec.fields}.values())


def _secrets(
    fields: Iterable[Field], args: Mapping[str, Any], *, ask: bool
) -> Iterable[tuple[str, str]]:
    """One line of stdin for each secret that was announced there; else ask whoever sits there."""
    listed = tuple(fields)
    spared = {field.instead for field in listed if args.get(f"{field.name}_stdin")}
    ask = ask and not _from_environment()
    for field in listed:
        if not field.secret:
            continue
        if args.get(f"{field.name}_stdin"):
            yield field.name, _line(field)
        elif ask and field.required and field.name not in spared:
            yield field.name, _asked(field)


def _from_environment() -> bool:
    return os.environ.get("NIGHTDESK_SECRETS") == "env"


def _line(field: Field) -> str:
    line = sys.stdin.readline().rstrip("\r\n")
    if not line:
        raise UsageError("no-secret-on-stdin", field=field.label)
    return line


def _asked(field: Field) -> str:
    if not sys.stdin.isatty():
        option = f"--{field.name.replace('_', '-')}-stdin"
        raise UsageError("secret-needed", field=field.label, option=option)
    answer = getpass.getpass(f"{field.label}: ")
    if not answer:
        raise UsageError("secret-needed", field=field.label, option="")
    return answer
