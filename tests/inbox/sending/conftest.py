"""A desk that sends: a server to send by, somebody who asked, and a clock that goes as told."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from app.base.clock import MICRO, SystemClock
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.desk.values import Draft, Sent
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare
from app.inbox.supervisor import Supervisor
from app.inbox.timeline import all_outbox
from app.inbox.values import OutboxItem, RecipientState, SendState, Status
from app.store.store import Store
from tests.house import add_account, make_profile
from tests.inbox.machines import written
from tests.peers.accounts import ANNA
from tests.peers.smtp_script import SmtpScript

HELEN, SAM = "helen@okafor.example", "sam@okafor.example"
MINUTE, HOUR = 60, 3600
_NEWEST = "SELECT max(conversation) FROM message"


class Clock(SystemClock):
    """The machine's, and as much later as a test says."""

    later = 0

    def now(self) -> int:
        return super().now() + self.later * MICRO


class Secrets:
    """Each account has the same password."""

    def __init__(self, password: str = ANNA.password) -> None:
        self._password = password

    def get(self, name: str) -> str:
        return self._password


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    desk = Desk(Store(make_profile(tmp_path), clock=clock))
    yield desk
    desk.close()


@pytest.fixture
def account(desk: Desk, smtp_script: SmtpScript) -> AccountId:
    return connect(desk, smtp_script)


@pytest.fixture
def conversation(desk: Desk, account: AccountId) -> ConversationId:
    return asked(desk, account)


@pytest.fixture
async def supervisor(desk: Desk) -> AsyncIterator[Supervisor]:
    supervisor = Supervisor(desk.store, Secrets())
    yield supervisor
    await supervisor.close()


def connect(
    desk: Desk, smtp: SmtpScript, address: str = ANNA.address, *, name: str = "shop", **more: str
) -> AccountId:
    """An account that sends by this server."""
    where = {"imap": "127.0.0.1:1", "smtp": f"127.0.0.1:{smtp.smtps}", "ca": str(smtp.ca)}
    return add_account(desk, "email", name, address, **(where | more))


def hear(desk: Desk, account: AccountId, raw: bytes) -> None:
    """A mail came in."""
    mail = prepare(Raw(raw), parse, desk.store.clock.now())
    Feed(desk.store, account, "email").put([mail], "INBOX", None).result()


def asked(desk: Desk, account: AccountId, question: bytes = b"") -> ConversationId:
    """A conversation of an account, to be answered."""
    hear(desk, account, question or written.question(HELEN, SAM))
    return ConversationId(desk.store.read(lambda c: c.execute(_NEWEST).fetchone()[0]).result())


def reply(desk: Desk, conversation: ConversationId, *to: str) -> Sent:
    """An answer to these, else to whoever asked."""
    return desk.reply(Draft(conversation, "Today.", to=written.people(*to)), hold=0).result()


def items(desk: Desk) -> list[OutboxItem]:
    """All of the outbox."""
    return desk.store.read(lambda c: all_outbox(c, settled=True)).result()


def standing(desk: Desk) -> tuple[SendState, dict[str, RecipientState]]:
    """How the last one stands, and with whom."""
    item = items(desk)[-1]
    return item.state, {r.address: r.state for r in item.recipients}


def status(desk: Desk, conversation: ConversationId) -> Status:
    return desk.queue_rows((conversation,)).result()[0].status
