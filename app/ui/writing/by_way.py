"""Brings the composer the ways to a customer, and changes from one to another. Loop thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.errors import NightdeskError, Problem
from app.desk import approved
from app.desk.writing import addressing, rich_text
from app.desk.writing.letter import Letter, Sender
from app.desk.writing.letter_checks import only_called
from app.inbox.values import Address, ConversationPage
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.problem_words import sentence
from app.ui.writing.approved_box import ApprovedBox

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.desk.writing.ways import Way
    from app.ui.writing.composer import Composer


class ByWay(QObject):
    """Between the bar of ways and the text."""

    def __init__(self, desk: Desk, composer: Composer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._composer = desk, composer
        head, bar = composer.head, composer.by
        head.other.clicked.connect(lambda: bar.open_menu(head.other))
        bar.chosen.connect(self.take)
        bar.template_wanted.connect(lambda: spawn(self._choose(), self))
        composer.entered.connect(self._entered)
        composer.typed.connect(self.say)
        composer.shown.connect(self.say)

    def _entered(self, letter: Letter) -> None:
        templated = approved.TEMPLATE in dict(letter.options)
        if templated and self._composer.by.approved is None:
            self._composer.by.approved = (letter.text.strip(), letter.options)
        page = self._composer.page()
        if page is not None and letter.mode == "reply" and not self._composer.by.ways:
            spawn(self._bring(page), self)

    async def _bring(self, page: ConversationPage) -> None:
        ways = await answer(self._desk.letters.ways(page.row.id))
        composer = self._composer
        letter, here = composer.pending(), composer.page()
        if letter is None or here is None or here.row.id != page.row.id:
            return
        account = letter.account or page.account
        to = {addressing.key(one) for one in letter.to}
        mine = [way for way in ways if way.account == account]
        reached = [way for way in mine if addressing.key(way.to) in to]
        begun = (way for way in reached if way.options and way.options == letter.options)
        current = next(begun, next(iter(reached or mine), None))
        composer.by.show_ways(ways, current)
        if current is not None:
            composer.head.show_way(current, several=len(ways) > 1)
            composer.show_by()

    def take(self, way: Way) -> None:
        """Another channel: the text goes along, and what it loses is said."""
        composer, bar = self._composer, self._composer.by
        letter = composer.letter()
        if bar.before is not None and bar.before.text == letter.text:
            letter = replace(letter, body=bar.before.body)  # its looks come back
        bar.before = letter
        letter = replace(letter, account=way.account, to=(way.to,), options=way.options)
        bar.show_ways(bar.ways, way)
        composer.head.show_way(way, several=True)
        composer.take_way(letter)

    async def _choose(self) -> None:
        """Ask for an approved text."""
        composer, way = self._composer, self._composer.by.way
        if way is None:
            return
        composer.by.template.setEnabled(False)
        try:
            known = await answer(self._desk.letters.approved(way.account))
        except NightdeskError as error:
            composer.refused.emit(sentence(error.problem))
            return
        finally:
            composer.by.template.setEnabled(True)
        if not known:
            text = translate("Composer", "The service has approved no template yet.")
            composer.refused.emit(text)
            return
        box = ApprovedBox(composer.window(), known)
        box.taken.connect(self.put)
        box.open()

    def put(self, text: str, options: dict[str, str]) -> None:
        """An approved text stands in for what was typed."""
        composer = self._composer
        composer.by.approved = (text.strip(), tuple(options.items()))
        body = rich_text.of_text(text)
        composer.take_way(replace(composer.letter(), body=body, options=tuple(options.items())))

    def _hindered(self, letter: Letter) -> str:
        """Why this conversation cannot be answered at all: said before anybody types."""
        page = self._composer.page()
        if page is None or letter.mode != "reply":
            return ""
        if page.account is None:
            return translate("Composer", "This conversation has no account that can send.")
        return sentence(Problem("only-calls")) if only_called(letter, page) else ""

    def say(self) -> None:
        """What stands in the way, what is lost, how long the text is."""
        composer, bar = self._composer, self._composer.by
        letter = composer.pending()
        if letter is None or letter.mode not in ("reply", "new"):
            bar.hide()
            composer.row.count.set_text("")
            return
        if letter.mode == "new":
            bar.way = _first_way(composer.lines.leaves_from(), letter)
            composer.text.rich = composer.channel_is_rich()
        bar.hindered = self._hindered(letter)
        bar.say(letter)
        reply = letter.mode == "reply"
        composer.row.show_public(public=reply and bar.public, followers=reply and bar.followers)
        composer.row.count.set_text(bar.counted(letter.text))
        for button in (composer.row.submit, composer.row.ways):
            button.setEnabled(composer.can_send() and not bar.stops(letter))


def _first_way(sender: Sender | None, letter: Letter) -> Way | None:
    """The way of a first message; a mail needs none."""
    from app.desk.writing.ways import Way

    if sender is None or not sender.talk:
        return None
    to = next(iter(letter.to), Address("", ""))
    return Way(sender.account, sender.name, sender.shown, to, to.address, sender.can)
