"""Regular expressions over an article, stopped where they would take for ever."""

import re
from itertools import islice
from math import prod
from time import sleep

from reader.search.query import BadQuery, Query, QueryFault
from reader.search.spans import Spans
from reader.text.fold import Folded, fold, unfolded

TIME_LIMIT = 2.0
"""Seconds that an expression may take on a whole article."""

_AT_ONCE = 1 << 8

_LONGEST, _MOST_TIMES = 2_000, 10_000
"""Letters of an expression, and how often it may want something repeated: to make one ready
cannot be stopped, and takes room for each repetition."""

_REPEATED = re.compile(r"\{(\d+)")
_CALLS_ITSELF = re.compile(r"\(\?(?:R|[+-]?\d|&|P>)")


def expression_matches(query: Query, folded: Folded) -> Spans:
    """Where the expression of `query` matches; places without a character are none.

    Raises BadQuery for an expression that is not one, or takes too long.
    """
    import regex  # which can be stopped, as `re` cannot; too slow to import for nothing

    as_written = query.marks or query.letters
    text = folded.original if as_written else folded.text
    spans = Spans(unfolded(folded.original) if as_written else folded)
    source = query.text if as_written else _folded_letters(query.text)
    if _is_boundless(source):
        raise BadQuery(QueryFault.SLOW)
    if query.whole_words:
        source = rf"\b(?:{source})\b"
    try:
        pattern = regex.compile(source, regex.MULTILINE | regex.IGNORECASE)
        every = pattern.finditer(text, timeout=TIME_LIMIT, concurrent=True)
        while some := tuple(islice(every, _AT_ONCE)):
            spans.add([match.span() for match in some if match.end() > match.start()])
            sleep(0)  # so that a thread that shows something comes to its turn
    except regex.error as error:
        raise BadQuery(QueryFault.BROKEN, str(error)) from error
    except (TimeoutError, MemoryError, RecursionError, OverflowError) as error:
        raise BadQuery(QueryFault.SLOW) from error
    return spans


def _is_boundless(source: str) -> bool:
    """Whether making the expression ready, or calling itself, may use up a machine's memory."""
    times = prod(int(number[:9]) or 1 for number in _REPEATED.findall(source))
    is_large = len(source) > _LONGEST or times > _MOST_TIMES
    return is_large or _CALLS_ITSELF.search(source) is not None


def _folded_letters(source: str) -> str:
    r"""`source` with its letters folded, but not those that mean something, as the W of \W."""
    return "".join(c if c.isascii() else fold(c) for c in source)
