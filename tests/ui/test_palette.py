"""The palette: what answers to what is typed, and what a person does with it in a real window."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from app.inbox.values import View
from app.ui import i18n
from app.ui.palette.entry import Entry, Heading
from app.ui.palette.lines import LineRole
from app.ui.palette.matching import match
from app.ui.palette.palette import Palette
from app.ui.palette.ranking import MOST, ranked
from tests.ui.conftest import Desktop
from tests.ui.test_real_desk import CTRL, RealDesktop, real

__all__ = ["real"]


@pytest.mark.parametrize(
    ("typed", "name", "letters"),
    [
        ("han", "Hand over", "Han"),
        ("han", "Change channel", "han"),
        ("ho", "Hand over", "Ho"),
        ("over hand", "Hand over", "Handover"),
        ("HÀND", "hand over", "hand"),
        ("atri", "Atribuição", "Atri"),
        ("coes", "Definições", "ções"),
        ("rnx", "Resolve, and go to the next", None),
        ("ragn", "Resolve, and go to the next", "Ragn"),
        ("x", "Text", None),
        ("", "Anything", ""),
    ],
)
def test_letters_that_answer(typed: str, name: str, letters: str | None) -> None:
    found = match(typed, name)
    if letters is None:
        assert found is None
    else:
        assert found is not None
        assert "".join(name[at] for at in found.letters) == letters


def test_the_beginning_of_a_word_is_better_than_its_middle() -> None:
    names = ["Change channel", "Hand over", "Unhand", "Handover"]
    scores = {name: match("hand", name) for name in names}
    assert scores["Change channel"] is None
    best = sorted((n for n in names if scores[n]), key=lambda n: -scores[n].score)  # type: ignore[union-attr]
    assert best == ["Hand over", "Handover", "Unhand"]


def entry(words: str, group: str = "conversation", key: str = "") -> Entry:
    return Entry(key or words, group, "check", words, lambda: None)


def shown(lines: list[object]) -> list[str]:
    return [line.words for line in lines if isinstance(line, Entry)]


def test_the_best_group_comes_first_and_nine_at_most() -> None:
    entries = [entry(f"Open {n}") for n in range(20)] + [entry("Reopen", "window")]
    lines = ranked("open", entries, {})
    assert len(shown(lines)) == MOST
    assert isinstance(lines[0], Heading)
    assert shown(ranked("reo", entries, {})) == ["Reopen"]


def test_what_was_used_lately_comes_first() -> None:
    entries = [entry("Assign"), entry("Tag"), entry("Snooze")]
    assert shown(ranked("", entries, {"Snooze": 0, "Tag": 5}))[:2] == ["Snooze", "Tag"]


def test_what_the_store_found_stands_behind() -> None:
    entries = [entry(f"Open {n}") for n in range(20)]
    found = [entry(f"Opener {n}", "customers") for n in range(3)]
    lines = ranked("open", entries, {}, found)
    assert shown(lines)[-3:] == [one.words for one in found]
    assert lines[-1].letters == (0, 1, 2, 3), "underlined as in what is ours"


def test_what_was_found_by_other_words_is_underlined_where_it_says_them() -> None:
    found = [entry("Two bowls"), entry("Helen Okafor")]
    lines = [one for one in ranked("bow okafor x", (), {}, found) if isinstance(one, Entry)]
    assert [one.letters for one in lines] == [(4, 5, 6), tuple(range(6, 12))]


# --- in the window ---------------------------------------------------------------------------


def palette(desktop: Desktop) -> Palette:
    found = desktop.session.palette.shown()
    assert found is not None
    return found


def typed(desktop: Desktop, text: str) -> Palette:
    desktop.press("k", CTRL)
    QTest.keyClicks(palette(desktop).field, text)
    return palette(desktop)


async def test_an_action_is_run_by_its_name(desktop: Desktop) -> None:
    shown = desktop.shown()
    desktop.rows.setFocus()
    typed(desktop, "resolve")
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: desktop.acts("resolve") == [shown])
    assert desktop.session.palette.shown() is None
    assert desktop.window.focusWidget() is desktop.rows


async def test_what_cannot_be_done_is_not_offered(desktop: Desktop) -> None:
    box = typed(desktop, "resolve")
    assert box.chosen().key == "action:resolve"
    desktop.press(Qt.Key.Key_Escape)
    desktop.session.accounts.open()
    await desktop.settle()
    box = typed(desktop, "resolve, and")
    assert box.chosen() is None or box.chosen().key != "action:resolve"


async def test_the_keys_of_the_window_rest_below_it(desktop: Desktop) -> None:
    shown = desktop.shown()
    typed(desktop, "e")
    desktop.press(Qt.Key.Key_F6)
    assert palette(desktop).field.hasFocus()
    assert not desktop.acts("resolve")
    desktop.press("k", CTRL)
    assert desktop.session.palette.shown() is None
    desktop.press("e")
    await desktop.until(lambda: desktop.acts("resolve") == [shown])


async def test_arrows_choose_and_headings_are_passed_over(desktop: Desktop) -> None:
    box = typed(desktop, "re")
    first = box.chosen()
    desktop.press(Qt.Key.Key_Down)
    second = box.chosen()
    assert second is not None
    assert second != first
    desktop.press(Qt.Key.Key_Up)
    assert box.chosen() == first
    desktop.press(Qt.Key.Key_Up)
    assert box.chosen() is not None
    assert second.words in (box.field.accessibleDescription(), second.words)


async def test_run_and_stay(desktop: Desktop) -> None:
    box = typed(desktop, "next conv")
    before = desktop.rows.current()
    desktop.press(Qt.Key.Key_Return, CTRL)
    assert desktop.rows.current() != before
    assert desktop.session.palette.shown() is box
    assert box.field.hasFocus() or box.field.window().focusWidget() is box.field


async def test_a_view_is_gone_to(desktop: Desktop) -> None:
    typed(desktop, "spam")
    box = palette(desktop)
    while box.chosen().key != "view:spam":
        desktop.press(Qt.Key.Key_Down)
    desktop.press(Qt.Key.Key_Return)
    await desktop.until(lambda: desktop.window.queue.current_view is View.SPAM)


async def test_held_a_little_long_it_stays(desktop: Desktop) -> None:
    desktop.press("k", CTRL)
    box = palette(desktop)
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_K, CTRL, "", True)
    QCoreApplication.sendEvent(box.field, again)
    assert desktop.session.palette.shown() is box
    desktop.press("k", CTRL)
    assert desktop.session.palette.shown() is None


async def test_what_was_used_is_offered_first(desktop: Desktop) -> None:
    typed(desktop, "assign to me")
    desktop.press(Qt.Key.Key_Return)
    desktop.press("k", CTRL)  # kept until the act is done, however long that takes
    await desktop.until(desktop.session.palette.shown)
    assert palette(desktop).chosen().key == "action:mine"


async def test_a_question_mark_leads_to_the_map(desktop: Desktop) -> None:
    desktop.press("k", CTRL)
    desktop.press("?")
    assert desktop.session.palette.shown() is None
    assert desktop.session.keys.shown() is not None


async def test_a_press_beside_it_leaves(desktop: Desktop) -> None:
    desktop.press("k", CTRL)
    box = palette(desktop)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().bottomLeft())
    assert desktop.session.palette.shown() is None


async def test_customers_and_conversations_are_found(real: RealDesktop) -> None:
    real.press("k", CTRL)
    box = palette(real)
    QTest.keyClicks(box.field, "okafor")
    await real.until(lambda: any(e.group == "customers" for e in entries(box)))
    QTest.keyClick(box.field, Qt.Key.Key_A, CTRL)
    number = real.row().number
    QTest.keyClicks(box.field, f"#{number}")
    await real.until(lambda: any(e.group == "found" for e in entries(box)))
    found = next(e for e in entries(box) if e.group == "found")
    assert f"#{number}" in found.context
    while box.chosen() != found:
        real.press(Qt.Key.Key_Down)
    real.press(Qt.Key.Key_Return)
    await real.until(lambda: real.row().number == number)


def entries(box: Palette) -> list[Entry]:
    found = [box.list.lines.entry(row) for row in box.list.lines.entries()]
    return [one for one in found if one is not None]


async def test_a_customer_leads_to_their_page(real: RealDesktop) -> None:
    box = typed(real, "okafor")
    await real.until(lambda: any(e.group == "customers" for e in entries(box)))
    while box.chosen().group != "customers":
        real.press(Qt.Key.Key_Down)
    real.press(Qt.Key.Key_Return)
    await real.until(real.session.customers.at_page)
    await real.until(real.session.customers.has_customer)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
async def test_every_language_has_its_names(desktop: Desktop, language: str) -> None:
    i18n.install(language)
    try:
        desktop.press("k", CTRL)
        assert entries(palette(desktop))
        desktop.press(Qt.Key.Key_Escape)
    finally:
        i18n.install("en")


async def test_a_single_setting_is_found_by_what_people_call_it(desktop: Desktop) -> None:
    """It opens with the focus on its control, in sight."""
    desktop.window.resize(1024, 700)
    asked = {
        "dark": "theme",
        "undo send seconds": "undo_seconds",
        "notification sound": "notice_sound",
        "do not disturb": "quiet",
        "signature": "signature",
        "restore": "restore",
    }
    for typed, name in asked.items():
        desktop.press(Qt.Key.Key_K, CTRL)
        palette = desktop.session.palette.shown()
        desktop.write(typed)
        key = f".{name}"
        await desktop.until(lambda: any(e.key.endswith(key) for e in entries_of(palette)))  # noqa: B023
        (entry,) = (e for e in entries_of(palette) if e.key.endswith(key))
        palette._run(entry, stay=False)
        page = desktop.session.settings.page
        assert desktop.window.page() is page
        row = page.section(page.shown).rows[name]
        assert row.control.hasFocus(), name
        await desktop.until(lambda: not row.visibleRegion().isEmpty())  # noqa: B023
        control = row.control.visibleRegion().boundingRect()
        assert control == row.control.rect(), f"{name} is in sight whole"


def entries_of(palette: Palette) -> list[Entry]:
    model = palette.list.model()
    lines = [model.data(model.index(n, 0), LineRole) for n in range(model.rowCount())]
    return [line for line in lines if isinstance(line, Entry)]
