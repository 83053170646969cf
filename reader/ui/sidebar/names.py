"""The names of the article, by person, place and organisation."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.mention import NameKind
from reader.ui.lists.emptiness import Reason
from reader.ui.lists.row_list import MARGIN
from reader.ui.lists.rows import Heading
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.sidebar.mention_panel import MentionPanel
from reader.ui.sidebar.name_painter import NamePainter
from reader.ui.sidebar.name_rows import NameRow, answering, as_record, name_rows
from reader.ui.sidebar.tables import as_csv, as_json
from reader.ui.sidebar.undo_strip import UndoStrip
from reader.ui.wording import as_label
from reader.ui.words.names import word_for

Wish = tuple[str, Callable[[], object]]
"""What the reader may want, in words, and how it is done."""

_MOST = 30
"""Names that a menu offers for joining; any other can be dragged to."""


class NamesPanel(MentionPanel):
    """Each name with its count and a strip that shows where in the article it stands."""

    name = "names"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, NamePainter(), parent)
        self._teaches_all = False
        self._model.can_rename = True
        undoing = session.marks.undoing
        self._undo_strip = UndoStrip(undoing, self)
        self._layout.addLayout(self._inset(self._undo_strip, below=MARGIN))
        # Queued, since the list is made anew, and the field that the name comes from is in it.
        self._model.renamed.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self._list.removed.connect(self._refuse_at)
        self._list.let_join()
        self._list.joined.connect(self._join_at)
        undoing.indexChanged.connect(self._offer_undo)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("NamesPanel", "Names")

    def set_look(self, look: Look) -> None:
        self._teaches_all = look.settings.teaches_all
        self._undo_strip.set_look(look)
        super().set_look(look)

    def _rows(self, wanted: str) -> Sequence[Any]:
        titles = {
            NameKind.PERSON: self.tr("People"),
            NameKind.PLACE: self.tr("Places"),
            NameKind.ORGANIZATION: self.tr("Organisations"),
        }
        rows: list[Heading | NameRow] = []
        for kind, group in groupby(answering(self._all(), wanted), key=attrgetter("kind")):
            members = tuple(group)
            rows += (Heading(titles[kind], str(len(members))), *members)
        return rows

    def _all(self) -> tuple[NameRow, ...]:
        mentions = self._session.mentions
        return name_rows(mentions.entities) if mentions else ()

    def _show_found(self) -> None:
        """Show the names as they are after a lesson.

        The keys are on the one that it was about, or on the next where that is none any more.
        """
        current = self._list.currentIndex()
        row = self._model.row(current) if current.isValid() else None
        super()._show_found()
        if isinstance(row, NameRow) and not self._list.currentIndex().isValid():
            same = self._row_at(row.spans[0].start)
            last = self._model.rowCount() - 1
            after = self._list.row_from(min(current.row(), last))
            self._list.setCurrentIndex(self._model.index_of(same) if same else after)

    def _none_found(self) -> Reason:
        return Reason(
            self.tr("No names found"),
            self.tr("No person, place or organisation was recognised in this article."),
        )

    def _times(self, count: int) -> str:
        return self._in_digits(self.tr("%n mention(s)", "", count))

    def _describe(self, row: NameRow) -> str:
        words = self.tr("%1, %2, %3", "name, kind, mentions").replace("%1", row.text)
        return words.replace("%2", word_for(row.kind)).replace("%3", self._count_of(row))

    # What the reader teaches

    def menu(self, row: Any) -> QMenu:
        menu = super().menu(row)
        if not isinstance(row, NameRow):
            return menu
        lessons, entity = self._session.lessons, row.entity
        menu.addSeparator()
        index = self._model.index_of(row)
        menu.addAction(self.tr("Rename")).setData(partial(self._list.edit, index))
        others = [other.entity for other in self._all() if other.kind is row.kind and other != row]
        joins = [(other.name, partial(lessons.join, entity, other)) for other in others[:_MOST]]
        self._offer(menu, self.tr("The same as"), joins)
        kinds = [
            (word_for(kind), partial(lessons.change_kind, entity, kind))
            for kind in NameKind
            if kind is not row.kind
        ]
        self._offer(menu, self.tr("Rather the name of a"), kinds)
        forms = [form for form in lessons.forms_of(entity) if form != entity.name]
        parted = [(form, partial(lessons.part, form, entity.kind)) for form in forms]
        self._offer(menu, self.tr("Part from it"), parted)
        menu.addAction(self.tr("Not a name")).setData(partial(lessons.refuse, entity))
        menu.addSeparator()
        for_all = menu.addAction(self.tr("Teach for all articles"))
        for_all.setCheckable(True)
        for_all.setChecked(self._teaches_all)
        for_all.setData(partial(self.setting_chosen.emit, "teaches_all", not self._teaches_all))
        return menu

    def _offer(self, menu: QMenu, title: str, wishes: Sequence[Wish]) -> None:
        if wishes:
            choices = menu.addMenu(title)
            for words, wish in wishes:
                choices.addAction(as_label(words)).setData(wish)

    def _rename(self, row: NameRow, name: str) -> None:
        self._session.lessons.rename(row.entity, name)

    def _refuse_at(self, index: QModelIndex) -> None:
        self._session.lessons.refuse(self._model.row(index).entity)

    def _join_at(self, index: QModelIndex, other: QModelIndex) -> None:
        """Take the name of a row, which was dragged onto another, for the same as that one's."""
        rows = self._model.row(index), self._model.row(other)
        self._session.lessons.join(rows[0].entity, rows[1].entity)

    def _offer_undo(self) -> None:
        self._undo_strip.offer(self._session.lessons.taught_last)

    def _start_over(self) -> None:
        self._undo_strip.hide()
        super()._start_over()

    # Copying and saving

    def _csv(self) -> str:
        header = (self.tr("Name"), self.tr("Kind"), self.tr("Mentions"))
        return as_csv(
            header, ((row.text, word_for(row.kind), len(row.spans)) for row in self._all())
        )

    def _json(self) -> str:
        return as_json(as_record(row) for row in self._all())
