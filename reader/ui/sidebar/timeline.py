"""The dates of an article in the order of time, gathered under headings that fit their span."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import reduce
from itertools import groupby
from operator import and_, or_

from reader.calendars.gregorian import from_day
from reader.model.mention import DateMention, DateNote
from reader.model.span import Span
from reader.model.when import Calendar, Period

_FEW = 3
"""So many dates of one year are worth a heading of their own."""


class Shape(Enum):
    """How a date is drawn on the rail."""

    POINT = "point"
    RANGE = "range"
    OPEN_START = "until"
    OPEN_END = "since"


class Unit(Enum):
    """What a heading of the timeline gathers, and the most dates it should."""

    CENTURY = 5
    DECADE = 6
    YEAR = 12
    MONTH = 1_000_000


@dataclass(frozen=True, slots=True)
class TimelineDate:
    """A date of the article with all its mentions; `written` is how the first one reads.

    `calendar` is the one that the first is written in, `notes` what is noted of all of them,
    and whatever disagrees. `value` is "" where nothing resolves it.
    """

    value: str
    period: Period
    written: str
    forms: tuple[str, ...]
    spans: tuple[Span, ...]
    shape: Shape
    calendar: Calendar
    notes: DateNote = DateNote.NONE

    @property
    def first_day(self) -> int:
        """The day at which it stands on the rail."""
        day = self.period.latest if self.period.earliest is None else self.period.earliest
        assert day is not None, "only resolved dates stand on the rail"
        return day

    @property
    def is_resolved(self) -> bool:
        """Whether it has a place on the rail."""
        return bool(self.value) and (self.period.earliest, self.period.latest) != (None, None)


@dataclass(frozen=True, slots=True)
class TimelineHeading:
    """What the dates after it have in common: a stretch of time with a day of it."""

    unit: Unit
    year: int
    month: int


def dates_in(mentions: Sequence[DateMention], text: str) -> tuple[TimelineDate, ...]:
    """The dates of `text`: those of equal value joined, in the order of time.

    Where two begin on the same day the longer one stands first. Unresolved ones follow in
    the order of the text, those written alike joined.
    """
    gathered: dict[tuple[str, str], list[DateMention]] = {}
    for mention in mentions:
        key = (mention.value, "" if mention.value else mention.span.words(text))
        gathered.setdefault(key, []).append(mention)
    dates = [_joined(same, text) for same in gathered.values()]
    resolved = sorted((date for date in dates if date.is_resolved), key=_order)
    return (*resolved, *(date for date in dates if not date.is_resolved))


def _joined(mentions: Sequence[DateMention], text: str) -> TimelineDate:
    first = mentions[0]
    forms = tuple(dict.fromkeys(mention.span.words(text) for mention in mentions))
    spans = tuple(mention.span for mention in mentions)
    shape, calendar, notes = _shape(first), first.written.calendar, _notes(mentions)
    return TimelineDate(first.value, first.period, forms[0], forms, spans, shape, calendar, notes)


def _notes(mentions: Sequence[DateMention]) -> DateNote:
    of_all = reduce(and_, (mention.notes for mention in mentions))
    of_any = reduce(or_, (mention.notes for mention in mentions))
    return of_all | of_any & DateNote.DISAGREEING


def _shape(date: DateMention) -> Shape:
    start, slash, end = date.value.partition("/")
    if slash and start in ("", ".."):
        return Shape.OPEN_START
    if slash and end in ("", ".."):
        return Shape.OPEN_END
    return Shape.RANGE if slash else Shape.POINT


def _order(date: TimelineDate) -> tuple[int, float]:
    latest = date.period.latest
    return date.first_day, float("-inf") if latest is None else -latest


def timeline(dates: Sequence[TimelineDate]) -> Iterator[TimelineHeading | TimelineDate]:
    """`dates`, resolved and in order, each group of them after its heading.

    Headings are as wide as the dates are sparse: a century with a date or two is one group,
    a busy one is parted into decades, busy decades into years, busy years into months.
    """
    yield from _grouped(dates, Unit.CENTURY)


def _grouped(dates: Sequence[TimelineDate], unit: Unit) -> Iterator[TimelineHeading | TimelineDate]:
    units = list(Unit)
    for key, members in groupby(dates, key=_key_of(unit)):
        group = list(members)
        finer = units[units.index(unit) + 1] if unit is not Unit.MONTH else None
        wide = [date for date in group if _fills(date, unit, key)]
        rest = [date for date in group if date not in wide]
        is_parted = finer is not None and _wants_parting(rest, unit, finer)
        headed = wide if is_parted else group
        if headed:
            yield TimelineHeading(unit, *_year_and_month(headed[0]))
            yield from headed
        if finer is not None and is_parted:
            yield from _grouped(rest, finer)


def _wants_parting(dates: Sequence[TimelineDate], unit: Unit, finer: Unit) -> bool:
    """Whether finer headings say more about `dates` than one of `unit` does."""
    if len(dates) > unit.value:
        return True
    is_narrow = len(dates) >= _FEW and len({_key_of(finer)(date) for date in dates}) == 1
    return is_narrow and finer is not Unit.MONTH


def _fills(date: TimelineDate, unit: Unit, key: tuple[int, ...]) -> bool:
    """Whether `date` is the whole stretch of time that `key` names."""
    earliest, latest = date.period.earliest, date.period.latest
    if earliest is None or latest is None:
        return False
    return _key(unit, earliest - 1) != key and _key(unit, latest + 1) != key


def _key_of(unit: Unit) -> Callable[[TimelineDate], tuple[int, ...]]:
    def key(date: TimelineDate) -> tuple[int, ...]:
        return _key(unit, date.first_day)

    return key


def _key(unit: Unit, day: int) -> tuple[int, ...]:
    """What days of one `unit` have in common; centuries before Christ are as EDTF cuts them."""
    year, month, _ = from_day(day)
    sign = 1 if year > 0 else -1
    match unit:
        case Unit.CENTURY:
            return sign, abs(year) // 100
        case Unit.DECADE:
            return sign, abs(year) // 10
        case Unit.YEAR:
            return (year,)
        case Unit.MONTH:
            return year, month


def _year_and_month(date: TimelineDate) -> tuple[int, int]:
    return from_day(date.first_day)[:2]


def as_record(date: TimelineDate) -> dict[str, object]:
    """What is known of a date, as the command line words it."""
    places = [{"start": span.start, "end": span.end} for span in date.spans]
    return {"text": date.written, "value": date.value, "mentions": places}
