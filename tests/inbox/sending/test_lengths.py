"""How long a text is where a service counts characters its own way; what a handle looks like."""

import pytest

from app.base.errors import UsageError
from app.inbox.channels.spec import Capabilities
from app.inbox.people import identity_kinds
from app.inbox.sending import lengths

PLAIN = Capabilities(max_length=4096)
POSTS = Capabilities(max_length=500, link_length=23, addressed=True)


@pytest.mark.parametrize(
    ("text", "can", "length"),
    [
        ("", PLAIN, 0),
        ("twelve chars", PLAIN, 12),
        ("see https://shop.example/", PLAIN, 25),
        ("", POSTS, 5),
        ("see https://x.example/", POSTS, 5 + 4 + 23),
        ("https://shop.example/" + "x" * 200 + " http://b.example/", POSTS, 5 + 23 + 1 + 23),
    ],
)
def test_a_text_is_counted_as_its_channel_does(text: str, can: Capabilities, length: int) -> None:
    assert lengths.of(text, can, "@ana@far.example") == length


@pytest.mark.parametrize(
    ("typed", "handle"),
    [
        ("@Ana@Far.Example", "@Ana@far.example"),
        ("ana@far.example", "@ana@far.example"),
        (" https://far.example/@ana ", "@ana@far.example"),
        ("https://far.example/@ana/", "@ana@far.example"),
        ("@ana@127.0.0.1:3000", "@ana@127.0.0.1:3000"),
        ("@ana", ""),
        ("@ana@far", ""),
        ("@ana perez@far.example", ""),
        ("https://far.example/ana", ""),
        ("@@far.example", ""),
        ("", ""),
    ],
)
def test_a_handle_is_a_name_at_a_server(typed: str, handle: str) -> None:
    assert identity_kinds.handle(typed) == handle
    if handle:
        assert identity_kinds.checked("mastodon", typed) == (handle.casefold(), handle)
        return
    with pytest.raises(UsageError, match="bad-handle"):
        identity_kinds.checked("mastodon", typed)
