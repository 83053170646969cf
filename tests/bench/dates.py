"""How well dates are found, by the marks of the gold articles, and how fast."""

from collections.abc import Iterator
from pathlib import Path
from time import process_time

from reader.calendars import system_of
from reader.extract.dates import dates_in
from reader.model.article import Article, Metadata, Source
from reader.model.when import Calendar
from tests.bench.date_marks import tally
from tests.bench.date_peers import is_dateparser_there, tally_of_dateparser
from tests.bench.figure import Figure, figure

_LANGUAGES_OF_DATEPARSER = ("ar", "fa", "he")


def figures(shared: Path | None) -> Iterator[Figure]:
    """Figures of each language's gold articles, of speed, and of days that lose their way.

    Beside precision and recall stand those of dateparser's `search_dates` on the same
    articles, where that library is installed.
    """
    gold = sorted((shared / "gold" / "articles").glob("*.txt")) if shared else []
    has_peer = bool(gold) and is_dateparser_there()
    for language in ("ar", "fa", "he", "ur"):
        articles = [path for path in gold if path.name.startswith(language)]
        if articles:
            yield from _language_figures(language, articles, has_peer)
    yield figure("dates_mb_s", _megabytes_per_second(), "MB/s")
    yield figure("dates_lost_days", _lost_days(), "days")


def _language_figures(language: str, articles: list[Path], has_peer: bool) -> Iterator[Figure]:
    ours, theirs = tally(articles), None
    if has_peer and language in _LANGUAGES_OF_DATEPARSER:
        theirs = tally_of_dateparser(articles)
    for name, value, peer in (
        ("precision", ours.precision, theirs and theirs.precision),
        ("recall", ours.recall, theirs and theirs.recall),
        ("value", ours.value / ours.marked, theirs and theirs.value / theirs.marked),
        ("exact", ours.exact / ours.marked, theirs and theirs.exact / theirs.marked),
    ):
        yield figure(f"dates_{language}_{name}", value, "share", peer)


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
