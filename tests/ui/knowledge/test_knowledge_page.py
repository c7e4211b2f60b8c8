"""The page of the knowledge base: list, editor, preview, states, trash; a real desk."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.desk.desk import Desk
from app.kb.values import Article, File, Text
from app.store.blobs import Blobs
from app.ui.knowledge.file_boxes import ArticleImportBox, PublishBox
from app.ui.knowledge.page import KnowledgePage
from app.ui.knowledge.versions_box import VersionsBox
from app.ui.look.theme import color, theme
from app.ui.playbooks.page import PlaybooksPage
from app.ui.templates.page import TemplatesPage
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]

CTRL = Qt.KeyboardModifier.ControlModifier
_NAMES = ("Broken pieces", "Gift cards")


def write(desk: Desk) -> dict[str, int]:
    """Two articles by title; the first one in two languages and for everybody."""
    knowledge = desk.knowledge
    first = Article(
        knowledge.new_id(),
        (
            Text("en", "Broken pieces", "A **new bowl** goes out. See [[gift-cards]].",
                 state="published"),
            Text("pt", "Peças partidas", "Enviamos uma taça nova."),
        ),
        audience="public",
    )  # fmt: skip
    second = Article(knowledge.new_id(), (Text("en", "Gift cards", "Valid for two years."),))
    for article in (first, second):
        knowledge.save(article).result()
    return {article.title: article.id for article in (first, second)}


async def opened(real: RealDesktop) -> KnowledgePage:
    real.window.queue.list.setFocus()
    real.press("g")
    real.press("k")
    await real.until(real.session.articles.at_page)
    page = real.session.articles.acts.page
    await real.until(lambda: page.title.text() or not page._empty.isHidden())
    await real.settle()
    return page


def titles(page: KnowledgePage) -> list[str]:
    return [page.model.row(n).title for n in range(page.model.rowCount())]


async def test_it_lists_and_shows_how_an_article_reads(real: RealDesktop) -> None:
    write(real.desk)
    page = await opened(real)
    assert titles(page) == list(_NAMES)
    assert page.title.text() == "Broken pieces"
    assert "**new bowl**" in page.editor.body()
    assert "A new bowl goes out." in page.editor.view.toPlainText()
    page.tabs.tabs[1].click()
    assert page.title.text() == "Peças partidas"
    assert page.tabs.state.label() == "Draft"
    real.press("j")
    await real.until(lambda: page.title.text() == "Gift cards")


async def test_what_is_typed_is_kept_by_key_and_by_leaving(real: RealDesktop) -> None:
    ids = write(real.desk)
    page = await opened(real)
    page.editor.text.setFocus()
    page.editor.text.selectAll()
    real.write("## Now")
    await real.until(lambda: page.editor.view.toPlainText().split() == ["Broken", "pieces", "Now"])
    assert page.head.state.text()
    real.press("s", CTRL)
    await real.until(lambda: not page.head.state.text())
    load = lambda name: real.desk.knowledge.load(ids[name]).result()  # noqa: E731
    assert load("Broken pieces").texts[0].written.body == "## Now"
    real.write(" and then")
    page.list.step(1)
    await real.until(lambda: load("Broken pieces").texts[0].written.body == "## Now and then")
    await real.until(lambda: page.title.text() == "Gift cards")


async def test_publishing_is_kept_at_once_and_undone(real: RealDesktop) -> None:
    ids = write(real.desk)
    page = await opened(real)
    real.press("j")
    await real.until(lambda: page.title.text() == "Gift cards")
    state = lambda: real.desk.knowledge.load(ids["Gift cards"]).result().state  # noqa: E731
    page.tabs.state_wanted.emit("published")
    await real.until(lambda: state() == "published")
    await real.until(page.toast.isVisible)
    page.toast.undone.emit()
    await real.until(lambda: state() == "draft")
    await real.until(lambda: page.tabs.state.label() == "Draft")
    page.tabs.audience_wanted.emit("public")
    await real.until(lambda: page.tabs.audience.label() == "Public")
    await real.until(
        lambda: real.desk.knowledge.load(ids["Gift cards"]).result().audience == "public"
    )


async def test_a_page_that_was_not_read_yet_does_not_say_that_it_is_empty(
    real: RealDesktop,
) -> None:
    for made in (KnowledgePage, PlaybooksPage, TemplatesPage):
        page = made()
        assert page._empty.isHidden()
        page.deleteLater()


async def test_a_new_one_is_written(real: RealDesktop) -> None:
    page = await opened(real)
    assert not page._empty.isHidden()
    real.press("n")
    assert page.title.hasFocus()
    real.press("s", CTRL)
    await real.until(page.notice.isVisible)
    real.press(Qt.Key.Key_Return)
    assert page.title.hasFocus(), "it has none yet"
    real.write("Opening hours")
    real.press(Qt.Key.Key_Return)
    assert page.editor.text.hasFocus()
    real.write("From nine to six.")
    real.press("s", CTRL)
    await real.until(lambda: titles(page) == ["Opening hours"])
    await real.until(lambda: not page.head.state.text())
    (row,) = real.desk.knowledge.lines().result()
    assert (row.title, row.state, row.audience) == ("Opening hours", "draft", "internal")


async def test_the_trash_has_an_undo_and_a_way_back(real: RealDesktop) -> None:
    write(real.desk)
    page = await opened(real)
    page.wanted.emit("trash")
    await real.until(lambda: titles(page) == ["Gift cards"])
    page.toast.undone.emit()
    await real.until(lambda: titles(page) == list(_NAMES))
    await real.until(lambda: real.session.articles.acts._held is not None)
    page.wanted.emit("trash")
    await real.until(lambda: len(titles(page)) == 1)
    page.wanted.emit("show:trash")
    await real.until(lambda: page.side.filter.label() == "Trash" and len(titles(page)) == 1)
    real.session.articles.acts.open(page.model.row(0).id)
    await real.until(lambda: page.title.text() == titles(page)[0])
    page.wanted.emit("restore")
    await real.until(lambda: titles(page) == [])
    page.wanted.emit("show:all")
    await real.until(lambda: titles(page) == list(_NAMES))


async def test_searching_finds_words_of_the_text(real: RealDesktop) -> None:
    write(real.desk)
    page = await opened(real)
    real.press("/")
    real.write("two years")
    await real.until(lambda: titles(page) == ["Gift cards"])


async def test_links_between_articles_are_followed(real: RealDesktop) -> None:
    write(real.desk)
    page = await opened(real)
    page.editor.view.anchorClicked.emit(QUrl("article/gift-cards"))
    await real.until(lambda: page.title.text() == "Gift cards")
    page.editor.view.anchorClicked.emit(QUrl("article/nowhere"))
    await real.until(page.notice.isVisible)


async def test_only_pictures_of_its_own_are_shown(real: RealDesktop, tmp_path: Path) -> None:
    """A text that names a file of this machine, or one of the web, gets nothing of it."""
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    path = tmp_path / "own.png"
    assert image.save(str(path))
    data = path.read_bytes()
    sha = sha256(data)
    Blobs(real.desk.store.profile.blobs).put(sha.digest(), data)
    body = f"![a](own.png)\n\n![b]({path})\n\n![c](https://example.com/c.png)"
    files = (File("own.png", sha.hexdigest(), len(data), "image/png"),)
    made = Article(real.desk.knowledge.new_id(), (Text("en", "Pictures", body),), files=files)
    real.desk.knowledge.save(made).result()
    view = (await opened(real)).editor.view
    assert view.loadResource(2, QUrl("own/own.png")).width() == 30
    for other in (str(path), f"file://{path}", "https://example.com/c.png", f"own/{path}"):
        assert view.loadResource(2, QUrl(other)).width() == 1
    assert view.toHtml().count("<img") == 1


async def test_a_folder_is_seen_before_it_is_brought(real: RealDesktop, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "glaze.md").write_text("# Glaze\n\nNo lead.\n")
    page = await opened(real)
    files = real.session.articles.acts.files
    await files.preview(folder)
    box = page.findChild(ArticleImportBox)
    assert box.text.text().startswith("1 new")
    assert not real.desk.knowledge.lines().result()
    box.agree()
    await real.until(lambda: titles(page) == ["Glaze"])
    out = tmp_path / "out"
    await files.export(out)
    assert [path.name for path in out.rglob("*.md")]
    page.toast.undone.emit()
    await real.until(lambda: titles(page) == [])


async def test_the_help_centre_is_published(real: RealDesktop, tmp_path: Path) -> None:
    write(real.desk)
    page = await opened(real)
    page.wanted.emit("site")
    await real.until(lambda: page.findChild(PublishBox))
    box = page.findChild(PublishBox)
    assert not box.yes.isEnabled()
    assert box.mail.text() == "help@shop.test"
    box.address.field.setText("https://help.shop.example")
    box.folder.field.setText(str(tmp_path / "site"))
    QTest.keyClick(box.folder.field, Qt.Key.Key_Return)
    await real.until(page.notice.isVisible)
    written = (tmp_path / "site" / "en" / "broken-pieces.html").read_text()
    assert "new bowl" in written
    assert "mailto:help%40shop.test" in written
    assert real.desk.settings.get("help_centre").result() == "https://help.shop.example"
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine")
    page.notice.dismiss()
    await real.session.articles.acts.files.write_site(taken, "", "")
    assert page.notice.isVisible()
    assert [path.name for path in taken.iterdir()] == ["mine.txt"]


async def test_a_version_is_compared_and_brought_back(real: RealDesktop) -> None:
    ids = write(real.desk)
    page = await opened(real)
    page.wanted.emit("versions")
    await real.until(page.notice.isVisible)
    page.editor.text.setPlainText("A mended bowl goes out.")
    real.session.articles.acts.publish()
    await real.until(lambda: real.desk.knowledge.versions(ids["Broken pieces"]).result())
    await real.until(lambda: not page.head.state.text())
    page.wanted.emit("versions")
    await real.until(lambda: page.findChild(VersionsBox))
    box = page.findChild(VersionsBox)
    shown = box.changes.toPlainText().splitlines()
    assert "+ A mended bowl goes out." in shown
    assert any(line.startswith("\u2212 A **new bowl**") for line in shown)
    added = shown.index("+ A mended bowl goes out.")
    for scheme in ("dark", "light"):
        theme().choose(scheme)
        ground = box.changes.document().findBlockByNumber(added).blockFormat().background()
        assert ground.color() == color("success-soft")
    box.agree()
    await real.until(lambda: "**new bowl**" in page.editor.body())
    page.toast.undone.emit()
    await real.until(lambda: page.editor.body() == "A mended bowl goes out.")


async def test_a_version_comes_back_without_what_was_being_written_at_it(
    real: RealDesktop,
) -> None:
    """It stood there again as an edit that was never published, and was what one saw."""
    id = write(real.desk)["Broken pieces"]
    page = await opened(real)
    acts = real.session.articles.acts

    def state() -> tuple[int, bool]:
        known = real.desk.knowledge
        return len(known.versions(id).result()), known.load(id).result().edited

    page.editor.text.setPlainText("A mended bowl goes out.")
    real.press("s", CTRL)
    await real.until(lambda: state()[1])
    acts.publish()
    await real.until(lambda: state() == (1, False))
    await real.until(lambda: not page.head.state.text())
    page.wanted.emit("versions")
    await real.until(lambda: page.findChild(VersionsBox))
    page.findChild(VersionsBox).agree()
    await real.until(lambda: "**new bowl**" in page.editor.body())
    assert not state()[1]


async def test_a_picture_is_put_into_the_text(real: RealDesktop, tmp_path: Path) -> None:
    ids = write(real.desk)
    page = await opened(real)
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    path = tmp_path / "Two cracks.png"
    assert image.save(str(path))
    acts = real.session.articles.acts
    await acts.put_pictures([path])
    await real.until(lambda: "<img" in page.editor.view.toHtml())
    real.press("s", CTRL)
    await real.until(lambda: not page.head.state.text())
    (file,) = real.desk.knowledge.load(ids["Broken pieces"]).result().files
    assert f"![]({file.name})" in page.editor.body()
    assert real.desk.knowledge.file(file).read_bytes() == path.read_bytes()
    (tmp_path / "no.txt").write_text("no picture")
    await acts.put_pictures([tmp_path / "no.txt"])
    assert page.notice.isVisible()
