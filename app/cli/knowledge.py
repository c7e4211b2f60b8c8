"""The options of ``kb``. Imported when it was typed."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.parser import Adder


def add_options(add: "Adder") -> None:
    """Every action of ``kb``."""
    listed = add("list", "Show the articles.")
    listed.add_argument("--trash", action="store_true", help="those in the trash")
    listed.add_argument("--limit", type=int, metavar="N")
    show = add("show", "Show an article in all its languages.")
    show.add_argument("address", metavar="ARTICLE", help="its id or address")
    asked = add("search", "Find articles and templates by what they say, slips forgiven.")
    asked.add_argument("query", nargs="+", metavar="QUERY")
    asked.add_argument("--language", metavar="LANG", help="what it is asked in")
    asked.add_argument("--limit", type=int, default=20, metavar="N")
    _form(add)
    state = add("state", "Draft, publish, archive or trash an article in all its languages.")
    state.add_argument("address", metavar="ARTICLE", help="its id or address")
    state.add_argument("state", choices=("draft", "published", "archived", "trash", "restore"))
    gaps = add("questions", "What customers asked and no article answers.")
    gaps.add_argument("--limit", type=int, metavar="N")
    told = add(
        "told",
        "The conversations that were told what an article no longer says. Writing to all of them"
        " at once is the window's; here `reply` writes to one.",
    )
    told.add_argument("address", metavar="ARTICLE", help="its id or address")
    into = add("import", "Bring articles from a folder of Markdown and HTML.")
    into.add_argument("path", type=Path, metavar="FOLDER")
    into.add_argument("--public", action="store_true", help="for everybody, not the team alone")
    into.add_argument("--preview", action="store_true", help="only say what would be done")
    out = add("export", "Write every article to a folder as Markdown.")
    out.add_argument("path", type=Path, metavar="FOLDER")
    out.add_argument("--drafts", action="store_true", help="with changes that are not published")
    site = add("publish", "Write the public articles as a help centre: files, no server needed.")
    site.add_argument("path", type=Path, metavar="FOLDER")
    site.add_argument("--address", default="", metavar="URL", help="where it will stand")
    site.add_argument("--mail", default="", metavar="ADDRESS", help="where readers' votes go")


def _form(add: "Adder") -> None:
    form = add("add", "Write an article, or its text in another language.")
    form.add_argument("address", nargs="?", metavar="ARTICLE", help="one that is there already")
    form.add_argument("--title", required=True)
    form.add_argument("--text", required=True, help="Markdown; - reads it from stdin")
    form.add_argument("--language", metavar="LANG", help="told from its words where left out")
    form.add_argument("--folder", help="its category: Orders/Returns")
    form.add_argument("--tag", action="append")
    form.add_argument("--public", action="store_true", help="for everybody, not the team alone")
    form.add_argument("--draft", action="store_true", help="not yet to be given to anybody")
