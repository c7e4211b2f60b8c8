"""Merging, splitting and moving on a real store (rule T5): reversible, and later mail follows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, MessageId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.sending.outbox_commands import Claim, Settle, Verdict
from app.inbox.values import Address, ConversationPage, Direction, SendState, Status, View
from app.store import doctor
from tests.house import add_account, keep_draft, open_desk
from tests.inbox.test_ingest import mail, put

HELEN = "Helen <helen@okafor.example>"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    yield desk
    assert [f.code for f in doctor.examine(desk.store, deep=True).findings] == []
    desk.close()


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(
        desk, "email", "shop", "help@shop.test", imap="127.0.0.1:1", smtp="127.0.0.1:1"
    )


def _of(desk: Desk, words: str) -> ConversationId:
    return desk.search(words).result()[0].conversation


def _page(desk: Desk, id: ConversationId) -> ConversationPage:
    return desk.conversation(id).result()


def _texts(desk: Desk, id: ConversationId) -> list[str]:
    return [e.new_text for e in _page(desk, id).entries if e.direction is not Direction.EVENT]


def _events(desk: Desk, id: ConversationId) -> list[str]:
    return [e.event for e in _page(desk, id).entries if e.event]


def _message(desk: Desk, words: str) -> MessageId:
    return desk.search(words).result()[0].message


def _views(desk: Desk) -> dict[View, int]:
    return dict(desk.queue_counts().result())


@pytest.fixture
def two(desk: Desk, account: AccountId) -> tuple[ConversationId, ConversationId]:
    """Two conversations of one customer: bowls, then an invoice."""
    put(desk, account, mail("<a@okafor.example>", "The bowls broke", subject="Bowls"))
    put(desk, account, mail("<b@okafor.example>", "Invoice please", subject="Invoice", at=60))
    return _of(desk, "bowls"), _of(desk, "invoice")


def test_a_merge_is_read_as_one_and_undone(desk: Desk, two: tuple[ConversationId, ...]) -> None:
    bowls, invoice = two
    before = _views(desk), _page(desk, bowls).row, _page(desk, invoice).row
    command = desk.threads.merge(invoice, bowls).result()
    assert _texts(desk, bowls) == ["The bowls broke", "Invoice please"]
    assert _page(desk, invoice).row.id == bowls
    assert _page(desk, bowls).entries[-1].event == "merged"
    assert desk.search("invoice").result()[0].conversation == bowls
    assert _views(desk)[View.OPEN] == 1
    assert [each[0] for each in desk.threads.merged(bowls).result()] == [invoice]
    desk.undo(command).result()
    after = _page(desk, bowls).row, _page(desk, invoice).row
    assert _views(desk) == before[0]
    for was, now in zip(before[1:], after, strict=True):
        assert (was.status, was.waiting_since, was.messages) == (
            now.status, now.waiting_since, now.messages,
        )  # fmt: skip
    assert desk.search("invoice").result()[0].conversation == invoice


def test_the_urgent_one_decides(desk: Desk, two: tuple[ConversationId, ...]) -> None:
    bowls, invoice = two
    desk.resolve(bowls).result()
    desk.assign(invoice, desk.agent.id).result()
    desk.threads.merge(invoice, bowls).result()
    row = _page(desk, bowls).row
    assert (row.status, row.assignee) == (Status.OPEN, desk.agent.id)
    assert row.waiting_since is not None


def test_later_mail_follows_a_merge_and_comes_back(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    bowls, invoice = two
    desk.threads.merge(invoice, bowls).result()
    put(desk, account, mail("<c@okafor.example>", "And the number?", refs="<b@okafor.example>",
                            subject="Re: Invoice", at=120))  # fmt: skip
    put(desk, account, mail("<d@okafor.example>", "Two of them", refs="<a@okafor.example>",
                            subject="Re: Bowls", at=180))  # fmt: skip
    assert len(_texts(desk, bowls)) == 4
    back = desk.threads.unmerge(invoice).result()
    assert _texts(desk, bowls) == ["The bowls broke", "Two of them"]
    assert _texts(desk, invoice) == ["Invoice please", "And the number?"]
    for id in two:
        row = _page(desk, id).row
        assert (row.status, row.waiting_since is not None) == (Status.OPEN, True)
    desk.undo(back).result()
    assert len(_texts(desk, bowls)) == 4


def test_chains_of_merges_have_one_root(desk: Desk, account: AccountId) -> None:
    for at, name in enumerate(("one", "two", "three")):
        put(desk, account, mail(f"<{name}@x.example>", f"text {name}", subject=name, at=at * 60))
    one, two, three = (_of(desk, f'"text {name}"') for name in ("one", "two", "three"))
    first = desk.threads.merge(three, two).result()
    second = desk.threads.merge(two, one).result()
    assert len(_texts(desk, three)) == 3
    assert len(desk.threads.merged(one).result()) == 2
    desk.undo(second).result()
    assert (len(_texts(desk, one)), len(_texts(desk, two))) == (1, 2)
    desk.undo(first).result()
    assert [len(_texts(desk, id)) for id in (one, two, three)] == [1, 1, 1]


def test_refusals(desk: Desk, two: tuple[ConversationId, ...]) -> None:
    bowls, invoice = two
    for act, code in (
        (lambda: desk.threads.merge(bowls, bowls), "same-conversation"),
        (lambda: desk.threads.unmerge(bowls), "not-merged"),
        (lambda: desk.threads.split([_message(desk, "bowls")]), "nothing-stays"),
        (lambda: desk.threads.move([_message(desk, "bowls")], bowls), "same-conversation"),
        (lambda: desk.threads.merge(invoice, ConversationId(9)), "no-such-conversation"),
    ):
        with pytest.raises(UsageError, match=code):
            act().result()


def test_a_moved_message_takes_its_answers_along(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    bowls, invoice = two
    put(desk, account, mail("<c@okafor.example>", "Vase too", refs="<a@okafor.example>",
                            subject="Re: Bowls", at=120))  # fmt: skip
    before = _views(desk)
    command = desk.threads.move([_message(desk, "vase")], invoice).result()
    assert _texts(desk, invoice) == ["Invoice please", "Vase too"]
    put(desk, account, mail("<d@okafor.example>", "A blue one", refs="<c@okafor.example>",
                            subject="Re: Bowls", at=180))  # fmt: skip
    assert _texts(desk, invoice)[-1] == "A blue one"
    assert _texts(desk, bowls) == ["The bowls broke"]
    assert desk.search("vase").result()[0].conversation == invoice
    assert _events(desk, bowls) == ["moved-out"]
    desk.undo(command).result()
    assert _events(desk, bowls) == ["moved-out", "moved-in"]
    assert _events(desk, invoice) == ["moved-in", "moved-out"]
    assert _texts(desk, bowls) == ["The bowls broke", "Vase too"]
    assert _views(desk) == before
    put(desk, account, mail("<e@okafor.example>", "Or green", refs="<c@okafor.example>",
                            subject="Re: Bowls", at=240))  # fmt: skip
    assert _texts(desk, bowls)[-1] == "Or green"


def test_an_emptied_conversation_follows_its_last_message(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    bowls, invoice = two
    command = desk.threads.move([_message(desk, "invoice")], bowls).result()
    assert _page(desk, invoice).row.id == bowls
    assert _views(desk)[View.OPEN] == 1
    put(desk, account, mail("<c@okafor.example>", "Hello?", refs="<b@okafor.example>", at=90))
    assert _texts(desk, bowls)[-1] == "Hello?"
    desk.undo(command).result()
    assert _views(desk)[View.OPEN] == 2


def test_a_split_is_a_conversation_of_its_own(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    bowls, _ = two
    put(desk, account, mail("<c@okafor.example>", "By the way, mugs?", subject="Re: Bowls",
                            refs="<a@okafor.example>", at=120))  # fmt: skip
    command, fresh = desk.threads.split([_message(desk, "mugs")]).result()
    page = _page(desk, fresh)
    assert (page.row.status, page.row.waiting_since is not None) == (Status.OPEN, True)
    assert page.row.customer == "Helen"
    assert _texts(desk, bowls) == ["The bowls broke"]
    put(desk, account, mail("<d@okafor.example>", "Six of them", subject="Re: Bowls",
                            refs="<c@okafor.example>", at=180))  # fmt: skip
    assert _texts(desk, fresh) == ["By the way, mugs?", "Six of them"]
    desk.undo(command).result()
    assert _page(desk, fresh).row.id == bowls
    assert len(_texts(desk, bowls)) == 3
    assert _events(desk, bowls) == ["split-off", "split-from", "moved-in"]


def test_a_split_that_was_undone_cannot_be_taken_out(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    """What it left behind is empty."""
    bowls, _ = two
    put(desk, account, mail("<c@okafor.example>", "By the way, mugs?", subject="Re: Bowls",
                            refs="<a@okafor.example>", at=120))  # fmt: skip
    command, _ = desk.threads.split([_message(desk, "mugs")]).result()
    desk.undo(command).result()
    assert desk.threads.merged(bowls).result() == ()


def test_an_answer_under_way_answers_nobody_yet(
    desk: Desk, two: tuple[ConversationId, ...]
) -> None:
    """Joined and taken apart by hand meanwhile, its customer still waits (C1)."""
    bowls, invoice = two
    desk.reply(Draft(bowls, "Two more leave today."), hold=0).result()
    desk.threads.merge(bowls, invoice).result()
    desk.threads.unmerge(bowls).result()
    assert _page(desk, bowls).row.status is Status.OPEN
    assert _page(desk, bowls).row.waiting_since is not None


def test_a_note_that_is_split_off_is_about_the_same_customer(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    """Nobody wrote in it yet: what one writes goes to them."""
    bowls, _ = two
    desk.note(bowls, "Do they want mugs, too?").result()
    (note,) = (e for e in _page(desk, bowls).entries if e.direction is Direction.NOTE)
    _, fresh = desk.threads.split([note.id]).result()
    page = _page(desk, fresh)
    assert page.row.customer == "Helen"
    assert page.reply_to == (Address("Helen", "helen@okafor.example"),)


def _send(desk: Desk, conversation: ConversationId, text: str) -> None:
    draft = Draft(conversation, text, to=(Address("", "helen@okafor.example"),))
    sent = desk.reply(draft, hold=0).result()
    desk.store.execute(Claim(sent.outbox)).result()
    good = Verdict("helen@okafor.example", "accepted", "250 ok")
    desk.store.execute(Settle(sent.outbox, SendState.SENT, "sent", "250 ok", (good,))).result()


def test_our_own_answer_moves_with_what_answers_it(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    bowls, invoice = two
    _send(desk, bowls, "Here is your invoice")
    assert _page(desk, bowls).row.status is Status.WAITING
    ours = next(e for e in _page(desk, bowls).entries if e.direction is Direction.OUT)
    command = desk.threads.move([ours.id], invoice).result()
    assert (_page(desk, bowls).row.status, _page(desk, invoice).row.status) == (
        Status.OPEN, Status.WAITING,
    )  # fmt: skip
    put(desk, account, mail("<c@okafor.example>", "Thank you", refs=ours.message_id, at=10**7))
    assert _texts(desk, invoice)[-1] == "Thank you"
    desk.undo(command).result()
    assert ours.id in [e.id for e in _page(desk, bowls).entries]


def test_a_stranger_that_was_moved_in_and_out_is_no_participant(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    bowls, _ = two
    stranger = "Sam <sam@elsewhere.example>"
    put(desk, account, mail("<s@elsewhere.example>", "I am her brother", sender=stranger,
                            refs="<a@okafor.example>", subject="Re: Bowls", at=120))  # fmt: skip
    other = _of(desk, "brother")
    assert other != bowls
    related = _page(desk, other).related
    assert related is not None
    assert related.id == bowls
    command = desk.threads.merge(other, bowls).result()
    page = _page(desk, bowls)
    assert page.related is None
    assert not page.row.related
    put(desk, account, mail("<t@elsewhere.example>", "Me again", sender=stranger,
                            refs="<a@okafor.example>", subject="Re: Bowls", at=180))  # fmt: skip
    assert _texts(desk, bowls)[-1] == "Me again"
    desk.undo(command).result()
    put(desk, account, mail("<u@elsewhere.example>", "Third time", sender=stranger,
                            refs="<a@okafor.example>", subject="Re: Bowls", at=240))  # fmt: skip
    assert "Third time" not in _texts(desk, bowls)


def test_not_related_is_undone_too(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    put(desk, account, mail("<s@elsewhere.example>", "Brother", sender="sam@elsewhere.example",
                            refs="<a@okafor.example>", subject="Re: Bowls", at=120))  # fmt: skip
    other = _of(desk, "brother")
    command = desk.threads.not_related(other).result()
    assert _page(desk, other).related is None
    desk.undo(command).result()
    assert _page(desk, other).related is not None


def test_the_other_conversation_is_found(
    desk: Desk, account: AccountId, two: tuple[ConversationId, ...]
) -> None:
    bowls, invoice = two
    put(desk, account, mail("<z@x.example>", "Glaze", sender="Zoe <zoe@x.example>", subject="Kiln"))
    kiln = _of(desk, "glaze")
    number = _page(desk, kiln).row.number
    found = lambda text: [r.id for r in desk.threads.candidates(bowls, text).result()]  # noqa: E731
    assert found("") == [invoice]
    assert found(f"#{number}")[0] == kiln
    assert found("zoe") == [kiln]
    assert found("kiln") == [kiln]
    assert found("invoice") == [invoice]
    assert found("nothing of it") == []


def test_resolving_is_refused_over_an_unsent_reply_of_a_joined_conversation(
    desk: Desk, two: tuple[ConversationId, ...]
) -> None:
    bowls, invoice = two
    draft = Draft(invoice, "text", to=(Address("", "helen@okafor.example"),))
    sent = desk.reply(draft, hold=0).result()
    desk.store.execute(Claim(sent.outbox)).result()
    desk.store.execute(Settle(sent.outbox, SendState.FAILED, "rcpt", "no", ())).result()
    desk.threads.merge(invoice, bowls).result()
    with pytest.raises(UsageError, match="unsent-reply"):
        desk.resolve(bowls).result()


def _two(desk: Desk, account: AccountId) -> tuple[ConversationId, ConversationId]:
    put(desk, account, mail("<one@okafor.example>", "Where is the order?\r\n", subject="Order"))
    put(desk, account, mail("<two@okafor.example>", "The bowls broke.\r\n", subject="Bowls"))
    return _of(desk, "order"), _of(desk, "bowls")


def test_a_draft_is_carried_to_the_conversation_that_its_own_was_joined_to(
    desk: Desk, account: AccountId
) -> None:
    order, bowls = _two(desk, account)
    keep_draft(desk, order, "reply", "It left today.")
    desk.threads.merge(order, bowls).result()
    assert desk.draft(bowls, "reply").result() == "It left today."
    assert desk.queue_rows((bowls,)).result()[0].has_draft
    ((mode, letter),) = desk.letters.drafts(bowls).result()
    assert (mode, letter.conversation) == ("reply", bowls)
    desk.letters.keep(letter).result()
    desk.letters.discard(letter).result()
    assert not desk.queue_rows((bowls,)).result()[0].has_draft
    assert desk.draft(order, "reply").result() == ""


def test_two_drafts_that_meet_lose_no_word_and_part_again(desk: Desk, account: AccountId) -> None:
    order, bowls = _two(desk, account)
    keep_draft(desk, order, "reply", "It left today.")
    keep_draft(desk, bowls, "reply", "We send two more.")
    keep_draft(desk, order, "note", "Ask Luis.")
    merged = desk.threads.merge(order, bowls).result()
    assert desk.draft(bowls, "reply").result() == "We send two more.\n\nIt left today."
    assert desk.draft(bowls, "note").result() == "Ask Luis."
    desk.undo(merged).result()
    assert desk.draft(bowls, "reply").result() == "We send two more."
    assert desk.draft(order, "reply").result() == "It left today."
    assert desk.draft(order, "note").result() == "Ask Luis."
