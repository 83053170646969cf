"""The conditional random field of each language, half of what the tagger weighs.

Persian, Hebrew and Urdu have few articles, so their fields also learn from those of the other
three: titles, heads and shapes are alike.
"""

from collections.abc import Callable, Sequence

from reader.extract.names.features import Describer
from reader.extract.names.shipped import describer_of

from .corpora import MarkedText
from .training import Learned, features, labelled, learned

OTHERS = {"ar": (), "fa": ("ar", "ur", "he"), "he": ("ar", "fa", "ur"), "ur": ("ar", "fa", "he")}
"""Whose articles are learned from beside a language's own."""
OWN = 3
"""How many times a language's own articles count beside those of others."""
ROUNDS = 60


def field_of(
    language: str,
    texts: Sequence[MarkedText],
    describer_of: Callable[[str], Describer] = describer_of,
) -> Learned:
    """What marked texts of all languages teach the field of one."""
    examples = []
    for code in (language, *OTHERS[language]):
        describer = describer_of(code)
        found = [
            (features(describer, [word.text for word in sentence.words]), sentence.labels)
            for text in texts
            if text.language == code
            for sentence in labelled(text)
        ]
        examples += found * (OWN if code == language and OTHERS[language] else 1)
    field = learned(examples, rounds=ROUNDS)
    return Learned(field.features, field.weights / 2, field.transitions / 2)
