"""Dates put into words for the reader, in the language of the interface."""

from PySide6.QtCore import QObject

from reader.calendars.edtf import Interval, Moment, Precision, parsed
from reader.text.digits import Digits, with_digits

_SAME_YEAR = (Precision.MONTH, Precision.DAY)


class DateWords(QObject):
    """Wording for EDTF values, with numbers in the given digits.

    The words are those of the translators installed when it is made; `months`, if given, are
    the names of the months.
    """

    def __init__(
        self,
        digits: Digits,
        months: tuple[str, ...] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._digits = digits
        self._months = months or (
            *(self.tr("January"), self.tr("February"), self.tr("March"), self.tr("April")),
            *(self.tr("May"), self.tr("June"), self.tr("July"), self.tr("August")),
            *(self.tr("September"), self.tr("October"), self.tr("November"), self.tr("December")),
        )
        self._learn_parts()
        self._learn_decades()
        self._learn_centuries()

    def of(self, value: str) -> str:
        """The EDTF `value` in words; "" where it is not understood."""
        match parsed(value):
            case Interval(start, end):
                words = self._interval(start, end)
            case Moment() as moment:
                words = self._moment(moment)
            case None:
                words = ""
        return with_digits(words, self._digits)

    def century(self, year: int) -> str:
        """The name of the century in which the astronomical `year` lies."""
        return with_digits(self._century(year), self._digits)

    def decade(self, year: int) -> str:
        """The ten years in which the astronomical `year` lies: 2010–2019."""
        first = abs(year) // 10 * 10
        ends = (first, first + 9) if year > 0 else (1 + first + 9, 1 + first)
        span = self.tr("%1–%2", "years").replace("%1", str(ends[0])).replace("%2", str(ends[1]))
        return with_digits(span if year > 0 else self._before(span), self._digits)

    def year(self, year: int) -> str:
        """The astronomical `year` as a reader writes it."""
        return with_digits(self._year(year), self._digits)

    def month(self, year: int, month: int) -> str:
        """A month and its year."""
        return with_digits(self._moment(Moment(Precision.MONTH, year, month)), self._digits)

    def _moment(self, moment: Moment, is_governed: bool = False) -> str:
        """A moment in words; `is_governed` where they follow a word such as «since»."""
        match moment.precision:
            case Precision.CENTURY:
                words = self._century(moment.year, is_governed or moment.is_about)
            case Precision.DECADE:
                words = self._decade(moment.year)
            case Precision.YEAR:
                words = self._year(moment.year)
            case Precision.MONTH:
                words = self._month_of_year(self._months[moment.part - 1], moment.year)
            case Precision.DAY:
                words = self._month_of_year(self._day(str(moment.day), moment.part), moment.year)
            case _:
                words = self._part_of_year(moment)
        return self.tr("about %1").replace("%1", words) if moment.is_about else words

    def _interval(self, start: Moment | None, end: Moment | None) -> str:
        if start is None or end is None:
            if start is not None:
                return self.tr("since %1").replace("%1", self._moment(start, is_governed=True))
            words = self._moment(end, is_governed=True) if end else ""
            return self.tr("until %1").replace("%1", words)
        both = (start, end)
        if start.year == end.year and all(moment.precision in _SAME_YEAR for moment in both):
            return self._within_year(start, end)
        if all(moment.precision is Precision.YEAR and moment.year > 0 for moment in both):
            return (
                self.tr("%1–%2", "years")
                .replace("%1", str(start.year))
                .replace("%2", str(end.year))
            )
        return self._from_to(self._moment(start), self._moment(end))

    def _within_year(self, start: Moment, end: Moment) -> str:
        """From one day or month of a year to another, the year said once."""
        if start.part == end.part and start.day and end.day:
            days = self.tr("%1–%2", "days").replace("%1", str(start.day))
            return self._month_of_year(
                self._day(days.replace("%2", str(end.day)), start.part), start.year
            )
        first, last = (
            self._day(str(moment.day), moment.part) if moment.day else self._months[moment.part - 1]
            for moment in (start, end)
        )
        return self._month_of_year(self._from_to(first, last), start.year)

    def _from_to(self, first: str, last: str) -> str:
        return self.tr("%1 – %2", "moments").replace("%1", first).replace("%2", last)

    def _day(self, day: str, month: int) -> str:
        words = self.tr("%1 %2", "day and month")
        return words.replace("%1", day).replace("%2", self._months[month - 1])

    def _month_of_year(self, month: str, year: int) -> str:
        words = self.tr("%1 %2", "month and year")
        return words.replace("%1", month).replace("%2", self._year(year))

    def _year(self, year: int) -> str:
        return str(year) if year > 0 else self._before(str(1 - year))

    def _before(self, words: str) -> str:
        return self.tr("%1 BC").replace("%1", words)

    def _part_of_year(self, moment: Moment) -> str:
        names = self._parts[moment.precision]
        return names[moment.part - 1].replace("%1", self._year(moment.year))

    def _decade(self, year: int) -> str:
        """The usual name of ten years."""
        if year <= 0:
            return self.decade(year)
        name = self._decades[year // 10 % 10].replace("%1", str(year))
        return name.replace("%2", self._century(year, is_governed=True))

    def _century(self, year: int, is_governed: bool = False) -> str:
        """The usual name of a hundred years: those from 1900 to 1999 are the 20th century."""
        number = abs(year) // 100 + 1
        names = self._governed_centuries if is_governed else self._centuries
        if number <= len(names):
            words = names[number - 1]
        else:
            words = self.tr("century %1").replace("%1", str(number))
        return words if year > 0 else self._before(words)

    def _learn_parts(self) -> None:
        self._parts = {
            Precision.SEASON: (
                *(self.tr("spring %1"), self.tr("summer %1")),
                *(self.tr("autumn %1"), self.tr("winter %1")),
            ),
            Precision.QUARTER: (
                *(self.tr("first quarter of %1"), self.tr("second quarter of %1")),
                *(self.tr("third quarter of %1"), self.tr("fourth quarter of %1")),
            ),
            Precision.HALF: (self.tr("first half of %1"), self.tr("second half of %1")),
        }

    def _learn_decades(self) -> None:
        """The names of decades: %1 is the first year of one, and %2 its century."""
        self._decades = (
            *(self.tr("%1s", "first decade of %2"), self.tr("%1s", "second decade of %2")),
            *(self.tr("%1s", "twenties of %2"), self.tr("%1s", "thirties of %2")),
            *(self.tr("%1s", "forties of %2"), self.tr("%1s", "fifties of %2")),
            *(self.tr("%1s", "sixties of %2"), self.tr("%1s", "seventies of %2")),
            *(self.tr("%1s", "eighties of %2"), self.tr("%1s", "nineties of %2")),
        )

    def _learn_centuries(self) -> None:
        """The names of centuries, by themselves and after a word that governs their case."""
        self._centuries = (
            *(self.tr("1st century"), self.tr("2nd century"), self.tr("3rd century")),
            *(self.tr("4th century"), self.tr("5th century"), self.tr("6th century")),
            *(self.tr("7th century"), self.tr("8th century"), self.tr("9th century")),
            *(self.tr("10th century"), self.tr("11th century"), self.tr("12th century")),
            *(self.tr("13th century"), self.tr("14th century"), self.tr("15th century")),
            *(self.tr("16th century"), self.tr("17th century"), self.tr("18th century")),
            *(self.tr("19th century"), self.tr("20th century"), self.tr("21st century")),
        )
        self._governed_centuries = (
            *self._centuries[:-2],
            *(self.tr("20th century", "genitive"), self.tr("21st century", "genitive")),
        )
