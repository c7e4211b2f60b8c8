"""Spelling with a tiny dictionary of its own: what is marked, suggested and learnt."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu

from app.base.errors import UsageError
from app.desk.writing.spelling import Speller, dictionaries, tag_for
from app.ui.writing.editor import Editor
from tests.desk.writing.test_rich_text import LIST
from tests.ui.test_real_desk import RealDesktop

pytest.importorskip("hunspell")
RED = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


@pytest.fixture(autouse=True)
def dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "xx.aff").write_text("SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyzñ\n", "utf-8")
    (folder / "xx.dic").write_text("4\nbowl\nbowls\ntoday\nseñor\n", "utf-8")
    monkeypatch.setenv("DICPATH", str(folder))
    return folder


def test_dictionaries_are_found_by_language(dictionary: Path) -> None:
    assert dictionaries()["xx"] == dictionary
    assert tag_for("xx") == "xx"
    assert tag_for("zz") is None


def test_words_suggestions_and_learning(tmp_path: Path) -> None:
    speller = Speller("xx", tmp_path / "words")
    assert speller.right("bowl")
    assert speller.right("señor")
    assert not speller.right("bowll")
    assert "bowl" in speller.suggest("bowll")
    speller.learn("glaze")
    assert speller.right("glaze")
    assert Speller("xx", tmp_path / "words").right("glaze"), "the next start knows it"


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no-dictionary"):
        Speller("nope", tmp_path / "words")


def marked(editor: Editor) -> list[str]:
    found = []
    block = editor.document().begin()
    while block.isValid():
        for each in block.layout().formats():
            if each.format.underlineStyle() == RED:  # type: ignore[attr-defined]
                start = each.start  # type: ignore[attr-defined]
                found.append(block.text()[start : start + each.length])  # type: ignore[attr-defined]
        block = block.next()
    return found


async def test_the_composer_marks_and_mends(real: RealDesktop) -> None:
    spelling = real.session.writing.spelling
    spelling.choose("xx")
    await real.until(spelling.speller)
    editor = real.composer.text
    real.press("r")
    real.write("bowll today qqq@x.example x1y http://zzz.example NASA glaz")
    assert marked(editor) == ["bowll"], "addresses, figures, capitals and the word at hand are left"
    cursor = QTextCursor(editor.document())
    cursor.setPosition(2)
    menu = QMenu()
    editor.menu_wanted.emit(menu, cursor)
    said = {action.text(): action for action in menu.actions()}
    assert "bowl" in said
    said["bowl"].trigger()
    assert editor.toPlainText().startswith("bowl today")
    assert marked(editor) == []
    cursor.setPosition(len(editor.toPlainText()) - 1)
    other = QMenu()
    editor.menu_wanted.emit(other, cursor)
    next(a for a in other.actions() if "glaz" in a.text() and a.text() != "glaz").trigger()
    assert spelling.speller().right("glaz")
    spelling.choose("-")
    await real.until(lambda: spelling.speller() is None)
    assert marked(editor) == []


async def test_marks_are_no_part_of_the_text(real: RealDesktop) -> None:
    spelling = real.session.writing.spelling
    spelling.choose("xx")
    await real.until(spelling.speller)
    real.composer.text.set_body(LIST)
    spelling._rehighlight()
    assert marked(real.composer.text)
    assert real.composer.text.body() == LIST


async def test_no_dictionary_breaks_nothing(real: RealDesktop) -> None:
    spelling = real.session.writing.spelling
    spelling.choose("zz")
    await real.until(lambda: spelling._missing)
    real.press("r")
    real.write("anything")
    menu = QMenu()
    real.composer.text.menu_wanted.emit(menu, real.composer.text.textCursor())
    below = menu.actions()[-1].menu()
    assert "hunspell" in below.actions()[0].text()
