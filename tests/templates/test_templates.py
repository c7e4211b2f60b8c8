"""Keeping templates: commands and their undo, trash, codes, folders, files, uses, finding."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId
from app.base.rich import Block, Rich, Run, of_text, to_text
from app.desk.desk import Desk
from app.desk.values import Agent
from app.inbox.values import Priority, View
from app.store import backup
from app.templates.index import Index
from app.templates.known import Facts
from app.templates.values import Act, Template, TemplateRow, Variant, choose
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060"
    "000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    account = AccountId(add_account(desk, "archive", "Shop", "help@shop.test"))
    put(
        desk,
        account,
        mail("<a@okafor.example>", "Two bowls are broken.\r\n",
             sender="Helen Okafor <helen@okafor.example>", subject="Bowls"),
    )  # fmt: skip
    yield desk
    desk.close()


def here(desk: Desk) -> ConversationId:
    return ConversationId(desk.queue_head(View.ALL).result()[1][0])


def body(text: str) -> Rich:
    return of_text(text)


def made(
    desk: Desk, code: str = "hi", text: str = "Hi {{ customer.first_name }}", **more
) -> Template:
    given = Template(
        desk.templates.new_id(), code, more.pop("title", code.title()),
        more.pop("variants", (Variant("en", body=body(text)),)), **more,
    )  # fmt: skip
    desk.templates.save(given).result()
    return desk.templates.load(given.id).result()


def codes(desk: Desk, *, trashed: bool = False) -> list[str]:
    return [row.code for row in desk.templates.lines(trashed=trashed).result()]


def test_saving_changing_and_both_taken_back(desk: Desk) -> None:
    first = made(desk)
    changed = desk.templates.save(replace(first, title="Hello", tags=("a", "a", " b "))).result()
    now = desk.templates.load(first.id).result()
    assert (now.title, now.tags, now.created_at) == ("Hello", ("a", "b"), first.created_at)
    back = desk.undo(changed).result()
    assert desk.templates.load(first.id).result().title == "Hi"
    desk.undo(back).result()
    assert desk.templates.load(first.id).result().title == "Hello"


def test_a_new_one_undone_is_gone_and_comes_back(desk: Desk) -> None:
    given = Template(desk.templates.new_id(), "x", "X", (Variant("en", body=body("x")),))
    command = desk.templates.save(given).result()
    undone = desk.undo(command).result()
    assert codes(desk) == []
    desk.undo(undone).result()
    assert codes(desk) == ["x"]


def test_the_trash_keeps_and_gives_back(desk: Desk) -> None:
    one, two = made(desk, "a"), made(desk, "b")
    command = desk.templates.trash((one.id, two.id)).result()
    assert codes(desk) == []
    assert codes(desk, trashed=True) == ["a", "b"]
    assert desk.templates.index().result().rows == ()
    desk.undo(command).result()
    assert codes(desk) == ["a", "b"]
    desk.templates.trash((one.id,)).result()
    dropped = desk.templates.drop((one.id,)).result()
    with pytest.raises(UsageError, match="no-such-template"):
        desk.templates.load(one.id).result()
    desk.undo(dropped).result()
    assert desk.templates.load(one.id).result().trashed_at is not None


def test_a_code_belongs_to_one_living_template(desk: Desk) -> None:
    one = made(desk, "fat")
    with pytest.raises(UsageError, match="code-taken"):
        made(desk, "FAT")
    mine = made(desk, "fat", agent=desk.agent.id)
    assert desk.templates.by_code("fat").result().id == mine.id
    desk.templates.trash((one.id,)).result()
    other = made(desk, "Fat")
    with pytest.raises(UsageError, match="code-taken"):
        desk.templates.trash((one.id,), trashed=False).result()
    assert desk.templates.by_code(str(other.id)).result().code == "Fat"


def test_ones_own_are_nobody_elses(desk: Desk) -> None:
    made(desk, "mine", agent=desk.agent.id)
    made(desk, "ours")
    assert codes(desk) == ["mine", "ours"]
    desk.as_agent(Agent(desk.agent.id + 1, "Luis"))
    assert codes(desk) == ["ours"]
    assert [row.code for row in desk.templates.index().result().rows] == ["ours"]
    with pytest.raises(UsageError, match="no-such-template"):
        desk.templates.by_code("mine").result()


def test_folders_are_renamed_with_what_lies_in_them(desk: Desk) -> None:
    made(desk, "a", folder="Orders")
    made(desk, "b", folder=" Orders / Returns ")
    made(desk, "c", folder="Ordersx")
    command = desk.templates.rename_folder("Orders", "Shop").result()
    found = {row.code: row.folder for row in desk.templates.lines().result()}
    assert found == {"a": "Shop", "b": "Shop/Returns", "c": "Ordersx"}
    assert command is not None
    desk.undo(command).result()
    assert {r.folder for r in desk.templates.lines().result()} == {
        "Orders", "Orders/Returns", "Ordersx",
    }  # fmt: skip


def test_a_fault_is_refused_with_its_line(desk: Desk) -> None:
    with pytest.raises(UsageError) as refused:
        made(desk, text="ok\n{{ customer.frist_name }}")
    assert refused.value.problem.code == "template-faulty"
    assert refused.value.problem.params["line"] == 2
    assert "customer.first_name" in str(refused.value.problem.params["detail"])
    assert codes(desk) == []


def test_a_title_is_needed(desk: Desk) -> None:
    with pytest.raises(UsageError, match="template-without-title"):
        made(desk, title=" \n ")


# --- forms --------------------------------------------------------------------------------------

FORMS = (
    Variant("pt", "open", body=body("Olá")),
    Variant("pt", "closed", body=body("Boa noite")),
    Variant("en", body=body("Hello")),
)


@pytest.mark.parametrize(
    ("wanted", "open_now", "text"),
    [("pt", None, "Olá"), ("pt-BR", False, "Boa noite"), ("en", False, "Hello"),
     ("de", None, "Olá"), ("", False, "Boa noite"), ("pt", True, "Olá")],
)  # fmt: skip
def test_the_form_that_fits(wanted: str, open_now: bool | None, text: str) -> None:
    found = choose(FORMS, (wanted,), open_now=open_now)
    assert found is not None
    assert found.text == text


def test_a_template_is_filled_for_the_conversation(desk: Desk) -> None:
    template = made(
        desk, variants=(Variant("en", subject="Re {{ conversation.number }}",
                                body=body("Hi {{ customer.first_name }} of {{ customer.company }}"),
                                sms="{{ customer.first_name }}, yes"),),
    )  # fmt: skip
    facts = desk.templates.facts(here(desk)).result()
    filled = desk.templates.fill(template.id, facts).result()
    assert to_text(filled.body) == "Hi Helen of company"
    assert filled.missing == ("customer.company",)
    assert filled.subject == f"Re {facts.values['conversation.number']}"
    assert facts.values["customer.last_name"] == "Okafor"
    assert facts.values["business.name"]
    sms = desk.templates.fill(template.id, facts, channel="sms").result()
    assert to_text(sms.body) == "Helen, yes"


# --- files --------------------------------------------------------------------------------------


def test_pictures_and_files_are_kept_and_backed_up(desk: Desk, tmp_path: Path) -> None:
    name = desk.letters.put_picture(PNG).result()
    beside = tmp_path / "label.pdf"
    beside.write_bytes(b"%PDF-1.4")
    file = desk.templates.put_file(beside).result()
    template = made(
        desk, variants=(Variant("en", body=(Block((Run("", image=name),)),)),), files=(file,)
    )
    assert [(f.name, f.inline) for f in template.files] == [("label.pdf", False), (name, True)]
    desk.letters.picture(name).unlink()  # the draft's own is swept away
    filled = desk.templates.fill(template.id, Facts()).result()
    desk.templates.bring_pictures(filled).result()
    assert desk.letters.picture(name).read_bytes() == PNG
    assert desk.templates.file(filled.files[0]).read_bytes() == b"%PDF-1.4"
    copy = backup.backup(desk.store, desk.store.clock.now())
    assert {hashlib.sha256(PNG).digest(), hashlib.sha256(b"%PDF-1.4").digest()} <= set(
        backup.blob_names(copy)
    )


def test_a_file_that_is_gone_or_too_large_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="unreadable"):
        desk.templates.put_file(tmp_path / "none").result()
    huge = tmp_path / "huge"
    with huge.open("wb") as out:
        out.truncate(26 * 1_048_576)
    with pytest.raises(UsageError, match="too-large"):
        desk.templates.put_file(huge).result()


# --- use and macros -----------------------------------------------------------------------------


def test_uses_are_counted_and_taken_back(desk: Desk) -> None:
    template = made(desk)
    filled = desk.templates.fill(template.id, Facts()).result()
    desk.templates.use(filled, None, Facts()).result()
    second = desk.templates.use(filled, None, Facts()).result()
    (row,) = desk.templates.lines().result()
    assert (row.uses, row.mine) == (2, 2)
    assert row.last_used == row.my_last
    desk.undo(second).result()
    (row,) = desk.templates.lines().result()
    assert row.uses == 1


def test_a_macro_is_done_and_undone_as_one(desk: Desk) -> None:
    acts = (
        Act("tag", "damage"), Act("assign", "me"), Act("priority", "high"),
        Act("note", "Said sorry to {{ customer.first_name }}"), Act("snooze", "tomorrow 9"),
    )  # fmt: skip
    template = made(desk, acts=acts)
    case = here(desk)
    facts = desk.templates.facts(case).result()
    filled = desk.templates.fill(template.id, facts).result()
    command = desk.templates.use(filled, case, facts).result()
    page = desk.conversation(case).result()
    assert page.row.tags == ("damage",)
    assert page.row.priority is Priority.HIGH
    assert page.row.assignee == desk.agent.id
    assert page.row.status == "snoozed"
    assert any(entry.new_text == "Said sorry to Helen" for entry in page.entries)
    desk.undo(command).result()
    page = desk.conversation(case).result()
    assert (page.row.tags, page.row.priority, page.row.assignee) == ((), Priority.NORMAL, None)
    assert page.row.status == "open"
    assert not any("Said sorry" in entry.new_text for entry in page.entries)
    (row,) = desk.templates.lines().result()
    assert row.uses == 0


def test_a_macros_note_is_shown_filled_in_and_its_values_are_no_template(desk: Desk) -> None:
    template = made(desk, acts=(Act("note", "To {{ customer.full_name }}"),))
    facts = Facts({"customer.full_name": "{{ agent.name }} {% if %}", "agent.name": "Ana"})
    filled = desk.templates.fill(template.id, facts).result()
    assert filled.told == (Act("note", "To {{ agent.name }} {% if %}"),)
    case = here(desk)
    desk.templates.use(filled, case, facts).result()
    notes = [e.new_text for e in desk.conversation(case).result().entries]
    assert "To {{ agent.name }} {% if %}" in notes


def test_the_language_is_the_customers_else_that_of_what_they_wrote(desk: Desk) -> None:
    case = here(desk)
    assert desk.templates.facts(case, language="ca").result().language == "ca", "too little to tell"
    put_more(desk, "Bom dia, ainda não recebi a minha encomenda. Podem dizer-me quando chega?")
    assert desk.templates.facts(case, language="ca").result().language == "pt"
    customer = desk.conversation(case).result().customer
    desk.customers.change(customer.id, language="it").result()
    assert desk.templates.facts(case, language="ca").result().language == "it"


def put_more(desk: Desk, text: str) -> None:
    account = desk.accounts().result()[0].id
    put(
        desk,
        account,
        mail("<more@okafor.example>", f"{text}\r\n", refs="<a@okafor.example>", at=60,
             sender="Helen Okafor <helen@okafor.example>", subject="Bowls"),
    )  # fmt: skip


def test_a_macro_that_cannot_be_done_does_nothing(desk: Desk) -> None:
    template = made(desk, acts=(Act("tag", "damage"), Act("assign", "Nobody Here")))
    case = here(desk)
    facts = desk.templates.facts(case).result()
    filled = desk.templates.fill(template.id, facts).result()
    with pytest.raises(UsageError, match="no-such-agent"):
        desk.templates.use(filled, case, facts).result()
    assert desk.conversation(case).result().row.tags == ()
    with pytest.raises(UsageError, match="template-faulty"):
        made(desk, "bad", acts=(Act("status", "snoozed"),))


# --- finding ------------------------------------------------------------------------------------


def row(n: int, code: str, title: str, **more) -> TemplateRow:
    values = {
        "folder": "", "tags": (), "languages": (), "channels": (), "team": True, "macro": False,
        "uses": 0, "mine": 0, "last_used": None, "my_last": None, "owner": None, "review_by": "",
        "changed_at": 0, "trashed_at": None, "words": "",
    }  # fmt: skip
    return TemplateRow(n, code, title, **(values | more))


INDEX = Index(
    (
        row(1, "fat", "Invoice with tax number", words="fatura com nif"),
        row(2, "fatx", "Invoice: one more detail", uses=6, last_used=1, my_last=1, mine=6),
        row(3, "ref", "Refund is on its way", tags=("money",)),
        row(4, "", "Canción de cuna", words="una cancion"),
        row(5, "sms", "Short one", channels=("sms",)),
    )
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("fat", [1, 2]), ("fatx", [2]), ("invoice", [2, 1]), ("CANCIÓN", [4]), ("nif", [1]),
     ("money", [3]), ("rfnd", [3]), ("invoice tax", [1]), ("zzz", []), ("", [2, 1, 3, 4])],
)  # fmt: skip
def test_finding_while_typing(typed: str, found: list[int]) -> None:
    answers = INDEX.find(typed, 1_000, channel="email")
    assert [one.row.id for one in answers] == found


def test_letters_found_are_told() -> None:
    assert INDEX.find("tax", 0)[0].letters == (13, 14, 15)
