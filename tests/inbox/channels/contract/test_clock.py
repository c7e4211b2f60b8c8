"""Our clock is an hour wrong: nothing is lost, nothing twice, and who waits is still known."""

import pytest

from app.base.clock import MICRO, SystemClock
from app.inbox.channels import load
from app.inbox.channels.http import HttpChannel
from app.inbox.values import SendState, View
from tests.inbox.channels.contract.conftest import Shop

WRONG = (-61 * 60, 61 * 60)
"""Seconds; more than the hour that lists are read again."""


class Strayed(SystemClock):
    def __init__(self, seconds: int) -> None:
        self._off = seconds * MICRO

    def now(self) -> int:
        return super().now() + self._off

    def pass_by(self, seconds: int) -> None:
        """Services date to the second: what follows has to be later by more than that."""
        self._off += seconds * MICRO


@pytest.fixture(params=WRONG)
def strayed(request: pytest.FixtureRequest, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Shop:
    if not issubclass(load(shop.service.kind), HttpChannel):
        pytest.skip("its service has no clock")
    monkeypatch.setattr(shop.desk.store, "clock", Strayed(request.param))
    return shop


def waiting(shop: Shop) -> int:
    count, _ = shop.desk.queue_head(View.NEEDS_REPLY).result()
    return count


async def test_who_wrote_last_is_who_waits(strayed: Shop) -> None:
    strayed.service.customer_writes("first")
    await strayed.look()
    assert waiting(strayed) == 1
    if load(strayed.service.kind).spec.capabilities.calls:
        return
    strayed.desk.store.clock.pass_by(10)
    strayed.reply("answer")
    await strayed.send()
    await strayed.look()
    assert waiting(strayed) == 0
    strayed.desk.store.clock.pass_by(10)
    strayed.service.customer_writes("second")
    await strayed.look()
    assert waiting(strayed) == 1
    if not strayed.service.dated:
        return
    said = [e.new_text for e in strayed.entries() if e.direction in ("in", "out")]
    assert said == ["first", "answer", "second"]


@pytest.mark.parametrize("strayed", WRONG[1:], indirect=True)
async def test_one_in_doubt_is_proved_all_the_same(strayed: Shop) -> None:
    service = strayed.service
    if load(service.kind).spec.capabilities.calls or not (service.lists or service.keyed):
        pytest.skip("what was sent cannot be found there")
    service.customer_writes("first")
    await strayed.look()
    id = strayed.reply("only once")
    service.web.fault("timeout-after", service.sending)
    await strayed.send()
    for _ in range(3):
        strayed.make_due()
        await strayed.send()
        await strayed.look()
    assert service.sent == ["only once"]
    assert strayed.item(id).state is SendState.SENT
    assert [e.new_text for e in strayed.entries() if e.direction == "out"] == ["only once"]


@pytest.mark.parametrize("strayed", WRONG[1:], indirect=True)
async def test_it_is_told(strayed: Shop) -> None:
    strayed.service.customer_writes("first")
    await strayed.look()
    (state,) = strayed.desk.accounts().result()
    assert abs(abs(state.usage.ahead or 0) - 61 * 60) < 30
    assert state.usage.looks == 1
