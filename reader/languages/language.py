"""What a language is to Warraq: words that mean something, and nothing that runs."""

from dataclasses import dataclass

from reader.languages.date_words import DateWords


@dataclass(frozen=True, slots=True)
class Language:
    """A language that articles are written in; `code` is ISO 639-1."""

    code: str
    dates: DateWords
