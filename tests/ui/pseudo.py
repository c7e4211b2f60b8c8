"""A language nobody speaks: every text accented, in brackets and 40 % longer. Loop thread.

It is made from the sources while the program asks for them, so no catalogue has to be kept. What
shows a text without its brackets is not translated; what lacks one of the two is cut.
"""

import math
import re
from threading import Lock

from PySide6.QtCore import QCoreApplication, QSize, QTranslator
from PySide6.QtGui import QImage

from app.ui import i18n
from app.ui.conversation import images
from app.ui.look.resources import resource

NAME = "pseudo"
OPEN, CLOSE = "⟦", "⟧"
_LONGER = 1.4
_VALUE = re.compile(r"%n|%[1-9]|\{\w+\}|[\[\]]|<[^>]*>|&\w+;|\n")
"""What a text keeps as it is: values, optional parts, tags, ends of lines."""
_PATTERN = re.compile(r"[dMyHhms :,./-]+")
"""How a date is written (context "Date"): its letters are days, months and years."""
_ACCENTS = str.maketrans(
    "AEIOUYCNSZaeiouycnszgkrt", "ÀÉÎÕÜÝÇÑŠŽàéîõüýçñšžğķřť"
)  # fmt: skip


def pseudo(text: str) -> str:
    """``text`` in the language: its values as they are, its letters two fifths more."""
    values = _VALUE.findall(text)
    letters = [part for part in _VALUE.split(text) if part is not None]
    more = math.ceil(sum(map(len, letters)) * (_LONGER - 1))
    stretched = []
    for part in letters:
        share = math.ceil(len(part) * (_LONGER - 1))
        stretched.append(_stretch(part, min(share, more)))
        more -= min(share, more)
    whole = "".join(part + value for part, value in zip(stretched, [*values, ""], strict=True))
    return f"{OPEN}{whole}{CLOSE}"


def _stretch(text: str, more: int) -> str:
    """Accented, with ``more`` letters said twice, the vowels first; without any it is led on."""
    vowels = [at for at, letter in enumerate(text) if letter.lower() in "aeiouy"]
    others = [at for at, letter in enumerate(text) if letter.isalpha() and at not in vowels]
    twice = set((vowels + others)[:more])
    long = "".join(
        letter + letter.lower() if at in twice else letter for at, letter in enumerate(text)
    )
    return long.translate(_ACCENTS) + "~" * (more - len(twice))


class Pseudo(QTranslator):
    """Answers for every text of the program and of Qt; plurals are those of English."""

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._english = QTranslator(self)
        self._english.load("nightdesk_en", str(resource("translations")))

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context == "Date" and _PATTERN.fullmatch(sourceText):
            return f"'{OPEN}'{sourceText}'~~~{CLOSE}'"
        if context == "QShortcut":  # names of keys, taken apart and put together by Qt
            return sourceText
        said = sourceText
        if n >= 0:
            said = self._english.translate(context, sourceText, disambiguation, n) or sourceText
        return pseudo(said)


_speaking: list[Pseudo] = []
_DECODE, _READING = images.decode, Lock()


def _one_at_a_time(data: bytes, within: QSize | None = None) -> QImage | None:
    """Qt's reader of pictures asks for a text under a lock of its own; the answer is Python's here,
    which another reader may keep from running: two of them would wait for each other."""
    with _READING:
        return _DECODE(data, within)


def speak(language: str) -> None:
    """Put a language on the application: one of ``i18n.LANGUAGES`` or ``NAME``."""
    app = QCoreApplication.instance()
    assert app is not None
    while _speaking:
        app.removeTranslator(_speaking.pop())
    i18n.install("en" if language == NAME else language)
    images.decode = _DECODE if language != NAME else _one_at_a_time  # type: ignore[assignment]
    if language == NAME:
        _speaking.append(Pseudo(app))
        app.installTranslator(_speaking[-1])
