"""Names, dates, matches, choices and the reader's marks, shown on the page and its ruler."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TypeVar

from PySide6.QtCore import QObject

from reader.model.mention import Mentions
from reader.model.span import Span
from reader.search.spans import starts_of
from reader.ui.page.marks import Layer, Mark
from reader.ui.page.ruler import Ruler
from reader.ui.page.view import Page
from reader.ui.search.finding import Finding
from reader.ui.session import Session

_ON_RULER = frozenset({Layer.CHOSEN, Layer.BOOKMARKS, Layer.NOTES, Layer.MATCHES, Layer.CURRENT})

_Found = TypeVar("_Found")

_MANY = 1_000
"""Where more was found of a kind, only what is around the view is marked."""

_AROUND = 20_000
"""Letters before and after what is in view."""

_TICKS = 20_000
"""More matches than that are everywhere on the ruler: not each needs its tick."""


class Marking(QObject):
    """Brings each change of the session and the search to the page and the ruler."""

    def __init__(self, session: Session, finding: Finding, page: Page, ruler: Ruler) -> None:
        super().__init__(page)
        self._session = session
        self._finding = finding
        self._page = page
        self._ruler = ruler
        self._shows_mentions = True
        self._mentions = Mentions()
        self._marked = Span(0, 0)
        """Where those are marked of which there are very many."""
        session.mentions_found.connect(self._show_mentions)
        session.marks.changed.connect(self._show_kept)
        session.chosen_changed.connect(self._show_chosen)
        session.pointed_changed.connect(self._show_chosen)
        finding.matches_changed.connect(self._show_matches)
        finding.current_changed.connect(self._show_current)
        page.place_changed.connect(self._follow_place)

    def show_mentions(self, shown: bool) -> None:
        """Mark the names and dates of the article, or leave them unmarked."""
        if shown != self._shows_mentions:
            self._shows_mentions = shown
            self._show_mentions(self._session.mentions or Mentions())

    def renew(self) -> None:
        """Mark all again, on a page that has just got its article."""
        self._show_mentions(self._session.mentions or Mentions())
        self._show_kept()
        self._show_chosen()
        self._show_matches(self._finding.matches)
        current = self._finding.current
        self._show_current(None if current is None else self._finding.matches[current])

    def _show_mentions(self, mentions: Mentions) -> None:
        self._mentions = mentions if self._shows_mentions else Mentions()
        self._look_around()
        self._mark_mentions()

    def _show_kept(self) -> None:
        """Mark what the reader marked: highlights, bookmarks and notes."""
        kept = [(one.span, one.mark) for one in self._session.marks.placed if one.span is not None]
        lit = tuple(Mark(span, mark.highlight) for span, mark in kept if mark.highlight)
        self._page.set_marks(Layer.HIGHLIGHTS, lit)
        self._ruler.set_ticks(Layer.HIGHLIGHTS, [mark.span.start for mark in lit])
        self._mark(Layer.BOOKMARKS, tuple(span for span, mark in kept if not mark.highlight))
        self._mark(Layer.NOTES, tuple(span for span, mark in kept if mark.note))

    def _show_chosen(self) -> None:
        """Mark what is chosen, and what is pointed at for the moment."""
        self._mark(Layer.CHOSEN, sorted({*self._session.chosen, *self._session.pointed}))

    def _show_matches(self, spans: Sequence[Span]) -> None:
        self._look_around()
        self._mark_matches()
        self._ruler.set_ticks(Layer.MATCHES, starts_of(spans[:: 1 + len(spans) // _TICKS]))

    def _look_around(self) -> None:
        seen = self._page.visible_span()
        self._marked = Span(max(0, seen.start - _AROUND), seen.end + _AROUND)

    def _mark_matches(self) -> None:
        found = self._near(self._finding.matches, attrgetter("start"))
        self._page.set_marks(Layer.MATCHES, tuple(map(Mark, found)))

    def _mark_mentions(self) -> None:
        names = self._near(self._mentions.names, attrgetter("span.start"))
        dates = self._near(self._mentions.dates, attrgetter("span.start"))
        self._page.set_marks(Layer.NAMES, tuple(Mark(name.span, name.kind) for name in names))
        self._page.set_marks(Layer.DATES, tuple(Mark(date.span) for date in dates))

    def _near(self, found: Sequence[_Found], start: Callable[[_Found], int]) -> Sequence[_Found]:
        """All of `found`, or of very many those in view and some screens around."""
        if len(found) <= _MANY:
            return found
        first = bisect_left(found, self._marked.start, key=start)
        return found[first : bisect_left(found, self._marked.end, key=start)]

    def _follow_place(self) -> None:
        counts = map(len, (self._finding.matches, self._mentions.names, self._mentions.dates))
        if max(counts) > _MANY and not self._marked.covers(self._page.visible_span()):
            self._look_around()
            self._mark_matches()
            self._mark_mentions()

    def _show_current(self, span: Span | None) -> None:
        self._mark(Layer.CURRENT, () if span is None else (span,))

    def _mark(self, layer: Layer, spans: Sequence[Span]) -> None:
        self._page.set_marks(layer, tuple(Mark(span, None) for span in spans))
        if layer in _ON_RULER:
            self._ruler.set_ticks(layer, starts_of(spans))
