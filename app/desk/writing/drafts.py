"""Drafts as plain text: for whoever knows no formatting. ``letter_store`` keeps them."""

from concurrent.futures import Future

from app.base.ids import AgentId, ConversationId
from app.desk.writing import letter_store, rich_text
from app.desk.writing.letter import Letter, Mode
from app.store.database import Dbapi
from app.store.store import Store


def read(connection: Dbapi, conversation: ConversationId, agent: AgentId, mode: str) -> str:
    """The words of the kept draft, or an empty text."""
    found = letter_store.read(connection, conversation, agent)
    return next((letter.text for of, letter in found if of == mode), "")


def keep(
    store: Store, conversation: ConversationId, agent: AgentId, mode: Mode, text: str
) -> "Future[bool]":
    """Keep ``text``, or forget the draft when it is empty; whether there is one now."""
    now = store.clock.now()
    letter = Letter(conversation, mode, rich_text.of_text(text), begun_at=now, updated_at=now)
    return letter_store.keep(store, agent, letter)
