"""Our conversations beside Dovecot's threads, on real mail: pairwise precision, recall and F1.

``python -m tests.bench.threading_f1 [MESSAGES]`` seeds a real Dovecot, asks it for
``UID THREAD REFS``, feeds the same messages to the rules in *trust References* mode, and compares
the two partitions pair by pair: of the pairs of messages that one puts together, how many does the
other. The goal is an F1 of 0.99.

Where the two differ on purpose. Dovecot builds a tree in the order of arrival: where References of
several messages contradict each other the later one moves a branch and so cuts a thread in two,
and a second copy without References stands alone. We take every id as a tie, which no order of
arrival changes, and store a second copy as one more place of the first. Of different messages
under one id the first to arrive holds the id in both programs: the only case in which another
order gives other conversations.
"""

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from msgspec.structs import replace

from app.inbox.parsing import mime
from app.inbox.parsing.addresses import canonical
from app.inbox.threading.threading_rules import Mail, Policy, Sameness, sameness
from tests.bench import real_mail
from tests.inbox.threading.book import Book
from tests.inbox.threading.server_threads import threads_by_refs
from tests.peers.dovecot import Dovecot

DEFAULT_SIZE = 10_000


@dataclass(frozen=True, slots=True)
class Agreement:
    """Pairs of messages that both, only ours or only theirs put together."""

    both: int
    ours: int
    theirs: int

    @property
    def precision(self) -> float:
        return self.both / self.ours if self.ours else 1.0

    @property
    def recall(self) -> float:
        return self.both / self.theirs if self.theirs else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.both / (self.ours + self.theirs) if self.ours + self.theirs else 1.0


def dovecot_threads(data: Iterable[bytes]) -> list[int]:
    """The number of the thread that a Dovecot started for this puts each message into."""
    server = Dovecot()
    try:
        return threads_by_refs(server, server.fresh_login(), data)
    finally:
        server.close()


@dataclass(frozen=True, slots=True)
class Ours:
    """The conversation of each message, and which were new: no second copy of one before."""

    conversations: list[int]
    new: list[int]


def our_conversations(data: Sequence[bytes], order: Iterable[int] | None = None) -> Ours:
    """The conversation that the rules put each message into, fed in ``order``."""
    book = Book(Policy(trust_references=True))
    digests: defaultdict[str, dict[bytes, int]] = defaultdict(dict)
    first: dict[int, int] = {}
    stored: dict[int, int] = {}
    for place in order or range(len(data)):
        mail, digest = _facts(data[place])
        seen = digests[mail.message_id]
        same = sameness(digest, seen)
        if same is Sameness.DUPLICATE:
            first[place] = seen[digest]
            continue
        seen[digest] = first[place] = place
        book.add(mail if same is Sameness.NEW else replace(mail, message_id=""))
        stored[place] = book.where[-1][1]
    found = [book.resolve(stored[first[place]]) for place in range(len(data))]
    return Ours(found, sorted(stored))


def _facts(data: bytes) -> tuple[Mail, bytes]:
    found = mime.parse(data)
    mail = Mail(
        found.message_id,
        found.in_reply_to,
        found.references,
        canonical(found.sender.address),
        (),
        found.base_subject,
        found.received_at or 0,
        history=True,
    )
    return mail, found.digest


def agreement(ours: Sequence[int], theirs: Sequence[int]) -> Agreement:
    """Count the pairs; linear, through the sizes of the groups and of their overlaps."""
    overlaps = Counter(zip(ours, theirs, strict=True))
    return Agreement(_pairs(overlaps), _pairs(Counter(ours)), _pairs(Counter(theirs)))


def _only(groups: Sequence[int], places: Iterable[int]) -> list[int]:
    return [groups[place] for place in places]


def _pairs(groups: Counter[object]) -> int:
    return sum(size * (size - 1) // 2 for size in groups.values())


def main(size: int = DEFAULT_SIZE) -> None:
    data = real_mail.messages(size)
    theirs = dovecot_threads(data)
    start = time.perf_counter()
    ours = our_conversations(data)
    spent = time.perf_counter() - start
    result = agreement(ours.conversations, theirs)
    single = agreement(_only(ours.conversations, ours.new), _only(theirs, ours.new))
    shuffled = list(range(len(data)))
    Random(1).shuffle(shuffled)
    again = agreement(our_conversations(data, shuffled).conversations, ours.conversations)
    threads = len(set(ours.conversations)), len(set(theirs))
    print(f"messages            {len(data)}, second copies {len(data) - len(ours.new)}")
    print(f"threads             ours {threads[0]}, Dovecot THREAD=REFS {threads[1]}")
    print(f"pairs               both {result.both}, ours {result.ours}, theirs {result.theirs}")
    print(f"pairwise precision  {result.precision:.5f}")
    print(f"pairwise recall     {result.recall:.5f}")
    print(f"pairwise F1         {result.f1:.5f} (goal 0.99)")
    print(f"the same            {single.f1:.5f} without second copies")
    print(f"another order       {again.f1:.5f} against our own first order")
    print(f"parse and decide    {spent / len(data) * 1e6:.0f} us a message")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_SIZE)
