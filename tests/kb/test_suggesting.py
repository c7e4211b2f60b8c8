"""Articles and templates that may answer, found together; a template as it would go out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.base.errors import WorkspaceError
from app.base.ids import AccountId, ConversationId
from app.base.rich import of_text
from app.desk import answers
from app.desk.desk import Desk
from app.desk.values import Agent
from app.inbox.values import ConversationPage, View
from app.kb.values import Suggestion
from app.store.store import Store
from app.team.commands import AddAgent
from app.templates.values import Template, Variant
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put
from tests.kb.test_articles import kept

ASKED = "Two of my bowls are broken. Can I have a refund?"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    account = AccountId(add_account(desk, "archive", "Shop", "help@shop.test"))
    put(
        desk,
        account,
        mail("<a@okafor.example>", f"{ASKED}\r\n",
             sender="Helen Okafor <helen@okafor.example>", subject="Bowls"),
    )  # fmt: skip
    yield desk
    desk.close()


def here(desk: Desk) -> ConversationId:
    return ConversationId(desk.queue_head(View.ALL).result()[1][0])


def page(desk: Desk) -> ConversationPage:
    return desk.conversation(here(desk)).result()


def reply(desk: Desk, title: str, *texts: tuple[str, str], **more) -> Template:
    forms = tuple(Variant(language, body=of_text(text)) for language, text in texts)
    code = title.partition(" ")[0].lower()
    made = Template(desk.templates.new_id(), code, title, forms, **more)
    desk.templates.save(made).result()
    return made


REFUND = ("en", "Dear {{ customer.first_name }},\n\nYour refund is on its way.")


def suggested(desk: Desk) -> list[Suggestion]:
    return list(desk.suggestions.for_page(page(desk)).result())


def test_the_three_best_are_of_both_kinds(desk: Desk) -> None:
    kept(desk, "Broken bowls", "A broken bowl is replaced at once.")
    kept(desk, "Refunds", "A refund takes five days.")
    kept(desk, "Opening hours", "We open at nine.")
    reply(desk, "Refund paid", REFUND)
    reply(desk, "Invoice sent", ("en", "Here is the invoice."))
    found = suggested(desk)
    assert len(found) == 3
    told = {(one.kind, one.title, one.language) for one in found}
    assert told == {
        ("article", "Broken bowls", "en"),
        ("article", "Refunds", "en"),
        ("template", "Refund paid", "en"),
    }
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_what_could_not_be_indexed_is_with_the_next_question(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_connection: object) -> None:
        raise WorkspaceError("disk-full", path="here")

    kept(desk, "Broken bowls", "A broken bowl is replaced at once.")
    with monkeypatch.context() as patch:
        patch.setattr(answers, "refresh", full)
        with pytest.raises(WorkspaceError):
            suggested(desk)
    assert [one.title for one in suggested(desk)] == ["Broken bowls"]


def test_a_template_reads_as_it_would_go_out(desk: Desk) -> None:
    made = reply(desk, "Refund", ("en", "Dear {{ customer.first_name }}, your refund is paid."))
    (found,) = suggested(desk)
    assert (found.kind, found.id, found.address) == ("template", made.id, "refund")
    assert found.passage == "Dear Helen, your refund is paid."
    assert [found.passage[a:b] for a, b in found.marks] == ["refund"]


def test_a_value_is_missing_where_nobody_is_asked_for(desk: Desk) -> None:
    reply(desk, "Refund", REFUND)
    (found,) = desk.suggestions.suggest("refund").result()
    assert found.passage == "Your refund is on its way."


def test_a_template_speaks_the_language_of_who_asks(desk: Desk) -> None:
    reply(desk, "Refund paid", REFUND, ("es", "Su reembolso está en camino."))
    asked = "¿Dónde está mi reembolso? Llevo dos semanas esperando."
    (found,) = desk.suggestions.suggest(asked).result()
    assert (found.language, found.passage) == ("es", "Su reembolso está en camino.")


def test_what_does_not_suit_the_channel_is_out(desk: Desk) -> None:
    made = reply(desk, "Refund paid", REFUND, channels=("sms",))
    by_mail = replace(page(desk), account_kind="email")
    assert desk.suggestions.for_page(by_mail).result() == ()
    by_sms = replace(by_mail, account_kind="sms")
    (found,) = desk.suggestions.for_page(by_sms).result()
    assert found.id == made.id
    desk.templates.trash((made.id,)).result()
    assert desk.suggestions.for_page(by_sms).result() == ()


def test_somebody_elses_own_templates_are_out(desk: Desk) -> None:
    reply(desk, "Refund paid", REFUND, agent=desk.agent.id)
    assert [one.title for one in suggested(desk)] == ["Refund paid"]
    other = desk.store.ids.take()
    desk.do(lambda: AddAgent(other, "Ben")).result()
    desk.as_agent(Agent(other, "Ben"))
    assert suggested(desk) == []


def test_thumbs_teach_of_templates_too(desk: Desk) -> None:
    reply(desk, "Refund of bowls", ("en", "The refund of the bowls."))
    reply(desk, "Broken things", ("en", "Broken bowls are replaced or a refund is paid."))
    first, second = suggested(desk)
    command = desk.suggestions.vote(first, here(desk), -1, ASKED).result()
    assert [one.title for one in suggested(desk)] == [second.title, first.title]
    desk.undo(command).result()
    assert [one.title for one in suggested(desk)] == [first.title, second.title]
    desk.suggestions.vote(second, here(desk), 1, "my plate has a crack").result()
    (found, *_) = desk.suggestions.suggest("the plates have cracks").result()
    assert found.title == second.title


def test_what_a_template_solved_finds_it(desk: Desk) -> None:
    made = reply(desk, "Sorry", ("en", "We are sorry, a new one leaves today."))
    assert suggested(desk) == []
    facts = desk.templates.facts(here(desk)).result()
    filled = desk.templates.fill(made.id, facts).result()
    command = desk.templates.use(filled, here(desk), facts, ASKED).result()
    (found,) = suggested(desk)
    assert (found.title, found.helped) == ("Sorry", 0)
    desk.resolve(here(desk)).result()
    (solved,) = suggested(desk)
    assert (solved.helped, solved.score > found.score) == (1, True)
    desk.undo(command).result()
    assert suggested(desk) == []


def test_what_an_erased_customer_asked_leaves_templates_too(desk: Desk) -> None:
    made = reply(desk, "Sorry", ("en", "We are sorry."))
    facts = desk.templates.facts(here(desk)).result()
    filled = desk.templates.fill(made.id, facts).result()
    desk.templates.use(filled, here(desk), facts, "Okafor vase").result()
    (found,) = desk.suggestions.suggest("vase").result()
    desk.suggestions.vote(found, here(desk), 1, "Okafor vase again").result()
    customer = page(desk).customer
    assert customer is not None
    desk.customers.erase(customer.id).result()
    assert desk.suggestions.suggest("vase").result() == ()
    told = desk.store.read(
        lambda c: [
            *c.execute("SELECT payload, inverse FROM command").fetchall(),
            *c.execute("SELECT question FROM template_given").fetchall(),
            *c.execute("SELECT question FROM template_vote").fetchall(),
            *c.execute("SELECT asked FROM kb_piece").fetchall(),
        ]
    ).result()
    assert "vase" not in str(told)


def test_one_kind_alone_can_be_asked_for(desk: Desk) -> None:
    kept(desk, "Refunds", "A refund takes five days.")
    reply(desk, "Refund paid", REFUND)
    for kind in ("article", "template"):
        found = desk.suggestions.look_up("refund", ("en",), kinds=(kind,)).result()
        assert [one.kind for one in found] == [kind]


def test_a_text_of_no_named_language_is_found_by_its_words(desk: Desk) -> None:
    kept(desk, "Returns", "We take the bowls back and you get your money.", language="")
    (found,) = desk.suggestions.suggest("can you take back the bowl?").result()
    assert found.title == "Returns"
    kept(desk, "SKU 4711", "4711-B", language="")
    assert [one.title for one in desk.suggestions.look_up("4711", ()).result()] == ["SKU 4711"]


def test_a_help_centre_is_told_no_template(desk: Desk) -> None:
    kept(desk, "Refunds", "A refund takes five days.", audience="public")
    kept(desk, "Refunds inside", "A refund is booked by Ana.")
    reply(desk, "Refund paid", REFUND)
    found = desk.suggestions.suggest("refund", public=True).result()
    assert [one.title for one in found] == ["Refunds"]


def test_a_workspace_that_is_only_read_says_that_not_all_is_indexed(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    kept(desk, "Refunds", "A refund takes five days.")
    other = Desk(Store(desk.store.profile, writable=False))
    try:
        assert other.suggestions.suggest("Refund?").result() == ()
        assert other.suggestions.suggest("Refund?").result() == ()
    finally:
        other.close()
    assert [one.message for one in caplog.records if "indexed" in one.message] == [
        "suggestions: only read, and not all is indexed"
    ]
