"""What the owner of an account puts elsewhere so that people can write to it. Values only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kit:
    """``snippet`` is HTML to be pasted into a page, ``guide`` a whole page that says how."""

    snippet: str
    guide: str
