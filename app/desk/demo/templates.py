"""The demo shop's canned replies, from ``resources/demo/templates``. Main thread."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.base.ids import AgentId
from app.base.paths import RESOURCES
from app.base.rich import Rich, of_text
from app.inbox.people.customer_commands import DefineField
from app.store.commands import Command
from app.store.store import Store
from app.templates.commands import PutUse, SaveTemplate
from app.templates.values import Act, Template, Variant

FILE = RESOURCES / "demo/templates/templates.json"
_DAY = 86_400_000_000


def tell(store: Store, agent: AgentId, now: int) -> None:
    """Keep them all, used as often and as lately as the story says, and the field they ask for."""
    field = DefineField(store.ids.take(), "NIF", "text", ())
    store.execute(field, agent=agent).result()
    for told in json.loads(FILE.read_text(encoding="utf-8")):
        made = template(told, store.ids.take(), agent)
        uses, days = told["used"]
        commands: Sequence[Command] = (
            SaveTemplate(made),
            PutUse(made.id, agent, uses, now - days * _DAY),
        )
        store.execute(*commands, agent=agent).result()


def template(told: Mapping[str, Any], id: int, agent: AgentId | None) -> Template:
    """A template as the file tells it."""
    forms = tuple(
        Variant(
            form["language"], form.get("hours", ""), form.get("subject", ""),
            _body(form["body"]), form.get("sms", ""),
        )
        for form in told["forms"]
    )  # fmt: skip
    return Template(
        id, told["code"], told["title"], forms, agent=agent if told.get("personal") else None,
        folder=told["folder"], tags=tuple(told.get("tags", ())),
        acts=tuple(Act(deed, value) for deed, value in told.get("acts", ())), owner=agent,
        review_by=told.get("review_by", ""),
    )  # fmt: skip


def _body(text: str) -> Rich:
    """Lines that begin with a dash are a list."""
    made = []
    for block in of_text(text):
        if block.text.startswith("- "):
            run = replace(block.runs[0], text=block.text[2:])
            made.append(replace(block, runs=(run,), kind="bullet"))
        else:
            made.append(block)
    return tuple(made)
