"""The words of a query, found in a folded text.

Page, command line and index all compare folded text with a folded query, so that a word
is found however either of them spells it.
"""

from collections.abc import Iterator, Sequence

from reader.model.span import Span
from reader.model.steps import Steps, outcome
from reader.search.expressions import expression_matches
from reader.search.nearness import together
from reader.search.phrases import Phrase
from reader.search.query import Query
from reader.search.spans import Spans, Stretch
from reader.search.spellings import Respelled, other_spellings
from reader.search.stretches import Finder, any_of, windows
from reader.search.word_forms import PhraseOfForms
from reader.text.fold import Folded, fold


def matches(query: Query, folded: Folded) -> Sequence[Span]:
    """The places of the original text that answer `query`, in order; none overlap.

    Raises BadQuery where the query is an expression that cannot be answered.
    """
    if query.expression:
        return expression_matches(query, folded)
    return outcome(matching(query, folded))


def matching(query: Query, folded: Folded) -> Steps[Spans]:
    """The work of finding what `matches` gives for a query that is no expression."""
    spans = Spans(folded)
    for found in _places(query, folded):
        spans.add(found)
        yield
    return spans


def load_for(query: Query) -> None:
    """Loads what is needed to answer `query`, and for no other.

    `matches` does so as well; where it runs in a thread beside Qt, it must find it done.
    """
    if query.expression:
        import regex  # noqa: F401


def _places(query: Query, folded: Folded) -> Iterator[list[Stretch]]:
    """The places of `query`, in order, a window of the text at a time; some may overlap."""
    words = query.words
    if query.within and len(words) > 1:
        finders = [_finder(query, word, folded) for word in words]
        yield from together(finders, folded.text, query.within)
    elif words:
        find = _finder(query, " ".join(words), folded)
        yield from (find(start, end) for start, end in windows(folded.text))


def _finder(query: Query, words: str, folded: Folded) -> Finder:
    """What gives the places in which `words` of the query follow each other."""
    if query.forms:
        return PhraseOfForms(fold(words).split(), folded.text).places
    find = Phrase(query, words, folded).places
    others = [
        Respelled(other, Phrase(query, other, folded).places, folded).places
        for other in other_spellings(query, words)
    ]
    return any_of([find, *others]) if others else find
