"""Keyed Message-IDs and plus-tags: how a customer's answer proves which conversation it answers.

Pure, any thread. A Message-ID is ``<c{conversation}.{random}.{mac}@{domain}>`` (reliability
3.1.2), a tagged address ``name+c{conversation}.{mac}@domain`` (RFC 5233 subaddress). The mac is
HMAC-SHA256 cut to 80 bits over everything else, with a purpose in front, so that neither form can
be turned into the other or moved to another domain. Both are lower-case letters and digits only:
servers on the way may fold case, and no quoting is ever needed. A valid mac is no proof of who
wrote: the sender test is the threading rules' business (T1).
"""

import base64
import hashlib
import hmac
import re

from app.base.ids import ConversationId

RANDOM_BYTES = 12
_MAC_BYTES = 10
_LOCAL_PART_LIMIT = 64  # RFC 5321 4.5.3.1.1
_ADDRESS_LIMIT = 254  # RFC 5321 4.5.3.1.3, less the angle brackets
_ID_LIMIT = 998  # RFC 5322 2.1.1: nothing longer fits a line

_ID = re.compile(r"<c([1-9][0-9]{0,18})\.([a-z2-7]{20})\.([a-z2-7]{16})@([^<>@\s]{1,255})>")
_TAGGED = re.compile(r"([^@\s<>]+)\+c([1-9][0-9]{0,18})\.([a-z2-7]{16})@([^<>@\s]{1,255})")


def make(conversation: ConversationId, random: bytes, key: bytes, domain: str) -> str:
    """Return a new Message-ID of ``conversation``, angle brackets included.

    ``random`` are 12 fresh bytes, made once per message and never again for a retry; ``domain``
    is the sending domain. Raises ``ValueError`` for another number of bytes or an empty key.
    """
    if len(random) != RANDOM_BYTES:
        raise ValueError(f"{RANDOM_BYTES} random bytes are needed, not {len(random)}")
    salt, domain = _base32(random), domain.lower()
    return f"<c{conversation}.{salt}.{_id_mac(conversation, salt, key, domain)}@{domain}>"


def owner(message_id: str, key: bytes) -> ConversationId | None:
    """The conversation a Message-ID of ours names, or nothing when it is not ours or forged.

    Takes the id with its angle brackets; case does not matter.
    """
    match = _ID.fullmatch(message_id[:_ID_LIMIT].strip().lower())
    if match is None:
        return None
    conversation, salt, mac, domain = match.groups()
    expected = _id_mac(conversation, salt, key, domain)
    return _checked(conversation, mac, expected)


def is_keyed(message_id: str) -> bool:
    """Whether an id has the form of ours, true or forged."""
    return _ID.fullmatch(message_id[:_ID_LIMIT].strip().lower()) is not None


def plus_tag(address: str, conversation: ConversationId, key: bytes) -> str:
    """Return ``address`` tagged with ``conversation``, for Reply-To.

    Raises ``ValueError`` when it is no plain ``name@domain`` or would grow past the 64 octets of a
    local part: then the caller goes without a tag.
    """
    name, at, domain = address.lower().partition("@")
    local = f"{name}+c{conversation}.{_tag_mac(name, conversation, key, domain)}"
    if not name or not at or not domain or "@" in domain or len(local) > _LOCAL_PART_LIMIT:
        raise ValueError("no plus-tag fits this address")
    return f"{local}@{domain}"


def owner_of_tag(address: str, key: bytes) -> ConversationId | None:
    """The conversation named by a tagged address of ours, or nothing when untagged or forged."""
    match = _TAGGED.fullmatch(address.strip().lower()) if len(address) <= _ADDRESS_LIMIT else None
    if match is None:
        return None
    name, conversation, mac, domain = match.groups()
    return _checked(conversation, mac, _tag_mac(name, conversation, key, domain))


def _checked(conversation: str, mac: str, expected: str) -> ConversationId | None:
    return ConversationId(int(conversation)) if hmac.compare_digest(mac, expected) else None


def _id_mac(conversation: ConversationId | str, salt: str, key: bytes, domain: str) -> str:
    return _mac(key, f"message-id\0{conversation}\0{salt}\0{domain}")


def _tag_mac(name: str, conversation: ConversationId | str, key: bytes, domain: str) -> str:
    return _mac(key, f"plus-tag\0{name}\0{conversation}\0{domain}")


def _mac(key: bytes, text: str) -> str:
    if not key:
        raise ValueError("an empty key signs nothing")
    digest = hmac.new(key, text.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
    return _base32(digest[:_MAC_BYTES])


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=").lower()
