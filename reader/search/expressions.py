"""Regular expressions over an article, stopped where they would take for ever."""

from reader.search.query import BadQuery, Query, QueryFault
from reader.search.spans import Spans
from reader.text.fold import Folded, fold, unfolded

TIME_LIMIT = 2.0
"""Seconds that an expression may take on a whole article."""


def expression_matches(query: Query, folded: Folded) -> Spans:
    """Where the expression of `query` matches; places without a character are none.

    Raises BadQuery for an expression that is not one, or takes too long.
    """
    import regex  # which can be stopped, as `re` cannot; too slow to import for nothing

    as_written = query.marks or query.letters
    text = folded.original if as_written else folded.text
    source = query.text if as_written else _folded_letters(query.text)
    if query.whole_words:
        source = rf"\b(?:{source})\b"
    try:
        pattern = regex.compile(source, regex.MULTILINE | regex.IGNORECASE)
        every = pattern.finditer(text, timeout=TIME_LIMIT, concurrent=True)
        found = [m.span() for m in every if m.group()]
    except regex.error as error:
        raise BadQuery(QueryFault.BROKEN, str(error)) from error
    except TimeoutError as error:
        raise BadQuery(QueryFault.SLOW) from error
    spans = Spans(unfolded(folded.original) if as_written else folded)
    spans.add(found)
    return spans


def _folded_letters(source: str) -> str:
    r"""`source` with its letters folded, but not those that mean something, as the W of \W."""
    return "".join(c if c.isascii() else fold(c) for c in source)
