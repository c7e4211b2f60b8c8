"""One day at the real program, by keyboard alone: what was pressed is stored, all of it, once.

``main.py`` runs on a screen of its own against a real IMAP and a real SMTP server. A morning's
queue is triaged; then the store is asked from the command line, and the servers what they hold.
"""

import datetime as dt
import email
import email.policy
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.base.paths import Profile
from tests.cli.conftest import bare, cli, forker, workspace
from tests.cli.terminal import Terminal
from tests.day.person import Person
from tests.peers.maildir import Seed
from tests.peers.mails import make_mail
from tests.peers.screen import Screen

__all__ = ["bare", "cli", "forker", "workspace"]
pytestmark = pytest.mark.peers
NOTE = "Ask the workshop first."
UNDO = 5
"""Seconds in which a send can be taken back."""
PICTURE = Path(__file__).parents[2] / "build" / "day.png"
"""The screen as it was when a day went wrong."""
ODD = 27
"""The conversation of the account whose server falls silent after it took a message."""


@dataclass
class Day:
    """The program, who sits at it, and what is expected of each conversation by its place."""

    person: Person
    terminal: Terminal
    deliver: Callable[[int, str], None]
    """A further mail of the customer at a place."""
    silent: Any
    """The server that is to fall silent."""
    status: dict[int, str] = field(default_factory=dict)
    replies: dict[int, str] = field(default_factory=dict)
    others: dict[int, dict[str, object]] = field(default_factory=dict)
    noted: set[int] = field(default_factory=set)

    def told(self, at: int) -> dict[str, object]:
        """What the command line has to say of it, besides its status."""
        had = self.others.get(at, {})
        names = {self.agent(name): name for name in ("Rita", "Nuno")} if "assignee" in had else {}
        return {
            "assignee": names.get(had.get("assignee")),  # type: ignore[call-overload]
            "tags": [had["tags"]] if "tags" in had else [],
            "priority": had.get("priority", "normal"),
        }

    def agent(self, name: str) -> int:
        return int(self.person.value("SELECT id FROM agent WHERE name = ?", name))

    # --- what one does to a conversation; after each the next one is on screen -----------------

    def resolve(self, at: int) -> None:
        self.person.press("e")
        self.is_now(at, "resolved")

    def resolve_and_take_back(self, at: int) -> None:
        self.person.press("e")
        self.person.has(at, status="resolved")
        self.person.reads(at + 1)
        self.person.press("z")
        self.is_now(at, "open")

    def snooze(self, at: int) -> None:
        self.person.press("s")
        self.person.write("tomorrow 9:00")
        self.person.press("Return")
        self.is_now(at, "snoozed")

    def assign(self, at: int) -> None:
        self.person.press("a")
        self.person.write("Nuno")
        self.person.press("Return")
        self.stays(at, assignee=self.agent("Nuno"))

    def take(self, at: int) -> None:
        self.person.press("m")
        self.stays(at, assignee=self.agent("Rita"))

    def tag(self, at: int) -> None:
        self.person.press("t")
        self.person.write("vip")
        self.person.press("Return", "Return")
        self.stays(at, tags="vip")

    def hurry(self, at: int) -> None:
        self.person.press("y")
        self.person.write("urgent")
        self.person.press("Return")
        self.stays(at, priority="urgent")

    def note(self, at: int) -> None:
        self.person.press("n")
        self.person.write(NOTE)
        self.person.press("ctrl+Return")
        self.noted.add(at)
        asked = "SELECT 1 FROM message WHERE conversation = ? AND direction = 'note'"
        person = self.person
        person.until(lambda: person.value(asked, person.order[at]), f"note in {at}")
        self.stays(at)

    def reply(self, at: int) -> None:
        self.write_reply(at)
        self.person.press("ctrl+Return")
        self.person.sends(at)
        self.person.press("Escape")
        self.leaves(at)

    def reply_into_silence(self, at: int) -> None:
        """The server takes the message and says nothing: nobody knows whether it left (S2)."""
        self.silent.plan("dot-drop-accepted")
        self.reply(at)

    def reply_and_resolve(self, at: int) -> None:
        self.write_reply(at)
        self.person.press("ctrl+shift+Return")
        self.person.sends(at)
        self.is_now(at, "resolved")
        self.person.press("Escape")

    def reply_take_back_reply(self, at: int) -> None:
        person = self.person
        self.write_reply(at)
        self.terminal.done("setting", "set", "undo_seconds", 60)  # on a busy machine z comes late
        person.press("ctrl+Return")
        person.until(lambda: person.held(at), f"reply {at} held")
        person.press("Escape", "z")
        person.until(lambda: not person.held(at), f"reply {at} taken back")
        person.kept(at, self.replies[at])
        self.terminal.done("setting", "set", "undo_seconds", UNDO)
        person.press("r", "ctrl+Return")
        person.sends(at)
        person.press("Escape")
        self.leaves(at)

    def reply_over_news(self, at: int) -> None:
        """The customer writes while one writes: Send stops, and goes on when told to (S6)."""
        person = self.person
        self.write_reply(at)
        self.deliver(at, "One more thing: the lid is missing, too.")
        person.has(at, messages=2)
        time.sleep(0.3)  # until it is in sight; if it is not, the store stops the send as well
        person.press("ctrl+Return")
        time.sleep(1.0)  # nothing is to happen
        assert not person.value("SELECT 1 FROM outbox WHERE conversation = ?", person.order[at])
        person.press("Tab", "space")
        person.sends(at)
        person.press("Escape")
        self.leaves(at)

    def spam(self, at: int) -> None:
        self.person.press("exclam")
        self.is_now(at, "spam")

    def wait(self, at: int) -> None:
        self.person.press("w")
        self.is_now(at, "waiting")

    def leave_unread(self, at: int) -> None:
        self.person.press("u")
        asked = "SELECT marked FROM read_mark WHERE conversation = ?"
        person = self.person
        person.until(lambda: person.value(asked, person.order[at]), f"{at} unread")
        self.stays(at)

    def by_palette(self, at: int) -> None:
        self.person.press("ctrl+k")
        self.person.write("resolve")
        self.person.press("Return")
        self.is_now(at, "resolved")

    def several(self, at: int, count: int = 3) -> int:
        """Chosen with Shift+J, resolved at once, taken back at once."""
        person = self.person
        person.press(*["shift+j"] * (count - 1))
        person.press("e")
        for n in range(at, at + count):
            person.has(n, status="resolved")
        person.reads(at + count)
        person.press("z")
        for n in range(at, at + count):
            self.is_now(n, "open")
        return count

    def burst(self, at: int, count: int = 6) -> int:
        """As fast as a key repeats: thirty a second."""
        self.person.press(*["e"] * count, delay_ms=33)
        for n in range(at, at + count):
            self.is_now(n, "resolved")
        return count

    def walk(self, at: int) -> None:
        """Up and down at thirty a second: every step counts, or another would be taken."""
        self.all_sent()
        self.person.press(*[*["k"] * 4, *["j"] * 4] * 3, delay_ms=33)
        self.take(at)

    def find(self, at: int) -> None:
        """By the one word that only this customer wrote."""
        person = self.person
        asked = "SELECT marked FROM read_mark WHERE conversation = ?"
        person.press("u")
        person.until(lambda: person.value(asked, person.order[at]), f"{at} unread")
        person.press("k", "slash")
        person.write("zebra")
        ends = time.monotonic() + 60
        while person.value(asked, person.order[at]):
            assert time.monotonic() < ends, "never found"
            person.press("Return")
            time.sleep(0.5)
        person.press("e")
        self.is_now(at, "resolved")
        person.press("g", "i")

    def all_sent(self) -> None:
        """Every reply has left and is filed, but that of the place whose server fell silent."""
        for at in self.replies:
            state = "unknown" if at == ODD else "sent, done"
            asked = """SELECT state || iif(state = 'sent', ', ' || filing, '') FROM outbox
            WHERE conversation = ? AND state <> 'cancelled'"""
            id_ = self.person.order[at]
            self.person.until(
                lambda id_=id_, asked=asked, state=state: self.person.value(asked, id_) == state,
                f"reply {at} {state}",
            )

    # --- what follows ------------------------------------------------------------------------

    def write_reply(self, at: int) -> None:
        self.replies[at] = f"Dear customer {at}, two new bowls are on their way to you."
        self.person.answer(at, self.replies[at])

    def is_now(self, at: int, status: str) -> None:
        self.person.has(at, status=status)
        self.status[at] = status

    def stays(self, at: int, **columns: object) -> None:
        self.person.has(at, status="open", **columns)
        self.status[at], self.others[at] = "open", columns
        self.person.press("j")

    def leaves(self, at: int) -> None:
        """A reply is under way: the conversation waits once it has left."""
        self.status[at] = "waiting"
        self.person.press("j")


