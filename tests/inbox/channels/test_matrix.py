"""Matrix beyond the contract, at a real homeserver: groups, edits, invitations, signing in."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.base.errors import AuthError, ConfigError, SecretError, TransientError
from app.base.ids import ConversationId
from app.desk.writing import rich_text
from app.desk.writing.letter import Letter
from app.inbox.channels.base import Sign
from app.inbox.channels.matrix import api, entering, sync
from app.inbox.channels.matrix.channel import Matrix
from app.inbox.supervisor import Supervisor
from app.inbox.values import Address, RecipientState, SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Shop, sentence_of
from tests.inbox.channels.contract.matrix import MatrixRooms, said_by
from tests.inbox.channels.house import House
from tests.peers.faulty_http import FaultyHttp, reply_json
from tests.peers.synapse import PASSWORD, quoted
from tests.waiting import PATIENCE, until

pytestmark = pytest.mark.peers
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    with MatrixRooms() as service:
        desk = open_desk(tmp_path)
        config = dict(service.config)
        account = add_account(desk, "matrix", "front", config.pop("address"), **config)
        secrets = Keyring(dict(service.secrets))
        made = Shop(desk, account, service, secrets, Supervisor(desk.store, secrets))
        yield made
        await made.supervisor.close()
        desk.close()


class Keyring:
    """The account's secrets, which may be added to."""

    def __init__(self, held: dict[str, str]) -> None:
        self.held = held

    def get(self, name: str) -> str:
        field = name.partition(" ")[2] or "password"
        if field not in self.held:
            raise SecretError("no-secret", name=name)
        return self.held[field]

    def put(self, name: str, secret: str) -> None:
        self.held[name.partition(" ")[2] or "password"] = secret


def changed(text: str, event: str) -> dict[str, object]:
    """The content of an edit."""
    new = {"msgtype": "m.text", "body": text}
    return {"m.new_content": new, "m.relates_to": {"rel_type": "m.replace", "event_id": event}}


async def test_several_people_of_a_group_are_one_conversation(shop: Shop) -> None:
    service: MatrixRooms = shop.service
    bea = service.server.person("bea")
    room = service.ana.invite(service.shop.user, bea.user, direct=False, name="Cup lovers")
    bea.join(room)
    service.ana.say(room, "Hello all")
    last = bea.say(room, "Me too")
    assert await shop.look() == 2
    assert [e.sender.address for e in shop.entries()] == [service.ana.user, bea.user]
    count = "SELECT count(*) FROM conversation"
    assert shop.desk.store.read(lambda c: c.execute(count).fetchone()[0]).result() == 1
    id = shop.reply("Welcome")
    await shop.send()
    assert shop.item(id).state is SendState.SENT
    heard = bea.heard(room)[-1]["content"]
    assert heard["body"] == "Welcome"
    assert heard["m.relates_to"]["m.in_reply_to"]["event_id"] == last


async def test_an_edit_changes_the_message_and_only_its_writer_may(shop: Shop) -> None:
    service: MatrixRooms = shop.service
    first = service.ana.say(service.room, "tow cups")
    await shop.look()
    service.ana.say(service.room, "* two cups", **changed("two cups", first))
    service.shop.say(service.room, "* no cups", **changed("no cups", first))
    late = service.ana.say(service.room, "tow")
    service.ana.say(service.room, "* two", **changed("two", late))
    await shop.look()
    assert shop.heard() == ["two cups", "two"]
    assert [e.edited for e in shop.entries()] == [True, True]


async def test_what_is_taken_back_is_marked(shop: Shop) -> None:
    service: MatrixRooms = shop.service
    first = service.ana.say(service.room, "oh")
    await shop.look()
    service.ana.ask("PUT", f"client/v3/rooms/{quoted(service.room)}/redact/{quoted(first)}/t1")
    await shop.look()
    (entry,) = shop.entries()
    assert entry.withdrawn


async def test_a_thumb_up_reopens_nothing(shop: Shop) -> None:
    service: MatrixRooms = shop.service
    service.customer_writes("Is it open?")
    await shop.look()
    shop.reply("Yes")
    await shop.send()
    status = "SELECT status, waiting_since FROM conversation"
    before = shop.desk.store.read(lambda c: c.execute(status).fetchone()).result()
    ours = service.ana.heard(service.room)[-1]["event_id"]
    relation = {"rel_type": "m.annotation", "event_id": ours, "key": "👍"}
    service.ana.event(service.room, "m.reaction", {"m.relates_to": relation})
    await shop.look()
    assert shop.heard() == ["Is it open?", "👍"]
    assert shop.desk.store.read(lambda c: c.execute(status).fetchone()).result() == before


