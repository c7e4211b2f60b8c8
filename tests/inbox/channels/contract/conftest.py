"""A workspace with one account at each channel's scripted provider."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.base.errors import ChannelError, SecretError
from app.base.ids import AccountId, ConversationId, OutboxId
from app.desk.desk import Desk
from app.desk.writing import rich_text
from app.desk.writing.letter import Enclosed, Letter
from app.inbox import timeline
from app.inbox.channels import CHANNELS, load
from app.inbox.supervisor import Supervisor
from app.inbox.values import Entry, OutboxItem
from app.store import doctor
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.android import AndroidGateway
from tests.inbox.channels.contract.feed import JsonFeed
from tests.inbox.channels.contract.folder import FolderFeed
from tests.inbox.channels.contract.mastodon import MastodonServer
from tests.inbox.channels.contract.matrix import MatrixRooms
from tests.inbox.channels.contract.service import Service
from tests.inbox.channels.contract.telegram import TelegramBot
from tests.inbox.channels.contract.twilio import TwilioCalls, TwilioMessages, WhatsappMessages
from tests.inbox.channels.contract.webchat import ChatServer, EjabberdChat

SERVICES: dict[str, type[Service]] = {
    one.kind: one
    for one in (
        TwilioMessages,
        AndroidGateway,
        WhatsappMessages,
        TwilioCalls,
        TelegramBot,
        MastodonServer,
        ChatServer,
        MatrixRooms,
        JsonFeed,
        FolderFeed,
    )
} | {"ejabberd": EjabberdChat}
TALKS = tuple(kind for kind in CHANNELS if load(kind).spec.talk)


@dataclass
class Secrets:
    """The account's secrets as its service knows them; ``wrong``: others."""

    service: Service
    wrong: bool = False

    def get(self, name: str) -> str:
        field = name.partition(" ")[2] or "password"
        if field not in self.service.secrets:
            raise SecretError("no-secret", name=name)
        return "wrong" if self.wrong else self.service.secrets[field]

    def put(self, name: str, secret: str) -> None:
        raise AssertionError(f"nobody changes {name} here")


@dataclass
class Shop:
    """The workspace, its one account, and the provider behind that."""

    desk: Desk
    account: AccountId
    service: Service
    secrets: Secrets
    supervisor: Supervisor

    async def look(self) -> int:
        """One look; how many messages it stored."""
        return (await self.supervisor.look(self.account)).stored

    async def restart(self) -> None:
        """As after a new start of the program."""
        await self.supervisor.close()
        self.supervisor = Supervisor(self.desk.store, self.secrets)
        await self.supervisor.outbox.sweep()

    def entries(self) -> list[Entry]:
        """Every message of the workspace, oldest first."""
        agent = self.desk.agent.id
        store = self.desk.store

        def read(c):
            ids = c.execute("SELECT id FROM conversation WHERE merged_into IS NULL").fetchall()
            return [ConversationId(id) for (id,) in ids]

        pages = [
            store.read(lambda c, id=id: timeline.page(c, id, agent)).result()
            for id in store.read(read).result()
        ]
        found = [e for page in pages for e in page.entries if e.direction != "event"]
        return sorted(found, key=lambda e: (e.received_at, e.id))

    def heard(self) -> list[str]:
        """The texts of the customer."""
        return [e.new_text for e in self.entries() if e.direction in ("in", "call")]

    def conversation(self) -> ConversationId:
        query = "SELECT id FROM conversation ORDER BY id"
        (id,) = self.desk.store.read(lambda c: c.execute(query).fetchone()).result()
        return ConversationId(id)

    def reply(self, text: str, *files: Path) -> OutboxId:
        """Answer, without an undo window."""
        enclosed = tuple(
            Enclosed(f.name, f.stat().st_size, "image/png", path=str(f)) for f in files
        )
        letter = Letter(self.conversation(), body=rich_text.of_text(text), files=enclosed)
        return self.desk.letters.send(letter, hold=0).result().outbox

    def item(self, id: OutboxId) -> OutboxItem:
        found = self.desk.store.read(lambda c: timeline.all_outbox(c, settled=True)).result()
        return next(item for item in found if item.id == id)

    async def send(self) -> int:
        return await self.supervisor.outbox.send_due()

    def make_due(self) -> None:
        """Whatever waits for a time waits no longer."""
        from app.base.bus import Changes
        from app.store.schema.outbox import outbox

        def write(connection):
            later = outbox.c.state.in_(("retrying", "unknown")) & outbox.c.due_at.is_not(None)
            connection.execute(outbox.update().where(later).values(due_at=0))
            return None, Changes()

        self.desk.store.write(write).result()


@pytest.fixture(params=[*TALKS, pytest.param("ejabberd", marks=pytest.mark.nightly)])
def service(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    assert request.param in SERVICES, "a channel without a service in the contract"
    kind = SERVICES[request.param]
    monkeypatch.setattr(load(kind.kind), "silence", kind.silence, raising=False)
    with kind() as made:
        yield made


@pytest.fixture
async def shop(service: Service, tmp_path: Path) -> AsyncIterator[Shop]:
    desk = open_desk(tmp_path)
    config = dict(service.config)
    account = add_account(desk, service.kind, "front", config.pop("address", ""), **config)
    secrets = Secrets(service)
    made = Shop(desk, account, service, secrets, Supervisor(desk.store, secrets))
    yield made
    service.release()
    await made.supervisor.close()
    found = doctor.examine(desk.store, deep=True).findings
    await asyncio.to_thread(desk.close)
    assert found == ()


def sentence_of(error: ChannelError) -> str:
    """What a person is told; the code must have words."""
    from app.base.problems import TEXTS, sentence

    assert error.problem.code in TEXTS, f"no sentence for {error.problem.code}"
    return sentence(error.problem)
