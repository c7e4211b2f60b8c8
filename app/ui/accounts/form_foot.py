"""The foot of a form: the way back and the way on, as wide as the form. Loop thread."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.theme import theme
from app.ui.parts.button import Button

_HIGH = 64


class FormFoot(QFrame):
    """``submit`` gets its words from the form."""

    def __init__(self, wide: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formFoot")
        self.setFixedHeight(_HIGH)
        self.back = Button(translate("Conversation", "Back"), kind="quiet", flush=True)
        self.submit = Button("x", kind="primary", key="\u21b5")
        held = self._held = QWidget()
        self._wide = wide
        self._fit()
        theme().resized.connect(self._fit)
        inner = QHBoxLayout(held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.back)
        inner.addStretch(1)
        inner.addWidget(self.submit)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 0, 24, 0)
        across.setSpacing(8)
        across.addStretch(1)
        across.addWidget(held, 10_000)
        across.addStretch(1)

    def _fit(self) -> None:
        self._held.setMaximumWidth(fonts.px(self._wide))
