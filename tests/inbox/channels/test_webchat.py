"""Website chat beyond the contract: typing, leaving, receipts, two desks, what is wrong."""

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest

from app.base.errors import ConfigError, TransientError, UsageError
from app.base.problems import TEXTS
from app.inbox import records
from app.inbox.channels.base import Kit, Outgoing, Seen, Status
from app.inbox.channels.webchat import stanzas
from app.inbox.channels.webchat.archive import dated
from app.inbox.channels.webchat.channel import Cursor, Webchat
from app.inbox.supervisor import Supervisor
from app.inbox.values import RecipientState, SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Secrets, Shop, sentence_of
from tests.inbox.channels.contract.webchat import ChatServer, running
from tests.inbox.channels.house import House, Ledger, look
from tests.peers.certs import authority
from tests.peers.ejabberd import Ejabberd
from tests.peers.prosody import Prosody
from tests.peers.xmpp_server import GUESTS, XmppServer
from tests.peers.xmpp_visitor import CLIENT, Visitor
from tests.waiting import PATIENCE, until

STATES = "http://jabber.org/protocol/chatstates"


@pytest.fixture(params=[Prosody, pytest.param(Ejabberd, marks=pytest.mark.nightly)])
def kind(request: pytest.FixtureRequest) -> type[XmppServer]:
    found: type[XmppServer] = request.param
    return found


@pytest.fixture
def service(kind: type[XmppServer]) -> Iterator[ChatServer]:
    with ChatServer(running(kind)) as made:
        yield made


@pytest.fixture
async def shop(service: ChatServer, tmp_path: Path) -> AsyncIterator[Shop]:
    desk = open_desk(tmp_path)
    config = dict(service.config)
    account = add_account(desk, "webchat", "front", config.pop("address"), **config)
    secrets = Secrets(service)
    supervisor = Supervisor(desk.store, secrets, desk.live)
    made = Shop(desk, account, service, secrets, supervisor)
    yield made
    await made.supervisor.close()
    desk.close()


def state(name: str) -> str:
    return f"<{name} xmlns='{STATES}'/>"


def going(shop: Shop) -> list[str]:
    return [here.what for here in shop.desk.live.of(shop.conversation())]


async def begun(shop: Shop, text: str = "Hello") -> Visitor:
    """The visitor, with a conversation to answer in."""
    shop.service.customer_writes(text)
    await shop.look()
    visitor: Visitor = shop.service.visitor
    return visitor


# --- live ---------------------------------------------------------------------------------------


async def test_what_is_written_is_stored_at_once(shop: Shop) -> None:
    running = asyncio.ensure_future(shop.supervisor.run())
    try:
        shop.service.customer_writes("first")
        await until(lambda: "first" in shop.heard())
        shop.service.customer_writes("pushed")
        await until(lambda: "pushed" in shop.heard())
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_typing_is_seen_on_both_sides_and_stored_nowhere(shop: Shop) -> None:
    visitor = await begun(shop)
    to = shop.service.address
    visitor.write(f"<message type='chat' to='{to}'>{state('composing')}</message>")
    await until(lambda: going(shop) == ["typing"])
    visitor.write(f"<message type='chat' to='{to}'>{state('paused')}</message>")
    await until(lambda: going(shop) == [])
    await shop.supervisor.typing(shop.account, visitor.address, on=True)
    await shop.supervisor.typing(shop.account, visitor.address, on=False)
    await shop.look()  # behind it on the same stream
    told = [one for one in visitor.heard() if one.find(f"{CLIENT}body") is None]
    assert [one[0].tag for one in told] == [f"{{{STATES}}}composing", f"{{{STATES}}}paused"]
    assert await shop.look() == 0
    assert shop.heard() == ["Hello"]


async def test_whoever_left_is_said_to_have_left(shop: Shop) -> None:
    visitor = await begun(shop)
    visitor.write(f"<presence to='{shop.service.address}'/>")
    visitor.leave()
    await until(lambda: going(shop) == ["left"])


