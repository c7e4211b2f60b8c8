"""What goes out below the text: the signature, and the message it answers, folded. Loop thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desk.writing.letter import Original
from app.desk.writing.rich_text import Rich, to_text
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.menu import Menu


class LetterFoot(QWidget):
    """The signature in grey, and "…" for the quotation: each may be left out of this text."""

    changed = Signal()
    signature_wanted = Signal()
    """The person wants to change the signature."""
    quote_wanted = Signal()
    """The quotation is to be put into the text, to be changed there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signature = self.quote = True
        self._words = ""
        self._original: Original | None = None
        self._forward = False
        self._sign = Button("x", icon_name="feather", kind="flat", small=True)
        self._fold = Button("x", icon_name="ellipsis", kind="flat", small=True)
        self._build()
        self._sign.clicked.connect(self._show_sign_menu)
        self._fold.clicked.connect(self._show_quote_menu)
        self.hide()

    def _build(self) -> None:
        self._sign.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        across = QHBoxLayout(self)
        across.setContentsMargins(8, 0, 8, 4)
        across.setSpacing(4)
        across.addWidget(self._fold)
        across.addWidget(self._sign)
        across.addStretch(1)

    def clear(self) -> None:
        """Nothing is known yet of what goes below."""
        self._words, self._original = "", None
        self._refresh()

    def show_signature(self, body: Rich) -> None:
        """The signature for who writes from where."""
        self._words = to_text(body).strip()
        self._refresh()

    def show_original(self, original: Original | None, *, forward: bool = False) -> None:
        """The message that will stand below."""
        self._original, self._forward = original, forward
        self._refresh()

    def original(self) -> Original | None:
        """The message below, unless it was left out."""
        return self._original if self.quote or self._forward else None

    def choose(self, *, signature: bool, quote: bool) -> None:
        """What this text goes with."""
        self.signature, self.quote = signature, quote
        self._refresh()

    def _refresh(self) -> None:
        first = " \u00b7 ".join(line.strip() for line in self._words.split("\n") if line.strip())
        shown = first if self.signature else translate("Composer", "No signature")
        self._sign.setText(shown)
        self._sign.describe(translate("Composer", "Signature") + f": {shown}")
        self._sign.setVisible(bool(self._words))
        self._fold.setVisible(self._original is not None)
        if self._original is not None:
            self._fold.setText(self._quote_words(self._original))
        self.setVisible(bool(self._words) or self._original is not None)

    def _quote_words(self, original: Original) -> str:
        if self._forward:
            text = translate("Composer", "Forwards the message of %1")
            return text.replace("%1", original.who)
        if not self.quote:
            return translate("Composer", "Nothing is quoted")
        text = translate("Composer", "Quotes %1, %n lines", "", original.lines)
        return text.replace("%1", original.who)

    def _show_sign_menu(self) -> None:
        menu = Menu(self)
        if self.signature:
            menu.addAction(translate("Composer", "Leave out here"), self._toggle_signature)
        else:
            menu.addAction(translate("Composer", "Put it below the text"), self._toggle_signature)
        menu.addAction(translate("Composer", "Change the signature"), self.signature_wanted.emit)
        menu.below(self._sign)

    def _show_quote_menu(self) -> None:
        if self._forward:
            return
        menu = Menu(self)
        if self.quote:
            menu.addAction(translate("Composer", "Do not quote"), self._toggle_quote)
        else:
            menu.addAction(translate("Composer", "Quote the message"), self._toggle_quote)
        menu.addAction(
            translate("Composer", "Put it into the text"), self.quote_wanted.emit
        ).setEnabled(self._original is not None)
        menu.below(self._fold)

    def _toggle_signature(self) -> None:
        self.choose(signature=not self.signature, quote=self.quote)
        self.changed.emit()

    def _toggle_quote(self) -> None:
        self.choose(signature=self.signature, quote=not self.quote)
        self.changed.emit()
