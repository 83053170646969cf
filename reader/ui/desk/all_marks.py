"""The reader's marks in all articles, as one list."""

from PySide6.QtWidgets import QWidget

from reader.library.marks import ShelvedMark
from reader.ui.desk.listing import Listing, ListingRow
from reader.ui.lists.emptiness import Reason
from reader.ui.session import Session
from reader.ui.wording import isolated

_MOST = 5_000


class AllMarks(Listing):
    """Each mark with its article and note, the latest first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def show_marks(self) -> None:
        """List the marks that there are by now."""
        self.set_heading(self.tr("Your marks"))
        self.set_rows([_row_of(mark) for mark in self._session.shelved.latest_marks(_MOST)])

    def _none(self) -> Reason:
        return Reason(self.tr("You have marked nothing yet"))


def _row_of(shelved: ShelvedMark) -> ListingRow:
    note = " ".join(shelved.mark.note.split())
    details = (isolated(shelved.title or shelved.path.name), isolated(note) if note else "")
    return ListingRow(shelved.mark.title, " · ".join(filter(None, details)), shelved)