Step = Callable[[Day, int], int | None]
WHOLE: tuple[Step, ...] = (
    Day.resolve, Day.resolve, Day.resolve_and_take_back, Day.snooze, Day.assign, Day.take,
    Day.tag, Day.hurry, Day.note, Day.reply, Day.reply_and_resolve, Day.reply_take_back_reply,
    Day.reply_over_news, Day.spam, Day.wait, Day.leave_unread, Day.by_palette, Day.several,
    Day.resolve, Day.burst, Day.reply_into_silence, Day.walk, Day.find,
)  # fmt: skip
SHORT: tuple[Step, ...] = (
    Day.resolve_and_take_back, Day.assign, Day.tag, Day.note, Day.hurry, Day.walk, Day.snooze,
    Day.by_palette, Day.burst, Day.reply_take_back_reply, Day.find,
)  # fmt: skip


def question(at: int, last: int, message_id: str, *, text: str = "", refs: str = "") -> bytes:
    word = "zebra" if at == last else "bowl"
    return make_mail(
        text=text or f"Is the {word} number {at} still there?",
        subject=f"Case {at:02}",
        sender=f"Customer {at:02} <c{at:02}@cust{at:02}.test>",
        message_id=message_id,
        date=None,
        **({"in_reply_to": refs} if refs else {}),
    )


