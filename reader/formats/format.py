"""What every format offers."""

from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from reader.formats.builder import Builder
from reader.formats.file import File

MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".xht")


class Format(NamedTuple):
    """A kind of file that articles come in.

    `module` names the module of this package that knows it, by two functions: `recognises`
    tells by content, and by name only where content leaves it open; `read` writes the article
    into a builder. `read` may raise `UnreadableArticle`, and any fault of the library that it
    reads with is taken for a damaged file. A third, `read_beginning`, may write only the first
    blocks of a long article, so many that they fill a screen and more, where it is certain
    that the whole begins with them; it says whether it did.

    A module is imported for the first file that may be of its format: one whose beginning,
    in small letters, has one of the `signs`, and whose suffix is not among the `others`.
    Without signs that is every file.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    signs: tuple[bytes, ...] = ()
    others: tuple[str, ...] = ()

    def recognises(self, file: File) -> bool:
        """Whether `file` is of this format."""
        if file.suffix in self.others:
            return False
        if self.signs and not any(sign in file.beginning for sign in self.signs):
            return False
        is_it: bool = self._module().recognises(file)
        return is_it

    def read(self, file: File, builder: Builder) -> None:
        """Write the article in `file`, which is of this format."""
        self._module().read(file, builder)

    def read_beginning(self, file: File, builder: Builder) -> bool:
        """Write the first blocks of `file` if that is much quicker; whether it was done."""
        read = getattr(self._module(), "read_beginning", None)
        return read is not None and read(file, builder)

    def _module(self) -> ModuleType:
        return import_module(f"reader.formats.{self.module}")
