"""An article set on a sheet: in a look, with its marks, anew whenever either changes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from reader.model.article import Article
from reader.paths import resources_folder
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.marks import Layer, Mark, Marks
from reader.ui.page.places import Places
from reader.ui.page.reading import Reading
from reader.ui.page.typesetting.byline import byline_of
from reader.ui.page.typesetting.column import Column
from reader.ui.page.typesetting.compositor import Compositor
from reader.ui.page.typesetting.pieces import in_pieces
from reader.ui.page.typesetting.shown import shown
from reader.ui.page.typesetting.turning import runs_from_the_right, turned
from reader.ui.page.typesetting.typography import Role, Typography


class Sheet(Reading):
    """An article on a sheet, or an empty one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole: Article | None = None
        """The article as it is; `_article` is it in pieces."""
        self._look: Look | None = None
        self._counting = QTimer(self, interval=0)
        self._counting.timeout.connect(self._count_on)
        self._document.caught_up.connect(self.viewport().update)

    def show_article(
        self, article: Article, utf16: Utf16, place: int = 0, *, is_turned: bool = False
    ) -> None:
        """Show `article`, the line with offset `place` on top.

        Where `is_turned`, its lines start on the other side.
        """
        self.clear_article()
        if not article.blocks:
            return
        self._whole, self._utf16 = article, utf16
        self._article = in_pieces(turned(article) if is_turned else article)
        self._places = Places(self._article.blocks, utf16)
        self._kept = place, None
        self._load()
        self._compose(place, None)

    def show_rest(self, article: Article, utf16: Utf16, *, is_turned: bool = False) -> None:
        """Show all of `article`, whose beginning is shown; what is in view stays where it is."""
        if self._article is None or self._look is None:
            self.show_article(article, utf16, is_turned=is_turned)
            return
        at, y = self._reading_place()
        self._whole, self._utf16 = article, utf16
        self._article = in_pieces(turned(article) if is_turned else article)
        self._places = Places(self._article.blocks, utf16)
        cursor = self.textCursor()
        ends = cursor.anchor(), cursor.position()
        self._is_composing = True
        self._layout.compose(None)
        self._document.load_rest(self._article)
        self._put_cursor(*ends)
        self._is_composing = False
        self._compose(at, y)

    def _load(self) -> None:
        """Have the document hold the article's text, as the look wants it."""
        if self._article is not None and self._look is not None:
            self._layout.compose(None)
            self._document.load(self._article, partial(shown, settings=self._look.settings))
            self._put_cursor(0, 0)
            self._layout.painter.caret = None

    def _put_cursor(self, anchor: int, position: int) -> None:
        """Put Qt's cursor at `position`, with what is between that and `anchor` selected."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def clear_article(self) -> None:
        """Show an empty page."""
        painter = self._layout.painter
        if self._article is not None:
            painter.images.forget()
        self._layout.compose(None)
        self._viewpoint, self._layout.leafed = self._scrolled, None
        self._article = self._whole = None
        self._kept, self._told = None, -1
        painter.marks = {layer: Marks() for layer in Layer}
        self._document.unload()
        painter.caret, painter.focused_link = None, None
        self._viewpoint.settle()
        self.viewport().update()

    def set_look(self, look: Look) -> None:
        """Show everything in `look`; the reading place stays."""
        at, y = self._reading_place()
        before, self._look = self._look, look
        self._is_composing = True
        ground = self.viewport().palette()
        ground.setColor(QPalette.ColorRole.Base, look.theme.page)
        self.viewport().setPalette(ground)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if look.settings.is_paged else policy.ScrollBarAlwaysOn
        )
        self._is_composing = False
        if before is None or _letters(before) != _letters(look):
            self._load()
        self._compose(at, y)

    def turn_direction(self) -> None:
        """Have the lines of this article start on the other side; the reading place stays."""
        if self._article is not None:
            at, y = self._reading_place()
            self._article = turned(self._article)
            self._compose(at, y)

    def set_marks(self, layer: Layer, marks: Sequence[Mark]) -> None:
        """Put `marks`, in the order of their starts, in place of those of `layer`."""
        self._layout.painter.marks[layer] = Marks(marks)
        self.viewport().update()

    def _compose(self, at: int, y: int | None) -> None:
        """Set the article in the look, the line with offset `at` at `y` of the view.

        Where `y` is None, that is where reading begins: at the top, below some air.
        """
        if self._look is None:
            return
        self._is_composing = True
        if self._article is not None:
            self._set(self._article, self._look, at)
        self._is_composing = False
        self._bring(at, y)
        self._kept = (at, y)
        self.viewport().update()
        self.view_changed.emit()

    def _set(self, article: Article, look: Look, at: int) -> None:
        """Set `article` in `look`, in leaves around offset `at` where the reader wants leaves."""
        typography = Typography(resources_folder() / "fonts", article.metadata.language, look)
        sheets, width = None, self.viewport().width()
        if look.settings.is_paged:
            from reader.ui.page.paged import Paged, sheets_in

            sheets = sheets_in(self.viewport().size(), typography)
            width = sheets.width
        column = Column(
            article.blocks, article.text, typography, width, sheets.height if sheets else None
        )
        byline = byline_of(article, look)
        self._layout.leafed = None
        self._layout.compose(
            Compositor(article, self._utf16, self._document, typography, column, byline)
        )
        self._viewpoint = self._scrolled
        if sheets is not None:
            is_rtl = runs_from_the_right(article.blocks)
            self._viewpoint = Paged(self._layout, sheets, self._line(at), is_rtl=is_rtl)
            self._layout.leafed = self._viewpoint
            self._counting.start()
        self.verticalScrollBar().setSingleStep(typography.setting(Role.TEXT).pitch)
        if sheets is not None:
            self.verticalScrollBar().setRange(0, 0)  # Qt is shown what is in view
        self.horizontalScrollBar().setRange(0, 0)  # Qt remembers when the page was wider

    def _count_on(self) -> None:
        """Find out how many leaves there are, one at a time."""
        if not self._viewpoint.count_on():
            self._counting.stop()
            self.view_changed.emit()

    # What Qt asks for

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._is_composing:
            super().resizeEvent(event)
            return
        at, y = self._reading_place()
        self._is_composing = True
        super().resizeEvent(event)
        self._is_composing = False
        is_set_anew = event.size().width() != event.oldSize().width()
        if is_set_anew or self._layout.leafed is not None:
            self._compose(at, y)
        else:
            self._viewpoint.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._viewpoint.settle()
        super().paintEvent(event)


def _letters(look: Look) -> tuple[str, bool]:
    """What in `look` decides which letters are shown."""
    return look.settings.page_digits, look.settings.shows_tashkeel
