"""What a rule of dates is."""

from dataclasses import dataclass
from enum import Enum


class Unit(Enum):
    """How long a stretch of time is named."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    AGO = "ago"
    DURATION = "duration"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write a date.

    `examples` are (language, text, value) with «» around the date; `counters` are
    (language, text). The rule is tried in `languages` only; where it has none, in all.
    """

    name: str
    unit: Unit
    form: str
    examples: tuple[tuple[str, str, str], ...] = ()
    counters: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ()

    def is_for(self, language: str) -> bool:
        """Whether the rule is tried in a language."""
        return not self.languages or language in self.languages
