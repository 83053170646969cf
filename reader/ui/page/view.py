"""The page: a sheet with an article, worked by mouse, keys and clipboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.article import Direction
from reader.model.span import Span
from reader.text.utf16 import Utf16
from reader.ui.page.assistance import listen
from reader.ui.page.keyboard import Keyboard
from reader.ui.page.linked import LinkedSheet
from reader.ui.page.marks import MENTIONS, Layer
from reader.ui.page.pointer import Pointer

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_GESTURES = frozenset({QEvent.Type.Gesture, QEvent.Type.NativeGesture})


class Page(LinkedSheet):
    """What the window holds: `show_article`, `set_look`, `set_marks`, `go_to`, `place`."""

    mark_clicked = Signal(int)  # offset, on a name or a date
    mark_hovered = Signal(int)  # offset, on a name or a date; -1 off them
    highlight_clicked = Signal(int)  # offset, on a highlight and on no name or date
    note_clicked = Signal(int)  # offset where a note begins whose sign was clicked
    type_size_wanted = Signal(int)  # steps larger, or below zero smaller

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article"))
        listen()
        self._keyboard = Keyboard(self)
        self._pointer = Pointer(self, self._layout)
        self.viewport().grabGesture(Qt.GestureType.SwipeGesture)
        self.cursorPositionChanged.connect(self._keyboard.show_caret)

    def clear_article(self) -> None:
        self._pointer.forget()
        super().clear_article()

    # The caret and the selection

    def selected_span(self) -> Span | None:
        """The letters that are selected, None where none are."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return Span(*sorted(map(self._offset, (cursor.anchor(), cursor.position()))))

    @property
    def caret(self) -> int:
        """The offset of the caret, whether it is shown or not."""
        return self._offset(self.textCursor().position())

    def _offset(self, position: int) -> int:
        """The offset of Qt's `position`, or of where that moves on to as the text arrives."""
        if self._whole is not None and self._document.is_open_at(position):
            return len(self._whole.text)
        return self._utf16.offset(position)

    @property
    def utf16(self) -> Utf16:
        """The way between the article's offsets and Qt's positions."""
        return self._utf16

    def direction_at(self, position: int) -> Direction:
        """Where the lines of the block around Qt's `position` start."""
        assert self._article is not None
        return self._article.blocks[self._places.number(self._utf16.offset(position))].direction

    def show_caret(self, *, is_shown: bool) -> None:
        """Show the caret where Qt has it, or none."""
        is_shown = is_shown and self._article is not None
        if is_shown:
            self.reveal(self.caret)
        self._layout.painter.caret = self.textCursor().position() if is_shown else None
        self.viewport().update()

    @property
    def is_caret_in_view(self) -> bool:
        """Whether a caret is shown, and in view."""
        return self._layout.painter.caret is not None and self.is_cursor_in_view

    @property
    def is_cursor_in_view(self) -> bool:
        """Whether the place where a caret is, or would be, is in view."""
        line = self._line(self.caret)
        return any(p.top < line.bottom and line.top < p.bottom for p in self._viewpoint.panes)

    def follow_caret(self) -> None:
        """Turn to the leaf with the caret on it."""
        at = self.caret
        self.go_to(Span(at, at))

    def put_caret(self, at: int, mode: QTextCursor.MoveMode) -> None:
        """Put the caret at offset `at`; `mode` says whether what lies between is selected."""
        self._document.reach(self._places.number(at))
        cursor = self.textCursor()
        cursor.setPosition(self._utf16.position(at), mode)
        self.setTextCursor(cursor)

    def browse_with_caret(self, is_wanted: bool) -> None:
        """Show a caret in view, for the arrow keys to move, or none."""
        if self._article is not None:
            self._keyboard.want_caret(is_wanted)

    def select_span(self, span: Span) -> None:
        """Select the letters of `span` and bring them into view."""
        if self._article is None:
            return
        self._select(span)
        self.go_to(span)

    def _select(self, span: Span) -> None:
        self.put_caret(span.start, QTextCursor.MoveMode.MoveAnchor)
        self.put_caret(span.end, QTextCursor.MoveMode.KeepAnchor)

    def select_everything(self) -> None:
        """Select the whole article; what is yet to arrive in Qt's document joins when it does."""
        self.selectAll()
        self._document.approach_end()

    def select_to_end(self) -> None:
        """Select from where the selection began, or the caret is, to the end of the article."""
        self.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self._document.approach_end()
        self.go_to_end()

    def reach_beyond_caret(self) -> None:
        """Have Qt hold the text as far as a key can move the caret: a step, or about the view."""
        if not self._document.is_whole:
            end = max(self.caret, self.visible_span().end)
            self._document.reach(1 + self._places.number(end))

    def span_to_bookmark(self) -> Span:
        """What a bookmark made here would mark: the selection, or the first sentence in view."""
        from reader.ui.page.sentence import sentence_at

        selected = self.selected_span()
        if selected is not None or self._article is None:
            return selected or Span(0, 0)
        place = self.place
        block = self._article.blocks[self._places.number(place)]
        return sentence_at(self._article.text, block.span, place)

    def createMimeDataFromSelection(self) -> QMimeData:
        from reader.ui.page.copying import copied

        span = self.selected_span()
        if self._whole is None or span is None:
            return QMimeData()
        return copied(self._whole, span)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self.tr("&Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        everything = menu.addAction(self.tr("Select &all"), self.select_everything)
        everything.setEnabled(self._article is not None)
        menu.exec(event.globalPos())
        menu.deleteLater()

    # The mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._pointer.wheeled(event):
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pointer.pressed(event):
            return
        self._focus_link(None)
        at = self.at_point(event.position())
        if at is None or self._link_at(at) is None:
            self._close_note()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._let_go_of_signs()

    def _let_go_of_signs(self) -> None:
        """Select a word without the Arabic stops after it, which Qt takes for letters."""
        from reader.text.words import without_signs

        span = self.selected_span()
        if span is not None and self._whole is not None:
            start, end = without_signs(self._whole.text, span.start, span.end)
            self._select(Span(start, end))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.lets_go():
            super().mouseReleaseEvent(event)
            self._pointer.released(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.drags(event):
            super().mouseMoveEvent(event)
            self._pointer.moved(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer.left()
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in _GESTURES and self._pointer.gestured(event):
            return True
        return super().viewportEvent(event)

    def click(self, point: QPointF) -> bool:
        """Do what a click at `point` of the viewport means; False where nothing is there."""
        at, note = self.at_point(point), self._note_at(point)
        if at is not None:
            self._click_letter(at)
        elif note is not None:
            self.note_clicked.emit(note)
        return at is not None or note is not None

    def _click_letter(self, at: int) -> None:
        """Do what a click on the letter at `at` means."""
        link = self._link_at(at)
        if link is not None:
            self._follow(link)
        elif self.is_marked(at):
            self.mark_clicked.emit(at)
        elif self._layout.painter.marks[Layer.HIGHLIGHTS].within(at, at + 1):
            self.highlight_clicked.emit(at)

    def on_page(self, point: QPointF) -> QPointF:
        """Where on the page `point` of the viewport is."""
        return self._layout.on_page(self._in_qt(point))

    def leads_on(self, at: int | None, point: QPointF) -> bool:
        """Whether a link is at offset `at`, or the sign of a note at `point` of the viewport."""
        if at is None:
            return self._note_at(point) is not None
        return self._link_at(at) is not None

    def is_marked(self, at: int) -> bool:
        """Whether a name or a date is marked at `at`."""
        if self._look is None or not self._look.settings.shows_marks:
            return False
        marks = self._layout.painter.marks
        return any(marks[layer].within(at, at + 1) for layer in MENTIONS)

    def margin_at(self, point: QPointF) -> int:
        """Whether `point` of the viewport is in the outer margin of leaves: 1 right, -1 left."""
        if not self.is_leafed or self._layout.is_empty:
            return 0
        column, lefts = self._layout.compositor.column, [pane.x for pane in self._viewpoint.panes]
        if point.x() < min(lefts) + column.x:
            return -1
        return int(point.x() > max(lefts) + column.x + column.width)

    def _note_at(self, point: QPointF) -> int | None:
        """Where the note begins whose sign is at `point` of the viewport, if one is there."""
        if not len(self._layout.painter.marks[Layer.NOTES]):
            return None
        from reader.ui.page.painting.signs import note_at

        return note_at(self._layout, self.on_page(point))

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QKeySequence

        link = self._focused_link
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_everything()
        elif event.matches(QKeySequence.StandardKey.SelectEndOfDocument):
            self._keyboard.fetch_caret()
            self.select_to_end()
        elif link is not None and event.key() in _ENTER:
            self._follow(link)
        elif self.is_caret_in_view and event.key() in _ENTER:
            self._click_letter(self.caret)
        elif event.key() == Qt.Key.Key_Escape and self._is_note_open():
            self._close_note()
        elif self._article is None or not self._keyboard.pressed(event):
            super().keyPressEvent(event)
        self._keyboard.released(event)
