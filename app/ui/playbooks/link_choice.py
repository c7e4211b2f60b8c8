"""Choosing where a step leads: a field over the window, with all there is.

Loop thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from app.desk.canned.playbook_values import Linked, StepLink
from app.ui import words
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.palette.entry import ARTICLES, TEMPLATES, Entry
from app.ui.palette.palette import Palette, Wording
from app.ui.playbooks import playbook_words

if TYPE_CHECKING:
    from app.ui.playbooks.step_edit import StepEdit
    from app.ui.playbooks.steps_editor import StepsEditor
    from app.ui.session import Session

_MOST = 6


class LinkChoice(QObject):
    """Beside ``PlaybookActs``."""

    def __init__(self, session: Session, steps: StepsEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._steps = session, steps
        self.shown: Palette | None = None
        self._edit: StepEdit | None = None
        steps.link_wanted.connect(self.choose)

    def choose(self, edit: StepEdit | None) -> None:
        """For a step, or for a new one."""
        if self.shown is not None:
            return
        wording = Wording(
            translate("Playbook", "Where a step leads"),
            translate("Playbook", "Which article, template or macro?"),
            translate("Playbook", "No article and no template answers to that."),
            translate("Playbook", "link"),
            translate("Playbook", "link"),
        )
        self._edit = edit
        self.shown = Palette(self._session.window, self._session.actions, list, {}, wording)
        self.shown.ran.connect(lambda entry, _stay: self._chosen(entry))
        self.shown.left.connect(self._left)
        self.shown.asked.connect(lambda text: spawn(self._find(text), self))
        spawn(self._find(""), self)

    def _left(self) -> None:
        self.shown = None

    async def _find(self, typed: str) -> None:
        desk = self._session.desk
        index = await answer(desk.templates.index())
        found = index.find(typed, words.now(), most=_MOST)
        made = [
            self._entry(StepLink("template", one.row.id),
                        Linked(one.row.title, one.row.code, one.row.macro))
            for one in found
        ]  # fmt: skip
        wanted = typed.strip().casefold()
        articles = await answer(desk.knowledge.lines())
        alike = [row for row in articles if wanted in f"{row.title} {row.folder}".casefold()]
        made += [
            self._entry(StepLink("article", row.id), Linked(row.title)) for row in alike[:_MOST]
        ]
        if self.shown is not None:
            self.shown.add_found(typed, made)

    @staticmethod
    def _entry(link: StepLink, linked: Linked) -> Entry:
        group = TEMPLATES if link.kind == "template" else ARTICLES
        return Entry(
            f"{link.kind}:{link.id}", group, playbook_words.link_icon(link, linked), linked.title,
            lambda: None, linked.name, holds=(link, linked),
        )  # fmt: skip

    def _chosen(self, entry: Entry) -> None:
        link, linked = cast("tuple[StepLink, Linked]", entry.holds)
        if self.shown is not None:
            self.shown.leave()
        if self._edit is None:
            self._steps.add_step(linked.title, link, linked)
        else:
            self._steps.link_step(self._edit, link, linked)
