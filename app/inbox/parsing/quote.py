"""What a mail adds, apart from what it quotes and how it is signed. Pure; any thread.

Two kinds of cut. A *hard* one ends the message: an Outlook header block, an "Original Message"
line, an attribution ("On ... wrote:") whose quotation is not marked. A *marked* one is a run of
lines starting with ">". When such runs alternate with other text somebody answered inline, and
nothing is cut. An explicitly forwarded message is what its sender wanted to show: it stays.

Everything works on offsets into ``"\\n" + text + "\\n"`` so that the walking is done by ``find``
and by patterns that begin with a literal; possessive quantifiers keep those linear.
"""

import re
import unicodedata
from dataclasses import dataclass

import msgspec

from app.inbox.parsing.quote_words import (
    BEGIN_FORWARDED,
    FORWARDED,
    HEADER_KIND,
    HEADER_STARTS,
    ORIGINAL,
    STARTS,
    VERB_HINTS,
    VERBS,
    phone_signature,
    points_below,
)


class Split(msgspec.Struct, frozen=True, gc=False):
    """``new_text`` is what the message adds, without blank lines around it.

    ``quoted`` and ``signature`` are what was taken away, empty when nothing was.
    """

    new_text: str
    quoted: str
    signature: str


@dataclass(frozen=True, slots=True)
class _Mark:
    """A place where another message begins: ``start`` at a line feed, ``end`` after its lines."""

    start: int
    end: int
    forwarded: bool = False


