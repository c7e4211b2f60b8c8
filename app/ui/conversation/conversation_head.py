"""The head of a conversation: subject, customer, status, assignee, tags. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.base.ids import AgentId
from app.desk.values import Agent
from app.inbox.values import ConversationPage, QueueRow, Status
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.menu import Menu

_DONE = (Status.RESOLVED, Status.SPAM)

_NAME = 160
"""So much of the customer's name is read before any tag."""
_TAGS_FROM, _NUMBER_FROM, _CUSTOMER_FROM = 700, 560, 430
"""Widths at text size 1 from which they are shown."""


class ConversationHead(QFrame):
    """Says what this is and whose; its buttons only tell."""

    resolve_pressed = Signal()
    reopen_pressed = Signal()
    assign_chosen = Signal(object)
    """An ``AgentId``, or None for nobody."""
    status_pressed = Signal(object)
    """What the conversation could become is asked for, at this place of the screen."""
    snooze_pressed = Signal(object)
    back_pressed = Signal()
    context_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversationHead")
        self.setFixedHeight(tokens.height("pane_header"))
        self._row: QueueRow | None = None
        self._agents: Sequence[Agent] = ()
        self._me: AgentId | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        across = self._across = QHBoxLayout(self)
        across.setContentsMargins(24, 0, 12, 0)
        across.setSpacing(4)
        self._back = Button(
            icon_name="chevron-left", kind="icon", name=translate("Conversation", "Back")
        )
        self._back.hide()
        across.addWidget(self._back)
        across.addLayout(self._build_texts(), 1)
        self.assign = Button(
            icon_name="user-round-plus",
            kind="icon",
            key="A",
            act="assign",
            name=translate("Conversation", "Assign"),
        )
        self.context = Button(
            icon_name="panel-right", kind="icon", name=translate("Conversation", "Customer")
        )
        self.resolve = Button(
            translate("Conversation", "Resolve"),
            icon_name="check",
            key="E",
            act="resolve",
            small=True,
        )
        self.more = Button(
            icon_name="ellipsis", kind="icon", name=translate("Conversation", "More")
        )
        for button in (self.assign, self.more, self.context):
            across.addWidget(button)
        across.addSpacing(4)
        across.addWidget(self.resolve)
        self.snooze = Button(
            icon_name="alarm-clock",
            kind="icon",
            key="S",
            act="snooze",
            name=translate("Conversation", "Snooze"),
        )
        across.insertWidget(across.indexOf(self.assign), self.snooze)

    def _build_texts(self) -> QVBoxLayout:
        self._subject = TextLine(role="title", stretch=True)
        self._customer = TextLine(role="small", ink="text-muted")
        self._status = Button("x", kind="flat", small=True, arrow=True)
        self._assignee = Button("x", icon_name="user-round", kind="flat", small=True, arrow=True)
        self._tag_icon = Picture(12).show_icon("tag")
        self._tags = TextLine(role="small", ink="text-muted")
        self._number = TextLine(role="small", ink="text-faint")
        self._number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._customer)
        line.addWidget(self._status)
        line.addWidget(self._assignee)
        line.addWidget(self._tag_icon)
        line.addWidget(self._tags)
        line.addSpacing(4)
        line.addWidget(self._number)
        line.addStretch(1)
        for button in (self._status, self._assignee):
            button.setFixedHeight(22)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.setContentsMargins(0, 8, 0, 4)
        texts.addWidget(self._subject)
        texts.addLayout(line)
        return texts

    def _connect(self) -> None:
        self.resolve.clicked.connect(self._resolve_or_reopen)
        self.snooze.clicked.connect(
            lambda: self.snooze_pressed.emit(
                self.snooze.mapToGlobal(self.snooze.rect().bottomLeft())
            )
        )
        self.assign.clicked.connect(lambda: self.open_assign_menu(self.assign))
        self._assignee.clicked.connect(lambda: self.open_assign_menu(self._assignee))
        self._status.clicked.connect(self._open_status_menu)
        self.context.clicked.connect(self.context_pressed)
        self._back.clicked.connect(self.back_pressed)

    # --- what is shown -----------------------------------------------------------------------

    def show_context_open(self, open_: bool) -> None:
        """The open context has a button of its own that closes it: the head needs the room."""
        self.context.setHidden(open_)

    def show_page(self, page: ConversationPage) -> None:
        """Show the head of this conversation."""
        row = self._row = page.row
        self._subject.set_text(row.subject or translate("Row", "No subject"))
        self._customer.set_text(words.person(row))
        self._status.setText(words.status_name(row.status))
        self._status.show_icon(words.STATUS_ICONS[row.status])
        self._assignee.setText(row.assignee_name or translate("Conversation", "Nobody"))
        self._tags.set_text(", ".join(row.tags))
        self._number.set_text(f"#{row.number}")
        self._show_tags()
        self._name_buttons(row)

    def _name_buttons(self, row: QueueRow) -> None:
        done = row.status in _DONE
        self.resolve.setText(
            translate("Conversation", "Reopen") if done else translate("Conversation", "Resolve")
        )
        self.resolve.show_key("" if done else "E")  # to reopen has a long one, and little room
        self.resolve.show_icon("rotate-ccw" if done else "check")
        status = translate("Conversation", "Status: %1")
        self._status.describe(status.replace("%1", words.status_name(row.status)))
        whose = translate("Conversation", "Assigned to: %1")
        nobody = translate("Conversation", "Nobody")
        self._assignee.describe(whose.replace("%1", row.assignee_name or nobody))

    def _show_tags(self) -> None:
        """Tags go first where there is little room, then the number, last the name."""
        wide = self.width() / fonts.scale()
        roomy = wide > _TAGS_FROM and self._row is not None and bool(self._row.tags)
        self._tags.setVisible(roomy)
        self._tag_icon.setVisible(roomy)
        name = self._customer.sizeHint().width()
        self._customer.setMinimumWidth(min(name, fonts.px(_NAME)) if roomy else 0)
        self._number.setVisible(wide > _NUMBER_FROM)
        self._customer.setVisible(wide > _CUSTOMER_FROM)  # else three dots: the cards name them

    def set_agents(self, agents: Sequence[Agent], me: AgentId | None) -> None:
        """Who may be assigned."""
        self._agents, self._me = agents, me

    def set_single_pane(self, single: bool) -> None:
        """Whether the queue is out of sight and a way back is needed."""
        self._back.setVisible(single)
        self._across.setContentsMargins(8 if single else 24, 0, 12, 0)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # passed on as it came
        self._show_tags()

    # --- menus -------------------------------------------------------------------------------

    def open_assign_menu(self, at: QWidget | None = None) -> None:
        """Offer the agents."""
        if self._row is None:
            return
        at = at or self.assign
        menu = Menu(self)
        for agent in sorted(self._agents, key=lambda one: (one.id != self._me, one.name)):
            mine = translate("Conversation", "%1 (me)").replace("%1", agent.name)
            label = mine if agent.id == self._me else agent.name
            self._add_choice(menu, label, agent.id)
        menu.addSeparator()
        self._add_choice(menu, translate("Conversation", "Nobody"), None)
        menu.below(at)
        menu.setFocus()

    def _add_choice(self, menu: Menu, label: str, agent: AgentId | None) -> None:
        action = menu.put("", label)
        action.setCheckable(True)
        action.setChecked(self._row is not None and self._row.assignee == agent)
        action.triggered.connect(lambda: self.assign_chosen.emit(agent))

    def status_words(self) -> str:
        """How the conversation stands, in words."""
        return words.status_name(self._row.status) if self._row is not None else ""

    def _open_status_menu(self) -> None:
        if self._row is not None:
            self.status_pressed.emit(self._status.mapToGlobal(self._status.rect().bottomLeft()))

    def _resolve_or_reopen(self) -> None:
        if self._row is not None and self._row.status in _DONE:
            self.reopen_pressed.emit()
        else:
            self.resolve_pressed.emit()
