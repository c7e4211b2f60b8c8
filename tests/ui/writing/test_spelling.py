"""Spelling with a tiny dictionary of its own: what is marked, suggested and learnt."""

import asyncio
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu

from app.base.errors import UsageError
from app.desk.writing.spelling import Spellers, dictionaries, offered, tag_for
from app.ui import i18n
from app.ui.writing.editor import Editor
from app.ui.writing.spelling import _prose
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
    (folder / "pt.aff").write_text("SET UTF-8\n", "utf-8")
    (folder / "pt.dic").write_text("2\nobrigada\ntigela\n", "utf-8")
    monkeypatch.setenv("DICPATH", str(folder))
    return folder


def test_dictionaries_are_found_by_language(dictionary: Path) -> None:
    assert dictionaries()["xx"] == dictionary
    assert tag_for("xx") == "xx"
    assert tag_for("zz") is None


def test_a_dictionary_by_many_names_is_offered_once(dictionary: Path) -> None:
    for end in ("aff", "dic"):
        (dictionary / f"xx_YY.{end}").symlink_to(f"xx.{end}")
        (dictionary / f"zz_YY.{end}").symlink_to(f"/nowhere/zz_ZZ.{end}")
    assert "xx_YY" in dictionaries(), "whose language it is finds it"
    assert {"xx", "pt"} <= set(offered())
    assert "xx_YY" not in offered()


def test_a_customer_with_a_region_has_the_dictionary_of_their_language(tmp_path: Path) -> None:
    spellers = Spellers(tmp_path / "words")
    assert spellers.speller("pt-BR").tag == "pt"
    assert spellers.speller("pt_BR").tag == "pt"


def test_words_suggestions_and_learning(tmp_path: Path) -> None:
    spellers = Spellers(tmp_path / "words")
    speller = spellers.speller("xx")
    assert speller.right("bowl")
    assert speller.right("señor")
    assert not speller.right("bowll")
    assert "bowl" in speller.suggest("bowll")
    speller.learn("glaze")
    assert speller.right("glaze")
    assert speller.right("Glaze")
    assert spellers.speller("pt").right("glaze"), "in every language"
    assert Spellers(tmp_path / "words").speller("xx").right("glaze"), "the next start knows it"


def test_a_dictionary_stays_loaded_while_it_is_among_the_last(tmp_path: Path) -> None:
    spellers = Spellers(tmp_path / "words")
    first = spellers.speller("xx")
    spellers.speller("pt")
    assert spellers.speller("xx") is first


def test_every_alphabet_is_written_as_its_dictionary_has_it(
    tmp_path: Path, dictionary: Path
) -> None:
    (dictionary / "ll.aff").write_text("SET ISO8859-1\n", "latin-1")
    (dictionary / "ll.dic").write_text("2\naté\nação\n", "latin-1")
    speller = Spellers(tmp_path / "words").speller("ll")
    assert speller.right("ação")
    assert not speller.right("acão")
    assert speller.suggest("açao") == ("ação",)
    assert speller.right("Łódź"), "no letters of this alphabet: not for it to say"


def test_loading_leaves_other_threads_their_turn(tmp_path: Path, dictionary: Path) -> None:
    """The package's own class keeps Python's lock all the while."""
    words = "".join(f"w{n:06}\n" for n in range(150_000))
    (dictionary / "big.aff").write_text("SET UTF-8\n", "utf-8")
    (dictionary / "big.dic").write_text(f"150000\n{words}", "utf-8")
    made: list[object] = []
    loading = threading.Thread(
        target=lambda: made.append(Spellers(tmp_path / "words").speller("big"))
    )
    turns = 0
    loading.start()
    while loading.is_alive():
        loading.join(0.001)
        turns += 1
    assert made
    assert turns > 5, "while it loads the lock is free: held, there are two or three turns"


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no-dictionary"):
        Spellers(tmp_path / "words").speller("nope")


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


async def test_a_text_in_another_language_has_the_dictionary_of_that_one(
    real: RealDesktop,
) -> None:
    """The customer's language is not known, or not the one that is written in."""
    spelling = real.session.writing.spelling
    real.press("r")
    spelling.use("xx")
    await real.until(spelling.speller)
    assert spelling.speller().tag == "xx"
    real.write("Muito obrigada pela sua mensagem, a tigela não está com a senhora?")
    await real.until(lambda: spelling.speller() and spelling.speller().tag == "pt")
    assert "tigela" not in marked(real.composer.text)
    spelling.choose("xx")
    await real.until(lambda: spelling.speller() and spelling.speller().tag == "xx")
    spelling._rested()
    await asyncio.sleep(0)
    assert spelling.speller().tag == "xx", "what a person chose stays"


async def test_a_short_answer_has_the_dictionary_of_what_it_answers(real: RealDesktop) -> None:
    """Of a customer whose language nobody noted: too few words are written to tell it by them."""
    spelling = real.session.writing.spelling
    real.press("r")
    real.write("Vou ver")
    page = real.composer.page()
    asked = replace(page.entries[0], new_text="Olá, obrigada, mas a tigela não é a minha.")
    spelling.use("", replace(page, entries=(asked,)))
    await real.until(lambda: spelling.speller() and spelling.speller().tag == "pt")


async def test_the_menu_and_the_settings_choose_the_same(real: RealDesktop) -> None:
    spelling = real.session.writing.spelling
    menu = QMenu()
    real.composer.text.menu_wanted.emit(menu, real.composer.text.textCursor())
    below = menu.actions()[-1].menu()
    said = {action.text(): action for action in below.actions()}
    assert said["In the customer’s language"].isChecked()
    said["português"].trigger()
    assert spelling.chosen() == "pt"
    assert real.session.settings.writing.spelling.value() == "pt"
    await real.until(lambda: spelling.speller() and spelling.speller().tag == "pt")


async def test_a_note_is_written_in_the_language_of_the_window(
    real: RealDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The customer's is for what the customer reads."""
    monkeypatch.setattr(i18n, "language", lambda: "pt")
    spelling = real.session.writing.spelling
    real.press("n")
    await real.until(lambda: spelling.speller() and spelling.speller().tag == "pt")
    assert real.composer.mode == "note"
    assert spelling._customers == ""


def test_a_point_within_a_catalan_word_does_not_split_it() -> None:
    assert [word for word, _ in _prose("La col·lecció l’altra")] == ["La", "col·lecció", "l’altra"]


def test_a_text_without_a_space_is_looked_through_once() -> None:
    """Somebody pastes a key or a picture as text: looking for addresses in it was quadratic."""
    began = time.process_time()
    assert [word for word, _ in _prose("a" * 100_000 + " bowl@x.example bowls")][1:] == ["bowls"]
    assert time.process_time() - began < 10, "a minute before"


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
