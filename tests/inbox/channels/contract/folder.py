"""A program of ours that speaks to Nightdesk in files, by the schema, on a folder of its own."""

import json
import os
import random
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import time
from typing import Any, ClassVar, NoReturn

import pytest

from tests.inbox.channels.contract.feed import SCHEMA
from tests.inbox.channels.contract.service import Service
from tests.peers.schema import Schema


class FolderFeed(Service):
    kind: ClassVar[str] = "folder"
    receiving: ClassVar[str] = ""
    sending: ClassVar[str] = ""
    customer: ClassVar[str] = "ana"

    def __init__(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="nightdesk-feed-"))
        self.schema = Schema(json.loads(SCHEMA.read_text(encoding="utf-8")))
        self.told = 0
        self._twice = False
        self._dice: random.Random | None = None
        for name in ("in", "out"):
            (self.root / name).mkdir()

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.root)

    def release(self) -> None:
        """Nobody waits."""

    def handle(self, request: object) -> NoReturn:
        raise AssertionError("nobody asks")

    @property
    def web(self) -> NoReturn:
        pytest.skip("nothing here goes over a network")

    @property
    def config(self) -> dict[str, str]:
        return {"path": str(self.root)}

    @property
    def secrets(self) -> dict[str, str]:
        return {}

    @property
    def nowhere(self) -> dict[str, str]:
        return {"path": str(self.root / "nowhere")}

    @property
    def _away(self) -> Path:
        return self.root.with_name(self.root.name + "-away")

    def go_away(self, channel: object) -> None:
        self.root.rename(self._away)

    def come_back(self, channel: object) -> None:
        self._away.rename(self.root)

    # --- what comes out ----------------------------------------------------------------------

    def told_out(self, form: str) -> list[dict[str, Any]]:
        """What lies in out/ in that form, in the order in which it was written."""
        files = sorted((self.root / "out").glob("*.json"), key=lambda f: f.stat().st_mtime_ns)
        found = []
        for file in files:
            value = json.loads(file.read_text(encoding="utf-8"))
            assert self.wrong("FileOut", value) == []
            if self.wrong(form, value) == []:
                found.append(value)
        return found

    @property
    def sent(self) -> list[str]:  # type: ignore[override]
        return [one["text"] for one in self.told_out("Answer")]

    @property
    def read(self) -> list[str]:  # type: ignore[override]
        texts = {}
        for file in self.root.rglob("*.json"):
            if file.parent.name in ("in", "done"):
                value = json.loads(file.read_text(encoding="utf-8"))
                texts[value["id"]] = value["text"]
        return [texts[id] for one in self.told_out("Read") for id in one["ids"]]

    def wrong(self, form: str, value: Any) -> list[str]:
        return self.schema.violations({"$ref": f"#/$defs/{form}"}, value)

    # --- what goes in ------------------------------------------------------------------------

    def put(self, name: str, value: Any) -> Path:
        """Write a file as one should: whole before it has its name."""
        assert self.wrong("FileIn", value) == []
        return self.drop(name, json.dumps(value).encode())

    def drop(self, name: str, data: bytes) -> Path:
        """Put a file there, whatever is in it."""
        at = self.root / "in" / name
        part = at.with_name(f".{name}.part")
        part.write_bytes(data)
        if self._dice is not None:
            when = time() - self._dice.random() * 60
            os.utime(part, (when, when))
        part.rename(at)
        return at

    def arrives(self, **message: Any) -> dict[str, Any]:
        at = datetime.fromtimestamp(time(), UTC).isoformat()
        made = {"id": f"m{self.told}", "sender": {"id": "ana", "name": "Ana"}, "at": at}
        made |= message
        for n in range(1 + self._twice):
            self.put(f"{self.told}-{n}.json", made)
        self.told += 1
        return made

    def customer_writes(self, text: str, file: bytes = b"", *, odd: bool = False) -> None:
        more: dict[str, Any] = {"hologram": 3} if odd else {"text": text}
        if file:
            self.drop(f"{self.told}.png", file)
            more["files"] = [{"url": f"{self.told}.png", "name": "a.png"}]
        self.arrives(**more)

    def repeat(self) -> None:
        self._twice = True

    def shuffle(self) -> None:
        self._dice = random.Random(7)
