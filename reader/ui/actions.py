"""What a reader can ask of the window: each wish with its words, its keys and its icon.

The menu, the bar and the shortcuts window all show these same actions.
"""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.model.highlight import HighlightStyle
from reader.ui.icons import icon
from reader.ui.interface import LANGUAGES, SYSTEM_THEME
from reader.ui.look import Look
from reader.ui.marks.swatches import swatch
from reader.ui.shortcuts import sequences
from reader.ui.wording import from_the_left
from reader.ui.words.marks import name_of_kind

_HIGHLIGHT_KEYS = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+U")
_OWN_NAMES = {"ar": "العربية", "en": "English"}
_LEADINGS = (85, 100, 120)
_MEASURES = (52, 66, 84)
_MARGINS = (40, 100, 200)
_SAMPLES = {"latn": "0123", "arab": "٠١٢٣", "arabext": "۰۱۲۳"}


class Actions(QObject):
    """The actions of `window`, which hears their shortcuts; all but `leave`.

    `chosen` says which setting, by its name in Settings, is to have which value;
    `panel_wanted` which panel of the sidebar is to be shown.
    """

    chosen = Signal(str, object)
    panel_wanted = Signal(str)

    def __init__(self, window: QWidget, themes: Iterable[str]) -> None:
        super().__init__(window)
        self._window = window
        self._icons: dict[QAction, str] = {}
        self._choices: list[QActionGroup] = []
        self._switches: list[QAction] = []
        self.panels: list[QAction] = []
        self._make_reading_actions()
        self._make_search_options()
        self._make_looking_actions()
        self._make_choices(themes)

    def _make_reading_actions(self) -> None:
        add = self._add
        self.open = add(self.tr("Open…"), "Ctrl+O", icon="open")
        self.open.setIconText(self.tr("Open"))
        self.open_folder = add(self.tr("Open a folder…"), "Ctrl+Shift+O")
        self.desk = add(self.tr("The desk"), "Alt+Home")
        self.new_window = add(self.tr("New window"), "Ctrl+N")
        self.back = add(self.tr("Back"), icon="back")
        self.forward = add(self.tr("Forward"), icon="forward")
        self._give_keys_on_the_way()
        self.reload = add(self.tr("Read the file again"), "Ctrl+R", "F5", icon="reload")
        self.reloads_changed = self._add_switch(
            "reloads_changed", self.tr("Do so by itself when it changes")
        )
        self.save = add(self.tr("Save as…"), "Ctrl+Shift+S")
        self.print = add(self.tr("Print…"), "Ctrl+P")
        self.facts = add(self.tr("About this article"), "Ctrl+I")
        self.copy = add(self.tr("Copy"), "Ctrl+C", icon="copy")
        self.bookmark = add(self.tr("Bookmark this place"), "Ctrl+D", icon="bookmark")
        self.bookmark.setCheckable(True)
        self._make_marking_actions()
        self.find = add(self.tr("Find in the article"), "Ctrl+F", "/", icon="search")
        self.next = add(self.tr("Next match"), "F3", "Ctrl+G", icon="down")
        self.previous = add(self.tr("Previous match"), "Shift+F3", "Ctrl+Shift+G", icon="up")
        self.find_everywhere = add(self.tr("Find in all articles"), "Ctrl+Shift+F")
        self.leave = QAction(self.tr("Leave the search"), self)
        self.leave.setShortcut("Esc")
        self.leave.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.forget_recent = add(self.tr("Forget these articles"))

    def _give_keys_on_the_way(self) -> None:
        """Back is where a line starts: to the right in a window that starts there."""
        start, end = "Alt+Left", "Alt+Right"
        if self._window.isRightToLeft():
            start, end = end, start
        for action, keys in ((self.back, start), (self.forward, end)):
            action.setShortcuts(sequences(keys))
            action.setText(f"{action.text()}\t{from_the_left(keys_of(action))}")

    def _make_marking_actions(self) -> None:
        add = self._add
        self.highlights = {
            style: add(self.tr("Highlight: {colour}").format(colour=name_of_kind(style)), keys)
            for style, keys in zip(HighlightStyle, _HIGHLIGHT_KEYS, strict=True)
        }
        self.note = add(self.tr("Write a note…"), "Ctrl+E", icon="note")
        self.cite = add(self.tr("Copy with citation"), "Ctrl+Shift+C", icon="quote")
        self.cite_plainly = add(self.tr("Copy with plain citation"))
        self.name_words = add(self.tr("Name these words…"), "Ctrl+Shift+N", icon="name")
        self.remove_mark = add(self.tr("Remove the mark"), icon="remove")
        self.take_in = add(self.tr("Take in marks…"))
        self.undo = add(self.tr("Undo"), "Ctrl+Z")
        self.redo = add(self.tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y")

    @property
    def marking(self) -> list[QAction]:
        """The actions that mark words."""
        others = (self.note, self.name_words, self.remove_mark, self.take_in)
        return [self.bookmark, *self.highlights.values(), *others]

    def _make_search_options(self) -> None:
        self.search_options = [
            self._add_switch("seeks_words", self.tr("Whole words")),
            self._add_switch("seeks_near", self.tr("Words near each other, in any order")),
            self._add_switch("tells_marks", self.tr("Tell vowel marks apart")),
            self._add_switch("tells_letters", self.tr("Tell letters such as أ and ا apart")),
            self._add_switch("seeks_forms", self.tr("Other forms of the word, such as its plural")),
            self._add_switch("seeks_expressions", self.tr("Regular expression")),
        ]
        self.forget_sought = self._add(self.tr("Forget what was sought"))
        self.forget_sought.triggered.connect(self._forget_sought)

    def _forget_sought(self) -> None:
        self.chosen.emit("sought", ())

    def _make_looking_actions(self) -> None:
        add = self._add
        self.larger = add(self.tr("Larger type"), "Ctrl++", "Ctrl+=")
        self.larger.setIconText(self.tr("A+"))
        self.smaller = add(self.tr("Smaller type"), "Ctrl+-")
        self.smaller.setIconText(self.tr("A−"))
        self.usual_size = add(self.tr("Usual size"), "Ctrl+0")
        self.full_screen = add(self.tr("Full screen"), "F11")
        self.full_screen.setCheckable(True)
        self.sidebar = self._add_switch("shows_sidebar", self.tr("Sidebar"), "F9", icon="sidebar")
        self._make_page_switches()
        self.shortcuts = add(self.tr("Keyboard shortcuts"), "F1")
        self.about = add(self.tr("About Warraq"))
        self.close = add(self.tr("Close the window"), "Ctrl+W")
        self.quit = add(self.tr("Quit"), "Ctrl+Q")

    def _make_page_switches(self) -> None:
        add = self._add_switch
        self.paged = add("is_paged", self.tr("Turn pages"), "Ctrl+M")
        self.justified = add("is_justified", self.tr("Even line ends"), "Ctrl+J")
        self.kashida = add("uses_kashida", self.tr("Lengthen letters to fill lines"), "Ctrl+K")
        self.tashkeel = add("shows_tashkeel", self.tr("Show vowel marks"), "Ctrl+T")
        self.shows_marks = add("shows_marks", self.tr("Mark names and dates on the page"))
        self.caret = self._add(self.tr("Read with a caret"), "F7")
        self.caret.setCheckable(True)
        self.turned = self._add(self.tr("Start lines on the other side"), "Ctrl+Shift+X")
        self.turned.setCheckable(True)

    def _make_choices(self, themes: Iterable[str]) -> None:
        named = {
            SYSTEM_THEME: self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
        }
        self.themes = self._add_choices(
            "theme", {name: named.get(name, name.title()) for name in (SYSTEM_THEME, *themes)}
        )
        spacing = (self.tr("Close"), self.tr("Usual spacing"), self.tr("Airy"))
        self.leadings = self._add_choices("leading", dict(zip(_LEADINGS, spacing, strict=True)))
        lengths = (self.tr("Short"), self.tr("Usual length"), self.tr("Long"))
        self.measures = self._add_choices("measure", dict(zip(_MEASURES, lengths, strict=True)))
        breadths = (self.tr("Narrow"), self.tr("Usual margins"), self.tr("Wide"))
        self.margins = self._add_choices("margins", dict(zip(_MARGINS, breadths, strict=True)))
        written = self.tr("As written")
        self.page_digits = self._add_choices("page_digits", {"": written, **_SAMPLES})
        own_names = {code: _OWN_NAMES[code] for code in LANGUAGES}
        self.languages = self._add_choices("language", {"": self.tr("As the system"), **own_names})
        self.digits = self._add_choices("digits", {"": self.tr("As the language"), **_SAMPLES})

    @property
    def for_articles(self) -> tuple[QAction, ...]:
        """The actions that need an article."""
        of_file = (self.reload, self.save, self.print, self.facts)
        return *of_file, *self.marking, self.cite, self.cite_plainly, self.find, self.turned

    def _add(self, text: str, *keys: str, icon: str = "") -> QAction:
        action = QAction(text, self)
        action.setShortcuts(sequences(*keys))
        if keys:
            # Menus write keys in the direction of the interface, which turns Ctrl++ around.
            shown = from_the_left(keys_of(action))
            action.setToolTip(f"{words_of(action)}  {shown}")
            action.setText(f"{text}\t{shown}")
        if icon:
            self._icons[action] = icon
        self._window.addAction(action)
        return action

    def _add_switch(self, setting: str, text: str, *keys: str, icon: str = "") -> QAction:
        action = self._add(text, *keys, icon=icon)
        action.setObjectName(setting)
        action.setCheckable(True)
        action.triggered.connect(self._switch)
        self._switches.append(action)
        return action

    def _add_choices(self, setting: str, texts: dict[Any, str]) -> QActionGroup:
        group = QActionGroup(self)
        group.setObjectName(setting)
        for value, text in texts.items():
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(value)
        group.triggered.connect(self._choose)
        self._choices.append(group)
        return group

    def _switch(self, is_on: bool) -> None:
        self.chosen.emit(self.sender().objectName(), is_on)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.actionGroup().objectName(), action.data())

    def add_panels(self, titles: dict[str, str]) -> None:
        """Let Alt+1, Alt+2 … ask for the panels, by name and title."""
        for number, (name, title) in enumerate(titles.items(), 1):
            action = self._add(title, f"Alt+{number}")
            action.setData(name)
            action.triggered.connect(self._want_panel)
            self.panels.append(action)

    def _want_panel(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.panel_wanted.emit(action.data())

    def with_keys(self) -> list[QAction]:
        """The actions that have a shortcut."""
        return [action for action in self._window.actions() if not action.shortcut().isEmpty()]

    def set_look(self, look: Look) -> None:
        """Check what is chosen, and draw the icons in the theme's colours."""
        for action, name in self._icons.items():
            action.setIcon(icon(name, look.theme.text, look.theme.accent))
        for style, action in self.highlights.items():
            action.setIcon(swatch(look.theme, style))
        for group in self._choices:
            value = getattr(look.settings, group.objectName())
            for action in group.actions():
                action.setChecked(action.data() == value)
        for action in self._switches:
            action.setChecked(getattr(look.settings, action.objectName()))
        self.kashida.setEnabled(look.settings.is_justified)


def words_of(action: QAction) -> str:
    """What `action` is called, without the keys that its menu shows beside that."""
    return action.text().partition("\t")[0].rstrip("…")


def keys_of(action: QAction) -> str:
    """The first shortcut of `action` as this system writes it, "" where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
