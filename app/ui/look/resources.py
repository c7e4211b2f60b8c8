"""Where the files beside the code lie: icons, fonts, themes, translations. Any thread."""

from pathlib import Path

from app.base.paths import RESOURCES


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, ``resource("icons", "inbox.svg")``."""
    return RESOURCES.joinpath(*parts)
