"""Keys that come faster than the program: each is for what was there when it is its turn."""

import asyncio

from PySide6.QtCore import Qt

from app.inbox.values import Direction, Status, View
from tests.inbox.test_ingest import mail, put
from tests.ui.conftest import Desktop
from tests.ui.test_real_desk import CTRL, RealDesktop, real

__all__ = ["real"]


def _order(desktop: Desktop) -> list[int]:
    return list(desktop.desk.queue_head(View.NEEDS_REPLY).result()[1])


async def _fill(real: RealDesktop, count: int) -> list[int]:
    """So many conversations of people of their own, the one waiting longest first."""
    account = real.desk.conversation(real.shown()).result().account
    for n in range(count):
        put(real.desk, account, mail(f"<n{n}@c{n}.example>", "Hello?", sender=f"p{n}@c{n}.example"))
    await real.until(lambda: real.window.model.rowCount() == len(_order(real)))
    await real.settle()
    return _order(real)


async def test_a_fast_e_resolves_what_j_went_to(real: RealDesktop) -> None:
    order = await _fill(real, 4)
    for key in "jje":
        real.press(key)
    await real.until(
        lambda: real.desk.queue_rows((order[2],)).result()[0].status.value == "resolved"
    )
    await real.settle()
    assert _order(real) == [id_ for id_ in order if id_ != order[2]]


async def test_each_e_resolves_another(real: RealDesktop) -> None:
    order = await _fill(real, 6)
    for key in "eeee":
        real.press(key)
    await real.until(lambda: _order(real) == order[4:])
    await real.until(lambda: real.shown() == order[4])
    for key in "zz":
        real.press(key)
    await real.until(lambda: _order(real) == order[2:])


async def test_what_is_typed_ahead_is_for_the_next_customer(real: RealDesktop) -> None:
    order = await _fill(real, 4)
    real.press("j")
    real.press("n")
    for letter in "Ask ":
        real.press(letter)
    real.write("the workshop")
    await real.until(lambda: real.composer.text.toPlainText() == "Ask the workshop")
    assert real.shown() == order[1]
    real.press(Qt.Key.Key_Return, CTRL)
    for key in (Qt.Key.Key_Escape, "j", "e"):
        real.press(key)
    notes = lambda: [  # noqa: E731
        e.new_text
        for e in real.desk.conversation(order[1]).result().entries
        if e.direction is Direction.NOTE
    ]
    await real.until(lambda: notes() == ["Ask the workshop"])
    await real.until(lambda: order[2] not in _order(real))
    assert order[1] in _order(real)


async def test_a_chooser_gets_what_was_typed_before_it_opened(real: RealDesktop) -> None:
    order = await _fill(real, 2)
    real.press("t")
    for letter in "vip":
        real.press(letter)
    real.press(Qt.Key.Key_Return)  # makes it
    real.press(Qt.Key.Key_Return)  # applies
    await real.until(lambda: real.desk.queue_rows((order[0],)).result()[0].tags == ("vip",))


async def test_two_keys_of_one_shortcut_wait_together(real: RealDesktop) -> None:
    await _fill(real, 3)
    for key in "eGI":
        real.press(key)
    await real.until(lambda: real.window.queue.title.label() == "Needs reply")
    await real.settle()
    assert not real.session.ahead._kept
    assert not real.session.ahead._filtering


async def test_what_never_ends_does_not_hold_the_keyboard(desktop: Desktop) -> None:
    stuck = asyncio.get_running_loop().create_future()

    async def wait() -> None:
        await stuck

    desktop.session.ahead._limit.setInterval(50)
    task = asyncio.create_task(wait())
    desktop.session.ahead.follow([task])
    shown = desktop.shown()
    desktop.press("e")
    toast = desktop.window.conversation.toast
    await desktop.until(lambda: "left out" in toast._text.text())
    await desktop.settle()
    assert desktop.desk.cases[shown].status is Status.OPEN, "done to what it was not meant for"
    desktop.press("j")
    await desktop.until(lambda: desktop.shown() != shown)
    stuck.set_result(None)
    await task


async def test_what_goes_on_slowly_loses_no_key(desktop: Desktop) -> None:
    """Each step is in time, all of them together are not."""
    ahead = desktop.session.ahead
    ahead._limit.setInterval(200)
    first = [asyncio.create_task(asyncio.sleep(0.08 * step)) for step in range(1, 6)]
    ahead.follow(first)
    shown = desktop.shown()
    desktop.press("e")
    await asyncio.gather(*first)
    await desktop.until(lambda: desktop.desk.cases[shown].status is Status.RESOLVED)


async def test_thirty_a_second_lose_no_step(desktop: Desktop) -> None:
    order = _order(desktop)
    for _ in range(10):
        desktop.press("j")
        await asyncio.sleep(1 / 30)
    assert desktop.rows.current() == order[10]
    for _ in range(4):
        desktop.press("k")
        await asyncio.sleep(1 / 30)
    await desktop.until(lambda: desktop.shown() == order[6])
    assert desktop.desk.cases[order[3]].status is Status.OPEN


async def test_enter_in_the_search_waits_for_what_is_found(real: RealDesktop) -> None:
    order = await _fill(real, 4)
    account = real.desk.conversation(order[0]).result().account
    put(real.desk, account, mail("<z@z.example>", "A zebra", sender="z@z.example"))
    await real.until(lambda: len(_order(real)) == 6)
    (found,) = set(_order(real)) - set(order)
    real.press("/")
    real.write("zebra")
    real.press(Qt.Key.Key_Return)
    real.press("e")
    await real.until(lambda: found not in _order(real))
    assert _order(real) == order


async def test_what_is_put_back_to_unread_stays_so_when_one_goes_on(real: RealDesktop) -> None:
    order = await _fill(real, 3)
    for _ in range(5):
        real.press("u")
        real.press("j")
        await real.until(lambda: real.shown() == order[1])
        assert real.desk.queue_rows((order[0],)).result()[0].unread, "nobody has looked again"
        real.press("k")
        await real.until(lambda: real.shown() == order[0])
        await real.settle()
