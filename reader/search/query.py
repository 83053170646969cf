"""What a reader asks for."""

from dataclasses import dataclass
from enum import Enum

from reader.text.fold import fold


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader looks for; white space in `text` stands for any white space.

    `whole_words` leaves longer words alone, unless `clitics` lets them carry what is written
    onto a word: و and ال before it, ه and ها after it. `marks` and `letters` tell apart what
    otherwise counts as the same: vowel marks; hamza forms, ة and ه, ى and ي, ک and ك.
    `forms` finds the other forms of each word as well, its plural for one, and takes them for
    whole words however they are spelled.
    `within` above 0 finds the words in any order among so many words. `expression` takes
    `text` for a regular expression over the folded text, or, with `marks` or `letters`, over
    the text as it is written.
    """

    text: str
    whole_words: bool = False
    clitics: bool = False
    marks: bool = False
    letters: bool = False
    within: int = 0
    expression: bool = False
    forms: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The words of `text` that have something to look for in them."""
        return tuple(word for word in self.text.split() if fold(word).strip())


class QueryFault(Enum):
    """What is wrong with a regular expression; each value goes on from «The expression»."""

    BROKEN = "is not complete or not correct"
    SLOW = "takes too long on this text"


class BadQuery(ValueError):  # noqa: N818 — named for the reader, as UnreadableArticle
    """A query that cannot be answered."""

    def __init__(self, fault: QueryFault, detail: str = "") -> None:
        super().__init__(f"The expression {fault.value}{detail and ': '}{detail}.")
        self.fault = fault
        self.detail = detail

    def __reduce__(self) -> tuple[type, tuple[QueryFault, str]]:
        """So that it comes whole from the process that met it."""
        return type(self), (self.fault, self.detail)
