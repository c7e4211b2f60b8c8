"""The settings, section by section, and the first page."""

from pathlib import Path

from app.ui import words
from app.ui.first_run.wish import PutBack
from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene


async def _section(stage: Stage, name: str) -> None:
    await main(stage)
    stage.session.settings.open(name)
    await stage.settle()


@scene
async def settings_general(stage: Stage) -> None:
    """The language, and who works here."""
    await _section(stage, "general")


@scene
async def settings_business(stage: Stage) -> None:
    """A name, a zone, a country."""
    await _section(stage, "business")


@scene
async def settings_appearance(stage: Stage) -> None:
    """Light and dark, sizes, motion."""
    await _section(stage, "appearance")


@scene
async def settings_writing(stage: Stage) -> None:
    """Sending, signatures, spelling."""
    await _section(stage, "writing")


@scene
async def settings_notices(stage: Stage) -> None:
    """Notices that this desktop does not take."""
    await _section(stage, "notices")
    stage.session.settings.notices.try_one.click()
    await stage.settle()


@scene
async def settings_keys(stage: Stage) -> None:
    """The keys, and whose they are."""
    await _section(stage, "keys")


@scene
async def settings_data(stage: Stage) -> None:
    """What is in a backup, before it is put in the workspace's place."""
    await _section(stage, "data")
    parts = stage.session.settings.data
    parts.lines[1].restore.click()
    await stage.settle()


@scene
async def settings_about(stage: Stage) -> None:
    """Versions, health, licences."""
    await _section(stage, "about")


@scene
async def settings_found(stage: Stage) -> None:
    """What answers a word that is in many."""
    await _section(stage, "general")
    stage.session.settings.page.seek.setText("a")
    await stage.settle()


@scene
async def welcome(stage: Stage) -> None:
    """The first page."""
    await main(stage)
    stage.session.welcome.open()
    await stage.settle()


@scene
async def settings_put_back(stage: Stage) -> None:
    """After a restore: what is in place now, and where what was there is kept."""
    await _section(stage, "data")
    aside = Path("/home/ana/.local/share/nightdesk/backups/before-restore-20261129/workspace.db")
    done = PutBack(words.now() - 86_400_000_000, 1_204, 5_310, aside, unsure=2)
    stage.session.settings.data_acts.tell_put_back(done)
    await stage.settle()
