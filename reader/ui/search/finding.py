"""The search in the open article: what is sought, where it stands, and which is the current."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

from PySide6.QtCore import QObject, Signal

from reader.model.span import Span
from reader.search import BadQuery, Query, QueryFault, matches
from reader.text.fold import Folded, folded
from reader.ui.search.meaning import Meaning
from reader.ui.search.seeking import Seeking
from reader.ui.session import Session

_SHORT = 128 * 1024
"""Letters that are searched sooner than a reader notices."""

_BEFORE, _AFTER = 1_000, 4_000
"""Letters before and after the reading place that are searched first in a longer text.

At that place the view begins.
"""


class Finding(QObject):
    """The matches of a query in the session's article, and the one that the reader is at.

    A search starts at the reading place, which is `origin` until the search is left.
    In a long article what stands near that place is found at once, and the rest while
    `is_waiting`. What the query means in other words is its `meaning`. `fault` says what is
    wrong with an expression that cannot be answered.
    `wrapped` says that the next match was found from the start of the article again (True),
    or the previous one from its end (False).
    """

    matches_changed = Signal(object)  # Sequence[Span]
    current_changed = Signal(object)  # Span or None
    query_changed = Signal(object)  # Query
    wrapped = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query("")
        self.matches: Sequence[Span] = ()
        self.current: int | None = None
        self.origin: int | None = None
        self.fault: QueryFault | None = None
        self.is_waiting = False
        self._session = session
        self._goal: int | None = None
        self._seeking = Seeking(self)
        self._seeking.answered.connect(self._hear_answer)
        self._seeking.refused.connect(self._hear_refusal)
        self.meaning = Meaning(session, self)
        session.article_opened.connect(self.clear)
        session.mentions_found.connect(self._ask_for_meaning)
        session.article_completed.connect(self._find_again)

    def find(self, query: Query, at: int | None = None) -> None:
        """Look for `query`, from the place where the reader was when the search began.

        With `at`, the first match from that offset on is the current one.
        """
        if not query.text.strip():
            self.clear()
            return
        if self.origin is None:
            self.origin = self._session.place
        self._goal = at
        self._set_query(query)
        self._seeking.drop()
        self.meaning.drop()
        self.fault, self.is_waiting = None, False
        article = self._session.article
        length = len(article.text) if article else 0
        if query.expression or length > _SHORT:
            self.is_waiting = True
            self._show(() if query.expression else self._near(query))
            self._seeking.ask(query, self._session.sought)
        else:
            self._show(matches(query, self._session.sought.folded))

    def prepare(self) -> None:
        """Be ready for a search in a long article: one is about to begin."""
        article = self._session.article
        if article is not None and len(article.text) > _SHORT:
            self._seeking.prepare(self._session.sought)

    def hold(self) -> None:
        """Leave what is being looked for, for another query is about to come."""
        self._seeking.drop()

    def _find_again(self) -> None:
        """Look through what has been read only now, too."""
        if self.query.text.strip():
            self.find(self.query, self._goal)

    def _near(self, query: Query) -> tuple[Span, ...]:
        """The matches near where the search began, which is soon looked through."""
        text = self._session.article.text if self._session.article else ""
        start = text.rfind("\n", 0, max(0, self._from - _BEFORE)) + 1
        end = text.find("\n", self._from + _AFTER)
        end = min(len(text) if end < 0 else end, self._from + 2 * _AFTER)
        start = max(start, self._from - 2 * _BEFORE)
        found = matches(query, _folded_stretch(text[start:end]))
        return tuple(Span(span.start + start, span.end + start) for span in found)

    @property
    def _from(self) -> int:
        return self._goal if self._goal is not None else self.origin or 0

    def _hear_answer(self, query: Query, found: Sequence[Span]) -> None:
        self.is_waiting = False
        self._show(found, None if self.current is None else self.matches[self.current])

    def _hear_refusal(self, query: Query, error: BadQuery) -> None:
        self.is_waiting, self.fault = False, error.fault
        self._show(())

    def _show(self, found: Sequence[Span], shown: Span | None = None) -> None:
        """Take on the matches `found`; the current one is that at `shown`, or the next there is.

        The reader, who has seen what is at `shown`, is not led there again.
        """
        self.current, self.matches = None, found
        self._ask_for_meaning()
        first = bisect_left(found, shown.start if shown else self._from, key=attrgetter("start"))
        self.matches_changed.emit(found)
        if not found or (self.is_waiting and first == len(found)):
            self._move_to(None)
        elif found[first % len(found)] == shown:
            self.current = first
            self.current_changed.emit(shown)
        else:
            self._move_to(first % len(found))

    def _ask_for_meaning(self) -> None:
        """Have looked for what the query means beside its matches, when these are all there."""
        article, mentions = self._session.article, self._session.mentions
        is_said = self.query.text.strip() and not self.query.expression
        if article and mentions and is_said and not self.is_waiting:
            self.meaning.ask(article.text, mentions, self.matches, self.query.text)

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
        self.origin = self._goal = self.fault = None
        self.is_waiting = False
        self._seeking.drop()
        self.meaning.drop()
        self._set_query(Query(""))
        if self.matches:
            self.matches = ()
            self.matches_changed.emit(self.matches)
        self._move_to(None)

    def _set_query(self, query: Query) -> None:
        if query != self.query:
            self.query = query
            self.query_changed.emit(query)

    def _step(self, by: int) -> None:
        if self.current is None:
            return
        at = self.current + by
        if not 0 <= at < len(self.matches):
            if self.is_waiting:
                return  # there may be more
            self.wrapped.emit(by > 0)
        self._move_to(at % len(self.matches))

    def _move_to(self, current: int | None) -> None:
        self.current = current
        span = None if current is None else self.matches[current]
        self.current_changed.emit(span)
        if span is not None:
            self._session.go_to(span)


@lru_cache(maxsize=1)
def _folded_stretch(text: str) -> Folded:
    """`text` folded: the same stretch, key after key."""
    return folded(text)
