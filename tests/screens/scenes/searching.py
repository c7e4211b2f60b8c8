"""Search, palette, keys."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.base.ids import CustomerId
from app.desk.search_values import FoundConversation, FoundCustomer, LookUp, Offer
from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene


@scene
async def search(stage: Stage) -> None:
    await main(stage)
    stage.window.queue.search.go()
    stage.window.queue.search.field.setText("fatura")
    await stage.settle()


@scene
async def offers(stage: Stage) -> None:
    await main(stage)
    names = ("from", "filename")
    stage.desk.searching.offers = tuple(Offer(f"{name}:", 0, 1, "operator", name) for name in names)
    stage.window.queue.search.go()
    stage.window.queue.search.field.setText("f")
    stage.session.searching.completing.ask()
    await stage.settle()


@scene
async def saving(stage: Stage) -> None:
    await search(stage)
    stage.session.actions.run("save-search")
    await stage.settle()


@scene
async def palette(stage: Stage) -> None:
    """Something typed, and what the store has for it."""
    await main(stage)
    case = stage.desk.cases[stage.star]
    stage.desk.searching.known = LookUp(
        (FoundCustomer(CustomerId(1), "Rebecca Lindqvist", "rebecca@lindqvist.example", 2),),
        (FoundConversation(case.id, 1042, "Re: two bowls broken", "Helen Okafor"),),
    )
    stage.session.actions.run("palette")
    stage.session.palette.shown().field.setText("re")
    await stage.settle()


@scene
async def palette_empty(stage: Stage) -> None:
    await main(stage)
    stage.session.actions.run("palette")
    await stage.settle()


@scene
async def palette_nothing(stage: Stage) -> None:
    await palette_empty(stage)
    stage.session.palette.shown().field.setText("qqq")
    await stage.settle()


@scene
async def keys(stage: Stage) -> None:
    await main(stage)
    stage.session.show_key_map()
    await stage.settle()


@scene
async def keys_clash(stage: Stage) -> None:
    """A new key that another action has."""
    await keys(stage)
    shown = stage.session.keys.shown()
    snooze = stage.session.actions.get("snooze")
    assert snooze is not None
    shown.field.setText(snooze.words)
    shown.begin()
    QTest.keyClick(shown.field, Qt.Key.Key_E)
    await asyncio.sleep(1)
    await stage.settle()
