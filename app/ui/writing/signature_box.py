"""A small editor for a signature: mine, or an account's for everybody. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.base.ids import AccountId
from app.desk.writing.letter import Sender
from app.desk.writing.rich_text import Rich
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.parts.button import Button
from app.ui.parts.dialog import Dialog
from app.ui.parts.label import PlainLabel
from app.ui.writing.editor import Editor
from app.ui.writing.format_bar import FormatBar


class SignatureBox(Dialog):
    """Tells what to keep and where; asks for what is kept when the place changes."""

    kept = Signal(object, object, bool)
    """``AccountId`` or None, the ``Rich`` (None: take it away), whether shared."""
    asked = Signal(object, bool)

    def __init__(
        self, parent: QWidget, senders: Sequence[Sender], account: AccountId | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Signature", "Signature"))
        self.setMinimumWidth(520)
        self.place = QComboBox()
        self.place.setFont(fonts.font("body"))
        self.place.setFixedHeight(tokens.height("control"))
        self.place.setAccessibleName(translate("Signature", "Where it holds"))
        self._fill(senders)
        self.text = Editor()
        self.text.setObjectName("formText")
        self.text.setAccessibleName(translate("Signature", "Signature"))
        self.text.set_most_lines(8, 4)
        self.text.left.connect(self._leave_text)
        self._kept = self.text.body()
        self._bar = FormatBar(self.text)
        self._build()
        self.place.currentIndexChanged.connect(lambda _: self._ask())
        at = self.place.findData((account, False))
        self.place.setCurrentIndex(max(at, 0))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, senders: Sequence[Sender]) -> None:
        mine = translate("Signature", "Mine, from %1")
        shared = translate("Signature", "Everybody's, from %1")
        self.place.addItem(translate("Signature", "Mine, from every account"), (None, False))
        for sender in senders:
            self.place.addItem(mine.replace("%1", sender.name), (sender.account, False))
            self.place.addItem(shared.replace("%1", sender.name), (sender.account, True))

    def _build(self) -> None:
        said = translate(
            "Signature", "It stands below your text, above the message you answer, once."
        )
        take = Button(translate("Signature", "Save"), kind="primary")
        away = Button(translate("Signature", "Remove"), kind="quiet")
        leave = Button(translate("Composer", "Cancel"), kind="quiet")
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(8)
        down.addWidget(self.place)
        down.addWidget(PlainLabel(said, role="small", ink="text-muted"))
        down.addWidget(self.text)
        down.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(away)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(take)
        down.addLayout(foot)
        self._take = take
        take.clicked.connect(lambda: self._tell(self.text.body()))
        away.clicked.connect(lambda: self._tell(None))
        leave.clicked.connect(self.close)

    def show_kept(self, body: Rich | None) -> None:
        """What is kept in the place chosen."""
        self.text.set_body(body or ())
        self._kept = self.text.body()

    def _leave_text(self) -> None:
        """Esc: out of the box, but first to Save where something was changed."""
        if self.text.body() == self._kept:
            self.close()
        else:
            self._take.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def where(self) -> tuple[AccountId | None, bool]:
        """The account (None: all), and whether it is everybody's."""
        account, shared = self.place.currentData()
        return account, shared

    def _ask(self) -> None:
        self.asked.emit(*self.where())

    def _tell(self, body: Rich | None) -> None:
        account, shared = self.where()
        self.close()
        self.kept.emit(account, body, shared)
