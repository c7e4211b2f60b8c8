"""A telephone call to be written down: who rang, how it went, how long. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.inbox.values import Call, CallOutcome
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.form_field import FormField
from app.ui.settings.choice import Choice

_MOST = 24 * 60


class CallBox(Box):
    """Tells the ``Call`` and what was said."""

    told = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        title = translate("Call", "Write down a call")
        super().__init__(parent, title, "", translate("Call", "Write it down"))
        self.who = Choice(
            translate("Call", "Who rang"),
            [(False, translate("Call", "They rang us")), (True, translate("Call", "We rang them"))],
        )
        self.outcome = Choice(translate("Call", "How it went"), _outcomes())
        self.minutes = FormField(translate("Call", "Minutes"))
        self.words = FormField(translate("Call", "What was said"))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.who)
        first.addWidget(self.outcome)
        first.addStretch(1)
        self.body.addLayout(first)
        self.body.addWidget(self.minutes)
        self.body.addWidget(self.words)
        self.outcome.chosen.connect(self._show_minutes)
        for field in (self.minutes, self.words):
            field.entered.connect(self.agree)
        self.words.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_minutes(self, outcome: CallOutcome) -> None:
        """Only a call that was taken lasts."""
        self.minutes.setVisible(outcome is CallOutcome.ANSWERED)

    def agree(self) -> None:
        """Tell it, if it can be understood."""
        typed = self.minutes.text().strip().replace(",", ".")
        try:
            minutes = float(typed) if typed else None
        except ValueError:
            minutes = -1.0
        if minutes is not None and not 0 <= minutes <= _MOST:
            self.minutes.say_wrong(translate("Call", "Give the minutes as a number, like 5."))
            return
        outcome: CallOutcome = self.outcome.value()
        lasted = minutes is not None and outcome is CallOutcome.ANSWERED
        talked = round(minutes * 60) if lasted and minutes is not None else None
        super().agree()
        self.told.emit(Call(outcome, self.who.value(), None, talked), self.words.text().strip())


def _outcomes() -> list[tuple[CallOutcome, str]]:
    return [
        (CallOutcome.ANSWERED, translate("Call", "We talked")),
        (CallOutcome.MISSED, translate("Call", "Nobody answered")),
        (CallOutcome.BUSY, translate("Call", "It was busy")),
        (CallOutcome.VOICEMAIL, translate("Call", "A voicemail was left")),
    ]
