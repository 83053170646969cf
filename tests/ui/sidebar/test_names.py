"""The panel of names, as a reader works it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from reader.model.article import Article
from reader.model.mention import Entity, Mentions, NameKind, NameMention
from reader.model.span import Span
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.names import NamesPanel

Show = Callable[..., None]


@pytest.fixture
def article(article_of: Callable[..., Article]) -> Article:
    return article_of(
        "# ذاكرة مدينة",
        "أسست فاطمة الفهرية جامعًا في فاس، وتقول نادية العمراني إن فاس مدينتها.",
        "وقالت العمراني إن اليونسكو زارت فاس وتونس.",
    )


@pytest.fixture
def entities(article: Article, entity: Callable[..., Entity]) -> tuple[Entity, ...]:
    return (
        entity(article, "نادية العمراني", NameKind.PERSON, "نادية العمراني", "العمراني"),
        entity(article, "فاطمة الفهرية", NameKind.PERSON),
        entity(article, "فاس", NameKind.PLACE),
        entity(article, "تونس", NameKind.PLACE),
        entity(article, "اليونسكو", NameKind.ORGANIZATION),
    )


@pytest.fixture
def panel(shown, look: Look) -> NamesPanel:
    return shown(NamesPanel, look)


def _list(panel: NamesPanel) -> QListView:
    return panel.findChild(QListView)


def _texts(panel: NamesPanel) -> list[str]:
    model = _list(panel).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _said(panel: NamesPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def _centre(panel: NamesPanel, name: str) -> QPoint:
    index = _list(panel).model().index(_texts(panel).index(name), 0)
    return _list(panel).visualRect(index).center()


def _click(qtbot: QtBot, panel: NamesPanel, name: str) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(_list(panel).viewport(), left, pos=_centre(panel, name))


def test_a_long_name_is_read_to_its_end(
    panel: NamesPanel, show: Show, article_of: Callable[..., Article], entity: Callable[..., Entity]
) -> None:
    long = "وزارة خارجية اتحاد الجمهوريات الاشتراكية السوفياتية"
    article = article_of(f"عمل في {long} ثم في اليونسكو.")
    names = [entity(article, name, NameKind.ORGANIZATION) for name in (long, "اليونسكو")]
    show(article, names)
    view = _list(panel)
    heights = [view.visualRect(view.model().index(row, 0)).height() for row in (1, 2)]
    line = view.fontMetrics().height()
    assert heights[0] - heights[1] == 2 * line


def test_names_stand_under_their_kinds(
    panel: NamesPanel, show: Show, article: Article, entities: Any
) -> None:
    show(article, entities)
    assert _texts(panel) == [
        *("People", "نادية العمراني", "فاطمة الفهرية"),
        *("Places", "فاس", "تونس"),
        *("Organisations", "اليونسكو"),
    ]


def test_clicks_go_to_the_first_mention_and_on_and_around(
    panel: NamesPanel, show: Show, article: Article, entities: Any, qtbot: QtBot, wishes: Any
) -> None:
    show(article, entities)
    for _ in range(4):
        _click(qtbot, panel, "فاس")
    spans = tuple(mention.span for mention in entities[2].mentions)
    assert wishes.chosen == [spans]
    assert wishes.places == [*spans, spans[0]]


def test_each_click_of_a_double_click_is_a_step(
    panel: NamesPanel, show: Show, article: Article, entities: Any, qtbot: QtBot, wishes: Any
) -> None:
    show(article, entities)
    _click(qtbot, panel, "فاس")
    left = Qt.MouseButton.LeftButton
    qtbot.mouseDClick(_list(panel).viewport(), left, pos=_centre(panel, "فاس"))
    assert wishes.places == [mention.span for mention in entities[2].mentions][:2]


def test_keys_step_within_a_row_and_between_rows(
    panel: NamesPanel, show: Show, article: Article, entities: Any, qtbot: QtBot, wishes: Any
) -> None:
    show(article, entities)
    rows = _list(panel)
    panel.focus_filter()
    qtbot.keyClick(panel.findChild(QLineEdit), Qt.Key.Key_Down)
    assert rows.currentIndex().data() == "نادية العمراني"
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().data() == "فاس"  # past the heading
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(rows, key)
    first, second, third = (mention.span for mention in entities[2].mentions)
    assert wishes.places == [first, second, first, third]


def test_arrows_are_mirrored_with_the_interface(
    shown, arabic: Look, qtbot: QtBot, show: Show, article: Article, entities: Any, wishes: Any
) -> None:
    panel = shown(NamesPanel, arabic)
    show(article, entities)
    _click(qtbot, panel, "فاس")
    qtbot.keyClick(_list(panel), Qt.Key.Key_Left)
    qtbot.keyClick(_list(panel), Qt.Key.Key_Right)
    first, second, _ = (mention.span for mention in entities[2].mentions)
    assert wishes.places == [first, second, first]


def test_escape_forgets_the_choice(
    panel: NamesPanel, show: Show, article: Article, entities: Any, qtbot: QtBot, wishes: Any
) -> None:
    show(article, entities)
    _click(qtbot, panel, "تونس")
    qtbot.keyClick(_list(panel), Qt.Key.Key_Escape)
    assert wishes.chosen[-1] == ()


def test_the_filter_finds_names_however_spelled(
    panel: NamesPanel, show: Show, article: Article, entities: Any, qtbot: QtBot, wishes: Any
) -> None:
    show(article, entities)
    box = panel.findChild(QLineEdit)
    box.setText("فاطمه")
    assert _texts(panel) == ["People", "فاطمة الفهرية"]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert wishes.places == [entities[1].mentions[0].span]
    box.setText("بغداد")
    assert "بغداد" in _said(panel)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert len(_texts(panel)) == 8


def test_an_empty_panel_says_why(
    panel: NamesPanel, show: Show, session: Session, article: Article
) -> None:
    assert "Open an article" in _said(panel)
    show(article, found=False)
    assert "Looking" in _said(panel)
    session._show_mentions(Mentions())
    assert "No names found" in _said(panel)


def test_a_failure_is_said_until_another_article_is_open(
    panel: NamesPanel, show: Show, session: Session, article: Article
) -> None:
    show(article, found=False)
    session.mentions = Mentions()
    session.mentions_failed.emit(RuntimeError("broken"))
    assert "did not come to its end" in _said(panel)
    show(article, found=False)
    assert "Looking" in _said(panel)


def test_what_was_found_in_another_article_is_not_shown(
    panel: NamesPanel, show: Show, session: Session, article: Article, entities: Any
) -> None:
    show(article, found=False)
    session.mentions_found.emit(Mentions(entities=entities))  # late, and not the session's
    assert _texts(panel) == []
    assert "Looking" in _said(panel)


def test_another_article_starts_over(
    panel: NamesPanel,
    show: Show,
    article: Article,
    entities: Any,
    article_of: Callable[..., Article],
) -> None:
    show(article, entities)
    panel.findChild(QLineEdit).setText("فاس")
    show(article_of("مقال آخر"))
    assert panel.findChild(QLineEdit).text() == ""
    show(article, entities)
    assert len(_texts(panel)) == 8


def test_a_panel_out_of_sight_is_right_when_it_comes_into_sight(
    session: Session, look: Look, qtbot: QtBot, show: Show, article: Article, entities: Any
) -> None:
    panel = NamesPanel(session)
    qtbot.addWidget(panel)
    panel.set_look(look)
    show(article, entities)
    assert _texts(panel) == []
    panel.show()
    assert len(_texts(panel)) == 8


def test_a_click_on_the_page_chooses_the_name_there(
    panel: NamesPanel, show: Show, article: Article, entities: Any, qtbot: QtBot, wishes: Any
) -> None:
    show(article, entities)
    second = entities[2].mentions[1].span
    assert panel.choose_at(second.start + 1)
    assert _list(panel).currentIndex().data() == "فاس"
    assert wishes.chosen == [tuple(mention.span for mention in entities[2].mentions)]
    assert wishes.places == []  # the reader is there
    qtbot.keyClick(_list(panel), Qt.Key.Key_Return)
    assert wishes.places == [entities[2].mentions[2].span]
    assert not panel.choose_at(second.end)


def test_a_click_on_the_page_finds_a_name_that_the_filter_hides(
    panel: NamesPanel, show: Show, article: Article, entities: Any
) -> None:
    show(article, entities)
    panel.findChild(QLineEdit).setText("اليونسكو")
    assert panel.choose_at(entities[3].mentions[0].span.start)
    assert _list(panel).currentIndex().data() == "تونس"


def test_a_row_is_spoken_with_its_kind_and_count(
    shown, arabic: Look, show: Show, article: Article, entities: Any
) -> None:
    panel = shown(NamesPanel, arabic)
    show(article, entities)
    model = _list(panel).model()
    index = model.index(_texts(panel).index("فاس"), 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "فاس، مكان، ذُكر ٣ مرات"
    panel.choose_at(entities[2].mentions[1].span.start)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "فاس، مكان، ٢ من ٣"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "فاس"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_a_name_and_the_whole_table_can_be_copied(
    panel: NamesPanel, show: Show, article: Article, entities: Any
) -> None:
    show(article, entities)
    name, table, records = panel.menu(panel._model.rows[1]).actions()[:3]
    name.trigger()
    assert QGuiApplication.clipboard().text() == "نادية العمراني"
    table.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Name,Kind,Mentions"
    assert "فاس,place,3" in lines
    assert len(lines) == 6
    records.trigger()
    assert json.loads(QGuiApplication.clipboard().text())[2]["name"] == "فاس"
    assert len(panel.menu(None).actions()) == 3


def test_a_list_is_to_be_saved_as_a_table_or_as_records(
    panel: NamesPanel, show: Show, article: Article, entities: Any, qtbot: QtBot
) -> None:
    show(article, entities)
    with qtbot.waitSignal(panel.saving_wanted) as wanted:
        panel.menu(None).actions()[-1].trigger()
    name, forms = wanted.args
    assert name == "Names"
    assert list(forms) == ["csv", "json"]
    assert "فاس,place,3" in forms["csv"]()


def test_a_row_under_the_mouse_shows_its_mentions_for_as_long_as_it_is_there(
    panel: NamesPanel, show: Show, article: Article, entities: Any, session: Session, qtbot: QtBot
) -> None:
    show(article, entities)
    viewport = _list(panel).viewport()
    qtbot.mouseMove(viewport, _centre(panel, "فاس"))
    assert session.pointed == tuple(mention.span for mention in entities[2].mentions)
    assert session.chosen == ()
    qtbot.mouseMove(viewport, QPoint(100, viewport.height() - 5))
    assert session.pointed == ()
    qtbot.mouseMove(viewport, _centre(panel, "فاس"))
    QCoreApplication.sendEvent(_list(panel), QEvent(QEvent.Type.Leave))
    assert session.pointed == ()


def test_the_menu_is_that_of_the_row_under_the_pointer(
    panel: NamesPanel,
    show: Show,
    article: Article,
    entities: Any,
) -> None:
    show(article, entities)
    viewport = _list(panel).viewport()
    places = (
        (_centre(panel, "فاس"), "Copy"),
        (QPoint(100, viewport.height() - 5), "Copy all as CSV"),
    )
    for at, first in places:
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, at, viewport.mapToGlobal(at))
        QCoreApplication.sendEvent(viewport, event)
        (menu,) = (menu for menu in panel.findChildren(QMenu) if menu.isVisible())
        assert menu.actions()[0].text() == first
        menu.close()


def test_five_thousand_names_are_laid_out_without_being_drawn(
    panel: NamesPanel, show: Show, article: Article
) -> None:
    """Only the rows in sight are painted: no list of this length may cost more than a short one."""
    painted = []
    paint = panel._painter.paint_row
    panel._painter.paint_row = lambda *args: (painted.append(args[2]), paint(*args))
    many = [
        Entity(f"اسم {i}", kind, (NameMention(Span(i % 90, i % 90 + 1), kind, 1.0, "test"),))
        for i, kind in enumerate(list(NameKind) * 1700)
    ]
    show(article, many)
    assert _list(panel).model().rowCount() == 5100 + 3
    panel.grab()
    assert 0 < len(painted) < 100


def test_another_theme_leaves_the_list_as_it_is(
    panel: NamesPanel, show: Show, article: Article, entities: Any, look: Look
) -> None:
    show(article, entities)
    panel.choose_at(entities[3].mentions[0].span.start)
    panel.set_look(look._replace(settings=look.settings._replace(type_size=150)))
    assert _list(panel).currentIndex().data() == "تونس"


def test_names_found_again_leave_the_keys_and_the_view_where_they_were(
    panel: NamesPanel, show: Show, session: Session, article: Article
) -> None:
    kind = NameKind.PLACE
    many = tuple(
        Entity(f"موضع {i}", kind, (NameMention(Span(i, i + 1), kind, 1.0, "test"),))
        for i in range(90)
    )
    show(article, many)
    panel.choose_at(70)
    scrolled = _list(panel).verticalScrollBar().value()
    assert scrolled > 0
    session._show_mentions(Mentions(entities=many[:80]))
    assert _list(panel).currentIndex().data() == "موضع 70"
    assert _list(panel).verticalScrollBar().value() == scrolled


# What the reader teaches


class Teaching:
    """What the session was asked to teach, and the menu of a row to ask it in."""

    def __init__(self, panel: NamesPanel, session: Session) -> None:
        self._panel = panel
        self._session = session

    def choose(self, name: str, *path: str) -> None:
        """Choose the entry at the end of `path` in the menu of the row called `name`."""
        row = next(row for row in self._panel._model.rows if row.text == name)
        menu = self._panel.menu(row)
        for title in path[:-1]:
            menu = next(a.menu() for a in menu.actions() if a.menu() and a.text() == title)
        next(action for action in menu.actions() if action.text() == path[-1]).trigger()

    @property
    def lessons(self) -> dict[str, tuple[NameKind | None, str]]:
        """What is taught of each form."""
        return {one.form: (one.kind, one.entity) for one in self._session.lessons.held}


@pytest.fixture
def teaching(
    panel: NamesPanel, show: Show, article: Article, entities: Any, session: Session
) -> Teaching:
    show(article, entities)
    return Teaching(panel, session)


def test_the_menu_of_a_name_teaches(teaching: Teaching, session: Session) -> None:
    teaching.choose("فاس", "Rather the name of a", "person")
    assert teaching.lessons == {"فاس": (NameKind.PERSON, "فاس")}
    teaching.choose("فاس", "The same as", "تونس")
    assert teaching.lessons == {"فاس": (NameKind.PLACE, "تونس")}
    teaching.choose("فاس", "Not a name")
    assert teaching.lessons == {"فاس": (None, "")}
    undoing = session.marks.undoing
    undoing.undo()
    undoing.undo()
    assert teaching.lessons == {"فاس": (NameKind.PERSON, "فاس")}
    undoing.redo()
    assert teaching.lessons == {"فاس": (NameKind.PLACE, "تونس")}


def test_a_name_is_renamed_where_it_stands_and_removed_with_its_key(
    teaching: Teaching, panel: NamesPanel, qtbot: QtBot
) -> None:
    index = panel._model.index(_texts(panel).index("فاس"))
    panel._model.setData(index, "مدينة فاس")
    qtbot.waitUntil(lambda: teaching.lessons == {"فاس": (NameKind.PLACE, "مدينة فاس")})
    strip = panel._undo_strip
    assert strip.isVisible()
    strip._button.click()
    assert teaching.lessons == {}
    assert not strip.isVisible()
    _list(panel).setCurrentIndex(index)
    qtbot.keyClick(_list(panel), Qt.Key.Key_Delete)
    assert teaching.lessons == {"فاس": (None, "")}


def test_enter_ends_the_renaming_and_is_no_step(
    teaching: Teaching, panel: NamesPanel, qtbot: QtBot, wishes: Any
) -> None:
    rows = _list(panel)
    rows.setCurrentIndex(panel._model.index(_texts(panel).index("فاس")))
    rows.edit(rows.currentIndex())
    field = rows.findChild(QLineEdit)
    field.setText("مدينة فاس")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: teaching.lessons == {"فاس": (NameKind.PLACE, "مدينة فاس")})
    assert wishes.places == []


def test_the_keys_stay_on_a_name_that_changed_and_go_to_the_next_where_it_went(
    panel: NamesPanel, show: Show, session: Session, article: Article, entities: Any
) -> None:
    show(article, entities)
    rows = _list(panel)
    rows.setCurrentIndex(panel._model.index(_texts(panel).index("فاس")))
    renamed = Entity("مدينة فاس", NameKind.PLACE, entities[2].mentions)
    session._show_mentions(Mentions(entities=(*entities[:2], renamed, *entities[3:])))
    assert rows.currentIndex().data() == "مدينة فاس"
    session._show_mentions(Mentions(entities=(*entities[:2], *entities[3:])))
    assert rows.currentIndex().data() == "تونس"
    session._show_mentions(Mentions(entities=entities[:1]))
    assert rows.currentIndex().data() == "نادية العمراني"


def test_a_name_that_is_dragged_onto_another_is_the_same(
    teaching: Teaching, panel: NamesPanel
) -> None:
    texts = _texts(panel)
    one, other = (panel._model.index(texts.index(name)) for name in ("فاس", "تونس"))
    assert one.flags() & Qt.ItemFlag.ItemIsDragEnabled
    _list(panel).joined.emit(one, other)
    assert teaching.lessons == {"فاس": (NameKind.PLACE, "تونس")}


def test_lessons_for_all_articles_hold_in_another(
    teaching: Teaching, panel: NamesPanel, session: Session, article_of: Any, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.setting_chosen) as chosen:
        teaching.choose("فاس", "Teach for all articles")
    assert chosen.args == ["teaches_all", True]
    session.lessons.is_for_all = True
    teaching.choose("فاس", "Not a name")
    session.lessons.is_for_all = False
    teaching.choose("تونس", "Not a name")
    session._show(article_of("مقالة أخرى", path="other.md"))
    assert teaching.lessons == {"فاس": (None, "")}
