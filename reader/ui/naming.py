"""Selected words that the reader says are a name, and whose."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.model.mention import Entity, NameKind
from reader.model.span import Span
from reader.ui.actions import Actions
from reader.ui.bars.status import StatusBar
from reader.ui.page.view import Page
from reader.ui.session import Session
from reader.ui.wording import as_label

_MOST = 30
"""Entities to choose from; whoever wants another joins the names in the sidebar."""


class Naming(QObject):
    """Asks in a menu beside the selected words what they name, and teaches that."""

    def __init__(self, session: Session, page: Page, actions: Actions, status: StatusBar) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._status = status
        actions.name_words.triggered.connect(self._ask)

    def _ask(self) -> None:
        span = self._page.selected_span()
        if span is None or not self._words(span):
            self._status.say(self.tr("Select words on the page first"))
            return
        menu = self.menu(span)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        below = self._page.cursorRect().bottomLeft()
        menu.popup(self._page.viewport().mapToGlobal(below))

    def menu(self, span: Span) -> QMenu:
        """What the words of `span` may name: a person, place or organisation, known or not."""
        menu = QMenu(self._page)
        for kind, words in self._kinds().items():
            menu.addAction(words).setData(partial(self._add, span, kind))
        entities = self._entities()
        if entities:
            known = menu.addMenu(self.tr("Another name of"))
            for entity in entities:
                known.addAction(as_label(entity.name)).setData(partial(self._join, span, entity))
        menu.triggered.connect(self._carry_out)
        return menu

    def _kinds(self) -> dict[NameKind, str]:
        return {
            NameKind.PERSON: self.tr("Name of a person"),
            NameKind.PLACE: self.tr("Name of a place"),
            NameKind.ORGANIZATION: self.tr("Name of an organisation"),
        }

    def _entities(self) -> list[Entity]:
        mentions = self._session.mentions
        entities = mentions.entities if mentions else ()
        return sorted(entities, key=_count, reverse=True)[:_MOST]

    def _carry_out(self, action: QAction) -> None:
        action.data()()
        cursor = self._page.textCursor()
        cursor.clearSelection()
        self._page.setTextCursor(cursor)

    def _add(self, span: Span, kind: NameKind) -> None:
        self._session.lessons.add(self._words(span), kind, self._in_the_way(span))

    def _join(self, span: Span, entity: Entity) -> None:
        words, others = self._words(span), self._in_the_way(span)
        self._session.lessons.add(words, entity.kind, others, entity.name)

    def _words(self, span: Span) -> str:
        article = self._session.article
        return span.words(article.text) if article else ""

    def _in_the_way(self, span: Span) -> Iterator[str]:
        """What is taken for a name and would stand in the way of one on `span`."""
        mentions = self._session.mentions
        for name in mentions.names if mentions else ():
            if name.span.overlaps(span) and not span.covers(name.span):
                yield self._words(name.span)


def _count(entity: Entity) -> int:
    return len(entity.mentions)
