"""An article as Qt's document: the same letters at the same places, and nothing else.

The document holds plain text, a block of Qt's for each block of the article, so that a
position of Qt's is the UTF-16 position of the article's offset. Styles are not in it: the
layout knows them from the article.

Qt needs the letters for its caret, its selection and for assistive technology; a page is
painted without them. So a long text arrives as far as the reader has come and some way
ahead, a moment at a time while the window is idle. Until a block has arrived, its lines
stand in a layout of their own.

Where more is to arrive the document ends with an empty block. So no caret that someone has put
between letters is pushed on; one at the very end is, and so is a selection up to there.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument, QTextLayout

from reader.model.article import Article, Block
from reader.ui.turns import Turns

_AHEAD = 100_000
"""Letters that arrive beyond what the reader has come to: fifty screens."""
_FIRST_PIECE = 50_000
_PIECE = 20_000
"""Letters that arrive in a part of a moment."""


class ArticleDocument(QTextDocument):
    """The text of an article, as far as it has arrived: some of its blocks, from the first on."""

    caught_up = Signal()  # what was approached has arrived

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self._text = ""
        self._shown: Callable[[str], str] = str
        self._blocks: Sequence[Block] = ()
        self._count = 0
        """The blocks that have arrived."""
        self._goal = 0
        """Those that are to arrive in turns."""
        self._is_wanted_whole = False
        self._stand_ins: dict[int, QTextLayout] = {}
        self._turns = Turns(self)

    # The article

    def load(self, article: Article, shown: Callable[[str], str]) -> None:
        """Hold the text of `article`, as `shown` has it: with a letter for each letter."""
        self.unload()
        self._text, self._blocks, self._shown = article.text, article.blocks, shown
        self._take(self._number_at(_FIRST_PIECE) + 1)
        self._go_on()

    def load_rest(self, article: Article) -> None:
        """Hold the text of `article`, whose beginning is held."""
        was_whole = self.is_whole
        self._text, self._blocks = article.text, article.blocks
        if was_whole and not self.is_whole:
            self._append("\n")
        self._go_on()

    def unload(self) -> None:
        """Hold nothing."""
        self._turns.drop()
        self._stand_ins.clear()
        self._text, self._blocks, self._count, self._goal = "", (), 0, 0
        self.setPlainText("")

    # What has arrived

    @property
    def is_whole(self) -> bool:
        """Whether all of the text has arrived."""
        return self._count >= len(self._blocks)

    @property
    def is_arriving(self) -> bool:
        """Whether something is on its way that was approached."""
        return self._count < self._goal

    @property
    def _end(self) -> int:
        return self.characterCount() - 1

    def is_open_at(self, position: int) -> bool:
        """Whether Qt's `position` is where more is to arrive: it moves on to the end."""
        return position == self._end and not self.is_whole

    def reach(self, number: int) -> None:
        """Have the text arrive at once as far as block `number`."""
        self._take(number + 1)

    def reach_end(self) -> None:
        """Have all of the text arrive at once."""
        self._take(len(self._blocks))

    def approach(self, number: int) -> None:
        """Have the text arrive beyond block `number`, while the window is idle."""
        if number < len(self._blocks):
            self._approach(self._number_at(self._blocks[number].span.end + _AHEAD) + 1)

    def approach_end(self) -> None:
        """Have all of the text arrive, while the window is idle."""
        self._approach(len(self._blocks))

    def want_whole(self) -> None:
        """Have all of the text arrive, and that of every article from here on."""
        self._is_wanted_whole = True
        self.reach_end()

    def _go_on(self) -> None:
        if self._is_wanted_whole:
            self.approach_end()

    def _approach(self, count: int) -> None:
        is_arriving = self.is_arriving
        self._goal = max(self._goal, count)
        if self.is_arriving and not is_arriving:
            self._turns.begin(self._arriving())

    def _arriving(self) -> Iterator[None]:
        while self.is_arriving:
            end = self._blocks[self._count].span.start + _PIECE
            self._take(min(self._goal, self._number_at(end) + 1))
            yield
        self.caught_up.emit()

    def _number_at(self, at: int) -> int:
        """The number of the block in which offset `at` stands, or of the last one."""
        return min(bisect_left(self._blocks, at, key=_end), len(self._blocks) - 1)

    def _take(self, count: int) -> None:
        """Have the text of the first `count` blocks."""
        count = min(count, len(self._blocks))
        if count <= self._count:
            return
        start, self._count = self._blocks[self._count].span.start, count
        end = len(self._text) if self.is_whole else self._blocks[count].span.start
        self._append(self._shown(self._text[start:end]))

    def _append(self, text: str) -> None:
        cursor = QTextCursor(self)
        cursor.beginEditBlock()  # or Qt would ask where the end stands, which would be laid out
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        cursor.endEditBlock()

    # Lines

    def lines_of(self, number: int) -> QTextLayout:
        """The lines of block `number`, or where they are to be set."""
        if number in self._stand_ins:
            return self._stand_ins[number]
        if number < self._count:
            return self.findBlockByNumber(number).layout()
        text = self._shown(self._blocks[number].span.of(self._text))
        return self._stand_ins.setdefault(number, QTextLayout(text, self.defaultFont()))

    def let_go(self, number: int) -> None:
        """Forget the lines of block `number`."""
        self._stand_ins.pop(number, None)
        if number < self._count:
            self.findBlockByNumber(number).clearLayout()

    def takes_over(self, number: int) -> bool:
        """Whether block `number` has arrived since its lines were set: they are to be set again."""
        return number < self._count and self._stand_ins.pop(number, None) is not None


def _end(block: Block) -> int:
    return block.span.end
