"""Erased is erased: no word of it in any file, the doctor finds nothing, it does not come back."""

import random
import shutil
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from threading import Event

import pytest

from app.base.bus import Changes
from app.base.clock import MICRO, to_datetime
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, CustomerId
from app.base.paths import Profile
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.prepare import BLOB_FROM
from app.inbox.values import Direction, View
from app.store import backup, doctor
from app.store.queries import values
from app.store.schema import metadata
from app.store.schema.messages import picture
from app.store.setting_commands import SetSetting
from app.store.store import Store
from tests import plans
from tests.house import add_account, keep_draft, make_profile
from tests.inbox.test_ingest import NOW, SHOP, mail, put, queue

WORDS = (
    "xylophagous", "quokkaberry", "zanzibarium", "velvetine", "noctilucent", "brouhahaha",
    "gallimaufry", "kerfufflish", "mumpsimus", "taradiddle", "widdershin", "snollygoster",
)  # fmt: skip
"""Each stands in one place of what will be erased; none in anything else."""
GONE = "Xylophagous Quokkaberry <zanzibarium@velvetine.example>"


def letter(n: int, *, large: bool = False) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = GONE, SHOP
    message["Subject"] = f"Noctilucent matter {n}"
    message["Message-ID"] = f"<brouhahaha.{n}@velvetine.example>"
    message["Date"] = format_datetime(to_datetime(NOW + n * 60 * MICRO))
    message.set_content(f"The gallimaufry number {n} came broken.\n")
    message.add_alternative(f"<p>The gallimaufry number <b>{n}</b></p>", subtype="html")
    data = random.Random(n).randbytes(BLOB_FROM) if large else b"kerfufflish"
    message.add_attachment(data, maintype="image", subtype="png", filename=f"kerfufflish{n}.png")
    return message.as_bytes()


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return make_profile(tmp_path)


@pytest.fixture
def desk(profile: Profile) -> Iterator[Desk]:
    desk = Desk(Store(profile))
    yield desk
    desk.close()


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(
        desk, "email", "shop", SHOP, imap="127.0.0.1:1", smtp="127.0.0.1:1", user="shop"
    )


def fill(desk: Desk, account: AccountId) -> CustomerId:
    """A customer with mail, a large one, notes, replies, drafts, tags, fields, merges, undos."""
    put(desk, account, letter(1), letter(2), letter(3, large=True))
    put(desk, account, mail("<other@okafor.example>", "Something else entirely."))
    other = next(row for row in queue(desk) if "okafor" in row.address)
    joined = mail(
        "<joined@x.example>", "I am the mumpsimus.", subject="Re: Bowls", at=900,
        sender="X <taradiddle@okafor.example>", refs="<other@okafor.example>",
    )  # fmt: skip
    put(desk, account, joined)
    id = whose(desk)
    people = desk.customers
    people.add_identity(id, "email", "taradiddle@okafor.example").result()
    shown = '["taradiddle@okafor.example", "helen@okafor.example"]'
    desk.store.execute(SetSetting("workspace", 0, "image_senders", shown)).result()
    people.change(id, name="Xylophagous", notes="Brings taradiddle.", company="Velvetine").result()
    undone = people.change(id, notes="Loves widdershin").result()
    desk.undo(undone).result()
    people.tag(id, "snollygoster").result()
    people.define_field("Level", "text").result()
    (field,) = people.card(id).result().fields
    people.set_value(id, field.id, "taradiddle level").result()
    people.add_identity(id, "phone", "+44 7700 900318").result()
    two, _ = people.add_with("Widdershin", "snollygoster@velvetine.example").result()
    people.merge(two, id).result()
    mine = [row.id for row in queue(desk) if row.customer == "Xylophagous"]
    noted = desk.note(mine[0], "Their mumpsimus is taradiddle").result()
    desk.undo(noted).result()
    desk.note(mine[0], "Rings for the snollygoster").result()
    desk.reply(Draft(mine[0], "The kerfufflish is on its way."), hold=3600).result()
    keep_draft(desk, mine[1], "reply", "Dear widdershin")
    desk.message_html(desk.conversation(mine[0]).result().entries[0].id).result()
    letter_id = desk.conversation(mine[0]).result().entries[0].id
    shot = {
        "message": letter_id,
        "url": "https://cdn.example/kerfufflish.png",
        "data": b"widdershin",
    }
    desk.store.write(lambda c: (c.execute(picture.insert(), shot), Changes())).result()
    desk.assign(mine[0], desk.agent.id).result()
    assert len(desk.conversation(other.id).result().entries) == 2
    return id


