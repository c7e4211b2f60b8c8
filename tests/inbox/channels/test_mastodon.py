"""Mastodon beyond the contract: who can read an answer, threads, changes, the server's limits."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.base.clock import MICRO
from app.base.errors import AuthError, PermanentError, TransientError, UsageError
from app.desk.writing import rich_text, ways
from app.desk.writing.letter import Letter
from app.inbox.channels.base import Outgoing
from app.inbox.channels.mastodon import account as mastodon
from app.inbox.channels.mastodon import posts, stream
from app.inbox.supervisor import Supervisor
from app.inbox.values import Address, SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Secrets, Shop, sentence_of
from tests.inbox.channels.contract.mastodon import ANOTHER, THEM, US, MastodonServer
from tests.inbox.channels.house import House, Ledger
from tests.peers.node import spec
from tests.peers.schema import Schema
from tests.waiting import PATIENCE

READER = {"id": "1", "handle": "@shop@social.example", "domain": "social.example"}


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    with MastodonServer() as service:
        desk = open_desk(tmp_path)
        config = dict(service.config)
        account = add_account(desk, "mastodon", "front", config.pop("address"), **config)
        secrets = Secrets(service)
        made = Shop(desk, account, service, secrets, Supervisor(desk.store, secrets))
        yield made
        await made.supervisor.close()
        desk.close()


def conversations(shop: Shop) -> int:
    count = "SELECT count(*) FROM conversation WHERE merged_into IS NULL"
    return shop.desk.store.read(lambda c: c.execute(count).fetchone()[0]).result()


def ways_of(shop: Shop) -> tuple[ways.Way, ...]:
    here = shop.conversation()
    return shop.desk.store.read(lambda c: ways.of_conversation(c, here)).result()


def read_again(shop: Shop) -> None:
    """As if the posts of the last days had not been looked at for long."""
    shop.desk.store.clock = _Later(shop.desk.store.clock)


class _Later:
    def __init__(self, clock) -> None:
        self._clock = clock

    def now(self) -> int:
        return self._clock.now() + 700 * MICRO


# --- who can read an answer ---------------------------------------------------------------------


@pytest.mark.parametrize("who", ["public", "unlisted", "private", "direct"])
async def test_as_many_can_read_an_answer_as_what_it_answers(shop: Shop, who: str) -> None:
    post = shop.service.says("Where is my cup?", who=who)
    await shop.look()
    id = shop.reply("On its way")
    await shop.send()
    (sent,) = shop.service.posted
    assert (sent["visibility"], sent["in_reply_to_id"]) == (who, post["id"])
    assert shop.item(id).state is SendState.SENT
    assert [e.public for e in shop.entries()] == [who != "direct"] * 2
    assert [e.followers for e in shop.entries()] == [who == "private"] * 2
    await shop.look()
    assert len(shop.entries()) == 2


async def test_a_public_post_can_be_answered_to_its_writer_alone(shop: Shop) -> None:
    shop.service.says("Where is my cup?", who="public")
    await shop.look()
    both, here = ways_of(shop), shop.conversation()
    assert [(way.public, way.options) for way in both] == [(True, ()), (False, ways.PRIVATELY)]
    letter = Letter(here, body=rich_text.of_text("Order 12"), options=both[1].options)
    shop.desk.letters.send(letter, hold=0).result()
    await shop.send()
    assert shop.service.posted[0]["visibility"] == "direct"
    assert [e.public for e in shop.entries()] == [True, False]


async def test_a_private_one_is_answered_in_private_whatever_comes_meanwhile(shop: Shop) -> None:
    shop.service.says("Psst", who="direct")
    await shop.look()
    (way,) = ways_of(shop)
    assert (way.public, way.options) == (False, ways.PRIVATELY)
    letter = Letter(shop.conversation(), body=rich_text.of_text("Psst"), options=way.options)
    shop.service.says("By the way, all of you", who="public")
    await shop.look()
    shop.desk.letters.send(letter, hold=0).result()
    await shop.send()
    assert shop.service.posted[0]["visibility"] == "direct"


async def test_an_answer_to_followers_stays_theirs_whatever_comes_meanwhile(shop: Shop) -> None:
    shop.service.says("Friends, where is my cup?", who="private")
    await shop.look()
    followers, alone = ways_of(shop)
    assert (followers.public, followers.followers, followers.options) == (
        True, True, ways.TO_FOLLOWERS,
    )  # fmt: skip
    assert (alone.public, alone.options) == (False, ways.PRIVATELY)
    letter = Letter(shop.conversation(), body=rich_text.of_text("Here"), options=followers.options)
    shop.service.says("And now to the world", who="public")
    await shop.look()
    shop.desk.letters.send(letter, hold=0).result()
    await shop.send()
    assert shop.service.posted[0]["visibility"] == "private"


async def test_a_first_message_is_private_and_names_them(shop: Shop) -> None:
    body = rich_text.of_text("Your cup is ready")
    id = shop.desk.store.ids.take()
    letter = Letter(id, "new", body, to=(Address("", "ana@far.example"),), account=shop.account)
    shop.desk.letters.send(letter, hold=0).result()
    await shop.send()
    (sent,) = shop.service.posted
    assert sent == {"status": "@ana@far.example Your cup is ready", "visibility": "direct"}


async def test_what_is_no_handle_is_refused_in_words(shop: Shop) -> None:
    for typed in ("ana", "@ana@nowhere", "ana perez"):
        letter = Letter(
            shop.desk.store.ids.take(), "new", rich_text.of_text("hi"),
            to=(Address("", typed),), account=shop.account,
        )  # fmt: skip
        with pytest.raises(UsageError, match="bad-handle"):
            shop.desk.letters.send(letter, hold=0).result()


# --- threads ------------------------------------------------------------------------------------


async def test_what_they_said_before_they_named_us_comes_along(shop: Shop) -> None:
    shop.service.says("hello")
    await shop.look()
    first = shop.service.says("My cup broke today", mentions=(), who="public")
    between = shop.service.says("How sad", ANOTHER, mentions=(THEM,), above=first["id"])
    shop.service.says("Can you help?", above=between["id"], who="public")
    assert await shop.look() == 2
    assert shop.heard() == ["hello", "My cup broke today", "Can you help?"]


async def test_a_thread_is_followed_over_what_we_do_not_have(shop: Shop) -> None:
    """A done conversation is opened again by an answer somewhere below it, not begun anew."""
    first = shop.service.says("Is it blue?", who="public")
    await shop.look()
    other = shop.service.says("I have one", ANOTHER, mentions=(THEM,), above=first["id"])
    await shop.look()
    shop.desk.resolve(shop.conversation()).result()
    shop.service.says("And the big one?", above=other["id"], who="public")
    await shop.look()
    assert conversations(shop) == 1
    assert len(shop.heard()) == 2


async def test_each_person_has_a_conversation_of_their_own(shop: Shop) -> None:
    first = shop.service.says("Is it blue?", who="public")
    shop.service.says("Mine is green", ANOTHER, mentions=(US, THEM), above=first["id"])
    await shop.look()
    assert conversations(shop) == 2
    assert {e.sender.address for e in shop.entries()} == {
        "@ana@far.example", "@bea@social.example",
    }  # fmt: skip


async def test_what_we_posted_elsewhere_is_shown_and_what_is_for_nobody_is_not(shop: Shop) -> None:
    post = shop.service.says("Is it blue?", who="public")
    await shop.look()
    shop.service.says("It is.", US, mentions=(THEM,), above=post["id"], who="public")
    shop.service.says("We have new cups!", US, mentions=(), who="public")
    await shop.look()
    assert [(e.direction, e.new_text) for e in shop.entries()] == [
        ("in", "Is it blue?"),
        ("out", "It is."),
    ]
    assert conversations(shop) == 1


# --- changes ------------------------------------------------------------------------------------


@pytest.mark.parametrize("old", [False, True], ids=["4.3", "before"])
async def test_what_is_changed_or_taken_back_is_shown_so(shop: Shop, old: bool) -> None:
    shop.service.old = old
    changed = shop.service.says("tow cups")
    gone = shop.service.says("never mind")
    await shop.look()
    changed |= {"content": "<p>two cups</p>", "edited_at": changed["created_at"]}
    shop.service.posts.pop(gone["id"])
    shop.service.mentions.pop()
    assert await shop.look() == 0, "it is looked at now and then"
    read_again(shop)
    for _ in range(2):
        await shop.look()
    first, second = shop.entries()
    assert (first.new_text, first.edited) == ("two cups", True)
    assert (second.new_text, second.withdrawn) == ("never mind", True)


async def test_the_stream_says_what_to_look_at(shop: Shop) -> None:
    post = shop.service.says("tow cups")
    await shop.look()
    channel = await shop.supervisor.channels.get(shop.account)
    assert isinstance(channel, mastodon.Mastodon)
    channel._heard("delete", "999")
    await shop.look()
    post |= {"content": "<p>two cups</p>", "edited_at": post["created_at"]}
    channel._heard("status.update", f'{{"id": "{post["id"]}"}}')
    channel._heard("notification", "garbage")
    await shop.look()
    assert shop.heard() == ["two cups"]
    shop.service.posts.pop(post["id"])
    channel._heard("delete", post["id"])
    await shop.look()
    assert shop.entries()[0].withdrawn


async def test_a_stream_that_is_cut_is_opened_again_and_nothing_is_missed(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "_FIRST", 0.01)
    channel = await shop.supervisor.channels.get(shop.account)
    await shop.look()
    await channel.changed(PATIENCE)  # it is open: one look
    await shop.look()
    for text in ("one", "two"):
        shop.service.says(text)
        await channel.changed(PATIENCE)
        assert await shop.look() == 1
        shop.service.cut()
        await channel.changed(PATIENCE)  # it is open again
        await shop.look()
    assert shop.heard() == ["one", "two"]


async def test_without_a_stream_the_lists_are_looked_at_in_their_pace(shop: Shop) -> None:
    shop.service.web.fault("404", "/streaming/")
    channel = await shop.supervisor.channels.get(shop.account)
    channel.pace._paces = (0.01, 0.01, 0.01, 0.01)
    await channel.changed(PATIENCE)
    assert not channel._stream.live


async def test_events_are_read_as_the_standard_says() -> None:
    async def lines() -> AsyncIterator[str]:
        for line in (":thump", "", "event: update", "data: {", "data: }", "", "data: lost", "",
                     "event: delete", "data: 7", "id: 3", "", "event: half"):  # fmt: skip
            yield line

    found = [event async for event in stream.events(lines())]
    assert found == [("", ""), ("update", "{\n}"), ("delete", "7")]


# --- sending ------------------------------------------------------------------------------------


async def test_a_key_that_the_server_forgot_makes_no_second_post(shop: Shop) -> None:
    """It keeps one for an hour: later our own posts are asked first."""
    shop.service.says("Where is my cup?")
    await shop.look()
    id = shop.reply("On its way")
    shop.service.web.fault("timeout-after", shop.service.sending)
    channel = await shop.supervisor.channels.get(shop.account)
    channel.silence = 1.0
    await shop.send()
    shop.service.keys.clear()
    shop.make_due()
    now = channel.context.now
    channel.context.now = lambda: now() + 2 * 3600 * MICRO
    await shop.send()
    assert shop.service.sent == ["On its way"]
    assert shop.item(id).state is SendState.SENT


async def test_the_servers_limit_is_asked_and_refuses_before_it_is_queued(shop: Shop) -> None:
    shop.service.longest = 60
    shop.service.says("Hello")
    await shop.supervisor.once()
    (way,) = ways_of(shop)
    assert way.can.max_length == 60
    link = "https://shop.example/" + "x" * 80
    shop.reply(f"{'x' * 30} {link}")  # 31, a link as 23, "@ana " as 5
    with pytest.raises(UsageError, match="text-too-long"):
        shop.reply(f"{'x' * 32} {link}")


async def test_an_answer_to_what_is_gone_says_so(shop: Shop) -> None:
    post = shop.service.says("Hello")
    await shop.look()
    shop.service.posts.pop(post["id"])
    id = shop.reply("Hi")
    await shop.send()
    item = shop.item(id)
    assert (item.state, item.reason) == (SendState.FAILED, "post-gone")


async def test_a_picture_is_waited_for_and_goes_with_the_post(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.service.says("Hello")
    await shop.look()
    file = tmp_path / "cup.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    shop.service.slow = 2
    monkeypatch.setattr(mastodon, "_BREATH", 0.01)
    shop.reply("look", file)
    await shop.send()
    assert shop.service.posted[0]["media_ids"] == ["M0"]
    assert shop.service.files["cup.png"] == file.read_bytes()


# --- what the server says -----------------------------------------------------------------------


async def test_the_time_of_a_limit_is_read_by_the_servers_clock(shop: Shop) -> None:
    headers = {
        "X_RateLimit_Reset": "2026-11-29T03:05:00.000Z",
        "Date": "Sun, 29 Nov 2026 03:00:00 GMT",
    }
    shop.service.web.fault("429", shop.service.receiving, **headers)
    with pytest.raises(TransientError) as failed:
        await shop.look()
    assert failed.value.retry_after == 300


async def test_a_revoked_token_says_where_to_look(shop: Shop) -> None:
    shop.service.revoked = True
    with pytest.raises(AuthError) as failed:
        await shop.look()
    assert "/settings/applications" in sentence_of(failed.value)


async def test_another_accounts_token_and_a_server_without_mastodon_are_said() -> None:
    with MastodonServer() as service:
        config = dict(service.config) | {"address": "@other@social.example"}
        channel = mastodon.Mastodon(House(config, secrets=service.secrets))
        (wrong,) = await channel.check()
        assert wrong.problem is not None
        assert wrong.problem.code == "not-your-handle"
        channel.base_url += "/elsewhere"
        channel.reader = {}
        (wrong,) = await channel.check()
        await channel.close()
        assert wrong.problem is not None
        assert wrong.problem.code == "no-mastodon"


async def test_what_is_not_allowed_fails_and_pauses_nothing(shop: Shop) -> None:
    shop.service.says("Hello")
    await shop.look()
    id = shop.reply("Hi")
    words = b'{"error": "This action is not allowed"}'
    shop.service.web.fault("403", shop.service.sending, body=words)
    await shop.send()
    assert shop.item(id).state is SendState.FAILED


@pytest.mark.peers
async def test_every_request_keeps_to_the_published_schema(shop: Shop, tmp_path: Path) -> None:
    document = json.loads(spec("mastodon.json").read_text("utf-8"))
    schema, paths = Schema(document), document["paths"]
    file = tmp_path / "cup.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    shop.service.says("Hello", who="public")
    await shop.look()
    shop.reply("Look", file)
    await shop.send()
    read_again(shop)
    await shop.look()
    seen = set()
    for request in shop.service.web.requests:
        told = paths.get(request.path, {}).get(request.method.lower())
        if told is None:  # the community's document has some of the paths
            continue
        seen.add((request.method, request.path))
        names = {one["name"] for one in told.get("parameters", ())}
        assert {name.removesuffix("[]") for name in request.query} <= names
        if request.headers.get("content-type") == "application/json":
            body = told["requestBody"]["content"]["application/json"]["schema"]
            assert schema.violations(body, request.json) == []
    assert {path for _, path in seen} >= {
        "/api/v1/statuses", "/api/v1/notifications", "/api/v1/conversations", "/api/v2/media",
    }  # fmt: skip


async def test_a_mistake_of_ours_sends_nothing() -> None:
    with MastodonServer() as service:
        channel = mastodon.Mastodon(House(service.config, secrets=service.secrets))
        out = Outgoing("u", "<m@x>", "us", ("@ana@far.example",), b"no record")
        with pytest.raises((PermanentError, ValueError)):
            await channel.send(out, Ledger())
        await channel.close()
        assert service.sent == []


# --- the words of a post ------------------------------------------------------------------------


def words(content: str, **more: object) -> str:
    return posts.words({"content": content} | more, READER["handle"])


def test_a_link_shows_where_it_leads() -> None:
    hidden = (
        '<a href="https://example.com/long?a=1&amp;b=2"><span class="invisible">https://</span>'
        '<span class="ellipsis">example.com/lo</span><span class="invisible">ng?a=1&amp;b=2</span>'
        "</a>"
    )
    assert words(f"<p>see {hidden}</p>") == "see https://example.com/long?a=1&b=2"
    lie = '<p><a href="https://evil.example/x">bank.example</a></p>'
    assert words(lie) == "bank.example (https://evil.example/x)"
    tag = '<p><a href="https://s.example/tags/cups">#<span>cups</span></a></p>'
    assert words(tag) == "#cups"


def test_what_could_run_or_load_is_not_in_the_words() -> None:
    found = words('<p>a<script>b()</script><img src="https://t.example/1.png" onerror=c()></p>')
    assert "b()" not in found
    assert "t.example" not in found


def test_our_handle_at_the_beginning_is_no_part_of_what_is_said() -> None:
    assert words("<p>@shop Hello @shop</p>") == "Hello @shop"
    assert words("<p>@shop@social.example @shop Hello</p>") == "Hello"
    assert words("<p>@shopping Hello</p>") == "@shopping Hello"
    assert words("<p>@shop</p>") == "@shop"


def test_warning_poll_and_pictures_are_told() -> None:
    one = {"url": "https://f.example/media/cup.png", "type": "image", "description": "A blue cup"}
    poll = {"options": [{"title": "blue"}, {"title": "green"}]}
    told = words("<p>Which?</p>", spoiler_text="cups", poll=poll, media_attachments=[one])
    assert told == (
        "[cups]\nWhich?\n- blue\n- green\n📎 https://f.example/media/cup.png\n🖼 A blue cup"
    )
