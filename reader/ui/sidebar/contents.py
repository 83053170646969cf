"""What the article is made of, and where in it the reader is."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.ui.lettering import draw_line
from reader.ui.lists.emptiness import Reason
from reader.ui.lists.row_painter import INSET, RowPainter
from reader.ui.lists.rows import Heading
from reader.ui.session import Session
from reader.ui.sidebar.filtering import answers
from reader.ui.sidebar.outline import Section, section_at, sections_of
from reader.ui.sidebar.panel import Panel

_INDENT = 16
_GAP = 8
_BAR_WIDTH, _BAR_HEIGHT = 3, 16


class ContentsPainter(RowPainter):
    """Draws titles, each set in by its depth, with a bar beside the section `current`."""

    def __init__(self) -> None:
        super().__init__()
        self.current: Section | None = None

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Section) -> None:
        theme, fonts = self.look.theme, self.fonts
        is_current = row == self.current
        self.paint_ground(painter, option, theme.accent if is_current else None)
        height = option.rect.height()
        start = INSET + _GAP + row.depth * _INDENT
        end = option.rect.width() - INSET
        if is_current:
            top = (height - _BAR_HEIGHT) // 2
            bar = self.placed(option, INSET - 2, top, _BAR_WIDTH, _BAR_HEIGHT)
            painter.setBrush(theme.accent)
            painter.setPen(theme.accent)
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1)
        if row.number:
            end -= self.paint_pill(painter, option, str(row.number), theme.muted) + _GAP
        painter.setFont(fonts.strong if is_current else fonts.plain)
        rect = self.placed(option, start, 0, end - start, height)
        colour = theme.text if is_current or row.depth == 0 else theme.muted
        draw_line(painter, rect, row.text, colour, option.direction)


class ContentsPanel(Panel):
    """The headings of the article, or, of a long one without any, its paragraphs."""

    name = "contents"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, ContentsPainter(), parent)
        self._sections: tuple[Section, ...] = ()
        self._wanted: Section | None = None
        self._arrived: int | None = None
        session.place_changed.connect(self._follow)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("ContentsPanel", "Contents")

    def _rows(self, wanted: str) -> Sequence[Any]:
        article = self._session.article
        self._sections = sections_of(article) if article else ()
        rows = [section for section in self._sections if answers(wanted, section.text)]
        if rows and rows[0].number:
            return [Heading(self.tr("Paragraphs"), str(len(rows))), *rows]
        return rows

    def _fill(self) -> None:
        super()._fill()
        self._follow(self._session.place)

    def _reason(self) -> Reason:
        if self._session.article is None:
            return Reason(
                self.tr("Nothing is open"),
                self.tr("Open an article, and its headings will stand here."),
            )
        return Reason(
            self.tr("No headings"), self.tr("This article is short and goes on without a break.")
        )

    def _describe(self, row: Section) -> str:
        if row.number:
            number = self.tr("paragraph %1").replace("%1", str(row.number))
            return self._joined(self._in_digits(number), row.text)
        level = self.tr("level %1").replace("%1", str(row.depth + 1))
        return self._joined(row.text, self._in_digits(level))

    def _step(self, index: QModelIndex, by: int) -> None:
        section = self._model.row(index)
        self._wanted, self._arrived = section, None
        self._show_current(section)
        self._session.go_to(section.span)

    def _start_over(self) -> None:
        self._wanted = None
        super()._start_over()

    def _follow(self, at: int) -> None:
        """Show in which section the reader is.

        The page puts the heading that was asked for below its upper edge, so that the
        section before is the first in view. It is the one asked for that the reader looks
        at, until scrolling back.
        """
        if self._is_stale:
            return
        if self._wanted is not None and at <= self._wanted.span.start:
            if self._arrived is None:
                self._arrived = at
            if at >= self._arrived:
                self._show_current(self._wanted)
                return
            self._wanted = None
        index = section_at(self._sections, at)
        self._show_current(None if index is None else self._sections[index])

    def _show_current(self, section: Section | None) -> None:
        if section == self._painter.current:
            return
        self._painter.current = section
        self._list.viewport().update()
        if section is not None and not self._list.underMouse():
            self._list.scrollTo(self._model.index_of(section))
