"""How a message is protected: PGP (RFC 3156, 9580) or S/MIME (RFC 8551), said as it is.

Nothing is decrypted and no signature is checked (reliability section 2): what a signature says of
its maker is only what it says. Pure, total; any thread.
"""

import re
from collections.abc import Iterator
from itertools import islice

from app.inbox.parsing.header_text import base64_bytes, clean_header
from app.inbox.parsing.mime_head import Head
from app.inbox.parsing.mime_parts import Part, leaves, parameter
from app.inbox.parsing.part_types import SEALED, protected
from app.inbox.values import Protected, Protection

_ARMOR = re.compile(rb"-----BEGIN PGP SIGNATURE-----(.{0,20000}?)-----END", re.DOTALL)
_MAX = 200_000
_MAX_PACKETS = 50
_SIGNATURE_TAG, _ISSUER, _FINGERPRINT = 2, 16, 33


def of(head: Head, root: Part, text: str) -> Protection:
    """How a message is protected, and by whom its signature claims to be made."""
    parts = list(leaves(root))
    content_type = head.first("content-type")
    sealed = protected(part.type for part in parts)
    if sealed is Protected.SMIME_ENCRYPTED:
        return _smime(parts, content_type)
    if sealed is Protected.PGP_ENCRYPTED or "-----BEGIN PGP MESSAGE-----" in text:
        return Protection(Protected.PGP_ENCRYPTED)
    if sealed is Protected.SMIME_SIGNED:
        return Protection(sealed, _certificate(_loaded(parts, "pkcs7-signature")))
    if sealed is Protected.PGP_SIGNED:
        return Protection(sealed, _key(_loaded(parts, "pgp-signature")))
    if "-----BEGIN PGP SIGNED MESSAGE-----" in text:
        return Protection(Protected.PGP_SIGNED, _key(text.encode("ascii", "replace")))
    return Protection(Protected.NOT)


def _smime(parts: list[Part], content_type: str) -> Protection:
    """One PKCS #7 part may be sealed or merely signed; its smime-type says which."""
    part = next(p for p in parts if p.type in SEALED)
    kind = parameter(part.content_type or content_type, "smime-type").lower()
    if kind in ("signed-data", "certs-only"):
        return Protection(Protected.SMIME_SIGNED, _certificate(part.load()[:_MAX]))
    return Protection(Protected.SMIME_ENCRYPTED)


def _loaded(parts: list[Part], ending: str) -> bytes:
    return next((p.load()[:_MAX] for p in parts if p.type.endswith(ending)), b"")


def _certificate(data: bytes) -> str:
    """Whom the certificates beside a PKCS #7 signature name: an address, else a name."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import pkcs7

    try:
        found = pkcs7.load_der_pkcs7_certificates(data)
        leaf = next((c for c in found if c.issuer != c.subject), found[0])
        oids = (x509.NameOID.EMAIL_ADDRESS, x509.NameOID.COMMON_NAME)
        names = (leaf.subject.get_attributes_for_oid(oid) for oid in oids)
        said = next((n[0].value for n in names if n), "")
    except Exception:  # noqa: BLE001  the library's errors over foreign bytes are many; none helps
        return ""
    return clean_header(str(said))[:200]


def _key(data: bytes) -> str:
    """The fingerprint or id of the key a PGP signature names, in hex."""
    match = _ARMOR.search(data)
    if match is None:
        return ""
    _, _, body = match[1].replace(b"\r", b"").partition(b"\n\n")
    text = body.decode("ascii", "replace").partition("\n=")[0]
    try:
        return _issuer(base64_bytes("".join(text.split())))
    except (ValueError, IndexError):
        return ""


def _issuer(data: bytes) -> str:
    """From the first signature packet of version 4 (RFC 9580 section 5.2.3)."""
    for tag, body in islice(_packets(data), _MAX_PACKETS):
        if tag == _SIGNATURE_TAG and body[:1] == b"\x04":
            hashed = int.from_bytes(body[4:6], "big")
            rest = 6 + hashed
            loose = int.from_bytes(body[rest : rest + 2], "big")
            areas = body[6:rest] + body[rest + 2 : rest + 2 + loose]
            found = dict(_subpackets(areas))
            if _FINGERPRINT in found:
                return found[_FINGERPRINT][1:].hex().upper()
            return found.get(_ISSUER, b"").hex().upper()
    return ""


def _packets(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        first = data[at]
        if first & 0x40:
            size, start = _length(data, at + 1)
            tag = first & 0x3F
        else:
            width = 1 << (first & 3)
            size, start = int.from_bytes(data[at + 1 : at + 1 + width], "big"), at + 1 + width
            tag = first >> 2 & 0x0F
        yield tag, data[start : start + size]
        at = start + max(size, 1)


def _subpackets(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        size, start = _length(data, at)
        yield data[start] & 0x7F, data[start + 1 : start + size]
        at = start + max(size, 1)


def _length(data: bytes, at: int) -> tuple[int, int]:
    """A length of the new format and where what it measures begins (section 4.2.1)."""
    first = data[at]
    if first < 192:
        return first, at + 1
    if first < 255:
        return ((first - 192) << 8) + data[at + 1] + 192, at + 2
    return int.from_bytes(data[at + 1 : at + 5], "big"), at + 5
