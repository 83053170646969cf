"""Words with their counts and clusters: what the tagger knows of a word it was not taught.

Clusters come from plain text: positive pointwise mutual information of a word with the
words beside it (Levy and Goldberg 2014), reduced by a singular value decomposition, and
k-means over the vectors. Clitics count as words of their own, so that «لكازاخستان» adds to
what is known of كازاخستان.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module

import numpy as np
from numpy.typing import NDArray

from reader.languages.name_words import NameWords
from reader.text.fold import fold
from reader.text.words import bare, clitic_length, words

DIMENSIONS = 100
CLUSTERS = (64, 256, 1024)
NEAR, FAR = 8000, 3000  # context words at distance one and two
LEAST = 5  # a word met less often teaches nothing
MOST = 90_000


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


@dataclass(frozen=True, slots=True)
class Words:
    """A vocabulary about to be shipped: words by falling count, and their clusters."""

    words: list[str]
    counts: list[int]
    clusters: NDArray[np.int16]


def from_text(paragraphs: Iterable[str], language: NameWords) -> Words:
    """The vocabulary and clusters of a plain text."""
    lines = list(folded_lines(paragraphs))
    surface = Counter(form for line in lines for form in line)
    splits, counts = split_clitics(surface, language)
    for form, (clitic, _) in splits.items():
        counts[f"{clitic}+"] += surface[form]
    kept = [word for word, count in counts.most_common(MOST) if count >= LEAST]
    found = clusters(vectors(lines, splits, kept))
    return Words(kept, [counts[word] for word in kept], found)


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
    return Words(
        [word for word, _ in kept], [count for _, count in kept], np.zeros((len(kept), 0), np.int16)
    )
