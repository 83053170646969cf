"""A date as it stands on the page, before anyone asks which day it is."""

from typing import NamedTuple

from reader.extract.dates.rules import Unit
from reader.model.when import Calendar


class Reading(NamedTuple):
    """What the words of a date say, and no more; `first` up to `last` count tokens.

    `which` is the number of a season or quarter as in EDTF, of a decade in its century
    (whose number less one is the `year`), of a century or a millennium, of a part of a month.
    `parts` is into how many a year is parted where a word such as «last» tells which of them.
    `how_many` is the number of years, months, weeks or days ago, or of the parts of a century. The
    steps are `Step`'s numbers: `step` for the unit itself, the others for the year, the month
    or the week that it lies in.
    """

    rule: str
    unit: Unit
    first: int
    last: int
    calendar: Calendar | None = None
    before_era: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    which: int | None = None
    relative_day: int | None = None
    step: int | None = None
    year_step: int | None = None
    month_step: int | None = None
    week_step: int | None = None
    spans_years: bool = False
    is_spelled: bool = False
    is_feast: bool = False
    how_many: int | None = None
    parts: int | None = None
