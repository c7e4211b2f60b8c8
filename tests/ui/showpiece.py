"""One conversation with everything in it, for pictures and for looking."""

from dataclasses import replace

from app.base.clock import MICRO
from app.base.ids import ConversationId
from app.inbox.values import Priority, SendState
from tests.ui import sample
from tests.ui.fake_desk import FakeDesk
from tests.ui.sample import DAY, HOUR, LUIS, MINUTE, photo


def furnish(desk: FakeDesk) -> ConversationId:
    """Give the first case of the sample a history; its id."""
    make, case = desk.maker, next(iter(desk.cases.values()))
    now = make.now
    case.subject, case.tags = "Two bowls broken, party on Saturday", ("damage", "VIP")
    case.assignee, case.priority = sample.ANA, Priority.NORMAL
    first = make.inbound(case, now - 5 * DAY)
    broken = replace(
        make.inbound(case, now - DAY - 2 * HOUR),
        quoted=True,
        has_html=True,
        attachments=(photo("2", "bowl-1.jpg", 1_890_000), photo("3", "box-corner.jpg", 2_200_000)),
    )
    answer = make.outbound(case, now - DAY - HOUR, author=LUIS)
    note = make.note(
        case,
        now - 7 * HOUR,
        "Workshop has three bowls in sea green. Courier cut-off is 11:00. Ana, can you book it?",
    )
    last = make.inbound(
        case,
        now - 54 * MINUTE,
        unread=True,
        text="Hi, I left a message too. Could the bowls still come before Saturday? "
        "The order page is https://shop.example/orders/A-2291.",
    )
    case.entries = [
        make.outbound(case, now - 6 * DAY, text="Your order is on its way, Helen. The courier "
                      "brings it on Tuesday between ten and twelve.", author=sample.ANA),
        first,
        broken,
        answer,
        make.event(case, now - DAY - HOUR + 2 * MICRO, "assigned", ("after", "Luis Ortega")),
        note,
        make.event(case, now - 3 * HOUR, "status", ("before", "resolved"), ("after", "open")),
        last,
    ]  # fmt: skip
    case.waiting_since = now - 54 * MINUTE
    case.send_state, case.has_draft, case.related = None, False, False
    return case.id


def make_failed(desk: FakeDesk) -> ConversationId:
    """A conversation whose last reply was refused."""
    return next(case.id for case in desk.cases.values() if case.send_state is SendState.FAILED)
