"""Questions sent before the last one is answered: nothing is lost, mixed up or blamed wrongly."""

import contextlib
import select
import socket
from collections.abc import Callable

import pytest

from app.base.errors import TransientError
from app.inbox.channels.email import reading
from app.inbox.channels.email.settings import ImapTimeouts
from tests.inbox.channels.email.accounts import house, mail, opened
from tests.inbox.channels.email.imap_script import ImapScript
from tests.inbox.channels.house import House, look
from tests.peers.accounts import Login

PATIENT = ImapTimeouts(connect=10.0, command=10.0)
_BULK = 100
"""UIDs in a question from which another one may follow it unasked."""


class Overhearing(ImapScript):
    """Reads what a client sends ahead before it answers; ``heed`` says what becomes of it.

    ``heed`` gets the questions that are open and says ``answer``, ``deaf`` (nothing more is heard
    on this connection) or ``drop``.
    """

    def __init__(self, mails: dict[int, bytes], heed: Callable[[list[str]], str]) -> None:
        super().__init__(mails)
        self._heed = heed
        self.most = 0
        """Questions that were open at the same time."""

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.sendall(self.greeting)
            held = b""
            while data := connection.recv(65536):
                held += data
                while _is_bulk(held) and select.select([connection], [], [], 0.3)[0]:
                    held += connection.recv(65536)
                *lines, held = held.split(b"\r\n")
                if not self._hear(connection, [line.decode() for line in lines]):
                    return

    def _hear(self, connection: socket.socket, lines: list[str]) -> bool:
        self.most = max(self.most, len(lines))
        what = self._heed([line for line in lines if "BODY" in line])
        if what == "deaf":
            self._closing.wait()
        if what != "answer":
            return False
        for line in lines:
            tag, _, rest = line.partition(" ")
            rest = rest.removeprefix("UID ")
            self.heard.append(rest)
            if not self._answer(connection, tag, rest):
                return False
        return True


def _is_bulk(text: bytes) -> bool:
    return b"BODY" in text and text.count(b",") > _BULK


def script_house(server: ImapScript) -> House:
    return house(Login("anna@shop.test", "pw"), imap=server.port, security="plain")


def some(count: int) -> dict[int, bytes]:
    return {uid: mail(uid) for uid in range(1, count + 1)}


def stored(context: House) -> list[int]:
    return sorted(raw.place.uid for raw in context.mails if raw.place)


async def test_the_next_chunk_is_asked_for_while_one_is_under_way() -> None:
    mails = some(1_700)
    with Overhearing(mails, lambda _: "answer") as server:
        context = script_house(server)
        async with opened(context, imap=PATIENT) as channel:
            await look(channel, context)
        assert server.most == 2
    assert {raw.data for raw in context.mails} == set(mails.values())
    assert stored(context) == sorted(mails)


async def test_rows_of_a_later_question_may_come_with_an_earlier_answer() -> None:
    """A server may work on two commands at once (RFC 9051 section 5.5)."""
    mails = some(1_200)
    with ImapScript(mails) as server:
        asked = []

        def fetch(arguments: str) -> bytes:
            if "BODY" not in arguments or arguments.count(",") < _BULK:
                return server._fetch(arguments)
            asked.append(arguments)
            theirs = {1: range(776, 1151), 2: (), 3: range(276, 776), 4: range(1, 276)}
            uids = theirs[len(asked)]
            return b"".join(server.row(uid, "BODY") for uid in reversed(uids))

        server.answers["FETCH"] = fetch
        context = script_house(server)
        async with opened(context, imap=PATIENT) as channel:
            await look(channel, context)
    assert stored(context) == sorted(mails)
    assert context.cursors["INBOX"] == "v=7;n=1201;e=1200;1:1200"


async def test_a_server_that_hears_only_one_question_is_asked_one_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "SILENCE", 0.0)  # else it is waited for a minute
    mails = some(1_200)
    with Overhearing(mails, lambda asked: "deaf" if len(asked) > 1 else "answer") as server:
        context = script_house(server)
        async with opened(context, imap=ImapTimeouts(connect=10.0, command=2.0)) as channel:
            with pytest.raises(TransientError, match="server-away"):
                await look(channel, context)
            assert server.most == 2
            server.most = 0
            await look(channel, context)
        assert server.most == 1
    assert stored(context) == sorted(mails)


@pytest.mark.parametrize("poison", [150, 700, 1_149])
async def test_what_breaks_the_connection_is_found_though_more_was_under_way(poison: int) -> None:
    """The answer to an innocent question is lost with it; only the guilty one is given up."""
    mails = some(1_200)

    def heed(questions: list[str]) -> str:
        named = {uid for question in questions for uid in question.split(" ")[3].split(",")}
        return "drop" if str(poison) in named else "answer"

    with Overhearing(mails, heed) as server:
        context = script_house(server)
        async with opened(context, imap=PATIENT) as channel:
            with pytest.raises(TransientError, match="server-away"):
                await look(channel, context)
    assert stored(context) == [uid for uid in mails if uid != poison]


async def test_a_refused_question_is_halved_behind_the_one_under_way() -> None:
    mails = some(1_200)
    with ImapScript(mails) as server:

        def fetch(arguments: str) -> bytes:
            listed = arguments.split(" ", maxsplit=1)[0].split(",")
            broken = "BODY" in arguments and "900" in listed
            server.done["FETCH"] = b"NO cannot fetch" if broken else b"OK done"
            return b"" if broken else server._fetch(arguments)

        server.answers["FETCH"] = fetch
        context = script_house(server)
        async with opened(context, imap=PATIENT) as channel:
            await look(channel, context)
    assert stored(context) == [uid for uid in mails if uid != 900]
    assert context.cursors["INBOX"] == "v=7;1:899,901:1200"


async def test_news_in_the_middle_of_older_mail_takes_the_answers_under_way_first() -> None:
    """A look at what is new sends other commands; what was asked ahead is not asked again."""
    mails = some(2_000)
    with ImapScript(mails) as server:
        context = script_house(server)
        async with opened(context, imap=PATIENT) as channel:
            batches = 0
            async for batch in channel.receive():
                await context.stored(batch)
                batches += bool(batch.items)
                if batches == 2:
                    mails[5_000] = mail(5_000)
                    channel._mailbox.news.set()
        bodies = [line for line in server.commands("FETCH") if "BODY" in line]
    assert stored(context) == sorted(mails)
    assert len(context.mails) == len(mails)
    assert len(bodies) == 1 + 6 + 1  # the newest; 125, 250, thrice 500 and the rest; the news
