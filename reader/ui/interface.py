"""The interface as the reader wants it: its language, digits, colours and sizes.

Everything here can change while an article is open; what is chosen is kept at once.
"""

from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader import paths, settings
from reader.settings import TYPE_SIZES, Settings
from reader.text.digits import Digits
from reader.ui.look import Look
from reader.ui.theme import DARK, LIGHT, Theme, load_theme, theme_names

LANGUAGES = ("ar", "en")
"""The languages that the interface speaks."""

SYSTEM_THEME = "system"

_DIGITS = {"ar": Digits.ARABIC_INDIC, "fa": Digits.PERSIAN, "ur": Digits.PERSIAN}
_FROM_THE_RIGHT = frozenset({"ar", "fa", "he", "ur"})


def language_for(wanted: str, system: QLocale) -> str:
    """The interface's language: the one wanted, else the system's, else English.

    Arabic where the system does not say what it speaks.
    """
    if wanted in LANGUAGES:
        return wanted
    if system.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return "ar"
    spoken = system.name().partition("_")[0]
    return spoken if spoken in LANGUAGES else "en"


def digits_for(language: str, wanted: str) -> Digits:
    """The digits wanted, by their CLDR name, else those that go with `language`."""
    try:
        return Digits(wanted)
    except ValueError:
        return _DIGITS.get(language, Digits.WESTERN)


def direction_for(language: str) -> Qt.LayoutDirection:
    """Where the start of a line of `language` is."""
    from_the_right = language in _FROM_THE_RIGHT
    return Qt.LayoutDirection.RightToLeft if from_the_right else Qt.LayoutDirection.LeftToRight


def system_scheme(application: QApplication) -> Qt.ColorScheme:
    """Whether the system is light or dark, where it says so."""
    return application.styleHints().colorScheme()


class Interface(QObject):
    """What the reader has chosen, in force: `look` is how everything looks just now.

    It begins with what was `chosen`, or with what is kept at `kept_at`. Where that is None,
    nothing is kept.

    `language_changed` comes after the words and the direction of the application changed,
    `look_changed` after each choice. `settings_failed` says that a choice could not be kept.
    """

    language_changed = Signal(str)
    look_changed = Signal(object)  # Look
    settings_failed = Signal(object)  # OSError

    def __init__(
        self, application: QApplication, kept_at: Path | None, chosen: Settings | None = None
    ) -> None:
        super().__init__(application)
        self._application = application
        self._kept_at = kept_at
        self._settings = chosen or (settings.load(kept_at) if kept_at else Settings())
        self._translators: list[QTranslator] = []
        self._themes = paths.resources_folder() / "themes"
        self._look = self._resolved()
        self._speak()
        self._paint()
        application.styleHints().colorSchemeChanged.connect(self._renew)

    @property
    def look(self) -> Look:
        """How everything looks just now."""
        return self._look

    @property
    def look_on_paper(self) -> Look:
        """How an article looks when it is printed: dark on light, whatever the screen's theme."""
        return self._look._replace(theme=load_theme(self._themes, LIGHT))

    @property
    def settings(self) -> Settings:
        """The reader's choices."""
        return self._settings

    @property
    def themes(self) -> tuple[str, ...]:
        """The names of the themes to choose from."""
        return theme_names(self._themes)

    def choose(self, **choices: Any) -> None:
        """Take on these choices, named as in Settings, and keep them."""
        chosen = self._settings._replace(**choices)
        if chosen == self._settings:
            return
        self._settings = chosen
        self._keep()
        self._renew()

    def keep(self, **choices: Any) -> None:
        """Keep these choices, which nothing on the screen depends on."""
        self._settings = self._settings._replace(**choices)
        self._keep()

    def size_type(self, steps: int) -> None:
        """Make the type larger by so many steps, or smaller."""
        size = self._settings.type_size
        nearest = min(range(len(TYPE_SIZES)), key=lambda i: abs(TYPE_SIZES[i] - size))
        at = max(0, min(len(TYPE_SIZES) - 1, nearest + steps))
        self.choose(type_size=TYPE_SIZES[at])

    def enlarge_type(self) -> None:
        """Make the type one step larger."""
        self.size_type(+1)

    def reduce_type(self) -> None:
        """Make the type one step smaller."""
        self.size_type(-1)

    def use_usual_size(self) -> None:
        """Give the type the size that it has at first."""
        self.choose(type_size=Settings().type_size)

    def end(self) -> None:
        """Let go of the application: its words and its direction are Qt's again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._application.setStyleSheet("")
        self.deleteLater()

    def _keep(self) -> None:
        if self._kept_at is None:
            return
        try:
            settings.save(self._settings, self._kept_at)
        except OSError as error:
            self.settings_failed.emit(error)

    def _renew(self) -> None:
        """Bring what is in force up to the settings, and say so."""
        before, self._look = self._look, self._resolved()
        if self._look.language != before.language:
            self._speak()
        if self._look.theme != before.theme:
            self._paint()
        if self._look.language != before.language:
            self.language_changed.emit(self._look.language)
        if self._look != before:
            self.look_changed.emit(self._look)

    def _resolved(self) -> Look:
        language = language_for(self._settings.language, QLocale.system())
        digits = digits_for(language, self._settings.digits)
        return Look(self._theme(), self._settings, language, digits)

    def _theme(self) -> Theme:
        name = self._settings.theme
        if name == SYSTEM_THEME:
            is_dark = system_scheme(self._application) == Qt.ColorScheme.Dark
            name = DARK if is_dark else LIGHT
        try:
            return load_theme(self._themes, name)
        except (OSError, ValueError) as error:
            import logging

            logging.getLogger(__name__).warning("theme %s: %s", name, error)
            return load_theme(self._themes, LIGHT)

    def _speak(self) -> None:
        """Give the application the words and the direction of the language."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        language = self._look.language
        folders = {
            "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
            "warraq": str(paths.resources_folder() / "translations"),
        }
        self._translators = [QTranslator(self) for _ in folders]
        for translator, (name, folder) in zip(self._translators, folders.items(), strict=True):
            if translator.load(f"{name}_{language}", folder):
                self._application.installTranslator(translator)
        self._application.setLayoutDirection(direction_for(language))

    def _paint(self) -> None:
        """Give the application the colours of the theme."""
        theme = self._look.theme
        self._application.setPalette(palette_of(theme))
        self._application.setStyleSheet(style_sheet_of(theme))


def palette_of(theme: Theme) -> QPalette:
    """The colours of `theme` by the parts that Qt paints."""
    role = QPalette.ColorRole
    palette = QPalette(theme.text, theme.window, theme.raised, theme.line, theme.muted,
                       theme.text, theme.page)  # fmt: skip
    for part, colour in {
        role.Window: theme.window,
        role.AlternateBase: theme.sidebar,
        role.Text: theme.text,
        role.Button: theme.window,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Link: theme.accent,
        role.Accent: theme.accent,
    }.items():
        palette.setColor(part, colour)
    for part in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, theme.muted)
    return palette


def style_sheet_of(theme: Theme) -> str:
    """The style sheet of the window in the colours of `theme`."""
    template = (paths.resources_folder() / "style.qss").read_text(encoding="utf-8")
    colours = {
        name: value.name() for name, value in theme._asdict().items() if isinstance(value, QColor)
    }
    return Template(template).substitute(colours)
