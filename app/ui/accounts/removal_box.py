"""The questions before an account is removed, or what one brought: how much that is, and whether it
goes, too. Loop thread."""

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
            "Nothing is received or sent by it any more, and this computer forgets its keys and"
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
            said = [_for_good()]
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
        self.yes.kind = "danger" if goes else "primary"
        self.yes.setText(
            translate("Account", "Remove it for good")
            if goes
            else translate("Account", "Remove the account")
        )
        self.fit()


class ErasureBox(Box):
    """For the history of an account that is removed already; ``agreed`` when it is to go."""

    def __init__(self, parent: QWidget, name: str) -> None:
        title = translate("Account", "Erase what %1 brought").replace("%1", name)
        super().__init__(parent, title, "", translate("Account", "Erase it for good"))
        self.counts = PlainLabel(translate("Account", "Counting what it brought…"))
        self.fate = PlainLabel(_for_good(), ink="text-muted")
        self.body.addWidget(self.counts)
        self.body.addWidget(self.fate)
        self.yes.kind = "danger"
        self.yes.setEnabled(False)
        self.no.setFocus()

    def show_counts(self, found: Brought) -> None:
        """What there is to lose; nobody agrees before they have seen it."""
        self.counts.setText(_brought(found))
        self.yes.setEnabled(True)
        self.fit()


def _for_good() -> str:
    return translate(
        "Account",
        "They are deleted for good; this cannot be undone. People stay, and so does what"
        " lies at the provider.",
    )


def _brought(found: Brought) -> str:
    if not found.conversations:
        return translate("Account", "It brought no messages.")
    conversations = translate("Account", "%n conversations", "", found.conversations)
    text = translate("Account", "It brought %n messages in %1.", "", found.messages)
    return text.replace("%1", conversations)