def split(text: str) -> Split:
    """Split ``text`` (any line ends) into new text, quotation and signature; never raises.

    The non-blank lines of ``new_text`` are lines of ``text`` in their order. When nothing new
    would be left, ``new_text`` is the whole text.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    page = f"\n{text}\n"
    mark = _hard_mark(page)
    if mark and (mark.forwarded or not _is_answer(page[: mark.start])):
        return Split(_bare(text), "", "")
    end = mark.start if mark else len(page) - 1
    body, signature = _take_signature(page[:end])
    first = _RUN.search(body) if ">" in body else None
    if first:
        new, quoted = _split_runs(body, first)
        new, more = _take_signature(new)
        signature = _joined(more, signature)
    else:
        new, quoted = body, ""
    if not new.strip() or phone_signature(new.strip()):
        return Split(_bare(text), "", "")
    return Split(_bare(new), _joined(quoted, page[end:]), signature)


_SHORT = 400


def _is_answer(above: str) -> bool:
    """Whether ``above`` is all that was added; not if it says that the answers stand below."""
    return bool(above.strip()) and not (len(above) < _SHORT and points_below(above))


# --- where another message begins, unmarked ---------------------------------------------------

_HEADER_START = re.compile(r"\n[ \t]*+\*?+(?:" + HEADER_STARTS + r")\b\*?[ \xa0]?:")
_DASHED = re.compile(r"\n[ \t]*+-{2,}+[ \t]*+([^\n-][^\n]{3,300}?)[ \t]*+-{2,}[ \t]*+(?=\n)")
_MARKER = re.compile(r"(?:" + ORIGINAL + r")[ :]*+\Z", re.IGNORECASE)
_FORWARD = re.compile(r"(?:" + FORWARDED + r")\b", re.IGNORECASE)
_BEGIN_FORWARDED = re.compile(r"[ \t*]*+(?:" + BEGIN_FORWARDED + r")[ \xa0]?\Z", re.IGNORECASE)
_FORWARDED_LINE = re.compile(r"\s*+>[> ]*+(?:" + BEGIN_FORWARDED + r")[ \xa0]?:", re.IGNORECASE)
_COLON_END = re.compile(r":\*?+[ \t\xa0]*+(?=\n)")
_RULE = re.compile(r"[ \t]*+(?:_{5,}+|-{5,}+|={5,}+|\*{5,}+)[ \t]*+\Z")
_TRIES = 300
"""Candidates looked at before giving up: a mail with more of them is not a reply but a bomb."""


def _hard_mark(page: str) -> _Mark | None:
    """The first place where an unmarked message begins, if any."""
    looks = (_header_mark, _dashed_mark, _opener_mark)
    marks = [mark for look in looks if (mark := look(page))]
    return min(marks, key=lambda m: (m.start, not m.forwarded)) if marks else None


def _header_mark(page: str) -> _Mark | None:
    for tries, found in enumerate(_HEADER_START.finditer(page)):
        if tries > _TRIES:
            break
        end = _header_end(page, found.start())
        if end and not _marked_after(page, end):
            return _with_rule_above(page, _Mark(found.start(), end))
    return None


def _header_end(page: str, start: int) -> int | None:
    """The end of an Outlook-like block at ``start``: three labels, From and To among them."""
    kinds: set[str] = set()
    position, end, strange = start, None, 0
    for _ in range(24):
        stop = page.find("\n", position + 1)
        if stop < 0:
            break
        kind = _header_kind(page[position + 1 : min(stop, position + 40)])
        if kind:
            kinds.add(kind)
            end, strange = stop, 0
        elif len(kinds) >= 4 or strange == 2:
            break
        else:
            strange += 1
        position = stop
    return end if len(kinds) >= 3 and {"from", "to"} <= kinds else None


def _header_kind(line: str) -> str | None:
    label, colon, _ = line.partition(":")
    return HEADER_KIND.get(label.strip(" \t\xa0*").lower()) if colon else None


def _with_rule_above(page: str, mark: _Mark) -> _Mark:
    """Take in the line of dashes or the "Original Message" line that stands above."""
    above = page[max(0, mark.start - 400) : mark.start].rstrip()
    start = above.rfind("\n")
    line = above[start + 1 :]
    if start < 0 or not (_RULE.match(line) or line.strip().startswith("--")):
        return mark
    offset = mark.start - min(400, mark.start) + start
    words = line.strip(" \t-")
    return _Mark(offset, mark.end, bool(_FORWARD.match(words)))


def _dashed_mark(page: str) -> _Mark | None:
    """``-----Original Message-----``, ``---- On ... wrote ----``, ``--- Forwarded message ---``."""
    if "--" not in page:
        return None
    for tries, found in enumerate(_DASHED.finditer(page)):
        if tries > _TRIES:
            break
        words = found[1].strip()
        if _FORWARD.match(words):
            return _Mark(found.start(), found.end(), forwarded=True)
        if _announces(words) and not _marked_after(page, _past_header(page, found.end())):
            return _Mark(found.start(), found.end())
    return None


def _announces(words: str) -> bool:
    """Whether these words between dashes say that the message answered follows."""
    return bool(_MARKER.match(words) or (_START.match(words) and _VERB.search(words)))


def _past_header(page: str, end: int) -> int:
    """The end of the header block or attribution right after ``end``, else ``end``."""
    if header := _header_end(page, end):
        return header
    colon = _COLON_END.search(page, end, end + _REACH)
    start = _opener_start(page, colon.end(), sure=False) if colon else None
    begins_here = start is not None and start >= end and not page[end:start].strip()
    return colon.end() if colon and begins_here else end


def _opener_mark(page: str) -> _Mark | None:
    """An attribution that is surely one although no ">" follows, or "Begin forwarded message:"."""
    for tries, found in enumerate(_COLON_END.finditer(page)):
        if tries > _TRIES:
            break
        low = max(0, found.start() - 80)
        line_start = page.rfind("\n", low, found.start())
        if line_start >= 0 and _BEGIN_FORWARDED.match(page, line_start + 1, found.start()):
            return _Mark(line_start, found.end(), forwarded=True)
        if _marked_after(page, found.end()):
            continue
        start = _opener_start(page, found.end(), sure=True)
        if start is not None:
            spoken = _spoken_after_quotes(page, found.end())
            return None if spoken else _with_rule_above(page, _Mark(start, found.end()))
    return None


def _spoken_after_quotes(page: str, end: int) -> bool:
    """Whether marked lines and then others follow: somebody may have answered there."""
    body = page[:-1]
    run = _RUN.search(body, end) if ">" in body[end:] else None
    if not run:
        return False
    # The dot: a signature is only taken where something stands above it.
    rest, _ = _take_signature(f"\n.{body[_run_end(body, run.end()) :]}")
    return bool(rest[2:].strip())


def _marked_after(page: str, end: int) -> bool:
    """Whether the next line with anything on it is a quoted one."""
    rest = _NEXT.match(page, end)
    return bool(rest and rest[1] == ">")


_NEXT = re.compile(r"\s*+(\S)")


# --- attributions -------------------------------------------------------------------------------

_START = re.compile(r"[ \t*]*+(?:" + STARTS + r")\b[^\n]{0,40}?\d")
_VERB = re.compile(r"(?:" + VERBS + r")\b")
_TIME = re.compile(r"\d{1,2}[:.h]\d\d")
_NUMERIC_DATE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{2,4}[ ,]{1,2}\D{0,9}\d{1,2}[:.h]\d\d")
_NO_VERB = re.compile(
    r"[ \t]*+(?:Missatge de [^\n]+?\sdel dia\s|\d{4}-\d\d-\d\d \d{1,2}:\d\d[^\n]*<[^\n]*@"
    r"|\d{4}/\d\d?/\d\d? [^\n]*<[^\n]*@)"
)
_QUOTING = re.compile(
    r"[ \t]*+(?:(?:Quoting|Zitat von|Citando|Citazione di|Mensaje citado por|Citant) [^\n]+"
    r"|\* [^\n]+ \[[^\n]+\]):"
)
_REACH = 500
"""Longest attribution in characters, over at most four lines."""


def _opener_start(page: str, end: int, *, sure: bool) -> int | None:
    """Where the attribution that ends at ``end`` begins (offset of its line feed), or None.

    ``sure``: no quoted line follows, so it must carry a date or an address as well.
    """
    low, stop, lines = max(0, end - _REACH), end, 0
    reach = page[low:end]
    if sure and not any(hint in reach for hint in VERB_HINTS):
        return None
    named = None
    while lines < 4:
        start = page.rfind("\n", low, stop)
        if start < 0 or not page[start + 1 : stop].strip() or page[start + 1] == ">":
            break
        lines += 1
        chunk = unicodedata.normalize("NFC", page[start + 1 : end]).replace("\n", " ")
        if _is_opener(chunk, sure=sure, dated=named is not None):
            return start
        if named is None and _names_author(chunk, sure=sure):
            named = start
        stop = start
    return named


def _is_opener(chunk: str, *, sure: bool, dated: bool) -> bool:
    if _NO_VERB.match(chunk):
        return True
    if not sure and _QUOTING.match(chunk):
        return True
    if not _START.match(chunk) or not _VERB.search(chunk):
        return False
    return not (sure or dated) or _dated(chunk)


def _names_author(chunk: str, *, sure: bool) -> bool:
    """``Anna wrote:``, or above quoted lines a date with a time in whatever language."""
    verb = _VERB.search(chunk)
    if verb and chunk[: verb.start()].strip():
        return not sure or _dated(chunk, both=True)
    return not sure and (_dated(chunk, both=True) or bool(_NUMERIC_DATE.search(chunk)))


def _dated(chunk: str, *, both: bool = False) -> bool:
    """Whether an address or a time (``both``: one of each) stands in it."""
    address, at = "@" in chunk, bool(_TIME.search(chunk))
    return (address and at) if both else (address or at)


# --- lines marked with ">" ----------------------------------------------------------------------

_MARKED = r"[ \t]{0,3}+>(?!From )[^\n]*+"
_RUN = re.compile(r"\n" + _MARKED + r"(?>(?:\n(?:" + _MARKED + r"|[ \t\xa0]*+(?=\n|\Z)))*)")
"""Quoted lines with the blank ones between and after them; ">From " is mbox's own escape."""


