"""The query for what the reader typed, with the choices on how words are sought."""

from PySide6.QtCore import QCoreApplication

from reader.search import Query, QueryFault
from reader.settings import Settings

_NEAR = 10
"""Words of a text among which those are near each other that a reader wants so."""


def query_for(text: str, settings: Settings) -> Query:
    """The query for `text`, sought as `settings` say; whole words may carry what is written on."""
    return Query(
        text,
        whole_words=settings.seeks_words,
        clitics=settings.seeks_words,
        marks=settings.tells_marks,
        letters=settings.tells_letters,
        within=_NEAR if settings.seeks_near else 0,
        expression=settings.seeks_expressions,
        forms=settings.seeks_forms,
    )


def sentence_on(fault: QueryFault) -> str:
    """What is to be said of an expression that cannot be answered."""
    if fault is QueryFault.SLOW:
        return QCoreApplication.translate(
            "SearchBar", "This expression takes too long here; a simpler one may do."
        )
    return QCoreApplication.translate("SearchBar", "This expression is not complete yet.")
