"""The sentence at a place: what a bookmark takes in where nothing is selected."""

from re import compile as pattern

from reader.model.span import Span

_ENDS = pattern("[.!?؟۔…\u2028][»”\"')\\]]*\\s+")
_LONGEST = 240


def sentence_at(text: str, block: Span, at: int) -> Span:
    """The sentence of `block` around `at`, without space at its ends; cut where it is long."""
    start = block.start
    for end in _ENDS.finditer(text, block.start, block.end):
        if end.end() > at:
            return _trimmed(text, start, end.end())
        start = end.end()
    return _trimmed(text, start, block.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, min(max(start, start + len(words.strip())), start + _LONGEST))
