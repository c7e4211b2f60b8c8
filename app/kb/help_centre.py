"""The public articles as a static help centre: files alone, no server, nobody is followed.

    DIR/index.html            the languages            DIR/sitemap.xml   with an address
    DIR/en/index.html         categories and search    DIR/404.html
    DIR/en/returns.html       an article; an old address of it redirects
    DIR/files/...             its pictures, its style and its search

Only published texts of public articles outside the trash are looked at at all (``public_of``):
nothing else can leak. It is written beside the old one and takes its place whole.
"""

import html
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeAlias
from urllib.parse import quote, urlsplit

from app.base.clock import MICRO
from app.kb import markdown
from app.kb.help_centre_words import NAMES, direction, words_of
from app.kb.values import Article, Text

_Resolver: TypeAlias = Callable[[str], tuple[str, str] | None]
"""Address and title of the article of a slug."""
_SEARCHED, _SEARCHED_IN_ALL = 4_000, 2_000_000
"""Characters of an article, and of a language, that the search of the site looks through: a reader
loads them all."""
_NO_URL = frozenset('"<>\\^`{|}')


@dataclass(frozen=True, slots=True)
class Site:
    """What a help centre is made of. ``name`` of the business; ``address`` where it will stand
    ("https://help.example.com", may be empty); ``mail`` where votes go (may be empty)."""

    name: str
    articles: tuple[Article, ...]
    addresses: Mapping[tuple[str, str], int]
    """Every (language, slug) that anybody could read once, and whose it is."""
    address: str = ""
    mail: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """What was written: pages of articles, redirects of old addresses, languages."""

    articles: int
    redirects: int
    languages: tuple[str, ...]


def public_of(articles: Iterable[Article]) -> tuple[Article, ...]:
    """What anybody may read of these: the published texts of public articles, and the pictures in
    them."""
    kept = []
    for article in articles:
        published = (text for text in article.texts if text.state == "published")
        texts = tuple(replace(text, draft=None) for text in published)
        if article.audience == "public" and article.trashed_at is None and texts:
            said = "\n".join(text.body for text in texts)
            files = tuple(file for file in article.files if file.name in said)
            kept.append(replace(article, texts=texts, files=files, owner=None))
    return tuple(kept)


def pages(
    site: Site, tell: Callable[[int, int], object] = lambda _done, _total: None
) -> tuple[dict[str, str], Published]:
    """Every page by its path below the folder, and what they are.

    ``tell`` hears how many articles are done, of how many, and may raise to end it."""
    articles = public_of(site.articles)
    spoken = Counter(_code(text.language) for article in articles for text in article.texts)
    languages = tuple(sorted(spoken, key=lambda code: (-spoken[code], code)))
    resolvers = {language: _resolver(articles, language) for language in languages}
    made: dict[str, str] = {}
    for done, article in enumerate(articles):
        tell(done, len(articles))
        for text in article.texts:
            made[_path(text)] = _article(site, resolvers[_code(text.language)], article, text)
    count = len(made)
    redirects = _redirects(site, articles)
    made.update((path, page) for path, page in redirects.items() if path not in made)
    for language in languages:
        made[f"{language}/index.html"] = _index(site, articles, language, languages)
        made[f"{language}/articles.js"] = _searched(articles, language, resolvers[language])
    made["index.html"] = _front(site, languages)
    made["404.html"] = _missing(site, languages)
    if site.address:
        made["sitemap.xml"] = _sitemap(site, articles, languages)
    return made, Published(count, len(made.keys() & redirects.keys()), languages)


def _code(language: str) -> str:
    return language.lower() or "en"


def _path(text: Text) -> str:
    return f"{_code(text.language)}/{text.slug}.html"


def is_address(root: str) -> bool:
    """Whether a help centre can stand there: it goes into links, and nobody shall run them."""
    try:
        parts = urlsplit(root)
    except ValueError:
        return False
    plain = not any(one.isspace() or one in _NO_URL for one in root)
    web = parts.scheme in ("http", "https") and bool(parts.hostname)
    return plain and web and not parts.query and not parts.fragment


def address_of(root: str, text: Text) -> str:
    """Where a text is read in the help centre that stands at ``root``."""
    return f"{root.rstrip('/')}/{quote(_path(text))}"


