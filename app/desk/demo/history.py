"""The year behind the demo shop, as its mailbox would hold it: ``resources/demo/history``. Pure.

Every dialogue of every language happened to two people; times, things and order follow from their
names, so that the shop is the same each time it is told.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.base.clock import MICRO
from app.base.paths import RESOURCES
from app.inbox.channels.base import Raw
from app.inbox.sending import compose
from app.inbox.values import Address

FOLDER = RESOURCES / "demo" / "history"
_SHOP = "ola@marebarro.example"
_AGENTS = ("Inês Duarte", "Marta Soler", "Tomàs Riera")
_HOUR = 3600 * MICRO
_NEWEST, _OLDEST = 35 * 24, 360 * 24
"""Hours ago; all of it is older than what still waits for an answer (R5)."""
_EACH = 2


@dataclass(frozen=True, slots=True)
class _Dialogue:
    customer: Address
    subject: str
    turns: tuple[str, ...]
    began: int


def letters(now: int) -> tuple[Raw, ...]:
    """Every mail of the year, oldest first; ``now`` in microseconds UTC."""
    found = [raw for told in _dialogues(now) for raw in _told(told, now)]
    return tuple(sorted(found, key=lambda raw: raw.received_at or 0))


def languages() -> dict[str, str]:
    """The language of each person, by address."""
    files = {f.stem: json.loads(f.read_text(encoding="utf-8")) for f in FOLDER.glob("*.json")}
    return {address: name for name, told in files.items() for _, address in told["people"]}


def _dialogues(now: int) -> Iterator[_Dialogue]:
    for file in sorted(FOLDER.glob("*.json")):
        told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        people, items = told["people"], told["items"]
        for n, (subject, turns) in enumerate(told["topics"] * _EACH):
            name, address = people[n % len(people)]
            chance = _chance(f"{address} {subject}")
            item = items[chance % len(items)]
            hours = _NEWEST + chance % (_OLDEST - _NEWEST)
            yield _Dialogue(
                Address(name, address),
                subject.replace("{item}", item),
                tuple(turn.replace("{item}", item) for turn in turns),
                now - hours * _HOUR,
            )


def _told(told: _Dialogue, now: int) -> Iterator[Raw]:
    """The mails of a dialogue: theirs and ours in turns, some hours apart."""
    thread: list[str] = []
    at = told.began
    for n, text in enumerate(told.turns):
        ours = n % 2 == 1
        at = min(at + (1 + _chance(f"{told.subject}{n}") % 20) * _HOUR // 2, now - _HOUR)
        who = _AGENTS[_chance(told.customer.address) % len(_AGENTS)]
        shop = Address(who if ours else "Mar e Barro", _SHOP)
        named = f"{told.customer.address} {told.subject} {n} {told.began}"
        domain = (_SHOP if ours else told.customer.address).partition("@")[2]
        id = f"<{hashlib.sha256(named.encode()).hexdigest()[:24]}@{domain}>"
        signed = told.customer.name if n == 0 and not ours else who if ours else ""
        data = compose.build(
            compose.NewMail(
                message_id=id,
                date=at,
                sender=shop if ours else told.customer,
                to=(told.customer if ours else shop,),
                subject=compose.reply_subject(told.subject) if thread else told.subject,
                text=f"{text}\n\n{signed}".rstrip() + "\n",
                in_reply_to=thread[-1] if thread else "",
                references=tuple(thread),
                html="",
            )
        )
        thread.append(id)
        yield Raw(data, remote_id=id, received_at=at, history=True, ours=ours)


def _chance(text: str) -> int:
    """A number that is the same each time."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=6).digest(), "big")