def go_through(steps: tuple[Step, ...], cli: Terminal, screen: Screen, servers: Any) -> None:
    """The day from the first sync to the closed window, and what it left behind."""
    dovecot, exim, silent, mailbox = servers
    count = places(steps)
    spare = dovecot.fresh_login()
    set_up(cli, dovecot, exim, silent, mailbox, spare)
    now = dt.datetime.now(dt.UTC)
    for at in range(count):
        to = spare if at == ODD else mailbox
        arrived = now - dt.timedelta(minutes=count - at)  # the longest wait first
        mail = Seed(question(at, count - 1, asked_by(at)), arrived)
        dovecot.seed(to.address, "INBOX", [mail])
    cli.done("sync", "--once")

    def deliver(at: int, text: str) -> None:
        mail = question(at, count, f"<more{at}@cust{at:02}.test>", text=text, refs=asked_by(at))
        dovecot.deliver(mailbox.address, mail)

    program = start(cli, screen)
    with closing(Person(screen, Profile(cli.profile))) as person:
        assert len(person.order) == count
        day = Day(person, cli, deliver, silent)
        try:
            live_through(day, steps, program)
        except BaseException:
            PICTURE.parent.mkdir(exist_ok=True)
            screen.picture(PICTURE)
            raise
        look_at_the_store(day)
    look_at_the_servers(day, exim, silent, dovecot.messages(mailbox.address, "Sent"))