def _page(
    site: Site, language: str, title: str, body: str, *, head: str = "", nav: str = "",
    root: str = "../",
) -> str:  # fmt: skip
    """A page in a language; ``root`` is where the site begins, seen from it."""
    words = words_of(language)
    home = "index.html" if root == "../" else f"{root}index.html"
    name = html.escape(site.name)
    full = html.escape(f"{title} – {site.name}" if title != site.name else title)
    return (
        f'<!DOCTYPE html>\n<html lang="{html.escape(language)}" dir="{direction(language)}">\n'
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{full}</title>\n"
        f'<link rel="stylesheet" href="{root}files/style.css">\n{head}</head>\n<body>\n'
        f'<a class="skip" href="#text">{words["skip"]}</a>\n'
        f'<header><a class="home" href="{home}">{name} · {words["help"]}</a>\n{nav}</header>\n'
        f'<main id="text">\n{body}\n</main>\n</body>\n</html>\n'
    )


def _nav(language: str, targets: Sequence[tuple[str, str]]) -> str:
    """Links to the same page in other languages: pairs of language and address."""
    if len(targets) < 2:
        return ""
    items = []
    for code, address in targets:
        name = html.escape(NAMES.get(code.partition("-")[0], code))
        here = ' aria-current="true"' if code == language else ""
        items.append(
            f'<li><a href="{html.escape(address)}" lang="{html.escape(code)}"'
            f' hreflang="{html.escape(code)}"{here}>{name}</a></li>'
        )
    label = html.escape(words_of(language)["languages"])
    return f'<nav aria-label="{label}"><ul>{"".join(items)}</ul></nav>\n'


def _article(site: Site, resolve: _Resolver, article: Article, text: Text) -> str:
    language = _code(text.language)
    words = words_of(language)
    body = markdown.with_links(text.body, resolve)
    kept = {file.name for file in article.files}
    shown = markdown.to_html(
        body, lambda name: f"../files/{quote(name)}" if name in kept else None, table=words["table"]
    )
    day = datetime.fromtimestamp(article.changed_at / MICRO, UTC).date().isoformat()
    targets = [(_code(t.language), f"../{_path(t)}") for t in article.texts]
    alternates = "".join(
        f'<link rel="alternate" hreflang="{html.escape(code)}" href="{html.escape(target)}">\n'
        for code, target in targets if len(targets) > 1
    )  # fmt: skip
    main = (
        f"<article>\n<h1>{html.escape(text.title)}</h1>\n{shown}\n</article>\n"
        f'<p class="meta">{words["changed"]}: <time datetime="{day}">{day}</time></p>\n'
        f"{_helpful(site, article, text, words)}"
    )
    summary = html.escape(markdown.said(body)[:155], quote=True)
    head = f'<meta name="description" content="{summary}">\n{alternates}'
    return _page(site, language, text.title, main, head=head, nav=_nav(language, targets))


def _helpful(site: Site, article: Article, text: Text, words: Mapping[str, str]) -> str:
    """Two mails somebody may send: they come in through the inbox like any other."""
    if not site.mail:
        return ""
    links = []
    for vote, mark in (("yes", "+"), ("no", "-")):
        subject = f"{words[f'{vote}_mail']}: {text.title} [kb{mark}{article.id}]"
        target = f"mailto:{quote(site.mail)}?subject={quote(subject)}"
        links.append(f'<a href="{html.escape(target)}">{words[vote]}</a>')
    why = f'<p class="meta">{words["why"]}</p>'
    return f'<div class="helpful"><p>{words["helpful"]}</p><p>{" ".join(links)}</p>{why}</div>\n'


def _resolver(articles: Sequence[Article], language: str) -> _Resolver:
    """Where a link to a slug leads from a page in a language: only to what is public."""
    slugs = {text.slug: article for article in articles for text in article.texts}

    def resolve(slug: str) -> tuple[str, str] | None:
        found = slugs.get(slug)
        text = found.text((language,)) if found is not None else None
        return (f"../{_path(text)}", text.title) if text is not None else None

    return resolve


def _redirects(site: Site, articles: Sequence[Article]) -> dict[str, str]:
    by_id = {article.id: article for article in articles}
    made = {}
    for (language, slug), id in site.addresses.items():
        article = by_id.get(id)
        text = article.text((language,)) if article is not None else None
        if text is None or (text.slug == slug and text.language == language):
            continue
        target = html.escape(f"../{_path(text)}")
        code = _code(language)
        head = (
            f'<meta http-equiv="refresh" content="0; url={target}">\n'
            f'<link rel="canonical" href="{target}">\n<meta name="robots" content="noindex">\n'
        )
        title = html.escape(text.title)
        body = f'<h1>{words_of(code)["moved"]}</h1>\n<p><a href="{target}">{title}</a></p>'
        made[f"{code}/{slug}.html"] = _page(site, code, text.title, body, head=head)
    return made


