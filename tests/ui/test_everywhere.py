"""Finding words in all articles of the reader's folders."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from reader.ui.sidebar.answer_rows import AnswerRow
from reader.ui.sidebar.library import LibraryPanel
from reader.ui.sidebar.rows import Heading
from reader.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def articles(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of sample articles, as this test has it."""
    folder = home / "articles"
    folder.mkdir()
    (folder / "fas.md").write_text(
        "---\nlanguage: ar\n---\n\n# مكتبة فاس\n\nفي المدينة كتابٌ قديم، وكتابه الآخر حديث.",
        encoding="utf-8",
    )
    (folder / "cairo.md").write_text(
        "---\nlanguage: fa\n---\n\n# قاهره\n\nکتاب در قاهره.", encoding="utf-8"
    )
    monkeypatch.setattr("reader.paths.articles_folder", lambda: folder)
    return folder


@pytest.fixture
def panel(window: Window, articles: Path, article: Path, qtbot: QtBot) -> LibraryPanel:
    window.session.open(article)
    qtbot.waitUntil(lambda: bool(window.frame.actions.panels))
    QTest.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)
    panel = window.frame.side.sidebar._stack.currentWidget()
    assert isinstance(panel, LibraryPanel)
    qtbot.waitUntil(lambda: is_up_to_date(panel))
    return panel


def is_up_to_date(panel: LibraryPanel) -> bool:
    progress = panel._everywhere.progress
    return progress is not None and progress.is_done


def seek(panel: LibraryPanel, text: str, qtbot: QtBot) -> None:
    panel._filter.setText(text)
    QTest.keyClick(panel._filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel._everywhere.is_waiting)


def titles(panel: LibraryPanel) -> list[str]:
    return [row.text for row in panel._model.rows if isinstance(row, Heading)]


def matches(panel: LibraryPanel) -> list[str]:
    return [row.excerpt.match for row in panel._model.rows if isinstance(row, AnswerRow)]


def said(panel: LibraryPanel) -> str:
    shown = (label for label in panel.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in shown)


def test_the_keys_go_to_the_field_and_the_articles_are_counted(panel: LibraryPanel) -> None:
    assert panel._filter.hasFocus()
    assert panel._state.text() == "مقالتان"


def test_every_article_that_has_the_word_is_listed_with_its_matches(
    panel: LibraryPanel, qtbot: QtBot
) -> None:
    seek(panel, "كتاب", qtbot)
    assert sorted(titles(panel)) == ["قاهره", "مكتبة فاس"]
    assert sorted(matches(panel)) == sorted(["كتابٌ", "كتاب", "کتاب"])
    assert [row.tally for row in panel._model.rows if row.text == "مكتبة فاس"] == ["2"]


def test_answers_come_while_the_reader_types(panel: LibraryPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel._filter, "q")
    panel._filter.setText("حديث")
    qtbot.waitUntil(lambda: titles(panel) == ["مكتبة فاس"])


def test_return_opens_the_article_at_the_match(
    panel: LibraryPanel, window: Window, articles: Path, qtbot: QtBot
) -> None:
    seek(panel, "حديث", qtbot)
    QTest.keyClick(panel._filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.article.source.path == articles / "fas.md")
    finding = window.frame.finding
    span = finding.matches[finding.current]
    assert span.of(window.session.article.text) == "حديث"
    assert window.frame.search.field.text() == "حديث"
    assert titles(panel) == ["مكتبة فاس"]


def test_a_click_leads_to_the_very_match(
    panel: LibraryPanel, window: Window, articles: Path, qtbot: QtBot
) -> None:
    seek(panel, "كتاب", qtbot)
    rows = panel.findChild(QListView)
    number = next(
        i for i, row in enumerate(panel._model.rows)
        if isinstance(row, AnswerRow) and "الآخر" in row.text and row.excerpt.match == "كتاب"
    )  # fmt: skip
    place = rows.visualRect(panel._model.index(number)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    finding = window.frame.finding
    assert window.session.article.source.path == articles / "fas.md"
    assert finding.current == [span.of(window.session.article.text) for span in finding.matches]\
        .index("كتاب")  # fmt: skip


def test_what_is_added_to_a_folder_is_found_soon(
    panel: LibraryPanel, articles: Path, qtbot: QtBot
) -> None:
    seek(panel, "زرافة", qtbot)
    assert titles(panel) == []
    assert "زرافة" in said(panel)
    (articles / "late.txt").write_text("جاءت زرافة متأخرة.", encoding="utf-8")
    panel._everywhere._update()
    qtbot.waitUntil(lambda: titles(panel) == ["late"])


def test_folders_are_added_and_taken_away(
    panel: LibraryPanel, home: Path, articles: Path, qtbot: QtBot
) -> None:
    mine = home / "مقالاتي"
    mine.mkdir()
    (mine / "one.txt").write_text("كتاب واحد.", encoding="utf-8")
    panel._everywhere.add_folder(mine)
    qtbot.waitUntil(lambda: len(panel._everywhere.progress.folders) == 2)
    qtbot.waitUntil(lambda: is_up_to_date(panel))
    seek(panel, "كتاب", qtbot)
    qtbot.waitUntil(lambda: "one" in titles(panel))
    panel._remove_folder(mine)
    qtbot.waitUntil(lambda: "one" not in titles(panel) and is_up_to_date(panel))
    panel._remove_folder(articles)
    qtbot.waitUntil(lambda: panel._everywhere.progress.folders == ())
    qtbot.waitUntil(lambda: titles(panel) == [] and not panel._everywhere.is_waiting)
    assert panel._emptiness.accessibleName() == panel._reason().title
    assert panel._emptiness.accessibleDescription()


def test_the_search_keeps_to_a_folder_or_a_language(
    panel: LibraryPanel, articles: Path, qtbot: QtBot
) -> None:
    seek(panel, "كتاب", qtbot)
    panel._narrow_to("_language", "fa")
    qtbot.waitUntil(lambda: titles(panel) == ["قاهره"])
    panel._narrow_to("_language", "")
    panel._narrow_to("_folder", articles)
    qtbot.waitUntil(lambda: len(titles(panel)) == 2)
    panel._fill_menu()
    checked = [action for action in panel._menu.actions() if action.isChecked()]
    assert len(checked) == 1


def test_the_choices_on_words_hold_here_too(
    panel: LibraryPanel, window: Window, qtbot: QtBot
) -> None:
    seek(panel, "كتاب", qtbot)
    window.interface.choose(tells_letters=True)
    qtbot.waitUntil(lambda: titles(panel) == ["مكتبة فاس"])
    window.interface.choose(seeks_expressions=True)
    seek(panel, "كتا(", qtbot)
    qtbot.waitUntil(lambda: panel._everywhere.fault is not None)
    assert panel._emptiness.accessibleDescription().endswith(".")


def test_nothing_is_looked_through_before_the_panel_is_in_sight(
    window: Window, article: Path, articles: Path, home: Path, qtbot: QtBot
) -> None:
    window.session.open(article)
    qtbot.waitUntil(lambda: bool(window.frame.actions.panels))
    QTest.qWait(20)
    assert not list(home.rglob("index.sqlite"))


def test_an_article_that_is_gone_is_said(
    panel: LibraryPanel, window: Window, articles: Path, article: Path, qtbot: QtBot
) -> None:
    seek(panel, "حديث", qtbot)
    (articles / "fas.md").unlink()
    QTest.keyClick(panel._filter, Qt.Key.Key_Return)
    QTest.qWait(1)
    assert window.session.article.source.path == article
    assert window.frame.notice.isVisible()
