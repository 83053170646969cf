"""What the stretches of a rule say, each under its name in `reader.extract.dates.grammar`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from re import Match

from reader.extract.dates.numerals import number
from reader.extract.dates.tokens import Token
from reader.languages.date_words import Era, Role

_LARGEST_COUNT = 10
_SMALLEST_BARE_YEAR, _LARGEST_BARE_YEAR = 1000, 2100
_FRAME_BEFORE, _FRAME_AFTER = frozenset(("", *"(-/=T[i<")), frozenset(")-/")
SPELLED = (Role.CARDINAL, Role.ORDINAL, Role.LARGE)


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a date by the names of their stretches, with the numbers they make."""

    words: Mapping[str, Sequence[Token]]
    numbers: Mapping[str, int | None]

    @classmethod
    def by(cls, match: Match[str], tokens: Sequence[Token]) -> "Said":
        """What the tokens under the named groups of a match say."""
        words = {
            name.partition("__")[0]: tokens[match.start(name) : match.end(name)]
            for name, letters in match.groupdict().items()
            if letters is not None
        }
        return cls(words, {name: number(tokens) for name, tokens in words.items()})

    def __contains__(self, name: str) -> bool:
        return name in self.words

    def number(self, name: str) -> int | None:
        """The number under a name; None where nothing stands there or it makes none."""
        return self.numbers.get(name)

    def role(self, name: str) -> str:
        """The role of the first word under a name, "" where nothing stands there."""
        return self.words[name][0].role if name in self.words else ""

    def makes_no_number(self) -> bool:
        """Whether words that should make a number do not: الثالث والرابع."""
        wanted = ("day", "year", "nth")
        return any(name in self.words and self.numbers[name] is None for name in wanted)

    def is_a_count(self) -> bool:
        """Whether the words after «year» only count: one year, the fifth year."""
        year = self.number("year")
        if year is None:
            return False
        if "era" in self and self.words["era"][0].start > self.words["year"][0].start:
            return False
        is_small = year <= _LARGEST_COUNT and self.role("year") in SPELLED
        return year < 0 or is_small or self.role("year") == Role.ORDINAL

    def is_a_measure(self, before: str, after: str) -> bool:
        """Whether the letter of the common era measures: م is also the metre.

        `before` and `after` are the roles of the words around.
        """
        year = self.number("year")
        if self.number("era") != Era.COMMON_OR_METRE or year is None or len(self.words) > 2:
            return False
        is_framed = before in _FRAME_BEFORE or after in _FRAME_AFTER
        is_like_years = _SMALLEST_BARE_YEAR <= year <= _LARGEST_BARE_YEAR
        return before == Role.NUMBERED or not (is_like_years or is_framed)

    def is_two_months(self) -> bool:
        """Whether a month named twice is not one, as آذار/مارس is."""
        named = (Role.MONTH, Role.DOUBTFUL_MONTH)
        words = self.words.get("month", ())
        return len({word.value for word in words if word.role in named}) > 1
