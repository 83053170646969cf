"""What a filter box lets through: rows that have each of its words, however they are spelled."""

from reader.text.fold import fold


def answers(wanted: str, *texts: str) -> bool:
    """Whether each word of the folded `wanted` stands in one of `texts`; every text answers ""."""
    words = wanted.split()
    if not words:
        return True
    forms = [fold(text) for text in texts]
    return all(any(word in form for form in forms) for word in words)