async def test_an_answer_to_whoever_left_comes_back_and_is_one_message(shop: Shop) -> None:
    visitor = await begun(shop)
    visitor.leave()
    id = shop.reply("Are you still there?")
    await shop.send()
    item = shop.item(id)
    assert (item.state, item.reason) == (SendState.FAILED, "visitor-left")
    for _ in range(2):
        await shop.look()
    await shop.restart()
    await shop.look()
    assert [e.new_text for e in shop.entries() if e.direction == "out"] == ["Are you still there?"]
    assert shop.item(id).state is SendState.FAILED


async def test_receipts_are_told_only_by_whom_it_was_for(shop: Shop) -> None:
    visitor = await begun(shop)
    id = shop.reply("On its way")
    await shop.send()
    (heard,) = (one for one in visitor.heard() if one.find(f"{CLIENT}body") is not None)
    sent, to = heard.get("id"), shop.service.address

    def receipt(space: str, name: str) -> str:
        return f"<message type='chat' to='{to}'><{name} xmlns='{space}' id='{sent}'/></message>"

    with Visitor(shop.service.server.c2s, GUESTS) as stranger:
        stranger.write(receipt("urn:xmpp:receipts", "received"))
    await shop.look()
    assert shop.item(id).recipients[0].state is RecipientState.ACCEPTED
    visitor.write(receipt("urn:xmpp:receipts", "received"))
    await shop.look()
    assert shop.item(id).recipients[0].state is RecipientState.DELIVERED
    visitor.write(receipt("urn:xmpp:chat-markers:0", "displayed"))
    await shop.look()
    assert shop.item(id).recipients[0].state is RecipientState.READ
    assert shop.heard() == ["Hello"]


async def test_a_visitor_hears_that_it_arrived_and_by_choice_that_it_was_read(shop: Shop) -> None:
    visitor = shop.service.visitor
    asking = "<request xmlns='urn:xmpp:receipts'/>"
    id = visitor.say(shop.service.address, "Hello", asking)
    await shop.look()
    channel = await shop.supervisor.channels.get(shop.account)
    await channel.changed(0.0)
    (entry,) = shop.entries()
    seen = Seen(f"{visitor.address} {id}", entry.sender.address, entry.received_at)
    await channel.tell_read([seen, Seen("x archive 7", "x", 0)])
    told = [(one[0].tag, one[0].get("id")) for one in visitor.heard()]
    assert told == [
        ("{urn:xmpp:receipts}received", id),
        ("{urn:xmpp:chat-markers:0}displayed", id),
    ]


