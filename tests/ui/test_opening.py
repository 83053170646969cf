"""Opening articles, and files that are none."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader import formats
from reader.ui import opening
from reader.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_article_is_shown_and_named(window: Window, article: Path) -> None:
    window.session.open(article)
    assert window.page.isVisible()
    assert "عنوان المقالة" in window.windowTitle()
    assert "عنوان المقالة" in window.page.toPlainText()
    assert not window.frame.visit.desk.isVisible()
    assert window.frame.notice.text == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "غير موجود"),
        ("folder", "مجلد"),
        (b"", "فارغ"),
        (bytes(range(256)) * 40, "نص"),
    ],
    ids=["missing", "folder", "empty", "binary"],
)
def test_what_cannot_be_read_is_said_in_a_sentence_and_what_was_open_stays(
    window: Window, article: Path, home: Path, content: bytes | str | None, said: str
) -> None:
    window.session.open(article)
    shown = window.page.toPlainText()
    unreadable = home / "ملف.txt"
    if content == "folder":
        unreadable.mkdir()
    elif isinstance(content, bytes):
        unreadable.write_bytes(content)
    window.session.open(unreadable)
    assert said in window.frame.notice.text
    assert "\u2068ملف.txt\u2069" in window.frame.notice.text
    assert "\n" not in window.frame.notice.text
    assert window.page.toPlainText() == shown
    window.session.open(article)
    assert window.frame.notice.text == ""


def test_the_message_can_be_closed(window: Window, home: Path) -> None:
    window.session.open(home / "nothing.txt")
    assert window.frame.notice.isVisible()
    closing = window.frame.notice.closing
    QTest.mouseClick(closing, Qt.MouseButton.LeftButton)
    assert not window.frame.notice.isVisible()


def test_without_an_article_the_window_says_what_to_do(window: Window, home: Path) -> None:
    assert window.frame.visit.desk.isVisible()
    window.session.open(home / "nothing.txt")
    assert window.frame.visit.desk.isVisible()
    assert window.frame.notice.isVisible()


def test_the_dialog_opens_what_is_chosen(
    window: Window, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def choose(parent: object, title: str, folder: str, kinds: str) -> tuple[str, str]:
        asked.append((folder, kinds))
        return str(article), kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    QTest.keyClick(window, Qt.Key.Key_O, CTRL)
    assert window.session.article is not None
    QTest.keyClick(window, Qt.Key.Key_O, CTRL)
    assert Path(asked[1][0]) == article.parent
    articles, everything = asked[0][1].split(";;")
    assert all(f"*{suffix}" in articles for suffix in (".md", ".epub", ".docx", ".pdf", ".gz"))
    assert everything.endswith("(*)")


def drop(window: Window, *urls: QUrl) -> bool:
    """Whether the window takes what is dragged over it; what it takes is dropped."""
    content = QMimeData()
    content.setUrls(list(urls))
    where, actions = QPoint(300, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where, actions, content, left, none)
    entering.ignore()
    window.dragEnterEvent(entering)
    if entering.isAccepted():
        window.dropEvent(QDropEvent(where.toPointF(), actions, content, left, none))
    return entering.isAccepted()


def test_a_file_that_is_dropped_is_opened(window: Window, article: Path) -> None:
    assert drop(window, QUrl.fromLocalFile(str(article)))
    assert window.session.article is not None
    assert window.session.article.source.path == article


def test_an_address_of_the_web_is_not_taken(window: Window) -> None:
    assert not drop(window, QUrl("https://example.org/article.html"))


def test_recent_articles_can_be_opened_again_and_forgotten(
    window: Window, article: Path, home: Path
) -> None:
    other = home / "أخرى.md"
    other.write_text("# مقالة أخرى\n\nفيها فقرة واحدة.", encoding="utf-8")
    window.session.open(article)
    window.session.open(other)
    window.frame.recent.aboutToShow.emit()
    titles = [action.text() for action in window.frame.recent.actions() if action.data()]
    assert titles == ["\u2068مقالة أخرى\u2069", "\u2068عنوان المقالة\u2069"]
    window.frame.recent.actions()[1].trigger()
    assert window.session.article is not None
    assert window.session.article.source.path == article
    window.frame.actions.forget_recent.trigger()
    window.frame.recent.aboutToShow.emit()
    assert not [action for action in window.frame.recent.actions() if action.data()]


def test_reading_the_file_again_shows_what_was_changed_and_keeps_the_place(
    window: Window, article: Path
) -> None:
    window.session.open(article)
    bar = window.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    text, place = window.session.article.text, window.page.place
    article.write_text(
        article.read_text(encoding="utf-8").replace("عنوان المقالة", "عنوان آخر أطول"),
        encoding="utf-8",
    )
    QTest.keyClick(window, Qt.Key.Key_R, CTRL)
    assert "عنوان آخر" in window.windowTitle()
    there = window.session.article.text[window.page.place :][:40]
    assert there == text[place:][:40]


def test_a_large_article_is_read_beside_the_window(
    window: Window, article: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_SMALL", 100)
    window.session.open(article)
    assert window.session.article is None
    assert article.name in window.frame.status.passing
    qtbot.waitUntil(lambda: window.session.article is not None)
    assert window.frame.status.passing == ""


@pytest.mark.parametrize("way", ["button", "key on the page", "key on an empty desk"])
def test_opening_can_be_stopped(
    window: Window,
    article: Path,
    home: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    if way != "key on an empty desk":
        window.session.open(article)
    before = window.session.article
    monkeypatch.setattr(opening, "_SMALL", 10)
    other = home / "أخرى.md"
    other.write_text("# مقالة أخرى\n\nفيها فقرة واحدة.", encoding="utf-8")
    stopping = window.frame.status.stopping
    assert not stopping.isVisible()
    window.session.open(other)
    assert stopping.isVisible()
    with qtbot.waitSignal(window.session.opening_stopped):
        if way == "button":
            QTest.mouseClick(stopping, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.session.awaited is None
    assert not stopping.isVisible()
    assert window.frame.status.passing == ""
    QTest.qWait(0)
    assert window.session.article is before
    assert window.frame.visit.desk.isVisible() is (before is None)


def test_an_article_that_was_stopped_after_its_beginning_can_be_read_on(
    window: Window, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = home / "طويلة.txt"
    long.write_text("هذه فقرة من مقالة طويلة جدًّا.\n" * 4000, encoding="utf-8")
    monkeypatch.setattr(opening, "_SMALL", 10)
    session = window.session
    session.open(long)
    assert session.article is not None
    assert not session.is_whole
    session.stop_opening()
    assert "\u2068طويلة.txt\u2069" in window.frame.notice.text
    QTest.mouseClick(window.frame.notice.offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.is_whole)
    assert len(session.article.blocks) == 4000
    assert window.frame.notice.text == ""


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (TimeoutError("no answer after 60 seconds"), "وقت"),
        (MemoryError(), "ذاكرة"),
        (ChildProcessError("it died"), "تالف"),
    ],
)
def test_what_takes_too_much_is_said_in_a_sentence(
    window: Window,
    article: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    fault: Exception,
    said: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(opening, "_SMALL", 10)
    monkeypatch.setattr(formats, "_recognised" if said == "ذاكرة" else "read_file", fail)
    with qtbot.waitSignal(window.session.article_failed):
        window.session.open(article)
    assert said in window.frame.notice.text


def test_mentions_are_looked_for_once_the_article_has_been_painted(
    window: Window, article: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.mentions_found):
        window.session.open(article)
        assert window.session.mentions is None


def test_mentions_still_come_where_another_file_could_not_be_opened_meanwhile(
    window: Window, article: Path, home: Path, qtbot: QtBot
) -> None:
    window.session.open(article)
    with qtbot.waitSignal(window.session.mentions_found):
        window.session.find_mentions()
        window.session.open(home / "nothing.txt")


def test_a_link_of_the_web_is_left_to_the_system(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr("reader.ui.wishes.QDesktopServices.openUrl", opened.append)
    window.page.link_wanted.emit("https://example.org/")
    window.page.link_wanted.emit("file:///etc/passwd")
    window.page.link_wanted.emit("javascript:alert(1)")
    assert opened == [QUrl("https://example.org/")]
