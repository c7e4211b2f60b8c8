"""Articles from a folder, into a folder, and as a help centre. Errand thread."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.errors import UsageError
from app.base.ids import CommandId
from app.base.paths import RESOURCES
from app.desk.watching import Watch, keep_each
from app.kb import rows
from app.kb.files import Incoming, Refused, read_folder, written
from app.kb.help_centre import Published, Site, is_address, pages, public_of
from app.kb.values import Article, File
from app.store.blobs import Blobs
from app.store.database import Dbapi

if TYPE_CHECKING:
    from app.desk.desk import Desk

_RESOURCES = RESOURCES / "help_centre"
_MAIL = re.compile(r"[^@\s<>\"?]+@[^@\s<>\"?]+")
_MARK = ".nightdesk-help-centre"
"""Stands in a folder that was written here: only such a one, or an empty one, is written anew."""


@dataclass(frozen=True, slots=True)
class Bringing:
    """What a folder holds: ``fresh`` and ``changed`` would be kept, ``same`` are kept already."""

    fresh: tuple[Incoming, ...]
    changed: tuple[Incoming, ...]
    same: int
    refused: tuple[Refused, ...]


def preview(desk: Desk, path: Path, watch: Watch, *, public: bool) -> Bringing:
    """``public``: for everybody, whatever the files say.

    Raises ``UsageError("article-file-unreadable")``.
    """
    if not path.exists():
        raise UsageError("article-file-unreadable", path=str(path))
    found, refused = read_folder(path, watch.step)
    known = desk.store.read(rows.addresses).result()
    fresh: list[Incoming] = []
    changed: list[Incoming] = []
    same = 0
    if public:
        found = [replace(one, article=replace(one.article, audience="public")) for one in found]
    for one in found:
        held = _held(desk, one.article, known)
        if held is None:
            fresh.append(one)
            continue
        merged = _merged(held, one.article)
        if merged == held:
            same += 1
        else:
            changed.append(replace(one, article=merged))
    return Bringing(tuple(fresh), tuple(changed), same, tuple(refused))


def _held(desk: Desk, article: Article, known: Mapping[tuple[str, str], int]) -> Article | None:
    """The article that has one of its addresses."""
    for text in article.texts:
        id = known.get((text.language, text.slug))
        if id is not None:
            found = desk.store.read(partial(rows.load, id=id)).result()
            if found is not None:
                return found
    return None


def _merged(held: Article, new: Article) -> Article:
    """What is kept, with the texts that came; other languages of it stay."""
    texts = {text.language: text for text in held.texts}
    for text in new.texts:
        if (old := texts.get(text.language)) is not None:
            kept = replace(text, draft=text.draft or old.draft, said_at=old.said_at)
        texts[text.language] = text if old is None else kept
    trimmed = tuple(replace(text, body=text.body.strip()) for text in texts.values())
    files = {file.name: file for file in (*held.files, *new.files)}
    same = trimmed == tuple(replace(text, body=text.body.strip()) for text in held.texts)
    return replace(
        held,
        texts=held.texts if same else tuple(texts.values()),
        audience=new.audience if new.audience == "public" else held.audience,
        folder=new.folder or held.folder,
        tags=tuple(dict.fromkeys((*held.tags, *new.tags))),
        files=tuple(files.values()),
    )


def bring(desk: Desk, seen: Bringing, watch: Watch) -> CommandId | None:
    """Keep it all under one undo, some articles a transaction."""
    from app.kb.commands import SaveArticle

    found = (*seen.fresh, *seen.changed)
    return keep_each(desk, found, lambda one: SaveArticle(_stored(desk, one)), watch)


def _stored(desk: Desk, one: Incoming) -> Article:
    """An article with an id, its pictures among the files of the workspace."""
    blobs = Blobs(desk.store.profile.blobs)
    sums = {file.name: file.sha256 for file in one.article.files}
    for name, data in one.pictures.items():
        blobs.put(bytes.fromhex(sums[name]), data)
    return replace(one.article, id=one.article.id or desk.knowledge.new_id())


@dataclass(frozen=True, slots=True)
class Exported:
    """How many articles were written, and how many changes of published texts that nobody has
    published yet: written with them, or left out."""

    articles: int
    drafts: int = 0
    left_out: int = 0


def export(desk: Desk, path: Path, watch: Watch, *, drafts: bool) -> Exported:
    """Raises ``UsageError("article-folder-unwritable")``; files that stand there are replaced.
    ``drafts``: with what published texts are to become."""
    articles = desk.store.read(lambda c: list(rows.every(c))).result()
    waiting = 0
    try:
        for done, article in enumerate(articles):
            watch.step(done, len(articles))
            for file in written(article):
                target = path / file.path
                target.parent.mkdir(parents=True, exist_ok=True)
                waiting += file.waits
                if file.waits and not drafts:
                    target.unlink(missing_ok=True)  # one that an earlier export wrote
                    continue
                target.write_text(file.content, encoding="utf-8")
                _put_files(desk, article.files, target.parent)
    except OSError as error:
        detail = error.strerror or ""
        raise UsageError("article-folder-unwritable", path=str(path), detail=detail) from error
    written_too = waiting if drafts else 0
    return Exported(len(articles), written_too, waiting - written_too)


def _put_files(desk: Desk, files: tuple[File, ...], folder: Path) -> None:
    for file in files:
        source = desk.knowledge.file(file)
        if source.exists():
            shutil.copyfile(source, folder / Path(file.name).name)


def publish(desk: Desk, path: Path, address: str, mail: str, watch: Watch) -> Published:
    """Raises ``UsageError``: "help-centre-folder-taken" when something else is in the folder,
    "article-folder-unwritable", "help-centre-address", "bad-address" (of ``mail``)."""
    if address and not is_address(address):
        raise UsageError("help-centre-address", address=address)
    if mail and not _MAIL.fullmatch(mail):
        raise UsageError("bad-address", address=mail)
    if path.exists() and not (path / _MARK).exists() and not _is_empty(path):
        raise UsageError("help-centre-folder-taken", path=str(path))
    site = _site(desk, address, mail)
    made, published = pages(site, watch.step)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        built = Path(tempfile.mkdtemp(prefix=f".{path.name}-", dir=path.parent))
        try:
            _write(desk, built, made, site, watch)
            _take_place(built, path)
        finally:
            shutil.rmtree(built, ignore_errors=True)
    except OSError as error:
        detail = error.strerror or ""
        raise UsageError("article-folder-unwritable", path=str(path), detail=detail) from error
    return published


def _is_empty(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())


def _site(desk: Desk, address: str, mail: str) -> Site:
    def read(connection: Dbapi) -> Site:
        (name,) = connection.execute("SELECT name FROM workspace LIMIT 1").fetchone() or ("",)
        articles = tuple(rows.every(connection))
        return Site(name or "Nightdesk", articles, rows.public_addresses(connection), address, mail)

    return desk.store.read(read).result()


def _write(desk: Desk, folder: Path, made: Mapping[str, str], site: Site, watch: Watch) -> None:
    for done, (name, content) in enumerate(made.items()):
        watch.step(done, len(made))
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
    files = folder / "files"
    files.mkdir()
    for resource in ("style.css", "search.js"):
        shutil.copyfile(_RESOURCES / resource, files / resource)
    for article in public_of(site.articles):
        _put_files(desk, article.files, files)
    (folder / _MARK).write_text("Written by Nightdesk; written anew when it publishes.\n")
    folder.chmod(0o755)


def _take_place(built: Path, path: Path) -> None:
    """The new folder in the old one's place; a reader finds the one or the other whole."""
    if not path.exists():
        built.rename(path)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{path.name}-old-", dir=path.parent))
    path.rename(old / "site")
    built.rename(path)
    shutil.rmtree(old, ignore_errors=True)
