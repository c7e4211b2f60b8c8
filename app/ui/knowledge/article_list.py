"""The lines of the articles' list: who may read, languages, draft or review due. Loop thread."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.kb.values import ArticleRow
from app.ui.knowledge import article_words
from app.ui.look import fonts, texts
from app.ui.parts.entry_widget import draw_line, put_icon
from app.ui.parts.page_line import LinePainter

_GAP, _ICON = 10, 18


class ArticlePainter(LinePainter):
    """Icon and word in pairs, as far as the line is wide; where a word has no room its icon stands
    alone."""

    def details(
        self, painter: QPainter, row: ArticleRow, left: float, wide: int, *, edited: bool
    ) -> None:
        for icon, said, ink in self._pairs(row, edited=edited):
            room = wide - left - 12
            if room < 2 * _ICON:
                return
            if icon:
                used = put_icon(painter, left, 32, icon, ink) + _ICON - 14
                left += used
                room -= used
            font = fonts.font("small")
            needs = texts.metrics(font).horizontalAdvance(said)
            if icon and needs > room:
                continue
            draw_line(painter, QRectF(left, 30, room, 18), said, font, ink)
            left += min(room, needs) + _GAP

    def _pairs(self, row: ArticleRow, *, edited: bool) -> list[tuple[str, str, str]]:
        icon = "globe" if row.audience == "public" else "lock"
        pairs = [
            (icon, article_words.audience(row.audience), "text-muted"),
            ("", article_words.languages(row), "text-muted"),
        ]
        if edited:
            pairs.append(("pencil", article_words.not_saved(), "warning"))
        elif row.edited:
            pairs.append(("file-pen-line", article_words.edited(), "text-muted"))
        elif row.state != "published":
            picture = "file-pen-line" if row.state == "draft" else "circle-minus"
            pairs.append((picture, article_words.state(row.state), "text-muted"))
        if row.review_by and row.review_by < self.today:
            pairs.append(("calendar-clock", article_words.review_due(), "warning"))
        for icon, count in zip(("thumbs-up", "thumbs-down"), row.readers, strict=True):
            if count:
                pairs.append((icon, str(count), "text-muted"))
        return [pair for pair in pairs if pair[1]]
