"""Telephone calls as values; handed on by ``inbox.values``. No behaviour, no I/O."""

from dataclasses import dataclass
from enum import StrEnum


class CallOutcome(StrEnum):
    """How a telephone call ended."""

    ANSWERED = "answered"
    MISSED = "missed"
    BUSY = "busy"
    DECLINED = "declined"
    VOICEMAIL = "voicemail"


@dataclass(frozen=True, slots=True)
class Call:
    """A telephone call: ``out`` when we rang them; times in seconds, None when not known.

    ``recording`` is the part of the attachment that can be heard, or empty.
    """

    outcome: CallOutcome
    out: bool = False
    rang: int | None = None
    talked: int | None = None
    recording: str = ""
