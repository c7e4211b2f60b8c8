"""Articles from folders and into them; hostile folders."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk.articles.knowledge_files import Exported
from app.desk.desk import Desk
from app.kb.files import read_folder
from app.kb.markdown import of_html
from app.kb.values import Article, Text, Words
from tests.house import open_desk
from tests.kb.test_articles import kept

PNG = b"\x89PNG\r\n\x1a\n....."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "desk")
    yield desk
    desk.close()


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def bring(desk: Desk, folder: Path):
    seen = desk.knowledge.preview(folder).result()
    desk.knowledge.bring(seen).result()
    return seen


def test_translations_become_one_article(desk: Desk, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {
        "Orders/returns.en.md": "# Returns\n\nSee [shipping](shipping.md).\n\n![box](img/box.png)",
        "Orders/returns.pt.md": "# Devoluções\n\nAté trinta dias.",
        "Orders/shipping.md": "---\ntitle: How we ship\nlanguage: en\ntags: post, days\n"
                              "audience: public\nstate: draft\n---\nThree days.",
        "Orders/img/box.png": PNG,
        "it/Orders/shipping.md": "# Spedizione\n\nTre giorni.",
        ".git/readme.md": "# hidden",
        "notes.txt": "no article",
    })  # fmt: skip
    seen = bring(desk, folder)
    assert (len(seen.fresh), seen.refused) == (2, ())
    rows = {row.title: row for row in desk.knowledge.lines().result()}
    assert rows["Returns"].languages == ("en", "pt")
    assert set(rows) == {"Returns", "How we ship"}
    assert rows["How we ship"].languages == ("en", "it")
    returns = desk.knowledge.load(rows["Returns"].id).result()
    assert returns.folder == "Orders"
    assert "[[how-we-ship|shipping]]" in returns.texts[0].body
    (file,) = returns.files
    assert f"![box]({file.name})" in returns.texts[0].body
    assert desk.knowledge.file(file).read_bytes() == PNG


def test_bringing_it_again_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {"a.md": "# A\n\nx", "b.html": "<h1>B</h1><p>y"})
    bring(desk, folder)
    seen = desk.knowledge.preview(folder).result()
    assert (seen.fresh, seen.changed, seen.same) == ((), (), 2)
    write(folder, {"a.md": "# A\n\nother"})
    seen = bring(desk, folder)
    assert (len(seen.fresh), len(seen.changed), seen.same) == (0, 1, 1)
    assert len(desk.knowledge.lines().result()) == 2


def test_all_of_it_is_one_undo(desk: Desk, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {f"{n}.md": f"# Article {n}" for n in range(20)})
    seen = desk.knowledge.preview(folder).result()
    command = desk.knowledge.bring(seen).result()
    assert command is not None
    desk.undo(command).result()
    assert desk.knowledge.lines().result() == ()


def test_out_and_in_again_is_the_same(desk: Desk, tmp_path: Path) -> None:
    bring(desk, write(tmp_path / "in", {
        "Orders & more/returns.en.md": "# Returns: all\n\n![b](b.png)\n\n- one\n- two",
        "Orders & more/returns.pt.md": "# Devoluções\n\nx",
        "Orders & more/b.png": PNG,
    }))  # fmt: skip
    assert desk.knowledge.export(tmp_path / "out").result() == Exported(1)
    seen = desk.knowledge.preview(tmp_path / "out").result()
    assert (seen.fresh, seen.changed, seen.same, seen.refused) == ((), (), 1, ())
    other = open_desk(tmp_path / "other")
    bring(other, tmp_path / "out")
    (row,) = other.knowledge.lines().result()
    made = other.knowledge.load(row.id).result()
    assert (row.folder, made.title, row.languages) == (
        "Orders & more",
        "Returns: all",
        ("en", "pt"),
    )
    other.close()


def changed(desk: Desk) -> Article:
    """A public article in two languages, of which one waits with other words."""
    article = kept(desk, "Returns", "Thirty days.", audience="public", folder="Orders")
    pt = Text("pt", "Devoluções", "Trinta dias.", state="published")
    en = article.texts[0].rewritten(Words("Bringing back", "SECRET sixty days."))
    desk.knowledge.save(replace(article, texts=(en, pt))).result()
    return desk.knowledge.load(article.id).result()


def files(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_changes_that_wait_are_left_out_and_told(desk: Desk, tmp_path: Path) -> None:
    changed(desk)
    out = tmp_path / "out"
    assert desk.knowledge.export(out).result() == Exported(1, left_out=1)
    assert files(out) == ["orders/returns.en.md", "orders/returns.pt.md"]
    assert not any("SECRET" in p.read_text() for p in out.rglob("*.md"))


def test_changes_that_wait_go_out_by_choice_and_come_back(desk: Desk, tmp_path: Path) -> None:
    article = changed(desk)
    out = tmp_path / "out"
    assert desk.knowledge.export(out, drafts=True).result() == Exported(1, drafts=1)
    waiting = out / "orders/returns.en.draft.md"
    assert "state: draft" in waiting.read_text()
    assert "SECRET" not in (out / "orders/returns.en.md").read_text()
    assert desk.knowledge.preview(out).result().same == 1
    other = open_desk(tmp_path / "other")
    bring(other, out)
    (row,) = other.knowledge.lines().result()
    made = other.knowledge.load(row.id).result()
    assert made.texts[0].words == Words("Returns", "Thirty days.")
    assert made.texts[0].draft == Words("Bringing back", "SECRET sixty days.")
    assert article.texts[0].draft == made.texts[0].draft
    other.knowledge.publish(tmp_path / "site").result()
    assert not any("SECRET" in p.read_text() for p in (tmp_path / "site").rglob("*.html"))
    other.close()
    desk.knowledge.export(out).result()
    assert not waiting.exists(), "what an earlier export wrote does not stay"


def test_a_change_without_what_it_changes_is_a_draft(desk: Desk, tmp_path: Path) -> None:
    changed(desk)
    desk.knowledge.export(tmp_path / "out", drafts=True).result()
    other = open_desk(tmp_path / "other")
    (tmp_path / "out/orders/returns.en.md").unlink()
    waiting = tmp_path / "out/orders/returns.en.draft.md"
    waiting.write_text(waiting.read_text().replace("state: draft", "state: published"))
    bring(other, tmp_path / "out")
    (row,) = other.knowledge.lines().result()
    states = {t.language: t.state for t in other.knowledge.load(row.id).result().texts}
    assert states == {"en": "draft", "pt": "published"}
    other.close()


def test_what_is_there_gets_the_change_that_waits(desk: Desk, tmp_path: Path) -> None:
    article = changed(desk)
    desk.knowledge.export(tmp_path / "out", drafts=True).result()
    text = replace(article.texts[0], draft=None)
    desk.knowledge.save(replace(article, texts=(text, *article.texts[1:]))).result()
    bring(desk, tmp_path / "out")
    assert desk.knowledge.load(article.id).result().texts[0].draft == article.texts[0].draft


def test_a_picture_outside_the_folder_is_not_taken(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    folder = write(tmp_path / "in", {"a.md": "# A\n\n![x](../secret.png) ![y](link.png)"})
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    seen = desk.knowledge.preview(folder).result()
    assert seen.fresh[0].pictures == {}


def test_what_is_no_article_is_told(desk: Desk, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {
        "big.md": b"# Big\n" + b"x" * (5 << 20), "broken.md": b"# \xff\xfe\n\x00", "empty.md": "",
    })  # fmt: skip
    seen = desk.knowledge.preview(folder).result()
    assert [(one.path, one.code) for one in seen.refused] == [("big.md", "article-too-large")]
    assert {one.article.title for one in seen.fresh} >= {"Empty"}


def test_a_page_of_another_help_centre() -> None:
    title, body = of_html(
        "<html><head><title>T</title><style>p{}</style></head><body><nav>menu</nav>"
        "<h1>How <b>to</b></h1><p>Do <a href='/x'>this</a>.<ul><li>a<ul><li>b</ul></ul>"
        "<script>evil()</script></body></html>"
    )
    assert title == "How to"
    assert body == "Do [this](/x).\n\n- a\n  - b\n"


@pytest.mark.parametrize("html", ["", "<", "<div>" * 20_000 + "x", "<table>" * 2_000, "\x00"])
def test_no_page_breaks_it(html: str) -> None:
    of_html(html)


def test_the_demo_shops_articles_are_whole() -> None:
    from app.desk.demo.articles import FOLDER
    from app.kb.language import detect

    found, refused = read_folder(FOLDER)
    assert refused == []
    assert len(found) == 8
    for one in found:
        for text in one.article.texts:
            assert detect(text.body) == text.language
    assert {len(one.article.texts) for one in found} >= {1, 5}


def test_what_most_is_written_in_is_the_original(tmp_path: Path) -> None:
    for name in ("a.ca.md", "a.pt.md", "b.pt.md", "c.ca.md", "d.pt.md"):
        (tmp_path / name).write_text(f"# {name}\n\ntext\n")
    found, _ = read_folder(tmp_path)
    assert [one.article.languages for one in found] == [("pt", "ca"), ("pt",), ("ca",), ("pt",)]
