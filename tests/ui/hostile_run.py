"""Shows hostile mails in the real window, in a process that others watch.

``python -m tests.ui.hostile_run FOLDER HOST:PORT PART OF``: makes a workspace in FOLDER, brings a
part of the mail in as a channel does, opens each conversation, has it formatted, printed and quoted
for forwarding, and looks at what is painted. Marks its stages by opening files that do not exist,
for whoever reads the system calls. Writes FOLDER/report.json: what was shown, the slowest, and what
was wrong.
"""

import asyncio
import faulthandler
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser

from app.base.ids import ConversationId, MessageId
from app.desk.desk import Desk
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare
from app.ui import i18n, loop
from app.ui.conversation.mail_browser import MailBrowser
from app.ui.conversation.printing import sheet
from app.ui.look.theme import theme
from app.ui.session import Session
from app.ui.start import application
from app.ui.window import Window
from tests.house import add_account, open_desk
from tests.ui.hostile_mail import Aims, Vector, eml, vectors

LIMIT = 60.0
"""Seconds for one mail, on a machine that does other things too; then the process ends itself."""
CANARY = QColor("#fd02fe")
"""A colour that nothing of ours has, nor a mail."""
_POINT = b"\xfe\x02\xfd\xff"
"""Blue, green, red, nothing: as little-endian machines keep it."""
SAFE = ("http", "https", "mailto", "tel")
MARK = "/nightdesk-mark/"


def mark(stage: str) -> None:
    """Leave a trace among the system calls."""
    try:
        os.close(os.open(MARK + stage, os.O_RDONLY))
    except FileNotFoundError:
        return


async def until(seen: Callable[[], bool]) -> None:
    """Wait; whoever waits too long is ended by the process's own limit."""
    while not seen():  # noqa: ASYNC110 - what Qt shows has no event of asyncio's
        await asyncio.sleep(0.001)


def place(folder: Path) -> Path:
    """The canary's files; the working folder is among them, so that relative names meet them."""
    canary = folder / "canary"
    canary.mkdir()
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(CANARY)
    picture.save(str(canary / "secret.png"))
    picture.save(str(canary / "x.png"))
    (canary / "secret.css").write_text("body { background: url(secret.png); color: #fd02fe }")
    (canary / "secret.html").write_text("<body background=secret.png>")
    os.chdir(canary)
    return canary


@dataclass
class Show:
    """The window, and what is wrong with what it shows."""

    desk: Desk
    session: Session
    wrong: list[str] = field(default_factory=list)
    formatted: int = 0
    times: list[tuple[float, float, str]] = field(default_factory=list)
    """CPU seconds of each: on this thread, on all threads."""

    async def one(self, name: str, conversation: ConversationId, message: MessageId) -> None:
        """Open, format, look, print and forward one mail."""
        faulthandler.dump_traceback_later(LIMIT, exit=True)
        mark(name.replace(" ", "-"))
        here, all_of = time.thread_time(), time.process_time()
        pane = self.session.window.conversation
        self.session.reader.open(conversation)
        await until(lambda: pane.shown() == conversation)
        await self.session.conversation.bodies._bring_html(message, asked=True)
        await asyncio.sleep(0.001)
        self._look(name, message)
        printed = sheet(pane.timeline.entries())
        printed.setTextWidth(300)
        if not len(self.times) % 5:
            await self._forward()
        self.times.append((time.thread_time() - here, time.process_time() - all_of, name))
        faulthandler.cancel_dump_traceback_later()

    def _look(self, name: str, message: MessageId) -> None:
        window = self.session.window
        pane = window.conversation
        card = pane.timeline.card(message)
        if card is None:
            self.wrong.append(f"{name}: no card")
            return
        self.formatted += card.formatted()
        whole = not len(self.times) % 8  # the queue, too
        seen = (window if whole else pane).grab().toImage()
        if has_canary(seen):
            self.wrong.append(f"{name}: the canary is painted")
        if not card.body.source().isEmpty():
            self.wrong.append(f"{name}: went to {card.body.source().toString()}")
        if any(top is not window and top.isVisible() for top in QApplication.topLevelWidgets()):
            self.wrong.append(f"{name}: another window")
        self.wrong += [f"{name}: {bad}" for bad in strange_formats(card.body)]

    async def _forward(self) -> None:
        composer = self.session.window.conversation.composer
        self.session.answering.forward()
        await until(lambda: composer.mode == "forward")
        composer.set_mode("reply")


