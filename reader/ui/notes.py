"""The reader's marks and lessons for the open article, made when they are first asked for.

Nothing asks before the article is on the screen, so a launch does not wait for them.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.library import Shelf

if TYPE_CHECKING:
    from reader.ui.article_lessons import ArticleLessons
    from reader.ui.marks.article_marks import ArticleMarks


class Notes(QObject):
    """The reader's `marks` in one article, and the `lessons` that hold in it.

    `taught` says that there are other lessons; what changes among the marks they say themselves.
    """

    taught = Signal()
    failed = Signal(object)  # ShelfUnavailable

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._marks: ArticleMarks | None = None
        self._lessons: ArticleLessons | None = None
        self._article_id: int | None = None
        self._text = ""

    @property
    def marks(self) -> "ArticleMarks":
        """The marks in the article."""
        if self._marks is None:
            from reader.ui.marks.article_marks import ArticleMarks

            self._marks = ArticleMarks(self._shelf, self)
            self._marks.failed.connect(self.failed)
            self._marks.take(self._article_id, self._text)
        return self._marks

    @property
    def lessons(self) -> "ArticleLessons":
        """What the reader taught about names."""
        if self._lessons is None:
            from reader.ui.article_lessons import ArticleLessons

            self._lessons = ArticleLessons(self._shelf, self.marks.undoing, self)
            self._lessons.failed.connect(self.failed)
            self._lessons.changed.connect(self.taught)
            self._lessons.take(self._article_id, self._text)
        return self._lessons

    def take(self, article_id: int | None, text: str) -> None:
        """Know what is in the article that reads `text`, on the shelf as `article_id`."""
        self._article_id, self._text = article_id, text
        for known in (self._marks, self._lessons):
            if known is not None:
                known.take(article_id, text)

    def tell(self) -> None:
        """Say that the marks are those of another article."""
        if self._marks is not None:
            self._marks.changed.emit()

    def close(self) -> None:
        """Do nothing more to the marks: the shelf is about to be closed."""
        if self._marks is not None:
            self._marks.close()
