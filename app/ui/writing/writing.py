"""Who brings the composer what it needs: people, signatures, quotations, pictures, menus.

Loop thread. It makes ``Sending`` and ``Outgoing``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from PySide6.QtWidgets import QWidget

from app.base.errors import NightdeskError
from app.base.ids import AccountId, ConversationId, MessageId
from app.desk.links import Mailto
from app.desk.writing import addressing, rich_text
from app.desk.writing.letter import Letter, Sender
from app.desk.writing.rich_text import Rich
from app.inbox.values import Address, Call, ConversationPage, SendState
from app.ui import words
from app.ui.acts import Acts
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.menu import Menu
from app.ui.window import Window
from app.ui.writing import formats, later, pictures
from app.ui.writing.address_field import AddressField
from app.ui.writing.by_way import ByWay
from app.ui.writing.call_box import CallBox
from app.ui.writing.emoji_picker import EmojiPicker
from app.ui.writing.later import LaterBox
from app.ui.writing.link_box import LinkBox
from app.ui.writing.mentions import Mentions
from app.ui.writing.outgoing import Outgoing
from app.ui.writing.sending import Sending
from app.ui.writing.signature_box import SignatureBox
from app.ui.writing.spelling import Spelling

if TYPE_CHECKING:
    from app.desk.desk import Desk

_STALE = 12 * 3600 * 1_000_000
_NOT_SAID = (SendState.HELD, SendState.CANCELLED)


class Writing(QObject):
    """Everything round the composer of one window."""

    opened = Signal(object)
    snooze_wanted = Signal(object)

    def __init__(
        self, desk: Desk, window: Window, acts: Acts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._window, self._acts = desk, window, acts
        self._pane, self.composer = window.conversation, window.conversation.composer
        self.sending = Sending(desk, self._pane, acts, self)
        self.outgoing = Outgoing(desk, window, acts, self.sending, self)
        self.mentions = Mentions(self.composer.text)
        self.by_way = ByWay(desk, self.composer, self)
        self._senders: tuple[Sender, ...] = ()
        self._emoji: EmojiPicker | None = None
        self._footed = False
        choices = window.choices
        self.spelling = Spelling(
            desk, self.composer.text, choices.get("spelling"),
            lambda tag: choices.set("spelling", tag),
        )  # fmt: skip
        self._connect()

    def _connect(self) -> None:
        composer = self.composer
        composer.entered.connect(self._entered)
        composer.text.focused.connect(self._focus_moved)
        composer.lines.sought.connect(lambda field, text: spawn(self._seek(field, text), self))
        composer.text.finder = self._picture
        composer.text.picture_added.connect(self._store_picture)
        composer.text.picture_huge.connect(self._ask_huge)
        composer.formats.link_wanted.connect(self.link)
        composer.foot.signature_wanted.connect(self.signature)
        composer.foot.quote_wanted.connect(self._quote_into_text)
        composer.ways_wanted.connect(self._show_ways)
        composer.more_wanted.connect(self._show_more)
        composer.emoji_wanted.connect(lambda _: self.emoji())
        self.sending.opened.connect(self.opened)
        self.sending.snooze_wanted.connect(self.snooze_wanted)
        self.outgoing.opened.connect(self.opened)

    def show_net(self, online: object) -> None:
        """Without a network Send becomes Queue; where the system says nothing it stays Send."""
        self.composer.set_offline(online is False)

    # --- what stands round the text ----------------------------------------------------------

    def refresh_senders(self) -> None:
        """The accounts changed."""
        spawn(self._read_senders(), self)

    async def _read_senders(self) -> None:
        self._senders = await answer(self._desk.letters.senders())
        self.composer.lines.set_senders(self._senders)
        agents = await answer(self._desk.agents())
        self.mentions.set_names([agent.name for agent in agents])

    def _entered(self, letter: Letter) -> None:
        self.mentions.active = letter.mode == "note"
        if self.composer.text.hasFocus():
            self._choose_language()
        if letter.updated_at:
            self._say_age(letter)
        self._footed = False
        if not letter.worthless or self.composer.text.hasFocus() or letter.mode != "reply":
            self._bring()

    def _focus_moved(self, inside: bool) -> None:
        """One begins to write: now what goes below is wanted, and a dictionary."""
        if not inside:
            return
        self._bring()
        self._choose_language()

    def _choose_language(self) -> None:
        """The customer is written to in their language, the team in that of the window."""
        page = self.composer.page()
        theirs = page.customer.language if page is not None and page.customer else ""
        if self.composer.mode == "note":
            self.spelling.use("")
        else:
            self.spelling.use(theirs, page)

    def _bring(self) -> None:
        """What goes below the text, once one begins to write: reading alone needs none of it."""
        letter = self.composer.pending()
        if letter is not None and letter.mode != "note" and not self._footed:
            self._footed = True
            spawn(self._bring_foot(letter), self)

    def _say_age(self, letter: Letter) -> None:
        """A draft that was begun long ago, or before what was written since, says so (W4)."""
        page = self.composer.page()
        late = words.now() - letter.updated_at > _STALE
        newer = page is not None and letter.seen is not None and _is_news(page, letter.seen)
        if late or newer:
            text = translate("Composer", "Draft from %1")
            if newer:
                text = translate("Composer", "Draft from %1, older than the last message")
            when = words.moment(letter.updated_at, words.now())
            self.composer.say_draft(text.replace("%1", when), "warning")

    async def _bring_foot(self, letter: Letter) -> None:
        account = letter.account or self.composer.lines.account()
        try:
            below = await answer(self._desk.letters.below(letter, account))
        except NightdeskError:  # the conversation went meanwhile: nothing to show
            return
        if self.composer.shows(letter) and self.composer.mode == letter.mode:
            forward, foot = letter.mode == "forward", self.composer.foot
            original = below.original if forward or self.composer.channel_is_rich() else None
            foot.show_original(original, forward=forward)
            foot.show_signature(below.signature)

    def _quote_into_text(self) -> None:
        """The quotation becomes part of the text, to be cut and answered between."""
        foot, editor = self.composer.foot, self.composer.text
        original = foot.original()
        if original is None:
            return
        lines = rich_text.of_text(original.text)
        editor.moveCursor(QTextCursor.MoveOperation.End)
        editor.insert_body((rich_text.Block(), *(replace(b, quote=1) for b in lines)))
        foot.choose(signature=foot.signature, quote=False)

    async def _seek(self, field: AddressField, text: str) -> None:
        sender = self.composer.lines.leaves_from()
        kind = sender.people if sender is not None else "email"
        found = await answer(self._desk.letters.people(text, kind))
        self.composer.lines.offer(field, text, found)

    # --- pictures ----------------------------------------------------------------------------

    def _picture(self, name: str) -> bytes:
        path = self._desk.letters.picture(name) or self._desk.templates.picture(name)
        return path.read_bytes() if path is not None else b""

    def _store_picture(self, _name: str, data: QByteArray) -> None:
        spawn(self._put_picture(bytes(data.data())), self)

    async def _put_picture(self, data: bytes) -> None:
        await answer(self._desk.letters.put_picture(data))

    def _ask_huge(self, name: str, image: QImage) -> None:
        text = translate("Notice", "The picture is large: %1 by %2 dots.")
        text = text.replace("%1", str(image.width())).replace("%2", str(image.height()))
        smaller = translate("Notice", "Make it smaller")

        def shrink() -> None:
            self.composer.text.replace_picture(name, pictures.smaller(image))

        keep = (translate("Notice", "Keep it as it is"), self._to_text)
        self._pane.notice.say(text, "info", (smaller, shrink), keep)

    # --- acts --------------------------------------------------------------------------------

    def new_message(self) -> None:
        """Begin a first message to somebody."""
        self.composer.keep_now()
        self.show_new(self._desk.letters.begin(self._first_account()))

    def write_to(self, somebody: Address, kind: str = "") -> None:
        """Begin a first message to them; ``kind``: of which channel the address is."""
        self.composer.keep_now()
        letter = self._desk.letters.begin(self._first_account(somebody, kind))
        self.show_new(replace(letter, to=(somebody,)))

    def write_asked(self, asked: Mailto) -> None:
        """Begin the message that a link asks for; the person reads it before it goes anywhere."""
        self.composer.keep_now()
        begun = self._desk.letters.begin(self._first_account())
        body = rich_text.of_text(asked.text)
        self.show_new(replace(begun, to=asked.to, cc=asked.cc, subject=asked.subject, body=body))

    def _first_account(self, somebody: Address | None = None, kind: str = "") -> AccountId | None:
        """The account that reaches them: a number is not written to by mail."""
        number = somebody is not None and addressing.is_number(somebody)
        able = [s for s in self._senders if s.can.starts]
        reaching = [s for s in able if s.people == kind]
        fit = reaching or [s for s in able if s.talk == number] or able
        return fit[0].account if fit else None

    def show_new(self, letter: Letter) -> None:
        """Go on with a first message."""
        self._window.show_inbox()
        self._window.queue.list.choose(None)
        self._window.panes.show_conversation()
        self._window.context.clear()
        self._pane.show_new(letter)

    def log_call(self) -> None:
        """Write down a telephone call with the customer shown."""
        here = self._pane.shown()
        if here is None:
            return
        box = CallBox(self._window)
        box.told.connect(lambda call, text: spawn(self._log_call(here, call, text), self))
        box.open()

    async def _log_call(self, here: ConversationId, call: Call, text: str) -> None:
        future = self._desk.triage.log_call(here, call, text)
        await self._acts.command(future, translate("Toast", "Call written down"), "phone")

    def apply(self, look: str) -> None:
        """A look for what is selected or typed next."""
        self.composer.formats.apply(look)

    def link(self) -> None:
        """Ask for a link at the cursor."""
        editor = self.composer.text
        shown, target = formats.link_at(editor)
        box = LinkBox(self._window, shown, target)
        box.put.connect(lambda said, to: formats.put_link(editor, said, to))
        box.finished.connect(lambda _: self._to_text())
        box.open()

    def emoji(self) -> None:
        """Choose a sign."""
        if self._emoji is None:
            self._emoji = EmojiPicker(self._window)
            self._emoji.recent = tuple(self._window.choices.get("emoji/recent").split())
            self._emoji.chosen.connect(self._put_sign)
        self._emoji.open_over(self.composer.row.emoji)

    def _put_sign(self, sign: str) -> None:
        if self._emoji is not None:
            self._window.choices.set("emoji/recent", " ".join(self._emoji.recent))
        self.composer.text.insert_plain(sign)
        self._to_text()

    def paste_plain(self) -> None:
        """What was copied, as text without any look."""
        self.composer.text.insert_plain(QGuiApplication.clipboard().text())

    def _to_text(self) -> None:
        self.composer.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- signatures --------------------------------------------------------------------------

    def signature(self) -> None:
        """Change a signature."""
        box = SignatureBox(self._window, self._senders, self.composer.lines.account())
        box.asked.connect(lambda *where: spawn(self._show_signature(box, *where), self))
        box.kept.connect(lambda *given: spawn(self._keep_signature(*given), self))
        spawn(self._show_signature(box, *box.where()), self)
        box.open()

    async def _show_signature(
        self, box: SignatureBox, account: AccountId | None, shared: bool
    ) -> None:
        kept = await answer(self._desk.letters.own_signature(account, shared=shared))
        if box.where() == (account, shared):
            box.show_kept(kept)

    async def _keep_signature(
        self, account: AccountId | None, body: Rich | None, shared: bool
    ) -> None:
        done = translate("Toast", "Signature kept")
        future = self._desk.letters.set_signature(account, body, shared=shared)
        if await self._acts.command(future, done, "feather"):
            letter = self.composer.pending()
            if letter is not None and letter.mode != "note":
                await self._bring_foot(letter)

    # --- sending -----------------------------------------------------------------------------

    def _show_ways(self, at: QWidget) -> None:
        menu = Menu(at)
        send = self.composer.submit_now
        menu.addAction(translate("Composer", "Send"), lambda: send(False))
        if self.composer.mode == "reply":
            menu.addAction(translate("Composer", "Send and resolve"), lambda: send(True))
            menu.addAction(translate("Composer", "Send and snooze"), lambda: send(False, "snooze"))
        menu.addSeparator()
        for said, when in later.presets(datetime.now().astimezone()):
            menu.addAction(said, self._at(later.micros(when)))
        menu.addAction(translate("Composer", "Send at another time…"), self.send_later)
        menu.above(at)

    def _at(self, when: int) -> Callable[[], None]:
        return lambda: self.composer.submit_now(when=(when, False))

    def send_later(self) -> None:
        """Ask when it is to leave."""
        reply = self.composer.mode == "reply"
        box = LaterBox(self._window, datetime.now().astimezone(), if_silent=reply)
        box.chosen.connect(lambda at, silent: self.composer.submit_now(when=(at, silent)))
        box.open()

    def _show_more(self, at: QWidget) -> None:
        spawn(self._more(at), self)

    async def _more(self, at: QWidget) -> None:
        begun = await answer(self._desk.letters.unsent_new())
        menu = Menu(at)
        menu.addAction(translate("Composer", "Paste as text"), self.paste_plain)
        menu.addAction(translate("Composer", "Change the signature"), self.signature)
        menu.addAction(translate("Composer", "Discard this draft"), self.sending.discard)
        if begun:
            menu.addSeparator()
        for letter in begun[:8]:
            menu.put("", _named(letter), self._goer(letter))
        menu.above(at)

    def _goer(self, letter: Letter) -> Callable[[], None]:
        return lambda: self.show_new(letter)

    def show_begun(self, at: QWidget) -> None:
        """A new message, or one of those begun."""
        spawn(self._begun(at), self)

    async def _begun(self, at: QWidget) -> None:
        begun = await answer(self._desk.letters.unsent_new())
        if not begun:
            self.new_message()
            return
        menu = Menu(at)
        menu.addAction(translate("Composer", "New message"), self.new_message)
        menu.addSeparator()
        for letter in begun[:8]:
            menu.put("", _named(letter), self._goer(letter))
        menu.below(at)


def _is_news(page: ConversationPage, seen: MessageId) -> bool:
    """Whether more was written since; what is taken back this moment stands there still."""
    last = next((one for one in reversed(page.entries) if one.id == page.last_seen), None)
    undone = last is not None and last.outbox is not None and last.outbox.state in _NOT_SAID
    return seen != page.last_seen and not undone


def _named(letter: Letter) -> str:
    people = ", ".join(one.name or one.address for one in letter.to)
    first = letter.subject or letter.text.strip().partition("\n")[0][:60]
    said = ": ".join(part for part in (people, first) if part)
    return said or translate("Composer", "New message")
