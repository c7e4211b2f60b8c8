"""What happened when a message was tried: how far it got, and what was said, in words. Loop thread.

A server's own words stay as they are; what the program wrote down for itself becomes a sentence.
"""

import re

from app.base import problems
from app.base.errors import Problem
from app.inbox.values import Attempt
from app.ui import words
from app.ui.i18n import translate
from app.ui.problem_words import sentence

_CODE = re.compile(r"([a-z]+(?:-[a-z]+)*)(?: \((.*)\))?")
_VALUE = re.compile(r"(\w+)=(.*?)(?=, \w+=|$)")


def line(attempt: Attempt, now: int) -> str:
    """When, how far, what came of it."""
    how_far, came = _stage(attempt.stage), _outcome(attempt.outcome)
    said = f"{how_far}: {came}" if came else how_far
    return f"{words.moment(attempt.at, now)}: {said}"


def _stage(stage: str) -> str:
    return {
        "claimed": translate("Attempt", "begun"),
        "connect": translate("Attempt", "connecting"),
        "tls": translate("Attempt", "securing the line"),
        "auth": translate("Attempt", "signing in"),
        "mail": translate("Attempt", "naming the sender"),
        "rcpt": translate("Attempt", "naming the recipients"),
        "upload": translate("Attempt", "handing over the files"),
        "data": translate("Attempt", "handing over the message"),
        "post": translate("Attempt", "handing over the message"),
        "sent": translate("Attempt", "taken by the server"),
        "look": translate("Attempt", "looked for"),
        "clock": translate("Attempt", "put off"),
        "interrupted": translate("Attempt", "interrupted"),
    }.get(stage, stage)


def _outcome(outcome: str) -> str:
    own = {
        "found": translate("Attempt", "it is there"),
        "found at the provider": translate("Attempt", "it is there"),
        "not found": translate("Attempt", "it is not there"),
        "proved by a message that names it": translate("Attempt", "a message names it: it arrived"),
        "the clock was set back": translate("Attempt", "the clock was set back"),
        "the program ended": translate("Attempt", "the program ended"),
    }.get(outcome)
    if own is not None:
        return own
    known = problem(outcome)
    return sentence(known) if known is not None else outcome


def problem(outcome: str) -> Problem | None:
    """What the program wrote down for itself, as the problem it was; None: a server's own words."""
    match = _CODE.fullmatch(outcome)
    if match is None or match[1] not in problems.TEXTS:
        return None
    return Problem(match[1], dict(_VALUE.findall(match[2] or "")))
