"""An article as Qt's document: the same letters at the same places, and nothing else.

The document holds plain text, a block of Qt's for each block of the article, so that a
position of Qt's is the UTF-16 position of the article's offset. Styles are not in it: the
layout knows them from the article. A long text arrives in pieces: the first screens at
once, the rest while the window is idle, or as far as someone looks.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reader.model.article import Article, Block

_FIRST_PIECE = 50_000
_PIECE = 200_000


class ArticleDocument(QTextDocument):
    """The text of an article; complete as far as was asked for, and in the end all of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self._text = ""
        self._shown: Callable[[str], str] = str
        self._blocks: Sequence[Block] = ()
        self._reached = 0
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)

    def load(self, article: Article, shown: Callable[[str], str]) -> None:
        """Hold the text of `article`, as `shown` has it: with a letter for each letter."""
        self.unload()
        self._text = article.text
        self._shown = shown
        self._blocks = article.blocks
        self._reach(_FIRST_PIECE)
        if self._reached < len(self._blocks):
            self._filling.start()

    def load_rest(self, article: Article) -> None:
        """Hold all of `article`, whose beginning is held."""
        self._text = article.text
        self._blocks = article.blocks
        if not self.is_whole:
            self._filling.start()

    def unload(self) -> None:
        """Hold nothing."""
        self._filling.stop()
        self._text, self._blocks, self._reached = "", (), 0
        self.setPlainText("")

    @property
    def is_whole(self) -> bool:
        """Whether all of the text has arrived."""
        return self._reached >= len(self._blocks)

    def block(self, number: int) -> QTextBlock:
        """Qt's block for block `number` of the article."""
        if number >= self._reached and not self.is_whole:
            self._reach(self._blocks[min(number, len(self._blocks) - 1)].span.end)
        return self.findBlockByNumber(number)

    def reach_end(self) -> None:
        """Have all of the text arrive."""
        self._reach(len(self._text))

    def _fill(self) -> None:
        self._reach(self._blocks[self._reached].span.end + _PIECE if not self.is_whole else 0)
        if self.is_whole:
            self._filling.stop()

    def _reach(self, at: int) -> None:
        """Have the text arrive up to the end of the block in which `at` stands."""
        if self.is_whole:
            return
        last = min(bisect_left(self._blocks, at, key=_end), len(self._blocks) - 1)
        if last < self._reached:
            return
        start = self._blocks[self._reached - 1].span.end if self._reached else 0
        self._reached = last + 1
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._shown(self._text[start : self._blocks[last].span.end]))


def _end(block: Block) -> int:
    return block.span.end
