"""What a card warns of: a sender that may be forged, a name that is another address."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.inbox.values import Address
from app.ui.conversation.mail_words import named_otherwise
from app.ui.mail_card import MailCard
from tests.ui.sample import Maker


@pytest.mark.parametrize(
    ("name", "address", "pretends"),
    [
        ("Helen Okafor", "helen@okafor.example", ""),
        ("helen@okafor.example", "helen@okafor.example", ""),
        ("Helen@Okafor.example", "helen@okafor.example", ""),
        ("help@bank.example", "x@elsewhere.test", "help@bank.example"),
        ("Bank (help@bank.example)", "x@elsewhere.test", "help@bank.example"),
        ("@helen", "helen@okafor.example", ""),
    ],
)
def test_a_name_that_is_another_address(name: str, address: str, pretends: str) -> None:
    assert named_otherwise(Address(name, address)) == pretends


def test_a_forged_sender_is_said(look: QApplication) -> None:
    maker = Maker()
    entry = maker.inbound(maker.case(0), maker.now)
    card = MailCard()
    card.show_entry(entry, maker.now)
    assert card.bar("suspect") is None
    for forged in (
        replace(entry, id=entry.id + 1, suspect=True),
        replace(entry, id=entry.id + 2, sender=Address("help@bank.example", "x@elsewhere.test")),
    ):
        card.show_entry(forged, maker.now)
        assert card.bar("suspect") is not None
    card.deleteLater()
