"""The published help centre in a browser: accessible, valid, searchable, asking nobody anything.

One browser start for all of it: each page in both themes, wide and at 320 px, with axe-core.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.desk.desk import Desk
from app.kb.values import File, Text
from tests.house import open_desk
from tests.kb.test_articles import kept
from tests.peers import browser

pytestmark = pytest.mark.peers
UNDER = "/shop/help/"
_PICTURE = Path(__file__).resolve().parents[2] / "resources" / "screens" / "inbox-light.png"
_BODY = """# How it goes

Write to <help@shop.test> or see [[shipping|how we ship]], [our shop](https://shop.example/a?b=1&c=2).

#### A heading three levels down

##

| Country | | Days |
|:--------|:-:|----:|
| Portugal | ✓ | 2 |
| Spain, the islands and every other place that is far away from here | ✓ | 5 |

![A parcel](PICTURE) [![](PICTURE)](https://shop.example/) [](https://shop.example/empty)

```
a line that is far too long for a telephone, and goes on and on and on and on and on and on and on
```

> Quoted, ~~struck~~ and `code` – “Ünïcödé” 🎉, Averyverylongwordthatdoesnotfitonasmallscreen.

- one
  1. nested

![](https://evil.example/pixel.png) ![](//evil.example/pixel.png) <img src=https://evil.example/x.png>
"""
_TITLES = {
    "en": "Sending something back & <more>", "pt": "Devoluções", "es": "Devoluciones",
    "it": "Resi", "ca": "Devolucions", "fr": "Retours", "de": "Rücksendungen",
    "nl": "Retourneren", "ar": "إرجاع المنتجات", "ja": "返品について",
}  # fmt: skip


def publish(desk: Desk, folder: Path) -> None:
    """An article in ten languages, one with a heading of its own, one that moved."""
    file = desk.knowledge.put_picture(_PICTURE).result()
    body = _BODY.replace("PICTURE", file.name)
    texts = [
        Text(code, title, body if code in {"en", "ar"} else f"{title}.\n\n## 1\n\nx",
             state="published")
        for code, title in _TITLES.items()
    ]  # fmt: skip
    rest = tuple(texts[1:])
    first = kept(desk, texts[0].title, body, others=rest, audience="public", folder="Orders/After",
                 files=(File(file.name, file.sha256, file.size, file.type),))  # fmt: skip
    kept(desk, "Shipping", "We ship on **weekdays**, a parcel takes three days.", audience="public")
    moved = replace(first, texts=(replace(first.texts[0], slug="returns"), *first.texts[1:]))
    desk.knowledge.save(moved).result()
    address, mail = f"https://shop.example{UNDER}", "help@shop.test"
    desk.knowledge.publish(folder, address=address, mail=mail).result()


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    home = tmp_path_factory.mktemp("site")
    desk = open_desk(home)
    try:
        publish(desk, home / "site")
    finally:
        desk.close()
    shown = [n for n in browser.files(home / "site") if n.endswith(".html")]
    old = "en/sending-something-back-more.html"
    pages = [name for name in shown if name not in {old, "en/returns.html"}]
    return browser.look(home / "site", UNDER, pages=[*pages, "en/returns.html"],
                       query="parcel", moved=old)  # fmt: skip


def test_the_html_is_valid(seen: Mapping[str, Any]) -> None:
    assert seen["html"] == []


def test_axe_finds_nothing_in_any_theme_language_or_size(seen: Mapping[str, Any]) -> None:
    assert len(seen["pages"]) >= 2 * 2 * len(_TITLES)
    wrong = [(p["path"], p["look"], p["violations"]) for p in seen["pages"] if p["violations"]]
    assert wrong == []
    assert all(page["rules"] >= 10 for page in seen["pages"])


def test_every_page_has_its_style_and_pictures_and_fits(seen: Mapping[str, Any]) -> None:
    for page in seen["pages"]:
        assert page["wide"] <= 0, page
        assert page["broken"] == []
        assert page["styled"] != "none"
        assert page["direction"] == ("rtl" if page["path"].startswith("ar/") else "ltr")
    assert seen["errors"] == [error for error in seen["errors"] if "404" in error]


def test_nothing_is_asked_of_anybody_else(seen: Mapping[str, Any]) -> None:
    own = (f"http://{browser.HOST}", "file:///")
    assert [url for url in seen["requests"] if not url.startswith(own)] == []
    assert seen["trap"] == []
    assert len(seen["asked"]) > len(seen["pages"])
    assert not [path for path in seen["asked"] if not path.startswith((UNDER, "/favicon.ico"))]


@pytest.mark.parametrize("how", ["search", "file"])
def test_the_search_is_used_by_key(seen: Mapping[str, Any], how: str) -> None:
    """From a server and from a disk."""
    found = seen[how]
    skip, top = found["skip"]
    assert (skip, top >= 0) == ("skip", True)
    assert found["found"] == ["Sending something back & <more>", "Shipping"]
    assert {word.lower() for word in found["marked"]} == {"parcel"}
    assert found["said"] == "2 found"
    assert not found["listed"]
    assert found["opened"].startswith("Sending something back")
    assert found["violations"] == []


def test_a_link_can_carry_a_question(seen: Mapping[str, Any]) -> None:
    assert seen["linked"] == seen["search"]["found"]


def test_an_old_address_leads_on(seen: Mapping[str, Any]) -> None:
    assert seen["moved"].endswith(f"{UNDER}en/returns.html")


def test_on_paper_it_is_black_on_white_without_what_is_pressed(seen: Mapping[str, Any]) -> None:
    printed = seen["print"]
    assert (printed["ground"], printed["ink"]) == ("rgb(255, 255, 255)", "rgb(0, 0, 0)")
    assert printed["hidden"] == []


def test_a_page_that_is_missing_is_styled_wherever_it_was_looked_for(
    seen: Mapping[str, Any],
) -> None:
    assert seen["missing"] not in ("none", "")
