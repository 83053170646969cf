"""The names of the article, by person, place and organisation."""

from collections.abc import Sequence
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
from reader.ui.sidebar.name_rows import NameRow, answering, as_record, name_rows
from reader.ui.sidebar.rows import Heading
from reader.ui.sidebar.tables import as_csv, as_json


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
        words = self.tr("%1, %2, %3", "name, kind, mentions").replace("%1", row.text)
        return words.replace("%2", self._kinds()[row.kind]).replace("%3", self._count_of(row))

    def _kinds(self) -> dict[NameKind, str]:
        return {
            NameKind.PERSON: self.tr("person"),
            NameKind.PLACE: self.tr("place"),
            NameKind.ORGANIZATION: self.tr("organisation"),
        }

    def _csv(self) -> str:
        kinds = self._kinds()
        header = (self.tr("Name"), self.tr("Kind"), self.tr("Mentions"))
        return as_csv(header, ((row.text, kinds[row.kind], len(row.spans)) for row in self._all()))

    def _json(self) -> str:
        return as_json(as_record(row) for row in self._all())
