"""Spelling by the system's Hunspell dictionaries; the library is the extra ``spell``. Any thread.

Loading a dictionary takes up to a second: not for the loop, and those used last stay. What a person
teaches is kept in the file ``words`` of the workspace, a word a line.
"""

import os
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path

from app.base.errors import UsageError
from app.desk.writing import hunspell_library

_PLACES = (
    "/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell", "/opt/homebrew/share/hunspell", "~/.local/share/hunspell",
    "~/Library/Spelling", "/Library/Spelling",
)  # fmt: skip
_MOST = 20_000
"""Words whose verdict is remembered."""
_AT_HAND = 3
"""Dictionaries that stay: customers of several languages write in turn. 5 to 15 MB each."""


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


def offered() -> tuple[str, ...]:
    """The tags to choose among: one Spanish dictionary goes by the names of 21 countries."""
    found = {tag: folder / f"{tag}.dic" for tag, folder in dictionaries().items()}
    files = {file.resolve() for file in found.values() if not file.is_symlink()}
    return tuple(
        tag for tag, file in found.items() if not (file.is_symlink() and file.resolve() in files)
    )


def _shipped() -> tuple[Path, ...]:
    home = hunspell_library.package()
    return (home / "dictionaries",) if home is not None else ()


def tag_for(language: str, region: str = "") -> str | None:
    """The dictionary for a language ("pt"): the region's, else the language's usual one."""
    tags = dictionaries()
    usual = {"en": "en_GB", "pt": "pt_PT", "es": "es_ES", "it": "it_IT", "ca": "ca"}
    own = f"{language}_{language.upper()}"
    wanted = (f"{language}_{region}", language, usual.get(language, ""), own)
    first = next((tag for tag in wanted if tag in tags), None)
    return first or next((t for t in sorted(tags) if t.split("_")[0] == language), None)


class Learnt:
    """What a person taught: right in every language, and the next time too."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.words = dict.fromkeys(_read(file))

    def add(self, word: str) -> None:
        """Keep one more."""
        self.words = dict.fromkeys([*_read(self._file), *self.words, word])
        self._file.write_text("\n".join(self.words) + "\n", "utf-8")


class Speller:
    """One dictionary. Used by one thread at a time."""

    def __init__(self, tag: str, learnt: Learnt) -> None:
        """Raises ``UsageError``: "no-spell-extra" or "no-dictionary"."""
        if hunspell_library.package() is None:
            raise UsageError("no-spell-extra")
        folder = dictionaries().get(tag)
        if folder is None:
            raise UsageError("no-dictionary", language=tag)
        self.tag = tag
        self._learnt = learnt
        self._made = hunspell_library.opened(folder, tag)
        self._known: dict[str, bool] = {}

    def right(self, word: str) -> bool:
        """Whether a word is written right."""
        if word in self._learnt.words or word.lower() in self._learnt.words:
            return True
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            found = self._known[word] = self._spell(word)
        return found

    def _spell(self, word: str) -> bool:
        try:
            return self._made.spell(word.replace("\u2019", "'"))
        except UnicodeError:  # a letter that the dictionary's alphabet has not got
            return True

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may be meant, the likeliest first."""
        try:
            return self._made.suggest(word.replace("\u2019", "'"))[:6]
        except UnicodeError:
            return ()

    def learn(self, word: str) -> None:
        """From now on this word is right, here and in every language."""
        self._learnt.add(word)


class Spellers:
    """The dictionaries of a workspace; the last few stay loaded. One thread but for ``Speller``."""

    def __init__(self, words: Path) -> None:
        self._learnt = Learnt(words)
        self._made: OrderedDict[str, Speller] = OrderedDict()

    def speller(self, language: str) -> Speller:
        """That of a language or tag ("pt", "pt-BR", "pt_BR"). Raises what ``Speller`` raises."""
        tag = tag_for(*language.replace("-", "_").split("_", 1)) or language
        if tag not in self._made:
            self._made[tag] = Speller(tag, self._learnt)
        self._made.move_to_end(tag)
        while len(self._made) > _AT_HAND:
            self._made.popitem(last=False)
        return self._made[tag]


def _read(words: Path) -> list[str]:
    try:
        return [line.strip() for line in words.read_text("utf-8").splitlines() if line.strip()]
    except OSError:
        return []
