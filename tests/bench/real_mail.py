"""Real messages to measure with: the archives under ``NIGHTDESK_CORPUS``."""

import os
import tarfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def folder() -> Path:
    """Where the archives lie: ``NIGHTDESK_CORPUS``, else ``../shared/corpus`` of the project."""
    return Path(os.environ.get("NIGHTDESK_CORPUS", ROOT.parent / "shared" / "corpus"))


def messages(limit: int, archives: str = "*.tar.xz") -> list[bytes]:
    """At most ``limit`` messages, archive by archive in the order of their names.

    Raises ``FileNotFoundError`` when there is none.
    """
    found = sorted(folder().glob(archives))
    if not found:
        raise FileNotFoundError(f"no {archives} in {folder()}: set NIGHTDESK_CORPUS")
    return list(islice((data for path in found for data in _members(path)), limit))


def _members(path: Path) -> Iterator[bytes]:
    with tarfile.open(path) as archive:
        for member in archive:
            opened = archive.extractfile(member) if member.name.endswith(".eml") else None
            if opened is not None:
                yield opened.read()