def live_through(day: Day, steps: tuple[Step, ...], program: "subprocess.Popen[str]") -> None:
    day.person.screen.window("Nightdesk")
    work_through(day, steps)
    day.all_sent()
    if ODD in day.replies:
        settle_unknown(day)
    day.person.press("alt+F4")
    assert program.wait(timeout=60) == 0


def set_up(cli: Terminal, dovecot: Any, exim: Any, silent: Any, mailbox: Any, spare: Any) -> None:
    cli.env |= {"NIGHTDESK_SECRETS": "env"}
    for name, login, smtp in (("shop", mailbox, exim), ("orders", spare, silent)):
        cli.env[f"NIGHTDESK_SECRET_{name.upper()}"] = login.password
        cli.done(
            "account", "add", "email", "--name", name, "--address", login.address,
            "--imap", f"{dovecot.host}:{dovecot.imaps}", "--smtp", f"{smtp.host}:{smtp.smtps}",
            "--ca", dovecot.ca,
        )  # fmt: skip
    cli.done("agent", "add", "Nuno")
    cli.done("setting", "set", "undo_seconds", UNDO)


def start(cli: Terminal, screen: Screen) -> "subprocess.Popen[str]":
    cli.env |= screen.environment()
    return cli.start("--human")


def work_through(day: Day, steps: tuple[Step, ...]) -> None:
    at = 0
    for step in steps:
        day.person.reads(at)
        at += step(day, at) or 1


def settle_unknown(day: Day) -> None:
    """It says that it may have arrived; a person who asked the customer says that it did."""
    day.person.press("g", "o")
    day.person.press("Tab", "Tab", "space")
    asked = "SELECT count(*) FROM outbox WHERE state = 'unknown'"
    day.person.until(lambda: day.person.value(asked) == 0, "the unknown one settled")


def look_at_the_store(day: Day) -> None:
    found = {}
    for view in ("all", "resolved", "spam"):
        found |= {row["id"]: row for row in day.terminal.done("queue", "--view", view).lines}
    for at, id_ in enumerate(day.person.order):
        row = found[id_]
        assert row["status"] == day.status[at], (at, row)
        told = day.told(at)
        assert {name: row[name] for name in told} == told, at
    for at in day.noted:
        shown = day.terminal.done("show", day.person.order[at]).out
        assert NOTE in shown
    sent = day.terminal.done("outbox").lines
    kept = Counter(row["conversation_id"] for row in sent if row["state"] == "sent")
    assert kept == Counter(day.person.order[at] for at in day.replies)


def look_at_the_servers(day: Day, exim: Any, silent: Any, copies: list[bytes]) -> None:
    arrived = [*exim.delivered(), *silent.accepted]
    texts = Counter(text_of(one.data) for one in arrived)
    assert texts == Counter(day.replies.values()), "every reply once, to the letter"
    usual = [text for at, text in day.replies.items() if at != ODD]
    assert sorted(map(text_of, copies)) == sorted(usual)


def text_of(data: bytes) -> str:
    """The first line of a mail: what was typed, above signature and quotation."""
    mail = email.message_from_bytes(data, policy=email.policy.default)
    return mail.get_body(("plain",)).get_content().strip().splitlines()[0]


def asked_by(at: int) -> str:
    return f"<q{at}@cust{at:02}.test>"


def places(steps: tuple[Step, ...]) -> int:
    return len(steps) + 2 * steps.count(Day.several) + 5 * steps.count(Day.burst)


@pytest.fixture
def screen() -> Iterator[Screen]:
    made = Screen()
    yield made
    made.close()


def test_a_morning(cli: Terminal, screen, dovecot, exim, smtp_script, mailbox) -> None:
    go_through(SHORT, cli, screen, (dovecot, exim, smtp_script, mailbox))


@pytest.mark.nightly
def test_a_whole_day(cli: Terminal, screen, dovecot, exim, smtp_script, mailbox) -> None:
    assert places(WHOLE) == 30
    go_through(WHOLE, cli, screen, (dovecot, exim, smtp_script, mailbox))
