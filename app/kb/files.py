"""Articles as files: a folder of Markdown and HTML, in and out. Pure but for reading the folder.

A file is a text of an article. Its language stands in its name (``returns.pt.md``), in a folder
named so, in its front matter, or is told from its words; files that differ in nothing else are one
article in several languages. The folders above it are its category. Front matter is lines of
``name: value`` between two lines of ``---``: title, language, slug, tags, state, audience. What a
published text is to become stands in a file of its own beside it (``returns.pt.draft.md``), which
says so (``draft_of``).
"""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from app.base.errors import UsageError
from app.kb import markdown
from app.kb.commands import slug_of
from app.kb.language import detect
from app.kb.values import PICTURES, STATES, Article, Audience, File, State, Text, Words
from app.kb.words import STEMMED

LARGEST = 4 << 20
"""Bytes of a text that is read."""
LARGEST_PICTURE = 10 << 20
MOST = 20_000
_DRAFT = ".draft"
_KINDS = {".md", ".markdown", ".html", ".htm"}
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_TARGET = re.compile(r"(!?)\[([^\]\n]*)\]\(\s*<?([^)>\s]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_HEADING = re.compile(r"\A\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|\Z)")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2})?")


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article of a folder; ``pictures`` are the bytes of its files by name."""

    article: Article
    paths: tuple[str, ...]
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be an article, and why: a code of ``base.problems``."""

    path: str
    code: str


@dataclass(slots=True)
class _Page:
    path: PurePosixPath
    key: str
    text: Text
    folder: str
    tags: tuple[str, ...]
    audience: Audience
    waits: bool = False
    """It is what a published text is to become."""


def read_folder(
    root: Path, tell: Callable[[int, int], object] = lambda _done, _total: None
) -> tuple[list[Incoming], list[Refused]]:
    """Every article below a folder (or the one of a file); what cannot be one is told.

    ``tell`` hears how many files are read, of how many, and may raise to end it."""
    refused: list[Refused] = []
    base = root if root.is_dir() else root.parent
    pages: dict[str, list[_Page]] = {}
    paths = list(_files(root))[:MOST]
    for done, path in enumerate(paths):
        tell(done, len(paths))
        inner = PurePosixPath(path.relative_to(base).as_posix())
        try:
            if path.stat().st_size > LARGEST:
                refused.append(Refused(str(inner), "article-too-large"))
                continue
            source = path.read_bytes().decode("utf-8-sig", errors="replace")
        except OSError:
            refused.append(Refused(str(inner), "article-file-unreadable"))
            continue
        page = _page(inner, source)
        if page is None:
            refused.append(Refused(str(inner), "article-without-title"))
        else:
            pages.setdefault(page.key, []).append(page)
    slugs = {page.path: page.text.slug for group in pages.values() for page in group}
    spoken = Counter(page.text.language for group in pages.values() for page in group)
    for group in pages.values():  # what most is written in is what the rest is translated from
        group.sort(key=lambda page: -spoken[page.text.language])
    return [_article(base, group, slugs) for group in pages.values()], refused


