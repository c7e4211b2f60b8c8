"""The options of ``customer``. Imported when it was typed."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from app.cli.parser import Adder


def add_options(add: "Adder") -> None:
    """Every action of ``customer``."""
    listed = add("list", "Show the customers, or those whom words find.")
    listed.add_argument("query", nargs="*", metavar="WORD")
    listed.add_argument("--sort", choices=("name", "last", "busy"), default="name")
    listed.add_argument("--limit", type=int, metavar="N")
    _who(add("show", "Show all that is known of a customer."))
    merge = add("merge", "Join two records of one person, or take them apart again.")
    _who(merge)
    merge.add_argument("into", nargs="?", metavar="INTO", help="whom they are shown as")
    merge.add_argument("--apart", action="store_true", help="take WHO apart again")
    _files(add)
    block = add("block", "Hear nothing more of a customer.")
    _who(block)
    block.add_argument("--domain", metavar="DOMAIN", help="everybody who writes from it")
    block.add_argument("--undo", action="store_true", help="unblock")
    erase = add("erase", "Erase everything of a customer, for good.")
    _who(erase)
    erase.add_argument("--name", required=True, help="the name, repeated exactly")
    erase.add_argument(
        "--backups", action="store_true", help="replace the older backups, which still hold it"
    )


def _files(add: "Adder") -> None:
    into = add("import", "Bring customers from a CSV table or vCards.")
    into.add_argument("file", type=Path, metavar="FILE")
    into.add_argument("--duplicates", choices=("update", "skip"), default="update")
    into.add_argument("--preview", action="store_true", help="only say what would be done")
    out = add("export", "Write customers to a table, vCards, or one with all messages.")
    out.add_argument("file", type=Path, metavar="FILE")
    out.add_argument("--who", metavar="WHO", help="one of them: id, address or name")
    out.add_argument("--format", choices=("csv", "vcard", "zip"))


def _who(parser: "argparse.ArgumentParser") -> None:
    parser.add_argument("who", metavar="WHO", help="an id, an address or the exact name")