async def test_an_answer_a_place_and_a_poll(shop: Shop) -> None:
    service: MatrixRooms = shop.service
    first = service.ana.say(service.room, "one")
    quoting = {"m.relates_to": {"m.in_reply_to": {"event_id": first}}}
    service.ana.say(service.room, f"> <{service.ana.user}> one\n\nyes", **quoting)
    service.ana.say(service.room, "waves", msgtype="m.emote")
    service.ana.say(service.room, "Here", msgtype="m.location", geo_uri="geo:41.4,2.2;u=9")
    question = {"m.text": [{"body": "When?"}]}
    options = [{"m.id": "a", "m.text": [{"body": "Now"}]}]
    poll = {"m.poll": {"question": question, "answers": options}}
    service.ana.event(service.room, "m.poll.start", poll)
    await shop.look()
    _, answer, emote, place, asked = shop.heard()
    assert answer == "yes"
    assert emote.startswith("* ana")
    assert "mlat=41.4" in place
    assert asked == "When?\n- Now"


async def test_what_was_missed_comes_whole(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync, "PAGE", 4)
    shop.service.customer_writes("first")
    await shop.look()
    texts = [f"message {n}" for n in range(11)]
    for text in texts:
        shop.service.customer_writes(text)
    assert await shop.look() == 11
    assert shop.heard() == ["first", *texts]


@pytest.mark.parametrize(("rule", "comes"), [("everybody", 1), ("own server", 1), ("nobody", 0)])
async def test_invitations_are_accepted_by_rule(rule: str, comes: int) -> None:
    with MatrixRooms() as service:
        house = House({**service.config, "invites": rule}, secrets=dict(service.secrets))
        channel = Matrix(house)
        service.customer_writes("hello")
        async for batch in channel.receive():
            await house.stored(batch)
        await channel.close()
        assert len(house.mails) == comes


async def test_nothing_is_acknowledged_that_is_not_stored(shop: Shop) -> None:
    house = House(shop.service.config, secrets=dict(shop.service.secrets))
    channel = Matrix(house)
    shop.service.customer_writes("first")
    await channel.changed(20)
    async for _ in channel.receive():
        break  # and never stored
    await channel.close()
    asked = [r.query.get("since") for r in shop.service.web.requests if r.path.endswith("/sync")]
    assert set(asked) == {None}
    await shop.look()
    assert shop.heard() == ["first"]


async def test_a_person_never_written_to_gets_one_room(shop: Shop) -> None:
    service: MatrixRooms = shop.service
    bea = service.server.person("bea")
    text = rich_text.of_text("Your bowl is ready.")
    fresh = ConversationId(1 << 50)
    letter = Letter(fresh, "new", text, (Address("", bea.user),), account=shop.account)
    id = shop.desk.letters.send(letter, hold=0).result().outbox
    service.web.fault("cut-after", "POST .*/createRoom")
    await shop.send()
    assert shop.item(id).state is SendState.RETRYING
    shop.make_due()
    await shop.send()
    assert shop.item(id).state is SendState.SENT
    invites = bea.ask("GET", "client/v3/sync")["rooms"]["invite"]
    (room,) = invites
    bea.join(room)
    assert said_by(bea, room, service.shop.user) == ["Your bowl is ready."]
    bea.say(room, "Thanks")
    await shop.look()
    assert shop.heard() == ["Thanks"]


async def test_what_they_have_read_is_shown(shop: Shop) -> None:
    service: MatrixRooms = shop.service
    service.customer_writes("Hello")
    await shop.look()
    ids = [shop.reply("one"), shop.reply("two")]
    await shop.send()
    await shop.look()
    last = service.ana.heard(service.room)[-1]["event_id"]
    at = f"client/v3/rooms/{quoted(service.room)}/receipt/m.read/{quoted(last)}"
    service.ana.ask("POST", at)
    await shop.look()
    states = [shop.item(id).recipients[0].state for id in ids]
    assert states == [RecipientState.READ, RecipientState.READ]


async def test_files_go_one_by_one_and_are_one_message(shop: Shop, tmp_path: Path) -> None:
    service: MatrixRooms = shop.service
    service.customer_writes("Hello")
    await shop.look()
    files = []
    for name in ("a.png", "b.png"):
        files.append(tmp_path / name)
        files[-1].write_bytes(PNG + name.encode())
    shop.reply("look", *files)
    await shop.send()
    await shop.look()
    heard = [e["content"] for e in service.ana.heard(service.room)[1:]]
    assert [(c["body"], c["filename"]) for c in heard] == [("look", "a.png"), ("b.png", "b.png")]
    assert service.ana.download(heard[0]["url"]) == PNG + b"a.png"
    assert len([e for e in shop.entries() if e.direction == "out"]) == 1


