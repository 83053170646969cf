"""The dates of an article as events of a calendar program, in the form of RFC 5545."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime

from reader.text.digest import sha256_of
from reader.ui.sidebar.timeline import TimelineDate

_WIDTH = 75
"""The bytes of a line, its end not counted, after which RFC 5545 wants it folded."""

_LAST = date.max.toordinal() - 1


def as_icalendar(dates: Iterable[TimelineDate], title: str) -> str:
    """The resolved `dates` as all-day events that are named as the article writes them.

    What begins and never ends stands on its first day. Days before the year 1 or after 9999,
    which the form cannot hold, are left out.
    """
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Warraq//Dates of an article//EN"]
    for one in dates:
        if one.is_resolved and _is_within(one):
            lines += _event(one, title, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{piece}\r\n" for line in lines for piece in _folded(line))


def _is_within(one: TimelineDate) -> bool:
    return all(0 < day <= _LAST for day in _days(one))


def _days(one: TimelineDate) -> tuple[int, int]:
    """The first and the last day of an event."""
    earliest, latest = one.period.earliest, one.period.latest
    return one.first_day, one.first_day if earliest is None or latest is None else latest


def _event(one: TimelineDate, title: str, stamp: str) -> Iterator[str]:
    first, last = _days(one)
    named = sha256_of(f"{title}\n{one.value}".encode())[:32]
    yield "BEGIN:VEVENT"
    yield f"UID:{named}@warraq"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(first)}"
    yield f"DTEND;VALUE=DATE:{_day(last + 1)}"
    yield f"SUMMARY:{_escaped(one.written)}"
    yield f"DESCRIPTION:{_escaped(f'{title} ({one.value})')}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(number: int) -> str:
    day = date.fromordinal(number)
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _escaped(text: str) -> str:
    for letter in "\\;,":
        text = text.replace(letter, f"\\{letter}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """`line` in pieces of at most _WIDTH bytes, those after the first led by a space."""
    piece, taken = "", 0
    for letter in line:
        size = len(letter.encode())
        if taken + size > _WIDTH:
            yield piece
            piece, taken = " ", 1
        piece += letter
        taken += size
    yield piece
