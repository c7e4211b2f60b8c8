"""Addresses a customer has on the channels, in the one form in which they are compared. Pure.

An email address as ``addresses.canonical``, a telephone number as E.164, a handle as
``@name@server``, anything else folded.
"""

import re
from functools import lru_cache

from app.base.errors import UsageError
from app.inbox.parsing.addresses import canonical, parse_addresses

EMAIL = "email"
NUMBERS = ("phone", "sms", "whatsapp")
"""Kinds whose addresses are telephone numbers: one number may stand under each."""
HANDLES = ("mastodon",)
"""Kinds whose addresses are a name at a server."""
KINDS = (EMAIL, "phone", "whatsapp", "mastodon")
"""What a person may add by hand; other kinds come with their channels."""
_LONGEST = 320
_SHORT = 7
"""Digits below which a number is one of a network: of a bank, of a vote."""
_HANDLE = re.compile(r"@?([^\s@/]{1,64})@([^\s@/]+\.[^\s@/]+)")
_PROFILE = re.compile(r"https://([^\s@/]+)/@([^\s@/]{1,64})/?")
_DOTTED = ("gmail.com", "googlemail.com")
"""Where dots before the at-sign are air."""


@lru_cache(maxsize=1 << 12)
def number(text: str, region: str = "") -> str:
    """The telephone number in ``text`` as E.164 (``+447700900318``), empty when it is none.

    ``region`` (ISO 3166, ``GB``) is where a number without a country's code is at home.
    """
    import phonenumbers  # 60 ms of tables, for those who write numbers

    try:
        read = phonenumbers.parse(text[:40], region.upper() or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(read):
        return ""
    return str(phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164))


@lru_cache(maxsize=1 << 12)
def near(text: str, own: str) -> str:
    """The number in ``text`` as E.164, as one dials it from ``own``; what is none (a name, a short
    number) stays as it is."""
    import phonenumbers

    if sum(map(str.isdigit, text)) < _SHORT:
        return text
    try:
        code = phonenumbers.parse(own, None).country_code
    except phonenumbers.NumberParseException:
        return number(text) or text
    return number(text, phonenumbers.region_code_for_country_code(code or 0)) or text


def pretty(text: str) -> str:
    """An E.164 number with the spaces of its country."""
    import phonenumbers

    try:
        read = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return text
    return str(phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def handle(text: str) -> str:
    """The handle in ``text`` as ``@name@server``, empty when it is none: with or without the first
    at-sign, or the address of a profile."""
    typed = text.strip()
    if profile := _PROFILE.fullmatch(typed):
        return f"@{profile[2]}@{profile[1].lower()}"
    found = _HANDLE.fullmatch(typed)
    return f"@{found[1]}@{found[2].lower()}" if found else ""


def checked(kind: str, text: str, region: str = "") -> tuple[str, str]:
    """Canonical and shown form of an address typed by a person; raises ``UsageError``."""
    typed = " ".join(text.split())[:_LONGEST]
    if kind == EMAIL:
        found = parse_addresses(typed)
        if len(found) != 1 or "@" not in found[0].address:
            raise UsageError("bad-address", address=typed)
        return canonical(found[0].address), found[0].address
    if kind in NUMBERS:
        made = number(typed, region)
        if not made:
            raise UsageError("bad-number", number=typed)
        return made, pretty(made)
    if kind in HANDLES:
        made = handle(typed)
        if not made:
            raise UsageError("bad-handle", handle=typed)
        return made.casefold(), made
    if not typed:
        raise UsageError("bad-address", address=typed)
    return typed.casefold(), typed


@lru_cache(maxsize=1 << 14)
def loose(kind: str, address: str) -> str:
    """What different spellings of one mailbox share: no plus tag; for some hosts no dots."""
    if kind in NUMBERS:
        return address
    local, at, host = address.rpartition("@")
    if not at:
        return f"{kind}:{address}"
    local = local.partition("+")[0] or local
    if host in _DOTTED:
        local, host = local.replace(".", ""), _DOTTED[0]
    return f"{local}@{host}"
