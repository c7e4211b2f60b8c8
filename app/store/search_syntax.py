"""The language of the search field: from what is typed to what is looked for. Pure, total.

    words  "phrases"  -without  one OR other  (groups)  from: to: subject: filename: body:
    tag: is: has: channel: account: assignee: customer: priority: playbook:
    before: after: on: #1042

What is typed becomes alternatives (``Branch``), each a run of words and filters that must all hold.
What means nothing is left out and said to be (``Query.ignored``); no text is an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import islice, product
from typing import Literal

from app.base.folding import fold
from app.store import search_dates, search_words
from app.store.search_query import Clause

_LONGEST = 1000  # characters that are read
_MOST = 24  # words and filters
_BRANCHES = 32
_DEEPEST = 8
_CONTROLS = dict.fromkeys(range(32), " ")
_QUOTES = str.maketrans("“”„«»", '"""""')

TEXT_FIELDS = {
    "from": ("sender",),
    "to": ("recipients",),
    "cc": ("recipients",),
    "subject": ("subject",),
    "filename": ("files",),
    "body": ("body",),
}
"""Operators that look for words, by the columns they look in."""
IS = ("open", "waiting", "snoozed", "resolved", "spam", "unread", "read", "mine", "unassigned",
      "assigned", "pinned", "failed", "draft", "unanswered", "urgent", "high", "low")  # fmt: skip
HAS = ("attachment", "image", "note", "draft", "tag", "playbook")
PRIORITIES = ("low", "normal", "high", "urgent")
CLOSED = {"is": IS, "has": HAS, "priority": PRIORITIES}
"""Operators that take certain words only."""
_SAME = {"file": "attachment", "attachments": "attachment", "files": "attachment",
         "images": "image", "photo": "image", "notes": "note", "drafts": "draft",
         "tags": "tag", "done": "resolved", "closed": "resolved", "me": "mine",
         "playbooks": "playbook", "checklist": "playbook", "unreplied": "unanswered",
         "needs-reply": "unanswered"}  # fmt: skip
_NAMES = ("tag", "channel", "account", "assignee", "customer", "playbook")
_DATES = ("before", "after", "on")
_OTHER_NAMES = {"date": "on", "since": "after", "until": "before", "in": "is", "label": "tag",
                "attachment": "filename", "file": "filename", "text": "body",
                "checklist": "playbook"}  # fmt: skip
OPERATORS = ("from", "to", "subject", "tag", "is", "has", "assignee", "customer", "channel",
             "account", "priority", "filename", "before", "after", "on", "body",
             "playbook")  # fmt: skip
"""Every operator, the likeliest first."""

_FIELD = re.compile(r"([A-Za-z]{2,10}):")
_WORD = re.compile(r'[^\s"]+')
_NUMBER = re.compile(r"#(\d{1,18})")


@dataclass(frozen=True, slots=True)
class Filter:
    """What must hold besides words: ``value`` is folded; a date is ``at``, microseconds UTC.

    ``beginning``: the value is still being typed.
    """

    name: str
    value: str = ""
    negative: bool = False
    beginning: bool = False
    at: int = 0


Leaf = Clause | Filter


@dataclass(frozen=True, slots=True)
class Branch:
    """Words and filters that must all hold."""

    clauses: tuple[Clause, ...] = ()
    filters: tuple[Filter, ...] = ()

    def wants(self) -> bool:
        """Whether it asks for anything: words to be without alone do not."""
        return bool(self.filters) or any(not clause.negative for clause in self.clauses)


@dataclass(frozen=True, slots=True)
class Query:
    """Alternatives, any of which will do, and what of the text meant nothing."""

    branches: tuple[Branch, ...]
    ignored: tuple[str, ...] = ()

    def wanted(self) -> tuple[Clause, ...]:
        """The words that hits hold, each once: what is marked."""
        every = (clause for branch in self.branches for clause in branch.clauses)
        return tuple(dict.fromkeys(clause for clause in every if not clause.negative))


@dataclass(slots=True)
class _Node:
    kind: Literal["and", "or", "not"]
    parts: list[_Node | Leaf] = field(default_factory=list)


