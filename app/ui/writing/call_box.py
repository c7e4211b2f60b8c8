"""A telephone call to be written down: who rang, how it went, how long. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.inbox.values import Call, CallOutcome
from app.ui.button import Button
from app.ui.form_field import FormField
from app.ui.i18n import translate
from app.ui.settings.choice import Choice

_MOST = 24 * 60


class CallBox(QDialog):
    """Tells the ``Call`` and what was said."""

    told = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Call", "Write down a call"))
        self.setMinimumWidth(440)
        self.who = Choice(
            translate("Call", "Who rang"),
            [(False, translate("Call", "They rang us")), (True, translate("Call", "We rang them"))],
        )
        self.outcome = Choice(translate("Call", "How it went"), _outcomes())
        self.minutes = FormField(translate("Call", "Minutes"))
        self.text = FormField(translate("Call", "What was said"))
        self.take = Button(translate("Call", "Write it down"), kind="primary")
        leave = Button(translate("Composer", "Cancel"), kind="quiet")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.who)
        first.addWidget(self.outcome)
        first.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addLayout(first)
        down.addWidget(self.minutes)
        down.addWidget(self.text)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.take)
        down.addLayout(foot)
        leave.clicked.connect(self.close)
        self.take.clicked.connect(self._take)
        self.outcome.chosen.connect(self._show_minutes)
        for field in (self.minutes, self.text):
            field.entered.connect(self._take)
        self.text.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_minutes(self, outcome: CallOutcome) -> None:
        """Only a call that was taken lasts."""
        self.minutes.setVisible(outcome is CallOutcome.ANSWERED)

    def _take(self) -> None:
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
        self.close()
        self.told.emit(Call(outcome, self.who.value(), None, talked), self.text.text().strip())


def _outcomes() -> list[tuple[CallOutcome, str]]:
    return [
        (CallOutcome.ANSWERED, translate("Call", "We talked")),
        (CallOutcome.MISSED, translate("Call", "Nobody answered")),
        (CallOutcome.BUSY, translate("Call", "It was busy")),
        (CallOutcome.VOICEMAIL, translate("Call", "A voicemail was left")),
    ]
