"""Real mails from outside the repository, for tests that must not be tuned to made-up ones.

The archives (``*.tar.xz`` of ``.eml`` files) lie in the folder that ``NIGHTDESK_CORPUS`` names, by
default ``../shared/corpus`` beside the repository. They are unpacked once, into a folder under the
system's temporary one. Their text belongs to the senders: read it, never copy it in here.
"""

import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from itertools import chain, islice, zip_longest
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
DEFAULT = REPOSITORY.parent / "shared" / "corpus"
SUFFIX = ".tar.xz"


class Corpus:
    """The archives of one folder; each goes by its name without ``.tar.xz``."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(os.environ.get("NIGHTDESK_CORPUS") or DEFAULT)
        self._unpacked: dict[str, list[Path]] = {}

    @property
    def names(self) -> list[str]:
        """The archives there are; empty when the folder is absent."""
        found = self.folder.glob(f"*{SUFFIX}")
        return sorted(path.name.removesuffix(SUFFIX) for path in found)

    def why_not(self, *which: str) -> str:
        """Why these archives (or any) cannot be read; empty when they can."""
        missing = set(which) - set(self.names)
        if not self.names:
            return f"no mail archives in {self.folder} (set NIGHTDESK_CORPUS)"
        return f"not in {self.folder}: {', '.join(sorted(missing))}" if missing else ""

    def paths(self, limit: int | None = None, which: str | None = None) -> list[Path]:
        """The first ``limit`` files in the order of their names, of one archive or of all in turn.

        Raises ``FileNotFoundError`` when there is no such archive.
        """
        if reason := self.why_not(*([which] if which else [])):
            raise FileNotFoundError(reason)
        lists = [self._files(name) for name in ([which] if which else self.names)]
        in_turn = chain.from_iterable(zip_longest(*lists))
        return list(islice((path for path in in_turn if path), limit))

    def mails(self, limit: int | None = None, which: str | None = None) -> Iterator[bytes]:
        """The bytes of ``paths``."""
        return (path.read_bytes() for path in self.paths(limit, which))

    def _files(self, name: str) -> list[Path]:
        if name not in self._unpacked:
            folder = _unpack(self.folder / f"{name}{SUFFIX}")
            self._unpacked[name] = sorted(folder.rglob("*.eml"), key=lambda path: path.name)
        return self._unpacked[name]


def _unpack(archive: Path) -> Path:
    """The folder with the archive's files; unpacked on first use, safe for several workers."""
    state = archive.stat()
    cache = Path(tempfile.gettempdir()) / f"nightdesk-corpus-{os.getuid()}"
    cache.mkdir(mode=0o700, exist_ok=True)
    done = cache / f"{archive.name.removesuffix(SUFFIX)}-{state.st_size}-{state.st_mtime_ns}"
    if done.is_dir():
        return done
    draft = Path(tempfile.mkdtemp(dir=cache))
    with tarfile.open(archive) as files:
        # as an attribute, since Python 3.11.2 does not know the argument
        files.extraction_filter = getattr(tarfile, "data_filter", None)
        files.extractall(draft)
    try:
        draft.rename(done)
    except OSError:  # another worker was faster
        shutil.rmtree(draft)
    return done
