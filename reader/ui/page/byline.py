"""The quiet line below the title: who wrote the article, and when it was published."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from reader.model.article import Article
from reader.text.digits import with_digits
from reader.ui.look import Look
from reader.ui.wording import isolated

_SEPARATOR = " · "

BYLINE_FLAGS = Qt.TextFlag.TextWordWrap
"""How its lines are broken: the names of many authors take several."""


def byline_of(article: Article, look: Look) -> str:
    """Authors and day of publication in the interface's words, "" where neither is known."""
    metadata = article.metadata
    comma = "، " if look.language in ("ar", "fa", "ur") else ", "
    authors = comma.join(map(isolated, metadata.authors))
    parts = [authors, _published(metadata.published, look)]
    return _SEPARATOR.join(part for part in parts if part)


def _published(value: str, look: Look) -> str:
    if not value:
        return ""
    words = QCoreApplication.translate("Byline", "published %1")
    day = day_in_words(value, look.language).replace(" ", "\N{NO-BREAK SPACE}")  # on one line
    return words.replace("%1", with_digits(day, look.digits))


def day_in_words(value: str, language: str) -> str:
    """`value` in words where it is a day or a month; as it is where it says less or more."""
    from datetime import date

    locale = QLocale(language)
    for template, form in (("{}", "d MMMM yyyy"), ("{}-01", "MMMM yyyy")):
        try:
            day = date.fromisoformat(template.format(value))
        except ValueError:
            continue
        return locale.toString(QDate(day.year, day.month, day.day), form)
    return value
