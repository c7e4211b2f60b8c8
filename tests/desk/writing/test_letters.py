"""Letters: kept, sent with what belongs below them, stopped by news, taken back whole."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, AgentId, ConversationId
from app.desk.desk import Desk
from app.desk.values import Agent
from app.desk.writing import letter_store, rich_text
from app.desk.writing.letter import Enclosed, Letter
from app.desk.writing.rich_text import Block, Run, of_text
from app.inbox.parsing.mime import html_part, inline_images, parse
from app.inbox.values import Address, Inbound, OutboxItem, SendState, Status, View
from app.team.commands import AddAgent
from tests.desk.writing.test_sending import HELEN, SAM, hear
from tests.house import add_account
from tests.inbox.machines import written
from tests.inbox.test_ingest import mail, put

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
BOLD = (Block((Run("Two bowls "), Run("today", bold=True))),)


@pytest.fixture
def account(desk: Desk) -> AccountId:
    more = {"imap": "127.0.0.1:1", "smtp": "127.0.0.1:1", "aliases": "Orders <orders@shop.test>"}
    return add_account(desk, "email", "shop", "anna@shop.test", **more)


@pytest.fixture
def here(desk: Desk, account: AccountId) -> ConversationId:
    hear(desk, account, written.question(HELEN, SAM))
    (id,) = desk.queue_head(View.ALL).result()[1]
    return ConversationId(id)


def answer(desk: Desk, here: ConversationId, **more: object) -> Letter:
    page = desk.conversation(here).result()
    made = Letter(here, "reply", of_text("Two bowls today."), to=page.reply_to,
                  position=page.position, seen=page.last_seen)  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def sent(desk: Desk, letter: Letter, hold: float = 30) -> tuple[OutboxItem, Inbound, bytes]:
    from app.inbox.timeline import all_outbox

    told = desk.letters.send(letter, hold=hold).result()
    items = desk.store.read(lambda c: all_outbox(c, settled=True)).result()
    item = next(one for one in items if one.id == told.outbox)
    raw = desk.source(item.message).result()
    return item, parse(raw), raw


# --- drafts -------------------------------------------------------------------------------------


def test_a_draft_comes_back_whole(desk: Desk, here: ConversationId, tmp_path: Path) -> None:
    file = Enclosed("plan.pdf", 12, "application/pdf", str(tmp_path / "plan.pdf"))
    letter = answer(desk, here, body=BOLD, cc=(Address("Sam", SAM),), files=(file,), send_at=99)
    assert desk.letters.keep(letter).result()
    ((mode, kept),) = desk.letters.drafts(here).result()
    assert mode == "reply"
    assert replace(kept, updated_at=0) == letter
    assert desk.queue_rows((here,)).result()[0].has_draft
    assert desk.draft(here, "reply").result() == "Two bowls today"


def test_an_empty_one_is_no_draft(desk: Desk, here: ConversationId) -> None:
    desk.letters.keep(answer(desk, here)).result()
    assert not desk.letters.keep(answer(desk, here, body=of_text(" \n"))).result()
    assert desk.letters.drafts(here).result() == ()


def test_modes_and_agents_do_not_mix(desk: Desk, here: ConversationId) -> None:
    desk.letters.keep(answer(desk, here)).result()
    desk.letters.keep(Letter(here, "note", of_text("for us"))).result()
    luis = AgentId(desk.store.ids.take())
    desk.store.execute(AddAgent(luis, "Luis")).result()
    assert len(desk.letters.drafts(here).result()) == 2
    desk.as_agent(Agent(luis, "Luis"))
    assert desk.letters.drafts(here).result() == ()


def test_the_bus_hears_of_a_draft_once(desk: Desk, here: ConversationId) -> None:
    heard: list[object] = []
    desk.bus.subscribe(lambda changes: heard.append(changes.conversations))
    for n in range(3):
        desk.letters.keep(answer(desk, here, body=of_text("x" * (n + 1)))).result()
    desk.letters.discard(answer(desk, here)).result()
    assert [h for h in heard if h] == [{here}, {here}]


# --- what leaves --------------------------------------------------------------------------------


def test_formatting_leaves_as_clean_html_and_text(desk: Desk, here: ConversationId) -> None:
    _, mail, raw = sent(desk, answer(desk, here, body=BOLD, quote=False))
    html = html_part(raw) or ""
    assert "<p>Two bowls <strong>today</strong></p>" in html
    assert mail.text.rstrip("\n") == "Two bowls today"
    assert b"multipart/alternative" in raw
    assert b'format="flowed"' in raw


def test_text_alone_leaves_alone_unless_told_otherwise(desk: Desk, here: ConversationId) -> None:
    _, _, raw = sent(desk, answer(desk, here))
    assert html_part(raw) is None
    desk.settings.set("plain_alone", False).result()
    _, _, raw = sent(desk, answer(desk, here))
    assert "<blockquote type=" in (html_part(raw) or "")


def test_the_message_answered_stands_below(desk: Desk, here: ConversationId) -> None:
    item, mail, _ = sent(desk, answer(desk, here))
    first, _, rest = mail.text.partition("\n\n")
    assert first == "Two bowls today."
    assert rest.startswith("On ")
    assert f"{HELEN} wrote:\n> " in rest or f"<{HELEN}> wrote:\n> " in rest
    assert mail.new_text == "Two bowls today."
    (entry,) = [e for e in desk.conversation(here).result().entries if e.id == item.message]
    assert entry.new_text == "Two bowls today."
    desk.settings.set("quote_reply", False).result()
    assert sent(desk, answer(desk, here))[1].text.rstrip("\n") == "Two bowls today."


def test_a_signature_stands_once_between_text_and_quotation(
    desk: Desk, here: ConversationId, account: AccountId
) -> None:
    desk.letters.set_signature(None, of_text("Ana")).result()
    desk.letters.set_signature(account, of_text("Ana, Mar e Barro")).result()
    _, mail, _ = sent(desk, answer(desk, here))
    assert mail.text.startswith("Two bowls today.\n\nAna, Mar e Barro\n\nOn ")
    assert mail.text.count("Mar e Barro") == 1
    _, mail, _ = sent(desk, answer(desk, here, quote=False))
    assert mail.text.rstrip("\n") == "Two bowls today.\n\n-- \nAna, Mar e Barro"
    _, mail, _ = sent(desk, answer(desk, here, quote=False, signature=False))
    assert mail.text.rstrip("\n") == "Two bowls today."


def test_whose_signature(desk: Desk, account: AccountId) -> None:
    read = desk.letters.signature
    assert read(account).result() == ()
    desk.letters.set_signature(None, of_text("mine")).result()
    assert rich_text.to_text(read(account).result()) == "mine"
    shared = desk.letters.set_signature(account, of_text("the shop's"), shared=True).result()
    assert rich_text.to_text(read(account).result()) == "the shop's"
    desk.letters.set_signature(account, of_text("mine here")).result()
    assert rich_text.to_text(read(account).result()) == "mine here"
    desk.letters.set_signature(account, None).result()
    desk.undo(shared).result()
    assert rich_text.to_text(read(account).result()) == "mine"


def test_pictures_in_the_text(desk: Desk, here: ConversationId) -> None:
    name = desk.letters.put_picture(PNG).result()
    body = (Block((Run("See "), Run("bowl", image=name, width=200))),)
    _, mail, raw = sent(desk, answer(desk, here, body=body))
    ((cid, (kind, data)),) = inline_images(raw).items()
    assert (kind, data) == ("image/png", PNG)
    assert f'<img src="cid:{cid}" alt="bowl" width="200">' in (html_part(raw) or "")
    assert [a.inline for a in mail.attachments] == [True]
    assert desk.letters.picture("../workspace.db") is None


def test_a_missing_file_is_said_and_nothing_is_queued(desk: Desk, here: ConversationId) -> None:
    gone = Enclosed("plan.pdf", 1, path="/nowhere/plan.pdf")
    with pytest.raises(UsageError, match="file-not-found"):
        desk.letters.send(answer(desk, here, files=(gone,))).result()
    assert desk.outbox().result() == ()


# --- forwards and first messages ----------------------------------------------------------------


def test_a_forward_takes_files_and_pictures_along(desk: Desk, account: AccountId) -> None:
    raw = (
        f"From: Helen <{HELEN}>\r\nTo: anna@shop.test\r\nSubject: Broken\r\n"
        "Message-ID: <f@okafor.example>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/mixed; boundary="m"\r\n\r\n'
        '--m\r\nContent-Type: multipart/related; boundary="r"\r\n\r\n'
        '--r\r\nContent-Type: text/html\r\n\r\n<p>See <img src="cid:pic@x"></p>'
        "<script>x</script>\r\n--r\r\nContent-Type: image/png\r\nContent-ID: <pic@x>\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--r--\r\n"
        '--m\r\nContent-Type: application/pdf; name="bill.pdf"\r\n'
        "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n"
        "--m--\r\n"
    ).encode()
    hear(desk, account, raw)
    (id,) = desk.queue_head(View.ALL).result()[1]
    here = ConversationId(id)
    letter = desk.letters.forward(here).result()
    assert letter.subject == "Fwd: Broken"
    assert [f.name for f in letter.files] == ["bill.pdf"]
    letter = replace(letter, body=of_text("Can you look?"), to=(Address("", "mill@kiln.example"),))
    item, mail, out = sent(desk, letter)
    assert [a.name for a in mail.attachments if not a.inline] == ["bill.pdf"]
    assert "pic@x" in inline_images(out)
    html = html_part(out) or ""
    assert "Forwarded message" in html
    assert "script" not in html
    assert mail.text.startswith("Can you look?\n\n---------- Forwarded message ----------\nFrom: ")
    assert mail.in_reply_to == ()
    assert [r.address for r in item.recipients] == ["mill@kiln.example"]


def test_a_forward_does_not_answer_the_customer(desk: Desk, here: ConversationId) -> None:
    from app.inbox.sending.outbox_commands import Claim, Commit, Settle, Verdict

    letter = replace(desk.letters.forward(here).result(), to=(Address("", SAM),))
    item, _, _ = sent(desk, letter, hold=0)
    yes = (Verdict(SAM, "accepted", "250"),)
    for command in (Claim(item.id), Commit(item.id, yes), Settle(item.id, SendState.SENT, "sent", "250", yes)):  # fmt: skip  # noqa: E501
        desk.store.execute(command).result()
    row = desk.queue_rows((here,)).result()[0]
    assert row.status is Status.OPEN
    assert row.waiting_since is not None


def test_a_first_message_opens_its_conversation(desk: Desk, account: AccountId) -> None:
    letter = replace(
        desk.letters.begin(account), body=of_text("Good news."), subject="Your bowls",
        to=(Address("Helen", HELEN),), sender="orders@shop.test",
    )  # fmt: skip
    desk.letters.keep(letter).result()
    assert [one.subject for one in desk.letters.unsent_new().result()] == ["Your bowls"]
    _, mail, _ = sent(desk, letter)
    assert (mail.subject, mail.sender.address) == ("Your bowls", "orders@shop.test")
    assert desk.letters.unsent_new().result() == ()
    assert desk.conversation(letter.conversation).result().row.subject == "Your bowls"


# --- the guard, pressing twice, taking back -----------------------------------------------------


def test_the_store_stops_what_was_written_before_the_news(
    desk: Desk, account: AccountId, here: ConversationId
) -> None:
    letter = answer(desk, here)
    late = mail("<late@okafor.example>", "Never mind.\r\n", refs="")
    put(desk, account, late)
    page_before = desk.conversation(here).result()
    if not any(e.message_id == "<late@okafor.example>" for e in page_before.entries):
        hear(desk, account, _follow_up(desk, here))
    with pytest.raises(UsageError, match="somebody-wrote"):
        desk.letters.send(letter).result()
    assert desk.outbox().result() == ()
    page = desk.conversation(here).result()
    desk.letters.send(replace(letter, position=page.position)).result()


def _follow_up(desk: Desk, here: ConversationId) -> bytes:
    entry = desk.conversation(here).result().entries[0]
    return (
        f"From: {HELEN}\r\nTo: anna@shop.test\r\nSubject: Re: {entry.subject}\r\n"
        f"Message-ID: <more@okafor.example>\r\nIn-Reply-To: {entry.message_id}\r\n\r\nNews\r\n"
    ).encode()


def test_a_colleagues_note_stops_it_too_but_not_my_own(desk: Desk, here: ConversationId) -> None:
    letter = answer(desk, here)
    desk.note(here, "my own").result()
    desk.letters.send(replace(letter, send_id="a")).result()
    luis = AgentId(desk.store.ids.take())
    desk.store.execute(AddAgent(luis, "Luis")).result()
    me = desk.agent
    desk.as_agent(Agent(luis, "Luis"))
    desk.note(here, "I called her").result()
    desk.as_agent(me)
    with pytest.raises(UsageError, match="somebody-wrote"):
        desk.letters.send(replace(letter, send_id="b")).result()


def test_after_a_spell_offline_a_person_decides(
    desk: Desk, account: AccountId, here: ConversationId
) -> None:
    """S6: what could not leave for long is compared with what came meanwhile."""
    from app.base.bus import Changes
    from app.inbox.sending.outbox_commands import Claim, Settle

    item, _, _ = sent(desk, answer(desk, here), hold=0)
    desk.store.execute(Claim(item.id)).result()
    away = Settle(item.id, SendState.RETRYING, "connect", "no route", due_at=1)
    desk.store.execute(away).result()

    def long_ago(connection: object) -> tuple[None, Changes]:
        connection.exec_driver_sql("UPDATE outbox SET created_at = 1")  # type: ignore[attr-defined]
        return None, Changes()

    desk.store.write(long_ago).result()
    assert desk.store.execute(Claim(item.id)).result().results[0], "nobody wrote: it leaves"
    desk.store.execute(away).result()
    hear(desk, account, _follow_up(desk, here))
    assert not desk.store.execute(Claim(item.id)).result().results[0]
    (after,) = desk.outbox().result()
    assert (after.state, after.reason) == (SendState.PAUSED, "customer-wrote")
    desk.send_again(item.id).result()
    assert desk.store.execute(Claim(item.id)).result().results[0], "a person said so"


@pytest.mark.parametrize(
    ("more", "names"),
    [({"body": (Block((Run("number", field="order number"),)),)}, "order number"),
     ({"body": of_text("Hi {{ customer.first_name }}")}, "customer.first_name"),
     ({"subject": "Order {{ order number }}"}, "order number")],
)  # fmt: skip
def test_what_is_left_open_never_leaves(
    desk: Desk, here: ConversationId, more: dict, names: str
) -> None:
    with pytest.raises(UsageError, match="open-variable") as refused:
        desk.letters.send(answer(desk, here, **more)).result()
    assert refused.value.problem.params["names"] == names
    assert desk.outbox().result() == ()
    open_one = answer(desk, here, body=of_text("Write {{ user }} there"))
    desk.letters.send(open_one).result()


def test_pressed_twice_it_is_one(desk: Desk, here: ConversationId) -> None:
    letter = answer(desk, here, send_id="one-press")
    both = [desk.letters.send(letter), desk.letters.send(letter)]
    assert both[0].result().outbox == both[1].result().outbox
    assert len(desk.outbox().result()) == 1


def test_taken_back_it_is_the_draft_again(desk: Desk, here: ConversationId) -> None:
    letter = answer(desk, here, body=BOLD, cc=(Address("", SAM),))
    desk.letters.keep(letter).result()
    told = desk.letters.send(letter).result()
    assert desk.letters.drafts(here).result() == ()
    taken = desk.letters.take_back(told.outbox).result()
    ((_, kept),) = desk.letters.drafts(here).result()
    assert kept == taken.letter
    assert (kept.body, kept.cc) == (BOLD, letter.cc)


def test_what_was_begun_since_stays_below(desk: Desk, here: ConversationId) -> None:
    told = desk.letters.send(answer(desk, here)).result()
    desk.letters.keep(answer(desk, here, body=of_text("And plates."))).result()
    taken = desk.letters.take_back(told.outbox).result()
    assert taken.letter is not None
    assert taken.letter.text == "Two bowls today.\n\nAnd plates."


def test_pictures_nobody_holds_are_swept(desk: Desk, here: ConversationId) -> None:
    kept = desk.letters.put_picture(PNG).result()
    desk.letters.put_picture(PNG + b"x").result()
    desk.letters.keep(answer(desk, here, body=(Block((Run("", image=kept),)),))).result()
    desk.letters.sweep()
    assert [p.name for p in letter_store.folder(desk.store).iterdir()] == [kept]


# --- people -------------------------------------------------------------------------------------


def test_people_are_completed_whatever_the_accents(desk: Desk, account: AccountId) -> None:
    for n, (name, address) in enumerate(
        [("José Núñez", "jose@nunez.example"), ("Josep Puig", "puig@lleida.example"),
         ("Helen Okafor", HELEN)]
    ):  # fmt: skip
        raw = f"From: {name} <{address}>\r\nTo: anna@shop.test\r\nMessage-ID: <p{n}@x.example>\r\n"
        hear(desk, account, f"{raw}Subject: S{n}\r\n\r\nHi\r\n".encode())
    found = desk.letters.people("jose").result()
    assert {a.address for a in found} == {"jose@nunez.example", "puig@lleida.example"}
    assert [a.name for a in desk.letters.people("nunez jos").result()] == ["José Núñez"]
    assert [a.address for a in desk.letters.people("helen@oka").result()] == [HELEN]
    assert desk.letters.people("anna").result() == (), "our own"
    assert desk.letters.people('"*').result() == ()


def test_senders_and_habits(desk: Desk, account: AccountId) -> None:
    (one,) = desk.letters.senders().result()
    assert [a.address for a in one.addresses] == ["anna@shop.test", "orders@shop.test"]
    assert desk.letters.habits().result().undo_seconds == 10
    desk.settings.set("undo_seconds", 60).result()
    assert desk.letters.habits().result().undo_seconds == 60


def test_send_later_is_kept_in_the_outbox(desk: Desk, here: ConversationId) -> None:
    at = desk.store.clock.now() + 3600 * MICRO
    item, _, _ = sent(desk, answer(desk, here, send_at=at, if_silent=True))
    assert (item.state, item.due_at, item.reason) == (SendState.HELD, at, "if-silent")
    (line,) = desk.letters.outbox().result()
    assert line.item == item
    assert line.subject.startswith("Re: ")


def test_the_address_they_wrote_from_last_comes_first(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<w1@x.example>", sender="<old@okafor.example>"))
    put(desk, account, mail("<w2@x.example>", sender="<new@okafor.example>", subject="Tea", at=60))
    ids = map(ConversationId, desk.queue_head(View.ALL).result()[1])
    pages = {p.row.address: p for p in (desk.conversation(id).result() for id in ids)}
    old, new = pages["old@okafor.example"], pages["new@okafor.example"]
    assert old.customer
    assert new.customer
    desk.customers.merge(new.customer.id, old.customer.id).result()
    for page in (old, new):  # whichever of the two is open
        ways = desk.letters.ways(page.row.id).result()
        assert [way.shown for way in ways] == ["new@okafor.example", "old@okafor.example"]
        assert all(way.heard_at for way in ways)
