"""Domains that are drawn like others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inbox.cleaning.look_alikes import drawn_like, imitates, skeleton

OWN = ("marebarro.example", "mail.mar.example")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("paypa1.com", "paypal.com"),
        ("g00gle.com", "google.com"),
        ("rnarebarro.example", "marebarro.example"),
        ("vvorkshop.example", "workshop.example"),
        ("mаrebarro.example", "marebarro.example"),
        ("xn--mrebarro-16g.example", "marebarro.example"),
        ("marébarrò.example", "marebarro.example"),
        ("tıago.example", "tiago.example"),
        ("ρaypal.com", "paypal.com"),
    ],
)
def test_they_look_alike(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)
    assert drawn_like(one, [other]) == other
    assert drawn_like(other, [other]) == ""


@pytest.mark.parametrize(
    ("one", "other"), [("shop.example", "ship.example"), ("a.example", "b.example")]
)
def test_others_do_not(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize(
    ("domain", "imitated"),
    [
        ("marebarro.example", ""),
        ("news.marebarro.example", ""),
        ("marebaro.example", "marebarro.example"),
        ("marebarrro.example", "marebarro.example"),
        ("mraebarro.example", "marebarro.example"),
        ("marebarra.example", "marebarro.example"),
        ("marebarro.test", "marebarro.example"),
        ("marebarro.example.evil.test", "marebarro.example"),
        ("login.marebarro.example.evil.test", "marebarro.example"),
        ("marebarro-example.test", "marebarro.example"),
        ("rnarebarro.test", "marebarro.example"),
        ("barro.example", ""),
        ("mare.example", ""),
        ("okafor.example", ""),
        ("mar.test", ""),
        ("mal.example", ""),
    ],
)
def test_who_pretends_to_be_us(domain: str, imitated: str) -> None:
    assert imitates(domain, OWN) == imitated


@given(st.text(max_size=60))
def test_any_text_has_a_skeleton(text: str) -> None:
    assert skeleton(skeleton(text)) is not None
    imitates(text, OWN)
