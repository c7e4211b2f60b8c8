"""A message or a conversation on paper or as a PDF: black on white, 10 pt, nothing loaded.

Loop thread. What is printed is the text of the messages; no picture is asked for from anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QObject, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.inbox.values import Direction, Entry
from app.ui import words
from app.ui.actions import Action, Actions
from app.ui.conversation import events
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.messages import Messages
from app.ui.conversation.who import who
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.dialogs import ask_save_place

_POINTS = 10


class _Sheet(QTextDocument):
    """Text to be printed; whatever it may name, an empty image is all it gets."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002 - all alike
        """Never Qt's own loading."""
        made = QImage(1, 1, QImage.Format.Format_ARGB32)
        made.fill(0)
        return made


class Printing(QObject):
    """Prints what one pane shows."""

    def __init__(
        self,
        pane: ConversationPane,
        messages: Messages,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane, self._messages = pane, messages
        can = messages.has_message
        actions.add(
            Action("print", translate("Print", "Print the conversation\u2026"),
                   lambda: self.print(self._all()), "printer", keys=("Ctrl+P",), can=can),
            Action("pdf", translate("Print", "Save the conversation as PDF\u2026"),
                   lambda: self.save(self._all()), "download", can=can),
            Action("message.print", translate("Print", "Print the message\u2026"),
                   lambda: self.print(self._one()), "printer", can=can),
            Action("message.pdf", translate("Print", "Save the message as PDF\u2026"),
                   lambda: self.save(self._one()), "download", can=can),
        )  # fmt: skip

    def _all(self) -> Sequence[Entry]:
        return self._pane.timeline.entries()

    def _one(self) -> Sequence[Entry]:
        entry = self._messages.meant_entry()
        return (entry,) if entry is not None else ()

    def _title(self) -> str:
        """What the conversation is about, where its messages have no subjects."""
        page = self._pane.composer.page()
        return page.row.subject if page is not None else ""

    def print(self, entries: Sequence[Entry]) -> None:
        """Ask for the printer, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if not entries:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._pane.window())
        dialog.setModal(True)
        dialog.accepted.connect(lambda: sheet(entries, self._title()).print_(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def save(self, entries: Sequence[Entry]) -> None:
        """Ask for a place, then write a PDF there."""
        if entries:
            title, window = self._title(), self._pane.window()
            name = _subject(entries, title)[:80].replace("/", "-") + ".pdf"
            ask_save_place(window, name, lambda path: write_pdf(entries, path, title), asked=True)


def write_pdf(entries: Sequence[Entry], path: Path, title: str = "") -> None:
    """Write these entries as a PDF of A4 pages; ``title`` where they have no subject."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle(_subject(entries, title))
    writer.setCreator("Nightdesk")
    sheet(entries, title).print_(writer)


def sheet(entries: Sequence[Entry], title: str = "") -> _Sheet:
    """The document of these entries."""
    made = _Sheet()
    font = QFont(fonts.font("body"))
    font.setPointSizeF(_POINTS)
    made.setDefaultFont(font)
    parts = [f"<h2>{escape(_subject(entries, title))}</h2>", *map(_part, entries)]
    made.setHtml(f'<body style="color:black">{"".join(parts)}</body>')
    return made


def _subject(entries: Sequence[Entry], title: str) -> str:
    found = (entry.subject for entry in entries if entry.subject)
    return next(found, title or translate("Row", "No subject"))


def _part(entry: Entry) -> str:
    when = escape(words.full_moment(entry.received_at))
    if entry.direction is Direction.EVENT:
        return f"<p><i>{escape(events.sentence(entry))}, {when}</i></p>"
    to = ", ".join(one.address for one in (*entry.to, *entry.cc))
    head = f"<b>{escape(who(entry))}</b> {escape(entry.sender.address)}<br>{escape(to)}<br>{when}"
    files = ", ".join(one.name for one in entry.attachments if not one.inline)
    text = escape(entry.new_text or entry.preview)
    below = f"<p>[{escape(files)}]</p>" if files else ""
    return f'<hr><p>{head}</p><p style="white-space:pre-wrap">{text}</p>{below}'
