"""Requests ``template ...``: canned replies from the command line."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

from app.base.clock import rfc3339
from app.base.errors import Problem, UsageError
from app.base.problems import sentence
from app.base.rich import of_text
from app.desk.canned import template_files
from app.desk.canned.template_checks import problem_of
from app.desk.canned.templates import is_stale
from app.desk.desk import Desk
from app.desk.handlers import lookup
from app.desk.requests import Args, Line
from app.desk.watching import Watch
from app.desk.writing import rich_text
from app.templates import engine
from app.templates.filters import FILTERS
from app.templates.known import CURSOR, KNOWN, OWN_FIELD, Facts, examples
from app.templates.values import HOURS, Hours, Template, TemplateRow, Variant


def list_(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``query`` (words; none: all), ``trash``, ``stale``, ``limit``."""
    words, now = " ".join(args.get("query") or ()), desk.store.clock.now()
    found: tuple[TemplateRow, ...]
    if words:
        index = desk.templates.index().result()
        found = tuple(one.row for one in index.find(words, now))
    else:
        found = desk.templates.lines(trashed=bool(args.get("trash"))).result()
    if args.get("stale"):
        today = (rfc3339(now) or "")[:10]
        found = tuple(row for row in found if is_stale(row, now, today))
    for row in found[: args.get("limit") or len(found)]:
        yield {
            "id": row.id,
            "code": row.code or None,
            "title": row.title,
            "folder": row.folder or None,
            "languages": list(row.languages),
            "tags": list(row.tags),
            "personal": not row.team,
            "macro": row.macro,
            "uses": row.uses,
            "last_used": rfc3339(row.last_used),
            "review_by": row.review_by or None,
        }


def show(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``code`` (or id)."""
    template = desk.templates.by_code(args["code"]).result()
    yield {
        "id": template.id,
        "code": template.code or None,
        "title": template.title,
        "folder": template.folder or None,
        "tags": list(template.tags),
        "channels": list(template.channels),
        "to": template.to or None,
        "cc": template.cc or None,
        "personal": template.agent is not None,
        "acts": [f"{act.deed} {act.value}" for act in template.acts],
        "files": [file.name for file in template.files if not file.inline],
        "review_by": template.review_by or None,
        "forms": [_form(variant) for variant in template.variants],
    }


def _form(variant: Variant) -> Line:
    return {
        "language": variant.language or None,
        "hours": variant.hours or None,
        "subject": variant.subject or None,
        "text": rich_text.to_text(variant.body),
        "sms": variant.sms or None,
    }


def add(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``code``, ``title``, ``text`` or ``html`` (file), ``language``, ``hours``, ``subject``,
    ``sms``, ``folder``, ``tag``s, ``personal``. Of a known code it adds or changes one form."""
    hours: Hours = next((h for h in HOURS if h == (args.get("hours") or "")), "")
    variant = Variant(
        args.get("language") or "", hours, args.get("subject") or "", _body(args),
        args.get("sms") or "",
    )  # fmt: skip
    try:
        held = desk.templates.by_code(args["code"]).result()
    except UsageError:
        held = Template(desk.templates.new_id(), args["code"], args.get("title") or args["code"])
    forms = {(v.language, v.hours): v for v in held.variants}
    forms[variant.language, variant.hours] = variant
    agent = desk.agent.id if args.get("personal") else held.agent
    made = Template(
        held.id, held.code or args["code"], args.get("title") or held.title, tuple(forms.values()),
        agent, args.get("folder") or held.folder, (*held.tags, *(args.get("tag") or ())),
        held.channels, held.to, held.cc, held.files, held.acts, held.owner, held.review_by,
    )  # fmt: skip
    command = desk.templates.save(made).result()
    yield {"template_id": made.id, "command_id": command}


def _body(args: Args) -> rich_text.Rich:
    if args.get("html"):
        path = Path(args["html"])
        try:
            html = path.read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            detail = error.strerror or ""
            raise UsageError("people-file-unreadable", path=str(path), detail=detail) from error
        return rich_text.with_images(rich_text.from_html(html)[0], {})
    return of_text(args.get("text") or "")


def bring(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``file`` (or a folder), ``preview`` (nothing is stored)."""
    watch = Watch(stop=stop)
    seen = desk.templates.preview(Path(args["file"]), watch=watch).result()
    problems = [
        f"{line}: {sentence(Problem(code, {'name': value}))}" for line, code, value in seen.problems
    ]
    if args.get("preview"):
        for one in seen.incoming:
            yield dict(template_files.told(one))
        for problem in problems:
            yield {"problem": problem}
        return
    command = desk.templates.bring(seen, watch=watch).result()
    good = [one for one in seen.incoming if not one.faults]
    yield {
        "added": sum(one.replaces is None for one in good),
        "changed": sum(one.replaces is not None for one in good),
        "refused": [dict(template_files.told(one)) for one in seen.incoming if one.faults],
        "problems": problems,
        "command_id": command,
    }


def export(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``file``: .json with everything, else a table."""
    path = Path(args["file"])
    yield {"file": str(path), "templates": desk.templates.export(path).result()}


def variables(_desk: Desk, _args: Args, _stop: Event) -> Iterator[Line]:
    """What a template may ask for, and through what it can be passed."""
    for known in KNOWN:
        written = Facts({known.name: known.example})
        example = None if known.later else engine.render_text(f"{{{{ {known.name} }}}}", written)
        yield {"name": known.name, "words": known.words, "example": example}
    yield {"name": f"{OWN_FIELD}NAME", "words": "A field of your own", "example": None}
    yield {"name": CURSOR, "words": "Where the cursor stands afterwards", "example": None}
    for name, (words, example) in FILTERS.items():
        yield {"name": f"| {name}", "words": words, "example": example}


def render(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``code``, ``conversation`` (none: examples), ``language``, ``sms``."""
    template = desk.templates.by_code(args["code"]).result()
    facts = examples(args.get("language") or "en")
    if args.get("conversation"):
        here = lookup.conversation(desk, args["conversation"])
        facts = desk.templates.facts(here).result()
    channel = "sms" if args.get("sms") else ""
    filled = desk.templates.fill(
        template.id, facts, language=args.get("language"), channel=channel
    ).result()
    if filled.fault is not None:
        problem = problem_of(filled.fault)
        raise UsageError("template-faulty", line=filled.fault.line,
                         detail=sentence(problem).rstrip("."))  # fmt: skip
    yield {
        "code": template.code or None,
        "language": filled.language or None,
        "subject": filled.subject or None,
        "text": rich_text.to_text(filled.body),
        "html": None if channel else rich_text.to_html(filled.body),
        "missing": list(filled.missing),
        "acts": [f"{act.deed} {act.value}" for act in filled.acts],
    }
