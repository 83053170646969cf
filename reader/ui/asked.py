"""What the reader searches for, carried over when the window is built anew.

The fields in which it was typed go with the old window, and so does what was found.
"""

from dataclasses import dataclass

from reader.library.lookup import Request
from reader.search import Query
from reader.ui.search.finding import Finding
from reader.ui.side import Side


@dataclass(frozen=True, slots=True)
class Asked:
    """The query in the article, the place where its search began, and that of its match.

    `everywhere` is what was typed to be looked for in all articles.
    """

    query: Query
    origin: int | None
    at: int | None
    everywhere: Request | None


def asked_in(finding: Finding, side: Side) -> Asked:
    """What is asked for in these."""
    at = None if finding.current is None else finding.matches[finding.current].start
    return Asked(finding.query, finding.origin, at, side.typed)


def ask_again(asked: Asked, finding: Finding, side: Side) -> None:
    """Ask for the same in others."""
    if asked.query.text:
        finding.origin = asked.origin
        finding.find(asked.query, asked.at)
    if asked.everywhere is not None:
        side.sidebar.fill_in(asked.everywhere)
