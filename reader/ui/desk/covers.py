"""Articles as covers: what each is called, how long it is, and how far it has been read."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent

from reader.library import RecentArticle
from reader.ui.desk.card import Card
from reader.ui.fonts import INTERFACE_FAMILY, face_for
from reader.ui.look import Look
from reader.ui.sidebar.lettering import draw_line, draw_lines
from reader.ui.wording import title_of_recent

COVER_WIDTH, COVER_HEIGHT = 196, 148
CONTINUE_HEIGHT = 154
_EDGE = 16
_BAND = 5
_LINE = 3
_FOOT = 34


class Cover(Card):
    """A recent article; `details` are the words at its foot."""

    def __init__(self, article: RecentArticle, details: str, look: Look) -> None:
        title = title_of_recent(article)
        super().__init__(look, f"{title}, {details}")
        self.path: Path = article.path
        self._article = article
        self._title = title
        self._details = details
        self.setToolTip(f"\u2068{article.path}\u2069")

    def sizeHint(self) -> QSize:
        return QSize(COVER_WIDTH, COVER_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.paint_ground(painter)
        _paint_band(painter, rect, _ink_of(self.look, self._article.language))
        inner = rect.adjusted(_EDGE, _BAND + 10, -_EDGE, -_EDGE)
        painter.setFont(_title_font(self._article.language, 18))
        title = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - _FOOT)
        draw_lines(painter, title, self._title, self.look.theme.text, self.layoutDirection(), 2)
        _paint_foot(painter, inner, self._details, self)
        self.paint_progress(painter, _foot_line(inner), self._article.progress)


class ContinueCard(Card):
    """The article that was read last: its title, the words at its place, and how far that is."""

    def __init__(self, article: RecentArticle, details: str, look: Look) -> None:
        title = title_of_recent(article)
        super().__init__(look, f"{title}, {details}")
        self.path: Path = article.path
        self._article = article
        self._title = title
        self._details = details
        self.setToolTip(f"\u2068{article.path}\u2069")
        self.setFixedHeight(CONTINUE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self.look.theme
        rect = self.paint_ground(painter)
        _paint_band(painter, rect, _ink_of(self.look, self._article.language))
        inner = rect.adjusted(_EDGE + 6, _BAND + 10, -_EDGE - 6, -_EDGE)
        language, direction = self._article.language, self.layoutDirection()
        half = (inner.height() - _FOOT) / 2
        painter.setFont(_title_font(language, 22))
        title = QRectF(inner.left(), inner.top(), inner.width(), half)
        draw_line(painter, title, self._title, theme.text, direction)
        quote = " ".join(self._article.quote.split()[:-1])  # the last word may be cut
        if quote:
            painter.setFont(_title_font(language, 16))
            draw_line(painter, title.translated(0, half), f"… {quote}", theme.muted, direction)
        _paint_foot(painter, inner, self._details, self)
        self.paint_progress(painter, _foot_line(inner), self._article.progress)


def _foot_line(inner: QRectF) -> QRectF:
    """Where a card tells how much of its article is read."""
    return QRectF(inner.left(), inner.bottom() - _LINE, inner.width(), _LINE)


def _paint_foot(painter: QPainter, inner: QRectF, details: str, card: Card) -> None:
    painter.setFont(_small_font())
    words = QRectF(inner.left(), inner.bottom() - _FOOT + 4, inner.width(), 20)
    draw_line(painter, words, details, card.look.theme.muted, card.layoutDirection())


def _paint_band(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    """Draw a band of `ink` along the top of a card, as a binding has one."""
    painter.save()
    card, top = QPainterPath(), QPainterPath()
    card.addRoundedRect(rect, 11, 11)
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


def _title_font(language: str, size: int) -> QFont:
    face = face_for(language)
    font = QFont(face.family)
    font.setPixelSize(round(size * face.scale))
    return font


def _small_font() -> QFont:
    font = QFont(INTERFACE_FAMILY)
    font.setPixelSize(12)
    return font
