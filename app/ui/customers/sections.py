"""All that is known about a person, in sections: beside a conversation and on their page.

Loop thread. Built anew from each ``CustomerCard``; what a person does goes out as ``acted`` with a
name and what it concerns, and comes back as another card.
"""

from collections.abc import Sequence
from functools import cache, partial
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.inbox.values import CustomerCard, CustomField, Likeness, MergedPerson
from app.ui import words
from app.ui.customers import customer_words
from app.ui.customers.conversation_line import ConversationLine
from app.ui.customers.edit_line import EditLine
from app.ui.customers.identity_line import IdentityLine
from app.ui.customers.likeness_card import LikenessCard
from app.ui.customers.notes_edit import NotesEdit
from app.ui.customers.pieces import Rule, section_head
from app.ui.customers.tag_row import TagRow
from app.ui.i18n import number, translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.menu import Menu

_EARLIER = 6


@cache
def zones() -> tuple[str, ...]:
    """The names of all time zones that have a city."""
    return tuple(sorted(zone for zone in available_timezones() if "/" in zone))


class CustomerSections(QWidget):
    """``whole``: with everything, on a page; else what fits beside a conversation."""

    acted = Signal(str, object)

    def __init__(
        self,
        card: CustomerCard,
        now: int,
        *,
        whole: bool = False,
        companies: Sequence[str] = (),
        tags: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.card, self._now, self._whole = card, now, whole
        self._companies, self._tags = companies, tags
        self._label = 144 if whole else 112
        self._alike = QWidget()
        self._alike.hide()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(0)
        self._add_identities()
        self._down.addWidget(self._alike)
        self.beside = QVBoxLayout()
        """Where others put what belongs to the conversation, not to the person."""
        self._down.addLayout(self.beside)
        if whole:
            self._add_details()
        self._add_notes()
        self._add_tags()
        self._add_fields()
        self._add_conversations()
        if whole or card.merged:
            self._add_merged()

    def _tell(self, act: str, what: object = None) -> None:
        self.acted.emit(act, what)

    # --- who ---------------------------------------------------------------------------------

    def _add_identities(self) -> None:
        card = self.card
        last = max((i.last_used for i in card.identities if i.last_used), default=None)
        if self._whole:
            self._down.addWidget(
                section_head(translate("Customer", "Addresses"), str(len(card.identities)))
            )
        only = len(card.identities) == 1
        for one in card.identities:
            said = "" if only else customer_words.used(one, last, self._now)
            line = IdentityLine(one, said, only=only)
            line.acted.connect(lambda act, one=one: self._tell(f"identity-{act}", one))
            self._down.addWidget(line)
        self.add_address = Button(
            translate("Customer", "Add an address"), icon_name="plus", kind="quiet",
            small=True, flush=True,
        )  # fmt: skip
        self.add_address.clicked.connect(self._offer_kinds)
        self._down.addWidget(self.add_address)

    def _offer_kinds(self) -> None:
        menu = Menu(self)
        for kind, icon in _ICONS.items():
            menu.put(icon, words.channel_name(kind), partial(self._write_address, kind))
        menu.below(self.add_address)

    def _write_address(self, kind: str) -> None:
        line = EditLine(words.channel_name(kind), "")
        line.changed.connect(lambda text: self._tell("identity-add", (kind, text)))
        at = self._down.indexOf(self.add_address)
        self._down.insertWidget(at, line)
        line.show()
        self._down.activate()
        line.edit()

    def show_likeness(self, found: Sequence[Likeness]) -> None:
        """Who looks like the same person; nothing at all when nobody does."""
        fresh = QWidget()
        down = QVBoxLayout(fresh)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        if found:
            down.addWidget(Rule())
            down.addWidget(section_head(translate("Customer", "Looks like the same person")))
        for one in found:
            card = LikenessCard(one)
            card.joined.connect(lambda one=one: self._tell("join", one))
            card.kept_apart.connect(lambda one=one: self._tell("apart", one))
            card.looked_at.connect(lambda one=one: self._tell("look", one.id))
            down.addWidget(card)
        self._down.replaceWidget(self._alike, fresh)
        self._alike.deleteLater()
        self._alike = fresh
        fresh.setVisible(bool(found))

    # --- what is noted -------------------------------------------------------------------------

    def _add_details(self) -> None:
        card = self.card
        self._down.addWidget(Rule())
        self._down.addWidget(section_head(translate("Customer", "Details")))
        language = customer_words.language_name(card.language)
        languages = tuple(map(customer_words.language_name, customer_words.LANGUAGES))
        time = customer_words.local_time(card.zone, self._now)
        zone = f"{card.zone}, {time}" if time else card.zone
        for name, label, value, choices, shown in (
            ("company", translate("Customer", "Company"), card.company, self._companies, ""),
            ("place", translate("Customer", "Place"), card.place, (), ""),
            ("zone", translate("Customer", "Time zone"), card.zone, zones(), zone),
            ("language", translate("Customer", "Language"), language, languages, ""),
        ):
            line = EditLine(label, value, choices=choices, shown=shown, label_width=self._label)
            line.changed.connect(lambda text, name=name: self._change(name, text))
            self._down.addWidget(line)

    def _change(self, name: str, text: str) -> None:
        value = customer_words.language_code(text) if name == "language" else text
        self._tell("change", {name: value})

    def _add_notes(self) -> None:
        self._down.addWidget(Rule())
        first = self.card.name.split(" ")[0]
        title = translate("Context", "About %1").replace("%1", first)
        notes = NotesEdit(title, self.card.notes)
        notes.changed.connect(lambda text: self._tell("change", {"notes": text}))
        self._down.addWidget(notes)
        for person in self.card.merged:
            if person.notes:
                self._down.addSpacing(4)
                self._down.addWidget(PlainLabel(person.notes, ink="text-muted", selectable=True))

    def _add_tags(self) -> None:
        self._down.addWidget(Rule())
        if self._whole or self.card.tags:
            self._down.addWidget(section_head(translate("Customer", "Tags")))
        row = TagRow(self.card.tags, self._tags)
        row.put.connect(lambda tag: self._tell("tag", (tag, True)))
        row.taken.connect(lambda tag: self._tell("tag", (tag, False)))
        self._down.addWidget(row)

    def _add_fields(self) -> None:
        if not (self._whole or self.card.fields):
            return
        self._down.addWidget(Rule())
        define = None
        if self._whole:
            define = Button(
                icon_name="settings", kind="icon", small=True,
                name=translate("Customer", "Fields of this workspace"),
            )  # fmt: skip
            define.clicked.connect(lambda: self._tell("fields"))
        self._down.addWidget(section_head(translate("Customer", "More details"), "", define))
        for field in self.card.fields:
            self._down.addWidget(self._field(field))
        if not self.card.fields:
            text = translate("Customer", "Fields of your own, for instance a customer number.")
            self._down.addWidget(PlainLabel(text, ink="text-faint"))

    def _field(self, field: CustomField) -> EditLine:
        line = EditLine(field.name, field.value, choices=field.choices, label_width=self._label)
        line.changed.connect(lambda text: self._tell("value", (field.id, text)))
        return line

    # --- what there was ------------------------------------------------------------------------

    def _add_conversations(self) -> None:
        card = self.card
        others = card.others if self._whole else card.others[:_EARLIER]
        if not others and not self._whole:
            return
        self._down.addWidget(Rule())
        title = translate("Customer", "Earlier")
        count = len(card.others)
        if self._whole:
            title, count = translate("Customer", "Conversations"), card.conversations
        self._down.addWidget(section_head(title, number(count) if count else ""))
        for row in others:
            line = ConversationLine(row, self._now)
            line.clicked.connect(lambda _=False, row=row: self._tell("open", row.id))
            self._down.addWidget(line)
        if self._whole:
            self._say_rest(len(others))
            return
        self.more = Button(translate("Customer", "Show all of %1").replace("%1", card.name),
                           kind="link", small=True, flush=True)  # fmt: skip
        self.more.setMaximumWidth(240)
        self.more.setProperty("elides", True)  # a name may be long; the tool tip has all of it
        self.more.clicked.connect(lambda: self._tell("look", card.id))
        self._down.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _say_rest(self, shown: int) -> None:
        if not self.card.conversations:
            text = translate("Customer", "No conversations yet.")
            self._down.addWidget(PlainLabel(text, ink="text-faint"))
        elif self.card.conversations > shown:
            text = translate("Customer", "The latest %1 are shown; search finds the others.")
            self._down.addWidget(PlainLabel(text.replace("%1", str(shown)), ink="text-faint"))

    def _add_merged(self) -> None:
        if not self.card.merged:
            return
        self._down.addWidget(Rule())
        title = translate("Customer", "Joined with")
        self._down.addWidget(section_head(title, str(len(self.card.merged))))
        for person in self.card.merged:
            self._down.addWidget(self._merged(person))

    def _merged(self, person: MergedPerson) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(8)
        across.addWidget(Picture(24).show_person(person.name))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(TextLine(person.name, stretch=True))
        below = ", ".join(person.addresses)
        texts.addWidget(TextLine(below, role="small", ink="text-faint", stretch=True))
        across.addLayout(texts, 1)
        apart = Button(translate("Customer", "Take apart"), icon_name="split", kind="quiet",
                       small=True)  # fmt: skip
        apart.describe(translate("Customer", "Take %1 apart again").replace("%1", person.name))
        apart.clicked.connect(lambda: self._tell("split", person))
        across.addWidget(apart)
        return line


_ICONS = {
    "email": "mail",
    "phone": "phone",
    "whatsapp": "message-circle",
    "mastodon": "at-sign",
}
"""What a person may write down of a customer."""
