"""Articles as the first look reads them, and what the second look learns from that."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from reader.extract.names.decoding import LABELS, Floats, Tagged, decoded
from reader.extract.names.document import FIRST, Column, columns, emissions
from reader.extract.names.features import Describer
from reader.extract.names.network import Network
from reader.extract.names.reader import log_odds
from reader.extract.names.tagger import Tagger

from .arrays import tables_of
from .corpora import MarkedText
from .scores import Score, spans
from .training import Learned, Sentence, labelled, learned

FOLDS = 5
"""Parts of the kept articles, each read by a second look that was taught without it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An article as the first look read it, and what the second look sees of that."""

    language: str
    sentences: list[Sentence]
    scores: list[Floats]
    tagged: list[Tagged]
    columns: list[Column]
    transitions: Floats


def seen_by(describer: Describer, field: Learned, network: Network, text: MarkedText) -> Seen:
    """An article read by a tagger."""
    names = {name: at for at, name in enumerate(field.features)}
    tagger = Tagger(describer, names, field.weights.astype(np.float32), network)
    sentences = labelled(text)
    rows = [[word.text for word in sentence.words] for sentence in sentences]
    glances = tagger.glances(rows)
    scores = [one.scores for one in glances]
    tagged = decoded(scores, field.transitions)
    stems = [one.stems for one in glances]
    found = columns(stems, tagged, describer.vocabulary)
    return Seen(text.language, sentences, scores, tagged, found, field.transitions)


def second_look(seen: Sequence[Seen]) -> Learned:
    """The weights of the second look, from readings by taggers that did not know the article."""

    def sentences() -> Iterator[tuple[list[dict[str, float]], Sequence[str]]]:
        for one in seen:
            scores = np.concatenate(one.scores)
            above = (scores - scores.min(1, keepdims=True)).tolist()  # crfsuite wants no negatives
            codes = zip(*(column.codes.tolist() for column in one.columns), strict=True)
            names = [
                {
                    f"{column.name}:{code}": 1.0
                    for column, code in zip(one.columns, row, strict=True)
                }
                | {f"{FIRST}:{label}": score for label, score in enumerate(word)}
                for row, word in zip(codes, above, strict=True)
            ]
            at = 0
            for sentence in one.sentences:
                yield names[at : at + len(sentence.words)], sentence.labels
                at += len(sentence.words)

    return learned(sentences(), c1=0.0, c2=10.0, least=2)


def second_readings(seen: Sequence[Seen]) -> list[list[Tagged]]:
    """Every article read by a second look that was taught without it."""
    readings: list[list[Tagged]] = [[] for _ in seen]
    for fold in range(FOLDS):
        model = second_look([one for n, one in enumerate(seen) if n % FOLDS != fold])
        for at in range(fold, len(seen), FOLDS):
            one = seen[at]
            total = emissions(one.scores, one.columns, tables_of(model, one.columns))
            borders = np.cumsum([len(row.words) for row in one.sentences])[:-1]
            steps = (model.transitions + one.transitions) / 2
            readings[at] = decoded(np.split(total, borders), steps)
    return readings


def score_of(seen: Sequence[Seen], readings: Sequence[Sequence[Tagged]]) -> Score:
    """How well articles were read."""
    score = Score()
    for one, reading in zip(seen, readings, strict=True):
        for sentence, tagged in zip(one.sentences, reading, strict=True):
            score.add(sentence.labels, [LABELS[label] for label in tagged.labels], sentence.open)
    return score


def sureness_of(seen: Sequence[Seen], readings: Sequence[Sequence[Tagged]]) -> tuple[float, float]:
    """The slope and the shift that lead from the log odds of the least likely word of a name to
    those of the name, by logistic regression."""
    from sklearn.linear_model import LogisticRegression

    odds, right = [], []
    for one, reading in zip(seen, readings, strict=True):
        for sentence, tagged in zip(one.sentences, reading, strict=True):
            marked = spans(sentence.labels)
            for name in spans([LABELS[label] for label in tagged.labels]):
                words = range(*name[:2])
                if sentence.open.isdisjoint(words):
                    chances = tagged.probabilities[words, tagged.labels[words]]
                    odds.append([log_odds(float(chances.min()))])
                    right.append(name in marked)
    found = LogisticRegression(C=1e6).fit(odds, right)
    return float(found.coef_[0, 0]), float(found.intercept_[0])


def scores(seen: Sequence[Seen], seconds: Sequence[Sequence[Tagged]]) -> Iterator[str]:
    """How well articles were read by both looks, a line for each language."""
    for language in dict.fromkeys(one.language for one in seen):
        own = [at for at, one in enumerate(seen) if one.language == language]
        read = [seen[at] for at in own]
        yield f"{language} first look: {score_of(read, [one.tagged for one in read])}"
        yield f"  second look: {score_of(read, [seconds[at] for at in own])}"