def has_canary(image: QImage) -> bool:
    """Whether the canary's colour is there, at any point."""
    data = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    at = data.find(_POINT)
    while at > 0 and at % 4:
        at = data.find(_POINT, at + 1)
    return at >= 0


def strange_formats(body: MailBrowser) -> list[str]:
    """Links and pictures in a document that are not of the kinds that may be there."""
    found = []
    for form in body.document().allFormats():
        if form.isCharFormat():
            link = form.toCharFormat().anchorHref()
            if link and QUrl(link).scheme() not in SAFE:
                found.append(f"a link to {link[:80]}")
        if form.isImageFormat() and not form.toImageFormat().name().lower().startswith("cid:"):
            found.append(f"a picture from {form.toImageFormat().name()[:80]}")
    return found


def deliver(desk: Desk, mails: list[Vector]) -> dict[str, tuple[ConversationId, MessageId]]:
    """Bring mail in as a channel does; each becomes a conversation of its own."""
    account = add_account(desk, "archive", "shop", "help@shop.test")
    batch = []
    for n, vector in enumerate(mails):
        head, blank, rest = vector.mail.partition(b"\r\n\r\n")
        lines = head.split(b"\r\n")
        named = [line[12:].strip() for line in lines if line.startswith(b"X-From-Name:")]
        sender = b"From: " + (named[0] if named else b"A") + b" <v%d@attacker.example>" % n
        given = [sender, b"Message-ID: <v%d@attacker.example>" % n]
        if b"\nTo:" not in head and not head.startswith(b"To:"):
            given.append(b"To: help@shop.test")
        if b"Subject:" not in head:
            given.append(b"Subject: attack %d" % n)
        raw = b"\r\n".join([*given, *lines]) + blank + rest
        batch.append(prepare(Raw(raw), parse, desk.store.clock.now()))
    Feed(desk.store, account, "email").put(batch, "INBOX", None).result()
    query = "SELECT message_id, conversation, id FROM message"
    rows = desk.store.read(lambda c: c.execute(query).fetchall()).result()
    known = {row[0]: (ConversationId(row[1]), MessageId(row[2])) for row in rows}
    return {v.name: known[f"<v{n}@attacker.example>"] for n, v in enumerate(mails)}


async def watch(folder: Path, web: str, part: int, parts: int) -> dict[str, object]:
    """Show every mail of a part."""
    warm = [Vector(f"warm {n}", eml("<p>Hello <b>there</b> <a href='https://a.example'>x</a>"))
            for n in range(3)]  # fmt: skip
    mails = warm + vectors(Aims(folder / "canary", web))[part::parts]
    desk = open_desk(folder)
    places = deliver(desk, mails)
    window = Window()
    window.resize(1100, 800)
    session = Session(window, desk)
    window.show()
    session.start()
    shown = Show(desk, session)
    for vector in warm:
        await shown.one(vector.name, *places[vector.name])
    shown.formatted = 0
    await asyncio.sleep(0.5)
    mark("begin")
    for vector in mails[len(warm) :]:
        await shown.one(vector.name, *places[vector.name])
    mark("end")
    session.close()
    window.close()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close()
    return {
        "shown": len(mails) - len(warm),
        "formatted": shown.formatted,
        "slowest": sorted(shown.times, reverse=True)[:12],
        "slowest of all": sorted(shown.times, key=lambda each: -each[1])[:12],
        "wrong": shown.wrong,
    }


def control(web: str) -> None:
    """Do what nobody may, to prove that it would have been seen.

    Qt's own view of the same things opens the file; and a connection of Qt's.
    """
    from PySide6.QtNetwork import QTcpSocket

    mark("try")
    plain = QTextBrowser()
    plain.setHtml('<img src="secret.png"><img src="x.png">')
    plain.resize(200, 200)
    plain.show()
    QApplication.processEvents()
    document = QTextDocument()
    document.setHtml(f'<img src="file://{Path.cwd()}/secret.png">')
    document.setTextWidth(100)
    document.size()
    host, _, port = web.partition(":")
    socket = QTcpSocket()
    socket.connectToHost(host, int(port))
    socket.waitForConnected(5000)
    mark("control")


def main() -> None:
    folder = Path(sys.argv[1])
    app = application()
    i18n.install("en")
    theme().install("light")
    place(folder)
    made = loop.make(app)
    report = made.run_until_complete(watch(folder, sys.argv[2], *map(int, sys.argv[3:5])))
    control(sys.argv[2])
    made.close()
    (folder / "report.json").write_text(json.dumps(report))


if __name__ == "__main__":
    main()
