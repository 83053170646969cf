"""Finding words in all articles of the reader's folders."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from reader.library.lookup import forget
from reader.ui.lists.rows import Heading
from reader.ui.sidebar.answer_rows import AnswerRow
from reader.ui.sidebar.library import LibraryPanel
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


def test_what_is_sought_here_is_sought_everywhere(window: Window, panel: LibraryPanel) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    window.frame.search.field.setText("كتاب")
    QTest.keyClick(window.frame.search.field, Qt.Key.Key_F, CTRL | SHIFT)
    assert panel._filter.text() == "كتاب"
    assert panel._filter.hasFocus()


def is_up_to_date(panel: LibraryPanel) -> bool:
    progress = panel._everywhere.index.progress
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
    assert panel._which.state.text() == "مقالتان"


def test_every_article_that_has_the_word_is_listed_with_its_matches(
    panel: LibraryPanel, qtbot: QtBot
) -> None:
    seek(panel, "كتاب", qtbot)
    assert sorted(titles(panel)) == ["قاهره", "مكتبة فاس"]
    assert sorted(matches(panel)) == sorted(["كتابٌ", "كتاب", "کتاب"])
    assert [row.tally for row in panel._model.rows if row.text == "مكتبة فاس"] == ["2"]


def test_answers_that_come_one_by_one_are_all_listed(
    panel: LibraryPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.lookup._MOMENT", 0.0)
    seek(panel, "كتاب", qtbot)
    assert sorted(titles(panel)) == ["قاهره", "مكتبة فاس"]


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
    panel._everywhere.index._update()
    qtbot.waitUntil(lambda: titles(panel) == ["late"])


def test_a_change_in_a_folder_is_shown_without_being_asked_for(
    panel: LibraryPanel, articles: Path, qtbot: QtBot
) -> None:
    everywhere = panel._everywhere
    everywhere.index._again.stop()  # nothing but the word of the system leads to a look
    seek(panel, "زرافة", qtbot)
    (articles / "late.txt").write_text("جاءت زرافة متأخرة.", encoding="utf-8")
    qtbot.waitUntil(lambda: titles(panel) == ["late"])
    (articles / "late.txt").write_text("ذهبت كلها.", encoding="utf-8")
    qtbot.waitUntil(lambda: titles(panel) == [])
    (articles / "late.txt").write_text("عادت زرافة أخرى.", encoding="utf-8")
    qtbot.waitUntil(lambda: titles(panel) == ["late"])
    (articles / "late.txt").rename(articles / "later.txt")
    qtbot.waitUntil(lambda: titles(panel) == ["later"])
    below = articles / "below"
    below.mkdir()
    qtbot.waitUntil(lambda: str(below) in everywhere.index._files.directories())
    (articles / "later.txt").rename(below / "last.txt")
    qtbot.waitUntil(lambda: titles(panel) == ["last"])
    (below / "last.txt").unlink()
    qtbot.waitUntil(lambda: titles(panel) == [])


def test_articles_are_found_by_what_they_mention(
    panel: LibraryPanel, window: Window, articles: Path, qtbot: QtBot, real_mentions: None
) -> None:
    (articles / "visit.txt").write_text(
        "وصل الوزير إلى مدينة القاهرة في 3 مايو 2012، ثم عاد.", encoding="utf-8"
    )
    panel._everywhere.index._update()
    qtbot.waitUntil(lambda: panel._everywhere.index.progress.articles == 3)
    panel._which.ask_for_mentions(True)
    assert panel._which.name.hasFocus()
    panel._which.name.setText("القاهرة")
    panel._which.date.setText("2011–2014")
    QTest.keyClick(panel._which.date, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(panel) == ["visit"])
    assert "القاهرة" in matches(panel)[0]
    panel._which.date.setText("2015")
    QTest.keyClick(panel._which.date, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(panel) == [] and not panel._everywhere.is_waiting)
    assert panel._emptiness.accessibleDescription()
    panel._which.date.setText("غدير")
    QTest.keyClick(panel._which.date, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel._emptiness.accessibleName() == "ليس هذا تاريخًا")
    panel._which.ask_for_mentions(False)
    qtbot.waitUntil(lambda: panel._everywhere.request is None)


def test_a_place_found_by_its_name_is_shown(
    panel: LibraryPanel, window: Window, articles: Path, qtbot: QtBot, real_mentions: None
) -> None:
    path = articles / "visit.txt"
    path.write_text("وصل الوزير إلى مدينة القاهرة في 3 مايو 2012، ثم عاد.", encoding="utf-8")
    panel._everywhere.index._update()
    qtbot.waitUntil(lambda: panel._everywhere.index.progress.articles == 3)
    panel._which.ask_for_mentions(True)
    panel._which.date.setText("2012")
    QTest.keyClick(panel._which.date, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(panel) == ["visit"])
    QTest.keyClick(panel._which.date, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.article.source.path == path)
    (span,) = window.session.chosen
    assert span.of(window.session.article.text) == "3 مايو 2012"


def test_the_search_keeps_to_a_kind_of_file(
    panel: LibraryPanel, articles: Path, qtbot: QtBot
) -> None:
    (articles / "plain.txt").write_text("كتاب ثالث.", encoding="utf-8")
    panel._everywhere.index._update()
    seek(panel, "كتاب", qtbot)
    panel._which.narrow_to("kind", "Plain text")
    qtbot.waitUntil(lambda: titles(panel) == ["plain"])


def test_folders_are_added_and_taken_away(
    panel: LibraryPanel, home: Path, articles: Path, qtbot: QtBot
) -> None:
    mine = home / "مقالاتي"
    mine.mkdir()
    (mine / "one.txt").write_text("كتاب واحد.", encoding="utf-8")
    panel._everywhere.index.add_folder(mine)
    qtbot.waitUntil(lambda: len(panel._everywhere.index.progress.folders) == 2)
    qtbot.waitUntil(lambda: is_up_to_date(panel))
    seek(panel, "كتاب", qtbot)
    qtbot.waitUntil(lambda: "one" in titles(panel))
    panel._which.remove_folder(mine)
    qtbot.waitUntil(lambda: "one" not in titles(panel) and is_up_to_date(panel))
    panel._which.remove_folder(articles)
    qtbot.waitUntil(lambda: panel._everywhere.index.progress.folders == ())
    qtbot.waitUntil(lambda: titles(panel) == [] and not panel._everywhere.is_waiting)
    assert panel._emptiness.accessibleName() == panel._reason().title
    assert panel._emptiness.accessibleDescription()


def test_an_index_that_turns_out_to_be_damaged_is_made_anew(
    panel: LibraryPanel, qtbot: QtBot
) -> None:
    file = panel._everywhere.index._file
    forget(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'forms_data'"
        page = connection.execute(query).fetchone()[0]
    with file.open("r+b") as bytes_:
        bytes_.seek((page - 1) * size)
        bytes_.write(b"\xff" * size)
    panel._filter.setText("قاهره")
    QTest.keyClick(panel._filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(panel) == ["قاهره"])
    assert panel._everywhere.fault is None


def test_what_was_typed_stays_when_the_interface_changes_its_language(
    panel: LibraryPanel, window: Window, qtbot: QtBot
) -> None:
    panel._which.narrow_to("language", "fa")
    panel._which.ask_for_mentions(True)
    panel._which.name.setText("قاهره")
    panel._which.date.setText("2020")
    seek(panel, "كتاب", qtbot)
    window.interface.choose(language="en")
    other = window.frame.side.sidebar._stack.currentWidget()
    assert isinstance(other, LibraryPanel)
    assert other is not panel
    assert other.typed == panel.typed
    assert other.typed.filters.language == "fa"
    assert other._everywhere.request == other.typed
    assert other._which.date.isVisibleTo(other)


def test_the_search_keeps_to_a_folder_or_a_language(
    panel: LibraryPanel, articles: Path, qtbot: QtBot
) -> None:
    seek(panel, "كتاب", qtbot)
    panel._which.narrow_to("language", "fa")
    qtbot.waitUntil(lambda: titles(panel) == ["قاهره"])
    panel._which.narrow_to("language", "")
    panel._which.narrow_to("folder", articles)
    qtbot.waitUntil(lambda: len(titles(panel)) == 2)
    panel._which.fill_menu()
    checked = [action for action in panel._which.menu.actions() if action.isChecked()]
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
