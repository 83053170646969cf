"""What was found in an article: dates, and names gathered into entities."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, Flag, auto
from typing import Any

from reader.model.span import Span
from reader.model.when import CalendarDate, Period


class NameKind(Enum):
    """Whom or what a name names."""

    PERSON = "person"
    PLACE = "place"
    ORGANIZATION = "organization"


class DateNote(Flag):
    """What a date says beside its value, or what a reader should know of the value."""

    NONE = 0
    ABOUT = auto()  # «about 1990»
    EARLY = auto()  # «early in 1990»
    MIDDLE = auto()
    LATE = auto()
    SINCE = auto()  # «since 1990»: the date is where something begins
    RELATIVE = auto()  # read against the article's own date, or against another date in it
    INFERRED = auto()  # the year is not said
    RECKONED = auto()  # a Hijri date of which no table tells: it may be off by a day or two
    DISAGREEING = auto()  # with its weekday, or with the same day in another calendar


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in the text.

    `written` is the date in its own calendar, `value` the same in EDTF (ISO 8601-2,
    proleptic Gregorian) or "" where nothing resolves it, `period` its days on one axis,
    `rule` the name of the rule that found it. `alternatives` are other right values: the
    Julian day of an old date, the pair of years of a Hijri year, the week by another
    first day.
    """

    span: Span
    written: CalendarDate
    value: str
    period: Period
    rule: str
    alternatives: tuple[str, ...] = ()
    notes: DateNote = DateNote.NONE


@dataclass(frozen=True, slots=True)
class DurationMention:
    """How long something lasts: no date, though in words of time.

    `value` is a duration of ISO 8601 (P3D), two with a slash between where it is at least
    the one and at most the other, "" where the words name no number.
    """

    span: Span
    value: str
    rule: str


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name in the text, without titles and clitics; `confidence` is between 0 and 1."""

    span: Span
    kind: NameKind
    confidence: float
    rule: str


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, place or organisation: its fullest name and all its mentions, in order."""

    name: str
    kind: NameKind
    mentions: Sequence[NameMention]


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that was found in an article, everything in the order of the text.

    The mentions are in tuples, or where they come from another process in
    `reader.model.columns.Rows`.
    """

    dates: Sequence[DateMention] = ()
    names: Sequence[NameMention] = ()
    entities: tuple[Entity, ...] = ()
    durations: Sequence[DurationMention] = ()

    def __reduce__(self) -> tuple[Any, ...]:
        from reader.model.columns import in_columns

        return Mentions, in_columns(self)
