"""Words and the small words written onto their front.

Names are looked for word by word, and in Arabic and Hebrew a name often carries «and»,
«in» or «to» as its first letters. Which letters those are depends on the word: the waw of
«وقال» is one, that of «وليد» is not. So the splitting asks for what is known of words and
goes by how often each reading would occur.
"""

from collections.abc import Callable, Iterator, Mapping
from re import compile as pattern
from typing import NamedTuple

_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d"
)
"""Vowel points and joiners: they belong to the letter before, though they are no letters."""

_WORD = pattern(
    rf"""(?P<hebrew>[\u05d0-\u05f2](?:[\u05d0-\u05f2{_MARKS}]|["״](?=[\u05d0-\u05f2])|['׳’])*)"""
    rf"""|(?P<letters>[^\W\d_](?:[^\W\d_]|[{_MARKS}]|['’](?=[A-Za-z]))*)"""
    r"""|(?P<number>\d+(?:[.,٫٬]\d+)*)"""
    r"""|(?P<sign>[^\w\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|_)(?P=sign)*"""
)


class Word(NamedTuple):
    """A word, a number, or one sign, repeated or not, at `start` of its text."""

    text: str
    start: int
    end: int


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words, numbers and signs of `text` between two offsets, in order.

    White space and direction marks stand between words and are in none. A Hebrew
    abbreviation is one word with its gershayim; a run of one sign is one sign.
    """
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        yield Word(match.group(), match.start(), match.end())


def without_signs(text: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the words and numbers stand between two offsets, if there are any."""
    found = [word for word in words(text, start, end) if word.text[0].isalnum()]
    return (found[0].start, found[-1].end) if found else (start, end)


def clitic_length(
    form: str, clitics: Mapping[str, float], count: Callable[[str], float], article: str = ""
) -> int:
    """How many letters at the front of the folded word `form` are clitics; mostly 0.

    `clitics` tells how often each stands before a word, as a share of that word's own
    occurrences, and `count` how often a word is expected in some amount of text. A clitic
    is split off where that reading explains the word better than the word itself does.
    `article` is the definite article whose alef is lost after ل: of «للأمم» one letter is
    split off, and the rest reads as `article` and a word.
    """
    best, length = count(form), 0
    for clitic, share in clitics.items():
        if form.startswith(clitic) and len(form) > len(clitic) + 1:
            expected = share * count(bare(form, len(clitic), article))
            if expected > best:
                best, length = expected, len(clitic)
    return length


def bare(form: str, length: int, article: str = "") -> str:
    """The folded word `form` without its clitic of `length` letters, the article restored."""
    rest = form[length:]
    lost = article[1:]
    if lost and form[length - 1 : length] == lost and rest.startswith(lost):
        return article[0] + rest
    return rest
