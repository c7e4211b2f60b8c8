"""Settings, writing: sending, signatures, spelling. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.settings.choice import Choice
from app.ui.settings.meaning import MeaningRow
from app.ui.settings.section import Section
from app.ui.settings.signature import Signature
from app.ui.writing.spelling import offered

_UNDO = (0, 5, 10, 20, 30, 60)
_LATE = (0, 1, 2, 4, 8, 12, 24, 48, 72)


class WritingParts(QWidget):
    """The controls that are no settings of ours."""

    signatures_wanted = Signal()
    spelling_wanted = Signal(object)
    """The tag of a dictionary, "" for the customer's language, "-" for none."""

    def __init__(self, tags: Sequence[str], chosen: str) -> None:
        super().__init__()
        self.hide()
        self.signatures = Button(translate("Settings", "Signatures…"), icon_name="feather")
        self.spelling = Choice(translate("Settings", "Check spelling"), offered(tags))
        self.spelling.show_value(chosen)
        self.meaning = MeaningRow()
        self.signatures.clicked.connect(self.signatures_wanted)
        self.spelling.chosen.connect(self.spelling_wanted)


def writing(section: Section, parts: WritingParts) -> None:
    """The time to undo, what a reply does to its conversation, quote, signatures, spelling, and
    what answers are found by."""
    parts.setParent(section)
    _replies(section)
    _signatures(section, parts)
    section.row(
        "spelling",
        translate("Settings", "Check spelling"),
        translate("Settings", "With the dictionaries of this system (Hunspell)."),
        parts.spelling,
    )
    parts.meaning.put_into(section)


def _replies(section: Section) -> None:
    second = translate("Settings", "%1 seconds")
    none = translate("Settings", "Send at once")
    section.choice(
        "undo_seconds",
        translate("Settings", "Time to undo a reply"),
        translate("Settings", "A reply waits that long before it leaves, for everybody here."),
        [(n, second.replace("%1", str(n)) if n else none) for n in _UNDO],
    )
    hour = translate("Settings", "%1 hours")
    never = translate("Settings", "Never")
    section.choice(
        "late_hours",
        translate("Settings", "An answer is late after"),
        translate("Settings", "The time somebody waits is then red in the queue."),
        [(n, hour.replace("%1", str(n)) if n else never) for n in _LATE],
    )
    section.choice(
        "after_reply",
        translate("Settings", "After a reply the conversation"),
        translate("Settings", "Waiting ones come back by themselves when the customer answers."),
        (
            ("wait", translate("Settings", "Waits for the customer")),
            ("open", translate("Settings", "Stays open")),
            ("resolve", translate("Settings", "Is resolved")),
        ),
    )
    section.switch(
        "quote_reply",
        translate("Settings", "Quote the message that is answered"),
        translate("Settings", "Below the reply, folded, as other mail programs do."),
    )


def _signatures(section: Section, parts: WritingParts) -> None:
    field = Signature()
    section.bind("signature", field.show_text)
    field.given.connect(
        lambda text: section.wanted.emit("signature", text, translate("Settings", "My signature"))
    )
    section.row(
        "signature",
        translate("Settings", "My signature"),
        translate("Settings", "Stands under every reply I write."),
        field,
        below=True,
    )
    section.row(
        "signatures",
        translate("Settings", "Signatures for an account"),
        translate("Settings", "Yours alone, or everybody's who writes from it; with formats."),
        parts.signatures,
    )
