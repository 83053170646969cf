"""How well dates are found, by the marking rules of the gold articles, and how fast.

A mention is right where it overlaps a marked date that no other mention took; an open case
(`D?`) counts neither way. A value is right where it is one of those that the mark allows,
and is counted over all marked dates, found or not. A span is exact where it has the mark's
own borders.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from re import compile as pattern
from time import process_time

from reader.calendars import system_of
from reader.extract.dates import dates_in
from reader.model.article import Article, Metadata, Source
from reader.model.mention import DateMention
from reader.model.span import Span
from reader.model.when import Calendar, CalendarDate, Period

_MARK = pattern(r"⟦([PLOD]\??)(?:#[^ |⟧]+)?(?: ([^|⟧]*))?\|([^⟧]+)⟧")
_HEADER = pattern(r"#(\w+) (.*)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A date as a reader marked it."""

    span: Span
    values: tuple[str, ...]
    is_open: bool


@dataclass(slots=True)
class Tally:
    """What was counted over some articles."""

    found: int = 0
    right: int = 0
    marked: int = 0
    value: int = 0
    exact: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of mentions that are marked."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of marks that are found."""
        return self.right / self.marked if self.marked else 1.0


def marked_article(path: Path) -> tuple[Article, list[Mark]]:
    """An article without its marks, and its dates."""
    lines = path.read_text(encoding="utf-8").split("\n")
    header: dict[str, str] = {}
    while lines and (line := _HEADER.fullmatch(lines[0])):
        header[line[1]] = line[2]
        del lines[0]
    body, text, marks, at = "\n".join(lines), "", [], 0
    for mark in _MARK.finditer(body):
        text += body[at : mark.start()]
        if mark[1][0] == "D":
            span = Span(len(text), len(text) + len(mark[3]))
            values = tuple(v.strip() for v in (mark[2] or "").split(",") if v.strip())
            marks.append(Mark(span, values, mark[1].endswith("?")))
        text += mark[3]
        at = mark.end()
    text += body[at:]
    metadata = Metadata(language=header["lang"], published=header.get("published", ""))
    return Article(Source(path, "plain", "utf-8", ""), metadata, text, ()), marks


def tally(articles: list[Path]) -> Tally:
    """What `dates_in` finds in marked articles, counted."""
    total = Tally()
    for path in articles:
        article, marks = marked_article(path)
        _count(total, path.stem, article.text, list(dates_in(article)), marks)
    return total


def _count(
    total: Tally, name: str, text: str, mentions: list[DateMention], marks: list[Mark]
) -> None:
    total.marked += sum(not mark.is_open for mark in marks)
    taken: set[int] = set()
    for mention in mentions:
        over = [i for i, mark in enumerate(marks) if mark.span.overlaps(mention.span)]
        free = [i for i in over if i not in taken]
        if free and all(marks[i].is_open for i in free):
            taken.update(free)
            continue
        total.found += 1
        free = [i for i in free if not marks[i].is_open]
        around = text[max(0, mention.span.start - 30) : mention.span.end + 15].replace("\n", "/")
        what = f"«{mention.span.of(text)}» {mention.value} [{mention.rule}] …{around}…"
        if not free:
            total.faults.append(f"{name} FALSE {what}")
            continue
        mark = marks[free[0]]
        taken.add(free[0])
        total.right += 1
        if mention.span == mark.span:
            total.exact += 1
        else:
            total.faults.append(f"{name} SPAN {what} for «{mark.span.of(text)}»")
        if mention.value in mark.values or not (mention.value or mark.values):
            total.value += 1
        else:
            total.faults.append(f"{name} VALUE {what} not {','.join(mark.values)}")
    for i, mark in enumerate(marks):
        if i not in taken and not mark.is_open:
            around = text[max(0, mark.span.start - 30) : mark.span.end + 15].replace("\n", "/")
            values = ",".join(mark.values)
            total.faults.append(f"{name} MISSED «{mark.span.of(text)}» {values} …{around}…")