def _split_runs(body: str, first: re.Match[str]) -> tuple[str, str]:
    """New text and quotation of a text with quoted lines; ("", "") when all is quoted."""
    end = _run_end(body, first.end())
    opener = _attribution_start(body, first.start())
    if opener == first.start() and _FORWARDED_LINE.match(first[0]):
        return body, ""
    above, below = body[:opener], body[end:]
    if not below.strip():
        return (above, body[opener:]) if above.strip() else ("", "")
    answered_below = not above.strip() and opener < first.start() and not _RUN.search(below)
    return (below, body[:end]) if answered_below else (body, "")


def _run_end(body: str, end: int) -> int:
    """The end of the quotation: runs with only an attribution between them are one."""
    for _ in range(100):
        following = _RUN.search(body, end)
        if not following:
            break
        start = following.start()
        between = body[end:start]
        spoken = between.strip() and not _is_broken_line(body, end, between)
        if spoken and _attribution_start(body, start) > end:
            break
        end = following.end()
    return end


def _is_broken_line(body: str, end: int, between: str) -> bool:
    """Whether ``between`` is the rest of the quoted line above, left there by a bad line wrap."""
    if between.count("\n") != 1 or not between[1:2].islower():
        return False
    line = body[body.rfind("\n", max(0, end - 200), end) + 1 : end].rstrip()
    return len(line) >= 60 and line.startswith(">") and line[-1] not in ".?!:;"


