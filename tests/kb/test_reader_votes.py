"""Votes of readers that come in by mail: counted once, out of the way, gone with their mail."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from app.base.ids import AccountId
from app.desk.desk import Desk
from app.inbox.people.blocking import Block
from app.inbox.values import Status, View
from app.kb.values import Article
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import SHOP, mail, put, queue
from tests.kb.test_articles import kept


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "desk")
    yield desk
    desk.close()


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(desk, "archive", "shop", SHOP)


@pytest.fixture
def article(desk: Desk) -> Article:
    return kept(desk, "Returns", "Within thirty days.", audience="public")


def vote(
    article: Article, sign: str, n: int = 1, text: str = "", *, who: str = "", at: int = 0, **more
) -> bytes:
    subject = more.pop("subject", f"Helpful: {article.title} [kb{sign}{article.id}]")
    sender = who or f"reader{n}@okafor.example"
    return mail(f"<v{n}{sign}@okafor.example>", text, sender=sender, subject=subject, at=at, **more)


def counted(desk: Desk) -> tuple[int, int]:
    (row,) = desk.knowledge.lines().result()
    return row.readers


def test_the_mail_a_page_makes_is_counted(desk: Desk, account: AccountId, tmp_path: Path) -> None:
    """From the page to the figure: what the link says is what comes in."""
    written = kept(desk, "Returns & “more” [now]", "x", audience="public")
    desk.knowledge.publish(tmp_path / "site", mail=SHOP).result()
    page = LexborHTMLParser((tmp_path / "site/en/returns-more-now.html").read_text())
    yes, no = (urlsplit(node.attributes["href"] or "") for node in page.css(".helpful a"))
    for n, link in enumerate((yes, yes, no)):
        (subject,) = parse_qs(link.query)["subject"]
        encoded = f"=?utf-8?q?{''.join(f'={b:02X}' for b in subject.encode())}?="
        put(desk, account, vote(written, "+", n, subject=encoded, to=link.path))
    assert counted(desk) == (2, 1)


def test_a_vote_without_words_is_out_of_the_way(
    desk: Desk, account: AccountId, article: Article
) -> None:
    heard = []
    desk.bus.subscribe(heard.append)
    put(desk, account, vote(article, "+"), vote(article, "-", 2, "Sent from my iPhone"))
    assert [row.status for row in queue(desk)] == [Status.RESOLVED] * 2
    assert desk.queue_counts().result()[View.NEEDS_REPLY] == 0
    assert all(row.unread == 0 for row in queue(desk))
    assert not any(changes.arrived for changes in heard)
    assert any("articles" in changes.settings for changes in heard)
    assert counted(desk) == (1, 1)


def test_one_with_words_waits_for_an_answer(
    desk: Desk, account: AccountId, article: Article
) -> None:
    put(desk, account, vote(article, "-", text="It does not say who pays the parcel."))
    (row,) = queue(desk, View.NEEDS_REPLY)
    assert row.unread == 1
    (entry,) = desk.conversation(row.id).result().entries
    assert entry.vote
    assert desk.knowledge.voted(entry.id).result() == (article.id, "Returns", -1)
    assert counted(desk) == (0, 1)
    (reader,) = desk.knowledge.missed(article.id).result()
    assert (reader.conversation, reader.name) == (row.id, row.customer)
    put(desk, account, vote(article, "-", 2), vote(article, "+", 3, "Well said."))
    assert len(desk.knowledge.missed(article.id).result()) == 1


def test_nobody_is_counted_twice(desk: Desk, account: AccountId, article: Article) -> None:
    other = add_account(desk, "archive", "other", "other@shop.test")
    first = vote(article, "+")
    put(desk, account, first, first)
    put(desk, account, first)
    put(desk, other, first)  # the same mail in another account
    copy = vote(article, "+", who="other@okafor.example")  # its Message-ID under another name
    put(desk, other, copy)
    put(desk, account, vote(article, "+", 3, who="Reader1@okafor.example", at=60))
    assert counted(desk) == (1, 0)


def test_the_last_word_of_a_reader_counts(desk: Desk, account: AccountId, article: Article) -> None:
    put(desk, account, vote(article, "-", 2, who="reader1@okafor.example", at=100))
    put(desk, account, vote(article, "+", 1, at=0))  # older, stored later
    assert counted(desk) == (0, 1)
    put(desk, account, vote(article, "+", 3, who="reader1@okafor.example", at=200))
    assert counted(desk) == (1, 0)


@pytest.mark.parametrize(
    "more",
    [
        {"subject": "Helpful [kb+99]"},
        {"subject": "Helpful [kb+9223372036854775807]"},
        {"subject": "Helpful [kb+9999999999999999999]"},
        {"subject": f"Helpful [kb+{'9' * 5000}]"},
        {"subject": "Helpful [kb-0]"},
        {"subject": "Helpful [kb+ID] [kb-ID]"},
        {"subject": "Helpful [kbID]"},
        {"subject": "Re: Helpful [kb+ID]"},
        {"refs": "<other@okafor.example>"},
        {"who": SHOP},
        {"Auto_Submitted": "auto-replied"},
        {"Precedence": "bulk"},
        {"Authentication_Results": "shop.test; dmarc=fail header.from=okafor.example"},
    ],
)
def test_what_is_no_vote_changes_nothing(
    desk: Desk, account: AccountId, article: Article, more: dict[str, str]
) -> None:
    if "subject" in more:
        more = more | {"subject": more["subject"].replace("ID", str(article.id))}
    put(desk, account, vote(article, "+", **more))
    assert counted(desk) == (0, 0)
    (row,) = queue(desk)
    assert row.status is not Status.RESOLVED
    assert not desk.conversation(row.id).result().entries[0].vote


def test_what_nobody_could_read_cannot_be_voted_for(desk: Desk, account: AccountId) -> None:
    internal = kept(desk, "Wages", "x")
    draft = kept(desk, "Draft", "x", audience="public", state="draft")
    put(desk, account, vote(internal, "+"), vote(draft, "+", 2))
    assert [row.readers for row in desk.knowledge.lines().result()] == [(0, 0)] * 2
    published = replace(draft, texts=(replace(draft.texts[0], state="published"),))
    desk.knowledge.save(published).result()
    put(desk, account, vote(draft, "+", 3))
    assert sorted(row.readers for row in desk.knowledge.lines().result()) == [(0, 0), (1, 0)]


def test_a_blocked_sender_is_not_heard(desk: Desk, account: AccountId, article: Article) -> None:
    desk.store.execute(Block((("address", "reader1@okafor.example"),))).result()
    put(desk, account, vote(article, "+"))
    assert counted(desk) == (0, 0)


def test_a_vote_goes_with_whoever_is_erased(
    desk: Desk, account: AccountId, article: Article
) -> None:
    put(desk, account, vote(article, "+"), vote(article, "-", 2))
    page = desk.conversation(next(r.id for r in queue(desk) if "1" in r.customer)).result()
    assert page.customer is not None
    desk.customers.erase(page.customer.id).result()
    assert counted(desk) == (0, 1)
    assert desk.store.read(
        lambda c: c.execute("SELECT count(*) FROM article_heard").fetchone()
    ).result() == (1,)
