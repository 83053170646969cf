"""A list of rows, worked by mouse and keys alike."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from reader.ui.lists.row_painter import RowPainter
from reader.ui.lists.rows import Rows

MARGIN = 16
"""Between the edges of the sidebar and what stands in it."""

_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowList(QListView):
    """Rows of which the reader chooses one, and then steps on within it.

    `stepped` tells the row and +1 or -1: each click and Enter is a step on, Shift+Enter one
    back, and so are the arrow keys that point to the end and the start of a line.
    """

    stepped = Signal(QModelIndex, int)
    moved = Signal(QModelIndex)  # to another row, by keys
    pointed_at = Signal(QModelIndex)  # by the mouse; an invalid one when it leaves
    left = Signal()  # upwards, from the first row
    forgotten = Signal()  # Esc
    removed = Signal(QModelIndex)  # Delete
    joined = Signal(QModelIndex, QModelIndex)  # a row, and the one that it was dragged onto

    def __init__(self, model: Rows, painter: RowPainter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = painter
        painter.setParent(self)
        self.setModel(model)
        self.setItemDelegate(painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._step_on)
        self.doubleClicked.connect(self._step_on)
        self.entered.connect(self.pointed_at)
        self.viewportEntered.connect(self._point_at_nothing)
        painter.set_font(self.font())
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room()

    def first_row(self) -> QModelIndex:
        """The first row that is no heading; invalid where there is none."""
        return self.row_from(0)

    def row_from(self, number: int) -> QModelIndex:
        """The first row from `number` on that is no heading."""
        indexes = (self.model().index(i, 0) for i in range(number, self.model().rowCount()))
        return next(filter(_is_row, indexes), QModelIndex())

    def let_join(self) -> None:
        """Let rows be dragged onto one another."""
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)

    def _joins(self, event: QDropEvent) -> tuple[QModelIndex, QModelIndex] | None:
        """The row that is dragged and the one below the mouse, if they are two."""
        dragged, below = self.currentIndex(), self.indexAt(event.position().toPoint())
        is_own = event.source() is self and _is_row(dragged)
        return (dragged, below) if is_own and _is_row(below) and dragged != below else None

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        joins = self._joins(event)
        event.setAccepted(joins is not None)
        self.pointed_at.emit(joins[1] if joins else QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the join; the rows themselves are made anew from the facts."""
        joins = self._joins(event)
        if joins:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.joined.emit(*joins)

    def enter(self) -> None:
        """Take the keys, with a row to begin from."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.first_row())
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_room(self) -> None:
        """Let the scroll bar stand in the margin, so that rows keep their width beside it."""
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        beside = max(0, MARGIN - taken)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setViewportMargins(beside, 0, MARGIN, 0)
        else:
            self.setViewportMargins(MARGIN, 0, beside, 0)

    def _step_on(self, index: QModelIndex) -> None:
        if _is_row(index):
            self.stepped.emit(index, 1)

    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads: never to a heading, but to the row after it."""
        index = super().moveCursor(action, modifiers)
        return index if not index.isValid() or _is_row(index) else self.row_from(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QListView.State.EditingState:
            event.ignore()  # the field has it; whoever ends it with Enter wants no step
            return
        index = self.currentIndex()
        step = self._step_of(event)
        if step and _is_row(index):
            self.stepped.emit(index, step)
        elif event.key() in _DELETE and _is_row(index):
            self.removed.emit(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.forgotten.emit()
        elif event.key() == Qt.Key.Key_Up and index == self.first_row():
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if self.currentIndex() != index:
                self.moved.emit(self.currentIndex())

    def _step_of(self, event: QKeyEvent) -> int:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        match event.key():
            case Qt.Key.Key_Left:
                return 1 if is_mirrored else -1
            case Qt.Key.Key_Right:
                return -1 if is_mirrored else 1
            case key if key in _ENTER:
                return -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        return 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        index = self.indexAt(event.position().toPoint())
        if _is_row(index) and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)  # a menu on one of those selected is about them all

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at_nothing()

    def _point_at_nothing(self) -> None:
        self.pointed_at.emit(QModelIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter.set_font(self.font())
            self.scheduleDelayedItemsLayout()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()


def _is_row(index: QModelIndex) -> bool:
    """Whether `index` is that of a row, and not of a heading or of nothing."""
    return index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
