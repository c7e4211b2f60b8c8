"""What the types of a message's parts tell before it is opened. Pure; imports next to nothing."""

from collections.abc import Iterable

from app.inbox.values import Protected

CALENDARS = frozenset({"text/calendar", "application/ics"})
"""May be invitations."""
SIGNATURES = {
    "application/pgp-signature": Protected.PGP_SIGNED,
    "application/pkcs7-signature": Protected.SMIME_SIGNED,
    "application/x-pkcs7-signature": Protected.SMIME_SIGNED,
}
SEALED = {
    "application/pgp-encrypted": Protected.PGP_ENCRYPTED,
    "application/pkcs7-mime": Protected.SMIME_ENCRYPTED,
    "application/x-pkcs7-mime": Protected.SMIME_ENCRYPTED,
}


def protected(types: Iterable[str]) -> Protected:
    """How a message looks protected; what is sealed hides what is signed."""
    found = set(types)
    for table in (SEALED, SIGNATURES):
        for kind, how in table.items():
            if kind in found:
                return how
    return Protected.NOT
