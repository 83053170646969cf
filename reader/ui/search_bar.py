"""The field in the bar where the reader says what to look for, and its counter."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.model.article import Direction
from reader.model.span import Span
from reader.search import Query
from reader.text.digits import with_digits
from reader.text.direction import base_direction
from reader.ui.actions import Actions
from reader.ui.buttons import button
from reader.ui.finding import Finding
from reader.ui.icons import pixmap
from reader.ui.look import Look

_WIDTH, _NARROWEST = 300, 220
LAYOUT_DIRECTIONS = {
    Direction.RIGHT_TO_LEFT: Qt.LayoutDirection.RightToLeft,
    Direction.LEFT_TO_RIGHT: Qt.LayoutDirection.LeftToRight,
}


class _Field(QLineEdit):
    """A line whose direction is that of its letters, and the interface's while it is empty."""

    next_wanted = Signal()
    previous_wanted = Signal()

    def follow_letters(self) -> None:
        """Run as the first letter with a direction runs."""
        if self.text().strip():
            self.setLayoutDirection(LAYOUT_DIRECTIONS[base_direction(self.text())])
        else:
            self.unsetLayoutDirection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_wanted if backwards else self.next_wanted).emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QFrame):
    """Finds while the reader types; the letters of a fast writer are never held up."""

    def __init__(
        self, finding: Finding, actions: Actions, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDTH)
        self._finding = finding
        self._look = look
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._find)
        self._make(actions)
        finding.matches_changed.connect(self._show_count)
        finding.current_changed.connect(self._show_count)
        self.field.setText(finding.query.text)
        self.field.textChanged.connect(self._follow)
        self._show_count()
        self.set_look(look)

    def _make(self, actions: Actions) -> None:
        self._glass = QLabel(self)
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setToolTip(actions.find.toolTip())
        self.field.next_wanted.connect(self._go_on)
        self.field.previous_wanted.connect(self._go_back)
        self.counter = QLabel(self)
        self.counter.setObjectName("counter")
        self.counter.setAccessibleName(self.tr("Matches"))
        self._previous = button(actions.previous, self)
        self._next = button(actions.next, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 4, 0)
        row.setSpacing(2)
        row.addWidget(self._glass)
        row.addWidget(self.field, 1)
        row.addWidget(self.counter)
        row.addWidget(self._previous)
        row.addWidget(self._next)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in reading order."""
        return self.field, self._previous, self._next

    def set_look(self, look: Look) -> None:
        """Show the look's colours and digits."""
        self._look = look
        scale = self.devicePixelRatioF()
        self._glass.setPixmap(pixmap("search", look.theme.muted, 16, scale))
        self._show_count()

    def begin(self, text: str) -> None:
        """Let the reader type what to look for, beginning with `text` where there is any."""
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Look for nothing."""
        self.field.clear()
        self._soon.stop()
        self._finding.clear()

    def _follow(self, text: str) -> None:
        self.field.follow_letters()
        self._soon.start()

    def _find(self) -> None:
        self._finding.find(Query(self.field.text()))

    def _find_at_once(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._find()

    def _go_on(self) -> None:
        if self._soon.isActive():
            self._find_at_once()
        else:
            self._finding.next()

    def _go_back(self) -> None:
        self._find_at_once()
        self._finding.previous()

    def _show_count(self, _: tuple[Span, ...] | Span | None = None) -> None:
        finding = self._finding
        count = len(finding.matches)
        if not finding.query.text:
            text = ""
        elif finding.current is None:
            text = self.tr("No matches")
        else:
            text = self.tr("{number} of {count}").format(number=finding.current + 1, count=count)
        self.counter.setText(with_digits(text, self._look.digits))
        for arrow in (self._previous, self._next):
            arrow.setVisible(bool(finding.query.text))
            arrow.setEnabled(count > 0)
