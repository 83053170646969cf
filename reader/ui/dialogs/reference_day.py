"""The day from which «yesterday» and its like are counted, as the reader tells it."""

from PySide6.QtWidgets import QPushButton, QWidget

from reader.ui.dialogs.window import SmallWindow
from reader.ui.fields import Field
from reader.ui.session import Session
from reader.ui.wording import isolated
from reader.ui.words.dates import DateWords


class ReferenceDayWindow(SmallWindow):
    """Takes a day in any way that an article writes one, and says how it was understood."""

    def __init__(self, session: Session, words: DateWords, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The day of the article"), parent)
        self._session = session
        self._words = words
        self._day = ""
        self._field = Field(parent=self)
        self._field.setPlaceholderText(isolated("2024-05-03"))
        self._field.setAccessibleName(self.windowTitle())
        self._understood = self.label("")
        self._counting = QPushButton(self.tr("Count from this day"), self)
        self._own = QPushButton(self.tr("As the article says"), self)
        self.add(self.label(self._explanation()), self._field, self._understood)
        self.add_buttons(self._counting, self._own)
        self._counting.setDefault(True)
        self._field.textChanged.connect(self._read)
        self._counting.clicked.connect(self._count)
        self._own.clicked.connect(self._forget)
        self._own.setEnabled(session.is_reference_chosen)
        self._field.setText(session.reference)
        self._field.selectAll()
        self._field.setFocus()
        self._read()

    def _explanation(self) -> str:
        article = self._session.article
        own = self._words.of(article.metadata.published) if article else ""
        explained = self.tr("Dates such as “yesterday” are counted from the day of the article.")
        if own:
            said = self.tr("The article says that it is of %1.").replace("%1", isolated(own))
        else:
            said = self.tr("The article itself does not say its day at its head.")
        return f"{explained} {said}"

    def _read(self) -> None:
        """Say what is understood of what stands in the field."""
        self._day = self._day_in(self._field.text())
        told = self._words.of(self._day) if self._day else ""
        if not told and self._field.text().strip():
            told = self.tr("A day, a month and a year are needed.")
        self._understood.setText(told)
        self._counting.setEnabled(bool(self._day))

    def _day_in(self, text: str) -> str:
        from reader.extract.dates import date_said

        article = self._session.article
        date = date_said(text, article.metadata.language if article else "")
        is_day = date and date.period.earliest is not None
        return date.value if is_day and date.period.earliest == date.period.latest else ""

    def _count(self) -> None:
        self._session.refer_to(self._day)
        self.accept()

    def _forget(self) -> None:
        self._session.refer_to("")
        self.accept()
