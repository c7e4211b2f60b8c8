"""Sealed rooms, with a customer whose client nobody here wrote, at a real homeserver."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.base.errors import ConfigError, TransientError
from app.desk.odd_parts import raw_part
from app.inbox.channels.base import Channel
from app.inbox.channels.matrix.channel import Matrix
from app.inbox.supervisor import Supervisor
from app.inbox.values import SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Shop, sentence_of
from tests.inbox.channels.contract.matrix import MatrixRooms
from tests.inbox.channels.house import House
from tests.inbox.channels.test_matrix import Keyring

pytestmark = pytest.mark.peers
PNG = b"\x89PNG\r\n\x1a\n" + bytes(1000)


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    with MatrixRooms() as service:
        desk = open_desk(tmp_path)
        config = dict(service.config) | {"sealed": "yes"}
        account = add_account(desk, "matrix", "front", config.pop("address"), **config)
        secrets = Keyring(dict(service.secrets))
        made = Shop(desk, account, service, secrets, Supervisor(desk.store, secrets))
        yield made
        await made.supervisor.close()
        desk.close()


@pytest.fixture
async def ana(shop: Shop, tmp_path: Path) -> AsyncIterator[object]:
    from tests.peers.matrix_person import Sealed

    service: MatrixRooms = shop.service
    await shop.look()  # our keys are there now
    async with Sealed(service.ana, tmp_path / "ana") as made:
        service.room = await made.room(service.shop.user)
        await shop.look()
        await made.sync()
        yield made


def keys_of(shop: Shop) -> Path:
    (file,) = shop.desk.store.profile.folder_of(shop.account).glob("*.db")
    return file


async def test_both_ways_with_a_picture(shop: Shop, ana, tmp_path: Path) -> None:
    room = shop.service.room
    await ana.say(room, "Is the blue cup in stock?")
    await ana.show(room, "this one", PNG)
    assert await shop.look() == 2
    first, second = shop.entries()
    assert shop.heard() == ["Is the blue cup in stock?", "this one"]
    assert first.sealed
    assert not first.locked
    (file,) = second.attachments
    store = shop.desk.store
    read = store.read(lambda c: raw_part(c, store.profile, second.id, file.part)).result()
    assert read == PNG
    picture = tmp_path / "cup.png"
    picture.write_bytes(PNG + b"ours")
    id = shop.reply("It is", picture)
    await shop.send()
    assert shop.item(id).state is SendState.SENT
    heard = [e for e in await ana.sync() if e.sender == shop.service.shop.user]
    assert [(type(e).__name__, e.body, e.decrypted) for e in heard[-1:]] == [
        ("RoomEncryptedImage", "It is", True)
    ]
    sealed = ana.person.download(heard[-1].url)
    assert PNG not in sealed
    from nio.crypto import decrypt_attachment

    key = heard[-1].key["k"], heard[-1].hashes["sha256"], heard[-1].iv
    assert decrypt_attachment(sealed, *key) == PNG + b"ours"
    on_server = [e["type"] for e in ana.person.heard(room)]
    assert set(on_server) == {"m.room.encrypted"}
    await shop.look()
    out = [e for e in shop.entries() if e.direction == "out"]
    assert [e.sealed for e in out] == [True]


async def test_a_message_without_its_key_heals_when_that_comes(shop: Shop, ana) -> None:
    service: MatrixRooms = shop.service
    service.withholding = True
    await ana.show(service.room, "locked for now", PNG)
    assert await shop.look() == 1
    (entry,) = shop.entries()
    assert (entry.locked, entry.unreadable, entry.new_text) == (True, False, "🔒")
    await shop.restart()
    await shop.look()
    service.withholding = False
    service.ana.ask(
        "PUT", f"client/v3/profile/{service.ana.user}/displayname", {"displayname": "Ana"}
    )  # fmt: skip  something happens
    service.web.fault("503", "GET .*/event/")
    with pytest.raises(TransientError):  # the key is taken, its message is still locked
        await shop.look()
    await shop.look()
    (entry,) = shop.entries()
    assert (entry.locked, entry.sealed, entry.edited) == (False, True, False)
    assert entry.new_text == "locked for now"
    assert len(entry.attachments) == 1
    subject = "SELECT subject FROM conversation"
    found = shop.desk.store.read(lambda c: c.execute(subject).fetchone()[0]).result()
    assert found == "locked for now"


async def test_the_device_and_its_keys_outlast_a_restart(shop: Shop, ana) -> None:
    room = shop.service.room
    await ana.say(room, "before")
    await shop.look()
    file, size = keys_of(shop), len(shop.secrets.held["pickle"])
    await shop.restart()
    await ana.say(room, "after")  # the same session: its key is not sent again
    await shop.look()
    assert shop.heard() == ["before", "after"]
    assert keys_of(shop) == file
    assert file.stem == shop.service.shop.device
    assert size > 30
    assert file.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("trouble", ["timeout-after", "cut-after", "500-after"])
async def test_sent_again_it_is_one_message(shop: Shop, ana, trouble: str, monkeypatch) -> None:
    monkeypatch.setattr(Matrix, "silence", 1.0)
    await ana.say(shop.service.room, "Hello")
    await shop.look()
    id = shop.reply("only once")
    shop.service.web.fault(trouble, shop.service.sending)
    await shop.send()
    assert shop.item(id).state is SendState.RETRYING
    shop.make_due()
    await shop.restart()
    await shop.send()
    assert shop.item(id).state is SendState.SENT
    heard = [e for e in await ana.sync() if e.sender == shop.service.shop.user]
    assert [e.body for e in heard if hasattr(e, "body")] == ["only once"]
    await shop.look()
    out = [e for e in shop.entries() if e.direction == "out"]
    assert [e.new_text for e in out] == ["only once"]


async def test_who_left_gets_no_more_keys(shop: Shop, ana) -> None:
    room = shop.service.room
    await ana.say(room, "Hello")
    await shop.look()
    for text in ("one", "two"):
        shop.reply(text)
    await shop.send()
    sessions = [e["content"]["session_id"] for e in ana.person.heard(room)][-2:]
    assert sessions[0] == sessions[1]
    other = shop.service.server.person("bea")
    ana.person.ask("POST", f"client/v3/rooms/{room}/invite", {"user_id": other.user})
    other.join(room)
    shop.reply("three")
    await shop.send()
    other.ask("POST", f"client/v3/rooms/{room}/leave")
    shop.reply("four")
    await shop.send()
    three, four = [e["content"]["session_id"] for e in ana.person.heard(room)][-2:]
    assert four != three


async def test_a_sealed_room_is_never_answered_in_the_clear(shop: Shop, ana) -> None:
    await ana.say(shop.service.room, "Hello")
    from app.inbox.account_commands import SetAccount

    shop.desk.store.execute(SetAccount(shop.account, {"sealed": "no"})).result()
    await shop.look()
    (entry,) = shop.entries()
    assert entry.locked
    id = shop.reply("In the clear?")
    await shop.send()
    item = shop.item(id)
    assert (item.state, item.reason) == (SendState.FAILED, "room-sealed")
    assert len(ana.person.heard(shop.service.room)) == 1


async def test_a_device_that_nobody_verified_says_so_until_somebody_does(shop: Shop) -> None:
    channel = await shop.supervisor.channels.get(shop.account)
    assert isinstance(channel, Matrix)
    signed_in, keys = await channel.check()
    assert (signed_in.problem, keys.ok) == (None, True)
    assert keys.problem is not None
    device, key = keys.problem.params["device"], keys.problem.params["key"]
    assert f"/verify {device} {key}" in sentence_of(
        ConfigError("matrix-unverified", **keys.problem.params)
    )
    service: MatrixRooms = shop.service
    service.shop.vouch_for(device)
    _, keys = await channel.check()
    assert (keys.ok, keys.problem) == (True, None)


async def test_a_signature_that_is_none_vouches_for_nothing(shop: Shop) -> None:
    channel = await shop.supervisor.channels.get(shop.account)
    assert isinstance(channel, Matrix)
    cipher = await channel.cipher()
    assert cipher is not None
    own, key = shop.service.shop.user, cipher.fingerprint
    for forged in ("", "AAAA", "A" * 86, 7, None):
        device = {"user_id": own, "signatures": {own: {f"ed25519:{key}": forged}}}
        assert not cipher._signed(device, key)
    assert not cipher._signed({}, key)
    assert not cipher._signed({"signatures": 7}, "no key")


async def test_a_sign_in_with_keys_elsewhere_is_said(shop: Shop, tmp_path: Path) -> None:
    await shop.look()
    house = House(
        {**shop.service.config, "sealed": "yes"},
        secrets=dict(shop.service.secrets),
        folder=tmp_path / "elsewhere",
    )
    channel = Matrix(house)
    with pytest.raises(ConfigError, match="matrix-keys") as failed:
        await read(channel)
    await channel.close()
    assert sentence_of(failed.value)


async def test_without_the_extra_there_is_a_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "nio"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "nio", None)
    with MatrixRooms() as service:
        config = {**service.config, "sealed": "yes"}
        channel = Matrix(House(config, secrets=dict(service.secrets), folder=tmp_path))
        signed_in, keys = await channel.check()
        with pytest.raises(ConfigError, match="matrix-extra") as failed:
            await read(channel)
        await channel.close()
    assert signed_in.ok
    assert keys.problem is not None
    assert "matrix-nio[e2e]" in sentence_of(failed.value)


async def read(channel: Channel) -> None:
    async for _ in channel.receive():
        pass
