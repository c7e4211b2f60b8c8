"""Menus: what stands behind the tab, and what cannot be undone; what a countdown says."""

from PySide6.QtWidgets import QStyleOptionMenuItem, QWidget
from pytestqt.qtbot import QtBot

from app.base.clock import MICRO
from app.ui.look.theme import color
from app.ui.parts.menu import Menu
from app.ui.parts.toast import seconds_until


def test_a_count_is_no_part_of_the_words_and_danger_has_its_colour(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    menu, option = Menu(owner), QStyleOptionMenuItem()
    menu.initStyleOption(option, menu.put("inbox", "Mine\t12"))
    assert option.text == "Mine"
    assert option.palette.buttonText().color() != color("danger")
    menu.initStyleOption(option, menu.put_danger("trash-2", "Erase for good", list))
    assert option.palette.buttonText().color() == color("danger")


def test_a_menu_within_another_opens_again(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    below = Menu(owner).under("tag", "Tag")
    below.put("", "VIP")
    below.aboutToHide.emit()
    qtbot.wait(0)
    assert [one.text() for one in below.actions()] == ["VIP"]


def test_a_countdown_says_the_second_that_runs() -> None:
    left = [seconds_until(10 * MICRO, at) for at in (0, 1, MICRO, 10 * MICRO, 11 * MICRO)]
    assert left == [10, 10, 9, 0, 0]
