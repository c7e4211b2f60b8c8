"""The conversation: head, notices, timeline, composer, and the toast over it. Loop thread."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.base.clock import Clock
from app.base.ids import ConversationId
from app.desk.writing.letter import Letter
from app.inbox.values import ConversationPage
from app.ui.conversation.conversation_head import ConversationHead
from app.ui.conversation.going_line import GoingLine
from app.ui.conversation.related_bar import RelatedBar
from app.ui.conversation.timeline import Timeline
from app.ui.i18n import translate
from app.ui.keys.shown import shown_keys
from app.ui.look import tokens
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.notice import Notice
from app.ui.parts.toast import Toast
from app.ui.writing.composer import Composer, Letters


class ConversationPane(QFrame):
    """Shows a page; an empty state when there is none."""

    connect_wanted = Signal()

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._shown: ConversationId | None = None
        self._no_account = self._new = False
        self.head = ConversationHead()
        self.related = RelatedBar()
        self.timeline = Timeline(clock)
        self.going = GoingLine()
        self.composer = Composer()
        self.notice = Notice()
        self.toast = Toast(clock, self)
        self._build()
        self.toast.gone.connect(self._toast_gone)
        self.composer.grown.connect(self._fit_text)
        self.composer.taken.connect(self.timeline.expect_own)
        self.setAcceptDrops(True)
        self.show_nothing()

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        self._empty = self._build_empty()
        self._page = QWidget()
        inner = QVBoxLayout(self._page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._new_head = TextLine(translate("Composer", "New message"), role="title")
        self._new_head.setFixedHeight(56)
        self._new_head.setContentsMargins(24, 0, 24, 0)
        self._new_room = QWidget()
        inner.addWidget(self.head)
        inner.addLayout(_centred(self._new_head, 0, 0))
        inner.addWidget(self.related)
        inner.addWidget(self.timeline, 1)
        inner.addLayout(_centred(self.notice, 0, 8, wraps=True))
        inner.addLayout(_centred(self.going, 0, 0))
        inner.addLayout(_centred(self.composer, 0, 16))
        inner.addWidget(self._new_room, 1)
        self._new_head.hide()
        self._new_room.hide()
        down.addWidget(self._empty, 1)
        down.addWidget(self._page, 1)

    def _build_empty(self) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(24, 0, 24, 0)
        down.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._empty_title = TextLine(role="title")
        self._empty_text = TextLine(ink="text-muted")
        down.addStretch(2)
        self._empty_icon = Picture(32).show_icon("sunrise", "text-faint")
        down.addWidget(self._empty_icon, 0, centre)
        down.addWidget(self._empty_title, 0, centre)
        down.addWidget(self._empty_text, 0, centre)
        self.connect_button = Button(translate("Account", "Connect a mailbox"), kind="primary")
        self.connect_button.clicked.connect(self.connect_wanted)
        self.connect_button.hide()
        down.addSpacing(8)
        down.addWidget(self.connect_button, 0, centre)
        down.addStretch(3)
        return made

    # --- what is shown -----------------------------------------------------------------------

    def shown(self) -> ConversationId | None:
        """The conversation on screen."""
        return self._shown

    def show_nothing(self, title: str = "", text: str = "") -> None:
        """No conversation: say what comes next."""
        self._shown = None
        self._empty_icon.setVisible(bool(title))
        self._empty_title.set_text(title)
        self._empty_text.set_text(text)
        self._page.hide()
        self._empty.show()
        self.timeline.clear()

    def show_page(self, page: ConversationPage, letters: Letters) -> None:
        """Show another conversation."""
        self._shown = page.row.id
        self._set_new(False)
        self.notice.hide()
        self.head.show_page(page)
        self.composer.open(page, letters)
        self._empty.hide()
        self._page.show()
        self._page.layout().activate()  # type: ignore[union-attr]  # it was built above
        self.timeline.open(page.entries)

    def show_new(self, letter: Letter) -> None:
        """A first message to somebody: nothing but the text."""
        self._shown = None
        self.notice.hide()
        self._set_new(True)
        self.composer.open_new(letter)
        self._empty.hide()
        self._page.show()
        self.composer.lines.focus_first()

    def shows_new(self) -> bool:
        """Whether a first message is being written."""
        return self._new

    def _set_new(self, new: bool) -> None:
        if new != self._new:
            self._new = new
            self.head.setVisible(not new)
            self.timeline.setVisible(not new)
            self._new_head.setVisible(new)
            self._new_room.setVisible(new)
            self._fit_text()

    def refresh_page(self, page: ConversationPage) -> None:
        """The conversation on screen changed."""
        self.head.show_page(page)
        self.composer.refresh(page)
        self.timeline.refresh(page.entries)

    def offer_mailbox(self, none: bool) -> None:
        """Whether there is no account yet: then connecting one comes next."""
        if none == self._no_account:
            return
        self._no_account = none
        self.connect_button.setVisible(none)
        if self._shown is None and self._empty_title.text():
            self.show_everybody_answered()

    def show_everybody_answered(self) -> None:
        """The state of an empty queue; of an empty workspace it says how to begin."""
        if self._no_account:
            self.show_nothing(
                translate("Conversation", "Welcome to Nightdesk"),
                translate("Conversation", "Connect a mailbox, and its mail appears in the queue."),
            )
            return
        self.show_nothing(
            translate("Conversation", "Everybody has an answer"),
            translate("Conversation", "New messages appear in the queue by themselves."),
        )

    def says_nothing(self) -> bool:
        """Whether it is empty, and nothing more urgent is said in it."""
        return not self._empty.isHidden() and not self._no_account

    def show_beside_rows(self) -> None:
        """Something stands in the queue, and none of it is shown."""
        self._empty_icon.show()
        self._empty_title.set_text(translate("Conversation", "There is something in the queue"))
        said = translate("Conversation", "Choose a conversation, or press %1.")
        self._empty_text.set_text(said.replace("%1", shown_keys().leads("next", "J")))

    # --- files dropped anywhere in it --------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._page.isHidden() and _files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # who hears "moved" may delete them
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.composer.add_paths(_files(event.mimeData()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    # --- places ------------------------------------------------------------------------------

    def place_toast(self) -> None:
        """Put the toast left above the composer and leave room for it under the last entry."""
        shown = (part for part in (self.notice, self.going) if not part.isHidden())
        above = next(shown, self.composer)
        edge = above.mapTo(self, above.rect().topLeft())
        if self._page.isHidden():
            edge.setX(24)
            edge.setY(self.height() - 8)
        self.toast.move(edge.x(), edge.y() - 12 - self.toast.height())
        self.toast.raise_()
        for part in (self.notice, self.going, self.composer):
            part.installEventFilter(self)
        self._make_room()

    def _toast_gone(self) -> None:
        for part in (self.notice, self.going, self.composer):
            part.removeEventFilter(self)
        self._make_room()

    def _make_room(self) -> None:
        self.timeline.set_bottom_room(0 if self.toast.isHidden() else self.toast.height() + 12)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The toast stays above what stands below it."""
        moves = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
        if event.type() in moves and not self.toast.isHidden():
            self.place_toast()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_text()
        if not self.toast.isHidden():
            self.place_toast()

    def _fit_text(self) -> None:
        """At most 40 % of the height is the composer's, but for a first message."""
        line = tokens.type_style("read").line
        if self._new:
            lines = max(4, (self.height() - 420) // line)
            self.composer.text.set_most_lines(lines, min(10, lines))
            return
        around = self.composer.sizeHint().height() - self.composer.text.height()
        room = int(self.height() * 0.4) - around
        least = 4 if self.height() > 560 else 2
        self.composer.text.set_most_lines(min(12, max(least, room // line)))


def _files(given: QMimeData) -> list[str]:
    """The paths of the files of this computer among what is dragged."""
    return [url.toLocalFile() for url in given.urls() if url.isLocalFile()]


def _centred(widget: QWidget, top: int, bottom: int, *, wraps: bool = False) -> QHBoxLayout:
    """As wide as the text above it, in the middle."""
    across = QHBoxLayout()
    across.setContentsMargins(24, top, 24, bottom)
    across.setSpacing(0)
    widget.setMaximumWidth(tokens.width("timeline_text_max"))
    # what wraps is as high as its width makes it, which a greatest height would not know
    high = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Maximum
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, high)
    across.addStretch(1)
    across.addWidget(widget, 10_000)
    across.addStretch(1)
    return across
