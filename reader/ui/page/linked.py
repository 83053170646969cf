"""Links: followed by mouse or keys; footnotes open in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.model.article import Article
from reader.model.span import Span
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.links import Link, link_at, links_of, next_link, previous_link
from reader.ui.page.sheet import Sheet

if TYPE_CHECKING:
    from reader.ui.page.note import Note


class LinkedSheet(Sheet):
    """An article on a sheet, with its links and footnotes."""

    link_wanted = Signal(str)  # an address outside the article

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[Link, ...] | None = None
        self._note: Note | None = None

    def clear_article(self) -> None:
        self._links = None
        self._close_note()
        super().clear_article()

    def show_rest(self, article: Article, utf16: Utf16, *, is_turned: bool = False) -> None:
        self._links = None
        super().show_rest(article, utf16, is_turned=is_turned)

    @property
    def _all_links(self) -> tuple[Link, ...]:
        if self._links is None:
            self._links = links_of(self._article) if self._article else ()
        return self._links

    def _link_at(self, at: int) -> Link | None:
        return link_at(self._all_links, at)

    @property
    def _focused_link(self) -> Link | None:
        """The link to which the keys have come."""
        focused = self._layout.painter.focused_link
        return self._link_at(focused.start) if focused else None

    def _focus_link(self, link: Link | None) -> None:
        painter = self._layout.painter
        focused = link.span if link else None
        if painter.focused_link != focused:
            painter.focused_link = focused
            self.viewport().update()
            if link is not None:
                self.go_to(link.span)

    def _follow(self, link: Link) -> None:
        if not link.href.startswith("#"):
            self.link_wanted.emit(link.href)
            return
        assert self._article is not None
        if not self._is_note_open(link.href) and self._open_note(link):
            return
        self._close_note()
        for anchor in self._article.anchors:
            if anchor.name == link.href[1:]:
                self.go_to(Span(anchor.at, anchor.at))

    def _open_note(self, link: Link) -> bool:
        """Open the footnote that `link` leads to, if it is one; followed again it goes there."""
        from reader.ui.page.note import Note, note_at, words_of

        assert self._article is not None
        notes = note_at(self._article, link.href[1:])
        if not notes:
            return False
        if self._note is None:
            self._note = Note(self.viewport())
        self.go_to(link.span)
        return self._note.open(
            link.href,
            words_of(self._article, notes),
            self.box_of(link.span),
            self.column_at(link.span),
            self._layout.compositor.typography,
            notes[0].direction,
        )

    def _is_note_open(self, href: str = "") -> bool:
        """Whether a footnote is open, or the one that `href` leads to."""
        return self._note is not None and bool(self._note.href) and href in ("", self._note.href)

    def _close_note(self) -> None:
        if self._note is not None:
            self._note.close_note()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._close_note()
        super().scrollContentsBy(dx, dy)

    def _moved(self) -> None:
        self._close_note()
        super()._moved()

    def set_look(self, look: Look) -> None:
        self._close_note()
        super().set_look(look)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from link to link, and beyond the last one to the next widget."""
        focused = self._layout.painter.focused_link
        at = focused.start if focused else self.place
        step = (
            next_link(self._all_links, at + bool(focused))
            if forward
            else (previous_link(self._all_links, at) if focused else None)
        )
        self._focus_link(step)
        return True if step else super().focusNextPrevChild(forward)