def whose(desk: Desk) -> CustomerId:
    query = """SELECT coalesce(c.merged_into, c.id) FROM identity i
    JOIN customer c ON c.id = i.customer WHERE i.address = 'zanzibarium@velvetine.example'"""
    (found,) = desk.store.read(lambda c: values(c, query)).result()
    return CustomerId(found)


def told(profile: Profile, words: tuple[str, ...] = WORDS) -> dict[str, list[str]]:
    """The files of the profile that hold one of the words, in any case, also as UTF-16."""
    found: dict[str, list[str]] = {}
    for path in profile.root.rglob("*"):
        if path.is_file():
            data = path.read_bytes().lower()
            hits = [w for w in words if w.encode() in data or w.encode("utf-16-le") in data]
            if hits:
                found[str(path.relative_to(profile.root))] = hits
    return found


def test_no_word_is_left_in_any_file(desk: Desk, account: AccountId, profile: Profile) -> None:
    id = fill(desk, account)
    desk.store.settle().result()
    assert set(told(profile)["workspace.db"]) >= {"xylophagous", "taradiddle", "snollygoster"}
    blobs = [p for p in profile.blobs.rglob("*") if p.is_file()]
    assert len(blobs) == 1
    assert desk.customers.erase(id).result()
    assert told(profile) == {}
    assert not [p for p in profile.blobs.rglob("*") if p.is_file()]
    assert doctor.examine(desk.store, deep=True).findings == ()
    assert [row.customer for row in queue(desk)] == ["Helen"]
    assert desk.customers.count().result() == 1
    for word in WORDS:
        assert desk.search(word).result() == ()
        assert list(desk.customers.find(word).result()) == []
    with pytest.raises(UsageError, match="no-such-customer"):
        desk.customers.card(id).result()


def test_closed_and_opened_again_there_is_still_nothing(
    desk: Desk, account: AccountId, profile: Profile
) -> None:
    desk.customers.erase(fill(desk, account)).result()
    desk.close()
    assert told(profile) == {}
    again = Desk(Store(profile))
    assert doctor.examine(again.store, deep=True).findings == ()
    again.close()


def test_the_same_mail_does_not_come_back(desk: Desk, account: AccountId) -> None:
    desk.customers.erase(fill(desk, account)).result()
    before = queue(desk)
    again = put(desk, account, letter(1), letter(2), letter(3, large=True), history=True)
    assert (again.stored, again.duplicate) == (0, 3)
    never_seen = letter(7)  # older mail of theirs in another folder
    assert put(desk, account, never_seen).stored == 0
    assert queue(desk) == before


def test_what_they_write_later_is_heard(desk: Desk, account: AccountId) -> None:
    desk.customers.erase(fill(desk, account)).result()
    later = mail("<later@velvetine.example>", "Hello again", sender=GONE, at=10**8)
    assert put(desk, account, later).stored == 1


def test_unless_the_workspace_says_no(desk: Desk, account: AccountId) -> None:
    desk.customers.erase(fill(desk, account)).result()
    desk.store.execute(SetSetting("workspace", 0, "erased_may_write", "false")).result()
    later = mail("<later@velvetine.example>", "Hello again", sender=GONE, at=10**8)
    assert put(desk, account, later).stored == 0


def test_what_told_of_them_cannot_be_undone(desk: Desk, account: AccountId) -> None:
    id = fill(desk, account)
    command = desk.customers.tag(id, "late").result()
    desk.customers.erase(id).result()
    with pytest.raises(UsageError, match="cannot-undo"):
        desk.undo(command).result()


def test_older_backups_are_replaced_when_asked(
    desk: Desk, account: AccountId, profile: Profile
) -> None:
    id = fill(desk, account)
    made = backup.backup(desk.store, NOW)
    shutil.copy(made, profile.backups / "before-schema-7.db")
    before = profile.backups / "before-restore-20261101T080000000000Z"
    before.mkdir()
    shutil.copy(made, before / profile.database.name)
    assert desk.customers.backups().result() == 3
    desk.customers.erase(id, rotate=True).result()
    assert len(backup.backups(profile)) == 1
    assert told(profile) == {}
    assert not [p for p in (profile.backups / "blobs").rglob("*") if p.is_file()]


def test_a_message_that_is_just_leaving_is_not_erased(desk: Desk, account: AccountId) -> None:
    from app.inbox.sending.outbox_commands import Claim

    id = fill(desk, account)
    item = desk.outbox().result()[0]
    release = "UPDATE outbox SET state = 'queued'"
    desk.store.write(lambda c: (c.exec_driver_sql(release), _nothing())).result()
    desk.store.execute(Claim(item.id)).result()
    with pytest.raises(UsageError, match="sending-now"):
        desk.customers.erase(id).result()


def _nothing() -> object:

    return Changes()


