"""FETCH commands that are sent before the last one was answered. Blocking, session's thread.

A far server would stand idle for a round trip after each chunk; so the next chunk is asked for
while one is still coming (RFC 9051 section 5.5). Answers are taken in the order of the questions. A
server may work on two commands at once and mix their rows: those of a later one are handed on to
it.
"""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

Row = dict[bytes, Any]


@dataclass(slots=True, eq=False)
class Asked:
    """A FETCH under way or answered, and the one that was asked for after it."""

    tag: bytes
    answer: tuple[str, list[Any]] = ("", [])
    """OK or NO, and its rows as imaplib gives them; after a NO what the server said."""
    early: list[Row] = field(default_factory=list)
    """Rows of it that came with the answer to an earlier one."""
    then: "Asked | None" = None

    def hand_on(self, row: Row) -> None:
        """A row that came with this answer and was not asked for here."""
        if self.then is not None:
            self.then.early.append(row)


class Ahead:
    """What was asked over one connection and is not answered yet."""

    def __init__(self) -> None:
        self._under_way: deque[Asked] = deque()

    def __len__(self) -> int:
        return len(self._under_way)

    def ask(self, imap: Any, uids: str, what: str) -> Asked:
        """Send a UID FETCH over an imaplib connection."""
        asked = Asked(imap._command("UID", "FETCH", uids, what))
        if self._under_way:
            self._under_way[-1].then = asked
        self._under_way.append(asked)
        return asked

    def settle(self, imap: Any, last: Asked | None = None) -> None:
        """Read what is still to come, up to the answer of ``last`` or all of it.

        Raises as imaplib does, for a BAD too.
        """
        while self._under_way and not (last is not None and last.answer[0]):
            first = self._under_way.popleft()
            status, said = imap._command_complete("UID", first.tag)
            if status == "OK":
                said = imap.untagged_responses.pop("FETCH", [])
            elif first.then is None:  # else there may be rows of that one
                imap.untagged_responses.pop("FETCH", None)
            first.answer = status, said
