"""What machines say about our mail: bounces, delays, receipts, automatic answers. Pure, total.

``of`` reads what the standards define, RFC 3464 (delivery status), RFC 6533 (its form for UTF-8)
and RFC 8098 (disposition), then what mail systems write instead. It only reads: whether a report
speaks of a message of ours, and to somebody we wrote to, is decided by ``reports`` in the
transaction that stores it. Any thread or process.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from urllib.parse import unquote

from app.inbox.machines import bounce_words as words
from app.inbox.machines.bounce_fields import Group, groups, recipients, verdicts
from app.inbox.parsing.addresses import MESSAGE_ID, message_ids
from app.inbox.parsing.header_text import clean_header
from app.inbox.parsing.mime_head import Head, scan
from app.inbox.parsing.mime_parts import Part, leaves
from app.inbox.values import Report, ReportKind, Said, SaidState

MAX_SAID = 200
MAX_ABOUT = 20
_MAX_TEXT = 200_000
_MAX_WORDS = 300
_STATUS_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
_RECEIPT_TYPES = frozenset(
    {"message/disposition-notification", "message/global-disposition-notification"}
)
_ORIGINALS = frozenset(
    {
        "message/rfc822",
        "message/global",
        "text/rfc822-headers",
        "text/rfc822-header",
        "message/rfc822-headers",
        "message/global-headers",
        "message/partial",
    }
)
_KEYED = re.compile(r"<c[1-9]\d{0,18}\.[a-z2-7]{20}\.[a-z2-7]{16}@[^<>@\s]{1,255}>", re.IGNORECASE)
_NAMED = re.compile(r"^[ \t>|]*Message-ID:[ \t]*(<[^<>\s]{3,400}>)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"(?<![\w.+-])[\w+][\w.!#$%&'*+/?^`{|}~-]{0,63}@[\w.-]{1,190}\w")
_CODE = re.compile(r"(?<![\d.])(?:[45]\d\d(?=[ \-#])|[45]\.\d{1,3}\.\d{1,3}(?![\d.]))")
_EMBEDDED = re.compile(
    r"^[ \t>|]*(?:Received: |Return-Path: |Message-ID: ?<|MIME-Version: |DKIM-Signature: "
    r"|-{3,}+.{0,60}(?:original|copy of|headers|your message|returned message|below this line)"
    r"|Original message (?:follows|headers))",
    re.IGNORECASE | re.MULTILINE,
)


def may_be(head: Head) -> bool:
    """Whether a header block looks enough like a machine's for ``of`` to be worth its time."""
    fields = head.fields
    if "multipart/report" in head.first("content-type").lower() or "x-failed-recipients" in fields:
        return True
    if head.first("auto-submitted").partition(";")[0].strip().lower() not in ("", "no"):
        return True
    if any(name in fields for name in ("x-autoreply", "x-autorespond", "x-auto-response-suppress")):
        return True
    if "return-path" in fields and "<>" in fields["return-path"][0].replace(" ", ""):
        return True
    if _from_daemon(head):
        return True
    return _titled(head.decoded("subject"))


@lru_cache(maxsize=512)
def _titled(subject: str) -> bool:
    return bool(words.SUBJECT.match(subject) or words.AWAY.match(subject))


def of(head: Head, root: Part, text: str) -> Report | None:
    """What a message reports; ``text`` is its whole plain text, ``root`` its parts."""
    found = list(leaves(root))
    about = _about(head, found, text)
    receipts = _groups(found, _RECEIPT_TYPES)
    if receipts:
        return _receipt(head, receipts, _told(receipts, about), text)
    told = _groups(found, _STATUS_TYPES)
    if told:
        said = _readable(verdicts(told), text)
        return Report(ReportKind.DELIVERY, about, said or _from_text(head, text, sure=True))
    if _answers(head):
        return Report(ReportKind.ANSWER, about, ())
    if not _is_bounce(head, found, text):
        return None
    return Report(ReportKind.DELIVERY, about, _from_text(head, text, sure=False))


# --- which message ------------------------------------------------------------------------------


def _about(head: Head, found: list[Part], text: str) -> tuple[str, ...]:
    """The ids it may speak of, the surest first: of the returned message, named, answered."""
    ids: list[str] = []
    for part in found:
        if part.type in _ORIGINALS:
            original = scan(part.load()[:_MAX_TEXT])
            ids += message_ids(original.first("message-id"), 1)
    ids += [named for named in _NAMED.findall(text[:_MAX_TEXT]) if MESSAGE_ID.fullmatch(named)]
    ids += _KEYED.findall(text[:_MAX_TEXT])
    ids += message_ids(head.first("in-reply-to"))
    ids += reversed(message_ids(head.first("references")))
    for name in ("x-original-message-id", "original-message-id", "x-ms-exchange-message-id"):
        ids += message_ids(head.first(name), 1)
    return tuple(dict.fromkeys(ids))[:MAX_ABOUT]


def _told(receipts: Iterable[Group], about: tuple[str, ...]) -> tuple[str, ...]:
    """A receipt names its message in a field of its own (RFC 8098 section 3.2.5)."""
    ids = [i for group in receipts for i in message_ids(group.get("original-message-id", ""), 1)]
    return tuple(dict.fromkeys((*ids, *about)))[:MAX_ABOUT]


# --- the standard forms -------------------------------------------------------------------------


def _groups(found: Iterable[Part], types: frozenset[str]) -> list[Group]:
    return [g for part in found if part.type in types for g in groups(part.load()[:_MAX_TEXT])]


def _read_by(receipts: Iterable[Group]) -> tuple[Said, ...]:
    """Who displayed the message (RFC 8098 section 3.2.6.2); "deleted" and the rest say less."""
    return tuple(
        Said(*recipients(g), SaidState.READ)
        for g in receipts
        if g.get("disposition", "").rpartition(";")[2].strip().lower().startswith("displayed")
    )