def parse(text: str, *, typing: bool = False, now: int = 0) -> Query:
    """What ``text`` looks for. ``typing``: its last word counts as unfinished."""
    clean = text[:_LONGEST].encode("utf-8", "replace").decode("utf-8")
    clean = clean.translate(_CONTROLS).translate(_QUOTES)
    reader = _Reader(clean, typing, now)
    tree = reader.alternatives()
    branches = [Branch(*_sorted(leaves)) for leaves in islice(_branches(tree, False), _BRANCHES)]
    wanting = tuple(dict.fromkeys(branch for branch in branches if branch.wants()))
    return Query(wanting, tuple(dict.fromkeys(reader.ignored)))


def known_as(name: str) -> str | None:
    """The operator of that name, or one of its other names; None: there is no such."""
    plain = name.lower()
    operator = _OTHER_NAMES.get(plain, plain)
    return operator if operator in OPERATORS or operator in TEXT_FIELDS else None


def needles(query: Query) -> list[tuple[tuple[str, ...], bool]]:
    """What hits hold: folded words that follow each other, and whether the last goes on."""
    found = [
        ((*search_words.words(c.head), *filter(None, (c.prefix,))), bool(c.prefix))
        for c in query.wanted()
    ]
    return list(dict.fromkeys(found))


def _sorted(leaves: tuple[Leaf, ...]) -> tuple[tuple[Clause, ...], tuple[Filter, ...]]:
    clauses = tuple(dict.fromkeys(leaf for leaf in leaves if isinstance(leaf, Clause)))
    return clauses, tuple(dict.fromkeys(leaf for leaf in leaves if isinstance(leaf, Filter)))


def _branches(node: _Node | Leaf, negative: bool) -> list[tuple[Leaf, ...]]:
    """The alternatives of a node, each a run of leaves that must all hold."""
    if isinstance(node, Clause):
        return [(_without(node),)] if negative else [(node,)]
    if isinstance(node, Filter):
        return [(replace(node, negative=True, beginning=False),)] if negative else [(node,)]
    if node.kind == "not":
        return _branches(node.parts[0], not negative)
    parts = [_branches(part, negative) for part in node.parts]
    parts = [part for part in parts if part]
    if (node.kind == "or") is not negative:
        return [branch for part in parts for branch in part][:_BRANCHES]
    together = islice(product(*parts), _BRANCHES)
    return [tuple(leaf for run in runs for leaf in run) for runs in together] if parts else []


def _without(clause: Clause) -> Clause:
    """Unfinished words are not left out: what they become is not known yet."""
    text = " ".join(filter(None, (clause.head, clause.prefix)))
    return Clause(text, "", clause.columns, negative=True)


