"""The queue: rows, views, filters, several chosen."""

from app.base.clock import MICRO
from app.inbox.values import Lens, Priority, SendState, Sort, Status, View
from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene


def _dress(stage: Stage) -> None:
    """Every mark a row can have, names and subjects without end, other scripts."""
    long = "A subject that somebody wrote without ever coming to its point " * 5
    dresses: tuple[dict[str, object], ...] = (
        {
            "channels": ("sms", "email"),
            "priority": Priority.URGENT,
            "tags": ("damage", "VIP", "returns", "fragile"),
        },
        {
            "channels": ("whatsapp",),
            "pinned": True,
            "replying": "Priya Nair",
            "tags": ("wholesale",),
        },
        {"channels": ("telegram",), "send_state": SendState.FAILED, "priority": Priority.HIGH},
        {
            "channels": ("webchat",),
            "has_draft": True,
            "tags": ("a very long tag that nobody would ever want to read",),
        },
        {"channels": ("phone",), "subject": long, "priority": Priority.LOW, "pinned": True},
        {
            "subject": "طلبي لم يصل",
            "tags": ("مهم",),
        },
        {
            "subject": "注文した器が割れていました 🏺",
            "tags": ("急ぎ", "🔥"),
        },
        {"status": Status.SNOOZED, "snoozed_until": stage.desk.maker.now + 90_000 * MICRO},
    )
    cases = sorted(stage.desk.cases.values(), key=lambda c: -c.entries[-1].received_at)
    for case, dress in zip(cases, dresses, strict=False):
        if "status" not in dress:
            case.status = Status.OPEN
        for name, value in dress.items():
            setattr(case, name, value)
        case.version += 1


@scene
async def marks(stage: Stage) -> None:
    _dress(stage)
    await main(stage)
    stage.session.choose_view(View.ALL)
    stage.session.shelf.sort(Sort.NEWEST)
    await stage.settle()
    stage.window.queue.list.choose(stage.window.model.id_at(1))
    await stage.settle()


@scene
async def low(stage: Stage) -> None:
    """Low rows."""
    await marks(stage)
    stage.window.queue.list.set_compact(True)
    await stage.settle()


@scene
async def pointer(stage: Stage) -> None:
    """The pointer over a row: what can be done takes the place of the age."""
    await marks(stage)
    view = stage.window.queue.list
    place = view.visualRect(stage.window.model.index(3, 0))
    view._hover(place.right() - 50, place.top() + 18)
    await stage.settle()


@scene
async def several(stage: Stage) -> None:
    await marks(stage)
    for place in (0, 2, 3):
        stage.session.triage.selection.toggle(stage.window.model.id_at(place))
    await stage.settle()


@scene
async def filtered(stage: Stage) -> None:
    await main(stage)
    lens = Lens(priority=Priority.URGENT, tag="nothing has this tag")
    stage.session.shelf.look_through(lens)
    await stage.settle()


@scene
async def views(stage: Stage) -> None:
    """The views beside the queue, where there is room."""
    await main(stage)
    stage.session.shelf.toggle_column()
    await stage.settle()


@scene
async def snoozed(stage: Stage) -> None:
    """An empty view."""
    await main(stage)
    for case in stage.desk.cases.values():
        if case.status.value == "snoozed":
            case.status = type(case.status).WAITING
    stage.session.choose_view(View.SNOOZED)
    await stage.settle()


@scene
async def empty(stage: Stage) -> None:
    stage.desk.cases.clear()
    stage.window.queue.list.choose(None)
    stage.session.reader.close()
    stage.session.choose_view(stage.window.queue.current_view)
    await stage.settle()
