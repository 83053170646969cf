"""Any text has dates inside it, the same ones twice, in no more time than its length asks for."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.extract.dates import times_in
from reader.model.article import Article, Metadata, Source
from tests.pace import assert_linear

_PIECES = (
    "في من إلى حتى بين و 13 1445 2022 هـ م ق.م / - ( ) ، . يوم الجمعة مارس آب محرم عام سنة عامي "
    "القرن العشرين الماضي الربع الثالث تسعينيات أمس ألف وتسعمئة وسبع الأول قبل سنوات عيد الفطر "
    "ثلاثة أيام لمدة شهر ونصف "
    "در ۱۳۵۷ مهر دههٔ סוף ב-5 במאי תש״ח کی دہائی گزشتہ سال 0 9999 31 فبراير \n"
)
_WORDS = st.lists(st.sampled_from(_PIECES.split(" ")), max_size=25).map(" ".join)


@given(
    st.one_of(st.text(max_size=60), _WORDS),
    st.sampled_from(["ar", "fa", "he", "ur", "", "en"]),
    st.sampled_from(["", "2022-09-01", "0001-01-01", "nonsense"]),
)
@example("30 فبراير 9999 إلى 1 يناير 0", "ar", "")
@example("سنة 0 هـ و عام 9999 هـ و 31/12/9999هـ", "ar", "9999-12-31")
@example("سال ۹۳۷۷ خورشیدی", "fa", "9999-12-31")
@example("لمدة سنتين ونصف السنة 0 سنة", "ar", "")
def test_any_text_has_dates_inside_it_in_order_and_twice_the_same(text, language, published):
    source = Source(Path("a.txt"), "plain", "utf-8", "")
    article = Article(source, Metadata(language=language, published=published), text, ())
    found, lasting = times_in(article)
    assert (found, lasting) == times_in(article)
    end = 0
    for span in sorted(mention.span for mention in (*found, *lasting)):
        assert end <= span.start < span.end <= len(text)
        end = span.end
    assert list(found) == sorted(found, key=lambda mention: mention.span)
    for mention in found:
        if mention.value and "X" not in mention.value:
            assert mention.period.earliest is not None
            assert mention.period.latest is not None
            assert mention.period.earliest <= mention.period.latest


@pytest.mark.parametrize("piece", ["1", "/", "من "])
def test_a_megabyte_of_hostile_text_is_looked_through_like_less(dates, piece):
    assert_linear(lambda letters: dates(piece * (letters // len(piece))), 120_000)


@pytest.mark.parametrize(
    ("piece", "language"),
    [
        *(
            (piece, "ar")
            for piece in ("الثاني ", "مارس ", "ألف و", "1 محرم ", "1/", "//12/12", "- ")
        ),
        *((piece, "ar") for piece in ("3 صفر ", "غدا ", "ثلاثة أيام و", "لمدة سنة ونصف ")),
        *((piece, "fa") for piece in ("عاشورا ", "،1445 ", "از ۱۳۸۴ ")),
        *((piece, "he") for piece in ("פסח ", "טבת ")),
        *((piece, "ur") for piece in ("م مئی ", "رجب 12 ")),
    ],
)
def test_hostile_text_of_dates_takes_no_longer_than_its_length(dates, piece, language):
    assert_linear(lambda letters: dates(piece * (letters // len(piece)), language), 8_000)
