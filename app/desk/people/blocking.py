"""Blocking a customer: their addresses, and what is open of theirs, under one undo. Any thread."""

from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.base.ids import CommandId, ConversationId, CustomerId
from app.inbox.values import Status
from app.store.database import Dbapi
from app.store.queries import values

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.store.commands import Command

_OPEN = """SELECT conversation FROM summary WHERE customer = ?
AND status IN ('open', 'waiting', 'snoozed')"""
_ADDRESSES = """SELECT i.address FROM identity i JOIN customer c ON c.id = i.customer
WHERE c.id = ?1 OR c.merged_into = ?1"""


def block(desk: "Desk", id: CustomerId, *, blocked: bool) -> "Future[CommandId]":
    """Block all addresses of a customer and put what is open of theirs aside, or unblock them."""

    def work() -> CommandId:
        from app.inbox.people import customer_cards
        from app.inbox.people.blocking import Block

        def read(connection: Dbapi) -> tuple[CustomerId, list[str], list[int]]:
            root = customer_cards.root(connection, id) or id
            addresses = list(values(connection, _ADDRESSES, root))
            return root, addresses, list(values(connection, _OPEN, root)) if blocked else []

        root, addresses, open_ = desk.customers.read(read).result()
        commands: list[Command] = [
            Block(tuple(("address", each) for each in addresses), blocked, (root,))
        ]
        if not blocked:
            domains = desk.customers.card(root, 0).result().domains_blocked
            commands.append(Block(tuple(("domain", d) for d in domains), False, (root,)))
        commands += [_aside(ConversationId(each)) for each in open_]
        return desk.customers.do(*commands).result()

    return desk.errand(work)


def _aside(conversation: ConversationId) -> "Command":
    from app.inbox.conversation_commands import SetState

    return SetState(conversation, Status.SPAM, None)