def _listed(articles: Sequence[Article], language: str) -> list[tuple[str, Text]]:
    found = [(a.folder, t) for a in articles for t in a.texts if _code(t.language) == language]
    return sorted(found, key=lambda one: (one[0] == "", one[0].casefold(), one[1].title.casefold()))


_SEARCH = (
    "<h1>{help}</h1>\n"
    '<div id="searching" role="search" hidden><label for="search">{search}</label>'
    '<input type="search" id="search" autocomplete="off">'
    '<p id="told" class="meta" role="status" data-none="{none}" data-some="{some}"></p>'
    '<ul class="articles" id="found"></ul></div>\n<div id="all">'
)


def _index(site: Site, articles: Sequence[Article], language: str, languages: Sequence[str]) -> str:
    words = words_of(language)
    parts = [_SEARCH.format(**{name: html.escape(said) for name, said in words.items()})]
    folder: str | None = None
    for place, text in _listed(articles, language):
        if place != folder:
            parts.append("</ul>\n" if folder is not None else "")
            name = html.escape(" › ".join(place.split("/"))) or words["other"]
            parts.append(f'<h2>{name}</h2>\n<ul class="articles">')
            folder = place
        title, target = html.escape(text.title), html.escape(f"{text.slug}.html")
        parts.append(f'<li><a href="{target}">{title}</a></li>')
    parts.append("</ul></div>\n")
    scripts = '<script src="articles.js"></script>\n<script src="../files/search.js"></script>'
    targets = [(code, f"../{code}/index.html") for code in languages]
    body = "".join(parts) + scripts
    return _page(site, language, words["help"], body, nav=_nav(language, targets))


def _searched(articles: Sequence[Article], language: str, resolve: _Resolver) -> str:
    texts = [text for _, text in _listed(articles, language)]
    most = min(_SEARCHED, _SEARCHED_IN_ALL // max(1, len(texts)))
    listed = [
        {
            "title": text.title,
            "address": f"{text.slug}.html",
            "text": markdown.said(markdown.with_links(text.body, resolve))[:most],
        }
        for text in texts
    ]
    safe = json.dumps(listed, ensure_ascii=False).replace("<", "\\u003c").replace("\u2028", "")
    return f"window.ARTICLES = {safe};\n"


def _front(site: Site, languages: Sequence[str]) -> str:
    items = "".join(
        f'<li><a href="{code}/index.html" lang="{code}" hreflang="{code}">'
        f"{html.escape(NAMES.get(code.partition('-')[0], code))}</a></li>"
        for code in languages
    )
    first = languages[0] if languages else "en"
    head = (
        f'<meta http-equiv="refresh" content="0; url={first}/index.html">\n'
        if len(languages) == 1
        else ""
    )
    listing = f'<ul class="articles">{items}</ul>' if items else ""
    body = f"<h1>{html.escape(site.name)}</h1>\n{listing}"
    return _page(site, first, site.name, body, head=head, root="")


def _missing(site: Site, languages: Sequence[str]) -> str:
    """A server shows it in the place of any page, so it needs to know where the site stands."""
    first = languages[0] if languages else "en"
    words = words_of(first)
    root = html.escape(f"{urlsplit(site.address).path.rstrip('/')}/" if site.address else "")
    body = f'<h1>{words["missing"]}</h1>\n<p><a href="{root}index.html">{words["back"]}</a></p>'
    return _page(site, first, words["missing"], body, root=root)


def _sitemap(site: Site, articles: Sequence[Article], languages: Sequence[str]) -> str:
    root = site.address.rstrip("/")
    lines = [
        f"<url><loc>{html.escape(f'{root}/{code}/index.html')}</loc></url>" for code in languages
    ]
    for article in articles:
        day = datetime.fromtimestamp(article.changed_at / MICRO, UTC).date().isoformat()
        lines += [
            f"<url><loc>{html.escape(address_of(root, text))}</loc><lastmod>{day}</lastmod></url>"
            for text in article.texts
        ]
    body = "\n".join(lines)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{space}">\n{body}\n</urlset>\n'
