"""What is done with the files of messages: seen, opened, saved, copied, dragged out (rule V3).

Loop thread; bytes come from the desk, pictures are decoded on another thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.base.file_names import is_dangerous
from app.base.ids import MessageId
from app.inbox.values import Attachment, Entry
from app.ui.conversation import images, mail_pictures, safe_files
from app.ui.conversation.attachment_chip import AttachmentChip, unnamed
from app.ui.conversation.bubble import Bubble
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.embedded import EmbeddedMail
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.safe_files import SafeFiles
from app.ui.conversation.viewer import Viewer
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.dialogs import ask_about_danger, ask_folder, ask_save_place, downloads
from app.ui.parts.menu import Menu

if TYPE_CHECKING:
    from app.desk.desk import Desk

_THUMB = QSize(128, 128)
_MAX_THUMBNAIL = 25_000_000
"""Bytes of a file that is worth a thumbnail."""
_MESSAGES = frozenset(
    {"message/rfc822", "message/global", "application/ms-tnef", "application/vnd.ms-tnef"}
)


class Files(QObject):
    """Serves the chips of one window. ``open_file`` hands a file to the system."""

    def __init__(self, desk: Desk, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self._private = SafeFiles()
        self.open_file: Callable[[Path], object] = _open
        self.viewer: Viewer | None = None
        timeline = pane.timeline
        timeline.entry_shown.connect(self._shown)
        timeline.file_pressed.connect(self.press)
        timeline.save_all_wanted.connect(self.save_all)

    def close(self) -> None:
        """Take away what was written for other programs."""
        self._private.close()

    # --- chips -------------------------------------------------------------------------------

    def _shown(self, widget: object) -> None:
        if isinstance(widget, MailCard | Bubble) and widget.entry is not None:
            self.serve(widget.entry.id, widget.files.chips)

    def serve(self, id_: MessageId, chips: Sequence[AttachmentChip]) -> None:
        """Give chips their menus, their dragging and their thumbnails."""
        for chip in chips:
            file = chip.attachment
            chip.menu_wanted.connect(lambda at, file=file: self._menu(id_, file, at))
            chip.drag_wanted.connect(lambda chip=chip: spawn(self._drag(id_, chip), self))
            if images.is_shown(file.type) and file.size <= _MAX_THUMBNAIL:
                spawn(self._thumbnail(id_, chip), self)

    async def _thumbnail(self, id_: MessageId, chip: AttachmentChip) -> None:
        image = await self._image(id_, chip.attachment, _THUMB)
        if image is not None and _lives(chip):
            chip.show_thumbnail(image)

    async def _image(
        self, id_: MessageId, file: Attachment, within: QSize | None = None
    ) -> QImage | None:
        import asyncio

        data = await answer(self._desk.attachment(id_, file.part))
        return await asyncio.to_thread(images.decode, data, within)

    def _menu(self, id_: MessageId, file: Attachment, at: QPoint) -> None:
        menu = Menu(self._pane)
        if images.is_shown(file.type):
            preview = translate("Attachment", "Show")
            menu.addAction(preview, lambda: self.preview(id_, file))
        if file.type in _MESSAGES:
            menu.addAction(translate("Attachment", "Read"), lambda: self.press(id_, file))
        menu.addAction(translate("Attachment", "Open"), lambda: self.open(id_, file))
        menu.addAction(translate("Attachment", "Save\u2026"), lambda: self.save(id_, file))
        menu.addAction(translate("Attachment", "Copy"), lambda: spawn(self._copy(id_, file), self))
        if len(self._files_of(id_)) > 1:
            menu.addAction(translate("Attachment", "Save all"), lambda: self.save_all(id_))
        menu.popup(at)

    # --- acts --------------------------------------------------------------------------------

    def press(self, id_: MessageId, file: Attachment) -> None:
        """What a press on a chip means: see a picture, read a message, open the rest."""
        if images.is_shown(file.type):
            self.preview(id_, file)
        elif file.type in _MESSAGES:
            spawn(self._read(id_, file), self)
        else:
            self.open(id_, file)

    def preview(self, id_: MessageId, file: Attachment) -> None:
        """Show a picture, with the other pictures of its message beside it."""
        shown = [one for one in self._files_of(id_) if images.is_shown(one.type)]
        if file not in shown:
            shown = [file]
        viewer = self.viewer = Viewer(self._pane.window(), shown, shown.index(file))
        viewer.wanted.connect(lambda at: spawn(self._bring(id_, shown, viewer, at), self))
        viewer.save_wanted.connect(lambda at: self.save(id_, shown[at]))
        viewer.open_wanted.connect(lambda at: self.open(id_, shown[at]))
        viewer.closed.connect(self._viewer_closed)
        viewer.start()

    def _viewer_closed(self) -> None:
        self.viewer = None
        self._pane.timeline.setFocus(Qt.FocusReason.PopupFocusReason)

    async def _bring(
        self, id_: MessageId, shown: Sequence[Attachment], viewer: Viewer, at: int
    ) -> None:
        image = await self._image(id_, shown[at])
        if _lives(viewer):
            viewer.show_image(at, image)

    def open(self, id_: MessageId, file: Attachment) -> None:
        """Let the system's program open it; what can run may only be saved."""
        name = file.name or unnamed(file)
        if is_dangerous(name):
            ask_about_danger(self._pane.window(), name, lambda: self._ask_place(id_, file))
            return
        spawn(self._open(id_, file, name), self)

    async def _open(self, id_: MessageId, file: Attachment, name: str) -> None:
        import asyncio

        data = await answer(self._desk.attachment(id_, file.part))
        path = await asyncio.to_thread(self._private.write, name, data)
        if self.open_file(path) is False:
            text = translate("Attachment", "No program opens %1 here. Save it instead.")
            self._pane.notice.say(text.replace("%1", path.name), "info")

    def save(self, id_: MessageId, file: Attachment) -> None:
        """Save where the person says; what can run is asked about."""
        name = file.name or unnamed(file)
        if is_dangerous(name):
            ask_about_danger(self._pane.window(), name, lambda: self._ask_place(id_, file))
        else:
            self._ask_place(id_, file)

    def _ask_place(self, id_: MessageId, file: Attachment) -> None:
        def chosen(path: Path) -> None:
            spawn(self.save_to(id_, file, path), self)

        ask_save_place(self._pane.window(), file.name or unnamed(file), chosen, asked=True)

    async def save_to(self, id_: MessageId, file: Attachment, path: Path) -> None:
        """Write a file where the person said."""
        import asyncio

        data = await answer(self._desk.attachment(id_, file.part))
        await asyncio.to_thread(safe_files.save, path, data)

    def save_all(self, id_: MessageId) -> None:
        """Save every file of a message in a folder; asks once about those that can run."""
        files = self._files_of(id_)
        risky = next((f for f in files if is_dangerous(f.name or unnamed(f))), None)

        def folder_chosen(folder: Path) -> None:
            spawn(self.save_all_to(id_, folder), self)

        window = self._pane.window()

        def ask() -> None:
            title = translate("Attachment", "Save all files in")
            ask_folder(window, title, folder_chosen, downloads())

        if risky is None:
            ask()
        else:
            ask_about_danger(window, risky.name or unnamed(risky), ask)

    async def save_all_to(self, id_: MessageId, folder: Path) -> None:
        """Write every file of a message into a folder; no name is written over."""
        import asyncio

        taken: set[str] = set()
        files = self._files_of(id_)
        for file in files:
            data = await answer(self._desk.attachment(id_, file.part))
            place = safe_files.free_name(folder, file.name or unnamed(file), taken)
            await asyncio.to_thread(safe_files.write_new, place, data)
        text = translate("Attachment", "%n files are saved in %1", "", len(files))
        self._pane.notice.say(text.replace("%1", folder.name), "info")

    async def _copy(self, id_: MessageId, file: Attachment) -> None:
        import asyncio

        data = await answer(self._desk.attachment(id_, file.part))
        path = await asyncio.to_thread(self._private.write, file.name or unnamed(file), data)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        if images.is_shown(file.type):
            image = await asyncio.to_thread(images.decode, data)
            if image is not None:
                mime.setImageData(image)
        QGuiApplication.clipboard().setMimeData(mime)

    async def _drag(self, id_: MessageId, chip: AttachmentChip) -> None:
        import asyncio

        file = chip.attachment
        data = await answer(self._desk.attachment(id_, file.part))
        path = await asyncio.to_thread(self._private.write, file.name or unnamed(file), data)
        held = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if held and _lives(chip):  # not from within a coroutine: dragging has a loop of its own
            QTimer.singleShot(0, self, lambda: _drag_out(chip, path))

    async def _read(self, id_: MessageId, file: Attachment) -> None:
        import asyncio

        found = await answer(self._desk.embedded(id_, file.part))
        shown = EmbeddedMail(self._pane.window(), found)
        shown.link_pressed.connect(self._pane.timeline.link_pressed)
        shown.card.file_pressed.connect(lambda _, inner: self.press(id_, inner))
        self.serve(id_, shown.card.files.chips)
        shown.open()
        html, pictures = await asyncio.to_thread(mail_pictures.take_embedded, found.html)
        pictures |= await mail_pictures.attached(self._desk, id_, html)
        if pictures and _lives(shown):
            shown.show_pictures(html, pictures)

    def _files_of(self, id_: MessageId) -> list[Attachment]:
        entry: Entry | None = self._pane.timeline.entry(id_)
        if entry is None:
            return []
        return [one for one in entry.attachments if not one.inline or not entry.has_html]


def _drag_out(chip: AttachmentChip, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drag = QDrag(chip)
    drag.setMimeData(mime)
    drag.setPixmap(chip.grab())
    drag.exec(Qt.DropAction.CopyAction)


def _lives(widget: QWidget) -> bool:
    """Whether a widget is still there; cards are used again and chips thrown away meanwhile."""
    from shiboken6 import isValid

    return isValid(widget) and not widget.isHidden()


def _open(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
