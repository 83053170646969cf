"""Words quoted with where they come from, as they are cited in Arabic, and plainly."""

import re

from PySide6.QtCore import QDate, QLocale

from reader.model.article import Article
from reader.model.span import Span
from reader.text.digits import Digits, with_digits
from reader.ui.wording import title_of

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def arabic_citation(article: Article, span: Span, read: QDate) -> str:
    """«كلمات» (المؤلف، «العنوان»، ١١ أغسطس ٢٠٢٢، قُرئ في ٢٤ نوفمبر ٢٠٢٦)."""
    published = article.metadata.published
    if _DAY.fullmatch(published):
        published = _in_arabic(QDate.fromString(published, "yyyy-MM-dd"))
    parts = (
        "، ".join(article.metadata.authors),
        f"«{title_of(article)}»",
        with_digits(published, Digits.ARABIC_INDIC),
        f"قُرئ في {_in_arabic(read)}",
    )
    return f"«{span.words(article.text)}» ({'، '.join(filter(None, parts))})"


def plain_citation(article: Article, span: Span, read: QDate) -> str:
    """The words in straight quotes (author, title, published, date read), days as ISO 8601."""
    parts = (
        ", ".join(article.metadata.authors),
        title_of(article),
        article.metadata.published,
        f"read {read.toString('yyyy-MM-dd')}",
    )
    return f'"{span.words(article.text)}" ({", ".join(filter(None, parts))})'


def _in_arabic(day: QDate) -> str:
    words = QLocale("ar_EG").toString(day, "d MMMM yyyy")
    return with_digits(words, Digits.ARABIC_INDIC)
