"""The two parsers read real mail alike, and like the standard library."""

import os
import tarfile
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from functools import lru_cache
from pathlib import Path

import pytest

from app.inbox.parsing import mime, mime_fast, mime_safe
from app.inbox.parsing.mime_head import scan
from app.inbox.parsing.mime_parts import Part, leaves

ROOT = Path(__file__).parents[3]
CORPUS = Path(os.environ.get("NIGHTDESK_CORPUS", ROOT.parent / "shared" / "corpus"))
ARCHIVES = ("csdmc2010.tar.xz", "linux-i2c.tar.xz")
SAMPLE = 1500
"""Messages taken of each archive, spread over its beginning."""
AGREE = 0.99
FIELDS = (
    "message_id", "in_reply_to", "references", "sender", "reply_to", "to", "cc", "subject", "date",
    "received_at", "text", "new_text", "has_html", "attachments", "digest", "automatic",
)  # fmt: skip

pytestmark = pytest.mark.skipif(
    not all((CORPUS / name).exists() for name in ARCHIVES),
    reason=f"no corpus of real mail at {CORPUS} (NIGHTDESK_CORPUS)",
)


def messages(archive: str) -> Iterator[bytes]:
    with tarfile.open(CORPUS / archive) as tar:
        taken = 0
        for member in tar:
            if not member.name.endswith(".eml") or (source := tar.extractfile(member)) is None:
                continue
            yield source.read()
            taken += 1
            if taken == SAMPLE:
                return


@lru_cache(maxsize=1)
def sample() -> tuple[bytes, ...]:
    return tuple(raw for archive in ARCHIVES for raw in messages(archive))


def flattened(value: object) -> object:
    return value.split() if isinstance(value, str) else value


def test_the_fast_parser_agrees_with_the_careful_one(monkeypatch: pytest.MonkeyPatch) -> None:
    differ: Counter[str] = Counter()
    unsure = 0
    for raw in sample():
        with monkeypatch.context() as patch:
            patch.setattr(mime, "_tree", mime_safe.tree)
            careful = mime.parse(raw)
        assert "failed" not in careful.defects
        try:
            mime_fast.tree(raw, scan(raw))
        except mime_fast.UnsureError:
            unsure += 1
            continue
        fast = mime.parse(raw)
        differ.update(
            name
            for name in FIELDS
            if flattened(getattr(fast, name)) != flattened(getattr(careful, name))
        )
    allowed = len(sample()) * (1 - AGREE)
    assert unsure <= allowed
    assert all(count <= allowed for count in differ.values()), differ


def test_real_mail_is_hardly_ever_marked_unreadable() -> None:
    marked = sum(mime.parse(raw).unreadable for raw in sample())
    assert marked <= len(sample()) * 0.002


def stdlib_leaves(message: Message) -> list[tuple[str, int]]:
    """Types and sizes of the parts as ``compat32`` sees them; messages inside stay closed."""
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        inner = message.get_payload()
        assert isinstance(inner, list)
        return [leaf for child in inner for leaf in stdlib_leaves(child)]
    if message.is_multipart():
        return [(message.get_content_type(), -1)]
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return [(message.get_content_type(), len(payload.split()))]


def our_leaves(root: Part) -> list[tuple[str, int]]:
    return [
        (leaf.type, -1 if leaf.type.startswith("message/") else len(leaf.load().split()))
        for leaf in leaves(root)
    ]


@pytest.mark.parametrize("parser", [mime_safe, mime_fast])
def test_the_parts_are_those_of_the_standard_library(parser: object) -> None:
    differ = compared = 0
    for raw in sample()[::3]:
        head = scan(raw)
        try:
            ours = our_leaves(parser.tree(raw, head).root)  # type: ignore[attr-defined]
        except mime_fast.UnsureError:
            continue
        compared += 1
        differ += ours != stdlib_leaves(message_from_bytes(raw))
    assert compared > len(sample()) * 0.3
    assert differ <= compared * (1 - AGREE)
