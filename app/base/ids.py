"""Identifiers: 64-bit integers ``node << 40 | n``, unique across desks without a server.

``node`` is 1 in a solo workspace and 2-1023 for the desks of a team; ``n`` comes from a
persisted counter and is never reused. Order never comes from ids.
"""

from typing import NewType

AccountId = NewType("AccountId", int)
AgentId = NewType("AgentId", int)
AttemptId = NewType("AttemptId", int)
CommandId = NewType("CommandId", int)
ConversationId = NewType("ConversationId", int)
CustomerId = NewType("CustomerId", int)
EventId = NewType("EventId", int)
IdentityId = NewType("IdentityId", int)
MessageId = NewType("MessageId", int)
OutboxId = NewType("OutboxId", int)

NODE_SHIFT = 40
SOLO_NODE = 1
MAX_NODE = 1023


def make_id(node: int, n: int) -> int:
    """Return the id of the ``n``-th thing made by ``node``."""
    if not 1 <= node <= MAX_NODE or not 0 < n < 1 << NODE_SHIFT:
        raise ValueError(f"no id for node {node}, count {n}")
    return node << NODE_SHIFT | n
