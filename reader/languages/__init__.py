"""The languages of the articles: data, one file each, and nothing that runs.

To add a language, write its file beside the others and name it in `known.LANGUAGES`. They
are read when they are asked for, by what looks for dates and names: the window asks for none.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.languages.known import BY_CODE, LANGUAGES
    from reader.languages.language import Language

__all__ = ["BY_CODE", "LANGUAGES", "Language"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from reader.languages import known

    return getattr(known, name)
