"""What a message says of its mailing list, and how to leave it (RFC 2369, 2919, 8058). Pure."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from app.inbox.parsing.header_text import clean_header
from app.inbox.parsing.mime_head import Head
from app.inbox.values import Address, MailingList

_URL = re.compile(r"<([^<>]{1,2000})>")
_ID = re.compile(r"<([^<>\s]{1,300})>")
_ONE_CLICK = "list-unsubscribe=one-click"


def read(head: Head) -> MailingList | None:
    """The list a message came through; none when it names none and offers no way out."""
    written = head.decoded("list-id")
    ways = [url.strip() for url in _URL.findall(head.first("list-unsubscribe"))]
    if not written and not ways:
        return None
    match = _ID.search(written)
    web = next((u for u in ways if u.lower().startswith(("https://", "http://"))), "")
    secure = next((u for u in ways if u.lower().startswith("https://")), "")
    post = "".join(head.first("list-unsubscribe-post").lower().split())
    return MailingList(
        id=match[1] if match else written.strip(),
        name=clean_header(written[: match.start()] if match else "").strip(' "'),
        one_click=secure if post == _ONE_CLICK else "",
        mailto=next((u for u in ways if u.lower().startswith("mailto:")), ""),
        web=web,
    )


def parting(mailto: str) -> tuple[Address, str, str] | None:
    """Recipient, subject and text of a ``mailto:`` (RFC 6068); none when it names nobody.

    Other header fields it may ask for are left out: nobody else writes our headers.
    """
    try:
        parts = urlsplit(mailto)
        asked = parse_qs(parts.query, max_num_fields=20)
    except ValueError:
        return None
    address = clean_header(unquote(parts.path)).strip().partition(",")[0]
    if parts.scheme.lower() != "mailto" or "@" not in address:
        return None
    subject = clean_header(asked.get("subject", ["unsubscribe"])[0])[:200]
    return Address("", address), subject, asked.get("body", ["unsubscribe"])[0][:2000]
