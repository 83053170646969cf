"""Paragraphs out of printed lines: by indents, short last lines, gaps and sizes."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import median

from reader.formats.lists import BULLET
from reader.formats.pdf_lines import Line
from reader.formats.pdf_tables import Place
from reader.model.article import Direction, ListMarker
from reader.text.direction import base_direction

_LARGER = 1.15
"""How much larger than the running text a heading is set, at least."""
_MANY = 40
"""Lines from which on a few may stand outside of the column."""
_WIDEST = 0.6
"""How wide letters are in the mean, at most, to the size of the type."""
_NEARLY_ALL = 0.9
"""The share of lines that keep to one side of the middle where there are two columns."""
_FAR = 0.4
"""The share of a line beyond which it is not indented, but stands elsewhere."""
_DEEPEST = 6
_COUNT = re.compile(r"(\d{1,3})[.)-]\s+(?=\S)")
_SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines put together; `level` is that of a heading, or 0, `place` that in a table."""

    text: str
    level: int
    place: Place | None = None


def paragraphs_of(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """The paragraphs and headings that `lines`, in order, were broken from."""
    running = [line for line in lines if line.place is None] or lines
    body = _body_size(running)
    sizes = sorted({line.size for line in running if line.size >= body * _LARGER}, reverse=True)
    levels = {size: min(level, _DEEPEST) for level, size in enumerate(sizes, 1)}
    layout = _Layout.of([line for line in running if line.size not in levels] or running, levels)
    for place, part in groupby(lines, attrgetter("place")):
        if place is not None:
            yield Paragraph(_joined(list(part)), 0, place)
            continue
        for group in _groups(part, layout):
            yield Paragraph(_joined(group), levels.get(group[0].size, 0))


def _groups(lines: Iterable[Line], layout: "_Layout") -> Iterator[list[Line]]:
    """The lines of each paragraph among `lines`."""
    group: list[Line] = []
    for line in lines:
        if group and layout.parts(group[-1], line):
            yield group
            group = []
        group.append(line)
    yield group


def marked(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, ListMarker | None]]:
    """Each paragraph with the marker of the item that it is, which is taken off its text.

    What begins with a number is an item where the one before or after has the next number.
    """
    counts = [_COUNT.match(paragraph.text) for paragraph in paragraphs]
    numbers = [int(count[1]) if count else None for count in counts]
    for n, (paragraph, count, number) in enumerate(zip(paragraphs, counts, numbers, strict=True)):
        around = (numbers[n - 1] if n else None, *numbers[n + 1 : n + 2])
        if paragraph.level or paragraph.place:
            yield paragraph, None
        elif item := _ITEM.match(paragraph.text):
            text = paragraph.text[item.end() :]
            yield replace(paragraph, text=text), ListMarker(BULLET, ordered=False)
        elif count and number is not None and (number - 1 == around[0] or number + 1 in around[1:]):
            text = paragraph.text[count.end() :]
            yield replace(paragraph, text=text), ListMarker(f"{count[1]}.", ordered=True)
        else:
            yield paragraph, None


def is_item(text: str) -> bool:
    """Whether `text` begins as the items of lists do."""
    return bool(_ITEM.match(text))


_ITEM = re.compile(r"(?:[•●▪■◦‣∙*–-]\s+|[\uf000-\uf0ff]\s*)(?=\S)")
"""The sign of an item; fonts of signs alone have theirs where Unicode has none."""


def _body_size(lines: Sequence[Line]) -> float:
    letters: Counter[float] = Counter()
    for line in lines:
        letters[line.size] += len(line.text)
    return letters.most_common(1)[0][0]


def _joined(lines: list[Line]) -> str:
    """The lines as one; a word that was parted by a hyphen is whole again."""
    text = lines[0].text
    for line in lines[1:]:
        parted = text.endswith(_SOFT_HYPHEN)
        text = text.removesuffix(_SOFT_HYPHEN) + ("" if parted else " ") + line.text
    return text


@dataclass(frozen=True, slots=True)
class _Measure:
    """A column that running text is set in."""

    left: float
    right: float
    is_right_to_left: bool

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "_Measure":
        lefts, rights = sorted(line.left for line in lines), sorted(line.right for line in lines)
        astray = len(lines) // 10 if len(lines) >= _MANY else 0
        sample = " ".join(line.text for line in lines[:200])
        runs_right = base_direction(sample) is Direction.RIGHT_TO_LEFT
        return cls(lefts[astray], rights[-1 - astray], runs_right)

    @property
    def width(self) -> float:
        return self.right - self.left

    def has_room(self, upper: Line, lower: Line) -> bool:
        """Whether the first word of `lower` would have had its place in `upper`."""
        room = upper.left - self.left if self.is_right_to_left else self.right - upper.right
        letter = min((upper.right - upper.left) / max(len(upper.text), 1), _WIDEST * upper.size)
        first_word = lower.text.split(" ", 1)[0]
        return room > (len(first_word) + 2) * letter

    def indent(self, line: Line) -> float:
        """How far `line` begins from the edge."""
        return self.right - line.right if self.is_right_to_left else line.left - self.left

    def is_indented(self, line: Line) -> bool:
        """Whether `line` begins a little further in than others."""
        return 0.8 * line.size < self.indent(line) < _FAR * self.width


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the running text is set: in one column, or in two on either side of the `middle`."""

    measures: tuple[_Measure, ...]
    middle: float
    leading: float
    levels: dict[float, int]

    @classmethod
    def of(cls, lines: Sequence[Line], levels: dict[float, int]) -> "_Layout":
        gaps = [a.bottom - b.bottom for a, b in pairwise(lines) if a.page == b.page]
        leading = median([gap for gap in gaps if gap > 0] or [0.0])
        whole = _Measure.of(lines)
        middle = (whole.left + whole.right) / 2
        sides = [
            [line for line in lines if line.right <= middle + line.size],
            [line for line in lines if line.left >= middle - line.size],
        ]
        is_parted = sum(map(len, sides)) >= _NEARLY_ALL * len(lines)
        if is_parted and min(map(len, sides)) >= _MANY / 2:
            return cls(tuple(map(_Measure.of, sides)), middle, leading, levels)
        return cls((whole,), middle, leading, levels)

    def parts(self, upper: Line, lower: Line) -> bool:
        """Whether a paragraph ends with `upper` and another begins with `lower`."""
        if self.levels.get(upper.size, 0) != self.levels.get(lower.size, 0):
            return True
        gap = upper.bottom - lower.bottom
        if self.levels.get(upper.size) and upper.page == lower.page:
            return gap > 2.5 * upper.size
        if upper.page == lower.page and self.leading and gap > 1.4 * self.leading:
            return True
        above, below = self._measure_of(upper), self._measure_of(lower)
        if above.has_room(upper, lower) or is_item(lower.text):
            return True
        if abs(above.indent(upper) - below.indent(lower)) > _FAR * above.width:
            return True
        # The lines of an item, or of a paragraph that stands further in, keep its indent.
        return below.is_indented(lower) and not (above.is_indented(upper) or is_item(upper.text))

    def _measure_of(self, line: Line) -> _Measure:
        """The column that `line` stands in."""
        return self.measures[-1 if line.left + line.right > 2 * self.middle else 0]
