"""What every panel of the sidebar is: a filter box over a list, or a word on why it is empty."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from reader.text.digits import with_digits
from reader.text.fold import fold
from reader.ui.lists.emptiness import Emptiness, Reason
from reader.ui.lists.row_list import MARGIN, RowList
from reader.ui.lists.row_painter import RowPainter
from reader.ui.lists.rows import Rows
from reader.ui.look import Look
from reader.ui.search.finding import Finding
from reader.ui.session import Session
from reader.ui.sidebar.filter_box import FilterBox
from reader.ui.wording import isolated

Commands = tuple[tuple[str, Callable[[], object]], ...]
"""What a menu offers: its words, and what is done."""


class Panel(QWidget):
    """One view of the article: rows that the session's facts are made into.

    A panel that is not in sight waits with its work until it is. It keeps no facts: what it
    shows is made anew from the session each time the session says that something changed.
    `name` is what the settings call it; `icon`, if not empty, stands on its tab for its title.
    """

    setting_chosen = Signal(str, object)  # the name of a setting, and its value
    saving_wanted = Signal(str, object)  # a name, and the list by the endings it can have

    name = ""
    icon = ""
    has_filter = True

    def __init__(self, session: Session, painter: RowPainter, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self._look: Look | None = None
        self._is_stale = True
        self._filter = FilterBox(self)
        self._model = self._new_model()
        self._painter = painter
        self._list = RowList(self._model, painter, self)
        self._emptiness = Emptiness(self)
        self._body = QStackedLayout()
        self._body.addWidget(self._list)
        self._body.addWidget(self._emptiness)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addLayout(self._inset(self._filter))
        self._layout.addLayout(self._body, 1)
        self._connect()
        session.article_opened.connect(self._start_over)
        session.article_completed.connect(self.refresh)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._narrow)
        self._filter.entered.connect(self._enter_first)
        self._filter.left.connect(self._list.enter)
        self._list.left.connect(self.focus_filter)
        self._list.stepped.connect(self._step)
        self._list.forgotten.connect(self._forget)

    @staticmethod
    def _inset(widget: QWidget, below: int = 0) -> QHBoxLayout:
        """A layout that keeps `widget` off the edges of the sidebar, with room `below` it."""
        layout = QHBoxLayout()
        layout.setContentsMargins(MARGIN, 0, MARGIN, below)
        layout.addWidget(widget)
        return layout

    def _new_model(self) -> Rows:
        return Rows(self._describe, self._explain, self)

    # What a panel says of itself

    @classmethod
    def title(cls) -> str:
        """The word on the panel's tab."""
        raise NotImplementedError

    def _rows(self, wanted: str) -> Iterable[Any]:
        """The rows to show; `wanted`, if not empty, is folded text that they answer."""
        raise NotImplementedError

    def _reason(self) -> Reason:
        """Why there is nothing to show when nothing is filtered away."""
        raise NotImplementedError

    def _describe(self, row: Any) -> str:
        """A row in words, for those who hear it."""
        return row.text

    def _explain(self, row: Any) -> str:
        """The tooltip of a row."""
        return row.text

    def _step(self, index: QModelIndex, by: int) -> None:
        """The reader stepped on, or back, within the row at `index`."""
        raise NotImplementedError

    def _commands(self, row: Any) -> Commands:
        """What the menu of `row`, or of the whole list where it is None, offers."""
        return ()

    # What is done to it

    def set_look(self, look: Look) -> None:
        """Show everything in this look, and in the language in use."""
        before, self._look = self._look, look
        self._painter.set_look(look)
        self._emptiness.set_look(look)
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter the list"))
        self._list.setAccessibleName(self.title())
        self._list.viewport().update()
        if before is None or (before.language, before.digits) != (look.language, look.digits):
            self.refresh()

    def focus_filter(self) -> None:
        """Give the keys to the filter box, or to what stands where there is nothing to filter."""
        if self._filter.isVisible():
            self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._filter.selectAll()
        elif self._body.currentWidget() is self._list:
            self._list.enter()
        else:
            self._emptiness.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin(self, text: str) -> None:
        """Let the reader type, beginning with `text` if not empty, where words are sought."""
        self.focus_filter()

    def follow(self, finding: Finding) -> None:
        """Take note of the search in the article; a panel that does not show it needs none."""

    def choose_at(self, at: int) -> bool:
        """Choose the row that has a mention at offset `at`, and say whether there is one."""
        return False

    def refresh(self) -> None:
        """Show what the session holds by now: at once, or when the panel comes into sight."""
        self._is_stale = True
        if self.isVisible():
            self._fill()

    def _ensure_filled(self) -> None:
        if self._is_stale:
            self._fill()

    def _fill(self) -> None:
        self._is_stale = False
        wanted = " ".join(fold(self._filter.text()).split())
        self._show(self._rows(wanted))
        has_rows = self._model.rowCount() > 0
        self._filter.setVisible(self.has_filter and (has_rows or bool(wanted)))
        if has_rows:
            self._body.setCurrentWidget(self._list)
            return
        self._emptiness.say(self._no_answer() if wanted else self._reason())
        self._body.setCurrentWidget(self._emptiness)

    def _show(self, rows: Iterable[Any]) -> None:
        """Show `rows`, with the keys and the view where they were as far as the rows allow."""
        current, scrolled = self._list.currentIndex(), self._list.verticalScrollBar().value()
        row = self._model.row(current) if current.isValid() else None
        self._model.set_rows(rows)
        if row is not None:
            self._list.setCurrentIndex(self._model.index_of(row))
        self._list.verticalScrollBar().setValue(scrolled)

    def _no_answer(self) -> Reason:
        shown = isolated(self._filter.text().strip())
        text = self.tr("Nothing here has “%1” in it.").replace("%1", shown)
        return Reason(self.tr("Nothing matches"), text)

    def _in_digits(self, text: str) -> str:
        """`text` with its numbers in the reader's digits."""
        return with_digits(text, self._look.digits) if self._look else text

    def _joined(self, *parts: str) -> str:
        """What is said of a row, part by part, with the comma of the interface's language."""
        return self.tr(", ", "between parts of a spoken row").join(filter(None, parts))

    def _narrow(self) -> None:
        self._fill()
        self._list.scrollToTop()

    def _enter_first(self) -> None:
        first = self._list.first_row()
        if first.isValid():
            self._list.setCurrentIndex(first)
            self._step(first, 1)

    def _forget(self) -> None:
        self._session.choose(())

    def _start_over(self) -> None:
        """Another article: nothing of the one before remains."""
        self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.blockSignals(False)
        self.refresh()
        self._list.scrollToTop()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self._list.currentIndex()
            at = self._list.viewport().mapToGlobal(self._list.visualRect(index).center())
        else:
            index = self._list.indexAt(self._list.viewport().mapFrom(self, event.pos()))
            at = event.globalPos()
        menu = self.menu(self._model.row(index) if index.isValid() else None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.isEmpty():
            menu.close()
        else:
            menu.popup(at)

    def menu(self, row: Any) -> QMenu:
        """The menu of `row`, or of the whole list where it is None."""
        menu = QMenu(self)
        for words, command in self._commands(row):
            menu.addAction(words).setData(command)
        menu.triggered.connect(self._carry_out)
        return menu

    def _carry_out(self, action: QAction) -> None:
        action.data()()

    def showEvent(self, event: QShowEvent) -> None:
        self._ensure_filled()
        super().showEvent(event)
