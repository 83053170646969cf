"""Articles as cards: what each is called, how long it is, and how far it has been read."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent

from reader.library import RecentArticle
from reader.ui.desk.card import ROUND, Card, small_font, title_font
from reader.ui.lettering import draw_line, draw_lines
from reader.ui.look import Look
from reader.ui.wording import isolated, title_of_recent

COVER_WIDTH, COVER_HEIGHT = 196, 148
CONTINUE_HEIGHT = 154
_EDGE = 16
_BAND = 5
_LINE = 3
_FOOT = 34


class ArticleCard(Card):
    """A recent article; `details` are the words at its foot, above how far it has been read."""

    def __init__(self, article: RecentArticle, details: str, look: Look) -> None:
        self.title = title_of_recent(article)
        super().__init__(look, f"{self.title}, {details}")
        self.path: Path = article.path
        self.article = article
        self._details = details
        self.setToolTip(isolated(str(article.path)))

    def paint_binding(self, painter: QPainter) -> QRectF:
        """Draw the ground, its band and its foot, and give the room that is left for words."""
        rect = self.paint_ground(painter)
        _paint_band(painter, rect, _ink_of(self.look, self.article.language))
        inner = rect.adjusted(_EDGE, _BAND + 10, -_EDGE, -_EDGE)
        painter.setFont(small_font())
        words = QRectF(inner.left(), inner.bottom() - _FOOT + 4, inner.width(), 20)
        draw_line(painter, words, self._details, self.look.theme.muted, self.layoutDirection())
        line = QRectF(inner.left(), inner.bottom() - _LINE, inner.width(), _LINE)
        self.paint_progress(painter, line, self.article.progress)
        return inner.adjusted(0, 0, 0, -_FOOT)


class Cover(ArticleCard):
    """An article as a book that lies there: its title, on two lines at most."""

    def sizeHint(self) -> QSize:
        return QSize(COVER_WIDTH, COVER_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.paint_binding(painter)
        painter.setFont(title_font(self.article.language, 18))
        colour, direction = self.look.theme.text, self.layoutDirection()
        draw_lines(painter, room, self.title, colour, direction, 2)


class ContinueCard(ArticleCard):
    """The article that was read last: its title, and the words at its place."""

    def __init__(self, article: RecentArticle, details: str, look: Look) -> None:
        super().__init__(article, details, look)
        self.setFixedHeight(CONTINUE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, direction = self.look.theme, self.layoutDirection()
        room = self.paint_binding(painter)
        title = QRectF(room.left(), room.top(), room.width(), room.height() / 2)
        painter.setFont(title_font(self.article.language, 22))
        draw_line(painter, title, self.title, theme.text, direction)
        quote = " ".join(self.article.quote.split()[:-1])  # the last word may be cut
        if quote:
            below = title.translated(0, title.height())
            painter.setFont(title_font(self.article.language, 16))
            draw_line(painter, below, f"… {quote}", theme.muted, direction)


def _paint_band(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    """Draw a band of `ink` along the top of a card, as a binding has one."""
    painter.save()
    card, top = QPainterPath(), QPainterPath()
    card.addRoundedRect(rect, ROUND, ROUND)
    top.addRect(QRectF(rect.left(), rect.top(), rect.width(), _BAND))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPath(card.intersected(top))
    painter.restore()


def _ink_of(look: Look, language: str) -> QColor:
    """Each language has bindings of its own colour."""
    theme = look.theme
    inks = {"ar": theme.accent, "fa": theme.place, "he": theme.organization, "ur": theme.person}
    return inks.get(language, theme.muted)
