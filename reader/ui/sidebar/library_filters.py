"""Which of all articles are searched: what is said of them, and where the reader narrows them."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from reader.library.filters import Filters
from reader.library.lookup import Progress
from reader.text.digits import with_digits
from reader.ui.icons import icon
from reader.ui.lettering import fonts_from, style_of
from reader.ui.lists.row_list import MARGIN
from reader.ui.look import Look
from reader.ui.sidebar.filter_box import FilterBox
from reader.ui.wording import as_label, isolated
from reader.ui.words.folders import name_of_folder


class LibraryFilters(QWidget):
    """A line on what is searched with its menu, and, on wish, fields for a name and a date.

    `filters` and `dates`, which are words of the reader's, are what is asked for.
    """

    narrowed = Signal()
    typed = Signal()
    folder_wanted = Signal(object)  # Path
    folder_unwanted = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._progress: Progress | None = None
        self._filters = Filters()
        self.state = QLabel(self)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self.fill_menu)
        self._choices = QToolButton(self)
        self._choices.setMenu(self.menu)
        self._choices.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choices.setAutoRaise(True)
        self._choices.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._choices.setCursor(Qt.CursorShape.PointingHandCursor)
        self.name, self.date = FilterBox(self), FilterBox(self)
        self._arrange()

    def _arrange(self) -> None:
        line, fields, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        line.setContentsMargins(MARGIN + 4, 0, MARGIN, 0)
        line.addWidget(self.state, 1)
        line.addWidget(self._choices)
        fields.setContentsMargins(MARGIN, 0, MARGIN, 0)
        for field in (self.name, self.date):
            field.hide()
            field.textChanged.connect(self.typed)
            fields.addWidget(field, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addLayout(fields)

    @property
    def filters(self) -> Filters:
        """What the articles are to be."""
        return replace(self._filters, name=self.name.text().strip())

    @property
    def dates(self) -> str:
        """When what they tell of is to be, in the reader's words."""
        return self.date.text().strip()

    def take(self, filters: Filters, dates: str) -> None:
        """Ask for what `filters` and `dates` say."""
        self._filters = filters
        if filters.name or dates:
            self.ask_for_mentions(True)
            self.name.setText(filters.name)
            self.date.setText(dates)
        self._show_state()

    # What it says

    def set_look(self, look: Look) -> None:
        """Show everything in this look, and in the language in use."""
        self._look = look
        self.state.setAccessibleName(self.tr("What is searched"))
        self.state.setStyleSheet(style_of(fonts_from(self.font()).small, look.theme.muted))
        for field, words in (
            (self.name, self.tr("Names whom or what")),
            (self.date, self.tr("Tells of when")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.date.setToolTip(self.tr("A year, a month or a day; two, and all between are meant"))
        self._choices.setAccessibleName(self.tr("Which articles"))
        self._choices.setToolTip(self.tr("Which articles"))
        self._show_state()

    def show_progress(self, progress: Progress) -> None:
        """Say how many articles there are, and whether there will be more."""
        self._progress = progress
        self._show_state()

    def _show_state(self) -> None:
        progress = self._progress
        if progress is None:
            text = ""
        elif progress.is_done:
            text = self.tr("%n article(s)", "", progress.articles)
        else:
            text = self.tr("Looking through the folders: %n article(s)", "", progress.articles)
        if self._look is None:
            return
        folder, language, kind = self._filters.folder, self._filters.language, self._filters.kind
        narrowed = [isolated(name_of_folder(folder))] if folder else []
        narrowed += [self._language_name(language)] if language else []
        narrowed += [isolated(kind)] if kind else []
        text = with_digits(text, self._look.digits)
        self.state.setText(" · ".join(filter(None, [text, *narrowed])))
        theme = self._look.theme
        is_narrow = bool(narrowed) or self.name.isVisibleTo(self)
        self._choices.setIcon(icon("menu", theme.accent if is_narrow else theme.muted))

    # What is chosen

    def fill_menu(self) -> None:
        """Put into the menu what there is to choose."""
        menu, progress = self.menu, self._progress
        menu.clear()
        menu.addAction(self.tr("Add a folder…")).triggered.connect(self._ask_for_folder)
        menu.addSeparator()
        folders = progress.folders if progress else ()
        self._offer(menu, self.tr("All folders"), "folder", None)
        for folder in folders:
            self._offer(menu, name_of_folder(folder), "folder", folder)
        if folders:
            removing = menu.addMenu(self.tr("Search no more"))
            for folder in folders:
                action = removing.addAction(as_label(name_of_folder(folder)))
                action.triggered.connect(partial(self.remove_folder, folder))
        menu.addSeparator()
        self._offer_all(
            self.tr("Language"),
            self.tr("All languages"),
            "language",
            {code: self._language_name(code) for code in (progress.languages if progress else ())},
        )
        kinds = progress.kinds if progress else ()
        self._offer_all(
            self.tr("Kind of file"), self.tr("All kinds"), "kind", {kind: kind for kind in kinds}
        )
        menu.addSeparator()
        by_mentions = menu.addAction(self.tr("By names and dates in them"))
        by_mentions.setCheckable(True)
        by_mentions.setChecked(self.name.isVisibleTo(self))
        by_mentions.triggered.connect(self.ask_for_mentions)

    def _offer_all(self, title: str, none: str, choice: str, values: dict[str, str]) -> None:
        menu = self.menu.addMenu(title)
        self._offer(menu, none, choice, "")
        for value, name in values.items():
            self._offer(menu, name, choice, value)

    def _offer(self, menu: QMenu, text: str, choice: str, value: Path | str | None) -> None:
        action = menu.addAction(as_label(text))
        action.setCheckable(True)
        action.setChecked(getattr(self._filters, choice) == value)
        action.triggered.connect(partial(self.narrow_to, choice, value))

    def narrow_to(self, choice: str, value: Path | str | None) -> None:
        """Search only where `choice`, a field of Filters, is `value`."""
        chosen: dict[str, Any] = {choice: value}
        self._filters = replace(self._filters, **chosen)
        self._show_state()
        self.narrowed.emit()

    def ask_for_mentions(self, is_wanted: bool) -> None:
        """Show the fields for a name and a date, or hide them and ask for neither."""
        for field in (self.name, self.date):
            field.setVisible(is_wanted)
            if not is_wanted:
                field.clear()
        if is_wanted:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    # Folders

    def _ask_for_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = QFileDialog.getExistingDirectory(self.window(), self.tr("Add a folder"))
        if folder:
            self.folder_wanted.emit(Path(folder))

    def remove_folder(self, folder: Path) -> None:
        """Search the articles of `folder` no more."""
        if self._filters.folder == folder:
            self.narrow_to("folder", None)
        self.folder_unwanted.emit(folder)

    def _language_name(self, language: str) -> str:
        names = {
            "ar": self.tr("Arabic"),
            "fa": self.tr("Persian"),
            "he": self.tr("Hebrew"),
            "ur": self.tr("Urdu"),
            "en": self.tr("English"),
        }
        return names.get(language, language)
