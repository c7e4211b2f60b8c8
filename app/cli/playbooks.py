"""The options of ``playbook``. Imported when it was typed."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.cli.parser import Adder


def add_options(add: "Adder") -> None:
    """Every action of ``playbook``."""
    listed = add("list", "Show the playbooks, or those that words find.")
    listed.add_argument("query", nargs="*", metavar="WORD")
    listed.add_argument("--trash", action="store_true", help="those in the trash")
    listed.add_argument("--language", metavar="LANG", help="their titles in it")
    listed.add_argument("--limit", type=int, metavar="N")
    show = add("show", "Show a playbook, step by step.")
    _playbook(show)
    show.add_argument("--language", metavar="LANG", help="in this language")
    into = add("import", "Bring playbooks from Markdown checklists or an export.")
    into.add_argument("file", type=Path, metavar="PATH")
    into.add_argument("--preview", action="store_true", help="only say what would be done")
    out = add("export", "Write all to one .json, or to a folder of Markdown checklists.")
    out.add_argument("file", type=Path, metavar="PATH")
    _on_conversations(add)


def _on_conversations(add: "Adder") -> None:
    attach = _conversation(add("attach", "Begin a playbook with a conversation."))
    _playbook(attach)
    step = _conversation(add("step", "Tick, skip or open again a step of a conversation’s."))
    step.add_argument("step", type=int, metavar="N", help="which step, from 1")
    step.add_argument("state", nargs="?", default="done", choices=("done", "skipped", "open"))
    step.add_argument("--note", metavar="TEXT", help="for whoever goes on")
    finish = _conversation(add("finish", "Be done with a conversation’s playbook."))
    detach = _conversation(add("detach", "Take a playbook off a conversation."))
    for several in (step, finish, detach):
        several.add_argument("--playbook", metavar="TITLE", help="which, where there are several")
    status = add("status", "How far conversations are.")
    _conversation(status, nargs="?")


def _conversation(
    parser: "argparse.ArgumentParser", nargs: str | None = None
) -> "argparse.ArgumentParser":
    parser.add_argument("id", type=int, nargs=nargs, metavar="ID", help="its id or its number")
    return parser


def _playbook(parser: "argparse.ArgumentParser") -> None:
    parser.add_argument("playbook", metavar="PLAYBOOK", help="its title or id")
