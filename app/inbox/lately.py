"""What the processes of a pool have prepared lately, for all of them together; a guess.

A message that lies in several folders is stored once (R4), and a pack holds what is stored alone
(``store.packs``): one that turns out to hold a copy has to be made anew, by the one thread that
writes. So what looks like a copy goes into no pack from the start. A guess is enough, since either
way of keeping it is right: two writers of a slot at a time, or a slot that another digest took
over, cost a little room or a pack made anew.
"""

import mmap

_SLOTS = 1 << 16
_SHARED = memoryview(mmap.mmap(-1, 8 * _SLOTS)).cast("Q")
"""Digests, each where its own number says. Made by the server of the processes, which are its
forks: they share it. Where processes are no forks each has its own."""


def seen(digest: bytes) -> bool:
    """Whether a message of that digest (R4) was asked about before; from now on it was."""
    number = int.from_bytes(digest[:8])
    slot = number % _SLOTS
    if _SHARED[slot] == number:
        return True
    _SHARED[slot] = number
    return False
