"""Playbooks kept, and conversations that go through them: commands, undo, two agents, erasing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.desk.values import Agent
from app.inbox.people.erasing import Erase
from app.inbox.threading.thread_commands import Merge
from app.inbox.values import CustomerCard, Lens, View
from app.store import doctor
from app.team.commands import AddAgent
from app.templates.playbook_values import Playbook, PlaybookRun, Said, Step, StepLink, spoken
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    account = AccountId(add_account(desk, "archive", "Shop", "help@shop.test"))
    for n, name in enumerate(("okafor", "bell")):
        sender = f"{name.title()} <{name}@{name}.example>"
        put(desk, account, mail(f"<{n}@x.example>", "It broke.\r\n", sender=sender, subject=name))
    yield desk
    desk.close()


def here(desk: Desk, number: int = 1) -> ConversationId:
    rows = desk.queue_rows(tuple(desk.queue_head(View.ALL).result()[1])).result()  # type: ignore[arg-type]
    return next(row.id for row in rows if row.number == number)


def playbook(desk: Desk, *titles: str, **more: object) -> Playbook:
    """One with these steps, kept."""
    steps = tuple(Step(desk.playbooks.new_id(), (Said("en", title),)) for title in titles)
    said = (Said("en", "Broken in transit", "When it broke."), Said("pt", "Partiu-se"))
    made = Playbook(desk.playbooks.new_id(), said, steps, **more)  # type: ignore[arg-type]
    desk.playbooks.save(made).result()
    return desk.playbooks.load(made.id).result()


def begun(desk: Desk, made: Playbook, number: int = 1) -> PlaybookRun:
    desk.playbooks.start(here(desk, number), made.id).result()
    return run(desk, number)


def run(desk: Desk, number: int = 1) -> PlaybookRun:
    (found,) = desk.playbooks.runs(here(desk, number)).result()
    return found


def row(desk: Desk, number: int = 1) -> str:
    (found,) = desk.queue_rows((here(desk, number),)).result()
    return found.playbook


def events(desk: Desk, number: int = 1) -> list[tuple[str, str, str, str]]:
    entries = desk.conversation(here(desk, number)).result().entries
    told = [(e.event, e.author, dict(e.event_params)) for e in entries if e.event]
    return [(kind, who, p["before"], p["after"]) for kind, who, p in told]


def second(desk: Desk) -> Agent:
    id = desk.store.ids.take()
    desk.store.execute(AddAgent(id, "Maria")).result()  # type: ignore[arg-type]
    return next(agent for agent in desk.agents().result() if agent.name == "Maria")


# --- keeping ------------------------------------------------------------------------------------


def test_it_is_kept_tidy_and_taken_back(desk: Desk) -> None:
    made = playbook(desk, " Ask  for photographs ", "", folder=" Orders / ", tags=("a", "a"))
    assert [step.words().title for step in made.steps] == ["Ask for photographs"]
    assert (made.folder, made.tags, made.languages) == ("Orders", ("a",), ("en", "pt"))
    command = desk.playbooks.save(replace(made, said=(Said("en", "Broken"),))).result()
    assert desk.playbooks.load(made.id).result().title == "Broken"
    desk.undo(command).result()
    assert desk.playbooks.load(made.id).result().title == "Broken in transit"


def test_what_a_file_brings_is_cut_to_measure(desk: Desk) -> None:
    said = (Said(" en" * 40, "A\n" * 400, "b\n" * 4_000),)
    made = Playbook(desk.playbooks.new_id(), said, (Step(1, said),), review_by="2027-01-15 noon")
    desk.playbooks.save(made).result()
    kept = desk.playbooks.load(made.id).result()
    (words,) = kept.said
    assert (len(words.language), len(words.title), len(words.hint)) == (12, 200, 2_000)
    assert kept.steps[0].said == kept.said
    assert kept.review_by == "2027-01-15"


@pytest.mark.parametrize(
    ("said", "titles", "code"),
    [((), ("x",), "playbook-without-title"), ((Said("", " "),), ("x",), "playbook-without-title"),
     ((Said("", "A"),), (), "playbook-without-steps"), ((Said("", "A"),), (" ",),
     "playbook-without-steps"), ((Said("", "A"),), ("x",) * 101, "playbook-too-long")],
)  # fmt: skip
def test_what_is_no_playbook_is_refused(
    desk: Desk, said: tuple[Said, ...], titles: tuple[str, ...], code: str
) -> None:
    steps = tuple(Step(n, (Said("", title),)) for n, title in enumerate(titles, start=1))
    with pytest.raises(UsageError, match=code):
        desk.playbooks.save(Playbook(9, said, steps)).result()
    assert desk.playbooks.lines().result() == ()


def test_the_trash_and_for_good(desk: Desk) -> None:
    made = playbook(desk, "Ask")
    trashed = desk.playbooks.trash((made.id,)).result()
    assert desk.playbooks.lines().result() == ()
    (line,) = desk.playbooks.lines(trashed=True).result()
    assert line.title == "Broken in transit"
    with pytest.raises(UsageError, match="no-such-playbook"):
        desk.playbooks.start(here(desk), made.id).result()
    desk.undo(trashed).result()
    dropped = desk.playbooks.drop((made.id,)).result()
    with pytest.raises(UsageError, match="no-such-playbook"):
        desk.playbooks.load(made.id).result()
    desk.undo(dropped).result()
    assert desk.playbooks.load(made.id).result().steps == made.steps


def test_its_list_speaks_ones_language_and_counts(desk: Desk) -> None:
    made = playbook(desk, "Ask", "Send")
    begun(desk, made)
    begun(desk, made, 2)
    desk.playbooks.finish(run(desk, 2)).result()
    (line,) = desk.playbooks.lines(("pt-BR", "en")).result()
    assert (line.title, line.hint, line.steps) == ("Partiu-se", "", 2)
    assert (line.runs, line.running) == (2, 1)
    assert line.last_run == run(desk, 2).started_at
    assert desk.playbooks.called("PARTIU-SE").result().id == made.id
    assert desk.playbooks.called(str(made.id)).result().id == made.id


def test_words_fall_back_to_the_first_there_are() -> None:
    said = (Said("en", ""), Said("it", "Rotto"), Said("pt-BR", "Quebrado"))
    assert spoken(said, ("pt-BR",)).title == "Quebrado"
    assert spoken(said, ("pt",)).title == "Quebrado"
    assert spoken(said, ("en", "ca")).title == "Rotto"
    assert spoken((), ("en",)).title == ""


# --- going through one --------------------------------------------------------------------------


def test_steps_are_ticked_with_who_and_when(desk: Desk) -> None:
    begun(desk, playbook(desk, "Ask", "Look", "Send"))
    assert row(desk) == "0/3"
    first, second_, third = run(desk).playbook.steps
    desk.playbooks.mark(run(desk), first.key, "done").result()
    maria = second(desk)
    desk.as_agent(maria)
    desk.playbooks.mark(run(desk), second_.key, "skipped", " none in stock ").result()
    now = run(desk)
    assert (now.settled, now.total, now.next_step) == (2, 3, third)
    assert now.last is not None
    assert (now.last.author, now.last.state, now.last.note) == ("Maria", "skipped", "none in stock")
    assert now.last.at >= now.mark(first.key).at > 0
    assert (now.mark(first.key).author, now.mark(first.key).note) == ("Ana", "")
    assert now.mark(third.key).state == "open"
    assert row(desk) == "2/3"
    assert row(desk, 2) == ""


def test_the_last_step_finishes_it_and_opening_one_goes_on(desk: Desk) -> None:
    begun(desk, playbook(desk, "Ask", "Send"))
    one, two = (step.key for step in run(desk).playbook.steps)
    desk.playbooks.mark(run(desk), one, "done").result()
    ticked = desk.playbooks.mark(run(desk), two, "done").result()
    assert (run(desk).finished_by, row(desk)) == ("Ana", "")
    title = "Broken in transit"
    told = [("playbook-started", "Ana", "", title), ("playbook-finished", "Ana", "", title)]
    assert events(desk) == told
    undone = desk.undo(ticked).result()
    assert (run(desk).finished_at, run(desk).settled, row(desk)) == (None, 1, "1/2")
    assert events(desk)[2:] == [("playbook-reopened", "Ana", "", title)]
    desk.undo(undone).result()
    assert run(desk).finished_at is not None
    desk.playbooks.mark(run(desk), one, "open").result()
    assert (run(desk).finished_at, row(desk)) == (None, "1/2")


def test_it_is_finished_by_hand_with_steps_left(desk: Desk) -> None:
    begun(desk, playbook(desk, "Ask", "Send"))
    one, two = (step.key for step in run(desk).playbook.steps)
    desk.playbooks.mark(run(desk), one, "done").result()
    finished = desk.playbooks.finish(run(desk)).result()
    assert events(desk)[-1] == ("playbook-finished", "Ana", "1/2", "Broken in transit")
    noted = desk.playbooks.mark(run(desk), two, "open", "They wrote again").result()
    assert run(desk).finished_at is not None, "a note goes on with nothing"
    desk.undo(noted).result()
    assert run(desk).mark(two).note == ""
    desk.undo(finished).result()
    assert run(desk).finished_at is None


def test_a_note_keeps_who_ticked(desk: Desk) -> None:
    begun(desk, playbook(desk, "Ask", "Send"))
    key = run(desk).playbook.steps[0].key
    desk.playbooks.mark(run(desk), key, "done").result()
    before = run(desk).mark(key)
    desk.as_agent(second(desk))
    noted = desk.playbooks.mark(run(desk), key, "done", "A photograph came").result()
    after = run(desk).mark(key)
    assert (after.author, after.at, after.note) == ("Ana", before.at, "A photograph came")
    desk.undo(noted).result()
    assert run(desk).mark(key) == before


def test_an_undo_leaves_alone_what_a_colleague_ticked(desk: Desk) -> None:
    begun(desk, playbook(desk, "Ask", "Look", "Send"))
    one, two, _ = (step.key for step in run(desk).playbook.steps)
    mine = desk.playbooks.mark(run(desk), one, "done").result()
    desk.as_agent(second(desk))
    desk.playbooks.mark(run(desk), two, "done").result()
    desk.undo(mine).result()
    assert (run(desk).mark(one).state, run(desk).mark(two).state) == ("open", "done")
    assert row(desk) == "1/3"


def test_taken_off_and_put_back_whole(desk: Desk) -> None:
    begun(desk, playbook(desk, "Ask", "Send"))
    key = run(desk).playbook.steps[0].key
    desk.playbooks.mark(run(desk), key, "done", "seen").result()
    before = run(desk)
    taken = desk.playbooks.take_off(run(desk)).result()
    assert desk.playbooks.runs(here(desk)).result() == ()
    assert row(desk) == ""
    desk.undo(taken).result()
    assert run(desk) == before
    assert row(desk) == "1/2"


def test_one_that_runs_is_not_begun_twice(desk: Desk) -> None:
    made = playbook(desk, "Ask")
    start = desk.playbooks.start(here(desk), made.id).result()
    with pytest.raises(UsageError, match="playbook-running"):
        desk.playbooks.start(here(desk), made.id).result()
    desk.undo(start).result()
    begun(desk, made)
    desk.playbooks.finish(run(desk)).result()
    desk.playbooks.start(here(desk), made.id).result()
    runs = desk.playbooks.runs(here(desk)).result()
    assert [one.finished_at is None for one in runs] == [True, False]


def test_a_step_that_is_not_there_is_refused(desk: Desk) -> None:
    begun(desk, playbook(desk, "Ask"))
    with pytest.raises(UsageError, match="no-such-step"):
        desk.playbooks.mark(run(desk), 7, "done").result()


# --- an edit meanwhile --------------------------------------------------------------------------


def test_an_edit_leaves_what_runs_and_is_told(desk: Desk) -> None:
    made = playbook(desk, "Ask", "Send")
    begun(desk, made)
    desk.playbooks.mark(run(desk), made.steps[0].key, "done").result()
    desk.playbooks.save(replace(made, folder="Other", tags=("x",))).result()
    assert not run(desk).newer, "where it lies says nothing"
    extra = Step(desk.playbooks.new_id(), (Said("en", "Claim"),))
    desk.playbooks.save(replace(made, steps=(made.steps[0], extra))).result()
    assert run(desk).newer
    assert [s.words().title for s in run(desk).playbook.steps] == ["Ask", "Send"]
    renewed = desk.playbooks.renew(run(desk)).result()
    assert [s.words().title for s in run(desk).playbook.steps] == ["Ask", "Claim"]
    assert (run(desk).settled, run(desk).newer, row(desk)) == (1, False, "1/2")
    desk.undo(renewed).result()
    assert [s.words().title for s in run(desk).playbook.steps] == ["Ask", "Send"]
    desk.playbooks.trash((made.id,)).result()
    assert not run(desk).newer
    with pytest.raises(UsageError, match="no-such-playbook"):
        desk.playbooks.renew(run(desk)).result()


def test_a_finished_one_renewed_goes_on(desk: Desk) -> None:
    made = playbook(desk, "Ask")
    begun(desk, made)
    desk.playbooks.mark(run(desk), made.steps[0].key, "done").result()
    assert run(desk).finished_at is not None
    extra = Step(desk.playbooks.new_id(), (Said("en", "Claim"),))
    desk.playbooks.save(replace(made, steps=(*made.steps, extra))).result()
    renewed = desk.playbooks.renew(run(desk)).result()
    assert (run(desk).finished_at, row(desk)) == (None, "1/2")
    desk.undo(renewed).result()
    assert run(desk).finished_at is not None


# --- where else it is seen ----------------------------------------------------------------------


def test_search_finds_who_is_at_one(desk: Desk) -> None:
    begun(desk, playbook(desk, "Ask"))
    found = {hit.conversation for hit in desk.search("has:playbook").result()}
    assert found == {here(desk)}
    assert {hit.conversation for hit in desk.search("-has:playbook broke").result()} == {
        here(desk, 2)
    }
    desk.playbooks.finish(run(desk)).result()
    assert desk.search("has:playbook").result() == ()


def found(desk: Desk, text: str) -> set[ConversationId]:
    return {hit.conversation for hit in desk.search(text).result()}


def test_search_finds_a_playbook_by_its_name(desk: Desk) -> None:
    made = playbook(desk, "Ask")
    begun(desk, made)
    for text in ("broken", '"Broken in transit"', '"partiu-se"', "PARTIU", "transit"):
        assert found(desk, f"playbook:{text}") == {here(desk)}, text
    assert found(desk, "playbook:returns") == set()
    assert found(desk, "-playbook:broken broke") == {here(desk, 2)}
    assert found(desk, "checklist:broken has:playbook") == {here(desk)}
    desk.playbooks.finish(run(desk)).result()
    desk.playbooks.trash([made.id]).result()
    assert found(desk, "playbook:broken") == {here(desk)}, "what it went through is found, too"
    assert found(desk, "playbook:broken has:playbook") == set()


def test_of_two_alike_the_whole_name_means_one(desk: Desk) -> None:
    steps = (Step(desk.playbooks.new_id(), (Said("en", "Ask"),)),)
    for number, title in enumerate(("Returns", "Returns abroad"), 1):
        made = Playbook(desk.playbooks.new_id(), (Said("en", title),), steps)
        desk.playbooks.save(made).result()
        begun(desk, made, number)
    assert found(desk, 'playbook:"returns"') == {here(desk)}
    assert found(desk, "playbook:abroad") == {here(desk, 2)}
    typing = desk.searching.find("playbook:returns").result()
    assert {hit.conversation for hit in typing.hits} == {here(desk), here(desk, 2)}
    offers = desk.searching.complete("playbook:ret", 12).result()
    assert [offer.text for offer in offers] == ["Returns ", '"Returns abroad" ']
    assert [o.text for o in desk.searching.complete("pl", 2).result()] == ["playbook:"]


def test_a_view_is_narrowed_to_those_that_are_at_one(desk: Desk) -> None:
    made = playbook(desk, "Ask")
    begun(desk, made)
    begun(desk, made, 2)
    assert desk.triage.facets(View.OPEN).result().playbooks == ((made.id, "Broken in transit", 2),)
    desk.store.execute(Merge(here(desk), here(desk, 2)), agent=desk.agent.id).result()
    facets = desk.triage.facets(View.OPEN).result()
    assert facets.playbooks == ((made.id, "Broken in transit", 1),), "one thread, two of it"
    for at in (0, made.id):
        assert list(desk.queue_head(View.OPEN, Lens(playbook=at)).result()[1]) == [here(desk, 2)]
    desk.playbooks.trash([made.id]).result()
    desk.playbooks.drop([made.id]).result()
    assert desk.triage.facets(View.OPEN).result().playbooks[0][1] == "Broken in transit"
    for one in desk.playbooks.runs(here(desk, 2)).result():
        desk.playbooks.finish(one).result()
    assert desk.triage.facets(View.OPEN).result().playbooks == ()
    assert list(desk.queue_head(View.OPEN, Lens(playbook=0)).result()[1]) == []


def test_after_a_merge_it_is_seen_in_the_whole(desk: Desk) -> None:
    source, target = here(desk), here(desk, 2)
    begun(desk, playbook(desk, "Ask", "Send"))
    at = run(desk)
    desk.store.execute(Merge(source, target), agent=desk.agent.id).result()
    assert row(desk, 2) == "0/2"
    assert desk.playbooks.runs(target).result() == (at,)
    desk.playbooks.mark(at, at.playbook.steps[0].key, "done").result()
    assert row(desk, 2) == "1/2"
    (open_run,) = desk.playbooks.open_runs().result()
    assert (open_run.run.settled, open_run.customer) == (1, "Bell")
    with pytest.raises(UsageError, match="playbook-running"):
        desk.playbooks.start(target, at.playbook.id).result()


def test_links_lead_somewhere_or_are_told_gone(desk: Desk) -> None:
    from app.kb.values import Article, Text
    from app.templates.values import Act, Template

    macro = Template(desk.templates.new_id(), "brk", "Broken", acts=(Act("tag", "damage"),))
    desk.templates.save(macro).result()
    article = Article(desk.knowledge.new_id(), (Text("en", "Broken pieces", "x"),))
    desk.knowledge.save(article).result()
    links = (StepLink("template", macro.id), StepLink("article", article.id),
             StepLink("article", 7))  # fmt: skip
    steps = tuple(Step(n, (Said("", "x"),), link) for n, link in enumerate(links, start=1))
    made = Playbook(desk.playbooks.new_id(), (Said("", "A"),), steps)
    desk.playbooks.save(made).result()
    found = desk.playbooks.links(made).result()
    assert [(found[k].title, found[k].name, found[k].macro, found[k].gone) for k in links] == [
        ("Broken", "brk", True, False), ("Broken pieces", "broken-pieces", False, False),
        ("", "", False, True),
    ]  # fmt: skip
    desk.templates.trash((macro.id,)).result()
    assert desk.playbooks.links(made).result()[links[0]].gone
    assert [one.id for one in desk.playbooks.using("template", macro.id).result()] == [made.id]
    assert desk.playbooks.using("template", article.id).result() == ()


def test_erased_with_the_customer(desk: Desk) -> None:
    made = playbook(desk, "Ask", "Send")
    begun(desk, made)
    begun(desk, made, 2)
    desk.playbooks.mark(run(desk), made.steps[0].key, "done", "Xylophagous cups").result()
    card = desk.conversation(here(desk)).result().customer
    assert isinstance(card, CustomerCard)
    desk.store.execute(Erase(card.id), agent=desk.agent.id).result()

    def left(connection) -> list[tuple[object, ...]]:
        words = "SELECT payload, inverse FROM command"
        marks = "SELECT run, note FROM playbook_mark"
        return [*connection.execute(words).fetchall(), *connection.execute(marks).fetchall()]

    assert "Xylophagous" not in str(desk.store.read(left).result())
    (kept,) = desk.playbooks.open_runs().result()
    assert kept.run.conversation == here(desk, 2)
    assert [f for f in doctor.examine(desk.store.profile).findings if f.severity != "info"] == []
