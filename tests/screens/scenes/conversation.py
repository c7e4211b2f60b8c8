"""The conversation, with what is beside it."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.base.ids import MessageId
from app.inbox.values import SendState
from tests.screens.stage import Stage, scene
from tests.ui.fake_customers import ALIKE, id_of


@scene
async def main(stage: Stage) -> None:
    stage.window.queue.list.choose(stage.star)
    await stage.settle()
    stage.window.queue.list.setFocus()


@scene
async def reading(stage: Stage) -> None:
    """Files, quoted text, what could not be read, a reply whose fate is unknown."""
    case = stage.desk.cases[stage.star]
    quoted = next(entry for entry in case.entries if entry.quoted)
    spoilt = replace(quoted, unreadable=True, new_participant=True, attachments=(), id=MessageId(7))
    lost = stage.desk.maker.outbound(case, quoted.received_at + 1, SendState.UNKNOWN)
    case.entries = [quoted, spoilt, lost]
    await main(stage)
    stage.session.reader.open(stage.star)
    await stage.settle()
    timeline = stage.window.conversation.timeline
    timeline.unfold(quoted.id)
    timeline.unfold(lost.id)
    await stage.settle()
    card = timeline.card(lost.id)
    assert card is not None
    card._look.click()
    timeline.verticalScrollBar().setValue(0)
    await stage.settle()


@scene
async def failed(stage: Stage) -> None:
    failed = next(c for c in stage.desk.cases.values() if c.send_state is not None)
    stage.session._open_other(failed.id)
    await stage.settle()


@scene
async def context(stage: Stage) -> None:
    await main(stage)
    if not stage.window.context.isVisible():
        stage.window.panes.toggle_context()
    await stage.settle()


@scene
async def finding(stage: Stage) -> None:
    """In the conversation."""
    await main(stage)
    stage.session.actions.run("find-in-conversation")
    stage.session.searching.find.field.setText("bowls")
    await stage.settle()
    await asyncio.sleep(0.2)


@scene
async def alike(stage: Stage) -> None:
    """Beside a conversation: looks like the same person."""
    await context(stage)
    stage.window.context.show_likeness(id_of(0), (ALIKE,))
    await stage.settle()


@scene
async def alike_over(stage: Stage) -> None:
    """The same, scrolled to its end."""
    await alike(stage)
    bar = stage.window.context._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    await stage.settle()


@scene
async def mirrored(stage: Stage) -> None:
    """The window of a desktop that reads from right to left."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    await stage.settle()
