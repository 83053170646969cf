"""The segmented row of tabs over the sidebar's panels."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QStyle, QStyleOption, QTabBar, QWidget

from reader.ui.icons import pixmap
from reader.ui.lettering import draw_line, fonts_from
from reader.ui.look import Look

_MARGIN = 4
_ICON = 16
_PADDING = 7
_ROUND = 9


class Tabs(QTabBar):
    """Words side by side on a sunken ground, the chosen one raised.

    Each takes the room that its word needs, and a share of what is left over.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._icons: list[str] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)

    def set_look(self, look: Look) -> None:
        """Draw in the colours of `look` from here on."""
        self._look = look
        self.update()

    def add(self, title: str, icon: str = "") -> None:
        """Add a tab; where it has an icon, the title is its tooltip."""
        self._icons.append(icon)
        self.addTab(title)

    def retitle(self, index: int, title: str) -> None:
        """Give a tab another title."""
        self.setTabText(index, title)
        self.setTabToolTip(index, title if self._icons[index] else "")

    def _wanted(self, index: int, metrics: QFontMetrics) -> int:
        """The width of what stands on a tab."""
        if self._icons[index]:
            return _ICON + 2 * _PADDING
        return metrics.horizontalAdvance(self.tabText(index)) + 2 * _PADDING

    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetrics(fonts_from(self.font()).small_strong)
        wanted = [self._wanted(i, metrics) for i in range(self.count())]
        spare = self.width() - sum(wanted)
        share = spare // self.count() if spare >= 0 else round(spare * wanted[index] / sum(wanted))
        width = wanted[index] + share
        if index == self.count() - 1 and spare >= 0:
            width += spare - share * self.count()
        return QSize(width, metrics.height() + 18)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(16, self.tabSizeHint(index).height())

    def sizeHint(self) -> QSize:
        return QSize(280, self.tabSizeHint(0).height() if self.count() else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel turns pages, not tabs

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.sunken)
        painter.drawRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme, fonts = self._look.theme, fonts_from(self.font())
        is_current = index == self.currentIndex()
        rect = QRectF(self.tabRect(index)).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if is_current:
            has_keys = self.hasFocus() and self._shows_focus()
            painter.setPen(QPen(theme.accent, 1.5) if has_keys else Qt.PenStyle.NoPen)
            painter.setBrush(theme.page)
            painter.drawRoundedRect(rect, _ROUND - 2, _ROUND - 2)
        colour = theme.text if is_current else theme.muted
        if self._icons[index]:
            self._paint_icon(painter, rect, self._icons[index], colour)
            return
        painter.setFont(fonts.small_strong if is_current else fonts.small)
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_line(painter, rect, self.tabText(index), colour, self.layoutDirection(), centre)

    def _paint_icon(self, painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
        drawn = pixmap(name, colour, _ICON, painter.device().devicePixelRatio())
        painter.drawPixmap(rect.center() - QPointF(_ICON / 2, _ICON / 2), drawn)

    def _shows_focus(self) -> bool:
        """Whether the reader uses the keys, and so needs to see where they go."""
        option = QStyleOption()
        option.initFrom(self)
        return bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange)
