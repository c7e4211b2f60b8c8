"""Undo: the last acts in order, named in the toast, on the real store."""

from PySide6.QtCore import Qt

from app.inbox.values import Direction, Status
from app.ui.undo_stack import Step, UndoStack
from tests.ui.conftest import Desktop
from tests.ui.test_real_desk import CTRL, RealDesktop, real

__all__ = ["real"]
SHIFT = Qt.KeyboardModifier.ShiftModifier


async def _back() -> None:
    return None


def test_the_last_act_comes_first() -> None:
    stack = UndoStack()
    one, two = stack.push(Step("one", _back)), stack.push(Step("two", _back))
    assert stack.pop() is two
    stack.turned(two, _back)
    assert stack.depth(again=True) == 1
    assert stack.pop(again=True).words == "two"  # type: ignore[union-attr]
    assert stack.pop() is one
    assert stack.pop() is None


def test_a_new_act_leaves_nothing_to_do_again() -> None:
    stack = UndoStack()
    stack.turned(stack.push(Step("one", _back)), _back)
    stack.push(Step("two", _back))
    assert stack.depth(again=True) == 0


def test_what_has_left_is_dropped() -> None:
    stack = UndoStack()
    step = stack.push(Step("reply", _back))
    stack.drop(step)
    stack.drop(None)
    assert stack.pop() is None


def test_a_hundred_acts_are_kept() -> None:
    stack = UndoStack()
    for n in range(120):
        stack.push(Step(str(n), _back))
    assert stack.depth() == 100


def said(desktop: Desktop) -> str:
    return desktop.window.conversation.toast.accessibleName()


def row_of(real: RealDesktop, id_: int):
    return real.desk.queue_rows((id_,)).result()[0]


async def test_acts_are_undone_one_after_another(real: RealDesktop) -> None:
    first = real.shown()
    real.press("m")
    await real.until(lambda: row_of(real, first).assignee is not None)
    await real.until(lambda: "Assigned" in said(real))
    real.press("e")
    await real.until(lambda: row_of(real, first).status is Status.RESOLVED)
    await real.until(lambda: said(real) == "Resolved")
    real.press("z")
    await real.until(lambda: row_of(real, first).status is Status.OPEN)
    await real.until(lambda: said(real) == "Undone: Resolved")
    real.press("z", CTRL)
    await real.until(lambda: row_of(real, first).assignee is None)
    await real.until(lambda: said(real).startswith("Undone: Assigned to"))
    assert not real.session.actions.can("undo")


async def test_what_was_undone_is_done_again(real: RealDesktop) -> None:
    first = real.shown()
    real.press("e")
    await real.until(lambda: said(real) == "Resolved")
    real.press("z")
    await real.until(lambda: said(real) == "Undone: Resolved")
    real.press("z", CTRL | SHIFT)
    await real.until(lambda: said(real) == "Done again: Resolved")
    assert row_of(real, first).status is Status.RESOLVED
    real.press("z")
    await real.until(lambda: said(real) == "Undone: Resolved")
    assert row_of(real, first).status is Status.OPEN


async def test_in_a_text_ctrl_z_is_the_texts(real: RealDesktop) -> None:
    first = real.shown()
    real.press("m")
    await real.until(lambda: real.session.actions.can("undo"))
    real.press("r")
    real.write("Hello")
    real.press("z", CTRL)
    await real.settle()
    assert real.composer.text.toPlainText() != "Hello"
    assert row_of(real, first).assignee is not None


async def test_an_act_after_a_reply_does_not_hide_the_reply(real: RealDesktop) -> None:
    """The toast of a later act goes sooner than the reply leaves: Z twice still stops it."""
    first = real.shown()
    real.press("r")
    real.write("We send two more.")
    real.press(Qt.Key.Key_Return, CTRL)
    await real.until(lambda: [i for i in real.desk.outbox().result() if i.state.value == "held"])
    real.press(Qt.Key.Key_Escape)
    real.press("m")
    await real.until(lambda: "Assigned" in said(real))
    real.window.conversation.toast.dismiss()
    real.press("z")
    await real.until(lambda: row_of(real, first).assignee is None)
    await real.until(lambda: said(real).startswith("Undone: Assigned"))
    real.press("z")
    await real.until(lambda: not real.desk.outbox().result())
    await real.until(lambda: said(real).startswith("Undone: Reply to"))


async def test_commands_of_one_batch_are_one_act(real: RealDesktop) -> None:
    from app.base.futures import then
    from app.base.ids import MessageId
    from app.inbox.conversation_commands import AddNote, Assign

    desk, id_ = real.desk, real.shown()
    both = desk.store.execute(
        AddNote(MessageId(desk.store.ids.take()), id_, "Mine now"),
        Assign(id_, desk.agent.id),
        agent=desk.agent.id,
    )
    assert await real.session.acts.command(
        then(both, lambda done: done.commands[1]), "Taken over", "lock"
    )
    real.press("z")
    await real.until(lambda: row_of(real, id_).assignee is None)
    await real.until(lambda: not [e for e in real.entries() if e.direction is Direction.NOTE])
