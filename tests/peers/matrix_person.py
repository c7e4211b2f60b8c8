"""Somebody at Element's other end: matrix-nio's own client, who reads and writes sealed rooms.

Its calls return their errors; every one is looked at here.
"""

from pathlib import Path
from types import TracebackType
from typing import Any, Self

import nio

from tests.peers.synapse import Person


class Sealed:
    """A person with keys, over the account of a ``Person``."""

    def __init__(self, person: Person, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.person = person
        config = nio.AsyncClientConfig(encryption_enabled=True, store_sync_tokens=True)
        url, device = person.server.url, person.device
        self.client = nio.AsyncClient(url, person.user, device, str(folder), config)
        self.client.restore_login(person.user, device, person.token)

    async def __aenter__(self) -> Self:
        await self.sync()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.client.close()
        self.client.store.database.close()

    async def sync(self) -> list[Any]:
        """What was said since the last time, opened."""
        told = done(await self.client.sync(timeout=0, full_state=True))
        if self.client.should_upload_keys:
            done(await self.client.keys_upload())
        if self.client.should_query_keys:
            done(await self.client.keys_query())
        lines = [line.timeline.events for line in told.rooms.join.values()]
        return [event for line in lines for event in line]

    async def room(self, other: str) -> str:
        """A sealed room with somebody."""
        seal = {"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
        made = await self.client.room_create(
            is_direct=True,
            invite=[other],
            preset=nio.RoomPreset.trusted_private_chat,
            initial_state=[{**seal, "state_key": ""}],
        )
        await self.sync()
        return str(done(made).room_id)

    async def say(self, room: str, body: str, **content: Any) -> str:
        """Write, for every device that is there now."""
        said = {"msgtype": "m.text", "body": body} | content
        sent = await self.client.room_send(
            room, "m.room.message", said, ignore_unverified_devices=True
        )
        return str(done(sent).event_id)

    async def show(self, room: str, body: str, file: bytes) -> str:
        """A picture, sealed with a key of its own."""
        from nio.crypto import encrypt_attachment

        data, key = encrypt_attachment(file)
        uri = self.person.upload(data, "application/octet-stream")
        more = {"msgtype": "m.image", "filename": "cup.png", "info": {"mimetype": "image/png"}}
        return await self.say(room, body, file=key | {"url": uri}, **more)


def done(answer: Any) -> Any:
    """The answer; fails for one that is an error."""
    assert not isinstance(answer, nio.ErrorResponse), answer
    return answer
