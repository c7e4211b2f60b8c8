"""The fields of delivery and disposition reports: groups of headers, and what they say. Pure.

RFC 3464 section 2 and RFC 8098 section 3: groups parted by blank lines, the first about the
message, each further one about a recipient. Some systems leave the blank line out or write
several; a group is read for what it holds, not for where it stands.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from app.inbox.parsing.header_text import clean_header, decode_header
from app.inbox.parsing.mime_head import scan
from app.inbox.values import Said, SaidState

Group = Mapping[str, str]
_BLANK = re.compile(rb"\n[ \t]*\n")
_XTEXT = re.compile(r"\+([0-9A-F]{2})")
_MAX_GROUPS = 1000
_MAX_WORDS = 300
_ADDRESS = re.compile(r"[^\s<>;,\"]+@[^\s<>;,\"]+")
_STATES = {
    "failed": SaidState.BOUNCED,
    "failure": SaidState.BOUNCED,
    "delayed": SaidState.DELAYED,
    "delivered": SaidState.DELIVERED,
}
"""Relayed and expanded say that no more will be heard: nothing to show (RFC 3464 2.3.3)."""
_SILENT = ("relayed", "expanded")


def groups(data: bytes) -> Iterator[Group]:
    """The groups of a report part, names in lower case."""
    lines = data.strip().replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for block in _BLANK.split(lines)[:_MAX_GROUPS]:
        fields = scan(block + b"\n\n").fields
        if fields:
            yield {name: " ".join(values[0].split()) for name, values in fields.items()}


def verdicts(told: Iterable[Group]) -> list[Said]:
    """What a delivery report says about each recipient."""
    found = []
    for group in told:
        original, final = recipients(group)
        if original or final:
            state = _state(group)
            if state is not None:
                found.append(Said(original, final, state, _words(group)))
    return found


def recipients(group: Group) -> tuple[str, str]:
    """The address that was written to and the one it led to, as far as the group names them."""
    return _address(group.get("original-recipient", "")), _address(group.get("final-recipient", ""))


def _state(group: Group) -> SaidState | None:
    action = group.get("action", "").partition(" ")[0].partition("(")[0].strip().lower()
    if action in _SILENT:
        return None
    if action in _STATES:
        return _STATES[action]
    status = group.get("status", "").strip()
    return {"2": SaidState.DELIVERED, "4": SaidState.DELAYED}.get(status[:1], SaidState.BOUNCED)


def _address(value: str) -> str:
    """``rfc822; a@b``: the type may be missing, the address in brackets or as xtext (RFC 3461)."""
    kind, semicolon, rest = value.partition(";")
    text = rest if semicolon else kind
    if semicolon and kind.strip().lower() in ("rfc822", "utf-8"):
        text = _XTEXT.sub(lambda code: chr(int(code[1], 16)), text) if "@" not in text else text
    match = _ADDRESS.search(text)
    return match[0].strip("<>. ") if match else ""


def _words(group: Group) -> str:
    """The remote server's own words, else the status code."""
    said = group.get("diagnostic-code", "")
    kind, semicolon, rest = said.partition(";")
    text = rest if semicolon and len(kind) < 20 and " " not in kind.strip() else said
    status = group.get("status", "")
    return " ".join(clean_header(decode_header(text or status)).split())[:_MAX_WORDS]
