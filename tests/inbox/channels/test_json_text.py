"""JSON that is not quite: read all the same, or refused as a whole, never with a surprise."""

from typing import Any

import msgspec
import pytest

from app.inbox.channels import json_text


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a": "\\ud83d\\ude00"}', {"a": "\U0001f600"}),
        (b'{"a": "\\ud83d x", "b": 1}', {"a": "\ufffd x", "b": 1}),
        (b'{"\\ude00": ["\\udfff"]}', {"\ufffd": ["\ufffd"]}),
        (b'{"a": "\\\\ud83d"}', {"a": "\\ud83d"}),
        (b'["\xff\xfe"]', ["\ufffd\ufffd"]),
        (b"[NaN, -Infinity, 1e999, 2]", [None, None, None, 2]),
        (b'["\\ud83d", 123456789012345678901234567890]', ["\ufffd", None]),
        (b'["\\ud83d", 9223372036854775807]', ["\ufffd", 9223372036854775807]),
        (b'["\\ud83d", -9223372036854775807]', ["\ufffd", -9223372036854775807]),
    ],
)
def test_what_is_meant_is_read_and_can_be_kept(data: bytes, expected: Any) -> None:
    found = json_text.read(data)
    assert found == expected
    assert msgspec.json.decode(msgspec.json.encode(found)) == expected


@pytest.mark.parametrize(
    "data", [b"", b"{", b'{"a": "\\ud83d', b"<html>", b"\x00", b"[" * 100_000, b'{"a": 1} {}']
)
def test_garbage_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  whatever its words
        json_text.read(data)
