"""Digits and vowel marks are shown as the reader likes; the text stays the article's."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Metadata
from reader.settings import Settings
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.typesetting.shown import shown
from reader.ui.page.view import Page

Show = Callable[..., None]


@given(st.text(), st.sampled_from(["", "arab", "latn", "arabext", "?"]), st.booleans())
def test_each_character_keeps_its_place(text: str, digits: str, tashkeel: bool) -> None:
    result = shown(text, Settings(page_digits=digits, shows_tashkeel=tashkeel))
    assert len(result) == len(text)
    assert Utf16(result).position(len(text)) == Utf16(text).position(len(text))


def test_other_digits_are_shown_and_the_articles_own_are_copied(
    page: Page, show: Show, look: Callable[..., Look], built: Callable[..., Article]
) -> None:
    article = built("سنة 1349 م")
    page.set_look(look(page_digits="arab"))
    show(page, article)
    assert page.toPlainText() == "سنة ١٣٤٩ م"
    page.select_everything()
    assert page.createMimeDataFromSelection().text() == article.text
    page.set_look(look())
    assert page.toPlainText() == article.text


@pytest.mark.parametrize(
    ("language", "vocalised", "plain"),
    [
        ("ar", "مُحَمَّدٌ كِتَابٌ قَلَمٌ", "محمد كتاب قلم"),
        ("he", "שָׁלוֹם", "שלום"),
        ("fa", "کِتابِ لا", "کتاب لا"),
    ],
)
def test_without_vowel_marks_words_look_as_if_written_without(
    page: Page,
    show: Show,
    look: Callable[..., Look],
    built: Callable[..., Article],
    language: str,
    vocalised: str,
    plain: str,
) -> None:
    """Letters join across what is hidden, and nothing is left of its width."""
    page.set_look(look(shows_tashkeel=False))
    pictures, widths = [], []
    for text in (vocalised, plain):
        show(page, built(text)._replace(metadata=Metadata(language=language)))
        lines = page._layout.lines_of(0)
        widths.append(lines.lineAt(0).naturalTextWidth())
        pictures.append(page.viewport().grab().toImage())
    assert widths[0] == widths[1]
    assert pictures[0] == pictures[1]


def test_the_place_stays_when_vowel_marks_are_hidden(
    page: Page, show: Show, look: Callable[..., Look], long_article: Article
) -> None:
    show(page, long_article, long_article.blocks[60].span.start)
    page.set_look(look(shows_tashkeel=False))
    assert page.place == long_article.blocks[60].span.start
