"""What a card warns of: a sender that may be forged, a name that is another address."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.base.ids import AccountId
from app.inbox.values import Address, Status
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.mail_words import named_otherwise
from tests.inbox.test_ingest import mail, put
from tests.ui.sample import Maker
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]


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


async def test_a_look_alike_is_said_with_a_way_out(real: RealDesktop) -> None:
    """From the mail to the bar, and from the bar to the spam view."""
    account = AccountId(real.desk.accounts().result()[0].id)
    headers = {"Reply_To": "x@elsewhere.example"}
    put(
        real.desk,
        account,
        mail("<l@x.test>", sender="Boss <boss@sh0p.test>", subject="Pay", **headers),
    )
    await real.until(lambda: real.window.model.rowCount() >= 2)
    for at in range(real.window.model.rowCount()):
        id = real.window.model.id_at(at)
        if real.desk.queue_rows((id,)).result()[0].subject == "Pay":
            real.window.queue.list.choose(id)
    await real.until(lambda: real.row().subject == "Pay")
    entry = real.entries()[0]
    card = real.window.conversation.timeline.card(entry.id)
    await real.until(lambda: card.bar("doubt") is not None)
    assert "sh0p.test" in card.bar("doubt").bar.text
    assert "shop.test" in card.bar("doubt").bar.text
    assert "x@elsewhere.example" in card.bar("answers").bar.text
    shown = real.shown()
    card.bar("doubt").bar.acts[1][1]()
    await real.until(lambda: card.bar("doubt") is None)
    assert real.desk.settings.get("known_senders").result() == [entry.sender.address]
    real.press("z")
    await real.until(lambda: real.desk.settings.get("known_senders").result() == [])
    real.window.queue.list.choose(None)
    real.session.reader.open(shown)
    await real.until(lambda: card.bar("doubt") is not None)
    card.bar("doubt").bar.acts[0][1]()
    await real.until(lambda: real.desk.queue_rows((shown,)).result()[0].status is Status.SPAM)
