"""The names of the article, by person, place and organisation."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader.model.mention import NameKind
from reader.ui.session import Session
from reader.ui.sidebar.emptiness import Reason
from reader.ui.sidebar.mention_panel import MentionPanel
from reader.ui.sidebar.name_painter import NamePainter
from reader.ui.sidebar.name_rows import NameRow, answering, as_csv, name_rows
from reader.ui.sidebar.rows import Heading


class NamesPanel(MentionPanel):
    """Each name with its count and a strip that shows where in the article it stands."""

    name = "names"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, NamePainter(), parent)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("NamesPanel", "Names")

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

    def _none_found(self) -> Reason:
        return Reason(
            self.tr("No names found"),
            self.tr("No person, place or organisation was recognised in this article."),
        )

    def _describe(self, row: NameRow) -> str:
        count = self._in_digits(self.tr("%n mention(s)", "", len(row.spans)))
        return (
            self.tr("%1, %2, %3", "name, kind, mentions")
            .replace("%1", row.text)
            .replace("%2", self._kinds()[row.kind])
            .replace("%3", count)
        )

    def _kinds(self) -> dict[NameKind, str]:
        return {
            NameKind.PERSON: self.tr("person"),
            NameKind.PLACE: self.tr("place"),
            NameKind.ORGANIZATION: self.tr("organisation"),
        }

    def _copies(self, row: NameRow | None) -> tuple[tuple[str, Callable[[], str]], ...]:
        everything = (self.tr("Copy all as CSV"), self._csv)
        if row is None:
            return (everything,)
        return (self.tr("Copy name"), partial(str, row.text)), everything

    def _csv(self) -> str:
        header = (self.tr("Name"), self.tr("Kind"), self.tr("Mentions"))
        return as_csv(self._all(), header, self._kinds())