def _attribution_start(body: str, run: int) -> int:
    """Where the lines that introduce the quotation at ``run`` begin; ``run`` if there are none."""
    end = len(body[max(0, run - 1200) : run].rstrip()) + max(0, run - 1200)
    start = None
    if body.startswith((":", "："), end - 1) or body.startswith(":*", end - 2):
        start = _opener_start(body, end, sure=False)
    if start is not None:
        return _with_rule_above(body, _Mark(start, end)).start
    start = _header_above(body, end)
    return run if start is None else start


def _header_above(body: str, end: int) -> int | None:
    """The start of an Outlook block, or of an "Original Message" line, that ends at ``end``."""
    low = max(0, end - 1200)
    for found in _HEADER_START.finditer(body, low, end):
        if _header_end(body + "\n", found.start()) == end:
            return _with_rule_above(body, _Mark(found.start(), end)).start
    start = body.rfind("\n", low, end)
    words = body[start + 1 : end].strip(" \t-")
    dashed = body.startswith("--", start + 1)
    return start if start >= 0 and dashed and _announces(words) else None


# --- signatures ---------------------------------------------------------------------------------

_SIGNATURES = (("\n-- \n", 30, 2000), ("\n--\n", 12, 800), ("\n--\xa0\n", 30, 2000))
"""The line that begins a signature (RFC 3676 section 4.3), most lines and characters after it."""
_PATCH = re.compile(r"\n(?:diff --git |@@ -|--- a/)")
_LIST_FOOTER = re.compile(
    r"\n_{20,}+(?:\n[^\n]*){0,2}?\n[^\n]*mailing list[^\n]*(?:\n[^\n]*){0,6}\s*\Z"
)


def _take_signature(body: str) -> tuple[str, str]:
    """Cut trailing signatures off ``body``; what is cut never takes the last word."""
    taken = ""
    for _ in range(3):
        at = _signature_start(body)
        if at is None or not body[:at].strip():
            break
        taken = _joined(body[at:], taken)
        body = body[:at]
    return body, taken


def _signature_start(body: str) -> int | None:
    low = max(0, len(body) - 2000)
    tail = body[low:] + "\n"
    for mark, lines, size in _SIGNATURES if "\n--" in tail else ():
        at = tail.rfind(mark)
        if at < 0 or len(tail) - at > size or tail.count("\n", at) > lines:
            continue
        if _RUN.search(tail, at) or (mark == "\n--\n" and _PATCH.search(body)):
            continue
        return low + at
    return _footer_start(body)


def _footer_start(body: str) -> int | None:
    """The start of a telephone's or a list's own last line."""
    stripped = body[-600:].rstrip()
    offset = max(0, len(body) - 600)
    start = stripped.rfind("\n")
    if start >= 0 and phone_signature(stripped[start + 1 :].strip(" \t*_>")):
        return offset + start
    if "\n____" in stripped:
        found = _LIST_FOOTER.search(body, offset)
        return found.start() if found else None
    return None


# --- text ---------------------------------------------------------------------------------------


def _bare(text: str) -> str:
    """``text`` without the blank lines at its two ends; the other lines stay as they are."""
    if text[:1].isspace():
        blank = len(text) - len(text.lstrip())
        text = text[text.rfind("\n", 0, blank) + 1 :]
    stripped = text.rstrip()
    if not stripped:
        return ""
    last = text.find("\n", len(stripped))
    return text if last < 0 else text[:last]


def _joined(first: str, second: str) -> str:
    if not first or not second:
        return _bare(first or second)
    first, second = _bare(first), _bare(second)
    return f"{first}\n{second}" if first and second else first or second
