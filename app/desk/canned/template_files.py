"""Templates from files and into files: tables, text files in folders, exports of ours. Any thread.

A table has a line of titles, in any order and any of our languages, and a line a form; lines of one
code (or title) are forms of one template. A text file is one form: ``code.lang.txt``, its folder is
the template's, "Title:", "Subject:", "Tags:" may stand above a blank line. Nothing of a file is
trusted: what is wrong is told and kept out.
"""

import base64
import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.base.errors import UsageError
from app.base.folding import fold
from app.base.ids import AgentId
from app.base.problems import sentence
from app.base.rich import Rich, images, is_plain, of_text, to_text
from app.desk.canned import template_checks
from app.desk.canned.template_values import ImportPreview, Incoming
from app.desk.people.people_out import write_file
from app.desk.watching import Watch
from app.desk.writing import rich_text
from app.inbox.people import people_csv
from app.templates import rows
from app.templates.values import CHANNELS, HOURS, Hours, Template, Variant

if TYPE_CHECKING:
    from app.desk.desk import Desk

LARGEST, MOST = 40 * 1_048_576, 20_000
_IMPORTER = AgentId(-1)
"""Stands for whoever imports, until that is known."""
_SUFFIXES = (".txt", ".md", ".html", ".htm")
FORMAT = "nightdesk-templates"
TITLES = (
    "Code", "Title", "Folder", "Language", "Hours", "Subject", "Body", "HTML", "SMS", "Tags",
    "Channels", "To", "Cc", "Personal", "Review by",
)  # fmt: skip
_ROLES: Mapping[str, str] = {
    name: role
    for role, names in {
        "code": "code shortcut short_code shortcode trigger codigo atalho atajo codice drecera",
        "title": "title name template titulo nome nombre titolo titol nom",
        "folder": "folder category group pasta carpeta cartella categoria",
        "language": "language lang locale idioma lingua llengua",
        "hours": "hours horario orario horari",
        "subject": "subject assunto asunto oggetto assumpte",
        "body": "body text content message reply response macro texto testo text_body mensagem cos",
        "html": "html body_html",
        "sms": "sms short",
        "tags": "tags labels etiquetas etichette etiquetes",
        "channels": "channels channel canais canales canali canals",
        "to": "to para a",
        "cc": "cc",
        "personal": "personal private pessoal personale",
        "review_by": "review_by review",
    }.items()
    for name in names.split()
}


@dataclass(slots=True)
class _Told:
    forms: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    problems: list[tuple[int, str, str]] = field(default_factory=list)


def preview(desk: "Desk", path: Path, watch: Watch) -> ImportPreview:
    """What a file or folder would bring; raises ``UsageError`` for what cannot be read at all."""
    if path.is_dir():
        form, told = "text", _folder(path, watch)
    elif path.suffix.lower() == ".json":
        return _of_export(desk, path, watch)
    elif path.suffix.lower() in _SUFFIXES:
        form, told = "text", _Told([(1, _text_file(path, path.parent))])
    else:
        form, told = "csv", _table(_decoded(path), path)
    made = _merged(told)
    return ImportPreview(form, tuple(_known(desk, made, watch)), tuple(told.problems))


def _decoded(path: Path) -> str:
    return people_csv.decode(_bytes(path))[0]


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise UsageError("people-file-too-large", path=str(path), mb=LARGEST >> 20)
        return path.read_bytes()
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise UsageError("people-file-unreadable", path=str(path), detail=detail) from error


# --- tables -------------------------------------------------------------------------------------


def _table(text: str, path: Path) -> _Told:
    told = _Told()
    split = people_csv.separator(text)
    reader = csv.reader(io.StringIO(text.replace("\0", "")), delimiter=split)
    roles: list[str] = []
    for _ in range(MOST):
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error:
            told.problems.append((line, "people-line-unreadable", ""))
            continue
        cells = [people_csv.unguarded(cell) for cell in row]
        if not any(cell.strip() for cell in cells):
            continue
        if not roles:
            roles = [_ROLES.get("_".join(fold(cell).split()), "") for cell in cells]
            if not {"body", "html", "sms"} & set(roles):
                raise UsageError("template-file-unreadable", path=str(path))
            continue
        found = {r: c for r, c in zip(roles, cells, strict=False) if r and c.strip()}
        if found.get("title") or found.get("code"):
            told.forms.append((line, found))
        else:
            told.problems.append((line, "template-without-title", ""))
    if not roles:
        raise UsageError("template-file-unreadable", path=str(path))
    return told


