"""The line at the bottom: where in the article the reader is, and how much is left."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.model.article import Article
from reader.model.blocks import number_at
from reader.text.digits import with_digits
from reader.ui.bars.encodings import EncodingMenu
from reader.ui.bars.position import PositionBar
from reader.ui.look import Look
from reader.ui.page.panes import LeafNumbers
from reader.ui.sizes import STATUS_HEIGHT
from reader.ui.wording import hours_of, minutes_of, per_cent

_SAID_FOR = 4_000
"""Milliseconds that a passing word stays."""


class StatusBar(QFrame):
    """Paragraph, position, share read and minutes left, and the file's encoding.

    `passing` is what is said for a while in place of the paragraph. `encoding_wanted` says in
    which encoding the file is to be read, "" for the one found by its letters. `stopping` is
    shown while an article is being opened, and hides with what is said of that.
    """

    encoding_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(STATUS_HEIGHT)
        self._look = look
        self._article: Article | None = None
        self._chosen: str | None = None
        self._at = 0
        self._progress = 0.0
        self._is_rtl = True
        self._leaves: LeafNumbers | None = None
        self.passing = ""
        self._make()
        self._forget = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._forget.timeout.connect(self.unsay)

    def _make(self) -> None:
        self._paragraph = QLabel(self)
        self._paragraph.setAccessibleName(self.tr("Where you are"))
        self.position = PositionBar(self._look, self)
        self._left = QLabel(self)
        self._left.setAccessibleName(self.tr("What is left"))
        self.encoding = QToolButton(self)
        self.encoding.setObjectName("encoding")
        self.encoding.setAutoRaise(True)
        self.encoding.setCursor(Qt.CursorShape.PointingHandCursor)
        self.encoding.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.encoding.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.encoding.setToolTip(self.tr("Encoding of the file"))
        self._encodings = EncodingMenu(self)
        self._encodings.aboutToShow.connect(self._show_encodings)
        self._encodings.triggered.connect(self._want_encoding)
        self.encoding.setMenu(self._encodings)
        self.stopping = QPushButton(self.tr("Stop"), self)
        self.stopping.setObjectName("link")
        self.stopping.setAccessibleName(self.tr("Stop opening"))
        self.stopping.setToolTip(f"{self.tr('Stop opening')}  Esc")
        self.stopping.setCursor(Qt.CursorShape.PointingHandCursor)
        self.stopping.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(22)
        row.addWidget(self._paragraph)
        row.addWidget(self.stopping)
        row.addWidget(self.position, 1)
        row.addWidget(self._left)
        row.addWidget(self.encoding)

    @property
    def place(self) -> str:
        """Where the reader is, in words."""
        return self._paragraph.text()

    @property
    def rest(self) -> str:
        """What is read and what is left, in words."""
        return self._left.text()

    def set_look(self, look: Look) -> None:
        """Show the look's digits."""
        self._look = look
        self.position.set_look(look)
        self._show()

    def show_article(self, article: Article | None, encoding: str | None = None) -> None:
        """Speak of `article`, if one is open, for which the reader chose `encoding` or none."""
        self._article = article
        self._chosen = encoding
        self._at, self._progress, self._leaves = 0, 0.0, None
        self._show()

    def show_place(
        self, at: int, progress: float, leaves: LeafNumbers | None, *, is_rtl: bool
    ) -> None:
        """Say that the letter at `at` is the first in view, on `leaves` where pages are turned.

        `progress` is 1 at the end; where the article `is_rtl`, its beginning is at the right.
        """
        self._is_rtl = is_rtl
        self._at, self._progress, self._leaves = at, progress, leaves
        self._show()

    def say(self, text: str) -> None:
        """Say `text` in place of the paragraph, for a while."""
        self.keep_saying(text)
        self._forget.start()

    def keep_saying(self, text: str) -> None:
        """Say `text` in place of the paragraph, until `unsay` or until something else is said."""
        self._forget.stop()
        self.passing = text
        self._show()

    def unsay(self) -> None:
        """Say where the reader is again."""
        self._forget.stop()
        self.passing = ""
        self.stopping.hide()
        self._show()

    def _show_encodings(self) -> None:
        self._encodings.show_chosen(self._chosen)

    def _want_encoding(self, action: QAction) -> None:
        self.encoding_wanted.emit(action.data())

    def _show(self) -> None:
        article = self._article
        self.position.setVisible(article is not None)
        self.position.show_share(self._progress, is_rtl=self._is_rtl)
        encoding = article.source.encoding if article else ""
        self.encoding.setText(encoding)
        self.encoding.setAccessibleName(f"{self.tr('Encoding of the file')}: {encoding}")
        self.encoding.setVisible(bool(encoding))
        self._paragraph.setText(self.passing or (self._place_in(article) if article else ""))
        self._left.setText(self._rest_of(article) if article else "")

    def _place_in(self, article: Article) -> str:
        if self._leaves is not None:
            return with_digits(self._numbers(self._leaves), self._look.digits)
        number, count = number_at(article.blocks, self._at) + 1, len(article.blocks)
        text = self.tr("Paragraph {number} of {count}").format(number=number, count=count)
        return with_digits(text, self._look.digits)

    def _numbers(self, leaves: LeafNumbers) -> str:
        count = str(leaves.count) if leaves.is_sure else self.tr("about %1")
        count = count.replace("%1", str(leaves.count))
        if leaves.first == leaves.last:
            return self.tr("Page {number} of {count}").format(number=leaves.first, count=count)
        text = self.tr("Pages {first} and {last} of {count}")
        return text.format(first=leaves.first, last=leaves.last, count=count)

    def _rest_of(self, article: Article) -> str:
        share = per_cent(round(self._progress * 100), self._look.digits)
        if self._progress >= 1:
            end = self.tr("the end")
            return f"{share} · {end}"
        minutes = minutes_of(round(len(article.text) * (1 - self._progress)))
        hours = hours_of(minutes)
        left = (
            self.tr("%n hour(s) left", "", hours)
            if hours
            else self.tr("%n minute(s) left", "", minutes)
        )
        return f"{share} · {with_digits(left, self._look.digits)}"
