"""The day from which relative dates are counted, told in a window of its own."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from reader.text.digits import Digits
from reader.ui.dialogs.reference_day import ReferenceDayWindow
from reader.ui.session import Session
from reader.ui.window import Window
from reader.ui.words.dates import DateWords


@pytest.fixture
def asked(window: Window, home: Path) -> ReferenceDayWindow:
    path = home / "أمس.txt"
    path.write_text("وقع الحادث أمس في المدينة.", "utf-8")
    window.session.open(path)
    asked = ReferenceDayWindow(window.session, DateWords(Digits.WESTERN), window)
    asked.open()
    return asked


def button(asked: ReferenceDayWindow, words: str) -> QPushButton:
    return next(one for one in asked.findChildren(QPushButton) if one.text() == words)


def told(asked: ReferenceDayWindow) -> list[str]:
    return [label.text() for label in asked.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("typed", "day", "words"),
    [
        ("2024-05-03", "2024-05-03", "3 مايو 2024"),
        ("١ رمضان ١٤٤٥", "2024-03-11", "11 مارس 2024"),
        ("۱۴ اردیبهشت ۱۴۰۳", "2024-05-03", "3 مايو 2024"),
    ],
)
def test_a_day_is_understood_however_it_is_written(
    asked: ReferenceDayWindow, session: Session, typed: str, day: str, words: str
) -> None:
    asked.findChild(QLineEdit).setText(typed)
    assert words in told(asked)
    button(asked, "احسب من هذا اليوم").click()
    assert session.reference == day


@pytest.mark.parametrize("typed", ["مايو 2024", "أمس", "كتاب"])
def test_less_than_a_day_is_not_taken(asked: ReferenceDayWindow, typed: str) -> None:
    asked.findChild(QLineEdit).setText(typed)
    assert "لا بد من يوم وشهر وسنة." in told(asked)
    assert not button(asked, "احسب من هذا اليوم").isEnabled()


def test_the_articles_own_day_can_be_taken_again(
    asked: ReferenceDayWindow, window: Window, session: Session
) -> None:
    assert not button(asked, "كما في المقالة").isEnabled()
    session.refer_to("2024-05-03")
    again = ReferenceDayWindow(session, DateWords(Digits.WESTERN), window)
    assert again.findChild(QLineEdit).text() == "2024-05-03"
    button(again, "كما في المقالة").click()
    assert not session.is_reference_chosen
