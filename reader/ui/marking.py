"""Which marks stand on the page and its ruler: what was found, chosen, kept and sought."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.model.mention import Mentions
from reader.model.span import Span
from reader.ui.finding import Finding
from reader.ui.page.marks import Layer, Mark
from reader.ui.page.ruler import Ruler
from reader.ui.page.view import Page
from reader.ui.session import Session

_ON_RULER = frozenset({Layer.CHOSEN, Layer.BOOKMARKS, Layer.NOTES, Layer.MATCHES, Layer.CURRENT})

_MANY = 4_000
"""Where there are more matches, only those around the view are marked."""

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
        self._marked = Span(0, 0)
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
        if not self._shows_mentions:
            mentions = Mentions()
        names = tuple(Mark(name.span, name.kind) for name in mentions.names)
        self._page.set_marks(Layer.NAMES, names)
        self._mark(Layer.DATES, tuple(date.span for date in mentions.dates))

    def _show_kept(self) -> None:
        """Mark what the reader marked: highlights, bookmarks and notes."""
        kept = [(one.span, one.mark) for one in self._session.marks.placed if one.span is not None]
        lit = tuple(Mark(span, mark.highlight) for span, mark in kept if mark.highlight)
        self._page.set_marks(Layer.HIGHLIGHTS, lit)
        self._ruler.set_ticks(Layer.HIGHLIGHTS, tuple(mark.span for mark in lit))
        self._mark(Layer.BOOKMARKS, tuple(span for span, mark in kept if not mark.highlight))
        self._mark(Layer.NOTES, tuple(span for span, mark in kept if mark.note))

    def _show_chosen(self) -> None:
        """Mark what is chosen, and what is pointed at for the moment."""
        self._mark(Layer.CHOSEN, sorted({*self._session.chosen, *self._session.pointed}))

    def _show_matches(self, spans: Sequence[Span]) -> None:
        self._mark_matches_in_view()
        self._ruler.set_ticks(Layer.MATCHES, spans[:: 1 + len(spans) // _TICKS])

    def _mark_matches_in_view(self) -> None:
        """Mark the matches: all of them, or of very many those in view and some screens around."""
        found, seen = self._finding.matches, self._page.visible_span()
        self._marked = Span(max(0, seen.start - _AROUND), seen.end + _AROUND)
        if len(found) > _MANY:
            first = bisect_left(found, self._marked.start, key=_start)
            found = found[first : bisect_left(found, self._marked.end, key=_start)]
        self._page.set_marks(Layer.MATCHES, tuple(map(Mark, found)))

    def _follow_place(self) -> None:
        is_partly_marked = len(self._finding.matches) > _MANY
        if is_partly_marked and not self._marked.covers(self._page.visible_span()):
            self._mark_matches_in_view()

    def _show_current(self, span: Span | None) -> None:
        self._mark(Layer.CURRENT, () if span is None else (span,))

    def _mark(self, layer: Layer, spans: Sequence[Span]) -> None:
        self._page.set_marks(layer, tuple(Mark(span, None) for span in spans))
        if layer in _ON_RULER:
            self._ruler.set_ticks(layer, spans)


def _start(span: Span) -> int:
    return span.start