# --- text files ---------------------------------------------------------------------------------


def _folder(path: Path, watch: Watch) -> _Told:
    told = _Told()
    files = sorted(p for p in path.rglob("*") if p.suffix.lower() in _SUFFIXES and p.is_file())
    for done, file in enumerate(files[:MOST]):
        watch.step(done, len(files))
        try:
            told.forms.append((0, _text_file(file, path)))
        except UsageError:
            told.problems.append((0, "people-line-unreadable", file.name))
    if not files:
        raise UsageError("template-file-unreadable", path=str(path))
    return told


def _text_file(path: Path, root: Path) -> dict[str, str]:
    """``refund.pt.txt`` in ``Orders``: code, language, folder; what stands above a blank line."""
    text = _decoded(path)
    name, _, language = path.stem.partition(".")
    made = {"code": "-".join(name.split()), "title": name.replace("-", " ").strip().capitalize()}
    made["language"] = language
    made["folder"] = "/".join(path.relative_to(root).parent.parts)
    head, blank, rest = text.replace("\r\n", "\n").partition("\n\n")
    fields = [line.partition(":") for line in head.split("\n")]
    roles = [_ROLES.get("_".join(fold(one[0]).split()), "") for one in fields]
    if blank and all(role and one[1] for role, one in zip(roles, fields, strict=True)):
        made |= {role: one[2].strip() for role, one in zip(roles, fields, strict=True)}
        text = rest
    made["html" if path.suffix.lower() in (".html", ".htm") else "body"] = text.rstrip()
    return made


# --- what they come to --------------------------------------------------------------------------


def _merged(told: _Told) -> list[Template]:
    """Forms of one code, or of one title where there is none, as one template."""
    made: dict[str, Template] = {}
    for _, form in told.forms:
        template = _template(form)
        key = fold(f"c {template.code}" if template.code else f"t {template.title}")
        if key in made:
            template = replace(made[key], variants=_with(made[key].variants, template.variants))
        made[key] = template
    return list(made.values())


def _with(held: Sequence[Variant], new: Sequence[Variant]) -> tuple[Variant, ...]:
    """Forms with others put in the place of those for the same language and hours."""
    forms = {(v.language, v.hours): v for v in held}
    return tuple((forms | {(v.language, v.hours): v for v in new}).values())


def _template(form: Mapping[str, str]) -> Template:
    hours: Hours = next((h for h in HOURS if h == fold(form.get("hours", "")).strip()), "")
    body = _body(form)
    variant = Variant(
        form.get("language", "").strip()[:12], hours, form.get("subject", "").strip(), body,
        form.get("sms", ""),
    )  # fmt: skip
    channels = tuple(c for c in CHANNELS if c in fold(form.get("channels", "")).split())
    tags = form.get("tags", "").replace(";", ",").split(",")
    personal = fold(form.get("personal", "")).strip() in ("yes", "true", "1", "sim", "si", "x")
    return Template(
        0, form.get("code", "").strip(), form.get("title", "") or form.get("code", ""), (variant,),
        agent=_IMPORTER if personal else None,
        folder=form.get("folder", ""), tags=tuple(t.strip() for t in tags if t.strip()),
        channels=channels, to=form.get("to", ""), cc=form.get("cc", ""),
        review_by=form.get("review_by", "").strip()[:10],
    )  # fmt: skip


def _body(form: Mapping[str, str]) -> Rich:
    if form.get("html"):
        made, _ = rich_text.from_html(form["html"])
        return rich_text.with_images(made, {})
    return of_text(form.get("body", "").strip("\n"))


