"""Base subjects: what two subjects of one conversation have in common."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inbox.parsing.subjects import base_subject

CASES = [
    ("", ""),
    ("Order 7", "order 7"),
    ("  Order \t 7 ", "order 7"),
    ("Re: Order 7", "order 7"),
    ("RE: Order 7", "order 7"),
    ("re:Order 7", "order 7"),
    ("Re : Order 7", "order 7"),
    ("RE : RE : Order 7", "order 7"),
    ("Re[2]: Order 7", "order 7"),
    ("Re(3): Order 7", "order 7"),
    ("Re^2: Order 7", "order 7"),
    ("Re: Re: Fwd: Order 7", "order 7"),
    ("Fwd: Order 7", "order 7"),
    ("FW: Order 7", "order 7"),
    ("Fw: Re: Order 7", "order 7"),
    ("RES: Encomenda 7", "encomenda 7"),
    ("ENC: Encomenda 7", "encomenda 7"),
    ("Res: Enc: Encomenda 7", "encomenda 7"),
    ("RV: Pedido 7", "pedido 7"),
    ("Rv: RE: Pedido 7", "pedido 7"),
    ("Reenv: Comanda 7", "comanda 7"),
    ("R: Ordine 7", "ordine 7"),
    ("I: Ordine 7", "ordine 7"),
    ("Rif: Ordine 7", "ordine 7"),
    ("R: I: Ordine 7", "ordine 7"),
    ("AW: Bestellung 7", "bestellung 7"),
    ("WG: AW: Bestellung 7", "bestellung 7"),
    ("TR: Commande 7", "commande 7"),
    ("RÉP : Commande 7", "commande 7"),
    ("Réf: Commande 7", "commande 7"),
    ("Re： Order 7", "order 7"),
    ("Order 7 (fwd)", "order 7"),
    ("Order 7 (Fwd) (fwd)", "order 7"),
    ("[Fwd: Order 7]", "order 7"),
    ("[fwd: Re: Order 7]", "order 7"),
    ("Re: [shop] Order 7", "order 7"),
    ("[shop] Re: Order 7", "order 7"),
    ("[shop] Order 7", "order 7"),
    ("[shop]", "[shop]"),
    ("Re: [shop]", "[shop]"),
    ("[a] [b] Re: [c] Order", "order"),
    ("[PATCH v2 1/3] i2c: fix it", "i2c: fix it"),
    ("Re:", ""),
    ("Re: Re:", ""),
    ("Regarding: Order 7", "regarding: order 7"),
    ("Invoice: Re: x", "invoice: re: x"),
    ("Result: Order", "result: order"),
    ("I need help", "i need help"),
    ("R2D2: hi", "r2d2: hi"),
    ("STRASSE straße", "strasse strasse"),
    ("Re: RE[4]: [list] FW: Order 7 (fwd)", "order 7"),
]


@pytest.mark.parametrize(("subject", "expected"), CASES)
def test_base(subject: str, expected: str) -> None:
    assert base_subject(subject) == expected


@pytest.mark.parametrize(
    "bomb",
    ["Re: " * 250_000, "[a]" * 300_000, "[fwd:" * 200_000, "[" * 1_000_000, " " * 1_000_000,
     "(fwd)" * 200_000, "[fwd: " * 500 + "x" + "]" * 500, "[fwd:" * 190 + "]" * 190],
    ids=lambda b: b[:6],
)  # fmt: skip
def test_bombs(bomb: str) -> None:
    began = time.monotonic()
    base_subject(bomb)
    assert time.monotonic() - began < 2


@given(st.text(max_size=200))
def test_total(subject: str) -> None:
    base_subject(subject)


@given(
    st.sampled_from(["Re: ", "FW: ", "AW: ", "R: ", "RES: ", "[x] ", "TR : "]), st.text("abc d1")
)
def test_prefixes_change_nothing(prefix: str, subject: str) -> None:
    if subject.strip():
        assert base_subject(prefix + subject) == base_subject(subject)
