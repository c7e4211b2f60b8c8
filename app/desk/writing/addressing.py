"""Addresses as people type and paste them: several, groups, and what cannot be one. Pure."""

import re

from app.inbox.parsing.addresses import canonical, domain, is_free_mail, parse_addresses
from app.inbox.values import Address

_GROUP = re.compile(r"[^@,;<>\"]{1,200}:[^;]*;")
_PIECE = re.compile(r"(?:\"(?:[^\"\\]|\\.)*\"|<[^<>]*>|[^,;\"<>]|[\"<>])+")


def parse(text: str) -> tuple[Address, ...]:
    """The addresses in a text, groups expanded, each once; what is none is kept as it was typed."""
    flat = re.sub(r"[\r\n\t]+", ", ", text)
    found: list[Address] = []
    for group in _GROUP.findall(flat):
        found += parse_addresses(group)
    for piece in _PIECE.findall(_GROUP.sub(",", flat)):
        part = piece.strip()
        if part:
            read = [one for one in parse_addresses(part) if "@" in one.address]
            found += read or [Address("", part)]
    kept: dict[str, Address] = {}
    for one in found:
        kept.setdefault(canonical(one.address), one)
    return tuple(kept.values())


_NUMBER = re.compile(r"\+?[\d ()./-]{6,24}")


def is_number(one: Address) -> bool:
    """Whether it is a telephone number: no mail goes there, texts do."""
    return _NUMBER.fullmatch(one.address.strip()) is not None


def is_wrong(one: Address) -> bool:
    """Whether nothing can go there."""
    if is_number(one):
        return False
    local, at, host = one.address.rpartition("@")
    return not (at and local and "." in host.strip(".")) or " " in one.address


def same(one: Address, other: Address) -> bool:
    """Whether two addresses are one."""
    return canonical(one.address) == canonical(other.address)


def outside(one: Address, known: tuple[Address, ...]) -> bool:
    """Whether an address is of a house that nobody known here is of."""
    host = domain(one.address)
    hosts = {domain(each.address) for each in known}
    return host not in hosts or (
        is_free_mail(host) and canonical(one.address) not in {canonical(k.address) for k in known}
    )


def key(one: Address) -> str:
    """What an address is compared by."""
    return canonical(one.address)


def shown(one: Address) -> str:
    """Name and address; the name quoted when it holds what separates addresses."""
    if not one.name or one.name == one.address:
        return one.address
    name = one.name.replace("\\", "").replace('"', "")
    name = f'"{name}"' if any(char in name for char in ',;<>@()[]:."') else name
    return f"{name} <{one.address}>"
