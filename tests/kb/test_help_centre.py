"""The help centre: what is in it, what never is, old addresses, votes, hostile texts."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest
from selectolax.lexbor import LexborHTMLParser

from app.base.errors import UsageError
from app.desk.desk import Desk
from app.kb.values import Text
from tests.house import open_desk
from tests.kb.test_articles import kept

SECRETS = ("SECRET-DRAFT", "SECRET-INTERNAL", "SECRET-ARCHIVED", "SECRET-TRASH", "SECRET-OWN")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "desk")
    yield desk
    desk.close()


def everything(folder: Path) -> str:
    found = [path for path in folder.rglob("*") if path.is_file()]
    return "\n".join(f"{path}\n{path.read_bytes().decode(errors='replace')}" for path in found)


def fill(desk: Desk) -> None:
    draft = Text("it", f"{SECRETS[0]} titolo", f"{SECRETS[0]} testo ![](own.png)", state="draft")
    pt = Text("pt", "Devoluções", "Até trinta dias.", state="published")
    kept(desk, "Returns", "See [[wages]] and [[shipping|how we ship]].", audience="public",
         others=(draft, pt), folder="Orders")  # fmt: skip
    kept(desk, "Shipping", "Three **days**.", audience="public")
    kept(desk, f"{SECRETS[1]} wages", SECRETS[1], audience="internal")
    kept(desk, "Wages", SECRETS[1], audience="internal")
    kept(desk, SECRETS[2], SECRETS[2], audience="public", state="archived")
    gone = kept(desk, SECRETS[3], SECRETS[3], audience="public")
    desk.knowledge.trash((gone.id,)).result()


def test_drafts_and_internal_pages_never_leak(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    done = desk.knowledge.publish(tmp_path / "site", address="https://help.example.com").result()
    assert (done.articles, done.languages) == (3, ("en", "pt"))
    written = everything(tmp_path / "site")
    assert not [secret for secret in SECRETS if secret in written]
    assert "secret" not in written.lower()
    assert "wages.html" not in written  # a link to what is internal leaves its words alone
    page = (tmp_path / "site/en/returns.html").read_text()
    assert '<a href="../en/shipping.html">how we ship</a>' in page
    assert "three" not in (tmp_path / "site/sitemap.xml").read_text()


def test_every_page_is_whole_and_leads_somewhere(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    site = tmp_path / "site"
    desk.knowledge.publish(site, mail="help@shop.test").result()
    for path in site.rglob("*.html"):
        tree = LexborHTMLParser(path.read_text())
        assert tree.css_first("html").attributes["lang"]
        assert len(tree.css("h1")) == 1
        assert tree.css_first("main") is not None
        for node in (*tree.css("a[href]"), *tree.css("link[href]"), *tree.css("script[src]")):
            target = node.attributes.get("href") or node.attributes.get("src") or ""
            if not target.startswith(("mailto:", "#", "http")):
                assert (path.parent / unquote(target)).exists(), f"{path}: {target}"
    listed = (site / "en/articles.js").read_text().partition("= ")[2].rstrip(";\n")
    assert {one["title"] for one in json.loads(listed)} == {"Returns", "Shipping"}


def test_nothing_of_it_is_asked_of_another_server(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    kept(desk, "Pictures", "![x](https://evil.example/pixel.png) ![y](//evil.example/y.png)",
         audience="public")  # fmt: skip
    desk.knowledge.publish(tmp_path / "site").result()
    for path in (tmp_path / "site").rglob("*.html"):
        tree = LexborHTMLParser(path.read_text())
        for node in tree.css("[src]"):
            assert "//" not in (node.attributes["src"] or "")
        assert not tree.css("iframe, object, embed, style, [onclick], [onerror], form")


def test_an_old_address_redirects(desk: Desk, tmp_path: Path) -> None:
    article = kept(desk, "Returns", "x", audience="public")
    moved = replace(article, texts=(replace(article.texts[0], slug="sending-back"),))
    desk.knowledge.save(moved).result()
    done = desk.knowledge.publish(tmp_path / "site").result()
    assert done.redirects == 1
    page = LexborHTMLParser((tmp_path / "site/en/returns.html").read_text())
    refresh = page.css_first('meta[http-equiv="refresh"]').attributes["content"]
    assert refresh == "0; url=../en/sending-back.html"
    assert (tmp_path / "site/en/sending-back.html").exists()


HOSTILE = [
    "<script>alert(1)</script>", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))",
    "![x](javascript:alert(1))", "[x](data:text/html,<script>1</script>)", "<img src=x onerror=1>",
    "</main></body><script>1</script>", "[[\"><script>1</script>]]", "[x](vbscript:1)",
    "```\n</code></pre><script>1</script>\n```", "<!--", "&lt;script&gt;", "[a]: javascript:1\n[a]",
    "![](../../../etc/passwd)", "<iframe src=//evil.example>", "<style>*{}</style>",
]  # fmt: skip


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_text_carries_a_script(desk: Desk, tmp_path: Path, hostile: str) -> None:
    kept(desk, f"Title {hostile}", hostile, audience="public", folder=hostile, tags=(hostile,))
    desk.knowledge.publish(tmp_path / "site", mail="o'votes&more@shop.test").result()
    for path in (tmp_path / "site").rglob("*.html"):
        tree = LexborHTMLParser(path.read_text())
        scripts = [node.attributes.get("src") for node in tree.css("script")]
        assert scripts in ([], ["articles.js", "../files/search.js"])
        for node in tree.css("*"):
            assert not [name for name in node.attributes if name.startswith("on")]
            for name in ("href", "src"):
                value = (node.attributes.get(name) or "").lower()
                assert not value.startswith(("javascript:", "data:", "vbscript:", "//"))
                assert not value.endswith("/passwd")


def test_another_folder_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "letters.txt").write_text("mine")
    with pytest.raises(UsageError, match="help-centre-folder-taken"):
        desk.knowledge.publish(taken).result()
    assert (taken / "letters.txt").read_text() == "mine"
    assert sorted(p.name for p in taken.iterdir()) == ["letters.txt"]


def test_it_is_written_anew_whole(desk: Desk, tmp_path: Path) -> None:
    article = kept(desk, "Returns", "x", audience="public")
    desk.knowledge.publish(tmp_path / "site").result()
    desk.knowledge.trash((article.id,)).result()
    desk.knowledge.publish(tmp_path / "site").result()
    assert not (tmp_path / "site/en").exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["desk", "site"]


def test_a_vote_is_a_mail_that_names_its_article(desk: Desk, tmp_path: Path) -> None:
    article = kept(desk, "Returns & more", "x", audience="public")
    desk.knowledge.publish(tmp_path / "site", mail="help@shop.test").result()
    page = LexborHTMLParser((tmp_path / "site/en/returns-more.html").read_text())
    yes, no = (node.attributes["href"] or "" for node in page.css(".helpful a"))
    assert unquote(yes).startswith("mailto:help@shop.test?subject=Helpful: Returns & more [kb+")
    assert f"[kb-{article.id}]" in unquote(no)


def test_what_is_searched_is_what_is_read(desk: Desk, tmp_path: Path) -> None:
    kept(desk, "Shipping", "x", audience="public")
    table = "| a | b |\n|--|--|\n| 1 | **2** |"
    body = f"# Head\n\n{table}\n\n[![cup](c.png)](https://x.test)\nsee [[shipping]]"
    kept(desk, "Tables", body, audience="public")
    desk.knowledge.publish(tmp_path / "site").result()
    listed = (tmp_path / "site/en/articles.js").read_text().partition("= ")[2].rstrip(";\n")
    texts = {one["title"]: one["text"] for one in json.loads(listed)}
    assert texts["Tables"] == "Head a b 1 2 cup see Shipping"


def test_an_address_of_its_own_under_a_path_is_what_a_missing_page_knows(
    desk: Desk, tmp_path: Path
) -> None:
    kept(desk, "Shipping", "x", audience="public")
    desk.knowledge.publish(tmp_path / "site", address="https://shop.example/a/help/").result()
    page = LexborHTMLParser((tmp_path / "site/404.html").read_text())
    assert {node.attributes["href"] for node in page.css("link, main a, .home")} == {
        "/a/help/files/style.css",
        "/a/help/index.html",
    }


def test_a_text_becomes_a_page_that_can_be_heard(desk: Desk, tmp_path: Path) -> None:
    """Headings skip none and say something, links say something, tables have heads."""
    links, table = "[](https://x.test) [![](a.png)](b.html)", "| a | |\n|-|-:|\n| 1 | 2 |"
    body = f"### Deep\n\n##\n\n###### Deeper\n\n{links}\n\n{table}"
    kept(desk, "Heard", body, audience="public", language="ar")
    desk.knowledge.publish(tmp_path / "site").result()
    (path,) = (tmp_path / "site/ar").glob("heard.html")
    page = LexborHTMLParser(path.read_text())
    assert page.css_first("html").attributes["dir"] == "rtl"
    assert [node.tag for node in page.css("h1, h2, h3, h4, h5, h6")] == ["h1", "h2", "h3"]
    assert [node.text() for node in page.css("article p a")] == ["https://x.test", "b.html"]
    assert [node.attributes for node in page.css("th")] == [{"scope": "col"}]
    (frame,) = page.css(".wide")
    assert (frame.attributes["tabindex"], frame.attributes["aria-label"]) == ("0", "جدول")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "help.example.com", "https://", "ftp://x.example",
     'https://x.example/"><script>', "https://x.example/?a=b", "https://x.example/ y",
     "https://[x", "HTTPS://x.example#top"],
)  # fmt: skip
def test_it_stands_at_an_address_of_the_web_or_nowhere(
    desk: Desk, tmp_path: Path, address: str
) -> None:
    fill(desk)
    with pytest.raises(UsageError, match="help-centre-address"):
        desk.knowledge.publish(tmp_path / "site", address=address).result()
    assert not (tmp_path / "site").exists()
    desk.settings.set("help_centre", address).result()
    (article,) = (row.id for row in desk.knowledge.lines().result() if row.title == "Shipping")
    assert desk.knowledge.link(article, "en").result() is None, "nor into a letter"


@pytest.mark.parametrize("address", ["https://help.example.com", "http://localhost:8080/help/"])
def test_it_stands_where_it_is_said_to(desk: Desk, tmp_path: Path, address: str) -> None:
    fill(desk)
    desk.knowledge.publish(tmp_path / "site", address=address).result()
    assert f"<loc>{address.rstrip('/')}/en/" in (tmp_path / "site/sitemap.xml").read_text()


@pytest.mark.parametrize(
    "mail",
    [
        "nobody",
        "a@b@c.example",
        "a@b.example?bcc=x@y.example",
        "a b@c",
        'a"><script>@shop.test',
    ],
)
def test_votes_go_to_one_mailbox(desk: Desk, tmp_path: Path, mail: str) -> None:
    fill(desk)
    with pytest.raises(UsageError, match="bad-address"):
        desk.knowledge.publish(tmp_path / "site", mail=mail).result()
