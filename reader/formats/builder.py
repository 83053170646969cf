"""The one maker of articles, and so the one keeper of their law.

Formats hand over what they read, block by block and in reading order, however untidy it
is. What comes out is as `reader.model.article` promises: one text, blocks joined by one
`\\n`, runs that cover them, and no character in it that the page could not show.
"""

from collections.abc import Iterator

from reader.formats.drafts import Draft, Piece, joined
from reader.formats.shown import AROUND_BREAK, BLANK, BREAKS, SEEN, UNSHOWN, is_tidy, line, shown
from reader.model.article import (
    IMAGE_CHARACTER,
    LINE_BREAK,
    Anchor,
    Article,
    Block,
    BlockKind,
    Cell,
    Direction,
    ListMarker,
    Metadata,
    Source,
    Style,
)
from reader.text.direction import base_direction
from reader.text.language import language_of

_BEGINNING = 20_000  # code points, enough to tell which way an article runs


class Builder:
    """Takes an article down block by block, in reading order."""

    def __init__(self) -> None:
        self.title = ""
        """What the article calls itself; where it says nothing, its first heading does."""
        self.authors: tuple[str, ...] = ()
        self.published = ""
        self.site = ""
        self.language = ""
        """The language that the article declares; its letters have the last word."""
        self.direction: Direction | None = None
        """The direction of blocks without a strong letter; None leaves it to the others."""
        self._texts: list[str] = []
        self._drafts: list[Draft] = []
        self._anchors: list[Anchor] = []
        self._named: set[str] = set()
        self._at = 0
        self._tables = 0
        self._open: Draft | None = None
        self._waiting: list[str] = []  # anchors named between blocks: they go to the next

    @property
    def length(self) -> int:
        """How many letters the blocks have that are ended."""
        return self._at

    @property
    def is_open(self) -> bool:
        """Whether a block is being written."""
        return self._open is not None

    @property
    def is_at_line_start(self) -> bool:
        """Whether the block that is open has just gone on to another line."""
        return self._open is not None and self._open.last() == LINE_BREAK

    def table(self) -> int:
        """The number of the table that begins here."""
        self._tables += 1
        return self._tables - 1

    def begin(
        self,
        kind: BlockKind = BlockKind.PARAGRAPH,
        *,
        level: int = 0,
        quote: int = 0,
        marker: ListMarker | None = None,
        cell: Cell | None = None,
        direction: Direction | None = None,
        preserved: bool = False,
    ) -> None:
        """Begin a block, ending the one before it.

        White space runs together to one space unless it is `preserved`. `direction` is None
        where the letters are to decide.
        """
        self.end()
        self._open = Draft(kind, level, quote, marker, cell, direction, preserved)

    def write(self, text: str, style: Style = Style.PLAIN, href: str | None = None) -> None:
        """Add letters to the block that is open; a paragraph begins where none is."""
        current = self._opened()
        if current.preserved:
            text = shown(BREAKS.sub(LINE_BREAK, text))
        elif not is_tidy(text):
            text = shown(AROUND_BREAK.sub(LINE_BREAK, BLANK.sub(" ", text)))
        if not current.preserved and text.startswith((" ", LINE_BREAK)):
            if current.last() in ("", " ", LINE_BREAK):
                text = text.lstrip(" ")
            if not current.pieces:
                text = text.lstrip(" " + LINE_BREAK)
        current.add(Piece(text, style, href))

    def break_line(self) -> None:
        """Go on in the next line of the same block."""
        current = self._opened()
        if current.pieces or current.preserved:
            current.strip(" \t")
            current.add(Piece(LINE_BREAK, Style.PLAIN, None))

    def image(self, path: str, alt: str, style: Style = Style.PLAIN) -> None:
        """Add a picture to the block that is open; `path` leads to its file."""
        piece = Piece(IMAGE_CHARACTER, style | Style.IMAGE, path, line(alt), is_picture=True)
        self._opened().add(piece)

    def anchor(self, name: str, at: int | None = None) -> None:
        """Name this place, so that a link to `#name` leads here; the first of a name counts.

        It may be a place of before, where `length` was `at`.
        """
        if name in self._named or not name:
            return
        self._named.add(name)
        if at is not None:
            self._anchors.append(Anchor(name, at))
        elif self._open is None or not self._open.pieces:
            self._waiting.append(name)
        else:
            self._anchors.append(Anchor(name, self._at + self._open.length))

    def end(self) -> bool:
        """End the block that is open; whether one was, and had anything in it."""
        current, self._open = self._open, None
        if current is None:
            return False
        current.strip(LINE_BREAK if current.preserved else " \t" + LINE_BREAK)
        for piece in current.pieces:
            if SEEN.search(piece.text):
                break
        else:
            return False
        if len(current.pieces) > 1:
            current.pieces = joined(current.pieces)
        elif current.pieces[0].is_picture and current.kind is BlockKind.PARAGRAPH:
            current.kind = BlockKind.IMAGE
        self._keep(current)
        return True

    def paragraph(
        self, text: str, kind: BlockKind = BlockKind.PARAGRAPH, *, level: int = 0, quote: int = 0
    ) -> None:
        """A whole block of plain letters, its inner white space kept."""
        self.end()
        if UNSHOWN.search(text):
            text = shown(BREAKS.sub(LINE_BREAK, text))
        text = text.strip(" \t" + LINE_BREAK)
        if SEEN.search(text):
            draft = Draft(kind, level, quote)
            draft.add(Piece(text, Style.PLAIN, None))
            self._keep(draft)

    def rule(self, quote: int = 0) -> None:
        """A line across the page."""
        self.end()
        self._keep(Draft(BlockKind.RULE, quote=quote))

    def article(self, source: Source, *, is_whole: bool = True) -> Article:
        """All that was written, as an article.

        Where that is not the whole of it, notes and the last block are left out: only what
        stands before them is sure to stay as it is.
        """
        self.end()
        if not is_whole:
            self._leave_out_end()
        text = "\n".join(self._texts)
        metadata = Metadata(
            title=line(self.title) or self._first_heading(),
            authors=tuple(filter(None, map(line, self.authors))),
            language=language_of(text, self.language),
            published=self.published,
            site=line(self.site),
        )
        blocks = tuple(self._placed(text))
        return Article(source, metadata, text, blocks, self._linked_anchors(len(text)))

    def _leave_out_end(self) -> None:
        kinds = [draft.kind for draft in self._drafts]
        while kinds and kinds.pop() is BlockKind.FOOTNOTE:
            pass
        del self._drafts[len(kinds) :], self._texts[len(kinds) :]

    def _first_heading(self) -> str:
        """The text of the first heading, or "" where there is none."""
        drafts = zip(self._drafts, self._texts, strict=True)
        return next((line(text) for draft, text in drafts if draft.kind is BlockKind.HEADING), "")

    def _linked_anchors(self, length: int) -> tuple[Anchor, ...]:
        """The anchors that a link of the article leads to, in the order of the text."""
        links = {piece.href for draft in self._drafts for piece in draft.pieces if piece.href}
        anchors = [*self._anchors, *(Anchor(name, length) for name in self._waiting)]
        linked = (Anchor(a.name, min(a.at, length)) for a in anchors if f"#{a.name}" in links)
        return tuple(sorted(linked, key=lambda anchor: anchor.at))

    def _opened(self) -> Draft:
        if self._open is None:
            self.begin()
            assert self._open is not None
        return self._open

    def _keep(self, draft: Draft) -> None:
        if self._waiting:
            self._anchors += (Anchor(name, self._at) for name in self._waiting)
            self._waiting.clear()
        text = "".join([piece.text for piece in draft.pieces])
        self._texts.append(text)
        self._drafts.append(draft)
        self._at += len(text) + 1

    def _placed(self, whole: str) -> Iterator[Block]:
        """The blocks, each with its place and its direction."""
        start, default = 0, self.direction
        for draft, text in zip(self._drafts, self._texts, strict=True):
            direction = draft.direction
            if draft.kind is BlockKind.CODE:
                direction = Direction.LEFT_TO_RIGHT
            elif direction is None:
                direction = base_direction(text, default)
            if direction is None:
                direction = default = base_direction(whole[:_BEGINNING], Direction.RIGHT_TO_LEFT)
            yield draft.block(start, text, direction)
            start += len(text) + 1
