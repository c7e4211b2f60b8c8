"""Starting when the person logs in: a file of the XDG autostart folder. Any thread.

Desktop Application Autostart Specification 0.5. The file is the truth: what a person changes in the
desktop's own settings is seen here. On Windows the same is a value of
``HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run`` with the command, on macOS a property
list in ``~/Library/LaunchAgents`` with ``RunAtLoad``; neither is written here.
"""

import os
import sys
from pathlib import Path

_NAME = "nightdesk.desktop"
_OFF = ("hidden=true", "x-gnome-autostart-enabled=false")
_FILE = """[Desktop Entry]
Type=Application
Version=1.5
Name=Nightdesk
Comment=Unified inbox
Exec={command}
Icon=nightdesk
Terminal=false
X-GNOME-Autostart-enabled=true
"""
_SPECIAL = '"`$\\'


def possible() -> bool:
    """Whether this system starts programs that way."""
    return sys.platform.startswith("linux")


def is_on() -> bool:
    """Whether the desktop will start us."""
    try:
        lines = _file().read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    return not any(line.replace(" ", "").lower() in _OFF for line in lines)


def put(on: bool, profile: Path) -> None:
    """Have the desktop start us on that workspace, or no longer; raises ``OSError``."""
    file = _file()
    if not on:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{_NAME}.new")
    beside.write_text(_FILE.format(command=_command(profile)), "utf-8")
    beside.replace(file)


def _file() -> Path:
    given = os.environ.get("XDG_CONFIG_HOME", "")
    home = Path(given) if given.startswith("/") else Path.home() / ".config"
    return home / "autostart" / _NAME


def _command(profile: Path) -> str:
    """This very program, in the tray; quoted as the Desktop Entry Specification 1.5 asks."""
    started = Path(sys.argv[0]).absolute()
    program = [str(started)] if os.access(started, os.X_OK) else [sys.executable, str(started)]
    return " ".join(map(_quoted, (*program, "--profile", str(profile), "--hidden")))


def _quoted(text: str) -> str:
    inner = "".join(f"\\{sign}" if sign in _SPECIAL else sign for sign in text)
    # the value of a key is a string of its own: its backslashes are written twice
    return f'"{inner}"'.replace("\\", "\\\\").replace("%", "%%")
