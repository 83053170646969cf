"""A footnote, opened beside the word that it belongs to."""

from itertools import takewhile

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLabel, QVBoxLayout, QWidget

from reader.model.article import Article, Block, BlockKind, Direction
from reader.model.blocks import number_at
from reader.ui.page.typesetting.shown import shown
from reader.ui.page.typesetting.typography import Role, Typography

_PADDING = 16
_RADIUS = 10
_DISTANCE = 6
_LONGEST = 8
"""Paragraphs of a footnote that are shown in place."""


def note_at(article: Article, name: str) -> tuple[Block, ...]:
    """The blocks of the footnote that a link to `#name` leads to; none where it leads elsewhere."""
    at = next((anchor.at for anchor in article.anchors if anchor.name == name), None)
    if at is None:
        return ()
    number = number_at(article.blocks, at)
    first, *others = article.blocks[number : number + _LONGEST]
    if first.kind is not BlockKind.FOOTNOTE:
        return ()
    rest = takewhile(lambda b: b.kind is BlockKind.FOOTNOTE and b.marker is None, others)
    return (first, *rest)


def words_of(article: Article, blocks: tuple[Block, ...]) -> str:
    """What the footnote of `blocks` says, without the link that leads back."""
    paragraphs = (
        "".join(
            run.span.of(article.text) for run in block.runs if not (run.href or "").startswith("#")
        ).strip()
        for block in blocks
    )
    return "\n".join(paragraphs)


class Note(QFrame):
    """A card with a footnote, over the page; `href` is the link that opened it."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.href = ""
        self._ground, self._edge = QColor(), QColor()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PADDING, _PADDING // 2, _PADDING, _PADDING // 2)
        layout.addWidget(self._words)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.hide()

    def open(
        self,
        href: str,
        words: str,
        link: QRect,
        column: tuple[int, int],
        typography: Typography,
        direction: Direction,
    ) -> bool:
        """Show `words` under `link`, or where there is no room above it, in its column.

        `column` has the left and the right edge of that. False where they are too many for
        the view: then nothing is shown.
        """
        theme = typography.look.theme
        words = shown(words, typography.look.settings)
        self._ground, self._edge = theme.raised, theme.line
        self._words.setText(words)
        self._words.setFont(typography.setting(Role.FOOTNOTE).font)
        palette = self._words.palette()
        palette.setColor(self._words.foregroundRole(), theme.text)
        self._words.setPalette(palette)
        is_rtl = direction is Direction.RIGHT_TO_LEFT
        self._words.setAlignment(
            (Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
        )
        self.setAccessibleName(words)
        place = self._place(link, *column)
        if place.height() > self.parentWidget().height():
            return False
        self.href = href
        self.setGeometry(place)
        self.show()
        self.raise_()
        return True

    def close_note(self) -> None:
        """Put the card away."""
        self.href = ""
        self.hide()

    def _place(self, link: QRect, left: int, right: int) -> QRect:
        room = self.parentWidget().rect()
        widest = min(right - left, room.width() - 2 * _PADDING) - 2 * _PADDING
        metrics = self._words.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self._words.text().split("\n")))
        width = min(widest, longest + _PADDING)
        height = self._words.heightForWidth(width) + _PADDING
        x = max(left, min(link.center().x() - width // 2, left + widest - width))
        below = link.bottom() + _DISTANCE
        above = link.top() - _DISTANCE - height
        y = below if below + height <= room.bottom() else above
        y = max(0, min(y, room.bottom() - height))
        return QRect(QPoint(x, y), QPoint(x + width + 2 * _PADDING, y + height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._edge, 1))
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), _RADIUS, _RADIUS)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            self.close_note()
            return True
        return super().event(event)
