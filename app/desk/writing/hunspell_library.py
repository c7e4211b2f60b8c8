"""Hunspell as the package ``chunspell`` brings it, opened without holding up the loop. Any thread.

The package's own class keeps Python's lock while a dictionary is read: a fifth of a second for
Portuguese, .8 for Brazil's, in which no other thread has a turn. Where the library is a file of its
own (Linux, macOS) it is opened through its C interface, and the lock given back meanwhile.
"""

import ctypes
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Protocol

_LETTERS = ctypes.c_char_p
_LIST = ctypes.POINTER(_LETTERS)


class Checker(Protocol):
    """One dictionary. A word that its alphabet cannot write raises ``UnicodeError``."""

    def spell(self, word: str) -> bool:
        """Whether it is a word."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may be meant, the likeliest first."""
        ...


def package() -> Path | None:
    """The folder of the extra, with a dictionary of its own; None where it is not installed."""
    try:
        import hunspell
    except ImportError:
        return None
    return Path(str(hunspell.__file__)).parent


def opened(folder: Path, tag: str) -> Checker:
    """The dictionary ``tag`` of a folder. Takes up to a second: not for the loop."""
    home = package()
    found = sorted(home.glob("libhunspell*")) if home is not None else []
    if found:
        return _Opened(found[0], folder / tag)
    from hunspell import Hunspell

    made: Checker = Hunspell(tag, hunspell_data_dir=str(folder))
    return made


@cache
def _functions(library: Path) -> tuple[ctypes.CDLL, ctypes.PyDLL]:
    """The library twice: for what takes long, without Python's lock, and for what is quick, with it
    (who gives it back for a word waits up to 5 ms until it has it again)."""
    slow, quick = ctypes.CDLL(str(library)), ctypes.PyDLL(str(library))
    slow.Hunspell_create.argtypes, slow.Hunspell_create.restype = (_LETTERS,) * 2, ctypes.c_void_p
    slow.Hunspell_destroy.argtypes = (ctypes.c_void_p,)
    quick.Hunspell_get_dic_encoding.argtypes = (ctypes.c_void_p,)
    quick.Hunspell_get_dic_encoding.restype = _LETTERS
    quick.Hunspell_spell.argtypes = (ctypes.c_void_p, _LETTERS)
    quick.Hunspell_suggest.argtypes = (ctypes.c_void_p, ctypes.POINTER(_LIST), _LETTERS)
    quick.Hunspell_free_list.argtypes = (ctypes.c_void_p, ctypes.POINTER(_LIST), ctypes.c_int)
    return slow, quick


class _Opened:
    def __init__(self, library: Path, place: Path) -> None:
        self._slow, self._quick = _functions(library)
        files = (os.fsencode(f"{place}.aff"), os.fsencode(f"{place}.dic"))
        self._made = self._slow.Hunspell_create(*files)
        said = self._quick.Hunspell_get_dic_encoding(self._made)
        self._alphabet = _alphabet(said.decode("latin-1"))

    def spell(self, word: str) -> bool:
        return bool(self._quick.Hunspell_spell(self._made, word.encode(self._alphabet)))

    def suggest(self, word: str) -> tuple[str, ...]:
        return tuple(self._suggested(word.encode(self._alphabet)))

    def _suggested(self, word: bytes) -> Iterator[str]:
        found = _LIST()
        count = self._quick.Hunspell_suggest(self._made, ctypes.byref(found), word)
        try:
            for each in found[:count] if count > 0 else ():
                yield each.decode(self._alphabet, "replace")
        finally:
            self._quick.Hunspell_free_list(self._made, ctypes.byref(found), count)

    def __del__(self) -> None:
        if getattr(self, "_made", None):
            self._slow.Hunspell_destroy(self._made)


def _alphabet(said: str) -> str:
    """A dictionary's alphabet by Python's name; of one without a known name plain letters alone."""
    import codecs

    name = said.removeprefix("microsoft-")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "ascii"
