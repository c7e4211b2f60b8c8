"""What goes onto the website, and the page that says how: made of an account's settings. Pure.

The snippet speaks the visitor's language; the guide that of who sets the chat up.
"""

import html
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from app.base.paths import RESOURCES
from app.inbox.channels.base import Kit
from app.inbox.channels.http_client import safe_base
from app.inbox.channels.webchat import form
from app.inbox.channels.webchat.website import PATH

_HERE = RESOURCES / "webchat"
_COLOUR = "#1f5fbf"
_SCRIPT = "sha384-thj8awSxFs5CJWpT3aMz9boqgV6iym3oVguf06MBTR8Nhm8NrWdF3zfjXejtlkl/"
_STYLE = "sha384-jEKam4nDyEVwJHR5v8sJMUENIbItzqCmu4tGGrEbR07uo+aOfY8oONUrCVdJLb+3"
"""Of the version in ``form.CONVERSE``: a browser runs nothing else."""


def made(config: Mapping[str, str], language: str) -> Kit:
    """The snippet and the guide; raises ``ConfigError`` for settings that cannot work."""
    place = form.place(config)
    web = safe_base(config.get("base_url", "").strip())
    converse = (config.get("converse", "").strip() or form.CONVERSE).rstrip("/") + "/"
    shop = {
        "desk": place.jid,
        "guests": place.guests,
        "door": web + PATH,
        "converse": converse,
        "script": _SCRIPT,
        "style": _STYLE,
        "colour": _COLOUR,
    }
    words = _words()
    told = {"shop": _lines(shop), "words": _lines(words["visitors"])}
    snippet = _filled("snippet.html", told)
    guide = words["guide"].get(language) or words["guide"]["en"]
    return Kit(snippet, _guide(place, web, snippet, guide | {"language": language}))


def _guide(place: form.Place, web: str, snippet: str, words: Mapping[str, str]) -> str:
    domain = place.domain
    hosts = {"domain": domain, "guests": place.guests, "upload": f"upload.{domain}"}
    quoted = {key: json.dumps(value) for key, value in hosts.items()}
    server = _filled("prosody.cfg.lua", quoted)
    other = quoted | {"files": json.dumps(f"{web}/upload"), "port": str(urlsplit(web).port or 443),
                      "user": place.jid.partition("@")[0], "host": domain}  # fmt: skip
    account = f"prosodyctl adduser {place.jid}"
    steps = (
        (words["server"], server, ""),
        (words["account"], account, ""),
        (words["certificate"], f"prosodyctl --root cert import {domain} /etc/letsencrypt/live", ""),
        (words["desk"].replace("%1", place.jid).replace("%2", place.guests).replace("%3", web),
         "", ""),
        (words["page"], snippet, "snippet"),
        (words["try"], "", ""),
    )  # fmt: skip
    listed = "\n".join(_step(*step) for step in steps)
    notes = "\n".join(f'<p class="small">{html.escape(words[n])}</p>' for n in _NOTES)
    code = html.escape(_filled("ejabberd.yml", other))
    notes += (
        f"\n<details><summary>{html.escape(words['others'])}</summary>\n<pre>{code}</pre></details>"
    )
    title = html.escape(words["title"])
    return _PAGE.format(
        language=html.escape(words["language"]), title=title, style=_read("guide.css"),
        about=html.escape(words["about"]), steps=listed, notes=notes,
    )  # fmt: skip


_NOTES = ("privacy", "own")
_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{about}</p>
<ol>
{steps}
</ol>
{notes}
</main>
</body>
</html>
"""


def _step(words: str, code: str, kind: str) -> str:
    shown = f'\n<pre class="{kind}"><code>{html.escape(code)}</code></pre>' if code else ""
    return f"<li>{html.escape(words)}{shown}</li>"


def _lines(values: Mapping[str, object]) -> str:
    """JSON, a line an entry, that may stand in a script: nothing in it ends one (HTML section
    4.12.1.3)."""
    entries = (f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in values.items())
    return "{\n%s,\n}".replace("%s", ",\n".join(entries)).replace("<", "\\u003c")


def _filled(name: str, values: Mapping[str, str]) -> str:
    """A template with each ``@name@`` in its place."""
    return re.sub(r"@(\w+)@", lambda found: values[found[1]], _read(name))


@cache
def _words() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_read("words.json"))
    return found


@cache
def _read(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
