"""A slash in a text opens the picker; Enter puts the template there. Loop thread.

What is typed after the slash is looked for in memory; the preview follows when it has been filled
in, never before the list is painted. An insert is one step of the text's own undo, and Z takes back
all of it: the words, the files, the subject, and what a macro did besides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from app.base.errors import NightdeskError
from app.desk.articles.suggestions import question
from app.desk.writing import addressing
from app.desk.writing.letter import Enclosed, Letter
from app.ui import words
from app.ui.i18n import system_language, translate
from app.ui.loop import answer, spawn
from app.ui.writing import fields, rich_document
from app.ui.writing.inserted import take_back

if TYPE_CHECKING:
    from app.base.ids import ConversationId
    from app.desk.canned.template_values import Facts, Filled, Found, Index
    from app.desk.desk import Desk
    from app.ui.acts import Acts
    from app.ui.templates.picker import Picker
    from app.ui.window import Window

_BEGUN = re.compile(r"(?:^|\s)/((?:[^\s/][^/\n]{0,40})?)$")
_PREVIEW_MS = 1
"""After the list has been painted."""


class Picking(QObject):
    """Between the composer's text and ``desk.templates``."""

    edit_wanted = Signal(object)
    """A template is to be changed."""

    def __init__(
        self, desk: Desk, window: Window, acts: Acts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._window, self._acts = desk, window, acts
        self._composer = window.conversation.composer
        self._editor = self._composer.text
        self._picker: Picker | None = None
        self._index: Index | None = None
        self._facts: Facts | None = None
        self._filled: Filled | None = None
        self._language: str | None = None
        self._kept: str | None = None
        """What stands after a slash that is to stay one."""
        self._token = 0
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._timer.timeout.connect(self._preview)
        self._editor.textChanged.connect(self._look)
        self._editor.cursorPositionChanged.connect(self._moved)
        self._editor.focused.connect(lambda inside: None if inside else self._left())
        self._editor.helpers.append(self.take_key)
        self._composer.grown.connect(self._place)
        self._composer.entered.connect(lambda _: self.close())

    # --- opening and closing -----------------------------------------------------------------

    def is_open(self) -> bool:
        """Whether it is on screen."""
        return self._picker is not None and self._picker.isVisible()

    def open(self) -> None:
        """As if a slash had been typed."""
        editor, cursor = self._editor, self._editor.textCursor()
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._begun() is not None:
            self._kept = None
            self._look()
            return
        before = cursor.block().text()[: cursor.positionInBlock()]
        editor.insert_plain("/" if not before or before[-1].isspace() else " /")

    def close(self) -> None:
        """Away with it; what was typed stays."""
        self._timer.stop()
        self._token += 1
        if self.is_open() and self._picker is not None:
            self._picker.hide()
            self._editor.setAccessibleDescription("")
        self._facts, self._filled, self._language = None, None, None

    def warm(self) -> None:
        """Read the list before it is asked for, and build what shows it."""
        spawn(self._read(), self)

    async def _read(self) -> None:
        held, self._index = self._index, await answer(self._desk.templates.index())
        if self.is_open() and held is not self._index:
            self._show(self._begun() or "", keep=True)

    def changed(self) -> None:
        """Templates changed: the list is another."""
        if self.is_open():
            spawn(self._read(), self)

    def _left(self) -> None:
        picker = self._picker
        if picker is not None and not picker.underMouse():
            self.close()

    def _moved(self) -> None:
        if self.is_open() and self._begun() is None:
            self.close()

    def _place(self) -> None:
        if self.is_open() and self._picker is not None:
            self._picker.place(self._composer)

    def _begun(self) -> str | None:
        """What stands between a slash and the cursor."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            return None
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _BEGUN.search(before)
        return found[1] if found else None

    def _look(self) -> None:
        begun = self._begun() if self._editor.hasFocus() else None
        if begun is None:
            self._kept = None
            self.close()
            return
        if self._kept is not None and begun.startswith(self._kept):
            return
        self._kept = None
        if not self.is_open():
            self._open()
        self._show(begun)

    def _open(self) -> None:
        if self._picker is None:
            from app.ui.templates.picker import Picker

            self._picker = made = Picker(self._window)
            made.list.chosen.connect(self._chosen)
            made.list.pressed_found.connect(lambda _: self._take())
            made.preview.language_chosen.connect(self._speak)
            made.preview.text.finder = self._composer.text.finder
        self._picker.open_over(self._composer)
        page = self._composer.page()
        here = page.row.id if page is not None else None
        spawn(self._bring_facts(here), self)
        self._index = self._desk.templates.known()
        if self._index is None:
            spawn(self._read(), self)

    async def _bring_facts(self, here: object) -> None:
        to = self._composer.to.addresses()
        language = system_language()
        facts = await answer(
            self._desk.templates.facts(here, to, language)  # type: ignore[arg-type]  # an id
        )
        if self.is_open():
            self._facts = facts
            self._timer.start()

    # --- what is shown -----------------------------------------------------------------------

    def channel(self) -> str:
        """Which form goes in: "" where formatting travels, and in notes."""
        return "" if self._composer.channel_is_rich() else self._kind()

    def _kind(self) -> str:
        """As which channel the text goes; nothing for a note."""
        page, way = self._composer.page(), self._composer.by.way
        if self._composer.mode == "note":
            return ""
        kind = way.kind if way is not None else page.account_kind if page is not None else "email"
        return "" if kind == "archive" else kind

    def _show(self, typed: str, *, keep: bool = False) -> None:
        picker = self._picker
        if picker is None or self._index is None:
            return
        page = self._composer.page()
        spoken = page.customer.language if page is not None and page.customer else ""
        found = self._index.find(typed, words.now(), channel=self._kind(), language=spoken)
        if typed and not found and " " in typed:
            self.close()  # a slash of the text's own
            return
        picker.foot.typed = f"/{typed}"
        picker.foot.update()
        picker.say(self._title(typed), self._nothing(typed) if not found else "")
        before = picker.list.found() if keep else None
        picker.list.show_found(found, before.row.id if before is not None else None)

    @staticmethod
    def _title(typed: str) -> str:
        if typed:
            return translate("Template", "Best match")
        return translate("Template", "Recent and frequent")

    def _nothing(self, typed: str) -> str:
        if typed and self._index is not None and self._index.rows:
            return translate("Template", "No template matches.")
        return translate("Template", "There are no templates yet. They are made on their page.")

    def _chosen(self, found: Found | None) -> None:
        self._filled = self._language = None
        if found is not None:
            from app.ui.templates.template_words import row_sentence

            said = translate("Template", "Template: %1")
            said = said.replace("%1", row_sentence(found.row, words.now()))
            self._editor.setAccessibleDescription(said)
            self._timer.start()
        elif self._picker is not None:
            self._picker.preview.show_filled(None)

    def _speak(self, language: str) -> None:
        self._language = language
        self._timer.start()

    def _preview(self) -> None:
        found = self._picker.list.found() if self._picker is not None else None
        if found is not None and self._facts is not None:
            self._token += 1
            spawn(self._fill(found, self._token), self)

    async def _fill(self, found: Found, token: int) -> Filled | None:
        if self._facts is None:
            return None
        try:
            filled = await answer(
                self._desk.templates.fill(
                    found.row.id, self._facts, language=self._language, channel=self.channel()
                )
            )
        except NightdeskError:  # it went meanwhile
            return None
        if token == self._token and self._picker is not None:
            self._filled = filled
            fits = [words.channel_name(kind) for kind in found.row.channels]
            self._picker.preview.show_filled(filled, fits)
        return filled

    # --- keys --------------------------------------------------------------------------------

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key of the text was meant for the list."""
        if not self.is_open() or self._picker is None:
            return False
        act = self._keys().get((Qt.Key(event.key()), event.modifiers()))
        if act is None:
            return False
        if act == self._take and self._picker.list.found() is None:
            return False
        act()
        return True

    def _keys(self) -> Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]:
        key, none = Qt.Key, Qt.KeyboardModifier.NoModifier
        pad, ctrl = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ControlModifier
        assert self._picker is not None  # noqa: S101  it is open
        list_ = self._picker.list
        made: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]] = {
            (key.Key_Down, none): lambda: list_.step(1),
            (key.Key_Up, none): lambda: list_.step(-1),
            (key.Key_PageDown, none): lambda: list_.page(1),
            (key.Key_PageUp, none): lambda: list_.page(-1),
            (key.Key_Return, none): self._take,
            (key.Key_Enter, pad): self._take,
            (key.Key_Tab, none): self._take,
            (key.Key_Escape, none): self._keep,
            (key.Key_E, ctrl): self._edit,
        }
        if self._filled is not None and len(self._filled.languages) > 1:
            made[key.Key_Left, none] = lambda: self._turn(-1)
            made[key.Key_Right, none] = lambda: self._turn(1)
        return made

    def _turn(self, by: int) -> None:
        if self._filled is not None:
            known = self._filled.languages
            at = known.index(self._filled.language) if self._filled.language in known else 0
            self._speak(known[(at + by) % len(known)])

    def _keep(self) -> None:
        self._kept = self._begun()
        self.close()

    def _edit(self) -> None:
        found = self._picker.list.found() if self._picker is not None else None
        if found is not None:
            self.close()
            self.edit_wanted.emit(found.row.id)

    # --- inserting ---------------------------------------------------------------------------

    def _take(self) -> None:
        found = self._picker.list.found() if self._picker is not None else None
        if found is not None:
            spawn(self._insert(found), self)

    def insert(self, id: int, language: str | None = None) -> None:
        """Put a template into the text as if it had been picked; begins a reply where none is."""
        spawn(self._insert_named(id, language), self)

    async def _insert_named(self, id: int, language: str | None) -> None:
        composer, templates = self._composer, self._desk.templates
        page = composer.page()
        here = page.row.id if page is not None else None
        to = composer.to.addresses()
        self.close()
        try:
            facts = await answer(templates.facts(here, to, system_language()))
            if not self._is_at(here):
                return
            if composer.mode not in ("reply", "note", "forward"):
                composer.set_mode("reply")
            filled = await answer(
                templates.fill(id, facts, language=language, channel=self.channel())
            )
        except NightdeskError as error:
            self._acts.refused(error.problem)
            return
        if not self._is_at(here) or filled.fault is not None:
            return
        self._editor.setFocus()
        before = self._without_slash(composer.letter())
        self._put(filled)
        await self._count(filled, facts, before)

    def _is_at(self, here: ConversationId | None) -> bool:
        """Whether the composer is still at that conversation, which may have been read anew."""
        page = self._composer.page()
        return here == (page.row.id if page is not None else None)

    async def _insert(self, found: Found) -> None:
        filled, facts = self._filled, self._facts
        if filled is None or filled.id != found.row.id:
            here = self._composer.page()
            if facts is None:
                await self._bring_facts(here.row.id if here is not None else None)
            self._token += 1
            filled = await self._fill(found, self._token)
            facts = self._facts
        if filled is None or facts is None or not self.is_open():
            return
        if filled.fault is not None:
            return  # the preview says why
        before = self._without_slash(self._composer.letter())
        self.close()
        self._put(filled)
        await self._count(filled, facts, before)

    def _without_slash(self, letter: Letter) -> Letter:
        """The letter as it is without what was typed to find the template."""
        document = self._editor.document().clone(self)
        cursor = QTextCursor(document)
        cursor.setPosition(self._editor.textCursor().position())
        self._drop_typed(cursor)
        body = rich_document.body_of(document)
        document.deleteLater()
        return replace(letter, body=body)

    def _drop_typed(self, cursor: QTextCursor) -> None:
        begun = self._begun()
        if begun is not None:
            left, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
            cursor.movePosition(left, keep, len(begun) + 1)
            cursor.removeSelectedText()

    def _put(self, filled: Filled) -> None:
        """The words where the slash was, as one step of the text's undo; then what goes along."""
        editor, body = self._editor, filled.body
        self._kept = self._begun()  # after an undo it stands there again, and is left alone
        cursor = editor.textCursor()
        cursor.beginEditBlock()
        self._drop_typed(cursor)
        editor.setTextCursor(cursor)
        start = cursor.position()
        editor.insert_body(body)
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
        """Count it, and do what a macro does besides; all of it is one step for Z."""
        page = self._composer.page()
        here = page.row.id if page is not None else None
        try:
            await answer(self._desk.templates.bring_pictures(filled))
            asked = question(page) if page is not None else ""
            command = await answer(self._desk.templates.use(filled, here, facts, asked))
        except NightdeskError as error:
            self._acts.refused(error.problem)
            return
        said = translate("Toast", "Inserted: %1") if filled.body else "%1"
        icon = "zap" if filled.acts else "message-square-text"
        undo = lambda: take_back(self._desk, self._composer, command, before)  # noqa: E731
        self._acts.remember(said.replace("%1", filled.title), undo, icon)
