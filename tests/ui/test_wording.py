"""Small pieces of text as the interface shows them."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.window import Window
from reader.ui.wording import hours_of, minutes_of


@pytest.mark.parametrize(
    ("minutes", "hours"), [(1, 0), (90, 0), (91, 2), (149, 2), (151, 3), (600, 10)]
)
def test_what_takes_long_is_told_in_hours(minutes: int, hours: int) -> None:
    assert hours_of(minutes) == hours


def test_a_book_is_told_in_hours_and_an_article_in_minutes(
    window: Window, home: Path, qtbot: QtBot
) -> None:
    told = []
    for name, paragraphs in (("كتاب.txt", 3000), ("مقالة.txt", 30)):
        path = home / name
        path.write_text("فقرة من كتاب طويل جدًا في وصف المدن والناس\n\n" * paragraphs, "utf-8")
        window.session.open(path)
        qtbot.waitUntil(lambda: window.session.is_whole)
        told.append(window.frame.status.rest)
    assert minutes_of(3000 * 43) > 90
    assert "ساع" in told[0]
    assert "دق" in told[1]
