"""What is known of the open article: what it says of itself, and of its file."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from reader.model.article import Article
from reader.text.digits import with_digits
from reader.ui.dialogs.window import SmallWindow
from reader.ui.errors import Errors
from reader.ui.look import Look
from reader.ui.page.typesetting.byline import day_in_words
from reader.ui.wording import directed, from_the_left, isolated, minutes_of, title_of

_WIDEST = 520


class ArticleFacts(SmallWindow):
    """Title, authors, day, length and file of an article, each in a line that can be copied."""

    def __init__(self, article: Article, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About this article"), parent)
        self._article = article
        self._look = look
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        facts = (*self._of_article(), *self._of_length(), *self._of_file())
        for row, (name, value) in enumerate(fact for fact in facts if fact[1]):
            self._add(grid, row, name, value)
        self.add(table)
        self.add_buttons()

    def _of_article(self) -> Iterator[tuple[str, str]]:
        metadata = self._article.metadata
        comma = self.tr(", ", "between authors")
        yield self.tr("Title"), isolated(title_of(self._article))
        yield self.tr("Written by"), comma.join(map(isolated, metadata.authors))
        day = day_in_words(metadata.published, self._look.language) if metadata.published else ""
        yield self.tr("Published"), with_digits(day, self._look.digits)
        yield self.tr("Published by"), metadata.site
        language = QLocale(metadata.language) if metadata.language else QLocale.c()
        yield self.tr("Language"), language.nativeLanguageName()

    def _of_length(self) -> Iterator[tuple[str, str]]:
        text = self._article.text
        words = self.tr("%n word(s)", "", len(text.split()))
        minutes = self.tr("%n minute(s) to read", "", minutes_of(len(text)))
        yield self.tr("Length"), with_digits(f"{words} · {minutes}", self._look.digits)

    def _of_file(self) -> Iterator[tuple[str, str]]:
        source = self._article.source
        kind = " · ".join(map(isolated, filter(None, (source.format, source.encoding))))
        yield self.tr("Kind of file"), kind
        yield self.tr("File"), from_the_left(str(source.path))
        yield self.tr("Put right"), Errors(self).repairs(source)

    def _add(self, grid: QGridLayout, row: int, name: str, value: str) -> None:
        what = QLabel(name, self)
        what.setObjectName("muted")
        said = QLabel(directed(value, from_the_right=self.isRightToLeft()), self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setMinimumWidth(min(_WIDEST, said.fontMetrics().horizontalAdvance(value) + 8))
        said.setForegroundRole(QPalette.ColorRole.WindowText)
        said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        said.setAccessibleName(f"{name}: {value}")
        what.setBuddy(said)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(what, row, 0, top)
        grid.addWidget(said, row, 1, top)
