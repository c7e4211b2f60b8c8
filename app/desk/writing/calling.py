"""A telephone call written down by hand. On the desk's own thread."""

from app.base.errors import UsageError
from app.base.ids import CommandId, ConversationId, MessageId
from app.desk.values import Agent
from app.inbox import timeline
from app.inbox.people.identity_kinds import NUMBERS
from app.inbox.talk_commands import StoreTalk, Talk
from app.inbox.values import Address, Call, CallOutcome, ConversationPage, Direction
from app.store.store import Store

_LONGEST = 24 * 3600


def log(
    store: Store, agent: Agent, conversation: ConversationId, call: Call, text: str
) -> CommandId:
    """Store a call with the customer of a conversation; what was said stands below it.

    Raises ``UsageError("bad-duration")``.
    """
    if call.talked is not None and not 0 <= call.talked <= _LONGEST:
        raise UsageError("bad-duration")
    page = store.read(lambda c: timeline.page(c, conversation, agent.id)).result()
    if page.account is None:
        raise UsageError("cannot-send-here", name="")
    who, kind = _with(page)
    talk = Talk("phone", Direction.CALL, who, "", text.strip(), store.clock.now(), call=call)
    put = StoreTalk(
        MessageId(store.ids.take()),
        page.account,
        talk,
        ConversationId(store.ids.take()),
        page.row.id,
        kind,
    )
    return store.execute(put, agent=agent.id).result().commands[0]


def made(outcome: CallOutcome, out: bool, minutes: float | None) -> Call:
    """A call as a person tells of it; only one that was answered lasts."""
    talked = round(minutes * 60) if minutes is not None else None
    return Call(outcome, out, None, talked if outcome is CallOutcome.ANSWERED else None)


def _with(page: ConversationPage) -> tuple[Address, str]:
    """Whom it was with: by their number, where one is known."""
    known = page.customer.identities if page.customer is not None else ()
    number = next((one for one in known if one.kind in NUMBERS), next(iter(known), None))
    if number is None:
        person = next(iter(page.reply_to), Address(page.row.customer, page.row.address))
        return person, "email"
    return Address(page.row.customer, number.address), number.kind
