"""Where the files beside the code lie: icons, fonts, themes, translations. Any thread."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, ``resource("icons", "inbox.svg")``."""
    return _ROOT.joinpath(*parts)
