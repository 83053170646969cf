"""What is known of an article, in a window of its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from reader.ui.dialogs.article_facts import ArticleFacts
from reader.ui.window import Window

PAGE = """<html lang="ar"><head><title>رحلة النهر</title>
<meta name="author" content="ليلى العطار"><meta property="og:site_name" content="مجلة الأنهار">
<meta property="article:published_time" content="2023-09-14"></head>
<body><h1>رحلة النهر</h1><p>يجري النهر بين الحقول والناس على ضفتيه يزرعون.</p></body></html>"""


@pytest.fixture
def page(home: Path) -> Path:
    path = home / "نهر.html"
    path.write_bytes(PAGE.encode("cp1256"))
    return path


def facts_of(window: Window) -> dict[str, str]:
    """What the window of facts says, by the names of the facts."""
    (shown,) = window.findChildren(ArticleFacts)
    labels = [label.accessibleName() for label in shown.findChildren(QLabel)]
    return dict(label.split(": ", 1) for label in labels if ": " in label)


def test_a_key_shows_what_is_known_of_the_article(window: Window, page: Path) -> None:
    window.session.open(page)
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    facts = facts_of(window)
    assert "رحلة النهر" in facts["العنوان"]
    assert "ليلى العطار" in facts["الكاتب"]
    assert facts["الناشر"] == "مجلة الأنهار"
    assert "٢٠٢٣" in facts["تاريخ النشر"]
    assert facts["اللغة"] == "العربية"
    assert "كلمات" in facts["الطول"]
    assert "windows-1256" in facts["نوع الملف"]
    assert str(page) in facts["الملف"]
    assert "ما أُصلح فيها" not in facts


def test_without_an_article_there_is_nothing_to_show(window: Window) -> None:
    assert not window.frame.actions.facts.isEnabled()
