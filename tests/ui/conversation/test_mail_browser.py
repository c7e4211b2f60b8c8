"""The view of mail loads nothing, runs nothing and goes nowhere (rules V1 and V2)."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.conversation.mail_browser import MailBrowser
from app.ui.writing.editor import Editor

KINDS = QTextDocument.ResourceType
SHAPES = (
    '<img src="{path}">',
    '<img src="file://{path}">',
    '<img src="FILE:{path}">',
    '<body background="{path}">x',
    '<table background="file://{path}"><tr><td>x</td></tr></table>',
    '<div style="background-image: url(file://{path})">x</div>',
    '<style>@import "{path}"; body {{ background: url({path}) }}</style>x',
    '<link rel="stylesheet" type="text/css" href="file://{path}">x',
    '<ul style="list-style-image: url({path})"><li>x</ul>',
    '<img src="data:image/svg+xml,&lt;image href=&quot;{path}&quot;/&gt;">',
    '<img src="http://tracker.example/pixel.png">',
    '<img src="//tracker.example/share/pixel.png">',
)


@pytest.fixture
def red(tmp_path: Path) -> Path:
    """A local picture, all red: if it is ever painted, it shows."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    path = tmp_path / "secret.png"
    assert image.save(str(path))
    return path


def reds(widget: QWidget) -> int:
    image = widget.grab().toImage()
    return sum(
        image.pixelColor(x, y) == QColor("#ff0000")
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


@pytest.mark.parametrize("shape", SHAPES)
def test_no_local_file_is_painted(
    look: QApplication, bare: Callable[[QWidget], QWidget], red: Path, shape: str
) -> None:
    view = MailBrowser()
    view.resize(200, 120)
    bare(view)
    view.show_html(shape.format(path=red))
    look.processEvents()
    assert reds(view) == 0


def test_a_stored_picture_is_painted(
    look: QApplication, bare: Callable[[QWidget], QWidget], red: Path
) -> None:
    view = MailBrowser()
    view.resize(200, 120)
    bare(view)
    view.show_html('<img src="cid:photo@example.com">', {"photo@example.com": QImage(str(red))})
    look.processEvents()
    assert reds(view) > 100


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("url", ["/etc/passwd", "file:///etc/hosts", "http://x.example/a", ""])
def test_every_resource_is_an_image(look: QApplication, kind: KINDS, url: str) -> None:
    for view in (MailBrowser(), Editor()):
        given = view.loadResource(kind.value, QUrl(url))
        assert isinstance(given, QImage)
        assert not given.isNull()
        assert (given.width(), given.height()) == (1, 1)


def test_a_link_is_told_and_not_followed(look: QApplication, red: Path) -> None:
    view = MailBrowser()
    pressed = QSignalSpy(view.link_pressed)
    view.show_html(f'<a href="file://{red}">here</a>')
    before = view.toPlainText()
    view.anchorClicked.emit(QUrl.fromLocalFile(str(red)))
    assert view.toPlainText() == before
    assert view.source().isEmpty()
    assert pressed.count() == 1


def test_plain_text_is_never_taken_for_markup(look: QApplication) -> None:
    view = MailBrowser()
    text = "<b>Not bold</b> <img src='/etc/x.png'> https://shop.example/a?b=1."
    view.show_text(text)
    assert view.toPlainText() == text
    assert "https://shop.example/a?b=1" in view.toHtml()


def test_links_stand_right_after_emoji(look: QApplication) -> None:
    view = MailBrowser()
    view.show_text("🌻🌻 see https://shop.example/x, please")
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().encode("utf-16-le").index("s".encode("utf-16-le")) // 2)
    found = view.document().find("shop.example")
    assert found.charFormat().anchorHref() == "https://shop.example/x"


def test_the_height_follows_the_text(look: QApplication) -> None:
    view = MailBrowser()
    view.show_text("word " * 400)
    assert view.height_for(700) < view.height_for(300)
    lines = view.height_for(700) / 21
    assert lines == pytest.approx(round(lines), abs=0.1)


def test_pasting_into_the_composer_leaves_markup_behind(look: QApplication) -> None:
    from PySide6.QtCore import QMimeData

    pasted = QMimeData()
    pasted.setHtml("<b>bold</b><img src='file:///etc/x.png'>")
    pasted.setText("bold")
    text = Editor()
    text.insertFromMimeData(pasted)
    assert text.toPlainText() == "bold"
    assert "<img" not in text.toHtml()


@pytest.mark.parametrize("piece", ["x", "\n", "\u202a\u202c", "\U0001f468\u200d", "ab "])
def test_a_text_without_end_shows_its_beginning_at_once(look: QApplication, piece: str) -> None:
    view = MailBrowser()
    begun = time.thread_time()
    view.show_text(piece * 400_000)
    view._put_rest()
    view.height_for(700)
    assert time.thread_time() - begun < 10
    assert view.cut_short


def test_what_is_copied_is_what_was_written(look: QApplication) -> None:
    view = MailBrowser()
    url = "https://shop.example/" + "a" * 1500
    view.show_text(f"see {url} there")
    assert not view.cut_short
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == f"see {url} there"
    assert view.document().find("shop.example").charFormat().anchorHref() == url
