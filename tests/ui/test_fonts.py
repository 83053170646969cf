"""Fonts for letters that the interface's own font lacks are loaded where there are such letters."""

from pathlib import Path

import pytest

from reader.ui.fonts import HEBREW_FAMILY
from reader.ui.window import Window


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The families that were asked for on account of letters."""
    families: list[str] = []

    def note(_: Path, *wanted: str) -> None:
        families.extend(wanted)

    monkeypatch.setattr("reader.ui.fonts.load_fonts", note)
    return families


def test_no_font_is_loaded_for_letters_that_are_not_there(
    window: Window, article: Path, loaded: list[str]
) -> None:
    window.session.open(article)
    window.frame.recent.aboutToShow.emit()
    assert loaded == []


@pytest.mark.parametrize(
    ("name", "text"),
    [("مقالة.md", "زار الكاتب חיים נחמן ביאליק المدينة"), ("מאמר.md", "زار الكاتب المدينة")],
)
def test_an_article_with_hebrew_letters_brings_their_font(
    window: Window, home: Path, loaded: list[str], name: str, text: str
) -> None:
    (home / name).write_text(text, "utf-8")
    window.session.open(home / name)
    assert HEBREW_FAMILY in loaded


def test_a_list_with_hebrew_titles_brings_their_font(
    window: Window, article: Path, home: Path, loaded: list[str]
) -> None:
    (home / "a.md").write_text("# הספרייה\n\nنص", "utf-8")
    window.session.open(home / "a.md")
    window.session.open(article)
    loaded.clear()
    window.frame.recent.aboutToShow.emit()
    assert loaded == [HEBREW_FAMILY]
