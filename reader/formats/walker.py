"""From a tree of HTML elements to blocks: what every format that speaks HTML goes through.

The walk is a loop, so that no nesting is too deep for it, and it looks at the tree only:
nothing is fetched, nothing is run.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.formats.builder import Builder
from reader.formats.elements import (
    BLOCKS,
    DIRECTED,
    DROPPED,
    HEADINGS,
    NOTE_TAGS,
    STYLES,
    holds_notes,
    is_hidden,
    is_permalink,
    is_title,
    note_number,
    settable,
    tag_of,
    text_of,
)
from reader.formats.links import web_link
from reader.formats.lists import Counting, counting, stated_level
from reader.formats.tables import cells_of
from reader.formats.typed_lists import typed_level, typed_marker
from reader.model.article import BlockKind, Cell, Direction, ListMarker, Style
from reader.text.direction import base_direction

if TYPE_CHECKING:
    from reader.formats.elements import Element

_ENTERED = BLOCKS | {"br", "hr", "img", "q"}
"""Elements that are more than a style or a link."""
_WHITE = " \t\n\r\f"
_MANY = 20  # pieces of text, by which their direction is plain
_DEEPEST = 12
"""The nesting of lists and quotations beyond which nothing moves further in."""


@dataclass(frozen=True, slots=True)
class _State:
    """What the blocks at one place of the tree are."""

    heading: int = 0
    lists: int = 0
    quote: int = 0
    code: bool = False
    preserved: bool = False
    note: bool = False
    cell: Cell | None = None
    direction: Direction | None = None


class Walker:
    """Writes elements into a builder.

    `picture` gives the path of a picture's file, or None where it may not be shown; `link`
    gives what an address leads to; `anchor` the name that an element's id goes by.
    """

    def __init__(
        self,
        builder: Builder,
        picture: Callable[[str], str | None],
        link: Callable[[str], str | None] = web_link,
        anchor: Callable[[str], str] = str,
    ) -> None:
        self._builder = builder
        self._picture = picture
        self._link = link
        self._anchor = anchor
        self._marker: ListMarker | None = None
        self._lists: list[tuple[Element, Counting]] = []
        self._cells: dict[Element, Cell] = {}
        self._notes: list[Element] = []
        self._linked_notes: frozenset[Element] = frozenset()

    def walk(self, root: "Element", linked_notes: "frozenset[Element]" = frozenset()) -> None:
        """Write all that `root` shows; its notes wait until `write_notes`.

        So do the `linked_notes` among its elements, which do not say what they are.
        """
        self._linked_notes = linked_notes
        self._walk(root, _State())

    @property
    def has_notes(self) -> bool:
        """Whether notes wait to be written."""
        return bool(self._notes)

    def write_notes(self) -> None:
        """Write the footnotes that were met, in their order."""
        notes, self._notes = self._notes, []
        for root in notes:
            self._walk(root, _State(note=True))

    def _walk(self, root: "Element", state: _State) -> None:
        style, href, linked = Style.PLAIN, None, self._linked_notes
        within: list[tuple[Element, str, Iterator[Element], _State, Style, str | None]] = []
        beside = iter((root,))
        while True:
            element = next(beside, None)
            if element is not None:
                tag, is_bare = tag_of(element), not element.keys()  # as most elements are
                if tag not in DROPPED and (
                    (is_bare and not linked) or self._is_shown(element, tag, state)
                ):
                    within.append((element, tag, beside, state, style, href))
                    beside = iter(element)
                    if tag in _ENTERED:
                        state = self._entered(element, tag, state)
                    if tag in STYLES:
                        style = style | STYLES[tag] if style else STYLES[tag]
                    elif tag == "a":
                        href = self._link(element.get("href") or "") or href
                    if not is_bare:
                        self._name(element)
                    if element.text:
                        self._write(element.text, state, style, href)
                    continue
            elif within:
                element, tag, beside, state, style, href = within.pop()
                if tag in _ENTERED:
                    self._left(element, tag)
            else:
                break
            if element.tail and element is not root:
                self._write(element.tail, state, style, href)
        self._end_block()

    def _is_shown(self, element: "Element", tag: str, state: _State) -> bool:
        """Whether an element belongs here; the notes among those that do not are kept."""
        if is_hidden(element) or (tag == "a" and self._is_link_to_itself(element, state)):
            return False
        if state.note:
            return True
        is_note = element in self._linked_notes or (tag in NOTE_TAGS and holds_notes(element))
        if is_note:
            self._notes.append(element)
        return not is_note

    def _is_link_to_itself(self, element: "Element", state: _State) -> bool:
        """Whether a link is only the sign of a heading, or the number that a note begins with."""
        number = note_number(element) if state.note and not self._builder.is_open else ""
        if number and self._marker is None:
            self._marker = ListMarker(f"{number}.", ordered=True)
            self._name(element)
            element.tail = settable((element.tail or "").lstrip(f"{_WHITE}\u00a0.:)"))
        return bool(number) or is_permalink(element)

    def _entered(self, element: "Element", tag: str, state: _State) -> _State:
        """The state inside `element`; what it begins is begun."""
        if tag in BLOCKS:
            self._end_block()
            state = self._entered_block(element, tag, state)
        elif tag == "br":
            self._break_line()
        elif tag == "hr":
            if not state.note:
                self._end_block()
                self._builder.rule(state.quote)
        elif tag == "img":
            self._write_picture(element, state)
        elif tag == "q":
            self._write("“", state)
        return state

    def _entered_block(self, element: "Element", tag: str, state: _State) -> _State:
        direction = _direction(element) if tag in DIRECTED else None
        if direction:
            state = replace(state, direction=direction)
        if tag in HEADINGS:
            return replace(state, heading=HEADINGS[tag])
        if tag in ("ul", "ol", "menu"):
            self._lists.append((element, counting(element)))
            level = stated_level(element) or state.lists + 1
            return replace(state, lists=min(level, _DEEPEST))
        if tag == "li":
            self._marker = self._lists[-1][1].next_marker(element) if self._lists else None
        elif tag == "dd":
            return replace(state, lists=min(state.lists + 1, _DEEPEST))
        elif tag == "blockquote":
            return replace(state, quote=min(state.quote + 1, _DEEPEST))
        elif tag == "pre" and not state.preserved:
            return replace(state, preserved=True, code=_is_code(element))
        elif tag == "p" and element.get("class") and not (state.lists or state.cell):
            if is_title(element):
                return replace(state, heading=1)
            if marker := typed_marker(element):
                self._marker = marker
                return replace(state, lists=typed_level(element))
        elif tag == "table":
            self._cells |= cells_of(element, self._builder.table)
        elif tag in ("td", "th"):
            return replace(state, cell=self._cells.get(element, state.cell))
        return state

    def _left(self, element: "Element", tag: str) -> None:
        if tag in BLOCKS:
            self._end_block()
            if tag == "li":
                self._marker = None
            if self._lists and self._lists[-1][0] is element:
                self._lists.pop()
        elif tag == "q" and self._builder.is_open:
            self._builder.write("”")

    def _name(self, element: "Element") -> None:
        name = element.get("id") or (element.get("name") if element.tag == "a" else None)
        if name:
            self._builder.anchor(self._anchor(name))

    def _write(
        self, text: str, state: _State, style: Style = Style.PLAIN, href: str | None = None
    ) -> None:
        if not self._builder.is_open:
            if state.preserved:
                text = text.removeprefix("\n")
            elif not text.strip(_WHITE):
                return
            self._begin(state)
        self._builder.write(text, style, href)

    def _write_picture(self, element: "Element", state: _State) -> None:
        alt = element.get("alt") or ""
        path = self._picture(element.get("src") or "")
        if path is None:
            self._write(alt, state)
            return
        if not self._builder.is_open:
            self._begin(state)
        self._builder.image(path, alt)

    def _begin(self, state: _State) -> None:
        kind, level = _kind_and_level(state)
        is_item = kind in (BlockKind.LIST_ITEM, BlockKind.FOOTNOTE, BlockKind.TABLE_CELL)
        self._builder.begin(
            kind,
            level=level,
            quote=state.quote,
            marker=self._marker if is_item else None,
            cell=state.cell,
            direction=state.direction,
            preserved=state.preserved,
        )

    def _break_line(self) -> None:
        if not self._builder.is_open:
            return
        if self._builder.is_at_line_start:
            self._end_block()  # an empty line parts two paragraphs
        else:
            self._builder.break_line()

    def _end_block(self) -> None:
        if self._builder.end():
            self._marker = None


def _kind_and_level(state: _State) -> tuple[BlockKind, int]:
    if state.note and not state.heading:
        return BlockKind.FOOTNOTE, 0
    if state.cell:
        return BlockKind.TABLE_CELL, 0
    if state.code:
        return BlockKind.CODE, 0
    if state.heading:
        return BlockKind.HEADING, state.heading
    if state.lists:
        return BlockKind.LIST_ITEM, state.lists
    return BlockKind.PARAGRAPH, 0


def _direction(element: "Element") -> Direction | None:
    value = (element.get("dir") or "").strip().lower()
    return Direction(value) if value in ("rtl", "ltr") else None


def _is_code(element: "Element") -> bool:
    """Whether preformatted text is code rather than verse."""
    if element.find("code") is not None:
        return True
    text = text_of(element, _MANY)[:2000]
    return base_direction(text, Direction.LEFT_TO_RIGHT) is Direction.LEFT_TO_RIGHT
