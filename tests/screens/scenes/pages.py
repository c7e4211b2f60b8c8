"""Settings, section by section, and the first page."""

from PySide6.QtWidgets import QScrollArea

from app.ui.settings.names import section_names
from app.ui.theme import theme
from tests.screens.scenes.conversation import main
from tests.screens.stage import SCENES, Scene, Stage, scene


def _section(name: str) -> Scene:
    async def play(stage: Stage) -> None:
        await main(stage)
        stage.session.settings.open(name)
        await stage.settle()

    play.__name__ = f"settings_{name}"
    return play


for _name, _, _ in section_names():
    if _name != "accounts":  # has scenes of its own
        scene(_section(_name))


@scene
async def settings_below(stage: Stage) -> None:
    """The longest section, scrolled to its end, with the toast of what was changed."""
    await SCENES["settings_notices"](stage)
    page = stage.session.settings.page
    section = page.section("notices")
    assert isinstance(section, QScrollArea)
    bar = section.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.say_done("Changed: Quiet hours")
    await stage.settle()


@scene
async def welcome(stage: Stage) -> None:
    """How a workspace is begun."""
    await main(stage)
    stage.session.welcome.open()
    await stage.settle()


@scene
async def large(stage: Stage) -> None:
    """The largest text size."""
    theme().set_size(1.5)
    await main(stage)
    stage.session.reader.open(stage.star)
    await stage.settle()


@scene
async def large_settings(stage: Stage) -> None:
    theme().set_size(1.5)
    await SCENES["settings_appearance"](stage)
