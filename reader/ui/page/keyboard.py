"""Reading with the keyboard: turning and scrolling, and a caret once the reader puts one.

Arrow keys scroll as long as no caret is in view; a click or a sideways arrow shows one, and
then they move it. A caret that was scrolled out of view is forgotten. Over leaves, arrow keys
turn them to where they point, and move a caret only while the reader wants one there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from reader.model.article import Direction

if TYPE_CHECKING:
    from reader.ui.page.view import Page

_Move = QTextCursor.MoveOperation
_Mode = QTextCursor.MoveMode
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

_TURNS = {Qt.Key.Key_Space, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_SIDEWAYS = {
    Qt.Key.Key_Left: Direction.LEFT_TO_RIGHT,
    Qt.Key.Key_Right: Direction.RIGHT_TO_LEFT,
}
"""The arrow keys, and the direction of the lines in which they lead back."""
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
_UPRIGHT = {Qt.Key.Key_Up, Qt.Key.Key_Down} | _ENDS


class Keyboard:
    """What keys do on a page with an article on it."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._wants_caret = False

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what the pressed key means here; False leaves it to Qt."""
        key, modifiers = event.key(), event.modifiers()
        if key in _TURNS and not modifiers & ~(_SHIFT | _KEYPAD):
            self._turn(key, is_shifted=bool(modifiers & _SHIFT))
            return True
        if self._page.is_leafed and key in _ARROWS and not modifiers & ~_KEYPAD:
            if not self.has_caret:
                self._turn_towards(key)
                return True
        elif key in _UPRIGHT and not modifiers & _SHIFT and self._scrolls(key, modifiers):
            return True
        if key in _SIDEWAYS or key in _UPRIGHT:
            self.fetch_caret()
            self._page.reach_beyond_caret()
        if key not in _SIDEWAYS or modifiers & ~(_SHIFT | _CONTROL | _KEYPAD):
            return False
        self._move_sideways(_SIDEWAYS[Qt.Key(key)], modifiers)
        return True

    def released(self, event: QKeyEvent) -> None:
        """Show the caret that a key has moved."""
        key = event.key()
        if key in _SIDEWAYS or (key in _UPRIGHT and self.has_caret):
            self.show_caret()
        is_moved = self._wants_caret or event.modifiers() & _SHIFT
        if self._page.is_leafed and is_moved and key in _SIDEWAYS.keys() | _UPRIGHT:
            self._page.follow_caret()

    def show_caret(self) -> None:
        """Show the caret where the reader has put it."""
        is_wanted = self._wants_caret or not self._page.is_leafed
        self._page.show_caret(is_shown=is_wanted and self._page.hasFocus())

    def want_caret(self, is_wanted: bool) -> None:
        """Show a caret in view, for the arrow keys to move, or none."""
        self._wants_caret = is_wanted
        if is_wanted:
            self.fetch_caret()
            self.show_caret()
        else:
            self._page.show_caret(is_shown=False)

    @property
    def has_caret(self) -> bool:
        """Whether the reader sees a caret, which the arrow keys then move."""
        return self._page.is_caret_in_view

    def _turn_towards(self, key: int) -> None:
        """Turn to the leaves to which an arrow points; those that follow are also below."""
        if key in _SIDEWAYS:
            forward = (key == Qt.Key.Key_Left) is self._page.is_rtl
        else:
            forward = key == Qt.Key.Key_Down
        self._page.turn(forward=forward)

    def _turn(self, key: int, *, is_shifted: bool) -> None:
        """Turn a screen on or back; with Shift, Page keys select by the screen."""
        is_back = is_shifted if key == Qt.Key.Key_Space else key == Qt.Key.Key_PageUp
        self._page.turn(forward=not is_back)
        if is_shifted and key != Qt.Key.Key_Space:
            seen = self._page.visible_span()
            self._page.put_caret(seen.start if is_back else seen.end, _Mode.KeepAnchor)

    def _scrolls(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Scroll by the keys that would move a caret, where none is to be seen."""
        if self.has_caret and not modifiers & _CONTROL:
            return False
        if key in _ENDS:
            (self._page.go_to_beginning if key == Qt.Key.Key_Home else self._page.go_to_end)()
            return not self.has_caret
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + bar.singleStep() * (1 if key == Qt.Key.Key_Down else -1))
        return True

    def fetch_caret(self) -> None:
        """Have the caret begin in the first line in view where it is out of sight."""
        if not self._page.is_cursor_in_view and self._page.selected_span() is None:
            self._page.put_caret(self._page.place, _Mode.MoveAnchor)

    def _move_sideways(self, leads_back_in: Direction, modifiers: Qt.KeyboardModifier) -> None:
        """Move by a letter or a word to where the arrow points, as the block's lines run."""
        cursor = self._page.textCursor()
        is_back = self._page.direction_at(cursor.position()) is leads_back_in
        if modifiers & _CONTROL:
            move = _Move.PreviousWord if is_back else _Move.NextWord
        else:
            move = _Move.PreviousCharacter if is_back else _Move.NextCharacter
        cursor.movePosition(move, _Mode.KeepAnchor if modifiers & _SHIFT else _Mode.MoveAnchor)
        self._page.setTextCursor(cursor)
        self._page.ensureCursorVisible()
