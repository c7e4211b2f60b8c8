"""What agents do at a desk, on a real store: acts, undo, drafts, reading, searching."""

from pathlib import Path

import pytest

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, MessageId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.desk.writing.replying import NewConversation, compose_new
from app.inbox.sending.outbox_commands import Claim, Settle
from app.inbox.values import Address, Direction, SendState, Status, View
from app.store.queries import values
from tests.house import add_account, keep_draft
from tests.inbox.test_ingest import mail, put


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(
        desk, "email", "shop", "help@shop.test", imap="127.0.0.1:1", smtp="127.0.0.1:1"
    )


@pytest.fixture
def conversation(desk: Desk, account: AccountId) -> ConversationId:
    put(desk, account, mail("<a@okafor.example>", "Hello\r\n\r\n> what I said\r\n"))
    (id,) = desk.queue_head(View.ALL).result()[1]
    return ConversationId(id)


def _row(desk: Desk, id: ConversationId):
    return desk.queue_rows((id,)).result()[0]


def test_a_note_is_seen_and_undone(desk: Desk, conversation: ConversationId) -> None:
    before = _row(desk, conversation)
    note = desk.note(conversation, "Ask the workshop").result()
    page = desk.conversation(conversation).result()
    assert [e.direction for e in page.entries] == [Direction.IN, Direction.NOTE]
    assert (page.entries[1].new_text, page.entries[1].author) == ("Ask the workshop", "Ana")
    after = _row(desk, conversation)
    assert (after.preview, after.waiting_since) == (before.preview, before.waiting_since)
    assert desk.search("workshop").result()
    desk.undo(note).result()
    assert len(desk.conversation(conversation).result().entries) == 1
    assert desk.search("workshop").result() == ()


def test_assigning_moves_it_between_views(desk: Desk, conversation: ConversationId) -> None:
    act = desk.assign(conversation, desk.agent.id).result()
    assert list(desk.queue_head(View.MINE).result()[1]) == [conversation]
    assert desk.queue_counts().result()[View.UNASSIGNED] == 0
    entry = desk.conversation(conversation).result().entries[-1]
    assert (entry.event, dict(entry.event_params)["after"]) == ("assigned", "Ana")
    desk.undo(act).result()
    assert desk.queue_counts().result()[View.MINE] == 0
    with pytest.raises(UsageError, match="already-undone"):
        desk.undo(act).result()


def test_resolve_and_reopen(desk: Desk, conversation: ConversationId) -> None:
    act = desk.resolve(conversation).result()
    assert (_row(desk, conversation).status, desk.queue_counts().result()[View.RESOLVED]) == (
        Status.RESOLVED,
        1,
    )
    desk.undo(act).result()
    row = _row(desk, conversation)
    assert (row.status, row.waiting_since is not None) == (Status.OPEN, True)


def test_reading_takes_the_dot_away(desk: Desk, conversation: ConversationId) -> None:
    assert _row(desk, conversation).unread == 1
    (entry,) = desk.conversation(conversation).result().entries
    desk.mark_read(conversation, entry.id).result()
    assert _row(desk, conversation).unread == 0


def test_the_whole_text_is_one_click_away(desk: Desk, conversation: ConversationId) -> None:
    (entry,) = desk.conversation(conversation).result().entries
    assert (entry.new_text.strip(), entry.quoted) == ("Hello", True)
    assert "> what I said" in desk.message_text(entry.id).result()


def test_a_failed_send_keeps_it_open(desk: Desk, conversation: ConversationId) -> None:
    sent = desk.reply(Draft(conversation, "Today."), hold=0).result()
    run = desk.store.execute
    run(Claim(sent.outbox)).result()
    run(Settle(sent.outbox, SendState.FAILED, "rcpt", "550 no such user")).result()
    assert _row(desk, conversation).send_state is SendState.FAILED
    with pytest.raises(UsageError, match="unsent-reply"):
        desk.resolve(conversation).result()
    assert desk.letters.take_back(sent.outbox).result().text == "Today."
    desk.resolve(conversation).result()


