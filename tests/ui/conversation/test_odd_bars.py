"""Invitations, seals and lists in the real window, on a real desk: pressed, held, taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.base.ids import AccountId
from app.inbox import pinned
from app.inbox.parsing.mime import parse
from app.inbox.values import Answer, Direction
from app.ui.conversation.mail_card import MailCard
from tests.desk.test_odd_parts import PGP_SIGNATURE, invitation, listed, multipart
from tests.inbox.test_ingest import put
from tests.peers.certs import authority
from tests.peers.web import Web
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]


async def reads(real: RealDesktop, raw: bytes, bar: str) -> MailCard:
    """The mail comes, is opened, and says what it has to say."""
    known = ids(real)
    put(real.desk, AccountId(real.desk.accounts().result()[0].id), raw)
    await real.until(lambda: ids(real) - known)
    (fresh,) = ids(real) - known
    real.window.queue.list.choose(fresh)
    await real.until(lambda: real.shown() == fresh)
    entry = real.entries()[0]
    card = real.window.conversation.timeline.card(entry.id)
    await real.until(lambda: card.bar(bar) is not None)
    return card


def ids(real: RealDesktop) -> set[int]:
    model = real.window.model
    return {model.id_at(at) for at in range(model.rowCount())}


def press(card: MailCard, says: Answer) -> None:
    button = card.bar("invite").buttons[says]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def test_an_invitation_is_answered_and_taken_back(real: RealDesktop) -> None:
    card = await reads(
        real, invitation().replace(b"anna@shop.example", b"help@shop.test"), "invite"
    )
    panel = card.bar("invite")
    assert "Fitting, final" in panel.accessibleName()
    assert "Rua da Oliveira 3" in panel.accessibleName()
    assert set(panel.buttons) == {Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED}
    press(card, Answer.ACCEPTED)
    await real.until(lambda: "You accepted" in card.bar("invite").accessibleName())
    assert not card.bar("invite").buttons[Answer.ACCEPTED].isEnabled()
    (item,) = real.desk.outbox().result()
    assert item.state.value == "held"
    mail = parse(real.desk.source(item.message).result())
    assert [a.address for a in mail.to] == ["carl@client.example"]
    assert real.window.conversation.toast.isVisible()
    real.press("z")
    await real.until(lambda: not real.desk.outbox().result())
    await real.until(lambda: "You accepted" not in card.bar("invite").accessibleName())
    press(card, Answer.DECLINED)
    await real.until(lambda: "You declined" in card.bar("invite").accessibleName())


async def test_an_event_called_off_asks_nothing(real: RealDesktop) -> None:
    card = await reads(real, invitation("CANCEL"), "invite")
    assert "does not take place" in card.bar("invite").accessibleName()
    assert card.bar("invite").buttons == {}


SEALED = multipart(
    'multipart/encrypted; protocol="application/pgp-encrypted"',
    ("application/pgp-encrypted", "Version: 1"),
    ("application/octet-stream", "-----BEGIN PGP MESSAGE-----"),
)
SIGNED = multipart(
    'multipart/signed; protocol="application/pgp-signature"',
    ("text/plain", "Hello"),
    ("application/pgp-signature", PGP_SIGNATURE.replace("\n", "\r\n")),
)


@pytest.mark.parametrize(
    ("raw", "said"),
    [(SEALED, "Sealed with PGP"), (SIGNED, "EB8594DF07562CE42190C58ABC9FBC5827480F26")],
)
async def test_a_seal_is_said_as_it_is(real: RealDesktop, raw: bytes, said: str) -> None:
    card = await reads(real, raw, "seal")
    assert said in card.bar("seal").bar.text


def acts(card: MailCard) -> dict[str, Callable[[], object]]:
    return dict(card.bar("list").bar.acts)


async def test_a_list_is_left_by_mail_after_a_yes(real: RealDesktop) -> None:
    raw = listed(List_Id="The news <n.example>", List_Unsubscribe="<mailto:off@client.example>")
    card = await reads(real, raw, "list")
    assert "The news" in card.bar("list").bar.text
    acts(card)["Leave it"]()
    assert "off@client.example" in card.bar("list").bar.text
    assert real.desk.outbox().result() == ()
    acts(card)["Stay"]()
    acts(card)["Leave it"]()
    acts(card)["Leave the list"]()
    await real.until(lambda: real.desk.outbox().result())
    await real.until(lambda: "Left" in card.bar("list").bar.text)
    real.press("z")
    await real.until(lambda: not real.desk.outbox().result())
    await real.until(lambda: "Leave it" in acts(card))


async def test_one_click_is_one_request_and_a_note(
    real: RealDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority().ca))
    monkeypatch.setattr(pinned, "is_public", lambda address: True)  # the peer is on loopback
    with Web({"/u/1": (200, {}, b"")}, authority().server_context()) as web:
        way = f"<https://localhost:{web.port}/u/1>"
        post = "List-Unsubscribe=One-Click"
        raw = listed(List_Unsubscribe=way, List_Unsubscribe_Post=post, List_Id="News <n.example>")
        card = await reads(real, raw, "list")
        assert web.posted == []
        acts(card)["Leave it"]()
        assert web.posted == []
        acts(card)["Leave the list"]()
        await real.until(lambda: "Left" in card.bar("list").bar.text)
        assert web.posted == [b"List-Unsubscribe=One-Click"]
    await real.until(lambda: [e for e in real.entries() if e.direction is Direction.NOTE])


async def test_a_list_with_a_page_only_opens_it(real: RealDesktop) -> None:
    opened: list[str] = []
    real.session.conversation.links.open_url = lambda url: not opened.append(url)
    card = await reads(real, listed(List_Unsubscribe="<https://client.example/bye>"), "list")
    acts(card)["Leave it"]()
    assert "client.example" in card.bar("list").bar.text
    acts(card)["Open the page"]()
    await real.until(lambda: opened == ["https://client.example/bye"])


async def test_a_list_that_cannot_be_reached_says_so(real: RealDesktop) -> None:
    way = {"List_Unsubscribe": "<https://127.0.0.1/u>",
           "List_Unsubscribe_Post": "List-Unsubscribe=One-Click"}  # fmt: skip
    card = await reads(real, listed(**way), "list")
    acts(card)["Leave it"]()
    acts(card)["Leave the list"]()
    await real.until(real.window.conversation.notice.isVisible)
    assert "Leave it" in acts(card)
