"""Invitations, seals and mailing lists of the mails on screen, and what is done there. Loop thread.

What is sent from here is held like any message: the toast, and Z, take it back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.errors import NightdeskError
from app.base.ids import ConversationId, MessageId, OutboxId
from app.desk import links
from app.desk.values import Sent
from app.inbox.values import Answer, Direction, Entry, MailingList, Protected, Protection
from app.ui.actions import Actions
from app.ui.acts import Acts
from app.ui.conversation.bars import Bar
from app.ui.conversation.card_watch import CardWatch
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.invite_panel import InvitePart
from app.ui.conversation.mail_card import MailCard
from app.ui.i18n import translate
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.desk.desk import Desk

_ENCRYPTED = (Protected.PGP_ENCRYPTED, Protected.SMIME_ENCRYPTED)
_LIST, _SEAL = "list", "seal"


class OddBars(CardWatch):
    """Serves the unfolded mails of one pane."""

    def __init__(
        self, desk: Desk, pane: ConversationPane, acts: Acts, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(pane, parent)
        self._desk, self._acts, self._actions = desk, acts, actions

    def wants(self, entry: Entry) -> bool:
        sealed = entry.protected is not Protected.NOT
        return entry.direction is Direction.IN or entry.invite or sealed

    async def serve(self, card: MailCard, entry: Entry) -> None:
        if entry.protected is not Protected.NOT and card.bar(_SEAL) is None:
            found = await answer(self._desk.protection(entry.id))
            if card.id() == entry.id:
                card.put_bar(self._seal(found))
        if entry.invite:
            await self._bring_invite(card, entry.id)
        if entry.direction is Direction.IN and card.bar(_LIST) is None:
            await self._bring_list(card, entry)

    # --- seals -------------------------------------------------------------------------------

    def _seal(self, found: Protection) -> Bar:
        pgp = found.kind in (Protected.PGP_ENCRYPTED, Protected.PGP_SIGNED)
        kind = "PGP" if pgp else "S/MIME"
        if found.kind in _ENCRYPTED:
            text = translate("Seal", "Sealed with %1: read it in the program that has the key")
            save = translate("Seal", "Save the message")
            acts = ((save, lambda: self._actions.run("message.save")),)
            return Bar(_SEAL, "key-round", text.replace("%1", kind), acts=acts, order=20)
        text = translate("Seal", "Signed with %1; nobody has checked it")
        if found.by:
            text = translate("Seal", "Signed with %1, as it says by %2; nobody has checked it")
        text = text.replace("%1", kind).replace("%2", found.by)
        return Bar(_SEAL, "key-round", text, order=20)

    # --- invitations -------------------------------------------------------------------------

    async def _bring_invite(self, card: MailCard, id_: MessageId) -> None:
        found = await answer(self._desk.invite(id_))
        if found is not None and card.id() == id_:
            card.put_bar(InvitePart(found, lambda says: spawn(self._tell(id_, says), self)))

    def ask_anew(self) -> None:
        """The conversation changed: an answer may have left, or been taken back."""
        for widget in self._pane.timeline.live():
            if isinstance(widget, MailCard) and widget.bar("invite") is not None:
                self._shown(widget)

    async def _tell(self, id_: MessageId, says: Answer) -> None:
        try:
            sent = await answer(self._desk.answer_invite(id_, says))
        except NightdeskError as error:
            self._acts.refused(error.problem)
            return
        said = {
            Answer.ACCEPTED: translate("Invite", "Accepted"),
            Answer.TENTATIVE: translate("Invite", "Answered: perhaps"),
            Answer.DECLINED: translate("Invite", "Declined"),
        }[says]
        self._hold(said, translate("Invite", "%2, the answer leaves in %1 s"), sent, self.ask_anew)

    # --- mailing lists -----------------------------------------------------------------------

    async def _bring_list(self, card: MailCard, entry: Entry) -> None:
        found = await answer(self._desk.mailing_list(entry.id))
        ways = found is not None and (found.one_click or found.mailto or found.web)
        if found is not None and ways and card.id() == entry.id and not entry.suspect:
            self._offer_list(card, entry, found)

    def _offer_list(self, card: MailCard, entry: Entry, found: MailingList) -> None:
        text = translate("List", "From the mailing list %1").replace("%1", found.name or found.id)
        if not (found.name or found.id):
            text = translate("List", "From a mailing list")
        leave = translate("List", "Leave it")
        acts = ((leave, lambda: self._ask_to_leave(card, entry, found)),)
        card.put_bar(Bar(_LIST, "mail", text, acts=acts, order=70))

    def _ask_to_leave(self, card: MailCard, entry: Entry, found: MailingList) -> None:
        """It tells the sender that somebody reads this: that is asked about."""
        back = (translate("List", "Stay"), lambda: self._offer_list(card, entry, found))
        yes = translate("List", "Leave the list")
        if found.one_click:
            text = translate(
                "List", "Leave by a request to %1? The sender learns that you read it."
            )
            text = text.replace("%1", _host(found.one_click))
        elif found.mailto:
            text = translate("List", "Leave by a message to %1?")
            text = text.replace("%1", found.mailto[7:].partition("?")[0])
        else:
            text = translate("List", "It can only be left on a page of %1.")
            text = text.replace("%1", _host(found.web))
            yes = translate("List", "Open the page")
        act = (yes, lambda: spawn(self._leave(card, entry, found), self))
        card.put_bar(Bar(_LIST, "mail", text, "warning-soft", (act, back), 70))

    async def _leave(self, card: MailCard, entry: Entry, found: MailingList) -> None:
        if not (found.one_click or found.mailto):
            self._offer_list(card, entry, found)
            self._pane.timeline.link_pressed.emit(card, found.web, "")
            return
        card.put_bar(Bar(_LIST, "loader", translate("List", "Leaving the list"), order=70))
        here = self._pane.shown()
        try:
            sent = await answer(self._desk.unsubscribe(entry.id))
        except NightdeskError as error:
            self._acts.refused(error.problem)
            self._offer_list(card, entry, found)
            return
        left = translate("List", "Left the mailing list %1").replace("%1", found.name or found.id)
        if card.id() == entry.id:
            card.put_bar(Bar(_LIST, "check", left, order=70))
        if sent is not None:

            def back() -> None:
                if card.id() == entry.id:
                    self._offer_list(card, entry, found)

            self._hold(left, translate("List", "%2; the message leaves in %1 s"), sent, back)
        elif here is not None:
            await self._note(here, left)

    async def _note(self, conversation: ConversationId, text: str) -> None:
        """One click leaves no message behind: the team reads it in the conversation."""
        await answer(self._desk.note(conversation, text))
        self._pane.toast.show_said(text, "check")
        self._pane.place_toast()

    # --- held --------------------------------------------------------------------------------

    def _hold(self, words: str, countdown: str, sent: Sent, back: Callable[[], object]) -> None:
        if sent.due_at is None:
            self._pane.toast.show_said(words, "send")
        else:
            self._acts.hold(words, lambda: self._withdraw(sent.outbox, back), sent.due_at)
            self._pane.toast.show_countdown(countdown.replace("%2", words), sent.due_at)
        self._pane.place_toast()

    async def _withdraw(self, outbox: OutboxId, back: Callable[[], object]) -> None:
        from app.desk.odd_acts import withdraw

        await answer(withdraw(self._desk, outbox))
        back()


def _host(url: str) -> str:
    target = links.target(url)
    return target.place if target is not None else ""
