"""Mail that comes in bulk shares frames, and nothing of what is erased stays in one (K7)."""

import random
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
import zstandard
from sqlalchemy import Connection

from app.base.bus import Changes
from app.base.ids import AccountId, ConversationId, CustomerId, MessageId
from app.inbox import source
from app.inbox.account_commands import AddAccount
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.history import EraseHistory
from app.inbox.parsing import mime
from app.inbox.people.erasing import Erase
from app.inbox.prepare import Prepared, prepare_all, unpack
from app.store import bodies, doctor, search
from app.store.store import Store
from tests.house import make_profile

NOW = 1_790_000_000_000_000
WORDS = [f"word{n}" for n in range(400)]


def letter(n: int, sender: str = "", length: int = 300) -> bytes:
    """A mail unlike any other, of ``length`` words."""
    dice = random.Random(n)
    text = "\r\n".join(" ".join(dice.choices(WORDS, k=10)) for _ in range(length // 10))
    return (
        f"From: {sender or f'person{n}@client.example'}\r\nTo: help@shop.example\r\n"
        f"Message-ID: <letter-{n}@client.example>\r\nSubject: Letter {n}\r\n"
        f"Date: Mon, 16 Nov 2026 10:{n % 60:02}:00 +0000\r\n\r\nunique{n} {text}\r\n"
    ).encode()


def ready(letters: Sequence[bytes]) -> list[Prepared]:
    """As a worker prepares them."""
    return unpack(prepare_all([Raw(each, history=True) for each in letters], mime.parse, NOW))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(make_profile(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def feed(store: Store) -> Feed:
    account = AccountId(store.ids.take())
    store.execute(AddAccount(account, "archive", "archive", "help@shop.example", {})).result()
    return Feed(store, account, "email")


def column(store: Store, query: str) -> list[int]:
    return [row[0] for row in store.read(lambda c: c.execute(query).fetchall()).result()]


def kept(store: Store) -> bytes:
    """All that lies in packs, unpacked."""
    packs = store.read(lambda c: c.execute("SELECT id, texts, data FROM pack").fetchall()).result()
    found = b""
    for id, texts, sources in packs:
        whole = zstandard.frame_content_size(texts), zstandard.frame_content_size(sources)
        all_of_it = bodies.Kept("pack", texts, whole[1], id, 0, whole[0], sources, 0)
        found += b"".join(bodies.Opener().pieces(all_of_it))
    return found


def originals(store: Store) -> set[bytes]:
    ids = [MessageId(id) for id in column(store, "SELECT id FROM message")]
    return {store.read(lambda c, id=id: source.read(c, store.profile, id)).result() for id in ids}


def is_clean(store: Store) -> bool:
    return doctor.examine(store, deep=True).clean


def spoil(store: Store, statement: str) -> None:
    def job(connection: Connection) -> tuple[None, Changes]:
        connection.exec_driver_sql(statement)
        return None, Changes()

    store.write(job).result()


def test_neighbours_share_packs_and_come_out_as_they_were(store: Store, feed: Feed) -> None:
    letters = [letter(n) for n in range(120)]
    feed.put(ready(letters), "", None).result()
    assert 2 < len(column(store, "SELECT id FROM pack")) < 12
    assert originals(store) == set(letters)
    ids = column(store, "SELECT id FROM message ORDER BY id")
    texts = store.read(lambda c: bodies.read(c, ids)).result()
    assert [texts[id] for id in ids] == [mime.parse(each).new_text for each in letters]
    (hit,) = store.search(lambda c: search.search(c, "unique77")).result()
    assert "unique77" in hit.snippet
    assert is_clean(store)


def test_packs_save_room(store: Store, feed: Feed) -> None:
    letters = [letter(n, length=60) for n in range(200)]
    feed.put(ready(letters), "", None).result()
    (packed,) = column(store, "SELECT sum(length(texts) + length(data)) FROM pack")
    alone = sum(len(bodies.pack(mime.parse(each).new_text, each)) for each in letters)
    assert packed < 0.9 * alone


def test_a_duplicate_is_in_no_pack(store: Store, feed: Feed) -> None:
    feed.put(ready([letter(5)]), "", None).result()
    feed.put(ready([letter(n) for n in range(12)]), "", None).result()
    assert len(column(store, "SELECT id FROM message")) == 12
    assert b"unique5 " not in kept(store)
    assert originals(store) == {letter(n) for n in range(12)}
    before = kept(store)
    feed.put(ready([letter(n) for n in range(12)]), "", None).result()
    assert kept(store) == before
    assert is_clean(store)


def test_what_has_nobody_to_share_with_is_alone(store: Store, feed: Feed) -> None:
    feed.put(ready([letter(1)]), "", None).result()
    feed.put(ready([letter(2, length=9000), letter(3)]), "", None).result()
    feed.put(ready([letter(3), letter(4)]), "", None).result()
    assert column(store, "SELECT id FROM pack") == []
    assert column(store, "SELECT DISTINCT codec FROM source") == ["zstd"]
    assert len(originals(store)) == 4


def test_what_may_be_edited_is_alone() -> None:
    raws = [Raw(letter(n), remote_id=f"post-{n}") for n in range(5)]
    assert {mail.codec for mail in unpack(prepare_all(raws, mime.parse, NOW))} == {"zstd"}


def test_an_erased_customer_leaves_no_pack_behind(store: Store, feed: Feed) -> None:
    gone = "gone@client.example"
    letters = [letter(n, gone if n % 7 == 3 else "") for n in range(60)]
    feed.put(ready(letters), "", None).result()
    (customer,) = column(store, f"SELECT customer FROM identity WHERE address = '{gone}'")
    store.execute(Erase(CustomerId(customer))).result()
    assert gone.encode() not in kept(store)
    assert b"unique10 " not in kept(store)
    assert originals(store) == {each for n, each in enumerate(letters) if n % 7 != 3}
    assert store.search(lambda c: search.search(c, "unique10")).result() == []
    assert len(store.search(lambda c: search.search(c, "unique11")).result()) == 1
    assert is_clean(store)


def test_an_account_that_goes_takes_its_packs_along(store: Store, feed: Feed) -> None:
    feed.put(ready([letter(n) for n in range(60)]), "", None).result()
    packs = column(store, "SELECT id FROM pack")
    threads = tuple(map(ConversationId, column(store, "SELECT id FROM conversation")))
    store.execute(EraseHistory(feed.account, threads[:25])).result()
    assert b"unique3 " not in kept(store)
    assert b"unique40 " in kept(store)
    assert is_clean(store)
    store.execute(EraseHistory(feed.account, threads[25:])).result()
    assert column(store, "SELECT id FROM pack") == []
    assert column(store, "SELECT id FROM tombstone WHERE table_name = 'pack'") == packs
    assert is_clean(store)


def test_a_message_in_a_pack_is_indexed_anew(store: Store, feed: Feed) -> None:
    feed.put(ready([letter(n) for n in range(30)]), "", None).result()
    (id,) = column(store, "SELECT id FROM message WHERE subject = 'Letter 9'")
    spoil(store, f"UPDATE message SET subject = 'Renamed' WHERE id = {id}")
    assert column(store, "SELECT message FROM search_removed") == [id]
    store.write(lambda c: (search.index_current(c, [id]), Changes())).result()
    for words in ("unique9", "renamed"):
        assert [
            hit.message for hit in store.search(partial(search.search, text=words)).result()
        ] == [id]
    assert is_clean(store)


def test_the_doctor_sees_a_pack_that_belongs_to_nobody(store: Store, feed: Feed) -> None:
    feed.put(ready([letter(n) for n in range(30)]), "", None).result()
    orphan = "INSERT INTO pack SELECT id + 1, id + 1, texts, data, rev FROM pack LIMIT 1"
    spoil(store, orphan)
    assert "pack-astray" in {each.code for each in doctor.examine(store).findings}


DAMAGES = (
    "UPDATE pack SET data = zeroblob(40)",
    "UPDATE pack SET texts = zeroblob(40)",
    "DELETE FROM pack",
)


@pytest.mark.parametrize("how", DAMAGES)
def test_the_doctor_sees_a_damaged_pack(store: Store, feed: Feed, how: str) -> None:
    feed.put(ready([letter(n) for n in range(30)]), "", None).result()
    spoil(store, how)
    found = {each.code for each in doctor.examine(store, deep=True).findings}
    assert "source-damaged" in found


@pytest.mark.parametrize("how", DAMAGES)
@pytest.mark.parametrize("whose", ["gone@client.example", "everybody's"])
def test_a_damaged_pack_keeps_nobody_from_being_erased(
    store: Store, feed: Feed, how: str, whose: str
) -> None:
    letters = [letter(n, whose if n % 7 == 3 else "") for n in range(24)]
    feed.put(ready(letters), "", None).result()
    assert len(column(store, "SELECT id FROM pack")) == 1
    spoil(store, how)
    if whose == "everybody's":
        threads = tuple(map(ConversationId, column(store, "SELECT id FROM conversation")))
        store.execute(EraseHistory(feed.account, threads)).result()
    else:
        query = f"SELECT customer FROM identity WHERE address = '{whose}'"
        store.execute(Erase(CustomerId(column(store, query)[0]))).result()
    ids = column(store, "SELECT id FROM message ORDER BY id")
    stay = [each for n, each in enumerate(letters) if n % 7 != 3 and whose != "everybody's"]
    texts = store.read(lambda c: bodies.read(c, ids)).result()
    read = [mime.parse(each).new_text for each in stay]
    assert [texts[id] for id in ids] == (read if "data" in how else [""] * len(stay))
    assert b"unique10 " not in kept(store)
    found = {each.code for each in doctor.examine(store, deep=True).findings}
    unread = {"search-damaged"} if "data" not in how else set()  # words that nobody can take out
    assert found == unread | ({"source-damaged"} if stay else set())
