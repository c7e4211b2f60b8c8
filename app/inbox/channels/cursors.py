"""Cursors as channels keep them: a small value as JSON, read again whatever it says. Pure."""

from typing import Self

import msgspec


class Kept(msgspec.Struct, frozen=True):
    """A value with defaults; what cannot be read is the one to begin with."""

    @classmethod
    def read(cls, text: str) -> Self:
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError:
            return cls()

    def write(self) -> str:
        return msgspec.json.encode(self).decode()


class Listed(Kept, frozen=True):
    """How far a list was read: up to ``at`` by the service's clock, to its end at ``whole``."""

    at: int = 0
    whole: int = 0
