"""A small workspace with all that may happen to one: mail, notes, sends, merges, large mail."""

import random
from email.message import EmailMessage
from email.utils import format_datetime

from app.base.clock import MICRO, to_datetime
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.channels.base import Place, Raw
from app.inbox.feed import Feed, stored
from app.inbox.ingest_rows import Stored
from app.inbox.parsing.mime import parse
from app.inbox.prepare import BLOB_FROM, prepare
from app.inbox.values import View
from tests.house import add_account

START = 1_780_000_000 * MICRO
SHOP = "help@shop.test"
WORDS = ("bowl", "cup", "plate", "parcel", "invoice", "glaze", "refund", "address", "gift")


def mail(n: int, dice: random.Random, *, large: bool = False) -> bytes:
    """The ``n``-th mail of a corpus: some answer earlier ones, some are larger than a blob."""
    message = EmailMessage()
    person = dice.randrange(12)
    message["From"] = f"Person {person} <p{person}@okafor.example>"
    message["To"] = SHOP
    message["Subject"] = " ".join(dice.sample(WORDS, 3))
    message["Message-ID"] = f"<{n}@okafor.example>"
    message["Date"] = format_datetime(to_datetime(START + n * 60 * MICRO))
    if n > 3 and dice.random() < 0.5:
        parent = f"<{dice.randrange(max(1, n - 12), n)}@okafor.example>"
        message["In-Reply-To"] = message["References"] = parent
    message.set_content(" ".join(dice.choices(WORDS, k=dice.randrange(3, 60))) + f" {n}")
    if large:
        data = dice.randbytes(BLOB_FROM)
        message.add_attachment(data, maintype="image", subtype="png", filename=f"{n}.png")
    return message.as_bytes()


def corpus(count: int, seed: int = 1, *, large: tuple[int, ...] = ()) -> list[bytes]:
    """``count`` mails that are the same for the same seed."""
    dice = random.Random(seed)
    return [mail(n, dice, large=n in large) for n in range(1, count + 1)]


def put(
    desk: Desk, account: AccountId, mails: list[bytes], first: int = 1, *, history: bool = False
) -> Stored:
    """Store mails as one batch that came from INBOX under uids from ``first`` on."""
    now = START + 100 * 86_400 * MICRO
    batch = [
        prepare(
            Raw(data, place=Place("INBOX", 7, uid), history=history),
            parse,
            now,
        )
        for uid, data in enumerate(mails, first)
    ]
    cursor = str(first + len(mails))
    feed = Feed(desk.store, account, "email", trust_references=True)
    return stored(feed.put(batch, "INBOX", cursor).result())


def fill(desk: Desk, count: int = 60) -> AccountId:
    """Mail, one of it large, notes, an assignment, a resolved one, a held and a cancelled reply."""
    account = add_account(
        desk, "email", "shop", SHOP, imap="127.0.0.1:1", smtp="127.0.0.1:1", user="shop"
    )
    put(desk, account, corpus(count, large=(3,)))
    ids = [ConversationId(id) for id in desk.queue_head(View.ALL).result()[1]]
    desk.assign(ids[0], desk.agent.id).result()
    desk.note(ids[0], "Rings twice, look for the blue one").result()
    desk.resolve(ids[1]).result()
    desk.reply(Draft(ids[2], "It is on its way."), hold=3600).result()
    cancelled = desk.reply(Draft(ids[3], "Not this one."), hold=3600).result()
    desk.letters.take_back(cancelled.outbox).result()
    return account
