"""What this workstation remembers: sizes, look, language. A file in the profile. Loop thread."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Choices:
    """``profile`` is the folder of the workspace; with None nothing outlives the run."""

    def __init__(self, profile: Path | None = None) -> None:
        self._kept: dict[str, object] = {}
        self._file: QSettings | None = None
        if profile is not None:
            path = str(profile / "window.ini")
            self._file = QSettings(path, QSettings.Format.IniFormat)

    def get(self, name: str, default: str = "") -> str:
        """A remembered text ("look/theme")."""
        value = self._read(name)
        return default if value is None else str(value)

    def get_bytes(self, name: str) -> QByteArray | None:
        """A remembered piece of Qt's own (a geometry)."""
        value = self._read(name)
        return value if isinstance(value, QByteArray) else None

    def set(self, name: str, value: str | QByteArray) -> None:
        """Remember."""
        if self._file is not None:
            self._file.setValue(name, value)
        else:
            self._kept[name] = value

    def save(self) -> None:
        """Write to the file now."""
        if self._file is not None:
            self._file.sync()

    def _read(self, name: str) -> object:
        if self._file is not None:
            found: object = self._file.value(name)
            return found
        return self._kept.get(name)
