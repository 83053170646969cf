"""What is found in an article: its dates and its names, gathered.

Everything here is a pure function of the article. Models are loaded when first needed, and
who asks for dates alone imports nothing of names: so this room costs nothing until it is used.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.extract.mentions import mentions_after, mentions_in

__all__ = ["mentions_after", "mentions_in"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from reader.extract import mentions

    return getattr(mentions, name)
