"""The quiet line below the title: who wrote the article, and when it was published."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QFont, QStaticText, QTextOption, QTransform

from reader.model.article import Article
from reader.text.digits import with_digits
from reader.ui.look import Look
from reader.ui.wording import isolated

_SEPARATOR = " · "


def byline_of(article: Article, look: Look) -> str:
    """Authors and day of publication in the interface's words, "" where neither is known."""
    metadata = article.metadata
    comma = "، " if look.language in ("ar", "fa", "ur") else ", "
    authors = comma.join(map(isolated, metadata.authors))
    parts = [authors, _published(metadata.published, look)]
    return _SEPARATOR.join(part for part in parts if part)


def set_byline(byline: str, font: QFont, width: int, *, is_rtl: bool) -> QStaticText:
    """`byline` set in `font`, in as many lines of `width` pixels as the authors need."""
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    directions = Qt.LayoutDirection
    option.setTextDirection(directions.RightToLeft if is_rtl else directions.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    lines = QStaticText(byline)
    lines.setTextFormat(Qt.TextFormat.PlainText)
    lines.setTextOption(option)
    lines.setTextWidth(width)
    lines.prepare(QTransform(), font)
    return lines


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
