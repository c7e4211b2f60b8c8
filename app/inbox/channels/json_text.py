"""JSON as services write it: one message that is not well formed must not hide the others. Pure.

RFC 8259 leaves open what half of a letter is (section 8.2): some programs write ``\\ud83d`` alone,
where a text was cut in the middle of an emoji. Others write NaN, or a number nobody can hold.
"""

import json
import math
import re
from typing import Any

import msgspec

_HALF = re.compile("[\ud800-\udfff]")
_DIGITS = 19
"""As many as 64 bits have: what services call a message by may need them all."""


def read(data: bytes) -> Any:
    """What it says: half letters are U+FFFD, what is no number is None. Raises ``ValueError``."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _read_all_the_same(data)


def _read_all_the_same(data: bytes) -> Any:
    try:
        found = json.loads(
            data.decode("utf-8", "replace"), parse_constant=_nothing, parse_int=_whole_number
        )
        return _mended(found)
    except RecursionError as error:
        raise ValueError("too deep") from error


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return _HALF.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list):
        return [_mended(one) for one in value]
    if isinstance(value, dict):
        return {_mended(key): _mended(one) for key, one in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _nothing(_: str) -> None:
    """NaN and infinity."""


def _whole_number(text: str) -> int | None:
    return int(text) if len(text.lstrip("-")) <= _DIGITS else None
