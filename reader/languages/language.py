"""What a language is to Warraq: words that mean something, and nothing that runs."""

from dataclasses import dataclass, field

from reader.languages.date_words import DateWords
from reader.languages.name_words import NameWords


@dataclass(frozen=True, slots=True)
class Language:
    """A language that articles are written in; `code` is ISO 639-1."""

    code: str
    dates: DateWords
    names: NameWords = field(default_factory=NameWords)
