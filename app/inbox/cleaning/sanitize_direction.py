"""Which way the blocks of a mail read, said by a mark before their text. Pure.

Qt gives the direction of a closed block to the next one when both ends of an element in an element
meet: after a Hebrew answer the English mail below it stood to the right, its full stops in front.
Without attributes it goes by the first strong letter, and a mark is one.
"""

import re

_BLOCKS = frozenset(
    ["address", "blockquote", "caption", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4",
     "h5", "h6", "li", "ol", "p", "pre", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
     "ul"]
)  # fmt: skip
_DIR = re.compile(r' dir="([^"]*)"')
_RIGHT_TO_LEFT = re.compile(r' dir="\s*rtl\s*"', re.IGNORECASE)
_MARKS = {"rtl": "\u200f", "ltr": "\u200e"}
_INDENT = re.compile(r"\s*")


class Directions:
    """Told of every tag of the cleaner's output. Without right-to-left in it nothing changes."""

    def __init__(self, html: str) -> None:
        self._stands = _RIGHT_TO_LEFT.search(html) is not None
        self._within = [""]
        self._fresh = True

    def open(self, tag: str, attributes: str) -> str:
        """The attributes that stay."""
        if not self._stands or tag not in _BLOCKS:
            return attributes
        said = _DIR.search(attributes)
        own = said[1].strip().lower() if said else ""
        self._within.append(self._within[-1] if not own else own if own in _MARKS else "")
        self._fresh = True
        return _DIR.sub("", attributes)

    def close(self, tag: str) -> None:
        """What comes now is a block of its own again."""
        if self._stands and tag in _BLOCKS:
            self._within.pop()
            self._fresh = True

    def marked(self, text: str) -> str:
        """The text, with a mark where it begins a block whose direction is said."""
        mark = _MARKS.get(self._within[-1], "")
        if not self._fresh or not text.strip():
            return text
        self._fresh = False
        if not mark:
            return text
        begin = _INDENT.match(text)
        at = begin.end() if begin is not None else 0
        return f"{text[:at]}{mark}{text[at:]}"