def _known(desk: "Desk", made: Sequence[Template], watch: Watch) -> Iterator[Incoming]:
    agent = desk.agent.id
    every = {
        (t.agent, fold(t.code)): t
        for t in desk.store.read(lambda c: list(rows.every(c, agent))).result() if t.code
    }  # fmt: skip
    for done, template in enumerate(made):
        watch.step(done, len(made))
        mine = replace(template, agent=agent if template.agent is not None else None)
        held = every.get((mine.agent, fold(mine.code))) if mine.code else None
        id = held.id if held is not None else desk.templates.new_id()
        variants = _with(held.variants, mine.variants) if held is not None else mine.variants
        whole = replace(mine, id=id, variants=variants)
        if held is not None:
            whole = replace(
                whole, created_at=held.created_at, owner=mine.owner or held.owner,
                files=mine.files or held.files, acts=mine.acts or held.acts,
            )  # fmt: skip
        yield Incoming(whole, None if held is None else held.id, template_checks.faults(whole))


# --- exports ------------------------------------------------------------------------------------


class _Export(msgspec.Struct):
    format: str
    version: int
    templates: list[Template]
    files: dict[str, str] = {}


def export(desk: "Desk", path: Path) -> int:
    """Write all that this agent sees to ``path``: JSON with everything, else a table."""
    agent = desk.agent.id
    every = desk.store.read(lambda c: list(rows.every(c, agent))).result()
    if path.suffix.lower() == ".json":
        files = {
            file.sha256: base64.b64encode(desk.templates.file(file).read_bytes()).decode()
            for template in every for file in template.files
        }  # fmt: skip
        made = msgspec.json.encode(_Export(FORMAT, 1, every, files))
        write_file(path, msgspec.json.format(made, indent=2))
    else:
        lines = [_row(t, v) for t in every for v in (t.variants or (Variant(""),))]
        write_file(path, people_csv.write(TITLES, lines))
    return len(every)


def _row(template: Template, variant: Variant) -> list[str]:
    html = "" if is_plain(variant.body) else rich_text.to_html(_without_images(variant.body))
    return [
        template.code, template.title, template.folder, variant.language, variant.hours,
        variant.subject, to_text(variant.body), html, variant.sms, ", ".join(template.tags),
        " ".join(template.channels), template.to, template.cc, "yes" if template.agent else "",
        template.review_by,
    ]  # fmt: skip


def _without_images(body: Rich) -> Rich:
    return rich_text.with_images(body, {}) if images(body) else body


def _of_export(desk: "Desk", path: Path, watch: Watch) -> ImportPreview:
    try:
        held = msgspec.json.decode(_bytes(path), type=_Export)
        files = {sha: base64.b64decode(data) for sha, data in held.files.items()}
    except (msgspec.DecodeError, ValueError) as error:
        detail = str(error)[:100]
        raise UsageError("template-file-unreadable", path=str(path), detail=detail) from error
    if held.format != FORMAT:
        raise UsageError("template-file-unreadable", path=str(path))
    sound = {s: d for s, d in files.items() if hashlib.sha256(d).hexdigest() == s}
    problems = []
    made: list[Template] = []
    for template in held.templates[:MOST]:
        kept = tuple(f for f in template.files if f.sha256 in sound)
        if len(kept) < len(template.files):
            problems.append((0, "blob-missing", template.title))
        pictures = {f.name: f.name for f in kept if f.inline}
        variants = tuple(
            replace(v, body=rich_text.with_images(v.body, pictures)) for v in template.variants
        )
        personal = _IMPORTER if template.agent is not None else None
        made.append(
            replace(template, files=kept, variants=variants, owner=None, trashed_at=None,
                    agent=personal)
        )  # fmt: skip
    incoming = tuple(_known(desk, made, watch))
    return ImportPreview("json", incoming, tuple(problems), tuple(sound.values()))


def told(incoming: Incoming) -> Mapping[str, Any]:
    """A line of the preview for a program."""
    return {
        "code": incoming.template.code,
        "title": incoming.template.title,
        "languages": list(incoming.template.languages),
        "change": "refused" if incoming.faults else "replaces" if incoming.replaces else "new",
        "problems": [
            f"{f.part} {f.fault.line}: {sentence(template_checks.problem_of(f.fault))}"
            for f in incoming.faults
        ],
    }
