"""The menus that narrow and order a view. Loop thread."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from app.base.ids import AgentId
from app.inbox.values import Facets, Lens, Sort
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import badges, fonts
from app.ui.parts.menu import Menu

Want = Callable[[Lens], object]
_MOST_TAGS = 30


def sort_name(sort: Sort) -> str:
    """What an order is called."""
    return {
        Sort.WAIT: translate("Sort", "Longest wait first"),
        Sort.NEWEST: translate("Sort", "Newest first"),
        Sort.OLDEST: translate("Sort", "Oldest first"),
        Sort.PRIORITY: translate("Sort", "By priority"),
        Sort.WAKES: translate("Sort", "Wakes first"),
    }[sort]


def fill_sorts(
    menu: QMenu, sorts: Iterable[Sort], now: Sort, want: Callable[[Sort], object]
) -> None:
    """The orders, the one in force ticked."""
    for sort in sorts:
        action = _tick(menu.addAction(sort_name(sort)), on=sort is now)
        action.triggered.connect(lambda _=False, sort=sort: want(sort))


def channel_entries(menu: QMenu, facets: Facets, lens: Lens, want: Want) -> None:
    """Each channel with its count."""
    for kind, count in facets.channels:
        on = lens.channel == kind
        text = f"{words.channel_name(kind)}\t{count}"
        picture = badges.badge(kind, fonts.px(16), menu.devicePixelRatioF())
        _add(menu, text, picture, replace(lens, channel="" if on else kind), want, on=on)


def fill_menu(
    menu: Menu, facets: Facets, lens: Lens, names: Mapping[AgentId, str], want: Want
) -> None:
    """Unread, channel, priority, assignee, tag, playbook, and back to all."""
    unread = translate("Filters", "Unread")
    _add(menu, unread, "mail", replace(lens, unread=not lens.unread), want, on=lens.unread)
    if len(facets.channels) > 1:
        below = menu.under("inbox", translate("Filters", "Channel"))
        channel_entries(below, facets, lens, want)
    below = menu.under("flag", translate("Filters", "Priority"))
    for priority, count in facets.priorities:
        on = lens.priority is priority
        text = f"{words.priority_name(priority)}\t{count}"
        _add(below, text, "", replace(lens, priority=None if on else priority), want, on=on)
    below = menu.under("user-round", translate("Filters", "Assigned to"))
    for who, count in facets.assignees:
        on = lens.assignee == who
        name = names.get(who, "") if who else translate("Filters", "Nobody")
        text = f"{_literal(name)}\t{count}"
        _add(below, text, "", replace(lens, assignee=None if on else who), want, on=on)
    below = menu.under("tag", translate("Filters", "Tag"))
    below.setEnabled(bool(facets.tags))
    for tag, count in facets.tags[:_MOST_TAGS]:
        on = lens.tag == tag
        text = f"{_literal(tag)}\t{count}"
        _add(below, text, "", replace(lens, tag="" if on else tag), want, on=on)
    if facets.playbooks or lens.playbook is not None:
        below = menu.under("list-checks", translate("Filters", "At a playbook"))
        _playbook_entries(below, facets, lens, want)
    if lens.narrowed:
        menu.addSeparator()
        _add(menu, translate("Filters", "Show all"), "x", Lens(lens.sort), want, on=False)


def _playbook_entries(menu: QMenu, facets: Facets, lens: Lens, want: Want) -> None:
    """Any of them, then each with its count."""
    every = (0, translate("Filters", "Any playbook"), 0)
    for id_, title, count in (every, *facets.playbooks[:_MOST_TAGS]):
        on = lens.playbook == id_
        text = f"{_literal(title)}\t{count}" if count else title
        _add(menu, text, "", replace(lens, playbook=None if on else id_), want, on=on)


def _add(
    menu: QMenu, text: str, picture: QPixmap | str, lens: Lens, want: Want, *, on: bool
) -> None:
    action = menu.addAction(text)
    if isinstance(picture, QPixmap):
        action.setIcon(QIcon() if on else QIcon(picture))
    elif isinstance(menu, Menu) and not on:
        menu.show_icon(action, picture)
    _tick(action, on=on).triggered.connect(lambda: want(lens))


def _tick(action: QAction, *, on: bool) -> QAction:
    action.setCheckable(on)
    action.setChecked(on)
    return action


def _literal(text: str) -> str:
    """A tag or a name as it is: a menu takes "&" for an underline and a tab for a key."""
    return " ".join(text.split()).replace("&", "&&")
