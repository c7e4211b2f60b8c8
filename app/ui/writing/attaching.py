"""Files of this machine into a letter. Loop thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.ui.i18n import translate
from app.ui.writing import files_row

if TYPE_CHECKING:
    from app.ui.writing.composer import Composer


def choose(composer: Composer) -> None:
    """Ask which."""
    dialog = QFileDialog(composer, translate("Composer", "Attach a file"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(composer.add_paths)
    dialog.open()


def add(composer: Composer, names: list[str]) -> None:
    """They go along; in a note they have no place."""
    if composer.mode == "note":
        composer.refused.emit(translate("Composer", "A note takes no files."))
        return
    given = {name: files_row.of_path(Path(name)) for name in names}
    for name, file in given.items():
        if file is None:
            text = translate("Composer", "%1 cannot be attached: it is no file.")
            composer.refused.emit(text.replace("%1", Path(name).name))
    composer.files.add([file for file in given.values() if file is not None])
