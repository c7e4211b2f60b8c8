"""Spelling by the system's Hunspell dictionaries; the library is the extra ``spell``. Any thread.

Loading a dictionary takes a tenth of a second: not for the loop. What a person teaches is kept in
the file ``words`` of the workspace, a word a line.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.base.errors import UsageError

_PLACES = (
    "/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell", "/opt/homebrew/share/hunspell", "~/.local/share/hunspell",
    "~/Library/Spelling", "/Library/Spelling",
)  # fmt: skip
_MOST = 20_000
"""Words whose verdict is remembered."""


def folders() -> tuple[Path, ...]:
    """Where dictionaries may lie; ``DICPATH`` comes first, as Hunspell itself has it."""
    named = [p for p in os.environ.get("DICPATH", "").split(os.pathsep) if p]
    return tuple(Path(p).expanduser() for p in (*named, *_PLACES))


def dictionaries() -> Mapping[str, Path]:
    """Tags such as "en_GB" and the folders their dictionaries lie in; the library's own last."""
    found: dict[str, Path] = {}
    for folder in (*folders(), *_shipped()):
        for file in sorted(folder.glob("*.dic")) if folder.is_dir() else ():
            if file.with_suffix(".aff").exists() and not file.stem.startswith("hyph_"):
                found.setdefault(file.stem, folder)
    return found


def _shipped() -> tuple[Path, ...]:
    try:
        import hunspell
    except ImportError:
        return ()
    return (Path(str(hunspell.__file__)).parent / "dictionaries",)


def tag_for(language: str, region: str = "") -> str | None:
    """The dictionary for a language ("pt"): the region's, else the language's usual one."""
    tags = dictionaries()
    usual = {"en": "en_GB", "pt": "pt_PT", "es": "es_ES", "it": "it_IT", "ca": "ca"}
    own = f"{language}_{language.upper()}"
    wanted = (f"{language}_{region}", language, usual.get(language, ""), own)
    first = next((tag for tag in wanted if tag in tags), None)
    return first or next((t for t in sorted(tags) if t.split("_")[0] == language), None)


class Speller:
    """One dictionary. Used by one thread at a time."""

    def __init__(self, tag: str, words: Path) -> None:
        """Raises ``UsageError``: "no-spell-extra" or "no-dictionary"."""
        try:
            from hunspell import Hunspell
        except ImportError as error:
            raise UsageError("no-spell-extra") from error
        folder = dictionaries().get(tag)
        if folder is None:
            raise UsageError("no-dictionary", language=tag)
        self.tag = tag
        self._words = words
        self._made: Any = Hunspell(tag, hunspell_data_dir=str(folder))
        self._known: dict[str, bool] = {}
        for word in _read(words):
            self._made.add(word)

    def right(self, word: str) -> bool:
        """Whether a word is written right."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            found = self._known[word] = self._spell(word)
        return found

    def _spell(self, word: str) -> bool:
        try:
            return bool(self._made.spell(word.replace("\u2019", "'")))
        except UnicodeError:  # a letter that the dictionary's alphabet has not got
            return True

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may be meant, the likeliest first."""
        try:
            return tuple(self._made.suggest(word.replace("\u2019", "'")))[:6]
        except UnicodeError:
            return ()

    def learn(self, word: str) -> None:
        """From now on this word is right, here and in every language."""
        self._made.add(word)
        self._known.clear()
        kept = [*_read(self._words), word]
        self._words.write_text("\n".join(dict.fromkeys(kept)) + "\n", "utf-8")


def _read(words: Path) -> list[str]:
    try:
        return [line.strip() for line in words.read_text("utf-8").splitlines() if line.strip()]
    except OSError:
        return []
