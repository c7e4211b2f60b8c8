"""The demo shop's playbooks, from ``resources/demo/playbooks``, and who is at them. Main thread."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from app.base.ids import AgentId, ConversationId
from app.base.paths import RESOURCES
from app.desk.canned.playbook_files import coming
from app.store.store import Store
from app.templates import playbook_rows as rows
from app.templates.playbook_commands import SavePlaybook
from app.templates.playbook_files import of_markdown
from app.templates.playbook_run_commands import MarkStep, StartPlaybook

FOLDER = RESOURCES / "demo/playbooks"


def tell(store: Store, agent: AgentId) -> None:
    """Keep every playbook, in all its languages, English first."""
    found = sorted(FOLDER.glob("*.md"), key=lambda path: (".en." not in path.name, path.name))
    texts = {PurePosixPath(p.name): p.read_text(encoding="utf-8") for p in found}
    found_there = [coming(store, agent, one, {}).playbook for one in of_markdown(texts)]
    made = [SavePlaybook(replace(one, owner=agent)) for one in found_there]
    store.execute(*made, agent=agent).result()


def start(store: Store, here: ConversationId, title: str) -> StartPlaybook:
    """A conversation begins the playbook of that title."""
    found = store.read(lambda c: rows.called(c, title)).result()
    assert found is not None, title  # noqa: S101  the story names one of its own
    return StartPlaybook(store.ids.take(), here, found.id)


def tick(store: Store, here: ConversationId, told: Mapping[str, str | int]) -> MarkStep:
    """A step of it, counted from 1, is settled, with a note for whoever goes on."""
    (run,) = store.read(lambda c: rows.runs(c, here)).result()
    step = run.playbook.steps[int(told["step"]) - 1]
    state = "skipped" if told.get("skipped") else "done"
    note = str(told.get("note", ""))
    return MarkStep(run.conversation, run.id, step.key, state, note)  # type: ignore[arg-type]
