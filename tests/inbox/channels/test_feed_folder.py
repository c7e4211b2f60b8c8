"""A feed in a folder beyond the contract: half-written and wrong files, what is put away, answers
that are there whole or not at all, a disk that goes away or is full."""

import asyncio
import json
import os
from pathlib import Path

import pytest

from app.base.errors import ConfigError, TransientError
from app.base.problems import sentence
from app.inbox.channels.feed import folder
from app.inbox.channels.feed.folder import FeedFolder
from app.inbox.supervisor import Supervisor
from app.inbox.values import SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Secrets, Shop
from tests.inbox.channels.contract.folder import FolderFeed

PERSON = {"sender": {"id": "ana"}, "at": "2026-11-29T03:00:00Z"}


@pytest.fixture
def feed():
    with FolderFeed() as made:
        yield made


@pytest.fixture
async def shop(feed: FolderFeed, tmp_path: Path):
    desk = open_desk(tmp_path)
    account = add_account(desk, "folder", "front", feed.config["path"])
    secrets = Secrets(feed)
    made = Shop(desk, account, feed, secrets, Supervisor(desk.store, secrets))
    yield made
    await made.supervisor.close()
    desk.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong is complete at once."""
    monkeypatch.setattr(folder, "_STILL", 0.0)


def names(feed: FolderFeed, where: str) -> list[str]:
    return sorted(file.name for file in (feed.root / where).iterdir())


def told(shop: Shop) -> str:
    """What the account says is wrong."""
    (state,) = shop.desk.accounts().result()
    assert state.state == ("ok" if state.problem is None else "worried")
    return sentence(state.problem) if state.problem is not None else ""


async def test_what_is_stored_is_put_away_with_the_next_look(shop: Shop, feed: FolderFeed) -> None:
    feed.arrives(text="one")
    assert await shop.look() == 1
    assert names(feed, "in") == ["0-0.json"]
    await shop.look()
    assert (names(feed, "in"), names(feed, "done")) == ([], ["0-0.json"])


async def test_one_look_alone_puts_away_when_it_closes(shop: Shop, feed: FolderFeed) -> None:
    feed.arrives(text="one")
    await shop.look()
    await shop.supervisor.close()
    assert (names(feed, "in"), names(feed, "done")) == ([], ["0-0.json"])


async def test_another_file_of_the_same_name_is_another_message(
    shop: Shop, feed: FolderFeed
) -> None:
    for n, text in enumerate(("one", "two", "three")):
        feed.put("same.json", PERSON | {"id": str(n), "text": text})
        await shop.look()
    assert sorted(shop.heard()) == ["one", "three", "two"]
    await shop.look()
    assert names(feed, "in") == []
    assert len(names(feed, "done")) == 1  # two were written over before they were put away


async def test_several_messages_and_states_come_in_one_file(shop: Shop, feed: FolderFeed) -> None:
    rows = [PERSON | {"id": f"r{n}", "text": f"row {n}"} for n in range(3)]
    feed.put("many.json", {"messages": rows})
    await shop.look()
    assert len(shop.heard()) == 3
    id = shop.reply("answer")
    await shop.send()
    (answer,) = feed.told_out("Answer")
    feed.put("states.json", {"states": [{"id": answer["id"], "state": "read"}]})
    await shop.look()
    assert str(shop.item(id).recipients[0].state) == "read"


async def test_a_half_written_file_is_left_until_it_is_whole(shop: Shop, feed: FolderFeed) -> None:
    whole = json.dumps(PERSON | {"id": "h", "text": "whole"}).encode()
    at = feed.root / "in" / "half.json"
    for cut in (0, 1, len(whole) // 2, len(whole) - 1):
        at.write_bytes(whole[:cut])
        assert await shop.look() == 0
        assert told(shop) == ""
    at.write_bytes(whole)
    assert await shop.look() == 1
    assert shop.heard() == ["whole"]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"id": "x", "sen', "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[1, 2]", "id of its own"),
        (b'{"text": "nobody"}', "id of its own"),
        (b'{"messages": [{"id": 3}]}', "id of its own"),
        (b'{"id": "x", "files": [{"url": "/etc/hostname"}]}', "below in/"),
        (b'{"id": "x", "files": [{"url": "../out"}]}', "below in/"),
        (b'{"id": "x", "files": [{"url": "https://example.com/a"}]}', "not there"),
    ],
)
async def test_a_wrong_file_stays_with_a_sentence_and_holds_up_nobody(
    shop: Shop, feed: FolderFeed, data: bytes, words: str
) -> None:
    feed.drop("wrong.json", data)
    feed.arrives(text="fine")
    assert await shop.look() == 1
    assert "wrong.json" in told(shop)
    assert words in told(shop)
    await shop.look()
    assert names(feed, "in") == ["wrong.json"]
    feed.put("wrong.json", PERSON | {"id": "w", "text": "corrected"})
    assert await shop.look() == 1
    assert told(shop) == ""


@pytest.mark.usefixtures("impatient")
async def test_a_link_out_of_the_folder_is_not_followed(shop: Shop, feed: FolderFeed) -> None:
    (feed.root / "in" / "link.txt").symlink_to("/etc/hostname")
    os.mkfifo(feed.root / "in" / "pipe")
    feed.put("a.json", PERSON | {"id": "a", "text": "a", "files": [{"url": "link.txt"}]})
    feed.put("b.json", PERSON | {"id": "b", "text": "b", "files": [{"url": "pipe"}]})
    (feed.root / "in" / "c.json").symlink_to(feed.root / "in" / "a.json")
    assert await shop.look() == 0
    assert "below in/" in told(shop)


async def test_a_file_that_comes_after_its_message_is_waited_for(
    shop: Shop, feed: FolderFeed
) -> None:
    feed.put("a.json", PERSON | {"id": "a", "text": "look", "files": [{"url": "late.png"}]})
    assert await shop.look() == 0
    assert told(shop) == ""
    feed.drop("late.png", b"\x89PNG")
    assert await shop.look() == 1
    (entry,) = shop.entries()
    assert entry.attachments[0].name == "late.png"


async def test_an_answer_is_written_once_and_whole(shop: Shop, feed: FolderFeed) -> None:
    feed.arrives(text="Hello")
    await shop.look()
    id = shop.reply("On its way")
    await shop.send()
    assert names(feed, "out") == [f"{feed.told_out('Answer')[0]['id']}.json"]
    assert shop.item(id).state is SendState.SENT


async def test_a_full_disk_is_said_and_the_answer_goes_later(
    shop: Shop, feed: FolderFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed.arrives(text="Hello")
    await shop.look()
    id = shop.reply("later")
    with monkeypatch.context() as full:
        full.setattr(FeedFolder, "_hidden", lambda _self, _name: Path("/dev/full"))
        await shop.send()
    item = shop.item(id)
    assert item.state is SendState.RETRYING
    assert "No space left" in str(item.attempts)
    shop.make_due()
    await shop.send()
    assert feed.sent == ["later"]


async def test_a_stop_between_the_commit_and_the_name_is_in_doubt_and_found_if_it_is_there(
    shop: Shop, feed: FolderFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    class CrashError(Exception):
        pass

    def crash(self: FeedFolder, name: str) -> None:
        raise CrashError

    feed.arrives(text="Hello")
    await shop.look()
    id = shop.reply("perhaps")
    with monkeypatch.context() as patched:
        patched.setattr(FeedFolder, "_publish", crash)
        with pytest.raises(CrashError):
            await shop.send()
    await shop.restart()
    assert shop.item(id).state is SendState.UNKNOWN
    for _ in range(3):
        shop.make_due()
        await shop.send()
    assert (feed.sent, shop.item(id).state) == ([], SendState.UNKNOWN)
    (part,) = (feed.root / "out").iterdir()
    part.rename(part.with_name(part.name.removeprefix(".").removesuffix(".part")))
    shop.make_due()
    await shop.send()
    assert shop.item(id).state is SendState.SENT


async def test_a_disk_that_is_not_there_is_waited_for(shop: Shop, feed: FolderFeed) -> None:
    feed.arrives(text="one")
    feed.go_away(None)
    with pytest.raises(TransientError, match="folder-away"):
        await shop.look()
    feed.come_back(None)
    assert await shop.look() == 1


async def test_a_path_that_is_none_is_refused(shop: Shop) -> None:
    add = {"kind": "folder", "name": "x", "settings": {"path": "in"}, "secrets": {}}
    with pytest.raises(ConfigError, match="no-such-folder"):
        shop.desk.ask("account add", add).result()


async def test_what_is_put_there_is_noticed(
    shop: Shop, feed: FolderFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "_GLANCE", 0.02)
    channel = await shop.supervisor.channels.get(shop.account)
    await shop.look()
    await asyncio.wait_for(channel.changed(60), 30)  # the folder was made just now
    await shop.look()
    waiting = asyncio.ensure_future(channel.changed(60))
    await asyncio.sleep(0)
    feed.arrives(text="now")
    await asyncio.wait_for(waiting, 30)
    assert await shop.look() == 1
