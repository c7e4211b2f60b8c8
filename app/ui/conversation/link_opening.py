"""What a press on a link does: opens it, or says first where it really leads (V2). Loop thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.desk import links
from app.desk.links import Target
from app.ui.conversation.bars import Bar
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.mail_card import MailCard
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.desk.links import Mailto

_KEY = "link"
Way = tuple[str, Callable[[], object]]


class LinkOpening(QObject):
    """Serves the links of one pane.

    What leads where its words say opens at once: the place was shown while the pointer, or the
    focus, was on it. Everything else is asked in a bar on the mail, or in a notice where the mail
    has no room in sight for one. ``open_url`` hands an address to the system.
    """

    def __init__(
        self,
        pane: ConversationPane,
        write: Callable[[Mailto], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane, self._write = pane, write
        self.open_url: Callable[[str], bool] = _open
        pane.timeline.link_pressed.connect(self.press)

    def press(self, source: object, url: str, shown: str) -> None:
        """A link of ``source`` (the widget it stands in) was pressed, shown with these words."""
        target = links.target(url, shown)
        if target is None:
            text = translate("Link", "This link is not opened from here: it is not safe.")
            self._ask(source, text, url, ())
        elif target.warning:
            label = translate("Link", "Open %1").replace("%1", target.place)
            self._ask(source, _said(target, shown), url, ((label, lambda: self._open(target)),))
        else:
            self._open(target)

    def _open(self, target: Target) -> None:
        letter = links.mailto(target.url) if target.scheme == "mailto" else None
        if letter is not None:
            self._write(letter)
        elif not self.open_url(target.url):
            text = translate("Link", "No program here opens %1.").replace("%1", target.place)
            if target.scheme == "tel":
                text = translate("Link", "No program here calls %1.").replace("%1", target.place)
            self._pane.notice.say(text, "info", self._copying(target.url))

    def _ask(self, source: object, text: str, url: str, ways: tuple[Way, ...]) -> None:
        copy = self._copying(url)
        if isinstance(source, MailCard) and self._head_in_sight(source):
            close = (translate("Notice", "Close"), lambda: source.drop_bar(_KEY))
            after = tuple((label, _then(act, close[1])) for label, act in (*ways, copy))
            bar = Bar(_KEY, "shield-alert", text, "warning-soft", (*after, close), 12)
            source.put_bar(bar)
        else:
            self._pane.notice.say(text, "warning", *ways, copy)

    def _head_in_sight(self, card: MailCard) -> bool:
        timeline = self._pane.timeline
        if not timeline.isAncestorOf(card):
            return card.isVisible()
        top = card.mapTo(timeline.viewport(), card.rect().topLeft()).y()
        return -20 <= top < timeline.viewport().height() - 130

    @staticmethod
    def _copying(url: str) -> Way:
        put = QGuiApplication.clipboard().setText
        return translate("Link", "Copy the link"), lambda: put(links.copied(url))


def _then(act: Callable[[], object], after: Callable[[], object]) -> Callable[[], object]:
    def both() -> None:
        act()
        after()

    return both


def _said(target: Target, shown: str) -> str:
    """What a person is to know before it opens; the sentence names the real place."""
    said = {
        "look-alike": translate("Link", "%1 is written with letters that look like others."),
        "userinfo": translate("Link", "What stands before the @ is for show: it leads to %1."),
        "address": translate("Link", "It leads to a bare number instead of a name: %1."),
        "port": translate("Link", "It leads to %1 by an unusual port."),
        "other-host": translate("Link", "The words say \u201c%2\u201d, but it leads to %1."),
    }[target.warning]
    words = " ".join(shown.split())
    words = words if len(words) <= 60 else words[:59] + "\N{HORIZONTAL ELLIPSIS}"
    return said.replace("%1", target.place).replace("%2", words)


def _open(url: str) -> bool:
    return QDesktopServices.openUrl(QUrl(url))
