"""What every format offers."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.formats.builder import Builder
from reader.formats.file import File


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that articles come in.

    `recognises` tells by content, and by name only where content leaves it open. `read`
    writes the article into a builder; it may raise `UnreadableArticle`, and any fault of
    the library that it reads with is taken for a damaged file.
    """

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[File], bool]
    read: Callable[[File, Builder], None]
