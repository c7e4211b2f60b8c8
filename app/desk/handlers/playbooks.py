"""Requests ``playbook ...``: checklists and the conversations that go through them."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

from app.base.clock import rfc3339
from app.base.errors import UsageError
from app.base.folding import fold
from app.base.ids import ConversationId
from app.base.problems import TEXTS
from app.desk.canned.playbook_values import ComingPlaybook, Links
from app.desk.desk import Desk
from app.desk.handlers import lookup
from app.desk.requests import Args, Line
from app.desk.watching import Watch
from app.templates.playbook_values import PlaybookRun, Step


def list_(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``query`` (words; none: all), ``trash``, ``language``, ``limit``."""
    languages = [args["language"]] if args.get("language") else []
    words = fold(" ".join(args.get("query") or ())).split()
    every = desk.playbooks.lines(languages, trashed=bool(args.get("trash"))).result()
    found = [row for row in every if all(word in row.words for word in words)]
    for row in found[: args.get("limit") or len(found)]:
        yield {
            "id": row.id,
            "title": row.title,
            "folder": row.folder or None,
            "tags": list(row.tags),
            "languages": list(row.languages),
            "steps": row.steps,
            "running": row.running,
            "runs": row.runs,
            "last_started": rfc3339(row.last_run),
            "review_by": row.review_by or None,
        }


def show(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``playbook`` (its title or id), ``language``."""
    playbook = desk.playbooks.called(args["playbook"]).result()
    languages = [args["language"]] if args.get("language") else []
    links = desk.playbooks.links(playbook).result()
    words = playbook.words(languages)
    yield {
        "id": playbook.id,
        "title": words.title,
        "when": words.hint or None,
        "folder": playbook.folder or None,
        "tags": list(playbook.tags),
        "languages": list(playbook.languages),
        "review_by": playbook.review_by or None,
        "steps": [
            _step(n, step, languages, links) for n, step in enumerate(playbook.steps, start=1)
        ],
    }


def _step(number: int, step: Step, languages: list[str], links: Links) -> Line:
    words = step.words(languages)
    return {
        "step": number,
        "title": words.title,
        "hint": words.hint or None,
        "link": _link(step, links),
    }


def _link(step: Step, links: Links) -> str | None:
    if step.link is None:
        return None
    linked = links[step.link]
    kind = "macro" if linked.macro else step.link.kind
    name = linked.name or linked.title or str(step.link.id)
    return f"{kind}:{name}" + (" (gone)" if linked.gone else "")


def attach(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id`` (of a conversation, or its number), ``playbook`` (its title or id)."""
    here = lookup.conversation(desk, args["id"])
    playbook = desk.playbooks.called(args["playbook"]).result()
    command = desk.playbooks.start(here, playbook.id).result()
    yield {"conversation_id": here, "playbook_id": playbook.id, "command_id": command}


def step(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``step`` (from 1), ``state`` ("done", "skipped", "open"), ``note``, ``playbook``."""
    here = lookup.conversation(desk, args["id"])
    run = _run(desk, here, args)
    if not 0 < args["step"] <= run.total:
        raise UsageError("no-such-step", name=str(args["step"]))
    key = run.playbook.steps[args["step"] - 1].key
    command = desk.playbooks.mark(run, key, args["state"], args.get("note")).result()
    (after,) = (one for one in desk.playbooks.runs(here).result() if one.id == run.id)
    yield {
        "conversation_id": here,
        "settled": after.settled,
        "steps": after.total,
        "finished": after.finished_at is not None,
        "command_id": command,
    }


def finish(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``playbook`` (where it is at several)."""
    here = lookup.conversation(desk, args["id"])
    command = desk.playbooks.finish(_run(desk, here, args)).result()
    yield {"conversation_id": here, "command_id": command}


def detach(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``playbook`` (where it is at several)."""
    here = lookup.conversation(desk, args["id"])
    command = desk.playbooks.take_off(_run(desk, here, args)).result()
    yield {"conversation_id": here, "command_id": command}


def _run(desk: Desk, here: ConversationId, args: Args) -> PlaybookRun:
    """What the conversation is at; the one named where it is at several."""
    runs = desk.playbooks.runs(here).result()
    wanted = fold(" ".join(str(args.get("playbook") or "").split()))
    if wanted:
        named = [
            run for run in runs
            if wanted in (str(run.playbook.id), *(fold(s.title) for s in run.playbook.said))
        ]  # fmt: skip
    else:
        named = [run for run in runs if run.finished_at is None]
    if not named:
        raise UsageError("no-playbook-here", name=args.get("playbook") or "")
    if len(named) > 1:
        raise UsageError("several-playbooks-here", names=", ".join(r.playbook.title for r in named))
    return named[0]


def status(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id`` (one conversation, step by step; none: all that is under way)."""
    if args.get("id"):
        here = lookup.conversation(desk, args["id"])
        found = desk.playbooks.beside(here).result()
        for run in found.runs:
            yield {**_standing(run), "checklist": _checklist(run, found.links or {})}
        return
    for one in desk.playbooks.open_runs().result():
        about = {"number": one.number, "subject": one.subject, "customer": one.customer or None}
        yield {**_standing(one.run), **about}


def _standing(run: PlaybookRun) -> Line:
    last, following = run.last, run.next_step
    return {
        "conversation_id": run.conversation,
        "playbook": run.playbook.title,
        "playbook_id": run.playbook.id,
        "settled": run.settled,
        "steps": run.total,
        "started_by": run.started_by or None,
        "started_at": rfc3339(run.started_at),
        "last_by": last.author or None if last is not None else None,
        "last_at": rfc3339(last.at) if last is not None else None,
        "next": following.words().title if following is not None else None,
        "finished_by": run.finished_by or None,
        "finished_at": rfc3339(run.finished_at),
        "newer": run.newer,
    }


def _checklist(run: PlaybookRun, links: Links) -> list[Line]:
    made = []
    for n, step in enumerate(run.playbook.steps, start=1):
        mark = run.mark(step.key)
        made.append(
            {
                **_step(n, step, [], links),
                "state": mark.state,
                "note": mark.note or None,
                "by": mark.author or None,
                "at": rfc3339(mark.at) if mark.at else None,
            }
        )
    return made


def bring(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``file`` (or a folder), ``preview`` (nothing is stored)."""
    watch = Watch(stop=stop)
    seen = desk.playbooks.preview(Path(args["file"]), watch=watch).result()
    if args.get("preview"):
        yield from (_told(one) for one in seen.incoming)
        yield from ({"refused": name} for name in seen.refused)
        return
    command = desk.playbooks.bring(seen, watch=watch).result()
    good = [one for one in seen.incoming if not one.fault]
    yield {
        "added": sum(one.replaces is None for one in good),
        "changed": sum(one.replaces is not None for one in good),
        "refused": [*(_told(one) for one in seen.incoming if one.fault), *seen.refused],
        "lost_links": [name for one in good for name in one.lost],
        "command_id": command,
    }


def _told(coming: ComingPlaybook) -> Line:
    return {
        "title": coming.playbook.title,
        "languages": list(coming.playbook.languages),
        "steps": len(coming.playbook.steps),
        "change": "refused" if coming.fault else "replaces" if coming.replaces else "new",
        "lost_links": list(coming.lost),
        "problem": TEXTS[coming.fault] if coming.fault else None,
    }


def export(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``file``: .json, else a folder of Markdown checklists."""
    path = Path(args["file"])
    yield {"file": str(path), "playbooks": desk.playbooks.export(path).result()}
