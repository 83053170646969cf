"""Articles made of a line of text."""

from pathlib import Path

import pytest

from reader.extract.dates import dates_in, times_in
from reader.model.article import Article, Metadata, Source


def article(text, language="ar", published=""):
    return Article(
        Source(Path("article.txt"), "plain", "utf-8", ""),
        Metadata(language=language, published=published),
        text,
        (),
    )


@pytest.fixture
def dates():
    """The (words, value) of the dates in a text."""

    def found(text, language="ar", published=""):
        return [
            (mention.span.of(text), mention.value)
            for mention in dates_in(article(text, language, published))
        ]

    return found


@pytest.fixture
def mentions():
    """The dates in a text."""

    def found(text, language="ar", published=""):
        return dates_in(article(text, language, published))

    return found


@pytest.fixture
def durations():
    """The (words, value) of the durations in a text."""

    def found(text, language="ar", published=""):
        _, lasting = times_in(article(text, language, published))
        return [(mention.span.of(text), mention.value) for mention in lasting]

    return found
