"""Small pieces of text as the interface shows them."""

from pathlib import Path

from reader.library import RecentArticle
from reader.model.article import Article
from reader.text.digits import Digits, with_digits

_FIRST_STRONG_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\u2068", "\u2066", "\u2069"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"

_LETTERS_A_MINUTE = 1_000
"""About 180 Arabic words."""

_MOST_MINUTES = 90
"""What is longer is told in hours."""


def isolated(text: str) -> str:
    """`text` so that its direction and that of the sentence around it leave each other alone."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def from_the_left(text: str) -> str:
    """`text` so that it runs from the left in any sentence, as keys and paths do."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP_ISOLATE}"


def as_label(text: str) -> str:
    """`text` for a button or an entry of a menu, where a lone ampersand would name a key."""
    return text.replace("&", "&&")


def directed(text: str, *, from_the_right: bool) -> str:
    """`text` so that its line starts where it is told, whatever name it begins with."""
    return f"{_RIGHT_TO_LEFT_MARK if from_the_right else _LEFT_TO_RIGHT_MARK}{text}"


def per_cent(value: int, digits: Digits) -> str:
    """`value` in the given digits with the per cent sign that goes with them."""
    sign = "%" if digits is Digits.WESTERN else "٪"
    return with_digits(f"{value}{sign}", digits)


def title_of(article: Article) -> str:
    """The title of `article`, or the name of its file."""
    return article.metadata.title or name_of(article.source.path)


def title_of_recent(article: RecentArticle) -> str:
    """The title of an article that was read before, or the name of its file with its ending."""
    return article.title or article.path.name


def name_of(path: Path) -> str:
    """The name of the file at `path` without its ending."""
    return path.stem or path.name


def minutes_of(length: int) -> int:
    """The minutes that reading so many letters takes, at least one."""
    return max(1, round(length / _LETTERS_A_MINUTE))


def hours_of(minutes: int) -> int:
    """The hours that so many minutes make; 0 where they are better told as minutes."""
    return round(minutes / 60) if minutes > _MOST_MINUTES else 0
