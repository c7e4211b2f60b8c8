"""What a team notes about people, who is merged with whom, whose mail is not wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import UsageError
from app.base.ids import AccountId, CustomerId
from app.desk.desk import Desk
from app.inbox.people.identity_kinds import checked, loose, number
from app.inbox.values import CustomerCard, Status, View
from app.store import doctor
from app.store.queries import values
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import SHOP, mail, put, queue

HELEN = "Helen Okafor <helen@okafor.example>"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    yield desk
    assert doctor.examine(desk.store, deep=True).clean
    desk.close()


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(desk, "archive", "shop", SHOP)


def people(desk: Desk, sort: str = "name") -> list[str]:
    ids = desk.customers.head(sort).result()  # type: ignore[arg-type]
    return [row.name for row in desk.customers.rows(ids).result()]


def id_of(desk: Desk, address: str) -> CustomerId:
    query = """SELECT coalesce(c.merged_into, c.id) FROM identity i
    JOIN customer c ON c.id = i.customer WHERE i.address = ?"""
    (found,) = desk.store.read(lambda c: values(c, query, address)).result()
    return CustomerId(found)


def card(desk: Desk, address: str) -> CustomerCard:
    return desk.customers.card(id_of(desk, address)).result()


def write(desk: Desk, account: AccountId, *senders: str, text: str = "Hello") -> None:
    for sender in senders:
        name = sender.partition("<")[2].strip(">") or sender
        subject = f"To {name} and {len(queue(desk))}"
        put(desk, account, mail(f"<{len(queue(desk))}.{name}>", text, sender=sender,
                                subject=subject))  # fmt: skip


# --- details ---------------------------------------------------------------------------------


def test_whoever_writes_is_in_the_list(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN, "álvaro <alvaro@example.com>", "Zoë <zoe@example.com>", HELEN)
    assert people(desk) == ["álvaro", "Helen Okafor", "Zoë"]
    assert people(desk, "last")[0] == "Helen Okafor"
    assert people(desk, "busy")[0] == "Helen Okafor"
    found = card(desk, "helen@okafor.example")
    assert (found.conversations, found.name) == (2, "Helen Okafor")
    assert found.identities[0].last_used is not None
    assert desk.customers.count().result() == 3


def test_names_without_a_letter_come_last(desk: Desk, account: AccountId) -> None:
    write(desk, account, "+44 7700 <n@example.com>", "Zoë <zoe@example.com>")
    assert people(desk) == ["Zoë", "+44 7700"]


def test_the_list_goes_on_where_a_chunk_ended(desk: Desk, account: AccountId) -> None:
    write(desk, account, *(f"P{n:02} <p{n}@example.com>" for n in range(12)))
    for sort in ("name", "last", "busy"):
        whole = list(desk.customers.head(sort).result())
        for at in (0, 3, 11):
            assert list(desk.customers.rest(sort, whole[at]).result()) == whole[at + 1 :]


@pytest.mark.parametrize(
    "typed", ["okaf", "HELEN", "heléna", "acme", "vip", "helen acme", "okafor.exa"]
)
def test_people_are_found_as_one_types(desk: Desk, account: AccountId, typed: str) -> None:
    write(desk, account, "Helena Straße <helen@okafor.example>", "Bob <bob@example.com>")
    helen = id_of(desk, "helen@okafor.example")
    desk.customers.change(helen, company="Acmé").result()
    desk.customers.tag(helen, "VIP").result()
    assert list(desk.customers.find(typed).result()) == [helen]
    assert list(desk.customers.find("nobody").result()) == []


def test_a_change_is_seen_in_the_queue_and_taken_back(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN)
    helen = id_of(desk, "helen@okafor.example")
    done = desk.customers.change(
        helen, name="Helen O.", zone="Europe/London", place="Leeds", notes="Prefers a text."
    ).result()
    assert queue(desk)[0].customer == "Helen O."
    assert desk.customers.find("helen o").result()[0] == helen
    found = card(desk, "helen@okafor.example")
    assert (found.zone, found.place, found.notes) == ("Europe/London", "Leeds", "Prefers a text.")
    desk.undo(done).result()
    assert queue(desk)[0].customer == "Helen Okafor"
    assert card(desk, "helen@okafor.example").zone == ""


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "../etc/passwd", "\x00", "/", "a" * 400])
def test_a_zone_must_exist(desk: Desk, account: AccountId, zone: str) -> None:
    write(desk, account, HELEN)
    with pytest.raises(UsageError, match="no-such-zone"):
        desk.customers.change(id_of(desk, "helen@okafor.example"), zone=zone).result()


def test_nobody_is_without_a_name(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN)
    with pytest.raises(UsageError, match="customer-without-name"):
        desk.customers.change(id_of(desk, "helen@okafor.example"), name="  ").result()


def test_tags_are_put_on_and_taken_off(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN)
    helen = id_of(desk, "helen@okafor.example")
    done = desk.customers.tag(helen, " trade  fair ").result()
    desk.customers.tag(helen, "vip").result()
    assert card(desk, "helen@okafor.example").tags == ("trade fair", "vip")
    again = desk.customers.tag(helen, "vip").result()
    desk.undo(again).result()
    assert card(desk, "helen@okafor.example").tags == ("trade fair", "vip")
    off = desk.customers.tag(helen, "vip", on=False).result()
    desk.undo(done).result()
    assert card(desk, "helen@okafor.example").tags == ()
    desk.undo(off).result()
    assert card(desk, "helen@okafor.example").tags == ("vip",)


@pytest.mark.parametrize(
    ("kind", "choices", "typed", "kept"),
    [
        ("text", (), "  sea green ", "sea green"),
        ("number", (), "12,5", "12.5"),
        ("number", (), "twelve", None),
        ("date", (), "2026-03-01", "2026-03-01"),
        ("date", (), "1st of March", None),
        ("choice", ("gold", "silver"), "gold", "gold"),
        ("choice", ("gold", "silver"), "lead", None),
    ],
)
def test_fields_of_the_workspace(
    desk: Desk, account: AccountId, kind: str, choices: tuple[str, ...], typed: str, kept: str
) -> None:
    write(desk, account, HELEN)
    helen = id_of(desk, "helen@okafor.example")
    defined = desk.customers.define_field("Level", kind, choices).result()
    (field,) = card(desk, "helen@okafor.example").fields
    assert (field.name, field.kind, field.choices, field.value) == ("Level", kind, choices, "")
    if kept is None:
        with pytest.raises(UsageError, match="no-"):
            desk.customers.set_value(helen, field.id, typed).result()
        return
    done = desk.customers.set_value(helen, field.id, typed).result()
    assert card(desk, "helen@okafor.example").fields[0].value == kept
    removed = desk.customers.remove_field(field).result()
    assert card(desk, "helen@okafor.example").fields == ()
    desk.undo(removed).result()
    assert card(desk, "helen@okafor.example").fields[0].value == kept
    desk.undo(done).result()
    assert card(desk, "helen@okafor.example").fields[0].value == ""
    desk.undo(defined).result()
    assert card(desk, "helen@okafor.example").fields == ()


def test_two_fields_do_not_share_a_name(desk: Desk) -> None:
    desk.customers.define_field("Level", "text").result()
    with pytest.raises(UsageError, match="field-exists"):
        desk.customers.define_field("level", "number").result()


# --- addresses ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "typed", "region", "canonical", "shown"),
    [
        ("email", "Helen <Helen@Okafor.example>", "", "helen@okafor.example",
         "Helen@Okafor.example"),
        ("email", "Ana@BÜCHER.example", "", "ana@xn--bcher-kva.example", "Ana@BÜCHER.example"),
        ("phone", "07700 900318", "GB", "+447700900318", "+44 7700 900318"),
        ("sms", "+351 (21) 346-6141", "", "+351213466141", "+351 21 346 6141"),
        ("whatsapp", "0034 612 34 56 78", "ES", "+34612345678", "+34 612 34 56 78"),
    ],
)  # fmt: skip
def test_addresses_have_one_form(
    kind: str, typed: str, region: str, canonical: str, shown: str
) -> None:
    assert checked(kind, typed, region) == (canonical, shown)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("email", "nobody"), ("email", ""), ("email", "a@b.example, c@d.example"), ("phone", "12"),
     ("phone", "07700 900318"), ("phone", "call me"), ("telegram", " ")],
)  # fmt: skip
def test_what_is_no_address_is_refused(kind: str, typed: str) -> None:
    with pytest.raises(UsageError):
        checked(kind, typed)


def test_spellings_of_one_mailbox() -> None:
    assert loose("email", "a.b+news@gmail.com") == loose("email", "ab@googlemail.com")
    assert loose("email", "a.b@okafor.example") != loose("email", "ab@okafor.example")
    assert loose("email", "a+x@okafor.example") == loose("email", "a@okafor.example")
    assert loose("sms", number("+44 7700 900318")) == loose("phone", "+447700900318")


def test_identities_come_and_go(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN, "Bob <bob@example.com>")
    helen, bob = id_of(desk, "helen@okafor.example"), id_of(desk, "bob@example.com")
    done = desk.customers.add_identity(helen, "phone", "+44 7700 900318").result()
    assert [one.kind for one in card(desk, "helen@okafor.example").identities] == ["email", "phone"]
    assert list(desk.customers.find("447700900318").result()) == [helen]
    with pytest.raises(UsageError, match="identity-taken"):
        desk.customers.add_identity(helen, "email", "bob@example.com").result()
    phone = card(desk, "helen@okafor.example").identities[1]
    desk.customers.main_identity(helen, phone.id).result()
    assert card(desk, "helen@okafor.example").identities[0].kind == "phone"
    assert next(r for r in queue(desk) if r.customer == "Helen Okafor").address == phone.address
    moved = desk.customers.move_identity(phone.id, bob).result()
    assert len(card(desk, "bob@example.com").identities) == 2
    desk.undo(moved).result()
    assert card(desk, "helen@okafor.example").identities[0].main
    desk.undo(done).result()
    assert [one.kind for one in card(desk, "helen@okafor.example").identities] == ["email"]


def test_what_an_address_led_moves_with_it(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN, "Bob <bob@example.com>")
    helen, bob = id_of(desk, "helen@okafor.example"), id_of(desk, "bob@example.com")
    identity = card(desk, "bob@example.com").identities[0]
    moved = desk.customers.move_identity(identity.id, helen).result()
    assert desk.customers.card(helen).result().conversations == 2
    assert desk.customers.card(bob).result().conversations == 0
    desk.undo(moved).result()
    assert desk.customers.card(bob).result().conversations == 1


def test_an_address_written_to_is_taken_over(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>", to=f"{SHOP}, bob@example.com"))
    helen = id_of(desk, "helen@okafor.example")
    desk.customers.add_identity(helen, "email", "BOB@example.com").result()
    write(desk, account, "Bob <bob@example.com>")
    assert {row.customer for row in queue(desk)} == {"Helen"}


# --- merging -------------------------------------------------------------------------------------


def test_merged_people_are_one_until_taken_apart(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN, "H. Okafor <h@example.com>", "Helen at home <home@example.com>")
    helen, h, home = (id_of(desk, a) for a in
                      ("helen@okafor.example", "h@example.com", "home@example.com"))  # fmt: skip
    desk.customers.change(h, company="Okafor Ltd", notes="VAT on file").result()
    desk.customers.tag(h, "vip").result()
    desk.customers.merge(home, h).result()
    merged = desk.customers.merge(h, helen).result()
    one = desk.customers.card(home).result()
    assert (one.id, one.name, one.company, one.conversations) == (
        helen, "Helen Okafor", "Okafor Ltd", 3
    )  # fmt: skip
    assert one.tags == ("vip",)
    assert {m.name for m in one.merged} == {"H. Okafor", "Helen at home"}
    assert people(desk) == ["Helen Okafor"]
    assert {row.customer for row in queue(desk)} == {"Helen Okafor"}
    write(desk, account, "Helen at home <home@example.com>")
    assert desk.customers.card(helen).result().conversations == 4
    assert list(desk.customers.find("at home").result()) == [helen]

    desk.customers.split(h).result()
    apart = desk.customers.card(h).result()
    assert (apart.id, apart.conversations, [m.id for m in apart.merged]) == (h, 3, [home])
    assert desk.customers.card(helen).result().conversations == 1
    desk.customers.split(home).result()
    assert desk.customers.card(home).result().conversations == 2
    assert sorted(people(desk)) == ["H. Okafor", "Helen Okafor", "Helen at home"]
    with pytest.raises(UsageError, match="customer-not-merged"):
        desk.customers.split(home).result()
    with pytest.raises(UsageError, match="customer-not-merged"):
        desk.undo(merged).result()


def test_a_split_is_taken_back_whole(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN, "H <h@example.com>")
    helen, h = id_of(desk, "helen@okafor.example"), id_of(desk, "h@example.com")
    desk.customers.merge(h, helen).result()
    write(desk, account, "H <h@example.com>")
    split = desk.customers.split(h).result()
    assert desk.customers.card(h).result().conversations == 2
    desk.undo(split).result()
    assert desk.customers.card(h).result().conversations == 3
    desk.customers.split(h).result()
    assert desk.customers.card(h).result().conversations == 2


def test_nobody_is_merged_with_themselves(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN, "H <h@example.com>")
    helen, h = id_of(desk, "helen@okafor.example"), id_of(desk, "h@example.com")
    desk.customers.merge(h, helen).result()
    with pytest.raises(UsageError, match="same-customer"):
        desk.customers.merge(helen, h).result()


def evidence(desk: Desk, address: str) -> dict[str, list[str]]:
    found = desk.customers.suggestions(id_of(desk, address)).result()
    return {one.address: [code for code, _ in one.evidence] for one in found}


def test_likeness_is_told_with_its_evidence(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN, "Helen Okafor <ho@okafor.example>", "Helen Okafor <ho@gmail.com>",
          "H <helen+shop@okafor.example>", "Someone Else <else@okafor.example>")  # fmt: skip
    assert evidence(desk, "helen@okafor.example") == {
        "ho@okafor.example": ["company"],
        "helen+shop@okafor.example": ["spelling"],
    }
    helen = id_of(desk, "helen@okafor.example")
    desk.customers.add_identity(helen, "sms", "+44 7700 900318").result()
    other = desk.customers.add({"name": "Caller"}).result()
    desk.customers.add_identity(other, "phone", "+44 7700 900318").result()
    assert evidence(desk, "helen@okafor.example")["+44 7700 900318"] == ["number"]


def test_a_signature_is_evidence(desk: Desk, account: AccountId) -> None:
    other = desk.customers.add({"name": "Caller"}).result()
    desk.customers.add_identity(other, "phone", "+44 7700 900318").result()
    write(desk, account, "Bob <bob@example.com>",
          text="Where is it?\r\nHelen Okafor\r\nT +44 (7700) 900318\r\n")  # fmt: skip
    assert evidence(desk, "bob@example.com") == {"+44 7700 900318": ["signature"]}


def test_who_is_not_the_same_is_never_suggested_again(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN, "H <helen+shop@okafor.example>")
    helen, h = id_of(desk, "helen@okafor.example"), id_of(desk, "helen+shop@okafor.example")
    done = desk.customers.keep_apart(h, helen).result()
    assert evidence(desk, "helen@okafor.example") == {}
    assert evidence(desk, "helen+shop@okafor.example") == {}
    desk.undo(done).result()
    assert len(evidence(desk, "helen@okafor.example")) == 1


# --- blocking --------------------------------------------------------------------------------


def test_a_blocked_customer_is_heard_no_more(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN)
    helen = id_of(desk, "helen@okafor.example")
    heard: list[object] = []
    done = desk.customers.block(helen).result()
    assert desk.customers.card(helen).result().blocked
    assert desk.customers.rows([helen]).result()[0].blocked
    assert queue(desk)[0].status is Status.SPAM
    desk.bus.subscribe(lambda changes: heard.append(changes.arrived))
    write(desk, account, HELEN)
    assert [row.status for row in queue(desk)] == [Status.SPAM, Status.SPAM]
    assert not any(heard)
    assert desk.queue_counts().result()[View.NEEDS_REPLY] == 0
    desk.undo(done).result()
    assert not desk.customers.card(helen).result().blocked
    assert {row.status for row in queue(desk)} == {Status.SPAM, Status.OPEN}


def test_a_blocked_domain_holds_what_lies_below(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN)
    helen = id_of(desk, "helen@okafor.example")
    desk.customers.block_domain(helen, "Okafor.example").result()
    write(desk, account, "Bob <bob@mail.okafor.example>", "Not <n@notokafor.example>")
    status = {row.customer: row.status for row in queue(desk)}
    assert (status["Bob"], status["Not"]) == (Status.SPAM, Status.OPEN)
    assert card(desk, "bob@mail.okafor.example").blocked
    desk.customers.block(helen, blocked=False).result()
    assert not card(desk, "helen@okafor.example").blocked


def test_our_own_address_cannot_be_blocked(desk: Desk, account: AccountId) -> None:
    write(desk, account, HELEN)
    helen = id_of(desk, "helen@okafor.example")
    with pytest.raises(UsageError, match="own-address"):
        desk.customers.block_domain(helen, "shop.test").result()


def test_a_blocked_sender_reopens_nothing(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>"))
    helen = id_of(desk, "helen@okafor.example")
    desk.customers.block(helen).result()
    row = queue(desk)[0]
    desk.resolve(row.id).result()
    put(desk, account, mail("<b@okafor.example>", refs="<a@okafor.example>"))
    assert queue(desk)[0].status is Status.RESOLVED
