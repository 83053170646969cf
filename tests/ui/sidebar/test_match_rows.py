"""Matches as lines, under the sections that they stand in."""

from collections.abc import Callable

import pytest

from reader.model.article import Article
from reader.model.span import Span
from reader.search import Excerpt, Query, matches
from reader.text.fold import folded
from reader.ui.sidebar.match_rows import MatchHeading, MatchRow, MatchRows, form_of
from reader.ui.sidebar.outline import sections_of

Write = Callable[..., Article]


def _rows(article: Article, query: str) -> list[MatchHeading | MatchRow]:
    found = matches(Query(query), folded(article.text))
    return list(MatchRows(found, article, sections_of(article)))


def test_matches_stand_under_their_sections_with_counts(article_of: Write) -> None:
    article = article_of("كتاب قبل", "# أول", "كتاب", "بكتابه", "# ثان", "لا شيء", "# ثالث", "كتب")
    rows = _rows(article, "كت")
    heads = [(row.text, row.tally) for row in rows if isinstance(row, MatchHeading)]
    assert heads == [("أول", "2"), ("ثالث", "1")]
    assert [row.number for row in rows] == [0, 1, 1, 2, 3, 3]


def test_a_row_shows_the_line_of_its_match(article_of: Write) -> None:
    (row,) = _rows(article_of("قرأ بكتابه الطويل"), "كتاب")
    assert isinstance(row, MatchRow)
    assert row.text == "قرأ بكتابه الطويل"
    assert row.span == Span(5, 9)


@pytest.mark.parametrize(
    ("before", "match", "after", "form"),
    [
        ("قرأ ب", "كتاب", "ه الطويل", "بكتابه"),
        ("", "كِتَا", "بٌ", "كِتَابٌ"),
        ("(", "كتاب", ")", "كتاب"),
        ("می\u200c", "خواهم", " بروم", "می\u200cخواهم"),
        ("في ", "ألف كت", "اب.", "ألف كتاب"),
    ],
)
def test_the_whole_word_of_a_match_is_known(before: str, match: str, after: str, form: str) -> None:
    excerpt = Excerpt(before, match, after)
    found, whole = form_of(excerpt)
    assert found.of(str(excerpt)) == match
    assert whole.of(str(excerpt)) == form
