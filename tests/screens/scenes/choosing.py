"""Snooze, tags, assignee: what is chosen from a list over the queue."""

from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene


@scene
async def snooze(stage: Stage) -> None:
    await main(stage)
    stage.session.actions.run("snooze")
    await stage.settle()


@scene
async def snooze_typed(stage: Stage) -> None:
    await snooze(stage)
    stage.session.choosing.open.field.insert("viernes a las 10")
    await stage.settle()


@scene
async def snooze_refused(stage: Stage) -> None:
    await snooze(stage)
    stage.session.choosing.open.field.setText("tomorrow half past nonsense")
    await stage.settle()


@scene
async def tags(stage: Stage) -> None:
    await main(stage)
    stage.session.actions.run("tag")
    await stage.settle()
    stage.session.choosing.open.field.insert("da")
    await stage.settle()


@scene
async def assign(stage: Stage) -> None:
    await main(stage)
    stage.session.actions.run("assign")
    await stage.settle()