def _receipt(head: Head, receipts: list[Group], about: tuple[str, ...], text: str) -> Report:
    """A receipt; or a refusal that a Sieve script sends in the form of one (RFC 5429 2.2.1)."""
    read = _read_by(receipts)
    refused = not read and any("automatic" in g.get("disposition", "") for g in receipts)
    if refused and _verdict(head.decoded("subject"), _beginning(text)) is SaidState.BOUNCED:
        reason = _reason(text)
        said = tuple(
            Said(*recipients(g), SaidState.BOUNCED, reason) for g in receipts if any(recipients(g))
        )
        return Report(ReportKind.DELIVERY, about, said)
    return Report(ReportKind.RECEIPT, about, read)


def _readable(said: Iterable[Said], text: str) -> tuple[Said, ...]:
    """Said with words for those that came without: the line of the text that gives a reason."""
    reason = ""
    complete = []
    for one in list(said)[:MAX_SAID]:
        if not one.words and one.state is not SaidState.DELIVERED:
            reason = reason or _reason(text)
            one = Said(one.original, one.final, one.state, reason)  # noqa: PLW2901
        complete.append(one)
    return tuple(complete)


# --- everything else ----------------------------------------------------------------------------


def _from_daemon(head: Head) -> bool:
    return _is_daemon(head.first("from"))


@lru_cache(maxsize=512)  # asked twice a message, and the same people write again and again
def _is_daemon(sender: str) -> bool:
    sender = sender.lower()
    match = _ADDRESS.search(sender)
    local = match[0].partition("@")[0] if match else sender.strip(' "<>')
    return words.DAEMONS.fullmatch(local) is not None


def _answers(head: Head) -> bool:
    """A person's machine: a vacation notice or another automatic answer (RFC 3834)."""
    submitted = head.first("auto-submitted").partition(";")[0].strip().lower()
    fields = head.fields
    if _from_daemon(head) or "x-failed-recipients" in fields:
        return False
    if submitted == "auto-replied" or "x-autoreply" in fields or "x-autorespond" in fields:
        return not words.FAILED.search(head.decoded("subject"))
    machine = submitted not in ("", "no") or "x-auto-response-suppress" in fields
    machine = machine or head.first("precedence").lower() in ("bulk", "auto_reply", "junk")
    machine = machine or "<>" in head.first("return-path").replace(" ", "")
    return machine and words.AWAY.match(head.decoded("subject")) is not None


def _is_bounce(head: Head, found: list[Part], text: str) -> bool:
    """A mail system wrote it, and it says that something did not arrive."""
    if "x-failed-recipients" in head.fields:
        return True
    subject = head.decoded("subject")
    titled = words.SUBJECT.match(subject)
    if _from_daemon(head) or "<>" in head.first("return-path").replace(" ", ""):
        return bool(titled or words.FAILED.search(subject)) or _speaks(found, text, proven=True)
    return titled is not None and _speaks(found, text, proven=False)


def _speaks(found: list[Part], text: str, *, proven: bool) -> bool:
    """Whether the explanation tells of a failure, and (``proven``) more than its words say so."""
    beginning = _beginning(text)
    spoken = words.FAILED.search(beginning) or words.CONTINUES.search(beginning)
    if not spoken or not proven:
        return spoken is not None
    if any(p.type in _ORIGINALS for p in found) or len(beginning) < len(text[:_MAX_TEXT]):
        return True
    return bool(_CODE.search(beginning) or words.FINAL.search(beginning))


def _from_text(head: Head, text: str, *, sure: bool) -> tuple[Said, ...]:
    """Every address the explanation names, with the one verdict it gives.

    It names others as well (its own, ours); only those we wrote to will count.
    """
    beginning = _beginning(text)
    failed = head.first("x-failed-recipients")
    pool = [*_ADDRESS.findall(unquote(failed)), *_ADDRESS.findall(beginning)]
    if not pool:
        pool = _ADDRESS.findall(text[:_MAX_TEXT])
    state = _verdict(head.decoded("subject"), beginning)
    if state is None and not sure:
        return ()
    reason = _reason(beginning)
    state = state or SaidState.BOUNCED
    return tuple(
        Said(address.strip("."), "", state, reason)
        for address in list(dict.fromkeys(a.lower() for a in pool))[:MAX_SAID]
    )


def _verdict(subject: str, beginning: str) -> SaidState | None:
    text = " ".join(f"{subject}\n{beginning}".split())
    codes = {code[0] for code in _CODE.findall(beginning)}
    final = "5" in codes or words.FINAL.search(text)
    if words.CONTINUES.search(text) and not final:
        return SaidState.DELAYED
    if final or (words.SUBJECT.match(subject) and not words.DELAYED.search(subject)):
        return SaidState.BOUNCED
    if words.DELAYED.search(text):
        return SaidState.DELAYED
    return SaidState.BOUNCED if codes or words.FAILED.search(text) else None


def _beginning(text: str) -> str:
    """The explanation: what stands before the returned message."""
    text = text[:_MAX_TEXT]
    match = _EMBEDDED.search(text)
    return text[: match.start()] if match and match.start() > 0 else text


def _reason(text: str) -> str:
    """The line that says why: one with a reply code, else one with a word of failure."""
    lines = list(_lines(_beginning(text)))
    for pattern in (_CODE, words.FAILED, words.CONTINUES):
        for line in lines:
            if pattern.search(line):
                return line
    return ""


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        clean = " ".join(clean_header(line).split()).strip(" <>-*#|")
        if clean:
            yield clean[:_MAX_WORDS]
