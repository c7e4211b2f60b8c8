"""A message to each of those who were told the old text: by the outbox, alone, taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, OutboxId
from app.base.rich import of_text
from app.desk.desk import Desk
from app.desk.watching import Watch
from app.desk.writing.letter import Letter
from app.inbox.sending.outbox_commands import Claim, Settle, Verdict
from app.inbox.values import OutboxItem, SendState, Status
from app.kb.commands import GiveArticle
from app.kb.values import Article, Given, Words
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import NOW, mail, put, queue
from tests.kb.test_articles import kept

PEOPLE = ("Helen", "Rosa", "Ines")
TEXT = "It is sixty days now.\n\nNot thirty."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "desk")
    account = AccountId(
        add_account(desk, "email", "shop", "help@shop.test", imap="127.0.0.1:1", smtp="127.0.0.1:1")
    )
    for n, who in enumerate(PEOPLE):
        put(desk, account, mail(f"<{n}@okafor.example>", f"May {who} bring the vase back?",
                                sender=f"{who} <{who}@okafor.example>"))  # fmt: skip
    yield desk
    desk.close()


def customers(desk: Desk) -> dict[str, ConversationId]:
    return {row.customer: row.id for row in queue(desk)}


def told(desk: Desk) -> list[str]:
    (article,) = (row.id for row in desk.knowledge.lines().result())
    return sorted(one.name for one in desk.knowledge.told_before(article).result())


def corrected(desk: Desk) -> Article:
    """An article that went to all of them, and says something else since."""
    article = kept(desk, "Returns", "Within thirty days.", audience="public")
    account = desk.accounts().result()[0].id
    now = desk.store.clock.now()
    for n, (who, here) in enumerate(customers(desk).items()):
        given = Given(desk.store.ids.take(), article.id, "en", here, "?", "text", None,
                      now - 3600 * MICRO, -1)  # fmt: skip
        desk.store.execute(GiveArticle(given)).result()
        at = (now - NOW) // MICRO - 1800
        put(desk, account, mail(f"<said{n}@shop.test>", "So it is.", sender="help@shop.test",
                                to=f"{who}@okafor.example",
                                refs=f"<{PEOPLE.index(who)}@okafor.example>", at=at),
            history=True)  # fmt: skip
    text = article.texts[0].rewritten(Words("Returns", "Within sixty days.")).as_written()
    desk.knowledge.save(replace(article, texts=(text,))).result()
    assert told(desk) == sorted(PEOPLE)
    return article


def outbox(desk: Desk) -> list[OutboxItem]:
    return [line.item for line in desk.letters.outbox().result()]


def test_each_gets_a_message_alone_in_their_own_conversation(desk: Desk) -> None:
    corrected(desk)
    everybody = customers(desk)
    heard: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: heard.append((done, total)))
    done = desk.knowledge.tell_each(tuple(everybody.values()), TEXT, watch=watch).result()
    assert (len(done.sent), done.refused) == (3, ())
    assert heard == [(n, 3) for n in range(4)]
    items = outbox(desk)
    assert {item.conversation for item in items} == set(everybody.values())
    assert all(len(item.recipients) == 1 for item in items)
    reached = sorted(item.recipients[0].address.lower() for item in items)
    assert reached == sorted(f"{who.lower()}@okafor.example" for who in PEOPLE)
    assert {item.due_at for item in items} != {None}
    for who, here in everybody.items():
        sent = desk.conversation(here).result().entries[-1]
        named = [a.address.lower() for a in (*sent.to, *sent.cc)]
        assert named == [f"{who.lower()}@okafor.example"]
        assert sent.preview.startswith("It is sixty days now. Not thirty.")
        assert not any(other in sent.preview for other in PEOPLE)
    assert told(desk) == []


def left(desk: Desk, id: OutboxId) -> None:
    """The server took it."""
    (item,) = (one for one in outbox(desk) if one.id == id)
    verdict = Verdict(item.recipients[0].address, "accepted", "250 ok")
    settle = Settle(id, SendState.SENT, "sent", "250 ok", (verdict,))
    desk.store.execute(Claim(id), settle, agent=desk.agent.id).result()


def test_what_they_asked_still_waits_for_its_answer(desk: Desk) -> None:
    corrected(desk)
    here = customers(desk)["Helen"]
    at = (desk.store.clock.now() - NOW) // MICRO - 60
    put(desk, desk.accounts().result()[0].id,
        mail("<again@okafor.example>", "And the cup?", sender="Helen <Helen@okafor.example>",
             refs="<0@okafor.example>", at=at))  # fmt: skip
    (before,) = desk.queue_rows((here,)).result()
    assert (before.status, before.waiting_since is None) == (Status.OPEN, False)
    done = desk.knowledge.tell_each((here,), TEXT).result()
    left(desk, done.sent[0])
    (after,) = desk.queue_rows((here,)).result()
    assert (after.status, after.waiting_since) == (Status.OPEN, before.waiting_since)
    answer = desk.letters.send(Letter(here, body=of_text("Yes, the cup too."))).result()
    left(desk, answer.outbox)
    (answered,) = desk.queue_rows((here,)).result()
    assert (answered.status, answered.waiting_since) == (Status.WAITING, None)


def test_all_leave_after_the_last_is_queued(desk: Desk) -> None:
    corrected(desk)
    began = desk.store.clock.now()
    done = desk.knowledge.tell_each(tuple(customers(desk).values()), TEXT).result()
    assert done.due_at >= began + 10 * MICRO
    assert len(outbox(desk)) == 3
    assert all((item.due_at or 0) >= done.due_at for item in outbox(desk))


def test_they_are_taken_back_and_leave_no_draft(desk: Desk) -> None:
    corrected(desk)
    everybody = customers(desk)
    done = desk.knowledge.tell_each(tuple(everybody.values()), TEXT).result()
    own = Letter(everybody["Rosa"], body=of_text("My own words"))
    desk.letters.keep(own).result()
    assert desk.knowledge.untell(done).result() == 0
    assert outbox(desk) == []
    assert told(desk) == sorted(PEOPLE)
    for who, here in everybody.items():
        drafts = dict(desk.letters.drafts(here).result())
        if who == "Rosa":  # what was begun meanwhile stays
            assert "My own words" in drafts["reply"].text
        else:
            assert drafts == {}


def test_what_left_is_counted_when_it_is_too_late(desk: Desk) -> None:
    corrected(desk)
    done = desk.knowledge.tell_each(tuple(customers(desk).values()), TEXT).result()
    gone = replace(done, sent=(*done.sent, OutboxId(12345)))
    assert desk.knowledge.untell(gone).result() == 1


def test_a_reply_that_is_begun_there_is_not_lost(desk: Desk) -> None:
    corrected(desk)
    everybody = customers(desk)
    own = Letter(everybody["Rosa"], body=of_text("My own words"))
    desk.letters.keep(own).result()
    done = desk.knowledge.tell_each(tuple(everybody.values()), TEXT).result()
    assert [(id, problem.code) for id, problem in done.refused] == [
        (everybody["Rosa"], "reply-begun-there")
    ]
    assert len(done.sent) == 2
    ((_, letter),) = desk.letters.drafts(everybody["Rosa"]).result()
    assert letter.text == "My own words"
    assert told(desk) == ["Rosa"]


def test_one_customer_of_two_conversations_is_written_to_once(desk: Desk) -> None:
    corrected(desk)
    account = desk.accounts().result()[0].id
    put(desk, account, mail("<9@okafor.example>", "And the cup?", subject="The cup",
                            sender="Helen <Helen@okafor.example>"))  # fmt: skip
    both = tuple(row.id for row in queue(desk) if row.customer == "Helen")
    assert len(both) == 2
    done = desk.knowledge.tell_each(both, TEXT).result()
    assert [problem.code for _, problem in done.refused] == ["written-to-already"]
    assert len(outbox(desk)) == 1


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_stopped_in_the_middle_nothing_is_on_its_way(desk: Desk, after: int) -> None:
    corrected(desk)
    stop = Event()
    watch = Watch(lambda done, _total: stop.set() if done >= after else None, stop)
    if after == 3:
        stop.set()
    with pytest.raises(UsageError, match="stopped-midway"):
        desk.knowledge.tell_each(tuple(customers(desk).values()), TEXT, watch=watch).result()
    assert outbox(desk) == []
    assert all(desk.letters.drafts(here).result() == () for here in customers(desk).values())


def test_nothing_is_sent_without_words_and_where_nothing_can_be(desk: Desk) -> None:
    corrected(desk)
    with pytest.raises(UsageError, match="empty-text"):
        desk.knowledge.tell_each(tuple(customers(desk).values()), " \n ").result()
    archive = AccountId(add_account(desk, "archive", "Old", "old@shop.test"))
    put(desk, archive, mail("<old@bell.example>", "Hello", sender="bell@bell.example",
                            to="old@shop.test", subject="Old"))  # fmt: skip
    here = next(row.id for row in queue(desk) if row.subject == "Old")
    done = desk.knowledge.tell_each((here, ConversationId(999)), TEXT).result()
    assert done.sent == ()
    assert [problem.code for _, problem in done.refused] == [
        "cannot-send-here", "no-such-conversation",
    ]  # fmt: skip


def test_a_message_taken_out_of_the_outbox_to_be_changed_answers_again(desk: Desk) -> None:
    corrected(desk)
    here = customers(desk)["Helen"]
    done = desk.knowledge.tell_each((here,), TEXT).result()
    taken = desk.letters.take_back(done.sent[0]).result()
    assert taken.letter is not None
    left(desk, desk.letters.send(taken.letter).result().outbox)
    (row,) = desk.queue_rows((here,)).result()
    assert row.status is Status.WAITING
