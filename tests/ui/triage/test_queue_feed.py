"""What changed keeps its place in the queue, unless it now stands somewhere else."""

from dataclasses import replace

import pytest

from app.base.ids import ConversationId
from app.inbox.values import View
from tests.ui.conftest import Desktop


async def test_what_is_read_far_down_stays_where_it_stands(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of the order is read again for it, nor looked at: of a million that takes time."""
    desktop.session.choose_view(View.ALL)
    model = desktop.window.model
    await desktop.until(lambda: model.rowCount() == 300)
    far = ConversationId(model.ids()[280])
    model.put(desktop.desk.queue_rows((far,)).result())  # as of whatever was in sight
    desktop.rows.choose(far)
    await desktop.until(lambda: desktop.shown() == far)
    await desktop.settle()
    feed = desktop.session.feed  # what was opened at the start may still be on its way
    await desktop.until(lambda: feed._restreaming is None or feed._restreaming.done())
    before, streamed = model.ids()[:], feed._restreaming
    looked_at: list[object] = []
    monkeypatch.setattr(model, "reorder", looked_at.append)
    case = desktop.desk.cases[far]
    case.entries = [replace(entry, unread=not entry.unread) for entry in case.entries]
    desktop.desk.tell(case)
    await desktop.settle()
    await desktop.settle()
    assert model.ids() == before
    assert feed._restreaming is streamed
    assert looked_at == []
    monkeypatch.undo()
    desktop.desk.arrive(far, "One more thing")
    await desktop.until(lambda: model.row_of(far) < 280)
    assert sorted(model.ids()) == sorted(before)
