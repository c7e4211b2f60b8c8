"""The options of ``template``. Imported when it was typed."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.cli.parser import Adder


def add_options(add: "Adder") -> None:
    """Every action of ``template``."""
    listed = add("list", "Show the templates, or those that words find.")
    listed.add_argument("query", nargs="*", metavar="WORD")
    listed.add_argument("--trash", action="store_true", help="those in the trash")
    listed.add_argument("--stale", action="store_true", help="unused for long, or to be reviewed")
    listed.add_argument("--limit", type=int, metavar="N")
    _code(add("show", "Show a template in all its forms."))
    _form(add)
    add("variables", "Show what a template may ask for.")
    into = add("import", "Bring templates from a table, text files or an export.")
    into.add_argument("file", type=Path, metavar="PATH")
    into.add_argument("--preview", action="store_true", help="only say what would be done")
    out = add("export", "Write all templates to .json (everything) or a CSV table.")
    out.add_argument("file", type=Path, metavar="FILE")
    render = add("render", "Fill a template in.")
    _code(render)
    render.add_argument(
        "--conversation", type=int, metavar="ID", help="its id or number (examples without)"
    )
    render.add_argument("--language", metavar="LANG", help="not the customer's")
    render.add_argument("--sms", action="store_true", help="the form for text messages")


def _form(add: "Adder") -> None:
    form = add("add", "Keep a template, or another form of one.")
    _code(form)
    form.add_argument("--title")
    form.add_argument("--text", help="the text; - reads it from stdin")
    form.add_argument("--html", type=Path, metavar="FILE", help="the formatted text")
    form.add_argument("--subject")
    form.add_argument("--sms", metavar="TEXT", help="the form for text messages")
    form.add_argument("--language", metavar="LANG")
    form.add_argument("--hours", choices=("open", "closed"), help="while somebody is here, or not")
    form.add_argument("--folder")
    form.add_argument("--tag", action="append")
    form.add_argument("--personal", action="store_true", help="yours, not the team's")


def _code(parser: "argparse.ArgumentParser") -> None:
    parser.add_argument("code", metavar="CODE", help="its short code or id")
