"""Durations put into words for the reader, in the language of the interface."""

from PySide6.QtCore import QObject

from reader.calendars.durations import TimeUnit, amounts_of
from reader.text.digits import Digits, with_digits


class DurationWords(QObject):
    """Wording for durations of ISO 8601, with numbers in the given digits.

    The words are those of the translators installed when they are asked for.
    """

    def __init__(self, digits: Digits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digits = digits

    def of(self, value: str) -> str:
        """The duration `value` in words, two where it has a slash; "" for none."""
        told = [self._told(part) for part in value.split("/")]
        if not all(told):
            return ""
        words = told[0]
        if len(told) == 2:
            words = self.tr("%1 to %2", "durations").replace("%1", told[0]).replace("%2", told[1])
        return with_digits(words, self._digits)

    def _told(self, value: str) -> str:
        parts = [self._part(unit, int(count)) for unit, count in amounts_of(value).items()]
        words = parts[0] if parts else ""
        for part in parts[1:]:
            both = self.tr("%1 and %2", "durations that add up")
            words = both.replace("%1", words).replace("%2", part)
        return words

    def _part(self, unit: TimeUnit, count: int) -> str:
        match unit:
            case TimeUnit.YEAR:
                return self.tr("%n year(s)", "", count)
            case TimeUnit.MONTH:
                return self.tr("%n month(s)", "", count)
            case TimeUnit.WEEK:
                return self.tr("%n week(s)", "", count)
            case TimeUnit.DAY:
                return self.tr("%n day(s)", "", count)
            case TimeUnit.HOUR:
                return self.tr("%n hour(s)", "", count)
            case TimeUnit.MINUTE:
                return self.tr("%n minute(s)", "", count)
