"""What happens with every conversation that is opened reads no table that grows with the mail."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.base.bus import Changes
from app.base.ids import ConversationId, MessageId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.desk.writing import drafts
from app.inbox.values import Lens, Status, View
from app.store import database
from app.store.database import Dbapi
from app.store.schema.accounts import account
from tests import plans
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put

Act = Callable[[Desk, ConversationId, int], Any]
READS: dict[str, Act] = {
    "page": lambda d, here, _: d.conversation(here),
    "rows": lambda d, here, _: d.queue_rows((here,)),
    "card": lambda d, _, who: d.customers.card(who, 6),
    "alike": lambda d, _, who: d.customers.suggestions(who),
    "ways": lambda d, here, _: d.letters.ways(here),
    "drafts": lambda d, here, _: d.letters.drafts(here),
    "merged": lambda d, here, _: d.threads.merged(here),
    "whom to join": lambda d, here, _: d.threads.candidates(here, ""),
    "companies": lambda d, _, __: d.customers.companies(),
    "people's tags": lambda d, _, __: d.customers.tags(),
    "to whom": lambda d, _, __: d.letters.people("hel"),
    "counts": lambda d, _, __: d.queue_counts(),
    "unread": lambda d, _, __: d.queue_head(View.OPEN, Lens(unread=True)),
    "former accounts": lambda d, _, __: _after_removal(d).connecting.former(),
}
WRITES: dict[str, Act] = {
    "read": lambda d, here, _: d.mark_read(here, _first(d, here)),
    "note": lambda d, here, _: d.note(here, "Ring back"),
    "reply": lambda d, here, _: d.reply(Draft(here, "On its way."), hold=60),
    "take back": lambda d, here, _: d.letters.take_back(
        d.reply(Draft(here, "Not so."), hold=60).result().outbox
    ),
    "draft": lambda d, here, _: drafts.keep(d.store, here, d.agent.id, "reply", "Dear"),
    "assign": lambda d, here, _: d.assign(here, d.agent.id),
    "settle": lambda d, here, _: d.triage.settle([here], Status.RESOLVED),
    "tag": lambda d, here, _: d.triage.tag([here], ["vip"]),
    "rename": lambda d, _, who: d.customers.change(who, name="Helena"),
    "address": lambda d, _, who: d.customers.add_identity(who, "email", "h@else.example"),
    "block": lambda d, _, who: d.customers.block(who),
    "split": lambda d, here, _: d.threads.split([_first(d, here)]),
}


def _first(desk: Desk, here: ConversationId) -> MessageId:
    return desk.conversation(here).result().entries[0].id


def _after_removal(desk: Desk) -> Desk:
    remove = account.update().values(removed=True)
    desk.store.write(lambda c: (c.execute(remove), Changes())).result()
    return desk


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desk's readers are asked, whichever room they belong to."""
    statements: list[str] = []
    opened = database.open_reader

    def open_reader(path: Path) -> Dbapi:
        connection = opened(path)
        connection.set_trace_callback(statements.append)
        return connection

    monkeypatch.setattr(database, "open_reader", open_reader)
    return statements


@pytest.fixture
def desk(tmp_path: Path, asked: list[str]) -> Iterator[Desk]:
    made = open_desk(tmp_path)
    account = add_account(
        made, "email", "shop", "help@shop.example",
        imap="127.0.0.1:1", smtp="127.0.0.1:1", user="shop",
    )  # fmt: skip
    more = mail("<b@okafor.example>", "More.", at=60, refs="<a@okafor.example>")
    put(made, account, mail("<a@okafor.example>"), more)
    put(made, account, mail("<c@else.example>", sender="Else <c@else.example>", at=120))
    yield made
    made.close()


def _here(desk: Desk) -> tuple[ConversationId, int]:
    _, ids = desk.queue_head(View.ALL).result()
    here = ConversationId(ids[-1])
    return here, desk.conversation(here).result().customer.id


@pytest.mark.parametrize("name", READS)
def test_a_look_walks_through_no_large_table(desk: Desk, asked: list[str], name: str) -> None:
    here, who = _here(desk)
    asked.clear()
    READS[name](desk, here, who).result()
    assert asked
    assert plans.scans(desk, asked) == []


@pytest.mark.parametrize("name", WRITES)
def test_an_act_walks_through_no_large_table(desk: Desk, name: str) -> None:
    here, who = _here(desk)
    with plans.watched(desk.store._connection) as asked:
        WRITES[name](desk, here, who).result()
    assert asked
    assert plans.scans(desk, asked) == []
