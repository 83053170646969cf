"""The actions on words of the page: highlight them, write a note, cite them."""

from functools import partial

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from reader.model.highlight import HighlightStyle
from reader.model.mark import Mark
from reader.model.span import Span
from reader.ui.actions import Actions
from reader.ui.bars.status import StatusBar
from reader.ui.look import Look
from reader.ui.marks.mark_bar import MarkBar
from reader.ui.page.view import Page
from reader.ui.session import Session
from reader.ui.side import Side
from reader.ui.wording import isolated

_HIDING = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel})


class Marker(QObject):
    """Carries out the actions that mark words, and shows a bar with them where words are chosen.

    They are about what is selected on the page, else the highlight that was clicked last; where
    the keys are in the list of marks, about what is selected there.
    """

    def __init__(
        self, session: Session, page: Page, actions: Actions, side: Side, status: StatusBar
    ) -> None:
        super().__init__(page)
        self._session = session
        self._marks = session.marks
        self._page = page
        self._actions = actions
        self._side = side
        self._status = status
        self._look: Look | None = None
        self._bar: MarkBar | None = None
        self._clicked: Mark | None = None
        self._pressed = self._released = QPoint()
        self._connect()
        page.viewport().installEventFilter(self)
        page.installEventFilter(self)

    def _connect(self) -> None:
        actions, marks, page = self._actions, self._marks, self._page
        for highlight, action in actions.highlights.items():
            action.triggered.connect(partial(self._light, highlight))
        for action, slot in (
            (actions.bookmark, self._toggle_bookmark),
            (actions.note, self._write),
            (actions.remove_mark, self._remove),
            (actions.cite, self._cite),
            (actions.cite_plainly, self._cite_plainly),
            (actions.take_in, self._take_in),
            (actions.undo, marks.undoing.undo),
            (actions.redo, marks.undoing.redo),
        ):
            action.triggered.connect(slot)
        marks.undoing.canUndoChanged.connect(actions.undo.setEnabled)
        marks.undoing.canRedoChanged.connect(actions.redo.setEnabled)
        actions.undo.setEnabled(marks.undoing.canUndo())
        actions.redo.setEnabled(marks.undoing.canRedo())
        self._session.place_changed.connect(self.show_bookmarked)
        marks.changed.connect(self.show_bookmarked)
        marks.note_wanted.connect(self._write_note_of)
        marks.attaching_wanted.connect(self._attach)
        marks.changed.connect(self._hide_bar)
        page.highlight_clicked.connect(self._click_highlight)
        page.note_clicked.connect(self._click_note)
        page.verticalScrollBar().valueChanged.connect(self._hide_bar)
        self._session.article_opened.connect(self._hide_bar)

    def set_look(self, look: Look) -> None:
        """Show the bar in `look`."""
        self._look = look
        self._hide_bar()
        if self._bar is not None:
            self._bar.deleteLater()
            self._bar = None

    # Bookmarks

    def show_bookmarked(self) -> None:
        """Check the action where there is a bookmark in what it would mark."""
        here = self._page.span_to_bookmark() if self._marks.placed else Span(0, 0)
        self._actions.bookmark.setChecked(bool(self._marks.bookmarks_on(here)))

    def _toggle_bookmark(self) -> None:
        self._marks.toggle_bookmark(self._page.span_to_bookmark())

    # What is meant

    def _light(self, highlight: HighlightStyle) -> None:
        listed, span = self._side.marks_selected(), self._page.selected_span()
        if listed:
            self._marks.relight(listed, highlight)
        elif span is not None:
            self._marks.light(span, highlight)
            self._deselect()
        elif self._clicked is not None:
            self._marks.relight((self._clicked,), highlight)
        else:
            self._ask_for_words()

    def _remove(self) -> None:
        span = self._page.selected_span()
        marks = self._side.marks_selected() or (self._marks.on(span) if span else ())
        if not marks and self._clicked is not None:
            marks = (self._clicked,)
        if marks:
            self._marks.remove(marks)

    def _write(self) -> None:
        """Let the reader write a note on what is meant; words without a mark get one."""
        listed, span = self._side.marks_selected(), self._page.selected_span()
        if listed:
            self._write_note_of(listed[0])
        elif span is not None:
            mark = self._marks.light(span, self._marks.colour)
            self._deselect()
            if mark is not None:
                self._write_note_of(mark)
        elif self._clicked is not None:
            self._write_note_of(self._clicked)
        else:
            self._ask_for_words()

    def _write_note_of(self, mark: Mark) -> None:
        from reader.ui.dialogs.note import NoteWindow

        self._hide_bar()
        writing = NoteWindow(mark, self._marks.known_tags, self._page.window())
        if writing.exec():
            self._marks.annotate(mark, writing.note, writing.tags)
        writing.deleteLater()

    def _attach(self, mark: Mark) -> None:
        span = self._page.selected_span()
        if span is None:
            self._ask_for_words()
        else:
            self._marks.attach(mark, span)
            self._deselect()

    def _cite(self) -> None:
        from reader.ui.marks.citing import arabic_citation

        article, span = self._session.article, self._cited()
        if article is not None and span is not None:
            self._copy(arabic_citation(article, span, QDate.currentDate()))

    def _cite_plainly(self) -> None:
        from reader.ui.marks.citing import plain_citation

        article, span = self._session.article, self._cited()
        if article is not None and span is not None:
            self._copy(plain_citation(article, span, QDate.currentDate()))

    def _cited(self) -> Span | None:
        span = self._page.selected_span()
        if span is None:
            meant = (self._side.marks_selected() or (self._clicked,))[0]
            span = next((one.span for one in self._marks.placed if one.mark == meant), None)
        if span is None:
            self._ask_for_words()
        return span

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._hide_bar()
        self._status.say(self.tr("Copied with where it comes from"))

    def _take_in(self) -> None:
        """Take in the annotations in a file that the reader chooses, and say how many came."""
        from reader.library.annotations import from_json
        from reader.ui.dialogs.opening import marks_to_take_in

        path = marks_to_take_in(self._page.window())
        if path is None:
            return
        try:
            marks = from_json(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            said = self.tr("{file} has no annotations that can be read")
            self._status.say(said.format(file=isolated(path.name)))
            return
        added = self._marks.take_in(marks)
        if added is not None:
            self._status.say(self.tr("%n mark(s) taken in", "", added))

    def _ask_for_words(self) -> None:
        self._status.say(self.tr("Select words on the page first"))

    def _deselect(self) -> None:
        cursor = self._page.textCursor()
        cursor.clearSelection()
        self._page.setTextCursor(cursor)

    # The bar

    def _click_highlight(self, at: int) -> None:
        placed = self._marks.highlight_at(at)
        if placed is not None:
            self._clicked = placed.mark
            self._show_bar(is_above=False)

    def _click_note(self, at: int) -> None:
        for one in self._marks.placed:
            if one.span is not None and one.span.start == at and one.mark.note:
                self._write_note_of(one.mark)
                return

    def _show_bar(self, *, is_above: bool) -> None:
        if self._bar is None:
            actions = self._actions
            others = (actions.note, actions.name_words, actions.cite, actions.remove_mark)
            self._bar = MarkBar(
                (*actions.highlights.values(), None, *others), self._page.viewport()
            )
        if self._look is not None:
            self._bar.set_look(self._look)
        self._bar.show_at(self._released, is_above=is_above)

    def _hide_bar(self) -> None:
        if self._bar is not None:
            self._bar.hide()

    def _offer(self) -> None:
        """Show the bar beside words that the mouse has just selected."""
        if self._page.selected_span() is not None:
            self._show_bar(is_above=self._released.y() < self._pressed.y())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the page, and get out of the way of everything else."""
        if event.type() in _HIDING:
            self._hide_bar()
        if isinstance(event, QMouseEvent) and watched is self._page.viewport():
            if event.type() == QEvent.Type.MouseButtonPress:
                self._clicked = None
                self._pressed = event.position().toPoint()
            elif (
                event.type() == QEvent.Type.MouseButtonRelease
                and event.button() == Qt.MouseButton.LeftButton
            ):
                self._released = event.position().toPoint()
                QTimer.singleShot(0, self, self._offer)
        return super().eventFilter(watched, event)
