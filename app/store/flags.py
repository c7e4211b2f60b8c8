"""The bits of ``message.flags``: facts that are rarely true and never searched alone."""

from enum import IntEnum


class Flag(IntEnum):
    """Plain integers on purpose: ``IntFlag`` arithmetic costs a bulk import 5 %."""

    HISTORY = 1
    """Imported, backfilled or a vote without words: never unread, never waiting (R5, C2)."""
    AUTOMATIC = 2
    UNREADABLE = 4
    ID_REUSED = 8
    RELATED = 16
    """Looks related to a conversation it was not let into (T1)."""
    NEW_PARTICIPANT = 32
    SUSPECT = 64
    """Joined although its sender may be forged: our own host says that its DMARC failed, it came
    under our own address, or no single From names who wrote it."""
    HAS_HTML = 128
    QUOTED = 256
    """The whole text is longer than what the message adds."""
    ID_MISSING = 512
    MACHINE_ANSWER = 1024
    """A vacation notice, bounce or receipt (RFC 3834): reopens nothing."""
    VANISHED = 4096
    """No folder we read holds it any more; it stays here (C3)."""
    RECEIPT_WANTED = 8192
    """Its sender asks to be told when it is read; nothing does that by itself (RFC 8098)."""
    DELAYED = 16384
    """A report on a message of ours, and what it says; so are the next three."""
    BOUNCED = 32768
    DELIVERED = 65536
    READ = 131072
    EDITED = 262144
    """Its words were changed after it was stored; ``former`` has the old ones."""
    WITHDRAWN = 524288
    """Whoever wrote it took it back; it stays here, marked."""
    PUBLIC = 1048576
    """Others than those in it can read it: a post."""
    FOLLOWERS = 16777216
    """Besides ``PUBLIC``: of the others only those who follow its writer."""
    VOTE = 8388608
    """A reader's vote on an article (``inbox.reader_votes``)."""
    SEALED = 2097152
    """It came encrypted from the sender's device to ours."""
    LOCKED = 4194304
    """The key to it has not come yet."""
    DOUBTFUL = 33554432
    """Its sender may be forged, too, but it opened its conversation: it waits like any other."""
