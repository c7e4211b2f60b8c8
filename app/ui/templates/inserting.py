"""A filled-in template goes into the composer, and all of it can be taken back. Loop thread."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextCursor

from app.base.errors import NightdeskError
from app.desk.articles.suggestions import question
from app.desk.writing import addressing
from app.desk.writing.letter import Enclosed, Letter
from app.ui.i18n import translate
from app.ui.loop import answer
from app.ui.writing import fields, rich_document
from app.ui.writing.inserted import take_back

if TYPE_CHECKING:
    from app.desk.canned.template_values import Facts, Filled
    from app.desk.desk import Desk
    from app.ui.acts import Acts
    from app.ui.undo_stack import Undo
    from app.ui.writing.composer import Composer


class Inserting:
    """Between a template with its values and the composer's text."""

    def __init__(
        self,
        desk: Desk,
        composer: Composer,
        acts: Acts,
        told: Callable[[int, bool], object],
    ) -> None:
        """``told`` hears what was put in, or (False) taken back."""
        self._desk, self._composer, self._acts, self._told = desk, composer, acts, told
        self._editor = composer.text

    async def put(self, filled: Filled, facts: Facts, begun: str | None) -> None:
        """Put it at the cursor, in place of the slash and what was ``begun`` after it, None for no
        slash; count it, and do what a macro does besides. All of it is one step for Z."""
        before = self._without(begun)
        self._insert(filled, begun)
        await self._count(filled, facts, before)

    def _without(self, begun: str | None) -> Letter:
        """The letter as it is without what was typed to find the template."""
        document = self._editor.document().clone(self._editor)
        cursor = QTextCursor(document)
        cursor.setPosition(self._editor.textCursor().position())
        _drop(cursor, begun)
        body = rich_document.body_of(document)
        document.deleteLater()
        return replace(self._composer.letter(), body=body)

    def _insert(self, filled: Filled, begun: str | None) -> None:
        """The words where the slash was, as one step of the text's undo; then what goes along."""
        editor = self._editor
        cursor = editor.textCursor()
        cursor.beginEditBlock()
        _drop(cursor, begun)
        editor.setTextCursor(cursor)
        start = cursor.position()
        editor.insert_body(filled.body)
        cursor.endEditBlock()
        end = editor.textCursor().position()
        self._place_cursor(filled, start, end)
        self._along(filled)

    def _place_cursor(self, filled: Filled, start: int, end: int) -> None:
        editor, wish = self._editor, filled.made.cursor
        if wish is not None:
            first = editor.document().findBlock(start)
            block = editor.document().findBlockByNumber(first.blockNumber() + wish[0])
            at = wish[1] + (start if wish[0] == 0 else block.position())
            cursor = editor.textCursor()
            cursor.setPosition(min(at, end))
            editor.setTextCursor(cursor)
        elif filled.missing:
            fields.choose_next(editor, after=start)
        editor.ensureCursorVisible()

    def _along(self, filled: Filled) -> None:
        """Subject, recipients and files, where the letter has room for them."""
        composer = self._composer
        if composer.mode == "note":
            return
        lines = composer.lines
        if filled.subject and composer.mode == "new" and not lines.subject.text().strip():
            lines.subject.setText(filled.subject)
        if filled.to and not composer.to.addresses():
            composer.to.add(addressing.parse(filled.to))
        if filled.cc:
            composer.cc.show()
            composer.cc.add(addressing.parse(filled.cc))
        files = [
            Enclosed(f.name, f.size, f.type, str(self._desk.templates.file(f)))
            for f in filled.files
        ]
        if files:
            composer.files.add(files)

    async def _count(self, filled: Filled, facts: Facts, before: Letter) -> None:
        page = self._composer.page()
        here = page.row.id if page is not None else None
        try:
            await answer(self._desk.templates.bring_pictures(filled))
            note = self._composer.mode == "note"  # which answers nobody
            asked = question(page) if page is not None and not note else ""
            command = await answer(self._desk.templates.use(filled, here, facts, asked))
        except NightdeskError as error:
            self._acts.refused(error.problem)
            return
        said = translate("Toast", "Inserted: %1") if filled.body else "%1"
        icon = "zap" if filled.acts else "message-square-text"
        self._told(filled.id, True)

        def undo() -> Coroutine[Any, Any, Undo | None]:
            self._told(filled.id, False)
            return take_back(self._desk, self._composer, command, before)

        self._acts.remember(said.replace("%1", filled.title), undo, icon)


def _drop(cursor: QTextCursor, begun: str | None) -> None:
    """Take out the slash before the cursor, and what was begun after it."""
    if begun is not None:
        left, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.movePosition(left, keep, len(begun) + 1)
        cursor.removeSelectedText()
