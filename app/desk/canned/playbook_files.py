"""Playbooks from files and into files, their links by name. Errand thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from app.base.errors import UsageError
from app.base.folding import fold
from app.base.ids import AgentId
from app.desk.canned.playbook_values import ComingPlaybook, Linked, PlaybookPreview
from app.desk.people.people_out import write_file
from app.desk.watching import Watch
from app.kb import rows as article_rows
from app.kb.values import Article
from app.store.database import Dbapi
from app.store.store import Store
from app.templates import playbook_files as files
from app.templates import playbook_rows as rows
from app.templates import rows as template_rows
from app.templates.playbook_files import LARGEST, MOST, Loose, LooseStep
from app.templates.playbook_values import Playbook, Said, Step, StepLink
from app.templates.values import Template

if TYPE_CHECKING:
    from app.desk.desk import Desk

_SUFFIXES = (".md", ".markdown", ".txt")
Held = Mapping[tuple[str, str], Playbook]
"""Playbooks by language and folded title."""


def preview(desk: Desk, path: Path, watch: Watch) -> PlaybookPreview:
    """What a file (.json, or a Markdown checklist) or a folder of checklists would bring.

    Raises ``UsageError("playbook-file-unreadable")``.
    """
    refused: list[str] = []
    if path.suffix.lower() == ".json":
        try:
            loose = files.of_json(_bytes(path))
        except UsageError as error:
            params = {"path": str(path), **error.problem.params}
            raise UsageError(error.problem.code, **params) from error
    else:
        loose = files.of_markdown(dict(_texts(path, refused, watch)))
        if not loose:
            raise UsageError("playbook-file-unreadable", path=str(path))
    held = by_title(desk.store.read(lambda c: list(rows.every(c))).result())
    incoming = []
    for done, one in enumerate(loose):
        watch.step(done, len(loose))
        incoming.append(coming(desk.store, desk.agent.id, one, held))
    return PlaybookPreview(tuple(incoming), tuple(refused))


def _texts(path: Path, refused: list[str], watch: Watch) -> Iterator[tuple[PurePosixPath, str]]:
    if path.is_dir():
        found = [p for p in sorted(path.rglob("*")) if p.suffix.lower() in _SUFFIXES]
        for done, file in enumerate(found[:MOST]):
            watch.step(done, len(found))
            inner = PurePosixPath(file.relative_to(path).as_posix())
            try:
                yield inner, _bytes(file).decode("utf-8-sig", errors="replace")
            except UsageError:
                refused.append(str(inner))
    else:
        yield PurePosixPath(path.name), _bytes(path).decode("utf-8-sig", errors="replace")


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise UsageError("people-file-too-large", path=str(path), mb=LARGEST >> 20)
        return path.read_bytes()
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise UsageError("playbook-file-unreadable", path=str(path), detail=detail) from error


def by_title(held: Sequence[Playbook]) -> Held:
    """Each of them by its titles; of two of one name the first."""
    return {(said.language, fold(said.title)): one for one in reversed(held) for said in one.said}


def coming(store: Store, agent: AgentId, loose: Loose, held: Held) -> ComingPlaybook:
    """A playbook of a file with ids: its own, or those of the one among ``held`` it is."""
    from app.templates.playbook_commands import tidy

    titles = ((one.language, fold(one.title.strip())) for one in loose.said)
    same = next((held[title] for title in titles if title in held), None)
    lost: list[str] = []
    taken: set[int] = set()
    steps = []
    for one in loose.steps:
        link = _resolved(store, agent, one)
        if one.kind is not None and link is None:
            lost.append(f"{one.kind}:{one.name}")
        key = _key(one, same)
        if not key or key in taken:
            key = store.ids.take()
        taken.add(key)
        steps.append(Step(key, one.said, link))
    id = same.id if same is not None else store.ids.take()
    made = Playbook(id, loose.said, tuple(steps), loose.folder, loose.tags,
                    review_by=loose.review_by)  # fmt: skip
    if same is not None:
        made = replace(made, owner=same.owner, created_at=same.created_at)
    try:
        made, fault = tidy(made), ""
    except UsageError as error:
        fault = error.problem.code
    return ComingPlaybook(made, same.id if same is not None else None, tuple(lost), fault)


def _key(loose: LooseStep, same: Playbook | None) -> int:
    """That of the step it is already: conversations that are at it keep their ticks; else 0."""
    titles = {(one.language, fold(one.title.strip())) for one in loose.said}
    alike = (
        step.key for step in (same.steps if same is not None else ())
        if any((one.language, fold(one.title)) in titles for one in step.said)
    )  # fmt: skip
    return next(alike, 0)


def _resolved(store: Store, agent: AgentId, loose: LooseStep) -> StepLink | None:
    def read(connection: Dbapi) -> Template | Article | None:
        if loose.kind == "template":
            return template_rows.by_code(connection, loose.name, agent)
        return article_rows.by_address(connection, loose.name)

    if loose.kind is None:
        return None
    found = store.read(read).result()
    return StepLink(loose.kind, found.id) if found is not None else None


# --- out -----------------------------------------------------------------------------------------


def export(desk: Desk, path: Path) -> int:
    """Raises ``UsageError``: "file-unwritable", "article-folder-unwritable"."""
    from app.desk.canned.playbooks import links

    held = desk.store.read(lambda c: list(rows.every(c))).result()
    wanted = [step.link for one in held for step in one.steps]
    known = desk.store.read(partial(links, wanted=wanted)).result()
    loose = [_loosened(one, known) for one in held]
    if path.suffix.lower() == ".json":
        write_file(path, files.to_json(loose))
        return len(loose)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = error.strerror or ""
        raise UsageError("article-folder-unwritable", path=str(path), detail=detail) from error
    taken: set[str] = set()
    for one in loose:
        for name, text in files.to_markdown(one):
            head, dot, rest = name.partition(".")
            free, n = name, 1
            while free in taken:
                n += 1
                free = f"{head}-{n}{dot}{rest}"
            taken.add(free)
            write_file(path / free, text.encode())
    return len(loose)


def _loosened(playbook: Playbook, known: dict[StepLink, Linked]) -> Loose:
    steps = tuple(_loose_step(step.said, step.link, known) for step in playbook.steps)
    return Loose(playbook.said, steps, playbook.folder, playbook.tags, playbook.review_by)


def _loose_step(
    said: tuple[Said, ...], link: StepLink | None, known: dict[StepLink, Linked]
) -> LooseStep:
    """A link goes along by a name that leads to it elsewhere, too; without one by its id."""
    if link is None or known[link].gone:
        return LooseStep(said)
    return LooseStep(said, link.kind, known[link].name or str(link.id))
