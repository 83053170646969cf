"""The search in the open article: what is sought, where it stands, and which is the current."""

from bisect import bisect_left

from PySide6.QtCore import QObject, Signal

from reader.model.span import Span
from reader.search import Query, matches
from reader.ui.session import Session


class Finding(QObject):
    """The matches of a query in the session's article, and the one that the reader is at.

    A search starts at the reading place, which is `origin` until the search is left.
    `wrapped` says that the next match was found from the start of the article again (True),
    or the previous one from its end (False).
    """

    matches_changed = Signal(object)  # tuple[Span, ...]
    current_changed = Signal(object)  # Span or None
    wrapped = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query("")
        self.matches: tuple[Span, ...] = ()
        self.current: int | None = None
        self.origin: int | None = None
        self._session = session
        session.article_opened.connect(self.clear)

    def find(self, query: Query) -> None:
        """Look for `query`, from the place where the reader was when the search began."""
        if not query.text.strip():
            self.clear()
            return
        if self.origin is None:
            self.origin = self._session.place
        self.query, self.current = query, None
        self.matches = matches(query, self._session.folded)
        first = bisect_left(self.matches, self.origin, key=_start)
        self.matches_changed.emit(self.matches)
        self._move_to(first % len(self.matches) if self.matches else None)

    def next(self) -> None:
        """Go to the match after the current one, or, after the last, to the first."""
        self._step(+1)

    def previous(self) -> None:
        """Go to the match before the current one, or, before the first, to the last."""
        self._step(-1)

    def go_to(self, number: int) -> None:
        """Go to the match that stands at `number`, counted from 0."""
        self._move_to(number)

    def clear(self) -> None:
        """Forget the query and its matches; the reader stays where the search led."""
        self.origin = None
        self.query = Query("")
        if self.matches:
            self.matches = ()
            self.matches_changed.emit(self.matches)
        self._move_to(None)

    def _step(self, by: int) -> None:
        if self.current is None:
            return
        at = self.current + by
        if not 0 <= at < len(self.matches):
            self.wrapped.emit(by > 0)
        self._move_to(at % len(self.matches))

    def _move_to(self, current: int | None) -> None:
        self.current = current
        span = None if current is None else self.matches[current]
        self.current_changed.emit(span)
        if span is not None:
            self._session.go_to(span)


def _start(span: Span) -> int:
    return span.start
