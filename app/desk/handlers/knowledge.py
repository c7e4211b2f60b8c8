"""Requests ``kb ...``: the knowledge base from the command line."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

from app.base.clock import rfc3339
from app.base.errors import UsageError
from app.desk.desk import Desk
from app.desk.handlers import lookup
from app.desk.requests import Args, Line
from app.desk.watching import Watch
from app.kb.language import detect
from app.kb.values import STATES, Article, Audience, State, Suggestion, Text

_PATIENCE = 5.0
"""Seconds that an encoder is waited for; what it has not read by then is found by words."""


def list_(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``trash``, ``limit``."""
    found = desk.knowledge.lines(trashed=bool(args.get("trash"))).result()
    for row in found[: args.get("limit") or len(found)]:
        yield {
            "id": row.id,
            "title": row.title,
            "folder": row.folder or None,
            "languages": list(row.languages),
            "tags": list(row.tags),
            "audience": row.audience,
            "state": row.state,
            "given": row.given,
            "helpful": row.helpful,
            "readers": _readers(row.readers),
            "edited": row.edited,
            "older": row.older,
            "review_by": row.review_by or None,
            "changed_at": rfc3339(row.changed_at),
        }


def _readers(votes: tuple[int, int]) -> Line:
    return {"helpful": votes[0], "not": votes[1]}


def questions(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``limit``."""
    found = desk.knowledge.gaps().result()
    for one in found[: args.get("limit") or len(found)]:
        yield {
            "conversation_id": one.gap.conversation,
            "customer": one.name,
            "channel": one.channel,
            "question": one.gap.question,
            "language": one.gap.language or None,
            "at": rfc3339(one.gap.at),
        }


def told(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``address`` (id or slug)."""
    article = desk.knowledge.by_address(args["address"]).result()
    for one in desk.knowledge.told_before(article.id).result():
        yield {
            "conversation_id": one.conversation,
            "customer": one.name,
            "channel": one.channel,
            "at": rfc3339(one.at),
        }


def show(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``address`` (id or slug)."""
    article = desk.knowledge.by_address(args["address"]).result()
    yield {
        "id": article.id,
        "folder": article.folder or None,
        "tags": list(article.tags),
        "audience": article.audience,
        "state": article.state,
        "files": [file.name for file in article.files],
        "review_by": article.review_by or None,
        "versions": len(desk.knowledge.versions(article.id).result()),
        "texts": [
            {
                "language": text.language or None,
                "title": text.title,
                "slug": text.slug,
                "state": text.state,
                "text": text.body,
                "draft": text.draft and {"title": text.draft.title, "text": text.draft.body},
                "older": article.older(text),
            }
            for text in article.texts
        ],
    }


def suggest(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``: the articles and templates for the last message of a conversation; ``language``,
    ``limit``."""
    page = desk.conversation(lookup.conversation(desk, args["id"])).result()
    read = (args["language"],) if args.get("language") else ()
    most = max(1, args.get("limit") or 3)
    desk.suggestions.keep_up(_PATIENCE)
    yield from map(_suggested, desk.suggestions.for_page(page, read, most=most).result())


def search(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``query`` (words): the articles and templates that answer to it, drafts too; ``language``,
    ``limit``."""
    text = " ".join(args["query"])
    if not text.strip():
        raise UsageError("empty-text")
    read = [one for one in (args.get("language"), detect(text)) if one]
    most = max(1, args.get("limit") or 20)
    desk.suggestions.keep_up(_PATIENCE)
    yield from map(_suggested, desk.suggestions.look_up(text, read, most=most).result())


def _suggested(one: Suggestion) -> Line:
    return {
        "kind": one.kind,
        "id": one.id,
        "language": one.language or None,
        "title": one.title,
        "score": one.score,
        "passage": one.passage or None,
        "address": one.address or None,
        "state": one.state,
        "public": one.public,
        "helped": one.helped,
    }


def add(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``title``, ``text``, ``language``, ``folder``, ``tag``s, ``public``, ``draft``; of a known
    article (``address``) it adds or changes one language."""
    state: State = "draft" if args.get("draft") else "published"
    title, body = args["title"], args["text"]
    language = args.get("language") or detect(f"{title}\n{body}") or ""
    text = Text(language, title, body, state=state)
    held = Article(desk.knowledge.new_id())
    if args.get("address"):
        held = desk.knowledge.by_address(args["address"]).result()
    texts = {one.language: one for one in held.texts}
    if language in texts:
        text = replace(texts[language], title=title, body=body, state=state, draft=None)
    texts[language] = text
    audience: Audience = "public" if args.get("public") else held.audience
    made = replace(
        held,
        texts=tuple(texts.values()),
        audience=audience,
        folder=args.get("folder") or held.folder,
        tags=(*held.tags, *(args.get("tag") or ())),
    )
    command = desk.knowledge.save(made).result()
    yield {"article_id": made.id, "command_id": command}


def state(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``address``, ``state``: one of ``STATES``, "trash" or "restore"."""
    article = desk.knowledge.by_address(args["address"]).result()
    wanted = args["state"]
    if wanted in ("trash", "restore"):
        command = desk.knowledge.trash((article.id,), trashed=wanted == "trash").result()
    else:
        new: State = next(one for one in STATES if one == wanted)
        texts = tuple(text.in_state(new) for text in article.texts)
        command = desk.knowledge.save(replace(article, texts=texts)).result()
    yield {"article_id": article.id, "command_id": command}


def bring(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``path``, ``public``, ``preview`` (nothing is stored)."""
    path, public, watch = Path(args["path"]), bool(args.get("public")), Watch(stop=stop)
    seen = desk.knowledge.preview(path, public=public, watch=watch).result()
    refused = [{"path": one.path, "problem": one.code} for one in seen.refused]
    if args.get("preview"):
        for new, group in ((True, seen.fresh), (False, seen.changed)):
            for one in group:
                languages = list(one.article.languages)
                yield {"title": one.article.title, "languages": languages, "new": new,
                       "folder": one.article.folder or None, "paths": list(one.paths)}  # fmt: skip
        yield from refused
        return
    command = desk.knowledge.bring(seen, watch=watch).result()
    yield {
        "added": len(seen.fresh),
        "changed": len(seen.changed),
        "same": seen.same,
        "refused": refused,
        "command_id": command,
    }


def export(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``path``: a folder; ``drafts``: with what published texts are to become."""
    path, drafts = Path(args["path"]), bool(args.get("drafts"))
    done = desk.knowledge.export(path, drafts=drafts, watch=Watch(stop=stop)).result()
    yield {
        "folder": str(path),
        "articles": done.articles,
        "drafts": done.drafts,
        "left_out": done.left_out,
    }


def publish(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``path``: a folder; ``address`` (URL) and ``mail`` (address), else those of the settings."""
    path = Path(args["path"])
    address = args.get("address") or desk.settings.get("help_centre").result()
    mail = args.get("mail") or desk.settings.get("help_centre_mail").result()
    watch = Watch(stop=stop)
    done = desk.knowledge.publish(path, address=address, mail=mail, watch=watch).result()
    yield {
        "folder": str(path),
        "pages": done.articles,
        "redirects": done.redirects,
        "languages": list(done.languages),
    }
