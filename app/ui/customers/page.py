"""The page of customers: everybody at the left, one of them at the right. Loop thread."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.base.clock import Clock, SystemClock
from app.ui.customers import customer_words
from app.ui.customers.head import PersonHead
from app.ui.customers.people_list import PeopleList
from app.ui.customers.people_model import PeopleModel
from app.ui.i18n import number, translate
from app.ui.look import fonts, tokens
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.floating_bar import float_bar
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.listed_page import ListedPage
from app.ui.parts.menu import Menu
from app.ui.parts.notice import Notice
from app.ui.parts.search_field import SearchField

_COLUMN = 720


class CustomersPage(ListedPage):
    """Tells what is wanted; shows what the controller brings."""

    wide, narrow, narrow_below = 352, 296, 960

    wanted = Signal(str)
    """add, import, export, fields, or an order: name, last, busy."""

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock = clock or SystemClock()
        self.model = PeopleModel(
            lambda row: customer_words.row_sentence(row, self.clock.now()), self
        )
        self.list = PeopleList(self.model)
        self.head = PersonHead()
        self.notice = Notice()
        self._sort = "name"
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._build_list())
        across.addWidget(self._build_person(), 1)
        self.hold(self.list, self._side)
        self.list.opened.connect(self.to_person)

    # --- the left side -----------------------------------------------------------------------

    def _build_list(self) -> QFrame:
        self._side = QFrame()
        self._side.setObjectName("peoplePane")
        down = QVBoxLayout(self._side)
        down.setContentsMargins(0, 0, 1, 0)  # its hairline
        down.setSpacing(0)
        top = QWidget()
        top.setFixedHeight(tokens.height("pane_header"))
        head = QHBoxLayout(top)
        head.setContentsMargins(16, 0, 12, 0)
        head.setSpacing(4)
        head.addWidget(TextLine(translate("Customer", "Customers"), role="title"))
        self._count = TextLine(role="small", ink="text-faint", weight=500, firm=True)
        head.addSpacing(4)
        head.addWidget(self._count)
        head.addStretch(1)
        self.sort_button = self._icon("arrow-down-wide-narrow", translate("Customer", "Sort"))
        self.add_button = self._icon("plus", translate("Customer", "New customer"))
        self.more_button = self._icon("ellipsis", translate("Customer", "Import and export"))
        for button in (self.sort_button, self.add_button, self.more_button):
            head.addWidget(button)
        self.sort_button.clicked.connect(self._offer_orders)
        self.add_button.clicked.connect(lambda: self.wanted.emit("add"))
        self.more_button.clicked.connect(self._offer_more)
        down.addWidget(top)
        self.search = SearchField("customer-search")
        self.search.invite(
            translate("Customer", "Name, address, company or tag"),
            translate("Customer", "Find customers"),
        )
        self.search.down_pressed.connect(self.to_list)
        box = QHBoxLayout()
        box.setContentsMargins(12, 0, 12, 12)
        box.addWidget(self.search)
        down.addLayout(box)
        line = QFrame()
        line.setObjectName("chips")
        line.setFixedHeight(1)
        down.addWidget(line)
        down.addWidget(self.list, 1)
        return self._side

    @staticmethod
    def _icon(icon: str, name: str) -> Button:
        return Button(icon_name=icon, kind="icon", small=True, name=name)

    def _offer_orders(self) -> None:
        orders = (
            ("name", translate("Customer", "By name")),
            ("last", translate("Customer", "By last contact")),
            ("busy", translate("Customer", "By number of conversations")),
        )
        menu = Menu(self)
        for name, text in orders:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == self._sort)
            action.triggered.connect(lambda _=False, name=name: self._order(name))
        menu.below(self.sort_button)

    def _order(self, name: str) -> None:
        self._sort = name
        self.wanted.emit(name)

    def _offer_more(self) -> None:
        menu = Menu(self)
        for name, icon, text in (
            ("import", "download", translate("Customer", "Import from a file…")),
            ("export", "table", translate("Customer", "Export everybody as a table…")),
            ("export-cards", "users-round", translate("Customer", "Export everybody as vCards…")),
            ("fields", "settings", translate("Customer", "Fields of this workspace…")),
        ):
            menu.put(icon, text, partial(self.wanted.emit, name))
        menu.below(self.more_button)

    def show_count(self, count: int, *, searched: bool) -> None:
        """How many the list holds."""
        self._count.set_text(number(count) if count else "")
        self.list.empty_text = (
            translate("Customer", "Nobody fits these words.")
            if searched
            else translate("Customer", "Whoever writes to you will stand here.")
        )
        self._empty.setVisible(not count and not searched and self.person is None)
        self._pick.setVisible(bool(count) and self.person is None)
        self.list.viewport().update()

    # --- the right side ------------------------------------------------------------------------

    def _build_person(self) -> QFrame:
        right = QFrame()
        right.setObjectName("surface")
        down = QVBoxLayout(right)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.head)
        beside = QHBoxLayout()
        beside.setContentsMargins(24, 8, 24, 0)
        beside.addWidget(self.notice)
        down.addLayout(beside)
        self.person: QWidget | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        float_bar(self._scroll)
        down.addWidget(self._scroll, 1)
        self._empty = self._build_empty()
        down.addWidget(self._empty, 1)
        self._pick = PlainLabel(
            translate("Customer", "Choose a customer at the left."),
            ink="text-faint", align=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip
        down.addWidget(self._pick, 1)
        self._empty.hide()
        self._pick.hide()
        self.head.hide()
        self._scroll.hide()
        return right

    def _build_empty(self) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(24, 0, 24, 0)
        down.setSpacing(8)
        down.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        down.addWidget(Picture(32).show_icon("users-round", "text-faint"), 0, centre)
        title = translate("Customer", "No customers yet")
        down.addWidget(TextLine(title, role="title"), 0, centre)
        text = translate(
            "Customer", "They come with their first message. You can also bring them from a file."
        )
        said = PlainLabel(text, ink="text-muted", align=centre)
        said.setMaximumWidth(340)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addStretch(1)
        across.addWidget(said, 10_000)
        across.addStretch(1)
        down.addLayout(across)
        bring = Button(translate("Customer", "Import customers"), icon_name="download")
        bring.clicked.connect(lambda: self.wanted.emit("import"))
        down.addWidget(bring, 0, centre)
        down.addStretch(3)
        return made

    def show_person(self, sections: QWidget | None, *, keep: bool = False) -> None:
        """Put a person's details there; ``keep`` the place one has scrolled to."""
        at = self._scroll.verticalScrollBar().value() if keep else 0
        self.person = sections
        body = QWidget()
        body.setObjectName("surface")
        across = QHBoxLayout(body)
        across.setSpacing(8)
        across.setContentsMargins(24, 12, 24, 48)
        if sections is not None:
            sections.setMaximumWidth(fonts.px(_COLUMN))
            inside = QVBoxLayout()
            inside.setSpacing(8)
            inside.addWidget(sections)
            inside.addStretch(1)
            across.addLayout(inside, 10_000)
        across.addStretch(1)
        self._scroll.setWidget(body)
        self.head.setVisible(sections is not None)
        self._scroll.setVisible(sections is not None)
        self._pick.setVisible(sections is None and self.model.rowCount() > 0)
        self._empty.setVisible(sections is None and not self.model.rowCount())
        if keep:
            body.adjustSize()
            self._scroll.verticalScrollBar().setValue(at)

    # --- keys and size ------------------------------------------------------------------------

    def to_person(self) -> None:
        """The focus to the details."""
        if self.person is not None:
            self.head.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.set_narrow(self.is_narrow())
