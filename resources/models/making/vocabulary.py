"""Words with their counts and clusters: what the tagger knows of a word it was not taught.

Clusters come from plain text: positive pointwise mutual information of a word with the
words beside it (Levy and Goldberg 2014), reduced by a singular value decomposition, and
k-means over the vectors. Clitics count as words of their own, so that «لكازاخستان» adds to
what is known of كازاخستان.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.lexicon import Known
from reader.languages.name_words import NameWords
from reader.text.fold import fold
from reader.text.words import bare, clitic_length, words

DIMENSIONS = 100
CLUSTERS = (64, 256, 1024)
NEAR, FAR = 8000, 3000  # context words at distance one and two
LEAST = 5  # a word met less often teaches nothing
MOST = 90_000
_TELLING = 20  # occurrences from which a word's company tells its kind
_LEANING = (0.2, 0.5, 0.8, 0.95)


def folded_lines(paragraphs: Iterable[str]) -> Iterator[list[str]]:
    """Paragraphs as folded words, every number as «0»."""
    for paragraph in paragraphs:
        forms = [fold(word.text) for word in words(paragraph)]
        yield ["0" if form[:1].isdecimal() else form for form in forms if form.strip()]


def split_clitics(
    surface: Counter[str], language: NameWords
) -> tuple[dict[str, tuple[str, str]], Counter[str]]:
    """Clitic and rest of every word that has one, and how often each rest occurs.

    The counts of the surface decide; what is split adds to the count of its rest.
    """
    splits, counts = {}, Counter[str]()
    for form, count in surface.items():
        length = clitic_length(form, language.clitics, surface.__getitem__, language.article)
        if length:
            rest = bare(form, length, language.article)
            splits[form] = form[:length], rest
            counts[rest] += count
        else:
            counts[form] += count
    return splits, counts


def _identifiers(
    lines: list[list[str]], splits: dict[str, tuple[str, str]], index: dict[str, int]
) -> NDArray[np.int32]:
    ids: list[int] = []
    border = len(index)
    for line in lines:
        ids += (border, border)
        for form in line:
            if form in splits:
                clitic, rest = splits[form]
                ids += (index.get(clitic + "+", -1), index.get(rest, -1))
            else:
                ids.append(index.get(form, -1))
    return np.array(ids, np.int32)


def vectors(
    lines: list[list[str]], splits: dict[str, tuple[str, str]], vocabulary: list[str]
) -> NDArray[np.float32]:
    """A unit vector for each word of the vocabulary, which is sorted by count."""
    import scipy.sparse as sparse
    from sklearn.utils.extmath import randomized_svd

    index = {word: at for at, word in enumerate(vocabulary)}
    ids = _identifiers(lines, splits, index)
    size, parts = len(vocabulary), []
    for offset, contexts in ((-1, NEAR), (1, NEAR), (-2, FAR), (2, FAR)):
        target, context = (
            (ids[-offset:], ids[:offset]) if offset < 0 else (ids[:-offset], ids[offset:])
        )
        context = np.where(context == size, contexts - 1, context)
        seen = (target >= 0) & (target < size) & (context >= 0) & (context < contexts)
        ones = np.ones(int(seen.sum()), np.float32)
        parts.append(
            sparse.coo_matrix((ones, (target[seen], context[seen])), (size, contexts)).tocsr()
        )
    counts = sparse.hstack(parts).tocoo()
    rows = np.asarray(counts.tocsr().sum(1)).ravel() + 1
    columns = (np.asarray(counts.tocsr().sum(0)).ravel() + 1) ** 0.75  # smooths rare contexts
    information = np.log(counts.data * columns.sum() / (rows[counts.row] * columns[counts.col]))
    kept = information > 0
    matrix = sparse.coo_matrix(
        (information[kept].astype(np.float32), (counts.row[kept], counts.col[kept])), counts.shape
    ).tocsr()
    left, values, _ = randomized_svd(matrix, DIMENSIONS, n_iter=3, random_state=0)
    found = left * np.sqrt(values)
    return (found / (np.linalg.norm(found, axis=1, keepdims=True) + 1e-9)).astype(np.float32)


def clusters(found: NDArray[np.float32]) -> NDArray[np.int16]:
    """For each vector its cluster at each of the sizes in `CLUSTERS`."""
    from sklearn.cluster import MiniBatchKMeans

    columns = []
    for size in CLUSTERS:
        means = MiniBatchKMeans(size, batch_size=4096, n_init=1, max_iter=40, random_state=0)
        columns.append(means.fit(found[:40_000]).predict(found))
    return np.stack(columns, 1).astype(np.int16)


def leanings(
    found: NDArray[np.float32], kept: list[str], counts: Counter[str], lexicon: Mapping[str, Known]
) -> NDArray[np.uint8]:
    """How much each word's company is that of first or last names, places, nationalities.

    What the vectors of the lexicon's unambiguous words have in common, by logistic regression:
    a step for each of `_LEANING` that the probability reaches.
    """
    from sklearn.linear_model import LogisticRegression

    kinds = np.array([_one_kind(lexicon.get(word, Known(0))) for word in kept])
    often = np.array([counts[word] >= _TELLING for word in kept])
    told = often & (kinds >= 0)
    weights = {0: 1.0, 1: 2.0, 2: 2.0, 3: 2.0}
    model = LogisticRegression(C=10, max_iter=300, class_weight=weights)
    model.fit(found[told].astype(np.float64), kinds[told])
    chances = model.predict_proba(found.astype(np.float64))[:, 1:]
    return np.searchsorted(_LEANING, chances).astype(np.uint8)


def _one_kind(known: Known) -> int:
    """1 for a person's name, 2 for a place, 3 for a nationality, 0 for no name, -1 for several."""
    if known & Known.NATIONALITY:
        return 3
    person, place = known & (Known.FIRST | Known.LAST), known & (Known.PLACE | Known.COUNTRY)
    if person and place:
        return -1
    return 1 if person else 2 if place else -1 if known else 0


@dataclass(frozen=True, slots=True)
class Words:
    """A vocabulary about to be shipped: words by falling count, their clusters and leanings."""

    words: list[str]
    counts: list[int]
    clusters: NDArray[np.int16]
    leanings: NDArray[np.uint8]


def from_text(
    paragraphs: Iterable[str], language: NameWords, lexicon: Mapping[str, Known]
) -> Words:
    """The vocabulary, clusters and leanings of a plain text."""
    lines = list(folded_lines(paragraphs))
    surface = Counter(form for line in lines for form in line)
    splits, counts = split_clitics(surface, language)
    for form, (clitic, _) in splits.items():
        counts[f"{clitic}+"] += surface[form]
    kept = [word for word, count in counts.most_common(MOST) if count >= LEAST]
    found = vectors(lines, splits, kept)
    return Words(
        kept,
        [counts[word] for word in kept],
        clusters(found),
        leanings(found, kept, counts, lexicon),
    )


def from_frequencies(code: str, language: NameWords) -> Words:
    """The vocabulary of a frequency list (wordfreq), without clusters."""
    shares = import_module("wordfreq").get_frequency_dict(code, "best")
    surface = Counter[str]()
    for word, share in shares.items():
        form = fold(word)
        if share > 2e-7 and form.isalpha():
            surface[form] += round(share * 1e8)
    _, counts = split_clitics(surface, language)
    kept = counts.most_common(MOST)
    none = np.zeros((len(kept), 0))
    return Words(
        [word for word, _ in kept],
        [count for _, count in kept],
        none.astype(np.int16),
        none.astype(np.uint8),
    )
