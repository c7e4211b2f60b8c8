"""What comes together when two customers become one, shown before it happens. Loop thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.inbox.values import CustomerCard
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine


class MergeBox(Box):
    """Whose name stays can be turned round."""

    joined = Signal(object, object)
    """The ids of who is joined, and of who they are joined to."""

    def __init__(self, parent: QWidget, one: CustomerCard, other: CustomerCard) -> None:
        super().__init__(
            parent,
            translate("Customer", "Join two customers"),
            translate(
                "Customer",
                "Nothing is rewritten: the two are shown as one, and can be taken apart again"
                " whenever you like.",
            ),
            translate("Customer", "Join"),
        )
        self._keep, self._join = one, other
        self._lines = QWidget()
        self.turn = Button(
            translate("Customer", "Keep the other name"), icon_name="arrow-right-left", small=True
        )
        self.turn.clicked.connect(self._turn)
        self._show()
        self.agreed.connect(lambda: self.joined.emit(self._join.id, self._keep.id))

    def _turn(self) -> None:
        self._keep, self._join = self._join, self._keep
        self._show()

    def _show(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.turn:
                widget.deleteLater()
        for label, text in preview(self._keep, self._join):
            self.body.addWidget(_pair(label, text))
        self.body.addWidget(self.turn)


def _pair(label: str, text: str) -> QWidget:
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(0)
    down.addWidget(TextLine(label, role="label", ink="text-muted"))
    down.addWidget(PlainLabel(text))
    return made


def preview(keep: CustomerCard, join: CustomerCard) -> list[tuple[str, str]]:
    """The lines of what comes together, as (label, text)."""
    addresses = [one.address for one in (*keep.identities, *join.identities)]
    tags = sorted({*keep.tags, *join.tags})
    company = ", ".join(filter(None, dict.fromkeys((keep.company, join.company))))
    notes = "\n".join(filter(None, (keep.notes, join.notes)))
    count = keep.conversations + join.conversations
    lines = [
        (translate("Customer", "Name"), keep.name),
        (translate("Customer", "Also known as"), join.name),
        (translate("Customer", "Addresses"), "\n".join(dict.fromkeys(addresses))),
        (translate("Customer", "Company"), company),
        (translate("Customer", "Tags"), ", ".join(tags)),
        (translate("Customer", "Notes"), notes[:300]),
        (translate("Customer", "Conversations"), str(count) if count else ""),
    ]
    return [(label, text) for label, text in lines if text]
