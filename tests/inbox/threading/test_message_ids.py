"""Keyed Message-IDs and plus-tags: ours are recognised, nothing else is."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.ids import MAX_NODE, NODE_SHIFT, ConversationId, make_id
from app.inbox.threading import message_ids

KEY = b"k" * 32
RANDOM = bytes(range(12))
CONVERSATION = ConversationId(make_id(1, 42))
ID = message_ids.make(CONVERSATION, RANDOM, KEY, "shop.test")
TAG = message_ids.plus_tag("support@shop.test", CONVERSATION, KEY)

_conversations = st.builds(
    lambda node, n: ConversationId(make_id(node, n)),
    st.integers(1, MAX_NODE),
    st.integers(1, (1 << NODE_SHIFT) - 1),
)
_keys = st.binary(min_size=1, max_size=64)


def test_shape() -> None:
    """96 bits of random, 80 of mac, and what every mail server lets through."""
    local, domain = ID.strip("<>").split("@")
    conversation, random, mac = local.split(".")
    assert (conversation, len(random), len(mac)) == (f"c{CONVERSATION}", 20, 16)
    assert domain == "shop.test"
    assert re.fullmatch(r"<[^<>\s@]{1,200}@[^<>\s@]{1,200}>", ID)
    assert set(local) <= {*string.ascii_lowercase, *string.digits, "."}


@given(_conversations, st.binary(min_size=12, max_size=12), _keys)
def test_ours_are_recognised(conversation: ConversationId, random: bytes, key: bytes) -> None:
    made = message_ids.make(conversation, random, key, "Shop.Test")
    assert message_ids.owner(made, key) == conversation
    assert message_ids.owner(made.upper(), key) == conversation
    tagged = message_ids.plus_tag("Support@Shop.Test", conversation, key)
    assert message_ids.owner_of_tag(tagged, key) == conversation
    assert message_ids.owner_of_tag(tagged.upper(), key) == conversation


@given(_conversations, _keys, _keys)
def test_another_key_recognises_nothing(
    conversation: ConversationId, key: bytes, other: bytes
) -> None:
    made = message_ids.make(conversation, RANDOM, key, "shop.test")
    same = key.ljust(64, b"\0") == other.ljust(64, b"\0")  # HMAC pads short keys with zeros
    assert (message_ids.owner(made, other) is not None) == same


@given(
    st.integers(0, len(ID) - 1), st.sampled_from(string.ascii_lowercase + string.digits + ".@<>")
)
def test_any_changed_letter_is_noticed(position: int, letter: str) -> None:
    changed = ID[:position] + letter + ID[position + 1 :]
    assert (message_ids.owner(changed, KEY) is not None) == (changed == ID)


@given(
    st.integers(0, len(TAG) - 1), st.sampled_from(string.ascii_lowercase + string.digits + ".@+")
)
def test_any_changed_letter_of_a_tag_is_noticed(position: int, letter: str) -> None:
    changed = TAG[:position] + letter + TAG[position + 1 :]
    assert (message_ids.owner_of_tag(changed, KEY) is not None) == (changed == TAG)


@given(st.text(max_size=200))
def test_any_text_is_taken(text: str) -> None:
    assert message_ids.owner(text, KEY) is None
    assert message_ids.owner_of_tag(text, KEY) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<>",
        "<@>",
        ID.strip("<>"),
        f"see {ID}",
        f"{ID}{ID}",
        ID.replace("shop.test", "shop.test evil.example"),
        ID.replace("c1", "c01"),
        ID.replace("c1", "c-1"),
        ID.replace("c1", "c\u0661"),
        ID.replace("@", "@x@"),
        "<c" + "9" * 100_000 + ".a.b@shop.test>",
        "<" * 100_000,
        "\ud800",
    ],
)
def test_what_is_no_id_of_ours(text: str) -> None:
    assert message_ids.owner(text, KEY) is None
    assert message_ids.owner_of_tag(text, KEY) is None


def test_an_id_is_no_tag_and_a_tag_no_id() -> None:
    mac = ID.split(".")[2].split("@")[0]
    assert message_ids.owner_of_tag(f"support+c{CONVERSATION}.{mac}@shop.test", KEY) is None
    assert message_ids.owner(f"<{TAG}>", KEY) is None


def test_a_tag_is_good_for_its_address_only() -> None:
    assert message_ids.owner_of_tag(TAG.replace("support", "sales"), KEY) is None
    assert message_ids.owner_of_tag(TAG.replace("shop.test", "shop.example"), KEY) is None


def test_the_name_may_hold_a_plus_itself() -> None:
    tagged = message_ids.plus_tag("team+uk@shop.test", CONVERSATION, KEY)
    assert message_ids.owner_of_tag(tagged, KEY) == CONVERSATION


@pytest.mark.parametrize("address", ["", "support", "@shop.test", "a@b@c", "x" * 40 + "@shop.test"])
def test_no_tag_fits(address: str) -> None:
    with pytest.raises(ValueError, match="no plus-tag"):
        message_ids.plus_tag(address, CONVERSATION, KEY)


def test_a_tagged_local_part_keeps_its_limit() -> None:
    largest = ConversationId(make_id(MAX_NODE, (1 << NODE_SHIFT) - 1))
    assert len(message_ids.plus_tag("n" * 28 + "@shop.test", largest, KEY).split("@")[0]) <= 64


@pytest.mark.parametrize("random", [b"", b"short", bytes(13)])
def test_random_of_another_size_is_refused(random: bytes) -> None:
    with pytest.raises(ValueError, match="random bytes"):
        message_ids.make(CONVERSATION, random, KEY, "shop.test")


def test_an_empty_key_is_refused() -> None:
    with pytest.raises(ValueError, match="empty key"):
        message_ids.make(CONVERSATION, RANDOM, b"", "shop.test")
