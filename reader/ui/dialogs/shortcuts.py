"""Every key that does something, listed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from reader.ui.actions import Actions, keys_of, words_of
from reader.ui.dialogs.window import SmallWindow
from reader.ui.wording import from_the_left

_COLUMNS = 2


class ShortcutsWindow(SmallWindow):
    """The actions with their keys, and the keys of the search field and the page."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), parent)
        self.setObjectName("shortcuts")
        bound = [(words_of(action), keys_of(action)) for action in actions.with_keys()]
        rows = [*bound, *self._others()]
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        height = -(-len(rows) // _COLUMNS)
        for number, (words, keys) in enumerate(rows):
            column, row = divmod(number, height)
            self._add(grid, row, column * 3, words, keys)
        for column in range(_COLUMNS - 1):
            grid.setColumnMinimumWidth(column * 3 + 2, 24)
        self.add_tall(table)
        self.add_buttons()

    def _others(self) -> list[tuple[str, str]]:
        return [
            (self.tr("To the next match, from the search field"), "Enter"),
            (self.tr("To the previous match, from the search field"), "Shift+Enter"),
            (self.tr("Back to where the search began"), "Esc"),
            (self.tr("Type size, over the page"), self.tr("Ctrl+wheel")),
            (self.tr("Menu"), "F10"),
        ]

    def _add(self, grid: QGridLayout, row: int, column: int, words: str, keys: str) -> None:
        what = QLabel(words, self)
        what.setAccessibleName(f"{words}: {keys}")
        cap = QLabel(from_the_left(keys), self)
        cap.setObjectName("key")
        cap.setAccessibleName(keys)
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(what, row, column)
        grid.addWidget(cap, row, column + 1)
