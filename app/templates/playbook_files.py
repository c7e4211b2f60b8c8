"""Playbooks as files: Markdown checklists, one a language, and JSON with all of them. Pure.

    ---
    folder: Orders
    tags: damage
    ---
    # Broken in transit
    When a piece came in pieces.

    - [ ] Ask for a photograph ([We are sorry](template:brk))
      The box too: the courier wants to see it.

``returns.pt.md`` and ``returns.en.md`` are one playbook in two languages; their steps answer to
each other by place, and one without words in a language is a comment there. A link names a template
(or macro) by its code, an article by its address. Nothing of a file is trusted: what is no step is
left out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

import msgspec

from app.base.errors import UsageError
from app.base.folding import fold
from app.templates.playbook_values import LinkKind, Said

FORMAT, VERSION = "nightdesk-playbooks", 1
LARGEST, MOST = 4 << 20, 2_000
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_STEP = re.compile(r"^\s{0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*\S)[ \t]*$")
_LINK = re.compile(r"\s*\(?\[([^\]\n]*)\]\(\s*(template|macro|article):([^)\s]+)\s*\)\)?\s*$")
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*#*$")
_COMMENT = re.compile(r"<!--.*-->")
_LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Za-z]{2,4})?")
_KINDS: Mapping[str, LinkKind] = {"template": "template", "macro": "template", "article": "article"}


@dataclass(frozen=True, slots=True)
class LooseStep:
    """A step whose link is a name: a template's code, an article's address."""

    said: tuple[Said, ...]
    kind: LinkKind | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Loose:
    """A playbook as a file has it, without ids."""

    said: tuple[Said, ...]
    steps: tuple[LooseStep, ...] = ()
    folder: str = ""
    tags: tuple[str, ...] = ()
    review_by: str = ""


class _Export(msgspec.Struct):
    format: str
    version: int
    playbooks: list[Loose]


def to_json(playbooks: Sequence[Loose]) -> bytes:
    """All of them in one text."""
    made = msgspec.json.encode(_Export(FORMAT, VERSION, list(playbooks)))
    return msgspec.json.format(made, indent=2)


def of_json(data: bytes) -> list[Loose]:
    """Raises ``UsageError("playbook-file-unreadable")``, without a path."""
    try:
        held = msgspec.json.decode(data, type=_Export)
    except msgspec.DecodeError as error:
        raise UsageError("playbook-file-unreadable", detail=str(error)[:100]) from error
    if held.format != FORMAT or held.version > VERSION:
        raise UsageError("playbook-file-unreadable")
    return held.playbooks[:MOST]


# --- Markdown -----------------------------------------------------------------------------------


def of_markdown(texts: Mapping[PurePosixPath, str]) -> list[Loose]:
    """The playbooks of some files, by their paths below a folder."""
    groups: dict[str, list[Loose]] = {}
    for path, text in texts.items():
        key, language = _place(path)
        made = _read(text, language, path)
        groups.setdefault(key, []).append(made)
    return [_joined(group) for group in groups.values()]


def _place(path: PurePosixPath) -> tuple[str, str]:
    """What the languages of one playbook share, and the language of this one."""
    stem, dot, last = path.stem.rpartition(".")
    if dot and _LANGUAGE.fullmatch(last):
        return str(path.with_name(stem)), last
    return str(path.with_name(path.stem)), ""


def _read(text: str, language: str, path: PurePosixPath) -> Loose:
    facts, body = _front(text.replace("\r\n", "\n").removeprefix("\ufeff"))
    language = facts.get("language", language)
    title, about, steps = "", list[str](), list[LooseStep]()
    hints: list[str] = []
    for line in body.split("\n"):
        step, heading = _STEP.match(line), _HEADING.match(line)
        if step is not None:
            _add_hint(steps, hints)
            steps.append(_step(step[1], language))
        elif steps and line.strip():
            hints.append(line.strip())
        elif heading is not None and not title:
            title = heading[1]
        elif not steps and line.strip():
            about.append(line.strip())
    _add_hint(steps, hints)
    named = path.name.partition(".")[0].replace("-", " ").replace("_", " ").strip().capitalize()
    tags = tuple(tag.strip() for tag in facts.get("tags", "").split(",") if tag.strip())
    folder = facts.get("folder") or "/".join(path.parent.parts)
    said = Said(language, title or facts.get("title", "") or named, "\n".join(about))
    return Loose((said,), tuple(steps), folder, tags, facts.get("review_by", "")[:10])


def _front(text: str) -> tuple[dict[str, str], str]:
    match = _FRONT.match(text)
    if match is None:
        return {}, text
    pairs = (line.partition(":") for line in match[1].split("\n"))
    facts = {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}
    return facts, text[match.end() :]


def _step(text: str, language: str) -> LooseStep:
    if _COMMENT.fullmatch(text):
        return LooseStep((Said(language, ""),))
    link = _LINK.search(text)
    if link is None:
        return LooseStep((Said(language, text),))
    title = text[: link.start()].strip() or link[1].strip() or link[3]
    return LooseStep((Said(language, title),), _KINDS[link[2]], link[3])


def _add_hint(steps: list[LooseStep], hints: list[str]) -> None:
    if steps and hints:
        (said,) = steps[-1].said
        steps[-1] = replace(steps[-1], said=(replace(said, hint="\n".join(hints)),))
    hints.clear()


def _joined(group: Sequence[Loose]) -> Loose:
    """The languages of one playbook: steps that stand in the same place are the same."""
    first = group[0]
    most = max(len(one.steps) for one in group)
    steps = []
    for n in range(most):
        here = [one.steps[n] for one in group if n < len(one.steps)]
        linked = next((step for step in here if step.kind is not None), here[0])
        said = tuple(words for step in here for words in step.said)
        steps.append(LooseStep(said, linked.kind, linked.name))
    said = tuple(words for one in group for words in one.said)
    tags = tuple(dict.fromkeys(tag for one in group for tag in one.tags))
    return replace(first, said=said, steps=tuple(steps), tags=tags)


def to_markdown(playbook: Loose) -> Iterator[tuple[str, str]]:
    """A file a language: its name and what stands in it. Reading them gives the same playbook."""
    name = slug(playbook.said[0].title) or "playbook"
    for words in playbook.said:
        facts = {"folder": playbook.folder, "tags": ", ".join(playbook.tags),
                 "review_by": playbook.review_by}  # fmt: skip
        head = "".join(f"{key}: {value}\n" for key, value in facts.items() if value)
        lines = [f"---\n{head}---\n"] if head else []
        lines.append(f"# {words.title}\n")
        if words.hint:
            lines.append(f"{words.hint}\n")
        lines += [_line(step, words.language) for step in playbook.steps]
        ending = f".{words.language}" if words.language else ""
        yield f"{name}{ending}.md", "\n".join(lines) + "\n"


def _line(step: LooseStep, language: str) -> str:
    said = next((one for one in step.said if one.language == language), None)
    if said is None:
        return f"- [ ] <!-- {step.said[0].title} -->"
    link = f" ([{step.name}]({step.kind}:{step.name}))" if step.kind else ""
    hint = "".join(f"\n  {line}" for line in said.hint.split("\n") if line)
    return f"- [ ] {said.title}{link}{hint}"


def slug(title: str) -> str:
    """A title as the name of a file."""
    return re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")[:60].rstrip("-")
