"""Taking back what was put into a text together with a command. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.loop import answer

if TYPE_CHECKING:
    from app.base.ids import CommandId
    from app.desk.desk import Desk
    from app.desk.writing.letter import Letter
    from app.ui.undo_stack import Undo
    from app.ui.writing.composer import Composer


async def take_back(
    desk: Desk, composer: Composer, command: CommandId | None, before: Letter
) -> Undo | None:
    """The letter as it was before; what has been written since goes with it, and redo brings both
    back. ``command``: what was kept of it, if anything."""
    opposite = await _undone(desk, command)
    pending = composer.pending()
    if pending is None or pending.conversation != before.conversation:
        return None
    composer.put_letter(before)

    async def again() -> Undo | None:
        redone = await _undone(desk, opposite)
        composer.put_letter(pending)
        return lambda: take_back(desk, composer, redone, before)

    return again


async def _undone(desk: Desk, command: CommandId | None) -> CommandId | None:
    if command is None:
        return None
    return await answer(desk.undo(command))