class _Reader:
    """Reads left to right; whatever cannot be understood as syntax is words."""

    def __init__(self, text: str, typing: bool, now: int) -> None:
        self._text, self._typing, self._now = text, typing, now
        self._at = 0
        self._depth = 0
        self._leaves = 0
        self.ignored: list[str] = []

    def alternatives(self, name: str = "") -> _Node:
        """Runs with OR between them, until the group or the text ends."""
        found = _Node("or", [self._run(name)])
        while self._takes_or():
            found.parts.append(self._run(name))
        found.parts = [part for part in found.parts if not isinstance(part, _Node) or part.parts]
        return found

    def _run(self, name: str) -> _Node:
        found = _Node("and")
        while (part := self._part(name)) is not None:
            if not isinstance(part, _Node) or part.parts:
                found.parts.append(part)
        return found

    def _part(self, name: str) -> _Node | Leaf | None:
        self._skip()
        while self._looks_at(")") and not self._depth:
            self._at += 1  # one that closes nothing
            self._skip()
        if self._ends() or self._leaves >= _MOST:
            return None
        if self._takes_word("AND"):
            return _Node("and")
        negative = False
        while self._takes_word("NOT") or self._takes_minus():
            negative = not negative
            self._skip()
        part = self._positive(name)
        if not negative or part is None or (isinstance(part, _Node) and not part.parts):
            return part
        return _Node("not", [part])

    def _positive(self, name: str) -> _Node | Leaf | None:
        if self._ends():
            return None
        if self._looks_at("(") and self._depth < _DEEPEST:
            return self._group(name)
        return self._term(name)

    def _group(self, name: str) -> _Node:
        self._at += 1
        self._depth += 1
        found = self.alternatives(name)
        self._skip()
        if self._looks_at(")"):
            self._at += 1
        self._depth -= 1
        return found

    # --- terms -------------------------------------------------------------------------------

    def _term(self, name: str) -> _Node | Leaf:
        start = self._at
        found = _FIELD.match(self._text, self._at)
        if found is not None and not name:
            operator = known_as(found[1])
            if operator is not None:
                self._at = found.end()
                if self._looks_at("(") and self._depth < _DEEPEST:
                    return self._group(operator)
                name = operator
        value, closed = self._value()
        self._leaves += 1
        whole = self._text[start : self._at]
        unfinished = self._typing and self._at == len(self._text) and not closed
        meaning = self._read(name, value, unfinished)
        if meaning is None and search_words.words(value) and not unfinished:
            self.ignored.append(whole.strip())
        return _Node("and") if meaning is None else meaning

    def _value(self) -> tuple[str, bool]:
        """The word or phrase here, and whether a quote ended it."""
        if self._looks_at('"'):
            end = self._text.find('"', self._at + 1)
            value = self._text[self._at + 1 : end if end >= 0 else len(self._text)]
            self._at = end + 1 if end >= 0 else len(self._text)
            return value, end >= 0
        found = _WORD.match(self._text, self._at)
        if found is None:
            return "", False
        value = _up_to_closing(found[0]) if self._depth else found[0]
        self._at += len(value)
        return value, False

    def _read(self, name: str, value: str, unfinished: bool) -> _Node | Leaf | None:
        """What an operator with its value means; None: nothing."""
        if name in CLOSED:
            return _choice(name, fold(value), unfinished)
        if name in _NAMES:
            plain = " ".join(fold(value).split()).strip(",")
            return Filter(name, plain, beginning=unfinished) if plain else None
        if name in _DATES:
            return self._date(name, value)
        if name == "from" and fold(value) == "me":
            return Filter("from-me")
        number = _NUMBER.fullmatch(value)
        if number is not None and not name:
            return _Node("or", [Filter("number", number[1]), _clause(number[1], (), False)])
        if not search_words.words(value):
            return None
        return _clause(value, TEXT_FIELDS.get(name, ()), unfinished)

    def _date(self, name: str, value: str) -> _Node | Leaf | None:
        found = search_dates.span(value, self._now)
        if found is None:
            return None
        first, beyond = found
        if name == "before":
            return Filter("until", at=first)
        if name == "after":
            return Filter("since", at=first)
        return _Node("and", [Filter("since", at=first), Filter("until", at=beyond)])

    # --- letters -----------------------------------------------------------------------------

    def _skip(self) -> None:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1

    def _looks_at(self, what: str) -> bool:
        return self._text.startswith(what, self._at)

    def _ends(self) -> bool:
        """Whether the text, the group or the run ends here."""
        if self._at >= len(self._text) or (self._depth and self._looks_at(")")):
            return True
        return self._is_word("OR") or self._is_word("|")

    def _is_word(self, word: str) -> bool:
        """Whether this word of the syntax stands here, with something before and after it."""
        end = self._at + len(word)
        if not self._looks_at(word) or not self._text[end:].strip():
            return False
        return self._text[end].isspace() and bool(self._text[: self._at].strip())

    def _takes_word(self, word: str) -> bool:
        if self._is_word(word) or (word == "NOT" and self._opens_with(word)):
            self._at += len(word)
            return True
        return False

    def _opens_with(self, word: str) -> bool:
        rest = self._text[self._at + len(word) :]
        return self._looks_at(word) and rest[:1].isspace() and bool(rest.strip())

    def _takes_or(self) -> bool:
        self._skip()
        return self._leaves < _MOST and (self._takes_word("OR") or self._takes_word("|"))

    def _takes_minus(self) -> bool:
        following = self._text[self._at + 1 : self._at + 2]
        if self._looks_at("-") and following and not following.isspace():
            self._at += 1
            return True
        return False


def _choice(name: str, value: str, unfinished: bool) -> Filter | None:
    known = CLOSED[name]
    value = _SAME.get(value, value)
    if value in known:
        return Filter(name, value)
    if unfinished and value:
        begun = [one for one in known if one.startswith(value)]
        return Filter(name, begun[0]) if len(begun) == 1 else None
    return None


def _clause(text: str, columns: tuple[str, ...], unfinished: bool) -> Clause:
    *head, last = search_words.words(text)
    if unfinished and text[-1].isalnum() and (len(last) > 1 or search_words.unspaced(last)):
        return Clause(" ".join(head), last, columns)
    return Clause(text, "", columns)


def _up_to_closing(word: str) -> str:
    """A word within a group, up to the parenthesis that closes the group."""
    open_ones = 0
    for at, letter in enumerate(word):
        open_ones += (letter == "(") - (letter == ")")
        if open_ones < 0:
            return word[:at]
    return word
