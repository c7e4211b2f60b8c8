"""The editor: what is formatted, pasted, dropped and copied, as a person does it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.base.ids import AccountId
from app.desk.writing import rich_text
from app.desk.writing.rich_text import Block, Run, of_text, to_html, to_text
from app.ui.writing import formats, pictures, rich_document
from app.ui.writing.editor import Editor
from app.ui.writing.emoji import found
from app.ui.writing.link_box import completed
from app.ui.writing.signature_box import SignatureBox
from tests.desk.writing.test_rich_text import LIST, blocks

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(bare: Callable[[QWidget], QWidget]) -> Editor:
    made = Editor()
    made.resize(500, 200)
    bare(made)
    made.setFocus()
    return made


def drawn(width: int = 20, height: int = 10) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_what_was_written_comes_back(editor: Editor) -> None:
    editor.set_body(LIST)
    assert editor.body() == LIST
    assert not editor.document().isUndoAvailable()


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(body=blocks.map(lambda b: (b,)))
def test_any_line_comes_back_as_it_leaves(look: QApplication, body: rich_text.Rich) -> None:
    document = QTextDocument()
    rich_document.fill(document, body)
    once = rich_document.body_of(document)
    rich_document.fill(document, once)
    assert rich_document.body_of(document) == once
    shown = "".join(c for c in to_text(body) if c.isalnum())
    assert "".join(c for c in to_text(once) if c.isalnum()) == shown


def test_looks_by_key_and_back(editor: Editor) -> None:
    QTest.keyClicks(editor, "two ")
    formats.toggle(editor, "bold")
    QTest.keyClicks(editor, "bowls")
    formats.toggle(editor, "bold")
    QTest.keyClicks(editor, " today")
    assert editor.body() == (Block((Run("two "), Run("bowls", bold=True), Run(" today"))),)
    editor.selectAll()
    formats.clear(editor)
    assert editor.body() == of_text("two bowls today")
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.body()[0].runs[1].bold


@pytest.mark.parametrize(
    ("typed", "kind", "quote"),
    [("- ", "bullet", 0), ("* ", "bullet", 0), ("1. ", "number", 0), ("> ", "p", 1)],
)
def test_marks_as_typed(editor: Editor, typed: str, kind: str, quote: int) -> None:
    QTest.keyClicks(editor, f"{typed}bowl")
    (block,) = editor.body()
    assert (block.kind, block.quote, block.text) == (kind, quote, "bowl")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "after")
    assert editor.body()[-1] == Block((Run("after"),))


def test_lists_go_in_and_out(editor: Editor) -> None:
    QTest.keyClicks(editor, "- one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "deeper")
    assert [b.level for b in editor.body()] == [0, 1]
    QTest.keyClick(editor, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert [b.level for b in editor.body()] == [0, 0]
    assert to_html(editor.body()).count("<ul>") == 1


def test_a_note_takes_no_formatting(editor: Editor) -> None:
    editor.rich = False
    QTest.keyClicks(editor, "- plain")
    data = QMimeData()
    data.setHtml("<b>x</b>")
    data.setText("x")
    editor.insertFromMimeData(data)
    assert rich_text.is_plain(editor.body())
    assert to_text(editor.body()) == "- plainx"


def test_what_is_pasted_is_cleaned(editor: Editor, tmp_path: Path) -> None:
    """Reliability 3.6.5: nothing of this machine, nothing of the net."""
    secret = tmp_path / "secret.png"
    drawn().save(str(secret))
    data = QMimeData()
    data.setHtml(
        f'<p onclick="x()">Hi <b>you</b> <img src="file://{secret}"><img src="{secret}">'
        '<img src="https://spy.example/p.png"><script>x</script></p>'
        '<a href="javascript:x">l</a>'
    )
    editor.insertFromMimeData(data)
    assert rich_text.images(editor.body()) == ()
    assert "script" not in to_html(editor.body())
    assert editor.body()[0].runs[1] == Run("you", bold=True)
    made = editor.loadResource(2, QUrl.fromLocalFile(str(secret)))
    assert isinstance(made, QImage)
    assert (made.width(), made.height()) == (1, 1)


def test_pasted_as_text(editor: Editor) -> None:
    editor.insert_plain("a <b>b</b>")
    assert editor.toPlainText() == "a <b>b</b>"


def test_pictures_stand_in_the_text_and_files_go_along(editor: Editor, tmp_path: Path) -> None:
    given: list[list[str]] = []
    stored: list[str] = []
    editor.files_given.connect(given.append)
    editor.picture_added.connect(lambda name, _: stored.append(name))
    photo, plan = tmp_path / "a.png", tmp_path / "plan.pdf"
    drawn().save(str(photo))
    plan.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo)), QUrl.fromLocalFile(str(plan))])
    editor.insertFromMimeData(data)
    assert given == [[str(plan)]]
    assert rich_text.images(editor.body()) == tuple(stored)
    clip = QMimeData()
    clip.setImageData(drawn(30, 30))
    editor.insertFromMimeData(clip)
    assert len(rich_text.images(editor.body())) == 2


def test_a_huge_picture_is_asked_about(editor: Editor) -> None:
    asked: list[tuple[str, QImage]] = []
    editor.picture_huge.connect(lambda *given: asked.append(given))
    editor.add_picture(drawn(2000, 1000))
    ((name, image),) = asked
    editor.replace_picture(name, pictures.smaller(image))
    (other,) = rich_text.images(editor.body())
    assert other != name
    assert pictures.smaller(image).width() == 1600


def test_what_is_copied_is_clean(editor: Editor) -> None:
    editor.set_body(LIST[:3])
    editor.selectAll()
    made = editor.createMimeDataFromSelection()
    assert made.html() == to_html(LIST[:3])
    assert made.text() == to_text(LIST[:3])


def test_a_link_is_put_and_taken_away(editor: Editor) -> None:
    QTest.keyClicks(editor, "the order")
    editor.selectAll()
    formats.put_link(editor, "the order", "https://shop.example/1")
    assert editor.body()[0].runs == (Run("the order", link="https://shop.example/1"),)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert formats.link_at(editor) == ("the order", "https://shop.example/1")
    formats.put_link(editor, "the order", "")
    assert editor.body() == of_text("the order")


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("shop.example", "https://shop.example"),
        ("https://a.example/x", "https://a.example/x"),
        ("anna@example.com", "mailto:anna@example.com"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("two words", ""),
        ("", ""),
    ],
)
def test_what_a_link_may_be(typed: str, target: str) -> None:
    assert completed(typed) == target


def test_signs_are_found_by_their_words() -> None:
    assert found("truck")[0][0] == "🚚"
    assert found("", ("🎉",))[0][0] == "🎉"
    assert len(found("")) >= 60
    assert found("nothing like it") == ()


ENDLESS, ANYWHERE = "a" * 6_000, QTextOption.WrapMode.WrapAnywhere


@pytest.mark.parametrize(
    "put",
    [
        lambda editor: editor.insert_plain(ENDLESS),
        lambda editor: editor.insert_body(of_text(ENDLESS)),
        lambda editor: editor.set_body(of_text(ENDLESS)),
    ],
)
def test_a_word_without_an_end_holds_up_no_key(
    editor: Editor, put: Callable[[Editor], object]
) -> None:
    """Its lines break anywhere; those of the next text at words again."""
    put(editor)
    assert editor.wordWrapMode() is ANYWHERE
    assert to_text(editor.body()) == ENDLESS
    editor.set_body(LIST)
    assert editor.wordWrapMode() is not ANYWHERE


def test_esc_leads_out_of_a_signature_and_discards_no_word(
    bare: Callable[[QWidget], QWidget],
) -> None:
    window = QWidget()
    bare(window)
    box = SignatureBox(window, (), AccountId(1))
    box.show_kept(of_text("Marta"))
    box.show()
    QTest.keyClicks(box.text, " Soler")
    QTest.keyClick(box.text, Qt.Key.Key_Escape)
    assert box.isVisible()
    assert to_text(box.text.body()) == "Marta Soler"
    box.show_kept(of_text("Marta"))
    QTest.keyClick(box.text, Qt.Key.Key_Escape)
    assert not box.isVisible()
