"""Whether texts have words, however they are spelled: those of a filter box, or of another text."""

from re import compile as pattern

from reader.text.fold import fold

_WORD = pattern(r"\d+|[^\W\d_]+")


def answers(wanted: str, *texts: str) -> bool:
    """Whether each word of the folded `wanted` stands in one of `texts`; every text answers ""."""
    words = wanted.split()
    if not words:
        return True
    forms = [fold(text) for text in texts]
    return all(any(word in form for form in forms) for word in words)


def says_all(text: str, words: str) -> bool:
    """Whether `text` has every word and number of `words`."""
    return set(_WORD.findall(fold(text))).issuperset(_WORD.findall(fold(words)))