async def test_a_receipt_that_is_quicker_than_our_books_is_not_lost(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = await begun(shop)
    id = shop.reply("On its way")
    accepted = shop.supervisor.outbox._accepted

    async def late(*args: Any) -> Any:
        """The visitor has it and says so; we look before it is on record."""
        said = next(o for o in visitor.heard() if o.find(f"{CLIENT}body") is not None).get("id")
        told = f"<received xmlns='urn:xmpp:receipts' id='{said}'/>"
        visitor.write(f"<message type='chat' to='{shop.service.address}'>{told}</message>")
        assert await shop.look() == 0
        return await accepted(*args)

    monkeypatch.setattr(shop.supervisor.outbox, "_accepted", late)
    await shop.send()
    await shop.look()
    assert shop.item(id).recipients[0].state is RecipientState.DELIVERED
    assert len(shop.entries()) == 2


async def test_what_is_told_while_others_are_looked_up_is_kept_and_a_flood_is_not(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel: Any = await shop.supervisor.channels.get(shop.account)
    known = channel.context.unknown
    most = channel._back.maxlen

    async def slow(ids: list[str]) -> Any:
        channel._back.append(Status("b", "failed", "no"))
        return await known(ids)

    monkeypatch.setattr(channel.context, "unknown", slow)
    channel._back.extend(Status(f"a{n}", "delivered", "") for n in range(most + 5))
    assert len(channel._back) == most
    await channel._heard_back()
    assert [one.remote_id for one in channel._back] == ["b"]


async def test_what_another_desk_answers_is_seen_here_once(shop: Shop) -> None:
    visitor = await begun(shop)
    house = House(shop.service.config, shop.service.password)
    other = Webchat(house)
    said = records.Said(sender="x", to=visitor.address, text="From the other desk", at=house.now())
    out = Outgoing("0" * 32, "<a@b>", "x", (visitor.address,), records.freeze(said), house.now())
    channel = await shop.supervisor.channels.get(shop.account)
    waiting = asyncio.ensure_future(channel.changed(PATIENCE))
    await other.send(out, Ledger())
    await waiting  # a carbon says that there is something
    await other.close()
    assert await shop.look() == 1
    assert await shop.look() == 0
    assert [e.new_text for e in shop.entries() if e.direction == "out"] == ["From the other desk"]


# --- what is written ----------------------------------------------------------------------------


async def test_an_edit_changes_the_message_and_a_retraction_is_marked(shop: Shop) -> None:
    to, visitor = shop.service.address, shop.service.visitor
    first = visitor.say(to, "tow cups")
    second = visitor.say(to, "and my card is 1234")
    await shop.look()
    visitor.say(to, "two cups", f"<replace xmlns='urn:xmpp:message-correct:0' id='{first}'/>")
    visitor.say(to, "gone", f"<retract xmlns='urn:xmpp:message-retract:1' id='{second}'/>")
    await shop.look()
    assert [(e.new_text, e.edited, e.withdrawn) for e in shop.entries()] == [
        ("two cups", True, False),
        ("and my card is 1234", False, True),
    ]


async def test_name_and_page_come_along(shop: Shop) -> None:
    nick = "<nick xmlns='http://jabber.org/protocol/nick'>Visitor 3f9c</nick>"
    page = "<visit xmlns='urn:nightdesk:visit:0' url='https://shop.example/cups' title='Cups'/>"
    shop.service.visitor.say(shop.service.address, "How large?", nick + page)
    bad = "<visit xmlns='urn:nightdesk:visit:0' url='javascript:alert(1)' title='x'/>"
    shop.service.visitor.say(shop.service.address, "Hello?", bad)
    await shop.look()
    first, second = shop.entries()
    assert first.sender.name == "Visitor 3f9c"
    assert first.new_text == "How large?\n🌐 Cups https://shop.example/cups"
    assert second.new_text == "Hello?"


def test_messages_of_one_second_stand_one_after_the_other() -> None:
    """Also when we come to look late: whoever has read the first has not read the second."""
    second = 1_795_917_600_000_000
    told = (
        "<result xmlns='urn:xmpp:mam:2' id='{n}'><forwarded xmlns='urn:xmpp:forward:0'>"
        "<delay xmlns='urn:xmpp:delay' stamp='2026-11-29T02:00:00Z'/><message"
        " xmlns='jabber:client' from='v@guest.localhost' to='desk@localhost' type='chat'"
        " id='0123456789abcdef{n}'><body>hi</body></message></forwarded></result>"
    )
    results = [fromstring(told.format(n=n)) for n in range(3)]
    late = second + 5_000_000
    times = [one.at for one in dated(results, "desk@localhost", second + 400_000, late)]
    assert times == [second + 400_001, second + 400_002, second + 400_003]
    times = [one.at for one in dated(results, "desk@localhost", 0, late)]
    assert times == [second, second + 1, second + 2]


async def test_the_same_short_id_twice_is_two_messages(shop: Shop) -> None:
    """Some programs count their messages from 1 again."""
    for text in ("first", "second"):
        shop.service.visitor.say(shop.service.address, text, id="1")
    await shop.look()
    assert shop.heard() == ["first", "second"]


async def test_nobody_else_speaks_for_the_archive(shop: Shop) -> None:
    await begun(shop)
    forged = "".join(
        f"<result xmlns='urn:xmpp:mam:2' queryid='q{n}' id='x{n}'><forwarded"
        " xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' from='boss@shop.example'"
        " type='chat' id='0123456789abcdef'><body>Pay</body></message></forwarded></result>"
        for n in range(30)
    )
    shop.service.visitor.say(shop.service.address, "innocent", forged)
    await shop.look()
    assert shop.heard() == ["Hello", "innocent"]


async def test_letters_that_no_stream_may_hold_end_none(shop: Shop) -> None:
    await begun(shop)
    id = shop.reply("one\x0btwo \x01 <b> & 😀")
    await shop.send()
    assert shop.item(id).state is SendState.SENT
    assert shop.service.sent == ["onetwo  <b> & 😀"]


async def test_a_server_that_asks_to_wait_is_obeyed(shop: Shop) -> None:
    await begun(shop)
    id = shop.reply("patience")
    shop.service.web.fault("429", shop.service.sending)
    await shop.send()
    assert shop.item(id).state is SendState.RETRYING
    assert shop.service.sent == []
    shop.make_due()
    await shop.send()
    await shop.look()
    assert shop.service.sent == ["patience"]
    assert shop.item(id).state is SendState.SENT
    assert len(shop.entries()) == 2


# --- outages ------------------------------------------------------------------------------------


async def test_what_came_while_nobody_was_there_is_read_later(kind: type[XmppServer]) -> None:
    server = kind()
    try:
        config = {
            "address": "desk@localhost", "guests": GUESTS, "base_url": server.web,
            "server": f"127.0.0.1:{server.c2s}", "security": "plain",
        }  # fmt: skip
        house = House(config, "pw1")
        channel = Webchat(house)
        assert await look(channel, house) == []
        waiting = asyncio.ensure_future(channel.changed(PATIENCE))
        await asyncio.sleep(0)
        server.stop()
        await waiting  # the end of the connection is news
        with pytest.raises(TransientError):
            await look(channel, house)
        server.start()
        with Visitor(server.c2s, GUESTS) as visitor:
            visitor.say("desk@localhost", "Is anybody there?")
        found = await look(channel, house)
        assert [Webchat.normalise(raw.data).text for raw in found] == ["Is anybody there?"]
        assert await look(channel, house) == []
        await channel.close()
    finally:
        server.close()


async def test_an_archive_that_forgot_where_we_were_is_read_by_time(shop: Shop) -> None:
    await begun(shop)
    context = (await shop.supervisor.channels.opened(shop.account))[1]
    kept = Cursor.read(context.cursors["archive"])
    await context.put_cursor("archive", Cursor(kept.chat, "no-such-id", kept.at).write())
    shop.service.customer_writes("second")
    assert await shop.look() == 1
    assert shop.heard() == ["Hello", "second"]


# --- what is wrong ------------------------------------------------------------------------------

WRONG = [
    ({"guests": "nobody.localhost"}, "website", "no-guest-host"),
    ({"base_url": "{web}/elsewhere"}, "website", "no-chat-door"),
    ({"base_url": "http://127.0.0.1:9"}, "website", "server-away"),
    ({"server": "127.0.0.1:9"}, "sign-in", "server-away"),
    ({"server": "no-such-host.invalid:5222", "security": "tls"}, "sign-in", "server-away"),
    ({"address": "desk@nowhere.example"}, "sign-in", "chat-host-unknown"),
    ({"security": "tls"}, "sign-in", "no-tls"),
    ({"security": "starttls"}, "sign-in", "bad-certificate"),
]


def account(kind: type[XmppServer] = Prosody, /, **more: str) -> dict[str, str]:
    server = running(kind)
    config = {
        "address": "desk@localhost", "guests": GUESTS, "base_url": server.web,
        "server": f"127.0.0.1:{server.c2s}", "security": "plain",
    }  # fmt: skip
    return config | {name: value.format(web=server.web) for name, value in more.items()}


async def checked(config: dict[str, str], password: str = "pw1") -> Any:
    channel = Webchat(House(config, password))
    try:
        return (await channel.check())[-1]
    finally:
        await channel.close()


@pytest.mark.parametrize(("more", "step", "code"), WRONG)
async def test_checking_says_what_is_wrong(
    kind: type[XmppServer], more: dict[str, str], step: str, code: str
) -> None:
    last = await checked(account(kind, **more))
    assert (last.step, last.ok) == (step, False)
    assert last.problem.code == code
    assert code in TEXTS


async def test_a_wrong_password_is_said(kind: type[XmppServer]) -> None:
    last = await checked(account(kind), "nope")
    assert last.problem.code == "wrong-password"


async def test_a_connection_is_secured_both_ways(kind: type[XmppServer]) -> None:
    good = {"ca": str(authority().ca)}
    assert (await checked(account(kind, security="starttls", **good))).ok
    tls = f"127.0.0.1:{running(kind).tls}"
    assert (await checked(account(kind, security="tls", server=tls, **good))).ok


@pytest.mark.parametrize("leaf", ["wrong-host", "expired", "self-signed"])
async def test_a_bad_certificate_gets_no_password(leaf: Any) -> None:
    server = Prosody(leaf)
    try:
        where = {"server": f"127.0.0.1:{server.c2s}", "security": "starttls"}
        last = await checked(account(**where, ca=str(authority().ca)))
        assert last.problem.code == "bad-certificate"
        assert "Authenticated" not in server.log()
        plain = await checked(account(server=where["server"]))
        assert not plain.ok  # it wants TLS, and without it nothing is tried
    finally:
        server.close()


@pytest.mark.parametrize("url", ["https://[x", "https://\u2100/", "javascript:1", "x" * 5000])
def test_whatever_a_page_calls_itself_the_text_is_read(url: str) -> None:
    record = {"chat": "desk@localhost", "from": "v@guest.localhost", "to": "desk@localhost",
              "id": "1", "text": "How large?", "page": {"url": url, "title": "Cups"}}  # fmt: skip
    found = stanzas.facts(record, fetched=False)
    assert found is not None
    assert found.text.startswith("How large?")
    assert "javascript" not in found.text


async def test_a_server_without_an_archive_or_place_for_files_says_so(
    kind: type[Prosody | Ejabberd],
) -> None:
    server = kind(archive=False, guests=False, upload=1000)
    try:
        where = {"server": f"127.0.0.1:{server.c2s}", "base_url": server.web}
        last = await checked(account(**where))
        assert (last.step, last.problem.code) == ("archive", "no-chat-archive")
        house = House(account(**where), "pw1")
        channel = Webchat(house)
        file = records.File("a.png", b"x" * 2000, "image/png")
        said = records.Said(sender="x", to="two@localhost", text="", at=0, files=(file,))
        out = Outgoing("1" * 32, "<a@b>", "x", ("two@localhost",), records.freeze(said))
        ledger = Ledger()
        with pytest.raises(Exception, match="file-too-large-there") as refused:
            await channel.send(out, ledger)
        assert sentence_of(refused.value)
        assert not ledger.committed
        await channel.close()
    finally:
        server.close()


async def test_without_its_library_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "slixmpp", None)
    last = await checked(account())
    assert last.problem.code == "chat-not-installed"
    assert "pip install slixmpp" in TEXTS["chat-not-installed"]


@pytest.mark.parametrize(
    "more",
    [
        {"address": "no address"},
        {"guests": ""},
        {"server": "host:99999"},
        {"security": "plain", "server": "chat.shop.example"},
        {"base_url": "http://chat.shop.example"},
    ],
)
def test_settings_that_cannot_work_are_refused_at_once(more: dict[str, str]) -> None:
    with pytest.raises(ConfigError) as refused:
        Webchat(House(account(**more)))
    assert refused.value.problem.code in TEXTS


# --- the website --------------------------------------------------------------------------------


def kit(language: str = "en", **more: str) -> Kit:
    settings = {"address": "help@shop.example", "guests": "guest.shop.example",
                "base_url": "https://shop.example:5281/"}  # fmt: skip
    return Webchat.kit(settings | more, language)


def test_the_snippet_holds_the_settings_and_nothing_ends_its_script() -> None:
    snippet = kit(converse="https://shop.example/</script><b>/").snippet
    assert '"door": "https://shop.example:5281/http-bind"' in snippet
    assert '"desk": "help@shop.example"' in snippet
    assert snippet.count("</script>") == 1
    assert "password" not in snippet


@pytest.mark.parametrize("language", ["en", "pt", "es", "it", "ca"])
def test_the_guide_is_in_the_language_and_names_the_hosts(language: str) -> None:
    guide = kit(language).guide
    assert f'<html lang="{language}">' in guide
    for line in ("VirtualHost &quot;guest.shop.example&quot;", "prosodyctl adduser help@shop"):
        assert line in guide
    assert "%1" not in guide
    for line in ("register help shop.example", "put_url: &quot;https://shop.example:5281/upload&quot;",
                 "  - &quot;guest.shop.example&quot;", "  - port: 5281"):  # fmt: skip
        assert line in guide
    assert language == "en" or "A chat on your website" not in guide


def test_other_accounts_have_nothing_for_a_website(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    forum = add_account(desk, "feed", "forum", "")
    with pytest.raises(UsageError, match="no-kit"):
        desk.connecting.kit(forum, "en").result()
    desk.close()
