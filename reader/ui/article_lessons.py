"""What the reader teaches about the names of the article, and takes back.

A lesson is on the disk before anybody is told of it.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.extract.teaching import form_of
from reader.library import Shelf, ShelfUnavailable
from reader.model.lesson import Lesson
from reader.model.mention import Entity, NameKind


class ArticleLessons(QObject):
    """The lessons that hold in one article: those about it, and those about all.

    What is taught goes into `undoing`, whose texts say what was done. Where `is_for_all` is
    set it is about all articles from then on.
    """

    changed = Signal()
    failed = Signal(object)  # ShelfUnavailable

    def __init__(self, shelf: Shelf, undoing: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.held: tuple[Lesson, ...] = ()
        self.is_for_all = False
        self._shelf = shelf
        self._undoing = undoing
        self._article_id: int | None = None
        self._text = ""

    def take(self, article_id: int | None, text: str) -> None:
        """Know the lessons for the article that reads `text`, on the shelf as `article_id`."""
        self._article_id, self._text = article_id, text
        self._learn()

    @property
    def taught_last(self) -> str:
        """What was taught, in words, if that was the last thing done; else ""."""
        last = self._undoing.command(self._undoing.index() - 1)
        return last.text() if isinstance(last, _Teaching) else ""

    def rename(self, entity: Entity, name: str) -> None:
        """Call an entity by another name."""
        self._teach(self.tr("Name changed"), self._of(entity, entity.kind, name))

    def join(self, entity: Entity, other: Entity) -> None:
        """Take an entity for the same as another, whose name and kind both have from then on."""
        self._teach(self.tr("Names joined"), self._of(entity, other.kind, other.name))

    def part(self, form: str, kind: NameKind) -> None:
        """Take what is written as `form` for an entity of its own."""
        self._teach(self.tr("Name parted"), (Lesson(form, kind, form),))

    def change_kind(self, entity: Entity, kind: NameKind) -> None:
        """Take an entity for one of another kind."""
        self._teach(self.tr("Kind changed"), self._of(entity, kind, entity.name))

    def refuse(self, entity: Entity) -> None:
        """Take what is written for no name."""
        self._teach(self.tr("Name removed"), self._of(entity, None, ""))

    def add(self, form: str, kind: NameKind, others: Iterable[str] = (), entity: str = "") -> None:
        """Take `form` for a name of `entity`, or of one that is called so.

        `others`, which were found in its place, are taken for none.
        """
        refused = (Lesson(other, None) for other in others)
        self._teach(self.tr("Name added"), (*refused, Lesson(form, kind, entity or form)))

    def forms_of(self, entity: Entity) -> tuple[str, ...]:
        """The ways in which an entity is written in the article, its name among them."""
        written = (mention.span.words(self._text) for mention in entity.mentions)
        return tuple({form_of(form): form for form in (*written, entity.name)}.values())

    def _of(self, entity: Entity, kind: NameKind | None, name: str) -> tuple[Lesson, ...]:
        return tuple(Lesson(form, kind, name) for form in self.forms_of(entity))

    # How it is done

    def _teach(self, said: str, lessons: Iterable[Lesson]) -> None:
        about = None if self.is_for_all else self._article_id
        if about is None and not self.is_for_all:
            return
        try:
            before = self._shelf.lessons.about(about)
        except ShelfUnavailable as error:
            self.failed.emit(error)
            return
        learnt = {form_of(lesson.form): lesson for lesson in lessons}
        kept = (lesson for lesson in before if form_of(lesson.form) not in learnt)
        after = (*kept, *learnt.values())
        if after != before:
            self._undoing.push(_Teaching(self, said, about, before, after))

    def put(self, about: int | None, lessons: Sequence[Lesson]) -> bool:
        """Keep `lessons` as those about an article or all; whether they are on the disk."""
        try:
            self._shelf.lessons.replace(about, lessons)
        except ShelfUnavailable as error:
            self.failed.emit(error)
            return False
        self._learn()
        self.changed.emit()
        return True

    def _learn(self) -> None:
        try:
            self.held = self._shelf.lessons.of(self._article_id)
        except ShelfUnavailable as error:
            self.held = ()
            self.failed.emit(error)


class _Teaching(QUndoCommand):
    """What is taught, and the way back."""

    def __init__(
        self,
        lessons: ArticleLessons,
        said: str,
        about: int | None,
        before: Sequence[Lesson],
        after: Sequence[Lesson],
    ) -> None:
        super().__init__(said)
        self._lessons = lessons
        self._about = about
        self._before = before
        self._after = after

    def redo(self) -> None:
        """Teach it; what the disk refuses is not taught."""
        if not self._lessons.put(self._about, self._after):
            self.setObsolete(True)

    def undo(self) -> None:
        """Take it back."""
        if not self._lessons.put(self._about, self._before):
            self.setObsolete(True)
