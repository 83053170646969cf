"""How a timeline is drawn: a rail from top to bottom, and on it circles, bars and open ends."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.model.span import Span
from reader.text.digits import with_digits
from reader.ui.lettering import draw_line
from reader.ui.lists.row_painter import INSET
from reader.ui.lists.rows import Heading
from reader.ui.sidebar.date_badges import Badge
from reader.ui.sidebar.durations import Duration
from reader.ui.sidebar.mention_painter import MentionPainter
from reader.ui.sidebar.timeline import Shape, TimelineDate

_COLUMN = 14
_GAP = 10
_CIRCLE = 13
_BAR = 24
_STROKE = 2
_AIR = 7
_BETWEEN = 1
_BADGE_AIR = 7
_BADGE_GAP = 6
_TEXT_START = INSET + _COLUMN + _GAP


@dataclass(frozen=True, slots=True)
class Stretch(Heading):
    """A heading beside the rail: the time in which the dates after it lie."""


class Group(Enum):
    """What stands folded away beneath the rail."""

    UNRESOLVED = "unresolved"
    DURATIONS = "durations"


@dataclass(frozen=True, slots=True)
class Fold:
    """A line that opens and closes the group of rows after it; `sentence` explains them."""

    text: str
    tally: str
    is_open: bool
    group: Group
    sentence: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """A line that invites the reader to tell the day of the article."""

    text: str


@dataclass(frozen=True, slots=True)
class DateRow:
    """A date as written, and the line beneath it."""

    text: str
    detail: str
    date: TimelineDate
    badges: tuple[Badge, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """The mentions of the date."""
        return self.date.spans


@dataclass(frozen=True, slots=True)
class DurationRow:
    """A duration as written, the line beneath it, and the duration in the reader's words."""

    text: str
    detail: str
    words: str
    duration: Duration
    badges: tuple[Badge, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """The mentions of the duration."""
        return self.duration.spans


Row = DateRow | DurationRow | Fold | Invitation


class DatePainter(MentionPainter):
    """Draws the rows of the timeline; the rail ends at the date `last`."""

    def __init__(self) -> None:
        super().__init__()
        self.last: TimelineDate | None = None

    def row_height(self, row: Row) -> int:
        if isinstance(row, Invitation):
            return super().row_height(row)
        if isinstance(row, Fold):
            return self.heading_height(is_first=False)
        height = self.line_height + 2 * _AIR
        return height + self.small_height + _BETWEEN if row.detail or row.badges else height

    def paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading
    ) -> None:
        height = option.rect.height()
        self._paint_rail(painter, option, height - self.small_height, height)
        if option.rect.height() > self.heading_height(is_first=True):
            self._paint_rail(painter, option, 0, height)
        lower = self.heading_height(is_first=True)
        width = option.rect.width() - INSET - _TEXT_START
        rect = self.placed(option, _TEXT_START, height - lower, width, lower)
        painter.setFont(self.fonts.small_strong)
        draw_line(painter, rect, heading.text, self.look.theme.muted, option.direction)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        if isinstance(row, Invitation):
            self.paint_ground(painter, option)
            width = option.rect.width() - INSET - _TEXT_START
            rect = self.placed(option, _TEXT_START, 0, width, option.rect.height())
            painter.setFont(self.fonts.small)
            draw_line(painter, rect, row.text, self.look.theme.accent, option.direction)
            return
        if isinstance(row, Fold):
            self._paint_fold(painter, option, row)
            return
        ink = self.look.theme.date
        is_chosen = self.is_chosen(row)
        self.paint_ground(painter, option, ink if is_chosen else None)
        middle = _AIR + self.line_height // 2
        if isinstance(row, DateRow) and row.date.is_resolved:
            end = middle if row.date is self.last else option.rect.height()
            self._paint_rail(painter, option, 0, end)
            self._paint_shape(painter, option, row.date.shape, middle, is_chosen)
        pill_width = 0
        if is_chosen and len(row.spans) > 1:
            pill_width = self.paint_pill(painter, option, self.place_words(row), ink) + _GAP
        self._paint_words(painter, option, row, option.rect.width() - INSET - pill_width)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: DateRow | DurationRow, end: int
    ) -> None:
        theme, fonts = self.look.theme, self.fonts
        painter.setFont(fonts.plain)
        rect = self.placed(option, _TEXT_START, _AIR, end - _TEXT_START, self.line_height)
        draw_line(painter, rect, row.text, theme.text, option.direction)
        painter.setFont(fonts.small)
        metrics = QFontMetrics(fonts.small)
        widths = [metrics.horizontalAdvance(badge.word) + 2 * _BADGE_AIR for badge in row.badges]
        for_badges = sum(widths) + _BADGE_GAP * len(widths)
        start, top = _TEXT_START, _AIR + self.line_height + _BETWEEN
        if row.detail:
            width = min(metrics.horizontalAdvance(row.detail) + 1, end - start - for_badges)
            rect = self.placed(option, start, top, max(0, width), self.small_height)
            draw_line(painter, rect, row.detail, theme.muted, option.direction)
            start += max(0, width) + _BADGE_GAP
        for badge, width in zip(row.badges, widths, strict=True):
            rect = self.placed(option, start, top, width, self.small_height)
            self._paint_badge(painter, option, badge, rect)
            start += width + _BADGE_GAP

    def _paint_badge(
        self, painter: QPainter, option: QStyleOptionViewItem, badge: Badge, rect: QRectF
    ) -> None:
        theme = self.look.theme
        ink = theme.person if badge.is_warning else theme.muted
        painter.setPen(QPen(ink if badge.is_warning else theme.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        words = with_digits(badge.word, self.look.digits)
        draw_line(painter, rect, words, ink, option.direction, Qt.AlignmentFlag.AlignHCenter)

    def _paint_rail(
        self, painter: QPainter, option: QStyleOptionViewItem, top: int, bottom: int
    ) -> None:
        rail = self.placed(option, INSET + (_COLUMN - _STROKE) // 2, top, _STROKE, bottom - top)
        painter.fillRect(rail, self.look.theme.line)

    def _paint_shape(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        shape: Shape,
        middle: int,
        is_chosen: bool,
    ) -> None:
        theme = self.look.theme
        height = _CIRCLE if shape is Shape.POINT else _BAR
        box = self.placed(option, INSET, middle - height // 2, _COLUMN, height)
        box = QRectF(0, 0, _CIRCLE, height).translated(
            box.center() - QPointF(_CIRCLE / 2, height / 2)
        )
        inner = box.adjusted(_STROKE / 2, _STROKE / 2, -_STROKE / 2, -_STROKE / 2)
        ground = theme.wash(theme.date, 1.2) if is_chosen else theme.sidebar
        painter.setPen(QPen(theme.date, _STROKE))
        painter.setBrush(theme.date if is_chosen and shape is Shape.POINT else ground)
        if shape is Shape.POINT:
            painter.drawEllipse(inner)
        elif shape is Shape.RANGE:
            painter.setBrush(theme.wash(theme.date, 1.6))
            painter.drawRoundedRect(inner, inner.width() / 2, inner.width() / 2)
        else:
            self._paint_open_bar(painter, inner, theme.date, shape is Shape.OPEN_START)

    def _paint_open_bar(
        self, painter: QPainter, box: QRectF, ink: QColor, is_upwards: bool
    ) -> None:
        """Draw a bar that goes on beyond one end, where it fades."""
        closed, opened = (box.bottom(), box.top()) if is_upwards else (box.top(), box.bottom())
        fading = QLinearGradient(QPointF(0, closed), QPointF(0, opened))
        clear = QColor(ink)
        clear.setAlpha(0)
        fading.setColorAt(0.45, ink)
        fading.setColorAt(1, clear)
        width = box.width()
        cap = QRectF(box.left(), closed - (width if is_upwards else 0), width, width)
        path = QPainterPath(QPointF(box.left(), opened))
        path.lineTo(box.left(), cap.center().y())
        path.arcTo(cap, 180, 180 if is_upwards else -180)
        path.lineTo(box.right(), opened)
        painter.setPen(QPen(QBrush(fading), _STROKE))
        painter.drawPath(path)

    def _paint_fold(self, painter: QPainter, option: QStyleOptionViewItem, fold: Fold) -> None:
        theme = self.look.theme
        height = self.heading_height(is_first=True)
        top = option.rect.height() - height
        self._paint_arrow(painter, self.placed(option, INSET, top, _COLUMN, height), option, fold)
        width = option.rect.width() - INSET - _TEXT_START
        rect = self.placed(option, _TEXT_START, top, width, height)
        painter.setFont(self.fonts.small_strong)
        draw_line(painter, rect, fold.text, theme.muted, option.direction)
        tally = with_digits(fold.tally, self.look.digits)
        trailing = Qt.AlignmentFlag.AlignTrailing
        draw_line(painter, rect, tally, theme.muted, option.direction, trailing)

    def _paint_arrow(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, fold: Fold
    ) -> None:
        """Draw a chevron that points down where the fold is open, to the end where it is not."""
        middle = rect.center()
        painter.setPen(QPen(self.look.theme.muted, 1.5))
        if fold.is_open:
            tip, wings = QPointF(0, 2), (QPointF(-4, -2), QPointF(4, -2))
        else:
            way = -1 if option.direction == Qt.LayoutDirection.RightToLeft else 1
            tip, wings = QPointF(2 * way, 0), (QPointF(-2 * way, -4), QPointF(-2 * way, 4))
        for wing in wings:
            painter.drawLine(QLineF(middle + wing, middle + tip))
