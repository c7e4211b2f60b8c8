"""What somebody does about an odd part: answers an invitation, leaves a list. The desk's thread."""

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from app.base.errors import PermanentError, UsageError
from app.base.ids import AccountId, CommandId, MessageId, OutboxId
from app.desk.odd_parts import invite
from app.desk.reading import mailing_list
from app.desk.values import Agent, Sent
from app.desk.writing import sending
from app.desk.writing.sending import Parcel, When
from app.inbox import own_addresses, pinned
from app.inbox.context import Account
from app.inbox.parsing import invites, mailing_lists
from app.inbox.parsing.addresses import parse_addresses
from app.inbox.sending import compose
from app.inbox.values import Address, Answer
from app.store.flags import Flag
from app.store.queries import one
from app.store.store import Store

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.desk.desk import Desk

_SAYS = {
    Answer.ACCEPTED: "Accepted",
    Answer.TENTATIVE: "Tentatively accepted",
    Answer.DECLINED: "Declined",
}


def answer_invite(
    store: Store, agent: Agent, id: MessageId, says: Answer, hold: float | None
) -> Sent:
    """Tell the organizer, through the outbox; raises ``UsageError("no-invite")``."""
    found = store.read(lambda c: invite(c, store.profile, id)).result()
    if found is None or found.organizer is None or found.cancelled:
        raise UsageError("no-invite")
    account, row = _account_of(store, id)
    me = found.me or Address(agent.name, account.address)
    known = own_addresses.senders(account.address, account.config)
    chosen = me.address if any(a.address.lower() == me.address.lower() for a in known) else ""
    sender = sending.sender(account, agent, chosen, ())
    who = Address(me.name or sender.name, found.me.address if found.me else sender.address)
    mail = compose.NewMail(
        message_id=sending.message_id(store, row["conversation"], sender),
        date=store.clock.now(),
        sender=sender,
        to=(found.organizer,),
        subject=f"{_SAYS.get(says, '')}: {found.summary}",
        text=f"{_SAYS.get(says, '')}: {found.summary}",
        html="",
        in_reply_to=row["message_id"],
        references=compose.references(row["message_id"], tuple(row["refs"].split())),
        calendar=invites.answer(found, who, says, store.clock.now()),
    )
    return sending.queue(store, agent, account, Parcel(row["conversation"], mail), When(hold))


def unsubscribe(store: Store, agent: Agent, id: MessageId) -> Sent | None:
    """Leave the list a message came through: one click over HTTPS (RFC 8058), else by mail.

    Gives what the outbox took over, or nothing when one click was enough. Raises
    ``UsageError("no-unsubscribe")``, with ``url`` when only a page for a person is offered.
    """
    found = store.read(lambda c: mailing_list(c, store.profile, id)).result()
    account, row = _account_of(store, id)
    if found is None or row["flags"] & (Flag.SUSPECT | Flag.DOUBTFUL):
        raise UsageError("no-unsubscribe")
    if found.one_click:
        _click(found.one_click)
        return None
    parting = mailing_lists.parting(found.mailto) if found.mailto else None
    if parting is None:
        raise UsageError("no-unsubscribe", url=found.web)
    to, subject, text = parting
    sender = sending.sender(account, agent, "", _reached(row["recipients"]))
    mail = compose.NewMail(
        message_id=sending.message_id(store, row["conversation"], sender),
        date=store.clock.now(),
        sender=sender,
        to=(to,),
        subject=subject,
        text=text,
        html="",
    )
    return sending.queue(store, agent, account, Parcel(row["conversation"], mail), When())


def withdraw(desk: "Desk", id: OutboxId) -> "Future[CommandId]":
    """Take an answer or a parting back while it is held; no draft is left of it.

    Raises ``UsageError("already-sent")``.
    """
    from app.inbox.sending.outbox_commands import Cancel

    return desk.do(lambda: Cancel(id))


def _reached(recipients: str) -> tuple[Address, ...]:
    return parse_addresses(recipients.replace("\n", ", "))


def _account_of(store: Store, id: MessageId) -> tuple[Account, dict[str, Any]]:
    query = (
        "SELECT conversation, account, message_id, refs, recipients, flags FROM message "
        "WHERE id = ?"
    )
    row = store.read(lambda c: one(c, query, id)).result()
    if row is None:
        raise UsageError("no-such-message", id=id)
    return sending.sending_account(store, AccountId(row["account"])), dict(row)


def _click(url: str) -> None:
    """POST to a public host; its answer says whether it was done. Raises ``ChannelError``s."""
    from app.inbox.channels.email import https

    addresses = _public_addresses(url)
    form = {"List-Unsubscribe": "One-Click"}
    answer = asyncio.run(https.fetch(url, form, addresses=addresses))
    if not 200 <= answer.status < 300:
        raise PermanentError("not-unsubscribed", words=str(answer.status))


def _public_addresses(url: str) -> list[str]:
    """Where its host is. A mail must not make us knock at a machine of this network (SSRF): the
    request goes to these very addresses, however the name is answered the next time."""
    try:
        found = pinned.resolve(urlsplit(url).hostname or "")
    except (OSError, ValueError) as error:
        raise UsageError("no-unsubscribe", url=url) from error
    if not found or not all(map(pinned.is_public, found)):
        raise UsageError("no-unsubscribe", url=url)
    return found
