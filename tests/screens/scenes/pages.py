"""What is seen at the largest text size, and the settings that lie below the others."""

from PySide6.QtWidgets import QScrollArea

from app.ui.look.theme import theme
from tests.screens.scenes.conversation import main
from tests.screens.scenes.settings import settings_appearance, settings_notices
from tests.screens.stage import Stage, scene


@scene
async def settings_reading(stage: Stage) -> None:
    await main(stage)
    stage.session.settings.open("reading")
    await stage.settle()


@scene
async def settings_below(stage: Stage) -> None:
    """The longest section at its end, with the toast of what was changed."""
    await settings_notices(stage)
    page = stage.session.settings.page
    section = page.section("notices")
    assert isinstance(section, QScrollArea)
    bar = section.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.say_done("Changed: Quiet hours")
    await stage.settle()


@scene
async def large(stage: Stage) -> None:
    theme().set_size(1.5)
    await main(stage)
    stage.session.reader.open(stage.star)
    await stage.settle()


@scene
async def large_settings(stage: Stage) -> None:
    theme().set_size(1.5)
    await settings_appearance(stage)