def figures(shared: Path | None) -> Iterator[dict[str, object]]:
    """Figures of each language's gold articles, of speed, and of days that lose their way.

    Beside precision and recall stand those of dateparser's `search_dates` on the same
    articles, where that library is installed.
    """
    gold = sorted((shared / "gold" / "articles").glob("*.txt")) if shared else []
    for language in ("ar", "fa", "he", "ur"):
        articles = [path for path in gold if path.name.startswith(language)]
        if articles:
            yield from _language_figures(language, articles)
    yield _figure("dates_mb_s", round(_megabytes_per_second(), 2), "MB/s")
    yield _figure("dates_lost_days", _lost_days(), "days")


def _language_figures(language: str, articles: list[Path]) -> Iterator[dict[str, object]]:
    ours, theirs = tally(articles), _tally_of_dateparser(articles)
    for name, value, peer in (
        ("precision", ours.precision, theirs and theirs.precision),
        ("recall", ours.recall, theirs and theirs.recall),
        ("value", ours.value / ours.marked, theirs and theirs.value / theirs.marked),
        ("exact", ours.exact / ours.marked, theirs and theirs.exact / theirs.marked),
    ):
        yield _figure(f"dates_{language}_{name}", round(value, 4), "share", peer)


def _figure(
    name: str, value: float, unit: str, reference: float | None = None
) -> dict[str, object]:
    ratio = round(value / reference, 2) if reference else None
    reference = None if reference is None else round(reference, 4)
    return {"figure": name, "value": value, "unit": unit, "reference": reference, "ratio": ratio}


def _tally_of_dateparser(articles: list[Path]) -> Tally | None:
    """What dateparser finds in the articles; None where it is not installed or has no Urdu."""
    if find_spec("dateparser") is None:
        return None
    search = import_module("dateparser.search").search_dates
    total = Tally()
    for path in articles:
        article, marks = marked_article(path)
        language, published = article.metadata.language, article.metadata.published
        if language == "ur":
            return None
        settings = {"RELATIVE_BASE": datetime.fromisoformat(published)} if published else {}
        mentions, start = [], 0
        for paragraph in article.text.split("\n"):
            at = start
            for words, when in search(paragraph, languages=[language], settings=settings) or ():
                at = article.text.find(words, at)
                if not start <= at < start + len(paragraph):
                    break  # its words are not those of the article
                span, written = Span(at, at + len(words)), CalendarDate(Calendar.GREGORIAN)
                value = when.date().isoformat()
                mentions.append(DateMention(span, written, value, Period(None, None), "peer"))
                at = span.end
            start += len(paragraph) + 1
        _count(total, path.stem, article.text, mentions, marks)
    return total


def _megabytes_per_second() -> float:
    """The speed on a megabyte of the project's own Arabic articles."""
    paths = sorted((Path(__file__).parents[2] / "articles").glob("*.md"))
    texts = [path.read_text(encoding="utf-8") for path in paths if path.name[2] != "-"]
    text = "\n".join(texts)
    text = "\n".join([text] * (1_000_000 // len(text.encode()) + 1))
    source = Source(Path("bench.txt"), "plain", "utf-8", "")
    article = Article(source, Metadata(language="ar", published="2024-01-01"), text, ())
    dates_in(article)
    started = process_time()
    dates_in(article)
    return len(text.encode()) / 1e6 / (process_time() - started)


def _lost_days() -> int:
    """Days that do not come back from their dates, in all years that readers may meet."""
    lost = 0
    for calendar, first, last in (
        (Calendar.ISLAMIC, 1343, 1500),
        (Calendar.SOLAR_HIJRI, 1300, 1450),
        (Calendar.HEBREW, 5600, 5900),
    ):
        system = system_of(calendar)
        day = system.to_day(first, system.months(first)[0], 1)
        for year in range(first, last + 1):
            for month in system.months(year):
                for of_month in range(1, system.month_length(year, month) + 1):
                    lost += system.from_day(day) != (year, month, of_month)
                    lost += system.to_day(year, month, of_month) != day
                    day += 1
    return lost
