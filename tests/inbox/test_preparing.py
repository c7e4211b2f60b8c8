"""A message that ends the process which reads it, or keeps it for ever, holds up no other (P7)."""

from collections.abc import Iterator

import pytest

from app.inbox import preparing
from app.inbox.channels.base import Raw
from app.inbox.pool import Pool
from app.store.flags import Flag
from tests.inbox import bad_readers

NOW = 1_790_000_000_000_000


@pytest.fixture
def pools() -> Iterator[list[Pool]]:
    made: list[Pool] = []
    yield made
    for pool in made:
        pool.close()


async def test_what_its_reader_does_not_survive_is_kept_unread(
    pools: list[Pool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "prepare_raws", bad_readers.prepare_raws)
    monkeypatch.setattr(preparing, "_PATIENCE_ONE", 3.0)

    def pool() -> Pool:
        if not pools or pools[-1].broken:
            pools.append(Pool(1))
        return pools[-1]

    texts = ["fine"] * 5 + ["this one kills"] + ["fine"] * 3 + ["this one never ends", "fine"]
    raws = [Raw(b"Subject: %d\r\n\r\n%s\r\n" % (n, t.encode())) for n, t in enumerate(texts)]
    mails = await preparing.in_processes(pool, "email", raws, NOW)
    assert [mail.size for mail in mails] == [len(raw.data) for raw in raws]
    unread = [n for n, mail in enumerate(mails) if mail.flags & Flag.UNREADABLE]
    assert [texts[n] for n in unread] == ["this one kills", "this one never ends"]
    assert [mail.subject for mail in mails if not mail.flags & Flag.UNREADABLE] == [
        str(n) for n, text in enumerate(texts) if text == "fine"
    ]
    assert len(pools) == 4  # the batch, then each of the two, then the rest
