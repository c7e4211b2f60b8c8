"""What is going on with a person right now: told at once, stored never. Values only."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Going: TypeAlias = Literal["typing", "quiet", "here", "left"]


@dataclass(frozen=True, slots=True)
class Sign:
    """``person`` is an address of the channel; "quiet": they stopped typing, "left": for good."""

    person: str
    what: Going
