"""What is known of a conversation, as a template asks for it. Reader threads, raw connection."""

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from app.base.clock import MICRO
from app.base.ids import AgentId, ConversationId
from app.base.zone import local_zone
from app.inbox import timeline
from app.inbox.values import Address, ConversationPage, CustomerCard, Direction
from app.kb.language import detect
from app.store.database import Dbapi
from app.store.settings import value
from app.templates.dates import language_name
from app.templates.known import Facts, Value, field_name

_LAST, _LOOKED_AT = 2, 2_000
"""Messages, and letters of each, that tell a language."""
_PHONES = ("phone", "sms", "whatsapp", "telegram")


def of_conversation(
    connection: Dbapi, id: ConversationId, agent: AgentId, now: int, language: str
) -> Facts:
    """Raises ``UsageError("no-such-conversation")``. ``language`` where theirs is not known."""
    page = timeline.page(connection, id, agent)
    card = page.customer
    zone = _zone(connection, card)
    spoken = (card.language if card else "") or written_in(page) or language
    values = _ours(connection, agent, page.account, now, zone)
    values |= _customer(card, spoken, _at(now, zone)) | _case(page, zone)
    own = {field_name(f.name): f.value for f in card.fields if f.value} if card else {}
    return Facts(values, own, spoken)


def written_in(page: ConversationPage) -> str | None:
    """The language of what they wrote last, where it is told by its words."""
    heard = [e for e in page.entries if e.direction is Direction.IN and not e.event][-_LAST:]
    texts = [page.row.subject, *(entry.new_text[:_LOOKED_AT] for entry in heard)]
    return detect("\n".join(texts))


def of_nobody(
    connection: Dbapi, agent: AgentId, now: int, language: str, to: Sequence[Address] = ()
) -> Facts:
    """Of a message that begins a conversation: whom it goes to is all there is."""
    values = _ours(connection, agent, None, now, _zone(connection, None))
    if to:
        values |= _name(to[0].name, to[0].address) | {"customer.email": to[0].address}
    return Facts(values, {}, language)


def _zone(connection: Dbapi, card: CustomerCard | None) -> ZoneInfo:
    """The customer's, else the business's, else this computer's."""
    ours = str(value(connection, "zone") or "")
    for name in (card.zone if card else "", ours, local_zone()):
        if name:
            try:
                return ZoneInfo(name)
            except (ValueError, OSError, KeyError):
                continue
    return ZoneInfo("UTC")


def _at(micros: int | None, zone: ZoneInfo) -> dt.datetime | None:
    return None if micros is None else dt.datetime.fromtimestamp(micros / MICRO, zone)


def _ours(
    connection: Dbapi, agent: AgentId, account: int | None, now: int, zone: ZoneInfo
) -> dict[str, Value]:
    run = connection.execute
    (name,) = run("SELECT name FROM agent WHERE id = ?", (agent,)).fetchone() or ("",)
    (business,) = run("SELECT name FROM workspace LIMIT 1").fetchone() or ("",)
    query = "SELECT name, address FROM account WHERE id = ?"
    title, address = run(query, (account,)).fetchone() or ("", "")
    here = _at(now, zone)
    return {
        "agent.name": name,
        "agent.first_name": name.split()[0] if name.split() else "",
        "account.name": title,
        "account.address": address,
        "business.name": business,
        "now": here,
        "today": here.date() if here else None,
    }


def _customer(
    card: CustomerCard | None, language: str, here: dt.datetime | None
) -> dict[str, Value]:
    if card is None:
        return {}
    mails = [one.address for one in card.identities if one.kind == "email"]
    phones = [one.address for one in card.identities if one.kind in _PHONES]
    known = {one.address for one in card.identities}
    return {
        **_name("" if card.name in known else card.name, mails[0] if mails else ""),
        "customer.email": mails[0] if mails else "",
        "customer.phone": phones[0] if phones else "",
        "customer.company": card.company,
        "customer.language": language_name(card.language, language),
        "customer.local_time": here if card.zone else None,
    }


def _name(name: str, address: str) -> dict[str, Value]:
    """A name and its parts: "Ferrer, Marta" is turned round; an address is no name."""
    plain = " ".join(name.split())
    if "@" in plain or plain.casefold() == address.casefold():
        return {}
    last, comma, first = plain.partition(", ")
    if comma and first and " " not in last:
        plain = f"{first} {last}"
    words = plain.split(" ")
    return {
        "customer.full_name": plain,
        "customer.first_name": words[0],
        "customer.last_name": words[-1] if len(words) > 1 else "",
    }


def _case(page: ConversationPage, zone: ZoneInfo) -> dict[str, Value]:
    mail = [e for e in page.entries if not e.event]
    heard = [e for e in mail if e.direction is Direction.IN]
    return {
        "conversation.number": page.row.number,
        "conversation.subject": page.row.subject,
        "conversation.started": _at(mail[0].received_at if mail else None, zone),
        "conversation.last_message": _at(heard[-1].received_at if heard else None, zone),
    }
