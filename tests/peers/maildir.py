"""Maildir and mbox written as other programs leave them, for seeding servers and for imports."""

import datetime as dt
import os
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

PARTS = ("tmp", "new", "cur")


@dataclass(frozen=True, slots=True)
class Seed:
    """A message to lay into a folder: when the server got it, and its Maildir flags (``S``)."""

    data: bytes
    internaldate: dt.datetime | None = None
    flags: str = ""


def make_folder(folder: Path) -> None:
    for part in PARTS:
        (folder / part).mkdir(parents=True, exist_ok=True)


def lay(folder: Path, mail: Seed, number: int) -> None:
    """Write one message; readers order new ones by name, so ``number`` must grow."""
    name = f"{int(time.time())}.M{number:09}P1.seed"
    draft = folder / "tmp" / name
    draft.write_bytes(mail.data)
    if mail.internaldate:
        moment = mail.internaldate.timestamp()
        os.utime(draft, (moment, moment))
    draft.rename(folder / "cur" / f"{name}:2,{''.join(sorted(mail.flags))}")


def write_maildir(folder: Path, mails: Iterable[bytes | Seed]) -> int:
    """Lay messages into a Maildir, made when missing, in the order given; gives their count."""
    make_folder(folder)
    number = 0
    for number, mail in enumerate(mails, 1):
        lay(folder, mail if isinstance(mail, Seed) else Seed(mail), number)
    return number


def write_mbox(path: Path, mails: Iterable[bytes]) -> int:
    """Append messages to an mbox (the mboxrd kind, LF line ends); gives their count."""
    count = 0
    with path.open("ab") as box:
        for mail in mails:
            text = mail.replace(b"\r\n", b"\n")
            text = re.sub(rb"^(>*From )", rb">\1", text, flags=re.MULTILINE)
            box.write(b"From client@example.com Mon Mar  2 09:00:00 2026\n")
            box.write(text if text.endswith(b"\n") else text + b"\n")
            box.write(b"\n")
            count += 1
    return count
