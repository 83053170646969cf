"""The bar at the top: opening and marking, what is open, and how it looks."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import Article
from reader.text.digits import with_digits
from reader.ui.actions import Actions
from reader.ui.bars.buttons import button, menu_button
from reader.ui.bars.font_menu import FontMenu
from reader.ui.bars.menus import MainMenu, PageMenu
from reader.ui.fonts import font_for
from reader.ui.icons import icon
from reader.ui.lettering import paragraph_direction
from reader.ui.look import Look
from reader.ui.search.search_bar import SearchBar
from reader.ui.sizes import TOP_HEIGHT
from reader.ui.wording import hours_of, isolated, minutes_of, per_cent, title_of

_ROOM_FOR_TITLE = 760


class Line(QLabel):
    """One line of text that ends in an ellipsis where there is no room for all of it.

    It stands on the same baseline whatever fonts its letters come from, and runs as its
    letters do, or as the interface does where `follows_letters` is not set.
    """

    def __init__(self, name: str, follows_letters: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._follows_letters = follows_letters

    def show_text(self, text: str) -> None:
        """Show `text`, and as a tooltip where it is cut short."""
        self.setText(text)
        self._hint()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), QFontMetrics(self.font()).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def _hint(self) -> None:
        self.setToolTip(self.text() if self._fitting() != self.text() else "")

    def _fitting(self) -> str:
        metrics = QFontMetrics(self._lettering())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _lettering(self) -> QFont:
        return font_for(self.text(), self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics, text = QFontMetrics(self.font()), self._fitting()
        painter = QPainter(self)
        painter.setFont(self._lettering())
        painter.setPen(self.palette().color(self.foregroundRole()))
        if self._follows_letters and text:
            painter.setLayoutDirection(paragraph_direction(text))
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        start = (self.width() - painter.fontMetrics().horizontalAdvance(text)) / 2
        painter.drawText(QPointF(start, baseline), text)


class TopBar(QFrame):
    """The bar above page and sidebar, with `search` in it.

    `menu` is for its first button to open, `page_menu` for the one with which the page is set;
    `stops` takes the focus, in reading order.
    """

    def __init__(
        self, actions: Actions, search: SearchBar, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        self.setFixedHeight(TOP_HEIGHT)
        self._article: Article | None = None
        self._look = look
        self._fonts = FontMenu(actions, look, self)
        self.page_menu = PageMenu(actions, self._fonts, self)
        self.menu = MainMenu(actions, self.page_menu, self)
        self.menu_button = menu_button(self.menu, self.tr("Menu"), self)
        self.menu_button.setShortcut("F10")
        self._size = button(actions.usual_size, self)
        self._size.setObjectName("size")
        self._type = menu_button(self.page_menu, self.tr("Type and page"), self)
        self._type.setShortcut("F8")
        themes = QMenu(self)
        themes.addActions(actions.themes.actions())
        self._theme = menu_button(themes, self.tr("Theme"), self)
        self._arrange(actions, search)
        self.set_look(look)

    def _arrange(self, actions: Actions, search: SearchBar) -> None:
        opening = button(actions.open, self)
        opening.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        start = (self.menu_button, opening, button(actions.bookmark, self))
        sizes = (button(actions.smaller, self), self._size, button(actions.larger, self))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(6)
        for widget in start:
            row.addWidget(widget)
        row.addLayout(self._titles(), 1)
        row.addWidget(search, 1)
        for widget in (*sizes, self._type, self._theme):
            row.addWidget(widget)
        self.stops = (*start, *search.stops, *sizes, self._type, self._theme)
        for stop, following in pairwise(self.stops):
            self.setTabOrder(stop, following)

    def _titles(self) -> QVBoxLayout:
        self._title = Line("title", True, self)
        self._about = Line("muted", False, self)
        lines = QVBoxLayout()
        lines.setContentsMargins(10, 4, 10, 4)
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._about)
        return lines

    def sizeHint(self) -> QSize:
        return QSize(900, TOP_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_title()
        self.layout().activate()  # lines that come into sight by that would stand in the corner

    def set_look(self, look: Look) -> None:
        """Show the look's colours, digits and type size."""
        self._look = look
        self.menu_button.setIcon(icon("menu", look.theme.text))
        self._theme.setIcon(icon("theme", look.theme.text))
        self._type.setIcon(icon("type", look.theme.text))
        self._fonts.set_look(look)
        self._size.setText(per_cent(look.settings.type_size, look.digits))
        self._show_title()

    def show_article(self, article: Article | None) -> None:
        """Name the article that is open, if one is."""
        self._article = article
        self._fonts.show_language(article.metadata.language if article else "")
        self._show_title()

    def _show_title(self) -> None:
        has_room = self.width() >= _ROOM_FOR_TITLE
        self._title.setVisible(has_room)
        self._about.setVisible(has_room and self._article is not None)
        if self._article is None:
            self._title.show_text(self.tr("Warraq"))
            return
        minutes = minutes_of(len(self._article.text))
        hours = hours_of(minutes)
        time = (
            self.tr("%n hour(s) to read", "", hours)
            if hours
            else self.tr("%n minute(s) to read", "", minutes)
        )
        name = isolated(self._article.source.path.name)
        self._title.show_text(title_of(self._article))
        self._about.show_text(f"{name} · {with_digits(time, self._look.digits)}")
