"""The one way of prepared messages into the store, for imports and channels alike.

Blobs are on the disk before the transaction that names them; batches stay within 500 messages and
4 MB (architecture section 3). May be called from any thread; the writer does the work.
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from app.base import crashpoints
from app.base.ids import AccountId
from app.base.paths import Profile
from app.inbox.channels.base import Status
from app.inbox.ingest import StoreMessages
from app.inbox.ingest_rows import Stored
from app.inbox.machines.reports import hint
from app.inbox.prepare import Prepared
from app.inbox.sending.outbox_evidence import Heard
from app.inbox.talk_news import HearNews, TagNew
from app.store.blobs import Blobs
from app.store.commands import Command
from app.store.store import Done, Store

BATCH_MESSAGES = 500
BATCH_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class Feed:
    """Where the messages of one account go."""

    store: Store
    account: AccountId
    channel: str
    trust_references: bool = False
    hosts: tuple[str, ...] = ()
    """Whose word on a sender counts."""
    people: str = ""
    """The kind of its people's addresses, where it is not the channel."""
    talk: bool = False
    tags: tuple[str, ...] = ()
    """For the conversations it opens."""

    def put(
        self,
        batch: Sequence[Prepared],
        stream: str,
        cursor: str | None,
        news: tuple[Status, ...] = (),
    ) -> "Future[Done]":
        """Store a batch, its news and the cursor that covers it; ``stored`` reads the result."""
        put_blobs(self.store.profile, batch)
        crashpoints.passing("feed.blobs_written")
        command = StoreMessages(
            self.account, self.channel, stream, cursor, self.trust_references, self.hosts,
            self.people, self.talk,
        )  # fmt: skip
        # What the mail says about ours goes into the same transaction (S2, S4).
        hints = tuple(h for mail in batch if (h := hint(mail, self.hosts)) is not None)
        heard: tuple[Command, ...] = (Heard(hints),) if hints else ()
        heard = ((TagNew(self.account, self.tags), *heard)) if self.tags and batch else heard
        heard += (HearNews(self.account, news),) if news else ()
        return self.store.execute(command, *heard, cause=stream, attached=batch)


def put_blobs(profile: Profile, batch: Iterable[Prepared]) -> None:
    """Write the large sources; they must be durable before the commit that names them."""
    blobs = Blobs(profile.blobs)
    for mail in batch:
        if mail.codec == "blob":
            blobs.put(mail.sha256, mail.blob)


def stored(done: Done) -> Stored:
    """The counts of a batch."""
    result = done.results[0]
    assert isinstance(result, Stored)  # noqa: S101  what StoreMessages returns
    return result


def batches(mails: Sequence[Prepared]) -> Iterator[Sequence[Prepared]]:
    """Cut into pieces of at most 500 messages and 4 MB of source."""
    start, size = 0, 0
    for n, mail in enumerate(mails):
        if n > start and (n - start >= BATCH_MESSAGES or size + mail.size > BATCH_BYTES):
            yield mails[start:n]
            start, size = n, 0
        size += mail.size
    if start < len(mails):
        yield mails[start:]