async def test_a_wait_in_milliseconds_is_obeyed(shop: Shop) -> None:
    said = {"errcode": "M_LIMIT_EXCEEDED", "error": "Too many", "retry_after_ms": 9000}
    shop.service.web.fault("429", body=json.dumps(said).encode())
    with pytest.raises(TransientError) as failed:
        await shop.look()
    assert failed.value.retry_after == 9


async def test_a_room_in_which_only_others_speak_is_said(shop: Shop) -> None:
    service: MatrixRooms = shop.service
    group = service.ana.invite(service.shop.user, direct=False, name="Quiet", preset="private_chat",
                               power_level_content_override={"events_default": 50})  # fmt: skip
    service.ana.say(group, "Only I speak")
    await shop.look()
    id = shop.reply("May I?")
    await shop.send()
    item = shop.item(id)
    assert (item.state, item.reason) == (SendState.FAILED, "room-refused")


# --- signing in -----------------------------------------------------------------------------------


async def test_a_password_is_good_for_a_token_and_is_not_kept() -> None:
    with MatrixRooms() as service:
        channel = Matrix(House(service.config))
        kept = await channel.entered({"password": PASSWORD})
        with pytest.raises(AuthError, match="wrong-password") as failed:
            await channel.entered({"password": "guess"})
        await channel.close()
        assert list(kept) == ["token"]
        assert sentence_of(failed.value)
        other = Matrix(House(service.config, secrets=dict(kept)))
        assert await other.whoami() not in ("", service.shop.device)
        await other.close()
    assert await entering.entered(channel, {"token": "t", "password": "p"}) == {"token": "t"}


async def test_the_token_of_another_account_is_noticed() -> None:
    with MatrixRooms() as service:
        config = {**service.config, "address": "@other:hs.test"}
        channel = Matrix(House(config, secrets=dict(service.secrets)))
        (step,) = await channel.check()
        await channel.close()
    assert step.problem is not None
    assert step.problem.code == "not-your-matrix"


async def test_the_domain_says_where_its_homeserver_is(monkeypatch: pytest.MonkeyPatch) -> None:
    with MatrixRooms() as service:
        told = {"m.homeserver": {"base_url": f"{service.web.url}/"}}
        with FaultyHttp(lambda _: reply_json(told)) as domain:
            monkeypatch.setattr(api, "home_of", lambda _: domain.url)
            channel = Matrix(
                House({**service.config, "base_url": ""}, secrets=dict(service.secrets))
            )
            assert all(step.ok for step in await channel.check())
            await channel.close()
            (asked,) = domain.requests
            assert asked.path == "/.well-known/matrix/client"
            assert "authorization" not in asked.headers


async def test_a_web_server_is_no_homeserver() -> None:
    with FaultyHttp(lambda _: reply_json({}, 404)) as web:
        house = House({"address": "@a:b.example", "base_url": web.url}, secrets={"token": "t"})
        channel = Matrix(house)
        with pytest.raises(ConfigError, match="not-matrix") as failed:
            await channel.whoami()
        await channel.close()
    assert sentence_of(failed.value)


# --- just now -------------------------------------------------------------------------------------


async def test_who_types_is_seen_both_ways(shop: Shop) -> None:
    service: MatrixRooms = shop.service
    service.customer_writes("Hello")
    await shop.look()
    await shop.look()  # that we entered is news too
    channel = await shop.supervisor.channels.get(shop.account)
    signs: list[Sign] = []
    channel.context.sign = signs.append  # type: ignore[method-assign]
    asked = len(service.web.requests)
    at = f"client/v3/rooms/{quoted(service.room)}/typing/{quoted(service.ana.user)}"
    waiting = asyncio.ensure_future(channel.changed(60))
    await until(lambda: "/sync" in str(service.web.requests[asked:]))
    service.ana.ask("PUT", at, {"typing": True, "timeout": 30000})
    await until(lambda: len(signs) == 1)
    service.ana.ask("PUT", at, {"typing": False})
    await until(lambda: len(signs) == 2)
    assert not waiting.done()  # nothing of it is stored
    service.customer_writes("There")
    await asyncio.wait_for(waiting, PATIENCE)
    assert signs == [Sign(service.ana.user, "typing"), Sign(service.ana.user, "quiet")]
    await channel.typing(service.ana.user, on=True)
    told = service.ana.ask("GET", "client/v3/sync")["rooms"]["join"][service.room]["ephemeral"]
    typing = [e["content"]["user_ids"] for e in told["events"] if e["type"] == "m.typing"]
    assert typing == [[service.shop.user]]


async def test_a_pushed_message_is_stored_at_once(shop: Shop) -> None:
    await shop.look()
    running = asyncio.ensure_future(shop.supervisor.run())
    try:
        await until(lambda: any(r.query.get("timeout") == "30000" for r in
                                shop.service.web.requests))  # fmt: skip
        shop.service.customer_writes("pushed")
        await until(lambda: "pushed" in shop.heard())
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
