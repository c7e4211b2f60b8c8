"""Every kind of entry, and what opens from a conversation: menus, viewer, source, choosers."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.base.clock import MICRO
from app.inbox.records import LOCK
from app.inbox.values import Address, Call, CallOutcome, SendState, View
from app.ui.conversation.chooser import Chooser
from app.ui.conversation.source_view import SourceView
from app.ui.conversation.viewer import Viewer
from app.ui.i18n import translate
from app.ui.parts.dialogs import ask_about_danger
from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene
from tests.ui.sample import HOUR, MINUTE, photo


@scene
async def kinds(stage: Stage) -> None:
    """Bubbles in and out in every state, calls, a run of events, a long word, other scripts."""
    make, case = stage.desk.maker, stage.desk.cases[stage.star]
    case.channels, now = ("sms",), make.now
    first = make.inbound(case, now - 9 * HOUR, text="Hi, I left a message too.")
    call = replace(
        make.inbound(case, now - 8 * HOUR), channel="phone", direction=first.direction.CALL,
        new_text="", call=Call(CallOutcome.VOICEMAIL, 38, 24, recording="2"),
        attachments=(photo("2", "voicemail.ogg", 90_000, "audio/ogg"),),
    )  # fmt: skip
    missed = replace(
        call, id=make.inbound(case, 0).id, call=Call(CallOutcome.MISSED, None, 22), attachments=()
    )
    states = (SendState.SENT, SendState.SENDING, SendState.FAILED, SendState.UNKNOWN)
    case.entries = [
        first,
        replace(first, id=make.inbound(case, 0).id, received_at=first.received_at + 1,
                new_text="Could the bowls still come before Saturday?"),
        call,
        missed,
        *(make.outbound(case, now - (60 - 4 * n) * MINUTE, state, f"Two bowls leave today, {n}.")
          for n, state in enumerate(states)),
        make.event(case, now - 30 * MINUTE, "assigned", ("after", "Luis Ortega")),
        make.event(case, now - 29 * MINUTE, "status", ("before", "open"), ("after", "waiting")),
        make.event(case, now - 28 * MINUTE, "tagged", ("after", "damage")),
        make.inbound(case, now - 9 * MINUTE, text="شكرا جزيلا، هذا رائع 🎉"),
        make.inbound(case, now - 8 * MINUTE, unread=True, text="https://shop.example/" + "a" * 200),
    ]  # fmt: skip
    await main(stage)
    stage.session.reader.open(stage.star)
    await stage.settle()


@scene
async def sealed(stage: Stage) -> None:
    """A room that is encrypted: read, not read yet, answered, and a long name."""
    make, case = stage.desk.maker, stage.desk.cases[stage.star]
    case.channels, now = ("matrix",), make.now
    ana = Address("Ana de la Fuente y Ruiz-Villanueva", "@ana.fuente:example.org")
    heard = make.inbound(case, now - 30 * MINUTE, text="Is the blue cup in stock?")
    heard = replace(heard, sender=ana, sealed=True)
    said = make.outbound(case, now - 20 * MINUTE, SendState.SENT, "It is: four of them 😀")
    case.entries = [
        heard,
        replace(said, to=(ana,), sealed=True),
        replace(heard, id=make.inbound(case, 0).id, received_at=now - 6 * MINUTE, locked=True,
                new_text=LOCK),
    ]  # fmt: skip
    await main(stage)
    stage.session.reader.open(stage.star)
    await stage.settle()


@scene
async def kinds_above(stage: Stage) -> None:
    """The same from its beginning."""
    await kinds(stage)
    stage.window.conversation.timeline.verticalScrollBar().setValue(0)
    await stage.settle()


@scene
async def more(stage: Stage) -> None:
    """What else can be done with a conversation."""
    await main(stage)
    stage.window.conversation.head.more.click()
    await stage.settle()


@scene
async def status(stage: Stage) -> None:
    await main(stage)
    stage.window.conversation.head._open_status_menu()
    await stage.settle()


@scene
async def message_menu(stage: Stage) -> None:
    await main(stage)
    entry = stage.desk.cases[stage.star].entries[-1]
    place = stage.window.conversation.timeline.mapToGlobal(stage.window.rect().topLeft())
    stage.session.conversation.messages._show_menu(entry.id, place)
    await stage.settle()


@scene
async def viewer(stage: Stage) -> None:
    await main(stage)
    files = (photo("2", "bowl-1.jpg", 1_890_000), photo("3", "box-corner.jpg", 2_200_000))
    shown = Viewer(stage.window, files, 0)
    shown.show_image(0, _picture())
    await stage.settle()


@scene
async def viewer_failed(stage: Stage) -> None:
    await main(stage)
    shown = Viewer(stage.window, (photo("2", "a " * 120 + ".jpg", 1_890_000),), 0)
    shown.show_image(0, None)
    await stage.settle()


def _picture() -> QImage:
    made = QImage(900, 600, QImage.Format.Format_RGB32)
    made.fill(QColor("#cdd9dc"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#5d8f96"))
    painter.drawPie(200, 60, 500, 440, 180 * 16, 180 * 16)
    painter.end()
    return made


@scene
async def source(stage: Stage) -> None:
    await main(stage)
    headers = "From: Helen Okafor <helen@okafor.example>\nSubject: Two bowls broken\n" * 4
    stage.show_over(SourceView(stage.window, headers + "\nHello,\n" * 9, headers, print))
    await stage.settle()


@scene
async def joining(stage: Stage) -> None:
    """Another conversation to join with this one."""
    await main(stage)
    box = Chooser(
        stage.window, translate("Threads", "Join with another conversation"),
        "Its messages come here; this can be undone.", lambda: stage.desk.maker.now,
    )  # fmt: skip
    box.show_rows([stage.desk.row(case) for case in list(stage.desk.cases.values())[1:9]])
    stage.show_over(box)
    await stage.settle()


@scene
async def link_asked(stage: Stage) -> None:
    """A link that says one place and leads to another."""
    await main(stage)
    timeline = stage.window.conversation.timeline
    card = timeline.card(stage.desk.cases[stage.star].entries[-1].id)
    url, words = "https://shop.example.net/login", "https://shop.example/orders"
    stage.session.conversation.links.press(card, url, words)
    await stage.settle()


@scene
async def danger_asked(stage: Stage) -> None:
    await main(stage)
    ask_about_danger(stage.window, "invoice.exe", print)
    await stage.settle()


@scene
async def joined_undone(stage: Stage) -> None:
    """A toast above the composer, and a notice between it and the timeline."""
    await main(stage)
    pane = stage.window.conversation
    ways = ((translate("Notice", text), print) for text in ("Edit mine", "Send anyway"))
    pane.notice.say(
        "Priya answered by SMS 40 s ago: “We have two bowls for you, they leave today.” "
        "Read it before yours goes.", "warning", *ways,
    )  # fmt: skip
    pane.toast.show_done("“Wrong plates in the box” has joined", "merge")
    pane.place_toast()
    await stage.settle()


@scene
async def quiet_day(stage: Stage) -> None:
    """Nothing chosen, much in the view."""
    await main(stage)
    stage.session.choose_view(View.RESOLVED)
    stage.window.queue.list.choose(None)
    stage.session.reader.close()
    await stage.settle()


@scene
async def long_names(stage: Stage) -> None:
    """300 characters of subject and name, right to left."""
    case = stage.desk.cases[stage.star]
    case.subject = "طلب " + "a subject without any end to it " * 9
    case.tags = ("a very long tag that nobody would ever want to read", "مهم", "🔥")
    case.entries = [
        replace(entry, sender=Address("Maximiliana Wilhelmine von und zu " * 9, "m@long.example"),
                received_at=entry.received_at + MICRO)
        for entry in case.entries
    ]  # fmt: skip
    await main(stage)
    stage.session.reader.open(stage.star)
    await stage.settle()
