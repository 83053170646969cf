"""What every calendar can tell."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.model.when import Calendar


@dataclass(frozen=True, slots=True)
class CalendarSystem:
    """A calendar as pure functions over day numbers.

    `to_day(year, month, day)` and `from_day(day)` are each other's inverse and raise
    ValueError for what the calendar does not have; `months(year)` are the numbers of a
    year's months in their order; `month_length(year, month)` counts days.
    """

    calendar: Calendar
    to_day: Callable[[int, int, int], int]
    from_day: Callable[[int], tuple[int, int, int]]
    months: Callable[[int], tuple[int, ...]]
    month_length: Callable[[int, int], int]
