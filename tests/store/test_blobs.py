"""Files beside the database: durable before they are named, harmless when they are not."""

import errno
import hashlib
import os
from pathlib import Path

import pytest

from app.base.errors import WorkspaceError
from app.store.blobs import Blobs

DATA = b"a large mail" * 40_000
NAME = hashlib.sha256(DATA).digest()


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(tmp_path / "blobs")


def test_what_was_put_is_got(blobs: Blobs) -> None:
    blobs.put(NAME, DATA)
    assert blobs.get(NAME) == DATA
    assert blobs.path(NAME).name == NAME.hex()


def test_putting_twice_writes_once(blobs: Blobs) -> None:
    blobs.put(NAME, DATA)
    before = blobs.path(NAME).stat()
    blobs.put(NAME, DATA)
    assert blobs.path(NAME).stat() == before


def test_a_shorter_file_of_that_name_is_replaced(blobs: Blobs) -> None:
    blobs.path(NAME).parent.mkdir(parents=True)
    blobs.path(NAME).write_bytes(DATA[:100])
    blobs.put(NAME, DATA)
    assert blobs.get(NAME) == DATA


def test_a_missing_blob_is_told(blobs: Blobs) -> None:
    with pytest.raises(WorkspaceError) as refused:
        blobs.get(NAME)
    assert refused.value.problem.code == "blob-missing"


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk-full"), (errno.EROFS, "workspace-readonly")]
)
def test_a_disk_that_takes_nothing_leaves_nothing(
    blobs: Blobs, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(WorkspaceError) as refused:
        blobs.put(NAME, DATA)
    assert refused.value.problem.code == code
    assert list(blobs.path(NAME).parent.iterdir()) == []


def test_it_is_synced_before_it_has_its_name(blobs: Blobs, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    sync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda fd: (order.append("sync"), sync(fd))[1])

    def named(self: Path, target: Path) -> Path:
        order.append("name")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", named)
    blobs.put(NAME, DATA)
    assert order == ["sync", "name", "sync"]  # the last one is the folder