def test_a_cut_short_erasing_is_finished_at_the_next_start(
    desk: Desk, account: AccountId, profile: Profile
) -> None:
    from app.inbox.people import erasing

    id = fill(desk, account)
    desk.customers.do(erasing.Erase(id)).result()
    assert [p for p in profile.blobs.rglob("*") if p.is_file()]
    desk.close()
    again = Desk(Store(profile))
    assert erasing.finish(again.store)
    assert not [p for p in profile.blobs.rglob("*") if p.is_file()]
    assert told(profile) == {}
    again.close()


def test_other_peoples_conversations_stay(desk: Desk, account: AccountId) -> None:
    desk.customers.erase(fill(desk, account)).result()
    _, ids = desk.queue_head(View.ALL).result()
    page = desk.conversation(ConversationId(ids[0])).result()
    assert [entry.new_text.strip() for entry in page.entries if entry.new_text] == [
        "Something else entirely."
    ]
    assert [one.address for one in page.customer.identities] == ["helen@okafor.example"]
    setting = "SELECT value FROM setting WHERE key = 'image_senders'"
    assert desk.store.read(lambda c: values(c, setting)).result() == ['["helen@okafor.example"]']


def test_what_looked_related_to_it_no_longer_says_so(desk: Desk, account: AccountId) -> None:
    put(desk, account, letter(1))
    stranger = mail(
        "<stranger@x.example>",
        "I know them.",
        sender="X <x@x.example>",
        refs="<brouhahaha.1@velvetine.example>",
    )
    put(desk, account, stranger)
    assert [row.related for row in queue(desk)].count(True) == 1
    desk.customers.erase(whose(desk)).result()
    assert [row.related for row in queue(desk)] == [False]
    assert doctor.examine(desk.store, deep=True).clean


def test_stopped_on_the_way_nothing_is_gone(
    desk: Desk, account: AccountId, profile: Profile
) -> None:
    id, stop, heard = fill(desk, account), Event(), list[float]()

    def tell(share: float) -> None:
        heard.append(share)
        if share > 0.95:  # most rows are deleted by now
            stop.set()

    before = (queue(desk), desk.customers.card(id).result())
    with pytest.raises(UsageError, match="erase-stopped"):
        desk.customers.erase(id, tell=tell, stop=stop).result()
    assert 0.95 < heard[-1] < 1
    assert (queue(desk), desk.customers.card(id).result()) == before
    assert doctor.examine(desk.store, deep=True).findings == ()
    assert desk.search("gallimaufry").result()


def test_how_far_it_is_only_grows_and_ends_with_all(desk: Desk, account: AccountId) -> None:
    heard = list[float]()
    desk.customers.erase(fill(desk, account), tell=heard.append).result()
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0.0, 1.0)
    assert len(heard) > 20


def test_no_row_of_any_table_names_what_is_gone(desk: Desk, account: AccountId) -> None:
    id = fill(desk, account)
    rows = queue(desk)
    theirs = next(row.id for row in rows if row.customer == "Xylophagous")
    other = next(row.id for row in rows if "okafor" in row.address)
    desk.threads.merge(theirs, other).result()
    written = [
        x for x in desk.conversation(other).result().entries if x.direction is not Direction.EVENT
    ]
    for each in written:
        desk.mark_read(other, each.id).result()
    put(desk, account, letter(4))
    desk.customers.erase(id).result()
    gone = desk.store.read(
        lambda c: c.execute("SELECT table_name, id FROM tombstone").fetchall()
    ).result()
    assert {name for name, _ in gone} >= {"message", "conversation", "identity", "customer"}
    for table in metadata.sorted_tables:
        for name, lost in gone:
            if table.name == "tombstone" or name not in table.c:
                continue
            asked = f"SELECT count(*) FROM {table.name} WHERE {name} = ?"
            (found,) = desk.store.read(lambda c, a=asked, n=lost: values(c, a, n)).result()
            assert not found, (table.name, name)


def test_no_statement_reads_all_of_a_table_that_grows_with_the_mail(
    desk: Desk, account: AccountId
) -> None:
    id = fill(desk, account)
    writer = desk.store._connection
    with plans.watched(writer) as asked:
        desk.customers.erase(id).result()
    assert len(asked) > 100
    assert plans.scans(desk, asked) == []


def test_of_many_messages_it_tells_on_the_way(desk: Desk, account: AccountId) -> None:
    put(desk, account, *(letter(n) for n in range(210)))
    heard = list[float]()
    desk.customers.erase(whose(desk), tell=heard.append).result()
    assert heard == sorted(heard)
    assert len([share for share in heard if 0.15 <= share < 0.9]) == 5
    assert desk.search("noctilucent").result() == ()
    assert doctor.examine(desk.store, deep=True).findings == ()
