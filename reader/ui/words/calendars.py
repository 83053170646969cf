"""Days told in another calendar than the one they were written in, as closely as they are known."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from reader.calendars import date_in, system_of
from reader.model.when import Calendar, CalendarDate, Period
from reader.text.digits import Digits, with_digits
from reader.ui.look import Look

_FEW_DAYS = 20
"""Up to so many days, the first and the last are told."""

_FEW_MONTHS = 330
"""Up to so many days, the months are told; beyond, the years."""


class _Named(NamedTuple):
    """What a calendar is called, its years by era, and its months; of the Gregorian the title."""

    title: str
    era: str = ""
    months: tuple[str, ...] = ()


class CalendarWords(QObject):
    """Wording for periods in the calendars other than the Gregorian, in the given digits.

    The words are those of the translators installed when it is made.
    """

    def __init__(self, digits: Digits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digits = digits
        self._named = self._all_named()

    def _all_named(self) -> dict[Calendar, _Named]:
        """What is called how, by calendar; to add one, add its names here."""
        islamic = (
            *(self.tr("Muharram"), self.tr("Safar"), self.tr("Rabi I"), self.tr("Rabi II")),
            *(self.tr("Jumada I"), self.tr("Jumada II"), self.tr("Rajab"), self.tr("Sha’ban")),
            *(self.tr("Ramadan"), self.tr("Shawwal")),
            *(self.tr("Dhu al-Qa’da"), self.tr("Dhu al-Hijja")),
        )
        solar_hijri = (
            *(self.tr("Farvardin"), self.tr("Ordibehesht"), self.tr("Khordad")),
            *(self.tr("Tir"), self.tr("Mordad"), self.tr("Shahrivar")),
            *(self.tr("Mehr"), self.tr("Aban"), self.tr("Azar")),
            *(self.tr("Dey"), self.tr("Bahman"), self.tr("Esfand")),
        )
        hebrew = (
            *(self.tr("Nisan"), self.tr("Iyar"), self.tr("Sivan"), self.tr("Tammuz")),
            *(self.tr("Av"), self.tr("Elul"), self.tr("Tishri"), self.tr("Marheshvan")),
            *(self.tr("Kislev"), self.tr("Tevet"), self.tr("Shevat"), self.tr("Adar")),
            self.tr("Adar II"),
        )
        return {
            Calendar.GREGORIAN: _Named(self.tr("the Gregorian calendar")),
            Calendar.ISLAMIC: _Named(self.tr("the Hijri calendar"), self.tr("%1 AH"), islamic),
            Calendar.SOLAR_HIJRI: _Named(
                self.tr("the Solar Hijri calendar"), self.tr("%1 SH"), solar_hijri
            ),
            Calendar.HEBREW: _Named(self.tr("the Hebrew calendar"), self.tr("%1 AM"), hebrew),
        }

    def titles(self) -> dict[Calendar, str]:
        """What the calendars are called, in the order in which they are offered."""
        return {calendar: named.title for calendar, named in self._named.items()}

    def of(self, period: Period, calendar: Calendar) -> str:
        """The days of `period` in `calendar`; "" where they lie before its first day."""
        try:
            words = self._words(period, calendar)
        except (ValueError, OverflowError):
            return ""
        era = self._named[calendar].era if words else ""
        return with_digits(era.replace("%1", words), self._digits)

    def _words(self, period: Period, calendar: Calendar) -> str:
        first, last = (
            None if day is None else date_in(calendar, day)
            for day in (period.earliest, period.latest)
        )
        if first is None or last is None:
            if first is not None:
                return self.tr("since %1").replace("%1", self._day(first))
            return self.tr("until %1").replace("%1", self._day(last)) if last else ""
        length = period.latest - period.earliest + 1
        if length <= _FEW_DAYS:
            return self._days(first, last)
        return self._months_of(first, last) if length <= _FEW_MONTHS else self._years(first, last)

    def _days(self, first: CalendarDate, last: CalendarDate) -> str:
        if first == last:
            return self._day(first)
        if first.year != last.year:
            return self._from_to(self._day(first), self._day(last))
        if first.month != last.month:
            day = self.tr("%1 %2", "day and month").replace("%1", str(first.day))
            return self._from_to(day.replace("%2", self._month_name(first)), self._day(last))
        days = self.tr("%1–%2", "days").replace("%1", str(first.day)).replace("%2", str(last.day))
        return self._in_month(days, first)

    def _months_of(self, first: CalendarDate, last: CalendarDate) -> str:
        if first.year != last.year:
            return self._from_to(self._month(first), self._month(last))
        if first.month == last.month:
            return self._month(first)
        return self._from_to(self._month_name(first), self._month(last))

    def _years(self, first: CalendarDate, last: CalendarDate) -> str:
        if first.year == last.year:
            return str(first.year)
        years = self.tr("%1–%2", "years").replace("%1", str(first.year))
        return years.replace("%2", str(last.year))

    def _day(self, date: CalendarDate) -> str:
        return self._in_month(str(date.day), date)

    def _in_month(self, day: str, date: CalendarDate) -> str:
        words = self.tr("%1 %2", "day and month with its year")
        return words.replace("%1", day).replace("%2", self._month(date))

    def _month(self, date: CalendarDate) -> str:
        words = self.tr("%1 %2", "month and year")
        return words.replace("%1", self._month_name(date)).replace("%2", str(date.year))

    def _month_name(self, date: CalendarDate) -> str:
        is_hebrew_leap = date.calendar is Calendar.HEBREW and date.month == 12
        if is_hebrew_leap and 13 in system_of(date.calendar).months(date.year or 0):
            return self.tr("Adar I")
        return self._named[date.calendar].months[(date.month or 1) - 1]

    def _from_to(self, first: str, last: str) -> str:
        return self.tr("%1 – %2", "moments").replace("%1", first).replace("%2", last)


def calendar_of(look: Look) -> Calendar:
    """The calendar that the reader has chosen; the Gregorian where the setting names none."""
    try:
        return Calendar(look.settings.calendar)
    except ValueError:
        return Calendar.GREGORIAN
