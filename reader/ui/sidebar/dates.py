"""The dates of the article on one rail, from the earliest to the latest."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.when import Calendar
from reader.text.digits import Digits
from reader.ui.lists.emptiness import Reason
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.date_badges import DateBadges
from reader.ui.sidebar.date_painter import (
    DatePainter,
    DateRow,
    DurationRow,
    Fold,
    Group,
    Invitation,
    Row,
    Stretch,
)
from reader.ui.sidebar.durations import Duration, durations_in
from reader.ui.sidebar.filtering import answers, says_all
from reader.ui.sidebar.mention_panel import MentionPanel
from reader.ui.sidebar.panel import Commands
from reader.ui.sidebar.tables import as_csv, as_json
from reader.ui.sidebar.timeline import (
    TimelineDate,
    TimelineHeading,
    Unit,
    as_record,
    dates_in,
    timeline,
)
from reader.ui.wording import title_of
from reader.ui.words.calendars import CalendarWords, calendar_of
from reader.ui.words.dates import DateWords
from reader.ui.words.durations import DurationWords
from reader.ui.words.months import COUNTRIES, month_names

_TELLING = (1, 7, 8)
"""The months by whose names a reader knows which set of names it is."""


class DatesPanel(MentionPanel):
    """Each date as the article writes it, with its day in the reader's words beneath."""

    name = "dates"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, DatePainter(), parent)
        self._calendar, self._months = Calendar.GREGORIAN, ""
        self._words = DateWords(Digits.WESTERN)
        self._calendar_words = CalendarWords(Digits.WESTERN)
        self._duration_words = DurationWords(Digits.WESTERN)
        self._badges = DateBadges()
        self._opened: frozenset[Group] = frozenset()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("DatesPanel", "Dates")

    def set_look(self, look: Look) -> None:
        before = self._calendar, self._months
        self._calendar, self._months = calendar_of(look), look.settings.months
        self._words = DateWords(look.digits, month_names(look.language, self._months))
        self._calendar_words = CalendarWords(look.digits)
        self._duration_words = DurationWords(look.digits)
        self._badges = DateBadges()
        super().set_look(look)
        if (self._calendar, self._months) != before:
            self.refresh()

    def menu(self, row: Any) -> QMenu:
        menu = super().menu(row)
        calendars = {one.value: title for one, title in self._calendar_words.titles().items()}
        self._offer(menu, self.tr("Tell days in"), "calendar", calendars, self._calendar.value)
        if self._look is not None and month_names(self._look.language, COUNTRIES[0]):
            countries = {country: self._sample(country) for country in COUNTRIES}
            self._offer(menu, self.tr("Names of months"), "months", countries, self._months)
        return menu

    def _offer(
        self, menu: QMenu, title: str, setting: str, values: dict[str, str], chosen: str
    ) -> None:
        """A menu in `menu` that lets the reader choose one of the values of a setting."""
        choices = menu.addMenu(title)
        for value, words in values.items():
            action = choices.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData(partial(self.setting_chosen.emit, setting, value))

    def _sample(self, country: str) -> str:
        """Names by which a reader knows how the months are called in `country`."""
        names = month_names("ar", country) or ()
        return self._joined(*(names[month - 1] for month in _TELLING))

    def choose_at(self, at: int) -> bool:
        if super().choose_at(at):
            return True
        hidden = (date for date in self._all() if not date.is_resolved)
        if not any(span.start <= at < span.end for date in hidden for span in date.spans):
            return False
        self._opened |= {Group.UNRESOLVED}
        self._fill()
        return super().choose_at(at)

    def _all(self) -> tuple[TimelineDate, ...]:
        article, mentions = self._session.article, self._session.mentions
        return dates_in(mentions.dates, article.text) if article and mentions else ()

    def _durations(self) -> tuple[Duration, ...]:
        article, mentions = self._session.article, self._session.mentions
        return durations_in(mentions.durations, article.text) if article and mentions else ()

    def _rows(self, wanted: str) -> Sequence[Any]:
        dates = [date for date in self._all() if not wanted or self._answers(date, wanted)]
        resolved = [date for date in dates if date.is_resolved]
        unresolved = [date for date in dates if not date.is_resolved]
        rows: list[Any] = list(self._rail(resolved))
        if unresolved:
            is_open = bool(wanted) or not resolved
            rows.append(self._fold(Group.UNRESOLVED, len(unresolved), is_open))
            if rows[-1].is_open:
                rows += (self._row(date, "") for date in unresolved)
                rows.append(Invitation(self.tr("Tell the day of the article…")))
        rows += self._lasting(wanted)
        self._painter.last = resolved[-1] if resolved else None
        return rows

    def _lasting(self, wanted: str) -> Iterator[Fold | DurationRow]:
        """The durations, folded away until the reader looks for them."""
        durations = self._durations()
        if wanted:
            durations = tuple(one for one in durations if self._answers_too(one, wanted))
        if durations:
            fold = self._fold(Group.DURATIONS, len(durations), bool(wanted))
            yield fold
            yield from map(self._duration_row, durations) if fold.is_open else ()

    def _answers_too(self, duration: Duration, wanted: str) -> bool:
        return answers(wanted, *duration.forms, self._duration_words.of(duration.value))

    def _fold(self, group: Group, count: int, is_open: bool) -> Fold:
        match group:
            case Group.UNRESOLVED:
                text = self.tr("Without a known day")
                sentence = self.tr("Relative dates, which the article's own day would tell.")
            case Group.DURATIONS:
                text = self.tr("Durations")
                sentence = self.tr("How long something lasts, whenever it was.")
        return Fold(text, str(count), is_open or group in self._opened, group, sentence)

    def _duration_row(self, duration: Duration) -> DurationRow:
        words = self._duration_words.of(duration.value)
        details = ["" if says_all(duration.written, words) else words]
        if len(duration.spans) > 1:
            details.append(self._times(len(duration.spans)))
        return DurationRow(duration.written, _beside(details), words, duration)

    def _rail(self, dates: Sequence[TimelineDate]) -> Iterator[Stretch | DateRow]:
        heading = ""
        for item in timeline(dates):
            if isinstance(item, TimelineHeading):
                heading = self._heading(item)
                yield Stretch(heading)
            else:
                yield self._row(item, heading)

    def _answers(self, date: TimelineDate, wanted: str) -> bool:
        return answers(wanted, *date.forms, self._words.of(date.value), self._told(date))

    def _heading(self, heading: TimelineHeading) -> str:
        match heading.unit:
            case Unit.CENTURY:
                return self._words.century(heading.year)
            case Unit.DECADE:
                return self._words.decade(heading.year)
            case Unit.YEAR:
                return self._words.year(heading.year)
            case Unit.MONTH:
                return self._words.month(heading.year, heading.month)

    def _row(self, date: TimelineDate, heading: str) -> DateRow:
        details = [self._value_of(date, heading)]
        if len(date.spans) > 1:
            details.append(self._times(len(date.spans)))
        badges = self._badges.of(date.notes)
        return DateRow(date.written, _beside(details), date, badges)

    def _value_of(self, date: TimelineDate, heading: str) -> str:
        """The value in words; "" where they say no more than the heading and what is written."""
        words = self._told(date)
        return "" if says_all(f"{date.written} {heading}", words) else words

    def _times(self, count: int) -> str:
        return self._in_digits(self.tr("mentioned %n time(s)", "", count))

    def _told(self, date: TimelineDate) -> str:
        """The days of a date in the reader's calendar; a date of that calendar in the Gregorian."""
        if date.is_resolved and self._calendar not in (Calendar.GREGORIAN, date.calendar):
            words = self._calendar_words.of(date.period, self._calendar)
            return words or self._words.of(date.value)
        return self._words.of(date.value)

    def _step(self, index: QModelIndex, by: int) -> None:
        row = self._model.row(index)
        if isinstance(row, Invitation):
            self._ask_for_day()
            return
        if not isinstance(row, Fold):
            super()._step(index, by)
            return
        self._opened ^= {row.group}
        self._fill()
        self._list.setCurrentIndex(self._model.index(index.row()))

    def _ask_for_day(self) -> None:
        """Let the reader tell the day from which relative dates are counted."""
        from reader.ui.dialogs.reference_day import ReferenceDayWindow

        ReferenceDayWindow(self._session, self._words, self.window()).open()

    def _commands(self, row: Any) -> Commands:
        if self._session.article is None:
            return super()._commands(row)
        asking = self.tr("Tell the day of the article…"), self._ask_for_day
        return (*super()._commands(row), asking)

    def _start_over(self) -> None:
        self._opened = frozenset()
        super()._start_over()

    def _none_found(self) -> Reason:
        return Reason(self.tr("No dates found"), self.tr("No date was recognised in this article."))

    def _describe(self, row: Row) -> str:
        if isinstance(row, Invitation):
            return row.text
        if isinstance(row, Fold):
            state = self.tr("open") if row.is_open else self.tr("closed")
            return self._joined(row.text, self._in_digits(row.tally), state)
        if isinstance(row, DurationRow):
            return self._joined(row.text, row.words, self._count_of(row))
        words = self._told(row.date) or self.tr("without a known day")
        badges = (badge.word for badge in row.badges)
        return self._joined(row.text, words, *badges, self._count_of(row))

    def _explain(self, row: Row) -> str:
        if isinstance(row, Invitation):
            return ""
        if isinstance(row, Fold):
            return row.sentence
        if isinstance(row, DurationRow):
            return "\n".join(filter(None, (*row.duration.forms, row.words)))
        told = dict.fromkeys((self._words.of(row.date.value), self._told(row.date)))
        sentences = (badge.sentence for badge in row.badges)
        return "\n".join(filter(None, (*row.date.forms, *told, *sentences)))

    def _forms(self) -> dict[str, Callable[[], str]]:
        return {**super()._forms(), "ics": self._ics}

    def _ics(self) -> str:
        from reader.ui.sidebar.agenda import as_icalendar

        article = self._session.article
        return as_icalendar(self._all(), title_of(article) if article else "")

    def _csv(self) -> str:
        header = (self.tr("Date"), self.tr("Value"), self.tr("Mentions"))
        return as_csv(header, ((d.written, d.value, len(d.spans)) for d in self._all()))

    def _json(self) -> str:
        return as_json(as_record(date) for date in self._all())


def _beside(details: Sequence[str]) -> str:
    return " · ".join(filter(None, details))
