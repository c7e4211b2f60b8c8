"""How a search may go on while it is typed: operators, and the values they take.

Runs on the search thread with its raw connection.
"""

from app.base.folding import fold
from app.desk.search_values import Offer
from app.store import search_filters, search_syntax
from app.store.database import Dbapi

_MOST = 8
_DATES = ("today", "yesterday", "7d", "30d", "this-week", "last-week", "this-month", "last-month")
_QUOTES = '"\u201c\u201d'


def offers(connection: Dbapi, text: str, cursor: int) -> tuple[Offer, ...]:
    """The likeliest ways to go on, best first; the word at the cursor is what they replace."""
    start = _word_start(text, cursor)
    word = text[start:cursor]
    end = cursor + len(text[cursor:].split(" ", 1)[0])
    sign = "-" if word.startswith("-") else ""
    opened = len(sign) + len(word) - len(sign) - len(word[len(sign) :].lstrip("("))
    word, start = word[opened:], start + opened
    name, colon, value = word.partition(":")
    if not colon:
        return tuple(_operators(word, start, end))
    operator = search_syntax.known_as(name)
    if operator is None:
        return ()
    return tuple(_values(connection, operator, value.strip(_QUOTES), start + len(name) + 1, end))


def _word_start(text: str, cursor: int) -> int:
    """Where the word at the cursor begins; a phrase is one word."""
    start, quoted = 0, False
    for at, letter in enumerate(text[:cursor]):
        if letter in _QUOTES:
            quoted = not quoted
        elif letter.isspace() and not quoted:
            start = at + 1
    return start


def _operators(word: str, start: int, end: int) -> list[Offer]:
    plain = fold(word)
    begun = [one for one in search_syntax.OPERATORS if one.startswith(plain)]
    if not plain:
        begun = list(search_syntax.OPERATORS)
    return [Offer(f"{one}:", start, end, "operator", one) for one in begun[:_MOST]]


def _values(connection: Dbapi, operator: str, value: str, start: int, end: int) -> list[Offer]:
    plain = fold(value)
    if operator in search_syntax.CLOSED:
        known = [(one, one) for one in search_syntax.CLOSED[operator]]
        return _begun(known, plain, start, end, operator)
    if operator in ("before", "after", "on"):
        return _begun([(one, one) for one in _DATES], plain, start, end, "date")
    if operator == "tag":
        tags = [(tag, "") for tag in search_filters.all_tags(connection)]
        return _begun(tags, plain, start, end, "tag")
    if operator == "assignee":
        agents = connection.execute("SELECT name FROM agent ORDER BY name").fetchall()
        known = [("me", "me"), ("nobody", "nobody"), *((name, "") for (name,) in agents)]
        return _begun(known, plain, start, end, "person")
    if operator == "account":
        rows = connection.execute("SELECT name, address FROM account WHERE NOT removed ORDER BY 1")
        return _begun(rows.fetchall(), plain, start, end, "account")
    if operator == "channel":
        rows = connection.execute("SELECT DISTINCT kind, '' FROM account ORDER BY 1")
        return _begun(rows.fetchall(), plain, start, end, "channel")
    if operator == "playbook":
        titles = dict.fromkeys(title for _, title in search_filters.playbooks(connection))
        return _begun([(title, "") for title in titles], plain, start, end, "playbook")
    if operator in ("from", "to", "cc", "customer") and plain:
        people = search_filters.people(connection, value, _MOST)
        return [
            Offer(_quoted(address or name), start, end, "person", name) for name, address in people
        ]
    return []


def _begun(
    known: list[tuple[str, str]], plain: str, start: int, end: int, kind: str
) -> list[Offer]:
    """Values that begin so first, then those that hold it."""
    first = [pair for pair in known if fold(pair[0]).startswith(plain)]
    rest = [pair for pair in known if pair not in first and plain and plain in fold(pair[0])]
    return [
        Offer(_quoted(value), start, end, kind, note) for value, note in (*first, *rest)[:_MOST]
    ]


def _quoted(value: str) -> str:
    return f'"{value}" ' if " " in value else f"{value} "