def _files(root: Path) -> Iterator[Path]:
    if root.is_file():
        yield root
        return
    for path in sorted(root.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
        if path.suffix.lower() in _KINDS and not hidden and path.is_file():
            yield path


def _page(path: PurePosixPath, source: str) -> _Page | None:
    facts, body = _front_matter(source.replace("\r\n", "\n"))
    if path.suffix.lower() in (".html", ".htm"):
        title, body = markdown.of_html(source)
    else:
        title, body = _heading(body)
    title = facts.get("title") or title or _named(path)
    if not title.strip():
        return None
    waits = bool(facts.get("draft_of"))
    language, key, folder = _place(path, waits=waits)
    language = facts.get("language") or facts.get("lang") or language
    language = language or detect(f"{title}\n{body}") or ""
    wanted = facts.get("state", "published")
    state: State = next((s for s in STATES if s == wanted and not waits), "draft")
    tags = tuple(t.strip(" []'\"") for t in facts.get("tags", "").split(",") if t.strip(" []'\""))
    audience: Audience = "public" if facts.get("audience") == "public" else "internal"
    text = Text(language, title, body.strip(), facts.get("slug") or slug_of(title), state)
    return _Page(path, key, text, facts.get("folder") or folder, tags, audience, waits)


def _front_matter(source: str) -> tuple[dict[str, str], str]:
    match = _FRONT.match(source)
    if match is None:
        return {}, source
    facts = {}
    for line in match.group(1).split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            facts[name.strip().lower()] = value.strip().strip("\"'")
    return facts, source[match.end() :]


def _heading(body: str) -> tuple[str, str]:
    match = _HEADING.match(body)
    return (match.group(1).strip(), body[match.end() :].lstrip("\n")) if match else ("", body)


def _named(path: PurePosixPath) -> str:
    return path.name.partition(".")[0].replace("-", " ").replace("_", " ").strip().capitalize()


def _is_language(name: str) -> bool:
    return bool(_LANGUAGE.fullmatch(name)) and name[:2].lower() in STEMMED


def _place(path: PurePosixPath, *, waits: bool) -> tuple[str, str, str]:
    """Language, what its translations share, and category, from where a file lies."""
    *folders, name = path.parts
    stem = name[: -len(path.suffix)] if path.suffix else name
    stem = stem.removesuffix(_DRAFT) if waits else stem
    language = ""
    head, dot, last = stem.rpartition(".")
    if dot and _is_language(last):
        stem, language = head, last
    for part in folders:
        if not language and _is_language(part):
            language = part
    kept = [part for part in folders if not _is_language(part)]
    return language.replace("_", "-"), "/".join((*kept, stem)), "/".join(kept)


def _article(base: Path, group: list[_Page], slugs: Mapping[PurePosixPath, str]) -> Incoming:
    pictures: dict[str, bytes] = {}
    files: dict[str, File] = {}
    texts: dict[str, Text] = {}
    for page in sorted(group, key=lambda page: page.waits):

        def put(match: re.Match[str], page: _Page = page) -> str:
            return _target(base, page.path, match, slugs, pictures, files)

        body = _TARGET.sub(put, page.text.body)
        held = texts.get(page.text.language)
        if held is not None and page.waits:
            texts[held.language] = held.rewritten(Words(page.text.title, body))
        texts.setdefault(page.text.language, replace(page.text, body=body))
    tags = tuple(dict.fromkeys(tag for page in group for tag in page.tags))
    public: Audience = "public" if any(p.audience == "public" for p in group) else "internal"
    article = Article(
        0, tuple(texts.values()), public, group[0].folder, tags, tuple(files.values())
    )
    return Incoming(article, tuple(str(page.path) for page in group), pictures)


def _target(
    base: Path,
    page: PurePosixPath,
    match: re.Match[str],
    slugs: Mapping[PurePosixPath, str],
    pictures: dict[str, bytes],
    files: dict[str, File],
) -> str:
    """A link to another file of the folder, or a picture of it, as an article has it."""
    bang, said, target = match.groups()
    if ":" in target or target.startswith(("#", "/")):
        return match.group()
    inner = _joined(page.parent, unquote(target.partition("#")[0]))
    if inner is None:
        return match.group()
    if not bang and inner in slugs:
        return f"[[{slugs[inner]}|{said}]]"
    kind = PICTURES.get(inner.suffix.lower())
    path = base / inner
    inside = path.is_file() and path.resolve().is_relative_to(base.resolve())
    if not bang or kind is None or not inside or path.stat().st_size > LARGEST_PICTURE:
        return match.group()
    data = path.read_bytes()
    file = _file(data, inner.suffix, kind)
    pictures[file.name], files[file.name] = data, file
    return f"![{said}]({file.name})"


def _joined(folder: PurePosixPath, target: str) -> PurePosixPath | None:
    """A relative path from a folder, None when it leads out of the root."""
    parts = list(folder.parts)
    for part in PurePosixPath(target).parts:
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part != ".":
            parts.append(part)
    return PurePosixPath(*parts)


@dataclass(frozen=True, slots=True)
class Written:
    """A file below a folder: where, what stands in it, whether it is what a text is to become."""

    path: str
    content: str
    waits: bool = False


def written(article: Article) -> Iterator[Written]:
    """The files of an article, so that reading the folder again gives the same one."""
    folder = "/".join(slug_of(part) or "other" for part in article.folder.split("/") if part)
    name = article.texts[0].slug or f"article-{article.id}"
    for text in article.texts:
        facts = {
            "title": text.title,
            "language": text.language,
            "slug": text.slug,
            "folder": article.folder,
            "tags": ", ".join(article.tags),
            "state": text.state,
            "audience": article.audience,
        }
        ending = f".{text.language}" if text.language else ""
        path = "/".join(part for part in (folder, f"{name}{ending}") if part)
        yield Written(f"{path}.md", _file_text(facts, text.body))
        if text.draft is not None:
            facts |= {"title": text.draft.title, "state": "draft", "draft_of": text.slug or name}
            yield Written(f"{path}{_DRAFT}.md", _file_text(facts, text.draft.body), waits=True)


def _file_text(facts: Mapping[str, str], body: str) -> str:
    head = "\n".join(f"{key}: {value}" for key, value in facts.items() if value)
    return f"---\n{head}\n---\n\n{body.strip()}\n"


def picture(path: Path) -> tuple[File, bytes]:
    """A picture for an article, named by what is in it.

    Raises ``UsageError("article-file-unreadable")``, for what is no picture or too large as well.
    """
    kind = PICTURES.get(path.suffix.lower())
    try:
        if kind is None or path.stat().st_size > LARGEST_PICTURE:
            raise UsageError("article-file-unreadable", path=str(path))
        data = path.read_bytes()
    except OSError as error:
        raise UsageError("article-file-unreadable", path=str(path)) from error
    return _file(data, path.suffix, kind), data


def pasted(data: bytes) -> tuple[File, bytes]:
    """The same of a picture that came by the clipboard, as PNG or JPEG."""
    if not data or len(data) > LARGEST_PICTURE:
        raise UsageError("article-file-unreadable")
    suffix = ".jpg" if data.startswith(b"\xff\xd8\xff") else ".png"
    return _file(data, suffix, PICTURES[suffix]), data


def _file(data: bytes, suffix: str, kind: str) -> File:
    """The same name for the same bytes, and no name twice in a help centre."""
    sha = hashlib.sha256(data).hexdigest()
    return File(f"{sha[:16]}{suffix.lower()}", sha, len(data), kind)
