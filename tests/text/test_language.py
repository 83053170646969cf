"""The language of an article, told by letters and by common words."""

from pathlib import Path

import pytest

from reader.text.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("وصل الوزير إلى المدينة في الصباح", "ar"),
        ("این کتاب در تهران منتشر شده است", "fa"),
        ("اين كتاب در تهران منتشر شده است و مردم آن را دوست دارند", "fa"),
        ("یہ کتاب لاہور میں شائع ہوئی ہے", "ur"),
        ("یہ پہلا پیراگراف ہے۔ دوسری سطر یہاں ہے، نکتہ ایک اور جاری پیرا", "ur"),
        ("הספר יצא לאור בירושלים", "he"),
        ("The book was published in London", "en"),
        ("", ""),
        ("12345", ""),
    ],
)
def test_language_of_a_line(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_declared_language_is_believed_unless_the_letters_deny_it() -> None:
    arabic = "وصل الوزير إلى المدينة في الصباح"
    assert language_of(arabic, "ar-EG") == "ar"
    assert language_of(arabic, "en-US") == "ar"
    assert language_of(arabic, "fa") == "ar"
    assert language_of("Привет, мир", "ru") == "ru"
    assert language_of("הספר יצא לאור", "iw") == "he"


def test_language_of_the_sample_articles(articles: Path) -> None:
    for path in articles.glob("*.*"):
        if path.suffix in (".md", ".txt"):
            wanted = path.stem[:2] if path.stem[2:3] == "-" else "ar"
            assert language_of(path.read_text(encoding="utf-8")) == wanted, path.name
