"""Answers on the demo's channels that are no mail: said at once, to nobody. The desk's thread."""

from app.base.errors import UsageError
from app.base.ids import ConversationId, MessageId, OutboxId
from app.desk import letter_store, rich_text
from app.desk.letter import Letter
from app.desk.values import Agent, Sent
from app.inbox.channels import PRETEND
from app.inbox.context import Account
from app.inbox.values import Address, ConversationPage, Direction, SendState
from app.store.store import Store

_MAIL = "email"


def is_talk(account: Account) -> bool:
    """Whether an account pretends to be a channel whose messages are no mail."""
    return account.driver == PRETEND and account.kind != _MAIL


def say(
    store: Store, agent: Agent, account: Account, page: ConversationPage, letter: Letter
) -> Sent:
    """Store it as said; there is no time to undo, as there is none where nothing is held."""
    from app.inbox.talk_commands import StoreTalk, Talk

    to = next(iter(letter.to or page.reply_to), None)
    text = rich_text.to_text(letter.body).strip()
    if to is None:
        raise UsageError("no-recipient")
    if not text:
        raise UsageError("empty-text")
    channel = "sms" if account.kind == "phone" else account.kind
    who = Address(to.name or page.row.customer, to.address)
    talk = Talk(channel, Direction.OUT, who, account.address, text, store.clock.now())
    put = StoreTalk(
        MessageId(store.ids.take()),
        account.id,
        talk,
        ConversationId(store.ids.take()),
        page.row.id,
    )
    store.execute(put, agent=agent.id).result()
    letter_store.keep(store, agent.id, Letter(letter.conversation, letter.mode)).result()
    return Sent(OutboxId(0), "", SendState.SENT.value, None)
