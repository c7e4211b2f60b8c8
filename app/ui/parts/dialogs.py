"""The few dialogs of the window; opened, never executed, so that the loop goes on. Loop thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QMessageBox,
    QWidget,
)

from app.base.file_names import is_dangerous, safe_name
from app.ui.i18n import translate
from app.ui.look import icons
from app.ui.look.theme import color

_saved_in: list[str] = []
"""The folder that was chosen last, until the program ends."""


def ask_save_place(
    parent: QWidget, name: str, chosen: Callable[[Path], object], *, asked: bool = False
) -> QDialog:
    """Ask where to save an attachment; first whether at all when it could run (rule V3).

    ``asked``: that was asked before.
    """
    if asked or not is_dangerous(name):
        return _save_dialog(parent, name, chosen)
    return ask_about_danger(parent, name, lambda: _save_dialog(parent, name, chosen))


def ask_about_danger(parent: QWidget, name: str, save: Callable[[], object]) -> QMessageBox:
    """A file that can run is never opened from here; saving it is asked about (rule V3)."""
    box = _Box(parent)
    text = translate("Attachment", "%1 can run programs when it is opened.")
    box.setText(text.replace("%1", safe_name(name)))
    box.setInformativeText(translate("Attachment", "Save it only if you expected it."))
    yes = box.addButton(translate("Attachment", "Save it"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    yes.clicked.connect(save)
    box.open()
    return box


def _save_dialog(parent: QWidget, name: str, chosen: Callable[[Path], object]) -> QDialog:
    dialog = QFileDialog(parent, translate("Attachment", "Save the file"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDirectory(downloads())
    dialog.selectFile(safe_name(name))
    dialog.fileSelected.connect(lambda path: _saved(Path(path), chosen))
    dialog.open()
    return dialog


def _saved(path: Path, chosen: Callable[[Path], object]) -> None:
    _saved_in[:] = [str(path.parent)]
    chosen(path)


def ask_open_files(parent: QWidget, chosen: Callable[[list[Path]], object]) -> QDialog:
    """Ask for files that hold mail."""
    dialog = QFileDialog(parent, translate("Settings", "Bring mail in"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.open()
    return dialog


def ask_backup_file(parent: QWidget, chosen: Callable[[Path], object]) -> QDialog:
    """Ask for a backup that lies elsewhere."""
    dialog = QFileDialog(parent, translate("Settings", "Another file…"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter("*.db")
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def ask_folder(
    parent: QWidget, title: str, chosen: Callable[[Path], object], start: str = ""
) -> QDialog:
    """Ask for a folder; ``start`` is where the dialog begins."""
    dialog = QFileDialog(parent, title, start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog


def downloads() -> str:
    """Where something was saved last, else where people keep what they save."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    places = (*_saved_in, usual, str(Path.home()))
    return next((one for one in places if Path(one).is_dir()), "")


def tell(parent: QWidget, text: str) -> QMessageBox:
    """Say something that ends what was begun."""
    box = _Box(parent)
    box.setText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
    return box


class _Box(QMessageBox):
    """A message box that takes nothing for markup; Cancel is what Enter does, if it is there.

    Qt makes the first button the default again when the theme changes.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("Nightdesk")
        self._dress()

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setIconPixmap(icons.pixmap("triangle-alert", color("warning"), 32, ratio))
        if self.button(QMessageBox.StandardButton.Cancel) is not None:
            self.setDefaultButton(QMessageBox.StandardButton.Cancel)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