def test_an_archive_sends_nothing(desk: Desk) -> None:
    archive = add_account(desk, "archive", "old", "")
    put(desk, archive, mail("<z@okafor.example>"))
    (id,) = desk.queue_head(View.ALL).result()[1]
    with pytest.raises(UsageError, match="cannot-send-here"):
        desk.reply(Draft(ConversationId(id), "Hello")).result()


def test_a_draft_outlives_the_desk(
    desk: Desk, conversation: ConversationId, tmp_path: Path
) -> None:
    keep_draft(desk, conversation, "reply", "Half a th")
    keep_draft(desk, conversation, "note", "Ask Luis")
    assert _row(desk, conversation).has_draft
    assert desk.draft(conversation, "reply").result() == "Half a th"
    desk.reply(Draft(conversation, "Half a thought."), hold=0).result()
    assert desk.draft(conversation, "reply").result() == ""
    assert desk.draft(conversation, "note").result() == "Ask Luis"


def test_writing_first_opens_a_conversation(desk: Desk, account: AccountId) -> None:
    new = NewConversation("shop", (Address("Rosa", "rosa@lobato.example"),), "Your order", "Hello")
    id, sent = compose_new(desk.store, desk.agent, new, 0)
    row = _row(desk, id)
    assert (row.customer, row.subject, row.waiting_since) == ("Rosa", "Your order", None)
    (entry,) = desk.conversation(id).result().entries
    assert (entry.message_id, entry.new_text) == (sent.message_id, "Hello")
    answer = mail("<r@lobato.example>", sender="rosa@lobato.example", refs=sent.message_id)
    put(desk, account, answer)
    assert _row(desk, id).messages == 2


def test_attachments_travel_and_read_back(
    desk: Desk, conversation: ConversationId, tmp_path: Path
) -> None:
    file = tmp_path / "preço – lista.csv"
    file.write_bytes(b"a,b\n1,2\n")
    desk.reply(Draft(conversation, "See the list.", attachments=(file,)), hold=0).result()
    entry = desk.conversation(conversation).result().entries[-1]
    (attachment,) = entry.attachments
    assert attachment.name == file.name
    assert desk.attachment(entry.id, attachment.part).result() == b"a,b\n1,2\n"
    with pytest.raises(UsageError, match="file-not-found"):
        desk.reply(Draft(conversation, "x", attachments=(tmp_path / "no",))).result()


def test_changes_are_told_after_the_commit(desk: Desk, conversation: ConversationId) -> None:
    told: list[Changes] = []
    unsubscribe = desk.bus.subscribe(told.append)
    desk.note(conversation, "x").result()
    unsubscribe()
    desk.note(conversation, "y").result()
    (changes,) = told
    assert changes.conversations == {conversation}
    assert len(changes.messages) == 1


def test_unknown_ids_are_said_so(desk: Desk) -> None:
    with pytest.raises(UsageError, match="no-such-conversation"):
        desk.conversation(ConversationId(77)).result()
    with pytest.raises(UsageError, match="no-such-conversation"):
        desk.note(ConversationId(77), "x").result()
    with pytest.raises(UsageError, match="no-such-message"):
        desk.message_text(MessageId(77)).result()


def test_every_act_is_in_the_journal(desk: Desk, conversation: ConversationId) -> None:
    desk.assign(conversation, desk.agent.id).result()
    kinds = desk.store.read(lambda c: values(c, "SELECT kind FROM command ORDER BY seq")).result()
    assert kinds == ["account.add", "inbox.store-messages", "conversation.assign"]


def test_an_account_name_is_one_line(desk: Desk) -> None:
    add_account(desk, "archive", "old \n mail", "")
    assert [a.name for a in desk.accounts().result()] == ["old mail"]
    with pytest.raises(UsageError, match="name-taken"):
        add_account(desk, "archive", "old mail", "")
