"""Subjects without what mail programs put around them: ``base_subject``. Pure, linear."""

import re
from functools import lru_cache

MAX_SUBJECT = 1000
"""Characters that take part; subjects that agree that far are the same."""

# Reply and forward marks of English, Portuguese, Spanish, Catalan, Italian, French and German
# programs, and the ones of their neighbours that reach every mailbox sooner or later.
_PREFIXES = (
    "re|res|ref|rif|ri|r|rv|rép|rep|réf|aw|antw|antwort|sv|vs|resp|respuesta|resposta|risposta"
    "|fwd|fw|enc|encaminhado|encaminhada|reenc|reenviado|reenv|rvi|i|inoltrato|inoltro|tr|wg|wtr"
    "|doorst|vb|vl|fs|transf|fyi"
)
_REPLY = re.compile(
    rf"\s*(?:{_PREFIXES})\s*(?:\[\s*\d{{1,5}}\s*\]|\(\s*\d{{1,5}}\s*\)|\^\d{{1,5}}|\*\d{{1,5}})?\s*[:：]",
    re.IGNORECASE,
)
_BLOB = re.compile(r"\s*\[[^\[\]]{0,100}\]\s*")
_TRAILER = re.compile(r"(?:\s*\(fwd\)\s*|\s+)\Z", re.IGNORECASE)
_FORWARD = re.compile(r"\[\s*fwd?\s*:(.*)\]\Z", re.IGNORECASE | re.DOTALL)


def base_subject(subject: str) -> str:
    """The base subject (RFC 5256 section 2.1) in lower case, for comparing; empty when bare.

    Repeated reply and forward prefixes, ``(fwd)`` trailers, ``[fwd: ...]`` wrappers and list tags
    before a prefix or the text are taken off; a tag that is all there is stays.
    """
    return _base(subject[:MAX_SUBJECT])


@lru_cache(maxsize=1024)
def _base(subject: str) -> str:
    text = " ".join(subject.split())
    while True:
        stripped = _strip_leaders(_strip_trailers(text))
        wrapped = _FORWARD.match(stripped)
        if wrapped is None:
            return stripped.casefold()
        text = wrapped[1].strip()


def _strip_trailers(text: str) -> str:
    while (match := _TRAILER.search(text, max(0, len(text) - 20))) is not None:
        text = text[: match.start()]
    return text


def _strip_leaders(text: str) -> str:
    """Prefixes, with list tags before or after them; a tag goes only if some text stays."""
    position = 0
    while True:
        if (match := _REPLY.match(text, position)) is not None:
            position = match.end()
            continue
        match = _BLOB.match(text, position)
        if match is None or match.end() == len(text) or _FORWARD.match(text, position):
            return text[position:].strip()
        position = match.end()
