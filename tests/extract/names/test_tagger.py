"""Sentences looked at together, in parts, and again."""

from collections.abc import Callable

import pytest

from reader.extract.names import names_in, tagger
from reader.extract.names.shipped import reader_of
from reader.model.article import Article

TEXT = "التقى قاسم توكاييف وزير الخارجية في القاهرة.\nثم سافر إلى بيروت مع نجيب محفوظ.\nوعاد أمس."


def named(article: Article) -> list[str]:
    return [name.span.of(article.text) for name in names_in(article)]


def test_an_article_is_looked_at_in_parts(
    plain_article: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    article = plain_article(TEXT, "ar")
    whole = named(article)
    monkeypatch.setattr(tagger, "_AT_ONCE", 5)
    assert "القاهرة" in whole
    assert named(article) == whole


def test_a_line_that_comes_again_is_read_as_before(plain_article: Callable[..., Article]) -> None:
    line = "سافر نجيب محفوظ إلى بيروت."
    article = plain_article("\n".join([line] * 9), "ar")
    assert named(article) == ["نجيب محفوظ", "بيروت"] * 9


def test_words_in_letters_of_elsewhere_stay_themselves() -> None:
    (read,) = reader_of("ar").read([["كتب", "Владимир", "漢字", "☃", "إلى", "القاهرة"]])
    assert [stem.rest for stem in read.stems[1:4]] == ["владимир", "漢字", "☃"]
