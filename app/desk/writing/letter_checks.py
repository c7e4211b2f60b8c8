"""What is to be asked before a letter leaves (rules S6-S8): a pure look at it. Any thread.

Each finding is asked once for a text: ``asked`` are the codes the person has answered already.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from app.base.rich import Rich, fields
from app.desk.writing import addressing
from app.desk.writing.letter import Letter
from app.inbox.values import Address, ConversationPage, Direction
from app.templates.known import is_known

_BRACES = re.compile(r"\{\{-?\s*([\w. -]{1,80}?)\s*[|}]")
_SPOKEN = re.compile(
    r"\b(?:attach(?:ed|ment|ments|ing)?|enclosed|"  # en
    r"em anexo|anexo|anexei|anexad[oa]s?|junto envio|"  # pt
    r"allegat[oaie]|in allegato|allego|"  # it
    r"adjunt[oaei]s?|adjunto|adjuntem|annex|"  # ca, es
    r"ci-joint(?:e|s|es)?|en pièce jointe|pièces? jointes?|"  # fr
    r"anbei|im anhang|angehängt|beigefügt|anlage)\b",  # de
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"(?<![@\w.])[\w.+-]+@[\w-]+\.[\w.-]*\w|"  # a mail address, no handle
    r"(?<![\d/])(?!\d{1,4}([./-])\d{1,2}\1\d{1,4}\b)\+?\d(?:[ ()./-]{0,2}\d){6,}"  # no date
)
"""An address, or digits enough for a telephone number, an order, an account."""
_LINK = re.compile(r"https?://\S+")
MANY = 8
"""An answer to so many people at once is said."""
_BASE64 = 1.37
"""What a file weighs in a mail, times its bytes."""


EVERYBODY, FOLLOWERS = READERS = ("everybody-reads", "followers-read")


@dataclass(frozen=True, slots=True)
class Finding:
    """A code, what it is about, and whether it stops the send however often one presses."""

    code: str
    about: tuple[str, ...] = ()
    stops: bool = False


def findings(
    letter: Letter,
    page: ConversationPage | None,
    *,
    asked: Collection[str] = (),
    size_limit: int | None = None,
    public: bool = False,
    followers: bool = False,
) -> tuple[Finding, ...]:
    """What to ask now, the gravest first; what stops comes even when it was asked.

    ``public``: others than those it is for will read it, of them only those who follow us where it
    is for ``followers``.
    """
    if page is not None and only_called(letter, page):
        return (Finding("only-calls", stops=True),)
    mail = not letter.talk
    nobody = () if letter.to else (Finding("no-recipient", stops=True),)
    found = (
        *(_wrong(letter) if mail else nobody),
        *_open(letter),
        *(_everybody(letter, page, followers) if public else ()),
        *_files(letter, size_limit if mail else None),
        *(_people(letter, page) if mail else ()),
        *_spoken(letter),
        *(_subject(letter) if mail else ()),
    )
    return tuple(one for one in found if one.stops or key(one) not in asked)


def only_called(letter: Letter, page: ConversationPage) -> bool:
    """They are on the telephone alone, and nobody else is named."""
    said = [
        e.direction for e in page.entries if e.direction not in (Direction.EVENT, Direction.NOTE)
    ]
    called = bool(said) and all(one is Direction.CALL for one in said)
    return called and not (letter.to or letter.cc or letter.bcc)


def key(finding: Finding) -> str:
    """What an answer to a finding is remembered by: other people are asked about anew."""
    return f"{finding.code} {' '.join(finding.about)}".strip()


def _wrong(letter: Letter) -> tuple[Finding, ...]:
    everybody = (*letter.to, *letter.cc, *letter.bcc)
    wrong = tuple(
        one.address for one in everybody if addressing.is_wrong(one) or addressing.is_number(one)
    )
    if wrong:
        return (Finding("bad-address", wrong, stops=True),)
    return () if everybody else (Finding("no-recipient", stops=True),)


def left_open(body: Rich, subject: str = "") -> tuple[str, ...]:
    """Template variables without a value (S8), each once: fields, what stands in braces in a
    subject, and names of variables that were typed by hand. What is quoted does not count."""
    own = "\n".join(block.text for block in body if not block.quote)
    named = [name for name in _BRACES.findall(own) if is_known(name)]
    return tuple(dict.fromkeys((*fields(body), *_BRACES.findall(subject), *named)))


def _open(letter: Letter) -> tuple[Finding, ...]:
    names = left_open(letter.body, letter.subject)
    return (Finding("open-variable", names, stops=True),) if names else ()


def _files(letter: Letter, size_limit: int | None) -> tuple[Finding, ...]:
    gone = tuple(f.name for f in letter.files if f.path and not Path(f.path).is_file())
    if gone:
        return (Finding("missing-file", gone, stops=True),)
    size = int(sum(file.size for file in letter.files) * _BASE64)
    if size_limit and size > size_limit:
        return (Finding("too-large", (str(size), str(size_limit))),)
    return ()


def _everybody(
    letter: Letter, page: ConversationPage | None, followers: bool
) -> tuple[Finding, ...]:
    """What others will read, where that is no habit of the conversation or sounds like their own
    affair: an address, a number, a file."""
    own = _LINK.sub("", letter.text)
    told = (*(found[0] for found in _PERSONAL.finditer(own)), *(file.name for file in letter.files))
    ours = [e for e in (page.entries if page else ()) if e.direction is Direction.OUT]
    wider = not ours or not ours[-1].public or (ours[-1].followers and not followers)
    if told or wider:
        return (Finding(FOLLOWERS if followers else EVERYBODY, tuple(dict.fromkeys(told))),)
    return ()


def _people(letter: Letter, page: ConversationPage | None) -> tuple[Finding, ...]:
    """Who was not among those of the mail on screen (S7); of a first message nobody was."""
    if page is None or letter.mode != "reply":
        return ()
    found = []
    known = _known(page)
    people = (*letter.to, *letter.cc, *letter.bcc)
    new = tuple(one for one in people if not any(addressing.same(one, k) for k in known))
    if new:
        strange = [one for one in new if addressing.outside(one, known)]
        code = "outside" if strange else "new-people"
        found.append(Finding(code, tuple(one.address for one in strange or new)))
    missing = [one for one in page.reply_to if not any(addressing.same(one, p) for p in people)]
    if missing and people:
        found.append(Finding("without-sender", tuple(one.address for one in missing)))
    elsewhere = _elsewhere(page)
    if elsewhere and any(addressing.same(one, elsewhere) for one in letter.to):
        found.append(Finding("reply-to", (elsewhere.address,)))
    if len(people) >= MANY:
        found.append(Finding("many", (str(len(people)),)))
    return tuple(found)


def _known(page: ConversationPage) -> tuple[Address, ...]:
    """Everybody in the conversation, and our own addresses in it."""
    seen: list[Address] = [*page.reply_to, *page.reply_all_cc]
    for entry in page.entries:
        seen += (entry.sender, *entry.to, *entry.cc)
    return tuple(one for one in seen if one.address)


def _elsewhere(page: ConversationPage) -> Address | None:
    """Where the customer's newest message wants answers, when that is not its sender."""
    heard = [e for e in page.entries if e.direction is Direction.IN and not e.event]
    if not heard:
        return None
    return next((a for a in page.reply_to if not addressing.same(a, heard[-1].sender)), None)


def _spoken(letter: Letter) -> tuple[Finding, ...]:
    """A text that speaks of a file, without one (S8); what is quoted in it does not count."""
    if letter.files:
        return ()
    own = "\n".join(block.text for block in letter.body if not block.quote)
    found = _SPOKEN.search(own)
    return (Finding("no-file", (found[0],)),) if found else ()


def _subject(letter: Letter) -> tuple[Finding, ...]:
    if letter.mode == "new" and not letter.subject.strip():
        return (Finding("no-subject"),)
    return ()
