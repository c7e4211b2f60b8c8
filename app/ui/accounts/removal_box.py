"""The question before an account is removed: what it brought, and whether that goes, too. Loop
thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.desk.offers import Brought
from app.desk.values import AccountState
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.label import PlainLabel


class RemovalBox(Box):
    """The history stays unless that is chosen; ``decided`` tells whether it goes."""

    decided = Signal(bool)

    def __init__(self, parent: QWidget, state: AccountState) -> None:
        title = translate("Account", "Remove %1").replace("%1", state.name)
        text = translate(
            "Account",
            "Nothing is received and sent by it any more, and this computer forgets its keys and"
            " passwords.",
        )
        super().__init__(parent, title, text, translate("Account", "Remove the account"))
        self.setMinimumWidth(fonts.px(600))
        self._known: Brought | None = None
        self.counts = PlainLabel(translate("Account", "Counting what it brought…"))
        self.history = QCheckBox(translate("Account", "Remove its conversations and messages, too"))
        self.history.setEnabled(False)
        self.fate = PlainLabel(ink="text-muted")
        for part in (self.counts, self.history, self.fate):
            self.body.addWidget(part)
        self.history.toggled.connect(lambda _: self._show_fate())
        self.agreed.connect(lambda: self.decided.emit(self.history.isChecked()))
        self._show_fate()
        self.no.setFocus()

    def show_counts(self, found: Brought) -> None:
        """What there is to lose."""
        self._known = found
        self.counts.setText(_brought(found))
        self.history.setEnabled(found.conversations > 0)
        self._show_fate()

    def _show_fate(self) -> None:
        """What becomes of it."""
        goes, known = self.history.isChecked(), self._known
        stays = translate("Account", "They stay here and can be read and found as before.")
        said = [stays] if known is not None and known.conversations else []
        if goes:
            said = [translate(
                "Account",
                "They are deleted for good; this cannot be undone. People stay, and so does what"
                " lies at the provider.",
            )]  # fmt: skip
        if known is not None and known.waiting:
            said.append(
                translate("Account", "%n messages in its outbox are not sent.", "", known.waiting)
                if goes
                else translate(
                    "Account",
                    "%n messages in its outbox are not sent; they are drafts again.",
                    "",
                    known.waiting,
                )
            )
        self.fate.setText(" ".join(said))
        self.fate.setVisible(bool(said))
        self.yes.setText(
            translate("Account", "Remove it for good")
            if goes
            else translate("Account", "Remove the account")
        )
        self.fit()


def _brought(found: Brought) -> str:
    if not found.conversations:
        return translate("Account", "It brought no messages.")
    conversations = translate("Account", "%n conversations", "", found.conversations)
    text = translate("Account", "It brought %n messages in %1.", "", found.messages)
    return text.replace("%1", conversations)
