"""Which marks are listed, and in what order: kinds, a tag, and how they are sorted."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.model.mark import Mark
from reader.ui.bars.buttons import menu_button
from reader.ui.icons import icon
from reader.ui.look import Look
from reader.ui.marks.swatches import swatch
from reader.ui.sidebar.mark_rows import KINDS, Kind, Order
from reader.ui.words.marks import name_of_kind

_ICON = 16


class MarkFilter(QWidget):
    """A row of buttons over the list of marks; shows only what tells some marks from others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order = Order.PLACE
        self.tag = ""
        self._kinds: dict[Kind, QToolButton] = {kind: self._kind_button() for kind in KINDS}
        self._tags = QMenu(self)
        self._tags.triggered.connect(self._choose_tag)
        self._tag_button = menu_button(self._tags, "", self)
        self._orders = QActionGroup(self)
        self._orders.triggered.connect(self._choose_order)
        self._order_menu = QMenu(self)
        for order in Order:
            action = self._orders.addAction("")
            action.setData(order)
            action.setCheckable(True)
            action.setChecked(order is self.order)
            self._order_menu.addAction(action)
        self._order_button = menu_button(self._order_menu, "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self._kinds.values():
            row.addWidget(button)
        row.addStretch(1)
        for button in (self._tag_button, self._order_button):
            button.setObjectName("small")
            button.setIconSize(QSize(_ICON, _ICON))
            row.addWidget(button)

    def _kind_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("small")
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.toggled.connect(self.changed)
        return button

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of marks that are wanted; none where all are."""
        return frozenset(kind for kind, button in self._kinds.items() if button.isChecked())

    def offer(self, marks: Iterable[Mark]) -> None:
        """Offer what there is to choose from in `marks`."""
        marks = tuple(marks)
        kinds = {mark.highlight for mark in marks}
        for kind, button in self._kinds.items():
            button.setVisible(len(kinds) > 1 and kind in kinds)
            if kind not in kinds:
                button.setChecked(False)
        tags = sorted({tag for mark in marks for tag in mark.tags})
        if self.tag not in tags:
            self.tag = ""
        self._tags.clear()
        for tag in ("", *tags):
            action = self._tags.addAction(tag or self.tr("All tags"))
            action.setData(tag)
            action.setCheckable(True)
            action.setChecked(tag == self.tag)
        self._tag_button.setVisible(bool(tags))
        self._tag_button.setChecked(bool(self.tag))
        self.setVisible(len(marks) > 1)

    def start_over(self) -> None:
        """Let all marks through again; the order stays."""
        self.blockSignals(True)
        for button in self._kinds.values():
            button.setChecked(False)
        self.tag = ""
        self.blockSignals(False)

    def set_look(self, look: Look) -> None:
        """Show itself in the colours of `look`, and in the language in use."""
        theme = look.theme
        for kind, button in self._kinds.items():
            button.setIcon(swatch(theme, kind))
            button.setAccessibleName(name_of_kind(kind))
            button.setToolTip(name_of_kind(kind))
        for button, name, words in (
            (self._tag_button, "tag", self.tr("Show one tag")),
            (self._order_button, "sort", self.tr("Sort")),
        ):
            button.setIcon(icon(name, theme.muted, theme.accent))
            button.setAccessibleName(words)
            button.setToolTip(words)
        names = {
            Order.PLACE: self.tr("As in the text"),
            Order.TIME: self.tr("Latest first"),
            Order.COLOUR: self.tr("By colour"),
        }
        for action in self._orders.actions():
            action.setText(names[Order(action.data())])

    def _choose_tag(self, action: QAction) -> None:
        self.tag = action.data()
        self._tag_button.setChecked(bool(self.tag))
        self.changed.emit()

    def _choose_order(self, action: QAction) -> None:
        self.order = Order(action.data())
        self.changed.emit()
