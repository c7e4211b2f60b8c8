"""A slash in a text opens the picker; Enter puts the template there. Loop thread.

What is typed after the slash is looked for in memory; the preview follows once no key comes, and
stays where it shows what is chosen still. An insert is one step of the text's own undo, and Z takes
back all of it: the words, the files, the subject, and what a macro did besides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from app.base.errors import NightdeskError
from app.ui import words
from app.ui.i18n import system_language, translate
from app.ui.loop import answer, spawn
from app.ui.templates.inserting import Inserting

if TYPE_CHECKING:
    from app.base.ids import ConversationId
    from app.desk.canned.template_values import Facts, Filled, Found, Index
    from app.desk.desk import Desk
    from app.ui.acts import Acts
    from app.ui.templates.picker import Picker
    from app.ui.window import Window

_BEGUN = re.compile(r"(?:^|\s)/((?:[^\s/][^/\n]{0,40})?)$")
_PREVIEW_MS = 40
"""Without a key before the preview follows: whoever types on is not looking at it."""
_BUILD_MS = 60
"""After the text has the focus, and has been painted with it: the first slash waits for nothing."""


class Picking(QObject):
    """Between the composer's text and ``desk.templates``."""

    edit_wanted = Signal(object)
    inserted = Signal(object, bool)
    """A template's id, and whether it stands in the text now or was taken back."""
    """A template is to be changed."""

    def __init__(
        self, desk: Desk, window: Window, acts: Acts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._window, self._acts = desk, window, acts
        self._composer = window.conversation.composer
        self._editor = self._composer.text
        self._inserting = Inserting(desk, self._composer, acts, self.inserted.emit)
        self._picker: Picker | None = None
        self._index: Index | None = None
        self._facts: Facts | None = None
        self._filled: Filled | None = None
        self._language: str | None = None
        self._kept: str | None = None
        """What stands after a slash that is to stay one."""
        self._token = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._preview)
        self._builder = QTimer(self, singleShot=True, interval=_BUILD_MS)
        self._builder.timeout.connect(self._prepare)
        self._editor.textChanged.connect(self._look)
        self._editor.cursorPositionChanged.connect(self._moved)
        self._editor.focused.connect(self._focus_moved)
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
        """Read the list before it is asked for."""
        spawn(self._read(), self)

    async def _read(self) -> None:
        held, self._index = self._index, await answer(self._desk.templates.index())
        if self.is_open() and held is not self._index:
            self._filled = None  # it may say something else by now
            self._show(self._begun() or "", keep=True)

    def changed(self) -> None:
        """Templates changed: the list is another."""
        if self.is_open():
            spawn(self._read(), self)

    def _focus_moved(self, inside: bool) -> None:
        picker = self._picker
        if inside and picker is None:
            self._builder.start()
        elif not inside and picker is not None and not picker.underMouse():
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

    def _prepare(self) -> None:
        """Do beforehand what the first paint would wait for: parts, then what is used, fonts."""
        if self._picker is None:
            self._built()
            self._builder.start(0)
            return
        if (index := self._desk.templates.known()) is not None:
            self._found(index, "")
        if not self.is_open():
            self._picker.grab()

    def _built(self) -> Picker:
        if self._picker is None:
            from app.ui.templates.picker import Picker

            self._picker = made = Picker(self._window)
            made.list.chosen.connect(self._chosen)
            made.list.pressed_found.connect(lambda _: self._take())
            made.preview.language_chosen.connect(self._speak)
            made.preview.text.finder = self._composer.text.finder
        return self._picker

    def _open(self) -> None:
        self._built().open_over(self._composer)
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
            self._timer.start(0)

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
        found = self._found(self._index, typed)
        if typed and not found and " " in typed:
            self.close()  # a slash of the text's own
            return
        picker.foot.typed = f"/{typed}"
        picker.foot.update()
        nothing = "" if found else self._nothing(typed)
        picker.say("" if nothing else self._title(typed), nothing)
        before = picker.list.found() if keep else None
        picker.list.show_found(found, before.row.id if before is not None else None)

    def _found(self, index: Index, typed: str) -> list[Found]:
        page = self._composer.page()
        spoken = page.customer.language if page is not None and page.customer else ""
        return index.find(typed, words.now(), channel=self._kind(), language=spoken)

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
        if found is not None and self._filled is not None and self._filled.id == found.row.id:
            return  # it is what is shown
        self._filled = self._language = None
        if found is not None:
            from app.ui.templates.template_words import row_sentence

            said = translate("Template", "Template: %1")
            said = said.replace("%1", row_sentence(found.row, words.now()))
            self._editor.setAccessibleDescription(said)
            self._timer.start(_PREVIEW_MS)
        elif self._picker is not None:
            self._picker.preview.show_filled(None)

    def _speak(self, language: str) -> None:
        self._language = language
        self._timer.start(0)

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
        await self._put(filled, facts)

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
        self.close()
        await self._put(filled, facts)

    async def _put(self, filled: Filled, facts: Facts) -> None:
        self._kept = begun = self._begun()  # after an undo it stands there again, and is left alone
        await self._inserting.put(filled, facts, begun)
