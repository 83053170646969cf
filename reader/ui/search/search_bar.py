"""The field in the bar where the reader says what to look for, and its counter."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reader.model.span import Span
from reader.search import Query, QueryFault
from reader.text.digits import with_digits
from reader.ui.actions import Actions
from reader.ui.bars.buttons import button, menu_button
from reader.ui.fields import Field
from reader.ui.icons import icon
from reader.ui.lettering import paragraph_direction
from reader.ui.look import Look
from reader.ui.search.finding import Finding
from reader.ui.search.history import History
from reader.ui.search.querying import query_for, sentence_on
from reader.ui.wording import from_the_left

_WIDTH, _NARROWEST = 300, 220


class _Field(Field):
    """A line whose direction is that of its letters, and the interface's while it is empty."""

    next_wanted = Signal()
    previous_wanted = Signal()
    older_wanted = Signal()
    newer_wanted = Signal()
    options_wanted = Signal()

    def follow_letters(self) -> None:
        """Run as the first letter with a direction runs."""
        if self.text().strip():
            self.setLayoutDirection(paragraph_direction(self.text()))
        else:
            self.unsetLayoutDirection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                backwards = held & Qt.KeyboardModifier.ShiftModifier
                (self.previous_wanted if backwards else self.next_wanted).emit()
            case Qt.Key.Key_Up:
                self.older_wanted.emit()
            case Qt.Key.Key_Down if held & Qt.KeyboardModifier.AltModifier:
                self.options_wanted.emit()
            case Qt.Key.Key_Down:
                self.newer_wanted.emit()
            case _:
                super().keyPressEvent(event)


class SearchBar(QFrame):
    """Finds while the reader types; the letters of a fast writer are never held up.

    `remembered` tells what was sought, the latest first.
    """

    remembered = Signal(object)  # tuple[str, ...]

    def __init__(
        self, finding: Finding, actions: Actions, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDTH)
        self._finding = finding
        self._look = look
        self._history = History(look.settings.sought)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._find)
        self._make(actions)
        finding.matches_changed.connect(self._show_count)
        finding.current_changed.connect(self._show_count)
        finding.query_changed.connect(self._show_query)
        self.field.setText(finding.query.text)
        self.field.textChanged.connect(self._follow)
        self._show_count()
        self.set_look(look)

    def _make(self, actions: Actions) -> None:
        self._make_options(actions)
        self.field = _Field(parent=self)
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setToolTip(actions.find.toolTip())
        self.field.next_wanted.connect(self._go_on)
        self.field.previous_wanted.connect(self._go_back)
        self.field.older_wanted.connect(self._recall_older)
        self.field.newer_wanted.connect(self._recall_newer)
        self.field.options_wanted.connect(self._show_options)
        self.field.textEdited.connect(self._history.rest)
        self.counter = QLabel(self)
        self.counter.setObjectName("counter")
        self.counter.setAccessibleName(self.tr("Matches"))
        self._previous = button(actions.previous, self)
        self._next = button(actions.next, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(2)
        row.addWidget(self.options)
        row.addWidget(self.field, 1)
        row.addWidget(self.counter)
        row.addWidget(self._previous)
        row.addWidget(self._next)

    def _make_options(self, actions: Actions) -> None:
        menu = QMenu(self)
        menu.addActions(actions.search_options)
        menu.addSeparator()
        menu.addAction(actions.forget_sought)
        self.options: QToolButton = menu_button(menu, self.tr("How words are sought"), self)
        self.options.setToolTip(f"{self.options.accessibleName()}  {from_the_left('Alt+↓')}")

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in reading order."""
        return self.options, self.field, self._previous, self._next

    def set_look(self, look: Look) -> None:
        """Show the look's colours and digits."""
        self._look = look
        self._history.sought = look.settings.sought
        asked = self._query
        is_usual = asked == Query(asked.text)
        ink = look.theme.muted if is_usual else look.theme.accent
        self.options.setIcon(icon("search-options", ink))
        if self.field.text() and asked != self._finding.query:
            self._soon.start()
        self._show_count()

    @property
    def _query(self) -> Query:
        """What the reader asks for."""
        return query_for(self.field.text(), self._look.settings)

    def begin(self, text: str) -> None:
        """Let the reader type what to look for, beginning with `text` where there is any."""
        self._finding.prepare()
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Look for nothing; what was found is remembered."""
        if self._finding.matches:
            self._remember()
        self.field.clear()
        self._soon.stop()
        self._finding.clear()

    def _follow(self, text: str) -> None:
        self._finding.hold()
        self.field.follow_letters()
        self._soon.start()

    def _find(self) -> None:
        self._finding.find(self._query)

    def _show_query(self, query: Query) -> None:
        """Show what is sought, where it was not asked for here."""
        if query.text and query.text != self.field.text():
            self.field.setText(query.text)
            self._soon.stop()

    def _show_options(self) -> None:
        """Open the menu below its button, without waiting until it is closed."""
        below = self.options.rect()
        from_the_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = below.bottomRight() if from_the_right else below.bottomLeft()
        self.options.menu().popup(self.options.mapToGlobal(corner))

    def _recall_older(self) -> None:
        self.field.setText(self._history.older(self.field.text()))

    def _recall_newer(self) -> None:
        self.field.setText(self._history.newer(self.field.text()))

    def _remember(self) -> None:
        sought = self._history.with_latest(self.field.text())
        self._history.rest()
        if sought != self._history.sought:
            self._history.sought = sought
            self.remembered.emit(sought)

    def _find_at_once(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._find()

    def _go_on(self) -> None:
        self._remember()
        if self._soon.isActive():
            self._find_at_once()
        else:
            self._finding.next()

    def _go_back(self) -> None:
        self._remember()
        self._find_at_once()
        self._finding.previous()

    def _show_count(self, _: tuple[Span, ...] | Span | None = None) -> None:
        finding = self._finding
        count = len(finding.matches)
        if not finding.query.text:
            text = ""
        elif finding.fault is not None:
            slow = finding.fault is QueryFault.SLOW
            text = self.tr("Too slow") if slow else self.tr("Not complete")
        elif finding.is_waiting:
            text = "…"
        elif finding.current is None:
            text = self.tr("No matches")
        else:
            text = self.tr("{number} of {count}").format(number=finding.current + 1, count=count)
        self.counter.setText(with_digits(text, self._look.digits))
        self.counter.setToolTip(sentence_on(finding.fault) if finding.fault else "")
        for arrow in (self._previous, self._next):
            arrow.setVisible(count > 0 or finding.is_waiting)  # words need the room
            arrow.setEnabled(count > 0)
