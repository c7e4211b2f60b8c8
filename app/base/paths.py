"""Where a workspace keeps its files: one folder, the profile."""

import os
from dataclasses import dataclass
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""The files beside the code: icons, fonts, translations, providers, the demo."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder of a workspace and the names in it (architecture section 5)."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "workspace.db"

    @property
    def blobs(self) -> Path:
        return self.root / "blobs"

    @property
    def lock(self) -> Path:
        return self.root / "app.lock"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def vault(self) -> Path:
        return self.root / "vault"

    @property
    def reading(self) -> Path:
        """There while messages are prepared within the program (``inbox.preparing``)."""
        return self.root / "reading"

    @property
    def looked_over(self) -> Path:
        """When the doctor came by himself last (``desk.checkup``)."""
        return self.root / "looked-over"

    def folder_of(self, account: int) -> Path:
        """What an account's channel keeps beside the database."""
        return self.root / "accounts" / str(account)

    @property
    def exists(self) -> bool:
        return self.database.exists()

    def make(self) -> None:
        """Create the folders, readable by their owner only."""
        for folder in (self.root, self.blobs, self.backups, self.logs):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def default_profile() -> Profile:
    """The profile used when none is named: ``NIGHTDESK_PROFILE``, else the user's data folder."""
    named = os.environ.get("NIGHTDESK_PROFILE")
    if named:
        return Profile(Path(named))
    import platformdirs

    return Profile(Path(platformdirs.user_data_dir("nightdesk", appauthor=False)))
