"""What all articles answer, as a list: the matches of each under its title."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.library.lookup import Answer
from reader.search import Excerpt, Hit
from reader.ui.lists.rows import Heading
from reader.ui.wording import name_of


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A match in one of the articles; `number` counts those listed from 0."""

    number: int
    hit: Hit
    title: str

    @property
    def excerpt(self) -> Excerpt:
        """The match among its neighbours."""
        return self.hit.excerpt

    @property
    def text(self) -> str:
        """The match and its neighbours on one line."""
        return str(self.hit.excerpt)


def answer_rows(answers: Sequence[Answer]) -> Iterator[Heading | AnswerRow]:
    """The title and the number of matches of each article, and the matches listed for it."""
    number = 0
    for answer in answers:
        title = answer.title or name_of(answer.path)
        yield Heading(title, str(answer.count))
        for hit in answer.hits:
            yield AnswerRow(number, hit, title)
            number += 1
