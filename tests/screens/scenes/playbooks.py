"""Playbooks: beside a conversation, chosen, a macro before it runs, and their page."""

import asyncio
from dataclasses import replace

from app.desk.canned.playbook_values import (
    ComingPlaybook,
    PlaybookPreview,
    PlaybookRun,
    Said,
    StepLink,
)
from app.templates.values import Act
from app.ui.playbooks.boxes import MacroBox, NoteBox
from app.ui.playbooks.page import PlaybooksPage
from app.ui.playbooks.page_files import ImportBox
from tests.screens.scenes.conversation import context
from tests.screens.stage import Stage, scene
from tests.ui.fake_templates import FACTS

_LONG = "Peça ao cliente que fotografe a peça, a caixa e a etiqueta do transportador 🏺"
_ARABIC = "\u0627\u0637\u0644\u0628 \u0635\u0648\u0631\u0629 \u0644\u0644\u0642\u0637\u0639\u0629"


def _macro(stage: Stage) -> None:
    held = stage.desk.templates
    acts = (Act("tag", "damage"), Act("priority", "high"), Act("note", "New piece sent"))
    held.put(replace(held.held[101], acts=acts))


async def _shown(stage: Stage) -> None:
    """They come a moment after the conversation."""
    for _ in range(200):
        if stage.session.playbooks.section is not None:
            break
        await asyncio.sleep(0.02)
    await stage.settle()


async def _at_one(stage: Stage) -> None:
    """The conversation on screen is at its fourth step."""
    _macro(stage)
    playbooks = stage.desk.playbooks
    playbooks.furnish()
    first = replace(playbooks.held[501].steps[0], said=(Said("pt", _LONG), Said("ar", _ARABIC)))
    playbooks.put(replace(playbooks.held[501], steps=(first, *playbooks.held[501].steps[1:])))
    playbooks.attach(
        stage.star, 501, (0, "done", "One photograph came with the mail; the box looks whole."),
        (1, "done", ""), (2, "skipped", ""),
    )  # fmt: skip
    await context(stage)
    await _shown(stage)


@scene
async def playbook_beside(stage: Stage) -> None:
    """Three of seven steps settled, the next one with its hint."""
    await _at_one(stage)


@scene
async def playbook_states(stage: Stage) -> None:
    """One that was changed since, one that is finished, one that leads to nothing any more."""
    _macro(stage)
    playbooks = stage.desk.playbooks
    playbooks.furnish()
    playbooks.attach(stage.star, 502, (0, "done", ""))
    playbooks.attach(stage.star, 501, (0, "done", ""))
    newer, finished = playbooks.at[stage.star]
    now = stage.desk.maker.now
    done = replace(finished, finished_by="Ana Ribeiro", finished_at=now)
    playbooks.at[stage.star] = (replace(newer, newer=True), done)
    playbooks.gone.add(StepLink("article", 301))
    await context(stage)
    await _shown(stage)


@scene
async def playbook_none(stage: Stage) -> None:
    """None begun: a way to begin."""
    stage.desk.playbooks.furnish()
    await context(stage)
    await _shown(stage)


@scene
async def playbook_choice(stage: Stage) -> None:
    """Which kind of case is it?"""
    await playbook_none(stage)
    stage.session.playbooks.choose()
    await stage.settle()


@scene
async def playbook_macro(stage: Stage) -> None:
    """What a macro says and does, before it runs."""
    await _at_one(stage)
    filled = stage.desk.templates.fill(101, FACTS).result()
    stage.show_over(MacroBox(stage.window, filled))
    await stage.settle()


@scene
async def playbook_note(stage: Stage) -> None:
    """A note at a step."""
    await _at_one(stage)
    run: PlaybookRun = stage.desk.playbooks.at[stage.star][0]
    stage.show_over(NoteBox(stage.window, _LONG, run.mark(0)))
    await stage.settle()


async def _page(stage: Stage) -> PlaybooksPage:
    await _at_one(stage)
    playbooks = stage.desk.playbooks
    long = "Wholesale: who qualifies, on what terms, and whom to ask about everything else"
    playbooks.put(replace(playbooks.held[502], id=503, said=(Said("ca", long),),
                          review_by="2026-01-15", owner=stage.desk.agent.id))  # fmt: skip
    stage.session.playbook_pages.open(501)
    await stage.settle()
    return stage.session.playbook_pages.acts.page


@scene
async def playbooks(stage: Stage) -> None:
    """The page, with one in two languages."""
    await _page(stage)


@scene
async def playbooks_other_language(stage: Stage) -> None:
    """Steps without words in it show those it was begun in."""
    page = await _page(stage)
    page.tabs.chosen.emit("pt")
    await stage.settle()


@scene
async def playbooks_link(stage: Stage) -> None:
    """Choosing where a step leads."""
    page = await _page(stage)
    page.steps.link_wanted.emit(page.steps.edits()[0])
    await stage.settle()


@scene
async def playbooks_none(stage: Stage) -> None:
    stage.session.playbook_pages.open()
    await stage.settle()


@scene
async def playbooks_import(stage: Stage) -> None:
    page = await _page(stage)
    held = stage.desk.playbooks.held
    bare = replace(held[502], steps=(), said=(Said("en", "Nothing to do"),))
    seen = PlaybookPreview(
        (ComingPlaybook(held[501], 501, ("template:fin",)), ComingPlaybook(held[502]),
         ComingPlaybook(bare, fault="playbook-without-steps")), ("notes.md",),
    )  # fmt: skip
    stage.show_over(ImportBox(page, "playbooks.json", seen))
    await stage.settle()
