"""The lines above the text: from where, to whom, about what. Loop thread."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.base.ids import AccountId
from app.desk.writing import addressing
from app.desk.writing.letter import Letter, Sender
from app.inbox.values import Address, ConversationPage, Direction
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.menu import Menu
from app.ui.writing.address_field import AddressField


class LetterHead(QWidget):
    """From, To, Cc, Bcc and the subject of one letter."""

    changed = Signal()
    sought = Signal(object, str)
    """The ``AddressField`` and what is typed in it."""
    sender_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = Letter(0)  # type: ignore[arg-type]  # until there is one
        self._page: ConversationPage | None = None
        self._senders: tuple[Sender, ...] = ()
        self._account: AccountId | None = None
        self._sender = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self.to = AddressField(translate("Composer", "To"))
        self.cc = AddressField(translate("Composer", "Cc"))
        self.bcc = AddressField(translate("Composer", "Bcc"))
        self.from_button = Button("x", icon_name="mail", kind="flat", small=True, arrow=True)
        self.show_cc = Button(translate("Composer", "Cc"), kind="flat")
        self.show_bcc = Button(translate("Composer", "Bcc"), kind="flat")
        self.reply_all = Button(translate("Composer", "Reply to all"), kind="link")
        self._unlike = TextLine(role="small", ink="warning", stretch=True)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.to, 1, Qt.AlignmentFlag.AlignTop)
        for button in (self.reply_all, self.show_cc, self.show_bcc):
            first.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout(self)
        down.setContentsMargins(16, 4, 12, 0)
        down.setSpacing(0)
        down.addWidget(self.from_button, 0, Qt.AlignmentFlag.AlignLeft)
        down.addLayout(first)
        down.addWidget(self.cc)
        down.addWidget(self.bcc)
        down.addLayout(self._build_subject())
        down.addWidget(self._unlike)
        self._order()

    def _order(self) -> None:
        """From one line that is filled in to the next; what opens further lines comes before."""
        buttons = (self.from_button, self.reply_all, self.show_cc, self.show_bcc)
        fields = (self.to.field, self.cc.field, self.bcc.field, self.subject)
        for before, after in pairwise((*buttons, *fields)):
            self.setTabOrder(before, after)

    def _build_subject(self) -> QHBoxLayout:
        self._subject_label = TextLine(translate("Composer", "Subject"), ink="text-muted")
        self.subject = QLineEdit()
        self.subject.setObjectName("addressField")
        self.subject.setAccessibleName(translate("Composer", "Subject"))
        self.subject.setFont(fonts.font("body", 500))
        self.subject.setFrame(False)
        self.subject.setFixedHeight(30)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self._subject_label)
        across.addWidget(self.subject, 1)
        return across

    def _connect(self) -> None:
        for field in (self.to, self.cc, self.bcc):
            field.changed.connect(self.changed)
            field.sought.connect(lambda typed, field=field: self.sought.emit(field, typed))
        self.subject.textEdited.connect(lambda _: self.changed.emit())
        self.show_cc.clicked.connect(lambda: self._open(self.cc))
        self.show_bcc.clicked.connect(lambda: self._open(self.bcc))
        self.reply_all.clicked.connect(self.reply_to_all)
        self.from_button.clicked.connect(self._show_senders)

    # --- what it shows -----------------------------------------------------------------------

    def show_letter(self, letter: Letter, page: ConversationPage | None) -> None:
        """The lines of this letter; those that hold nothing stay away."""
        self._letter, self._page = letter, page
        self._account = page.account if page is not None else letter.account
        self._sender = letter.sender
        known = _known(page) if page is not None and letter.mode == "reply" else None
        self.to.show_addresses(letter.to, known)
        self.cc.show_addresses(letter.cc, known)
        self.bcc.show_addresses(letter.bcc, known)
        self.cc.setVisible(bool(letter.cc))
        self.bcc.setVisible(bool(letter.bcc))
        has_subject = letter.mode in ("new", "forward")
        self.subject.setText(letter.subject)
        self.subject.setVisible(has_subject)
        self._subject_label.setVisible(has_subject)
        others = page is not None and letter.mode == "reply" and bool(page.reply_all_cc)
        self.reply_all.setVisible(others and not letter.cc)
        self._refresh_buttons()
        self._say_unlike(page if letter.mode == "reply" else None)
        self._refresh_sender()
        self._fit_channel()

    def letter(self, letter: Letter) -> Letter:
        """``letter`` with what stands here."""
        return replace(
            letter,
            to=self.to.addresses(),
            cc=self.cc.addresses() if not self.cc.isHidden() else (),
            bcc=self.bcc.addresses() if not self.bcc.isHidden() else (),
            subject=self.subject.text().strip() if not self.subject.isHidden() else letter.subject,
            account=self._account if letter.mode == "new" else letter.account,
            sender=self._sender,
            talk=letter.talk if letter.mode != "new" else self._is_talk(),
        )

    def leaves_from(self) -> Sender | None:
        """The account a first message leaves from."""
        return next((s for s in self._senders if s.account == self._account), None)

    def _is_talk(self) -> bool:
        sender = self.leaves_from()
        return sender is not None and sender.talk

    def _fit_channel(self) -> None:
        """A first message that is no mail has no subject, and goes to one person."""
        if self._letter.mode != "new":
            return
        mail = not self._is_talk()
        for part in (self.subject, self._subject_label):
            part.setVisible(mail)
        for field in (self.cc, self.bcc):
            field.setVisible(mail and bool(field.addresses()))
        self.show_cc.setVisible(mail and self.cc.isHidden())
        self.show_bcc.setVisible(mail and self.bcc.isHidden())

    def reply_to_all(self) -> None:
        """Put the others of the last mail on copy."""
        if self._page is None:
            return
        self._open(self.cc, focus=False)
        self.cc.add(self._page.reply_all_cc)
        self.reply_all.hide()

    def offer(self, field: AddressField, typed: str, found: Sequence[Address]) -> None:
        """Completions for what was typed in a line; who is in another line has it already."""
        others = (line for line in (self.to, self.cc, self.bcc) if line is not field)
        there = {addressing.key(one) for line in others for one in line.addresses()}
        field.offer(typed, [one for one in found if addressing.key(one) not in there])

    def has_focus(self) -> bool:
        """Whether one types in a line of it."""
        return any(f.has_focus() for f in (self.to, self.cc, self.bcc)) or self.subject.hasFocus()

    def focus_first(self) -> None:
        """To the first line that is still empty."""
        empty = self.to.field if not self.to.addresses() else self.subject
        empty.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, field: AddressField, *, focus: bool = True) -> None:
        field.show()
        self._refresh_buttons()
        if focus:
            field.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_buttons(self) -> None:
        self.show_cc.setVisible(self.cc.isHidden())
        self.show_bcc.setVisible(self.bcc.isHidden())

    def _say_unlike(self, page: ConversationPage | None) -> None:
        """Say so when the answer goes elsewhere than to the sender on screen (S7)."""
        entries = page.entries if page is not None else ()
        heard = [e.sender for e in entries if e.direction is Direction.IN and not e.event]
        others = []
        if page is not None and heard:
            others = [a.address for a in page.reply_to if not addressing.same(a, heard[-1])]
        if others:
            text = translate("Composer", "Goes to %1, not to the sender %2")
            text = text.replace("%1", ", ".join(others)).replace("%2", heard[-1].address)
            self._unlike.set_text(text)
        self._unlike.setVisible(bool(others))

    # --- from where --------------------------------------------------------------------------

    def set_senders(self, senders: Sequence[Sender]) -> None:
        """The accounts that can send."""
        self._senders = tuple(senders)
        self._refresh_sender()
        self._fit_channel()

    def account(self) -> AccountId | None:
        """The account it leaves from."""
        return self._account

    def size_limit(self) -> int | None:
        """What the account's server takes, as it said last."""
        return next((s.size_limit for s in self._senders if s.account == self._account), None)

    def _offered(self) -> list[tuple[Sender, Address]]:
        new = self._letter.mode == "new"
        mine = [s for s in self._senders if (s.can.starts if new else s.account == self._account)]
        return [(sender, address) for sender in mine for address in sender.addresses]

    def _refresh_sender(self) -> None:
        offered = self._offered()
        if self._letter.mode == "new" and self._account is None and offered:
            self._account = offered[0][0].account
        self.from_button.setVisible(len(offered) > 1)
        if not offered:
            return
        own = [(s, a) for s, a in offered if s.account == self._account] or offered
        chosen = next(((s, a) for s, a in own if a.address == self._sender), None)
        if chosen is None and self._letter.mode != "new":
            text = translate("Composer", "From the address they wrote to")
        else:
            sender, address = chosen or own[0]
            text = f"{sender.name}: {address.address}"
        self.from_button.setText(
            translate("Composer", "From %1").replace("%1", text) if chosen else text
        )
        self.from_button.describe(text)

    def _show_senders(self) -> None:
        menu = Menu(self)
        for sender, address in self._offered():
            said = f"{sender.name}: {addressing.shown(address)}".replace("&", "&&")
            action = menu.addAction(said, self._chooser(sender, address))
            action.setCheckable(True)
            action.setChecked(address.address == self._sender)
        menu.below(self.from_button)

    def _chooser(self, sender: Sender, address: Address) -> Callable[[], None]:
        return lambda: self.choose_sender(sender.account, address.address)

    def choose_sender(self, account: AccountId, address: str) -> None:
        """Write from this address."""
        self._account, self._sender = account, address
        self._refresh_sender()
        self._fit_channel()
        self.sender_changed.emit()
        self.changed.emit()


def _known(page: ConversationPage) -> list[Address]:
    """Everybody who is in the conversation already."""
    found = [*page.reply_to, *page.reply_all_cc]
    for entry in page.entries:
        found += (entry.sender, *entry.to, *entry.cc)
    return [one for one in found if one.address]
