"""The file of the article: read in another way, watched, and never written to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.formats import ENCODINGS, read_article
from reader.model.article import Repair, Source
from reader.ui.bars.encodings import EncodingMenu
from reader.ui.dialogs.saving import article_saving
from reader.ui.errors import Errors
from reader.ui.window import Window

TEXT = "قال الوزير إن المدينة القديمة تستقبل زوارها من جديد بعد ترميم طويل.\n\nوعاد الناس إليها.\n"


@pytest.fixture
def wrapped(home: Path) -> Path:
    """An article whose letters were read in a wrong encoding and saved so."""
    path = home / "قديمة.txt"
    path.write_text(TEXT.encode("utf-8").decode("windows-1256", "ignore"), encoding="utf-8")
    return path


def text_of(window: Window) -> str:
    assert window.session.article is not None
    return window.session.article.text


# Encodings


def choose_encoding(window: Window, name: str) -> None:
    menu = window.frame.status.encoding.menu()
    assert isinstance(menu, EncodingMenu)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.data() == name).trigger()


def checked_encoding(window: Window) -> str:
    menu = window.frame.status.encoding.menu()
    menu.aboutToShow.emit()
    (checked,) = [action.data() for action in menu.actions() if action.isChecked()]
    return checked


def test_an_article_is_read_again_in_the_encoding_that_is_chosen(
    window: Window, home: Path
) -> None:
    path = home / "مقالة.txt"
    path.write_bytes(TEXT.encode("windows-1256"))
    window.session.open(path, "windows-1252")
    control = window.frame.status.encoding
    assert control.text() == "windows-1252"
    assert "الوزير" not in text_of(window)
    choose_encoding(window, "windows-1256")
    assert "الوزير" in text_of(window)
    assert control.text() == "windows-1256"
    assert "windows-1256" in control.accessibleName()
    assert checked_encoding(window) == "windows-1256"
    choose_encoding(window, "")
    assert checked_encoding(window) == ""
    assert "الوزير" in text_of(window)


def test_the_chosen_encoding_stays_when_the_file_is_read_again(
    window: Window, article: Path, home: Path
) -> None:
    window.session.open(article, "windows-1252")
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert window.frame.status.encoding.text() == "windows-1252"
    window.session.open(article)
    assert window.frame.status.encoding.text() == "UTF-8"


def test_the_place_is_about_the_same_in_a_wrong_encoding_and_back(
    window: Window, article: Path
) -> None:
    window.session.open(article)
    length = len(text_of(window))
    window.session.set_place(length // 2)
    choose_encoding(window, "windows-1252")
    assert window.session.place / len(text_of(window)) == pytest.approx(0.5, abs=0.05)
    choose_encoding(window, "UTF-8")
    assert window.session.place / length == pytest.approx(0.5, abs=0.05)


def test_every_encoding_is_offered_once(window: Window) -> None:
    actions = EncodingMenu(window).actions()
    offered = [action.data() for action in actions if not action.isSeparator()]
    assert sorted(offered) == sorted(["", *ENCODINGS])


def test_what_is_open_stays_when_it_cannot_be_read_in_another_encoding(
    window: Window, article: Path
) -> None:
    window.session.open(article)
    before = window.session.article
    article.unlink()
    choose_encoding(window, "windows-1256")
    assert window.session.article is before
    assert window.frame.status.encoding.text() == "UTF-8"
    assert window.frame.notice.isVisible()


def test_a_file_without_an_encoding_has_no_control_for_it(window: Window, article: Path) -> None:
    window.session.open(article)
    assert window.frame.status.encoding.isVisible()
    window.frame.status.show_article(None)
    assert not window.frame.status.encoding.isVisible()


# What was put right


def test_what_was_put_right_is_said_and_can_be_undone(window: Window, wrapped: Path) -> None:
    notice = window.frame.notice
    window.session.open(wrapped)
    assert "الوزير" in text_of(window)
    assert wrapped.name in notice.text
    assert notice.offer.isVisible()
    notice.offer.click()
    assert "الوزير" not in text_of(window)
    assert notice.isVisible()
    notice.offer.click()
    assert "الوزير" in text_of(window)


def test_nothing_is_said_of_a_sound_file(window: Window, article: Path) -> None:
    window.session.open(article)
    assert not window.frame.notice.isVisible()


@pytest.mark.parametrize("repair", Repair)
def test_each_repair_has_its_own_words(window: Window, repair: Repair) -> None:
    errors = Errors(window)
    said = errors.repaired(Source(Path("a.txt"), "text", "UTF-8", "", (repair, repair)))
    others = {
        errors.repaired(Source(Path("a.txt"), "text", "UTF-8", "", (other,)))
        for other in Repair
        if other is not repair
    }
    assert len(others) == len(Repair) - 1
    assert said not in others
    assert "{" not in said


# Changes on the disk


def rewrite(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def replace(path: Path, text: str) -> None:
    beside = path.with_name("beside.tmp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


@pytest.mark.parametrize("write", [rewrite, replace])
def test_a_changed_file_is_offered_to_be_read_again(
    window: Window, article: Path, qtbot: QtBot, write: object
) -> None:
    assert callable(write)
    window.session.open(article)
    notice = window.frame.notice
    for word in ("زيادة", "وزيادة"):
        write(article, article.read_text("utf-8") + f"\n\n{word} في آخر المقالة.\n")
        qtbot.waitUntil(notice.isVisible)
        assert f"\n{word}" not in text_of(window)
        notice.offer.click()
        assert f"\n{word}" in text_of(window)
        assert not notice.isVisible()


def test_a_changed_file_is_read_again_by_itself_where_that_was_chosen(
    window: Window, article: Path, qtbot: QtBot
) -> None:
    window.session.open(article)
    window.frame.actions.reloads_changed.trigger()
    at = text_of(window).index("الكتاب الثاني")
    window.session.set_place(at)
    window.session.marks.toggle_bookmark(window.page.span_to_bookmark())
    with qtbot.waitSignal(window.session.article_opened):
        rewrite(article, "مقدّمة جديدة للمقالة.\n\n" + article.read_text("utf-8"))
    assert not window.frame.notice.isVisible()
    assert window.session.place == pytest.approx(text_of(window).index("الكتاب الثاني"), abs=2)
    assert [placed.span is not None for placed in window.session.marks.placed] == [True]


def test_a_file_that_was_only_touched_is_not_spoken_of(
    window: Window, article: Path, qtbot: QtBot
) -> None:
    window.session.open(article)
    watch = window.frame.file._watch
    heard: list[str] = []
    watch.changed.connect(lambda: heard.append("changed"))
    article.write_bytes(article.read_bytes())
    with qtbot.waitSignal(watch._rest.timeout):
        pass
    assert heard == []


def test_a_file_that_is_gone_is_said_once_and_the_article_stays(
    window: Window, article: Path, qtbot: QtBot
) -> None:
    window.session.open(article)
    notice = window.frame.notice
    content = article.read_text("utf-8")
    article.unlink()
    qtbot.waitUntil(notice.isVisible)
    assert article.name in notice.text
    assert not notice.offer.isVisible()
    assert window.session.article is not None
    notice.hide()
    (article.parent / "other.txt").write_text("شيء آخر", encoding="utf-8")
    with qtbot.waitSignal(window.frame.file._watch._rest.timeout):
        pass
    assert not notice.isVisible()
    rewrite(article, content + "\n\nزيادة.\n")
    qtbot.waitUntil(notice.isVisible)
    assert notice.offer.isVisible()


# Saving elsewhere


def save_to(window: Window, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.ui.dialogs.saving.place_chosen_in", lambda *_: path)
    window.frame.actions.save.trigger()


def test_an_article_is_saved_as_text_and_as_markdown(
    window: Window, article: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.open(article)
    text, markdown = home / "نسخة.txt", home / "نسخة.md"
    save_to(window, text, monkeypatch)
    assert text.read_text("utf-8") == text_of(window) + "\n"
    save_to(window, markdown, monkeypatch)
    assert "# عنوان المقالة" in markdown.read_text("utf-8")
    again = read_article(markdown)
    assert again.text == text_of(window)
    assert markdown.name in window.frame.status.place


def test_the_file_of_the_article_is_never_written_to(
    window: Window, article: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.open(article)
    before = article.read_bytes()
    detour = home / "folder" / ".." / article.name
    (home / "folder").mkdir()
    for path in (article, detour):
        save_to(window, path, monkeypatch)
        assert article.read_bytes() == before
        assert article.name in window.frame.notice.text
        window.frame.notice.hide()


def test_what_cannot_be_saved_is_said_and_leaves_nothing_behind(
    window: Window, article: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.open(article)
    folder = home / "مجلد.txt"
    folder.mkdir()
    there = set(home.iterdir())
    save_to(window, folder, monkeypatch)
    save_to(window, home / "none" / "نسخة.txt", monkeypatch)
    assert window.frame.notice.isVisible()
    assert set(home.iterdir()) == there


def test_the_ending_follows_the_kind_that_is_chosen(window: Window, article: Path) -> None:
    window.session.open(article)
    assert window.session.article is not None
    dialog = article_saving(window.session.article, window)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "txt"
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "md"
