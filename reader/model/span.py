"""A stretch of a text."""

from typing import NamedTuple, Self


class _Ends(NamedTuple):
    start: int
    end: int


class Span(_Ends):
    """Code points `start` up to, not including, `end` of a text."""

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}…{end}")
        return tuple.__new__(cls, (start, end))

    @property
    def length(self) -> int:
        """The number of code points in the span."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The letters that the span covers in `text`."""
        return text[self.start : self.end]

    def words(self, text: str) -> str:
        """The letters that the span covers in `text`, on one line, a space between words."""
        return " ".join(self.of(text).split())

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end
