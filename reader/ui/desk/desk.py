"""The desk: what there is to read, in place of the page while no article is on it."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.library import RecentArticle
from reader.paths import articles_folder, resources_folder
from reader.text.digits import with_digits
from reader.ui.actions import Actions
from reader.ui.desk.all_marks import AllMarks
from reader.ui.desk.card import Card
from reader.ui.desk.covers import COVER_HEIGHT, COVER_WIDTH, ArticleCard, ContinueCard, Cover
from reader.ui.desk.flow import Flow
from reader.ui.desk.folder import FolderList
from reader.ui.desk.grid import Grid
from reader.ui.desk.mark_card import MarkCard
from reader.ui.fields import Field
from reader.ui.fonts import load_fonts_for
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.wording import as_label, isolated, minutes_of, per_cent, title_of_recent
from reader.ui.words.folders import name_of_folder

_WIDEST = 900
_COVERS, _MARKS, _FOLDERS = 8, 6, 6
_FINISHED = 0.97
"""From here on an article is read; nobody goes on with it."""


class Desk(QFrame):
    """Continue reading, what was read last, marks, folders, and a search through everything."""

    article_wanted = Signal(object)  # Path
    article_wanted_beside = Signal(object)  # Path, in a window of its own
    mark_wanted = Signal(object)  # ShelvedMark
    search_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, session: Session, actions: Actions, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self._session = session
        self._actions = actions
        self._look = look
        self._folder = FolderList(session, self)
        self._folder.chosen.connect(self.article_wanted)
        self._folder.left.connect(self.show_home)
        self._all_marks = AllMarks(session, self)
        self._all_marks.chosen.connect(self.mark_wanted)
        self._all_marks.left.connect(self.show_home)
        self._sections = QWidget()
        self._field = self._search_field()
        self._column = QVBoxLayout()
        self._home = self._page()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._home)
        for listing in (self._folder, self._all_marks):
            self._stack.addWidget(_centred(listing))
        # Later, for what is wanted may come from a card that would not outlive it.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._renew_in_sight)

    def set_look(self, look: Look) -> None:
        """Show everything in `look`."""
        before, self._look = self._look, look
        self._folder.set_look(look)
        self._all_marks.set_look(look)
        for card in self.findChildren(Card):
            card.set_look(look)
        if look.digits is not before.digits:
            self.renew_soon()

    def renew_soon(self) -> None:
        """Show what there is to read by now, when what is being done is done."""
        self._soon.start()

    def renew(self) -> None:
        """Show what there is to read by now."""
        recent = self._session.recent
        load_fonts_for(resources_folder() / "fonts", *map(title_of_recent, recent[:_COVERS]))
        sections = QWidget()
        column = QVBoxLayout(sections)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for title, content in self._parts(recent):
            if title:
                label = QLabel(title, sections)
                label.setObjectName("section")
                column.addSpacing(10)
                column.addWidget(label)
            column.addWidget(content)
        if not recent:
            hint = QLabel(self.tr("Open an article, or drop a file here."), sections)
            hint.setObjectName("muted")
            column.addWidget(hint)
        self._column.replaceWidget(self._sections, sections)
        self._sections.hide()
        self._sections.setParent(None)
        self._sections.deleteLater()
        # What is left may be what wanted this: it is kept until something else is.
        self._left, self._sections = self._sections, sections
        sections.show()

    def _renew_in_sight(self) -> None:
        if self.isVisible():
            has_keys = self._sections.isAncestorOf(QApplication.focusWidget())
            self.renew()
            if has_keys:
                self.focus_first()

    @property
    def folder(self) -> Path | None:
        """The folder whose articles are listed, if they are."""
        return self._folder.folder if self._stack.currentIndex() == 1 else None

    def show_folder(self, folder: Path) -> None:
        """List the articles of `folder`."""
        self._folder.set_look(self._look)
        self._stack.setCurrentIndex(1)
        self._folder.show_folder(folder)
        self._folder.setFocus()

    def _show_all_marks(self) -> None:
        """List the marks of all articles, the latest first."""
        self._all_marks.set_look(self._look)
        self._all_marks.show_marks()
        self._stack.setCurrentIndex(2)
        self._all_marks.setFocus()

    def show_home(self) -> None:
        """Show what there is to read, whatever was listed."""
        self.renew()
        self._stack.setCurrentIndex(0)
        self.focus_first()

    def focus_first(self) -> None:
        """Give the keys to what is most wanted here."""
        cards = self._home.findChildren(Card)
        if self._stack.currentIndex() == 0:
            (cards[0] if cards else self._field).setFocus()

    # The parts of the page

    def _page(self) -> QScrollArea:
        page = QWidget()
        page.setObjectName("desk-page")
        self._column.setContentsMargins(0, 36, 0, 36)
        self._column.setSpacing(12)
        self._column.addLayout(self._head())
        self._column.addWidget(self._field)
        self._column.addWidget(self._sections)
        self._column.addStretch(1)
        page.setLayout(self._column)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("Desk"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(_centred(page))
        return area

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        title = QLabel(self.tr("What would you like to read?"))
        title.setObjectName("invitation")
        title.setWordWrap(True)
        head.addWidget(title, 1)
        buttons = []
        for words, slot in (
            (self.tr("Open an article"), self._actions.open.trigger),
            (self.tr("Open a folder"), self._actions.open_folder.trigger),
        ):
            opening = QPushButton(words)
            opening.setAccessibleName(words)
            opening.clicked.connect(slot)
            buttons.append(opening)
        head.addWidget(Flow(buttons))
        return head

    def _search_field(self) -> Field:
        field = Field()
        field.setPlaceholderText(self.tr("Find in all articles"))
        field.setAccessibleName(self.tr("Find in all articles"))
        field.setClearButtonEnabled(True)
        field.returnPressed.connect(self._seek)
        return field

    def _parts(self, recent: tuple[RecentArticle, ...]) -> Iterable[tuple[str, QWidget]]:
        """The parts that have something in them, each with its title."""
        there = [article for article in recent if article.path.is_file()]
        going_on = next((article for article in there if article.progress < _FINISHED), None)
        if going_on is not None:
            card = ContinueCard(going_on, self._details(going_on), self._look)
            card.clicked.connect(self._open)
            yield self.tr("Continue reading"), card
        others = [article for article in there if article is not going_on]
        if others:
            covers = [Cover(one, self._details(one), self._look) for one in others[:_COVERS]]
            for cover in covers:
                cover.clicked.connect(self._open)
            yield self.tr("Read lately"), Grid(covers, COVER_WIDTH, COVER_HEIGHT)
        marks = self._session.shelved.latest_marks(_MARKS)
        if marks:
            cards = [MarkCard(mark, self._look) for mark in marks]
            for mark_card in cards:
                mark_card.clicked.connect(self._want_mark)
            yield self.tr("Your marks"), Grid(cards, 2 * COVER_WIDTH, cards[0].height())
        if len(marks) == _MARKS:
            everything = QPushButton(self.tr("All your marks"))
            everything.setObjectName("link")
            everything.setAccessibleName(everything.text())
            everything.clicked.connect(self._show_all_marks)
            yield "", everything
        yield self.tr("Folders"), self._folders_of(there)

    def _folders_of(self, recent: list[RecentArticle]) -> QWidget:
        """The folders of what was read lately, and the samples."""
        folders = dict.fromkeys((*(article.path.parent for article in recent), articles_folder()))
        buttons = []
        for folder in [*folders][:_FOLDERS]:
            name = name_of_folder(folder)
            button = QPushButton(as_label(isolated(name)))
            button.setAccessibleName(name)
            button.setToolTip(isolated(str(folder)))
            button.setProperty("path", str(folder))
            button.clicked.connect(self._open_folder)
            buttons.append(button)
        return Flow(buttons)

    def _details(self, article: RecentArticle) -> str:
        """How long an article is, and how much of it is read."""
        minutes = minutes_of(article.length)
        parts = [self.tr("%n minute(s)", "", minutes)] if article.length else []
        if article.progress >= _FINISHED:
            parts.append(self.tr("read"))
        elif article.progress > 0:
            parts.append(per_cent(round(100 * article.progress), self._look.digits))
        parts.append(article.path.suffix.lstrip(".").lower())
        return with_digits(" · ".join(filter(None, parts)), self._look.digits)

    # What the reader chooses

    def _open(self) -> None:
        card = self.sender()
        assert isinstance(card, ArticleCard)
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self.article_wanted_beside.emit(card.path)
        else:
            self.article_wanted.emit(card.path)

    def _want_mark(self) -> None:
        card = self.sender()
        assert isinstance(card, MarkCard)
        self.mark_wanted.emit(card.shelved)

    def _open_folder(self) -> None:
        self.show_folder(Path(self.sender().property("path")))

    def _seek(self) -> None:
        if self._field.text().strip():
            self.search_wanted.emit(self._field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _centred(widget: QWidget) -> QWidget:
    """`widget` in the middle of a ground, no wider than reads well."""
    ground = QWidget()
    ground.setObjectName("desk-ground")
    row = QHBoxLayout(ground)
    row.setContentsMargins(28, 0, 28, 0)
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    widget.setMaximumWidth(_WIDEST)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return ground
