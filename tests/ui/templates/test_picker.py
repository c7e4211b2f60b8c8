"""The picker: a slash opens it, it finds, shows, inserts, and gives back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.base.ids import AccountId
from app.base.rich import Block, Run, fields, images, of_text, to_text
from app.desk.demo.files import content
from app.desk.writing.ways import Way
from app.inbox.channels.spec import Capabilities
from app.inbox.values import Address, Direction
from app.templates.values import Act, File, Template, Variant
from app.ui.i18n import translate
from tests.ui.conftest import Desktop
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]
CTRL = Qt.KeyboardModifier.ControlModifier


def picker(desktop: Desktop):
    return desktop.session.templates.picking._picker


def is_open(desktop: Desktop) -> bool:
    return desktop.session.templates.picking.is_open()


def titles(desktop: Desktop) -> list[str]:
    answers = picker(desktop).list.answers
    return [answers.found(n).row.title for n in range(answers.rowCount())]


async def typed(desktop: Desktop, text: str, mode: str = "r") -> None:
    desktop.press(mode)
    desktop.write(text)
    await desktop.until(lambda: is_open(desktop))
    await desktop.until(lambda: desktop.session.templates.picking._filled is not None)


def text(desktop: Desktop) -> str:
    return to_text(desktop.composer.text.body())


async def test_a_slash_shows_what_was_used_lately(desktop: Desktop) -> None:
    desktop.desk.templates.uses = {102: 3}
    await typed(desktop, "/")
    assert titles(desktop)[0] == "Invoice: we need one more detail"
    assert len(titles(desktop)) == 4
    assert (
        picker(desktop).geometry().bottom()
        < desktop.composer.mapTo(desktop.window, QPoint(0, 0)).y()
    )
    assert "Invoice: we need" in desktop.composer.text.accessibleDescription()


async def test_typing_narrows_and_enter_inserts_at_the_slash(desktop: Desktop) -> None:
    await typed(desktop, "Ola /obg")
    assert titles(desktop) == ["Payment received, thank you"]
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: text(desktop) == "Ola Thanks")
    assert not is_open(desktop)
    await desktop.until(lambda: desktop.acts("use_template"))
    (used,) = desktop.acts("use_template")
    assert used[1] == desktop.shown()
    assert used[2], "what was asked"


async def test_values_are_filled_and_what_is_missing_is_chosen(desktop: Desktop) -> None:
    await typed(desktop, "/fat")
    shown = picker(desktop).preview.text.toPlainText()
    assert "Bom dia, Tiago," in shown
    assert "sexta-feira, 27 de novembro" in shown
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: "Tiago" in text(desktop))
    editor = desktop.composer.text
    assert editor.textCursor().selectedText() == "NIF da empresa"
    assert fields(editor.body()) == ("NIF da empresa",)
    desktop.press(Qt.Key.Key_Return, CTRL)
    await desktop.until(desktop.window.conversation.notice.isVisible)
    assert "NIF da empresa" in desktop.window.conversation.notice.text()
    assert not desktop.acts("reply")
    editor.setFocus()
    desktop.write("5001")
    assert fields(editor.body()) == ()
    assert "5001. A anterior" in text(desktop)
    assert all(not run.field for block in editor.body() for run in block.runs)


async def test_tab_goes_from_field_to_field(desktop: Desktop) -> None:
    body = of_text("{{ 'one' | ask }} and {{ 'two' | ask }}")
    desktop.desk.templates.put(Template(7, "two", "Two", (Variant("en", body=body),)))
    await typed(desktop, "/two")
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: "and" in text(desktop))
    desktop.write("1")
    desktop.press(Qt.Key.Key_Tab)
    assert desktop.composer.text.textCursor().selectedText() == "two"
    desktop.press(Qt.Key.Key_Backspace)
    assert text(desktop) == "1 and "
    desktop.write("2")
    assert desktop.composer.text.body() == of_text("1 and 2")


async def test_an_insert_is_one_undo_of_the_text(desktop: Desktop) -> None:
    await typed(desktop, "Hello /obg")
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: text(desktop) == "Hello Thanks")
    desktop.composer.text.undo()
    assert text(desktop) == "Hello /obg"
    assert not is_open(desktop), "what was undone does not open it again"
    desktop.composer.text.redo()
    assert text(desktop) == "Hello Thanks"


async def test_z_takes_all_of_it_back(desktop: Desktop) -> None:
    desktop.desk.templates.put(
        Template(7, "all", "All", (Variant("en", body=of_text("Words")),), cc="Ann <a@b.example>",
                 files=(File("x.pdf", "ab" * 32, 10),))
    )  # fmt: skip
    await typed(desktop, "Hi /all")
    before = desktop.composer.letter()
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(desktop.window.conversation.toast.isVisible)
    now = desktop.composer.letter()
    assert [a.address for a in now.cc] == ["a@b.example"]
    assert [f.name for f in now.files] == ["x.pdf"]
    desktop.session.acts.undo()
    await desktop.until(lambda: text(desktop) == "Hi ")
    after = desktop.composer.letter()
    assert replace(after, body=before.body, begun_at=0) == replace(before, begun_at=0)
    assert desktop.desk.templates.uses[7] == 0


async def test_several_in_one_message(desktop: Desktop) -> None:
    await typed(desktop, "/obg")
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: text(desktop) == "Thanks")
    desktop.write(" /fatc")
    await desktop.until(lambda: desktop.session.templates.picking._filled is not None)
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: text(desktop) == "Thanks Sent.")


async def test_the_cursor_goes_where_the_template_wants_it(desktop: Desktop) -> None:
    desktop.desk.templates.put(
        Template(7, "cur", "Cur", (Variant("en", body=of_text("A\nB {{cursor}}C")),))
    )
    await typed(desktop, "x /cur")
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: text(desktop) == "x A\nB C")
    desktop.write("!")
    assert text(desktop) == "x A\nB !C"


async def test_looks_are_kept_where_they_may_be_and_go_in_a_note(desktop: Desktop) -> None:
    body = (Block((Run("Bold", bold=True),)), Block((Run("{{ customer.company }}"),), "bullet"))
    desktop.desk.templates.put(Template(7, "look", "Look", (Variant("en", body=body),)))
    await typed(desktop, "/look", "n")
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: "Bold" in text(desktop))
    held = desktop.composer.text.body()
    assert not any(run.bold for block in held for run in block.runs)
    assert fields(held) == ("customer.company",)
    await desktop.until(lambda: desktop.acts("use_template"))
    assert desktop.acts("use_template")[0][2] == "", "a note answers nobody"
    desktop.press(Qt.Key.Key_Return, CTRL)
    await desktop.until(desktop.window.conversation.notice.isVisible)
    assert not desktop.acts("note")


async def test_escape_keeps_what_was_typed(desktop: Desktop) -> None:
    await typed(desktop, "/fat")
    desktop.press(Qt.Key.Key_Escape)
    assert not is_open(desktop)
    desktop.write("e")
    assert not is_open(desktop)
    assert text(desktop) == "/fate"
    assert desktop.composer.text.hasFocus()


@pytest.mark.parametrize("words", ["and/or", "https://x.example/fat", "/ not", "/usr/bin", "/zz q"])
async def test_a_slash_of_the_texts_own_stays_one(desktop: Desktop, words: str) -> None:
    desktop.press("r")
    desktop.write(words)
    await desktop.settle()
    assert not is_open(desktop)


async def test_arrows_choose_line_and_language(desktop: Desktop) -> None:
    await typed(desktop, "/fat")
    desktop.press(Qt.Key.Key_Right)
    await desktop.until(lambda: "Dear Tiago" in picker(desktop).preview.text.toPlainText())
    desktop.press(Qt.Key.Key_Down)
    await desktop.until(lambda: "Sent." in picker(desktop).preview.text.toPlainText())
    desktop.press(Qt.Key.Key_Up)
    desktop.press(Qt.Key.Key_Up)
    assert picker(desktop).list.found().row.title == titles(desktop)[-1]


async def test_a_choice_outlives_the_lists_being_read_again(desktop: Desktop) -> None:
    await typed(desktop, "/fat")
    desktop.press(Qt.Key.Key_Down)
    chosen = picker(desktop).list.found().row.id
    desktop.session.templates.picking.warm()
    desktop.session.templates.picking.changed()
    await desktop.settle()
    assert picker(desktop).list.found().row.id == chosen


async def test_on_a_channel_of_plain_text_the_short_form_goes_in(desktop: Desktop) -> None:
    forms = (Variant("en", body=(Block((Run("Long", bold=True),)),), sms="Short"),)
    desktop.desk.templates.put(Template(7, "both", "Both", forms))
    desktop.desk.templates.put(Template(8, "both2", "Both2", forms, channels=("email",)))
    desktop.press("r")
    desktop.composer.by.way = Way(
        AccountId(1), "Shop", "sms", Address("", "+34600000000"), "+34 600 000 000",
        Capabilities(html=False, subject=False),
    )  # fmt: skip
    desktop.write("/both")
    await desktop.until(lambda: desktop.session.templates.picking._filled is not None)
    assert titles(desktop) == ["Both"]
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: text(desktop) == "Short")


async def test_a_press_inserts(desktop: Desktop) -> None:
    await typed(desktop, "/obg")
    list_ = picker(desktop).list
    place = list_.visualRect(list_.answers.index(0, 0)).center()
    QTest.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=place)
    await desktop.until(lambda: text(desktop) == "Thanks")


async def test_what_is_wrong_is_said_and_not_inserted(desktop: Desktop) -> None:
    bomb = of_text("{% for i in (1..999999) %}x{% endfor %}")
    desktop.desk.templates.put(Template(7, "bomb", "Bomb", (Variant("en", body=bomb),)))
    await typed(desktop, "/bomb")
    assert "Line 1" in picker(desktop).preview._wrong._label.text()
    desktop.press(Qt.Key.Key_Return)
    await desktop.settle()
    assert text(desktop) == "/bomb"


async def test_the_button_and_nothing_found(desktop: Desktop) -> None:
    desktop.press("r")
    QTest.mouseClick(desktop.session.templates._button, Qt.MouseButton.LeftButton)
    await desktop.until(lambda: is_open(desktop))
    desktop.write("qqqq")
    assert picker(desktop)._empty.isVisible()
    assert translate("Template", "No template matches.") == picker(desktop)._empty.text()


async def test_a_macro_is_shown_done_and_undone(real: RealDesktop) -> None:
    await real.until(lambda: real.composer.lines._senders)
    given = Template(
        real.desk.templates.new_id(), "dmg", "Damage", (Variant("en", body=of_text("Sorry!")),),
        acts=(Act("tag", "damage"), Act("note", "Photo asked for")),
    )  # fmt: skip
    real.desk.templates.save(given).result()
    await typed(real, "/dmg")
    assert "damage" in picker(real).preview._acts._label.text()
    assert real.row().tags == ()
    real.press(Qt.Key.Key_Return)
    await real.until(lambda: real.row().tags == ("damage",))
    await real.until(lambda: not real.window.conversation.toast.isHidden())
    assert text(real) == "Sorry!"
    real.session.acts.undo()
    await real.until(lambda: real.row().tags == ())
    await real.until(lambda: text(real) == "")
    assert not [e for e in real.entries() if e.direction is Direction.NOTE]


async def test_a_picture_is_seen_and_goes_with_the_letter(real: RealDesktop) -> None:
    await real.until(lambda: real.composer.lines._senders)
    name = real.desk.letters.put_picture(content("bowl.png")).result()
    body = (Block((Run("Look: "), Run("", image=name, width=1))),)
    given = Template(real.desk.templates.new_id(), "pic", "Pic", (Variant("en", body=body),))
    real.desk.templates.save(given).result()
    real.desk.letters.picture(name).unlink()  # swept away long ago
    await typed(real, "/pic")
    real.press(Qt.Key.Key_Return)
    await real.until(lambda: images(real.composer.text.body()) == (name,))
    assert name in real.composer.text._shown, "shown before the draft has it"
    await real.until(lambda: real.desk.letters.picture(name))


async def test_files_and_pictures_reach_the_real_letter(real: RealDesktop, tmp_path: Path) -> None:
    await real.until(lambda: real.composer.lines._senders)
    (tmp_path / "label.pdf").write_bytes(b"%PDF-1.4")
    file = real.desk.templates.put_file(tmp_path / "label.pdf").result()
    given = Template(
        real.desk.templates.new_id(), "lab", "Label",
        (Variant("en", body=of_text("Hi {{ customer.full_name | default: 'you' }}")),),
        files=(file,),
    )  # fmt: skip
    real.desk.templates.save(given).result()
    await typed(real, "/lab")
    real.press(Qt.Key.Key_Return)
    await real.until(lambda: real.composer.letter().files)
    (held,) = real.composer.letter().files
    assert (held.name, held.path) == ("label.pdf", str(real.desk.templates.file(file)))
    await real.until(lambda: real.desk.templates.lines().result()[0].uses == 1)


async def test_it_stands_ready_once_somebody_writes(desktop: Desktop) -> None:
    """The first slash builds nothing, and a focus that comes back builds nothing again."""
    assert picker(desktop) is None
    desktop.press("r")
    await desktop.until(lambda: picker(desktop) is not None)
    made = picker(desktop)
    assert made.isHidden()
    desktop.write("/")
    await desktop.until(lambda: is_open(desktop))
    assert picker(desktop) is made


async def test_what_is_shown_still_is_not_filled_in_again(desktop: Desktop) -> None:
    """Typing on towards the same template keeps its preview, and the language that was chosen."""
    await typed(desktop, "/fat")
    picking = desktop.session.templates.picking
    shown = picking._filled
    desktop.write("u")
    assert titles(desktop), "it is found still"
    assert picking._filled is shown
    desktop.write("zz")
    await desktop.until(lambda: not titles(desktop))
    assert picking._filled is None
