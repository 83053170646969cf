"""What a reader should know of a date beside its days, each in a word and in a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from reader.model.mention import DateNote


@dataclass(frozen=True, slots=True)
class Badge:
    """A word that stands with a date, and the sentence that explains it."""

    word: str
    sentence: str
    is_warning: bool = False


class DateBadges(QObject):
    """Words for what is noted of a date, those of the translators installed when it is made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._badges = {
            DateNote.DISAGREEING: Badge(
                self.tr("disagrees"),
                self.tr("The weekday, or the other calendar, tells of another day."),
                is_warning=True,
            ),
            DateNote.ABOUT: Badge(self.tr("about"), self.tr("The article does not say exactly.")),
            DateNote.RECKONED: Badge(
                self.tr("± 2 days"),
                self.tr("Reckoned: the month may have begun a day or two earlier or later."),
            ),
            DateNote.INFERRED: Badge(
                self.tr("year inferred"), self.tr("The year is not said here; it is inferred.")
            ),
            DateNote.RELATIVE: Badge(
                self.tr("relative"), self.tr("Counted from the day of the article, or another.")
            ),
        }

    def of(self, notes: DateNote) -> tuple[Badge, ...]:
        """The badges for `notes`, the weightiest first.

        A date whose year is inferred is not said to be relative as well.
        """
        return tuple(self._said(notes))

    def _said(self, notes: DateNote) -> Iterator[Badge]:
        for note, badge in self._badges.items():
            is_told = note is DateNote.RELATIVE and DateNote.INFERRED in notes
            if note in notes and not is_told:
                yield badge
