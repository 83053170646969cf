"""The reader's marks in the article: where they stand, and what is done to them and undone.

A mark is on the disk before anybody is told of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.library import Shelf, ShelfUnavailable
from reader.model.highlight import HighlightStyle
from reader.model.locator import Found, Locator, locate, locator_of, renewed
from reader.model.mark import Mark
from reader.model.span import Span

if TYPE_CHECKING:
    from reader.library.marked import ForeignMark


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark and where it stands in the article; `span` is None where it is unattached."""

    mark: Mark
    span: Span | None


class ArticleMarks(QObject):
    """The marks of one article, `placed` from first to last, the unattached ones at the end.

    What is done to them can be undone through `undoing`, whose texts say what was done, until
    another article is taken. `colour` is the one that the reader used last.
    """

    changed = Signal()
    failed = Signal(object)  # ShelfUnavailable
    note_wanted = Signal(object)  # Mark: let the reader write its note
    attaching_wanted = Signal(object)  # Mark: put it on the words that are selected

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.placed: tuple[PlacedMark, ...] = ()
        self.undoing = QUndoStack(self)
        self.undoing.indexChanged.connect(self.changed)
        self.colour = HighlightStyle.YELLOW
        self._shelf = shelf
        self._article_id: int | None = None
        self._text = ""
        self._found: dict[Locator, Found | None] = {}
        self._worn: list[Mark] = []
        self._renewing = QTimer(self, singleShot=True, interval=0)
        self._renewing.timeout.connect(self._renew_next)

    def take(self, article_id: int | None, text: str) -> None:
        """Know the marks of the article that reads `text`, on the shelf as `article_id`."""
        self._article_id, self._text = article_id, text
        self._renewing.stop()
        self._found.clear()
        self.undoing.clear()
        self._place()
        self._worn = [one.mark for one in self.placed if self._is_worn(one.mark)]
        if self._worn:
            self._renewing.start()

    def close(self) -> None:
        """Do nothing more to the marks: the shelf is about to be closed."""
        self._renewing.stop()
        self.undoing.clear()  # which it would do at its end, when nobody is there to hear it

    def on(self, span: Span) -> tuple[Mark, ...]:
        """The marks that share letters with `span`, first to last."""
        return tuple(one.mark for one in self.placed if one.span and one.span.overlaps(span))

    def bookmarks_on(self, span: Span) -> tuple[Mark, ...]:
        """Those of them that are bookmarks."""
        return tuple(mark for mark in self.on(span) if mark.highlight is None)

    def highlight_at(self, at: int) -> PlacedMark | None:
        """The highlight on the letter at offset `at`; of several the shortest."""
        there = [
            (one.span.length, number)
            for number, one in enumerate(self.placed)
            if one.mark.highlight and one.span and one.span.start <= at < one.span.end
        ]
        return self.placed[min(there)[1]] if there else None

    @property
    def known_tags(self) -> tuple[str, ...]:
        """The tags that the reader has used, in any article."""
        try:
            return self._shelf.marks.tags()
        except ShelfUnavailable:
            return ()

    # What the reader does

    def toggle_bookmark(self, span: Span) -> None:
        """Put a bookmark on `span`, or take away those that stand there."""
        there = self.bookmarks_on(span)
        if there:
            self.remove(there)
        else:
            self._add(self.tr("Bookmark added"), span)

    def light(self, span: Span, highlight: HighlightStyle) -> Mark | None:
        """Highlight `span`; words that are highlighted already change their colour."""
        self.colour = highlight
        there = tuple(
            one.mark for one in self.placed if one.span == span and one.mark.highlight is not None
        )
        if not there:
            return self._add(self.tr("Highlight added"), span, highlight)
        self.relight(there, highlight)
        return there[0]

    def relight(self, marks: Sequence[Mark], highlight: HighlightStyle | None) -> None:
        """Give marks another colour, or none, which makes bookmarks of them."""
        after = tuple(replace(mark, highlight=highlight) for mark in marks)
        self._change(self.tr("Colour changed"), marks, after)

    def relabel(self, mark: Mark, label: str) -> None:
        """Give a mark another label."""
        self._change(self.tr("Mark renamed"), (mark,), (replace(mark, label=label),))

    def annotate(self, mark: Mark, note: str, tags: tuple[str, ...]) -> None:
        """Give a mark another note and other tags."""
        after = replace(mark, note=note, tags=tags)
        self._change(self.tr("Note written"), (mark,), (after,))

    def tag(self, marks: Sequence[Mark], tags: tuple[str, ...]) -> None:
        """Give marks more tags."""
        after = tuple(replace(m, tags=tuple(dict.fromkeys((*m.tags, *tags)))) for m in marks)
        self._change(self.tr("Tags added"), marks, after)

    def attach(self, mark: Mark, span: Span) -> None:
        """Put a mark on the words of `span`."""
        after = replace(mark, locator=locator_of(self._text, span))
        self._change(self.tr("Mark attached"), (mark,), (after,))

    def take_in(self, marks: "Iterable[ForeignMark]") -> int | None:
        """Put marks from elsewhere on the shelf, for whatever article they are.

        How many were not there already; None where the shelf cannot be used.
        """
        try:
            added = self._shelf.marks.take_in(marks)
        except ShelfUnavailable as error:
            self.failed.emit(error)
            return None
        self._place()
        self.changed.emit()
        return added

    def remove(self, marks: Sequence[Mark]) -> None:
        """Take marks away."""
        self._change(self.tr("%n mark(s) removed", "", len(marks)), marks, ())

    # How it is done

    def _add(self, said: str, span: Span, highlight: HighlightStyle | None = None) -> Mark | None:
        if self._article_id is None or not span.length:
            return None
        locator = locator_of(self._text, span)
        try:
            mark = self._shelf.marks.add(self._article_id, locator, "", highlight=highlight)
        except ShelfUnavailable as error:
            self.failed.emit(error)
            return None
        self._place()
        self.undoing.push(_Change(self, said, (), (mark,), is_done=True))
        return mark

    def _change(self, said: str, before: Sequence[Mark], after: Sequence[Mark]) -> None:
        if tuple(before) != tuple(after):
            self.undoing.push(_Change(self, said, before, after))

    def put(self, before: Sequence[Mark], after: Sequence[Mark]) -> bool:
        """Put `after` in the place of `before`; whether that is on the disk."""
        try:
            self._shelf.marks.change(before, after)
        except ShelfUnavailable as error:
            self.failed.emit(error)
            return False
        self._place()
        return True

    def _place(self) -> None:
        """Find where each mark stands; what was found once is not sought again."""
        placed = [PlacedMark(mark, self._span_of(mark)) for mark in self._kept()]
        placed.sort(key=lambda one: (one.span is None, one.span or Span(0, 0)))
        self.placed = tuple(placed)

    def _kept(self) -> Iterable[Mark]:
        if self._article_id is None:
            return ()
        try:
            return self._shelf.marks.of(self._article_id)
        except ShelfUnavailable as error:
            self.failed.emit(error)
            return ()

    def _span_of(self, mark: Mark) -> Span | None:
        if mark.locator not in self._found:
            self._found[mark.locator] = locate(self._text, mark.locator)
        found = self._found[mark.locator]
        return found.span if found else None

    # Locators wear out as the text is edited

    def _is_worn(self, mark: Mark) -> bool:
        found = self._found[mark.locator]
        return found is not None and found.score < 1

    def _renew_next(self) -> None:
        """Let one mark whose words were edited quote them as they are, so that it keeps them."""
        mark = self._worn.pop()
        found = self._found.get(mark.locator)
        if found is not None:
            locator = renewed(self._text, mark.locator, found)
            after = replace(mark, locator=locator)
            if after != mark and self.put((mark,), (after,)):
                self.changed.emit()
        if self._worn:
            self._renewing.start()


class _Change(QUndoCommand):
    """What is done to some marks, and the way back; `is_done` if it was done already."""

    def __init__(
        self,
        marks: ArticleMarks,
        said: str,
        before: Sequence[Mark],
        after: Sequence[Mark],
        *,
        is_done: bool = False,
    ) -> None:
        super().__init__(said)
        self._marks = marks
        self._before = before
        self._after = after
        self._is_done = is_done

    def redo(self) -> None:
        """Do it, unless it is done; a change that the disk refused is none."""
        if self._is_done:
            self._is_done = False
        elif not self._marks.put(self._before, self._after):
            self.setObsolete(True)

    def undo(self) -> None:
        """Take it back."""
        if not self._marks.put(self._after, self._before):
            self.setObsolete(True)
