"""Orders of ids: finding, splicing, and the steps between two of them."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.parts import id_order
from app.ui.parts.id_order import Step

IDS = st.lists(st.integers(0, 2**62), unique=True, max_size=60)


def walk(ids: list[int], way: list[Step]) -> list[int]:
    ids = ids[:]
    for step in way:
        if step.kind == "insert":
            ids[step.at : step.at] = step.ids
        elif step.kind == "remove":
            del ids[step.at : step.at + step.count]
        else:
            ids.insert(step.to, ids.pop(step.at))
    return ids


@given(IDS, st.data())
def test_find_gives_the_place_of_every_id(ids: list[int], data: st.DataObject) -> None:
    order = array("q", ids)
    for at, id_ in enumerate(ids):
        assert id_order.find(order, id_) == at
    absent = data.draw(st.integers(0, 2**62).filter(lambda n: n not in ids))
    assert id_order.find(order, absent) == -1


@given(IDS, st.data())
def test_steps_lead_from_one_order_to_the_other(old: list[int], data: st.DataObject) -> None:
    kept = [id_ for id_ in old if data.draw(st.booleans())]
    new = data.draw(st.permutations(kept + [-n for n in range(1, data.draw(st.integers(1, 9)))]))
    way = id_order.steps(array("q", old), array("q", new))
    if way is not None:
        assert walk(old, way) == new


def test_one_arrival_is_one_step() -> None:
    old = array("q", range(1_000_000))
    new = array("q", [7_000_000]) + old
    assert id_order.steps(old, new) == [Step("insert", 0, ids=(7_000_000,))]


def test_a_row_that_rises_is_one_move() -> None:
    old = array("q", range(1_000))
    new = array("q", [500, *range(500), *range(501, 1_000)])
    assert id_order.steps(old, new) == [Step("move", 500, to=0)]


def test_another_order_altogether_asks_for_a_fresh_start() -> None:
    old, new = array("q", range(5_000)), array("q", reversed(range(5_000)))
    assert id_order.steps(old, new) is None


@pytest.mark.parametrize(
    ("old", "head", "changed", "expected"),
    [
        ([1, 2, 3, 4, 5], [9, 1, 2], [9], [9, 1, 2, 3, 4, 5]),
        ([1, 2, 3, 4, 5], [4, 1, 2], [4], [4, 1, 2, 3, 5]),
        ([1, 2, 3, 4, 5], [2, 3, 4], [1], [2, 3, 4, 5]),
        ([1, 2, 3, 4, 5], [1, 2, 3], [5], [1, 2, 3, 4]),
    ],
)
def test_a_new_head_pushes_the_rest_down(
    old: list[int], head: list[int], changed: list[int], expected: list[int]
) -> None:
    made = id_order.spliced(array("q", old), array("q", head), changed)
    assert list(made) == expected


@given(
    st.integers(20_000, 40_000),
    st.sets(st.integers(0, 39_999), max_size=200),
    st.integers(0, 40_000),
)
def test_long_orders_are_compared_block_by_block(count: int, gone: set[int], at: int) -> None:
    """With orders longer than a block, and more taken out than are looked for one by one."""
    old = array("q", range(count))
    new = id_order.without(old, gone)
    assert list(new) == [n for n in range(count) if n not in gone]
    at = min(at, len(new))
    new[at:at] = array("q", [-1])
    way = id_order.steps(old, new)
    if way is not None:
        assert walk(list(old), way) == list(new)
