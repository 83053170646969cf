"""How dates are found in single lines: a list of the ways to write one, and what is none.

The list is `dates/coverage_own.jsonl` of the corpora. A line is right where each of its dates
is found with its first day, and nothing else; hours and durations are no dates by the marking
rules, and how far a mark reaches is measured by `tests.bench.date_marks`.

Lines of Wikipedia that hold no digit, month or weekday can hold no date but a century, a
decade, a year in words, or what is relative to another day.
"""

import json
import lzma
from collections.abc import Iterator
from datetime import date as day
from pathlib import Path

from reader.calendars import edtf
from reader.extract.dates import dates_in
from reader.extract.dates.lexicon import lexicon_of
from reader.extract.dates.tokens import tokens_of
from reader.languages.date_words import Role
from reader.model.article import Article, Metadata, Source
from reader.model.mention import DateMention
from reader.model.when import Calendar
from reader.text.fold import fold
from tests.bench.figure import Figure, figure

_WORDS = 100_000
_NO_DATES = ("P", "T")
_HIJRI = "[H]"
_NAMES = (Role.MONTH, Role.DOUBTFUL_MONTH, Role.WEEKDAY)
_WITHOUT_NUMBERS = ("centur", "decade", "relative", "the day after", "time ago", "part of", "year")


def figures(shared: Path | None) -> Iterator[Figure]:
    """The share of right lines of the list, and false dates in lines that can have none."""
    if shared is None:
        return
    lines = (shared / "data" / "dates" / "coverage_own.jsonl").read_text(encoding="utf-8")
    right = [_is_right(json.loads(line)) for line in lines.splitlines()]
    yield figure("dates_coverage", sum(right) / len(right), "share")
    yield figure("dates_in_lines_without", _dates_in_lines_without(shared), "dates")


def _mentions(text: str, language: str, published: str) -> tuple[DateMention, ...]:
    source = Source(Path("line.txt"), "plain", "utf-8", "")
    return dates_in(Article(source, Metadata(language=language, published=published), text, ()))


def _is_right(line: dict[str, object]) -> bool:
    mentions = _mentions(line["text"], line["lang"], line["reference_date"] or "")
    wanted = [date for date in line["expected"] if not date["value"].startswith(_NO_DATES)]
    are_found = all(any(_is_date(mention, date) for mention in mentions) for date in wanted)
    return are_found and all(any(_lies_in(m, date) for date in wanted) for m in mentions)


def _lies_in(mention: DateMention, date: dict[str, object]) -> bool:
    return mention.span.start < date["end"] and date["start"] < mention.span.end


def _is_date(mention: DateMention, date: dict[str, object]) -> bool:
    value = date["value"]
    if not _lies_in(mention, date):
        return False
    if value.startswith(_HIJRI):
        return mention.written.calendar is Calendar.ISLAMIC
    first = {edtf.period(known).earliest for known in (mention.value, *mention.alternatives)}
    return _first_day(value) in first


def _first_day(value: str) -> int | None:
    if "W" in value:  # a week by ISO 8601, which EDTF lacks
        year, week = value.split("-W")
        return day.fromisocalendar(int(year), int(week), 1).toordinal()
    return edtf.period(value).earliest


def _dates_in_lines_without(shared: Path) -> int:
    """False dates in Wikipedia's lines without digits, months and weekdays."""
    false, words = 0, 0
    for line in _lines_of_wikipedia(shared):
        if _holds_a_number_or_a_name(line):
            continue
        words += len(line.split())
        false += sum(
            not mention.rule.startswith(_WITHOUT_NUMBERS) for mention in _mentions(line, "ar", "")
        )
        if words >= _WORDS:
            break
    return false


def _lines_of_wikipedia(shared: Path) -> Iterator[str]:
    path = shared / "data" / "text" / "ar-wikipedia.txt.xz"
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from (line for line in lines if not line.startswith("<"))


def _holds_a_number_or_a_name(line: str) -> bool:
    text = fold(line)
    if any(letter.isdigit() for letter in text):
        return True
    tokens = tokens_of(text, 0, len(text), lexicon_of("ar"))
    return any(token.role in _NAMES for token in tokens)
