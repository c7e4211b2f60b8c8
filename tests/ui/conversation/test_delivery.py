"""What is said at an outgoing message, state by state (rule S2)."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.base.clock import MICRO
from app.base.ids import AccountId, ConversationId, MessageId, OutboxId
from app.inbox.values import Attempt, Filing, OutboxItem, RecipientResult, SendState
from app.ui.conversation.attempt_words import line
from app.ui.conversation.delivery import details, standing

NOW = 1_700_000_000 * MICRO


def item(
    state: SendState, *recipients: str, due: int | None = None, reason: str = ""
) -> OutboxItem:
    people = tuple(
        RecipientResult(f"{name}@example.com", name, "550 5.1.1 no such user")  # type: ignore[arg-type]
        for name in recipients or ("accepted",)
    )
    return OutboxItem(
        OutboxId(1), ConversationId(2), MessageId(3), AccountId(4), "<a@b>", state, Filing.NONE,
        due, reason, people, (Attempt(NOW, "data", "done"),),
    )  # fmt: skip


def test_what_the_program_found_itself_is_no_word_of_the_server(look: QApplication) -> None:
    given = item(SendState.FAILED, "refused", reason="too-large")
    found = Attempt(NOW, "mail", "too-large (size=41053810, limit=20000000)")
    said = standing(replace(given, attempts=(found,)), NOW).text
    assert said == (
        "Not sent: The message is too large for the server: it has 39.2 MB, and 19.1 MB is the"
        " most. Send the files another way."
    )
    told = replace(given, attempts=(Attempt(NOW, "mail", "552 5.3.4 too big"),))
    assert "It said: “552 5.3.4 too big”." in standing(told, NOW).text


def test_what_is_tried_again_says_why_it_was_tried_in_vain(look: QApplication) -> None:
    given = item(SendState.RETRYING, "waiting", due=NOW, reason="server-away")
    away = replace(given, attempts=(Attempt(NOW, "connect", "Connection refused"),))
    said = standing(away, NOW).text
    assert said.startswith("Tried in vain, again at ")
    assert ": The server cannot be reached (Connection refused)." in said


@pytest.mark.parametrize(
    ("given", "icon", "words", "eyes"),
    [
        (item(SendState.HELD, due=NOW + 7 * MICRO), "timer", "Leaves in 7 s, undo with Z", False),
        (item(SendState.QUEUED), "timer", "Waiting to be sent", False),
        (item(SendState.SENDING), "loader", "Sending", False),
        (item(SendState.COMMITTED), "loader", "Sending", False),
        (item(SendState.PAUSED, reason="offline"), "pause", "On hold: offline", False),
        (item(SendState.FAILED, reason="mailbox full"), "triangle-alert",
         "Not sent: mailbox full", True),
        (item(SendState.PARTIAL, "accepted", "refused"), "triangle-alert",
         "Not sent to refused@example.com", True),
        (item(SendState.UNKNOWN), "circle-help",
         "Unknown: the line broke while the server was answering.", True),
        (item(SendState.CANCELLED), "circle-x", "Not sent: taken back", False),
        (item(SendState.SENT, "delivered", "read"), "check-check", "Delivered", False),
        (item(SendState.SENT, "read"), "check-check", "Read", False),
        (item(SendState.SENT, "accepted", "bounced"), "triangle-alert",
         "Came back from bounced@example.com", True),
    ],
)  # fmt: skip
def test_every_state_has_its_words(
    look: QApplication, given: OutboxItem, icon: str, words: str, eyes: bool
) -> None:
    said = standing(given, NOW)
    assert (said.icon, said.text, said.needs_eyes) == (icon, words, eyes)


def test_sent_says_when(look: QApplication) -> None:
    assert standing(item(SendState.SENT), NOW).text.startswith("Sent ")


def test_the_details_keep_the_servers_words(look: QApplication) -> None:
    told = details(item(SendState.PARTIAL, "refused"), NOW)
    assert "refused@example.com: refused (550 5.1.1 no such user)" in told
    assert "handing over the message: done" in told


@pytest.mark.parametrize(
    ("stage", "outcome", "said"),
    [
        ("rcpt", "550 5.1.1 no such user", "naming the recipients: 550 5.1.1 no such user"),
        ("look", "not found", "looked for: it is not there"),
        ("interrupted", "the program ended", "interrupted: the program ended"),
        ("claimed", "", "begun"),
        ("connect", "server-away (server=mail.example:465, words=timed out, it said)",
         "connecting: The server mail.example:465 cannot be reached (timed out, it said)"),
        ("auth", "TimeoutError", "signing in: TimeoutError"),
    ],
)  # fmt: skip
def test_an_attempt_is_told_in_words(
    look: QApplication, stage: str, outcome: str, said: str
) -> None:
    assert f": {said}" in line(Attempt(NOW, stage, outcome), NOW)
