"""Makes the models of names from corpora: `python resources/models/train.py CORPORA CLDR`.

CORPORA holds marked/ (marked articles, in folders of any depth) and may hold plain texts,
text/LANGUAGE-*.txt.xz; without a plain text the words that are shipped stay. CLDR is the
unpacked npm package cldr-localenames-full. Needs numpy and what requirements.txt names. The
same corpora and packages give the same files: every seed is fixed. One article in seven
teaches the first look nothing: on those it is measured, and from those the second look
learns. Takes some hours on one core and no accelerator.
"""

import argparse
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

import numpy as np  # noqa: E402
from making.arrays import tables_of, write_lexicon, write_model, write_words  # noqa: E402
from making.corpora import MarkedText, marked_texts, plain_lines  # noqa: E402
from making.distilling import plain_texts, taught  # noqa: E402
from making.lexicon import counted, gathered  # noqa: E402
from making.network import Convolutions, fitted, network_of  # noqa: E402
from making.rows import OPEN, Row, Words, row_of  # noqa: E402
from making.scores import Score  # noqa: E402
from making.training import Learned, Sentence, features, labelled, learned  # noqa: E402
from making.vectors import encoder_of_package, frequencies, word_vectors  # noqa: E402
from making.vocabulary import from_frequencies, from_text  # noqa: E402

from reader.extract.names.decoding import LABELS, Floats, Tagged, decoded  # noqa: E402
from reader.extract.names.document import FIRST, Column, columns, emissions  # noqa: E402
from reader.extract.names.features import Describer  # noqa: E402
from reader.extract.names.network import Network  # noqa: E402
from reader.extract.names.shipped import describer_of  # noqa: E402
from reader.extract.names.tagger import Tagger  # noqa: E402
from reader.languages import LANGUAGES  # noqa: E402
from reader.text.words import words  # noqa: E402

FOLDS = 5
"""Parts of the kept articles, each read by a second look that was taught without it."""
ROUNDS = 10
PLAIN = 350_000
"""Words of plain text that the teacher reads for the network."""
SCRIPTS = {"ar": "arab", "fa": "arab", "he": "hebr", "ur": "arab"}
OTHERS = {"ar": (), "fa": ("ar", "ur", "he"), "he": ("ar", "fa", "ur"), "ur": ("ar", "fa", "he")}
"""Whose articles are learned from beside a language's own: titles, heads and shapes are alike."""
OWN = 3
"""How many times a language's own articles count beside those of others."""
KEPT = 7
"""One article in so many is kept from the first look."""


@dataclass(frozen=True, slots=True)
class Example:
    """An article's sentences, with the features of their words."""

    name: str
    sentences: list[Sentence]
    features: list[list[list[str]]]
    rows: list[Row]


Examples = dict[str, list[Example]]
"""By language."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An article as the first look read it, and what the second look sees of that."""

    example: Example
    scores: list[Floats]
    tagged: list[Tagged]
    columns: list[Column]
    transitions: Floats


def examples_of(describer: Describer, texts: Sequence[MarkedText]) -> list[Example]:
    """Marked texts of a language made ready for learning."""
    found = []
    for text in texts:
        sentences = labelled(text)
        words = [[word.text for word in one.words] for one in sentences]
        rows = [
            row_of(text.language, describer, row, target_of(one))
            for row, one in zip(words, sentences, strict=True)
        ]
        names = [features(describer, row) for row in words]
        found.append(Example(text.name, sentences, names, rows))
    return found


def target_of(sentence: Sentence) -> np.ndarray:
    """The labels of a sentence as numbers, but for the open ones."""
    found = np.array([LABELS.index(label) for label in sentence.labels], np.int64)
    found[list(sentence.open)] = OPEN
    return found


def first_look(own: Sequence[Example], others: Sequence[Example]) -> Learned:
    """The field that these examples teach, to be half of what the tagger weighs."""
    found = learned(
        (names, sentence.labels)
        for example in (*(own * OWN if others else own), *others)
        for names, sentence in zip(example.features, example.sentences, strict=True)
    )
    return Learned(found.features, found.weights / 2, found.transitions / 2)


def networks_of(
    describers: Mapping[str, Describer], examples: Examples, corpora: Path
) -> dict[str, Network]:
    """The network that all examples and plain text teach, for each language."""
    encoder = encoder_of_package()
    vectors = word_vectors(encoder, describers, counts_of(corpora, describers))
    marked = [example.rows for own in examples.values() for example in own]
    plain = [
        text
        for language, describer in describers.items()
        for text in plain_texts(language, describer, plain_lines(corpora / "text", language), PLAIN)
    ]
    rows = [row for text in marked for row in text]
    rows += taught(encoder, Words(describers, vectors, rows), marked, plain)
    words = Words(describers, vectors, rows)
    model = fitted(Convolutions, words, rows, ROUNDS)
    return {language: network_of(model, words, language, rows) for language in describers}


def counts_of(corpora: Path, languages: Iterable[str]) -> dict[str, Counter[str]]:
    """How often words occur: in plain text, or in a frequency list."""
    found = {}
    for language in languages:
        lines = plain_lines(corpora / "text", language)
        counts = Counter(word.text for line in lines for word in words(line))
        found[language] = counts or frequencies(language)
    return found


def seen_by(describer: Describer, model: Learned, network: Network, example: Example) -> Seen:
    """An article read by a tagger."""
    names = {name: at for at, name in enumerate(model.features)}
    tagger = Tagger(describer, names, model.weights.astype(np.float32), network)
    rows = [[word.text for word in sentence.words] for sentence in example.sentences]
    scores = tagger.emissions(rows)
    tagged = decoded(scores, model.transitions)
    stems = [[tagger.stem(word) for word in row] for row in rows]
    found = columns(stems, tagged, describer.vocabulary)
    return Seen(example, scores, tagged, found, model.transitions)


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
            for sentence in one.example.sentences:
                yield names[at : at + len(sentence.words)], sentence.labels
                at += len(sentence.words)

    return learned(sentences(), c1=0.0, c2=10.0, least=2)


def score_of(examples: Sequence[Example], readings: Sequence[Sequence[Tagged]]) -> Score:
    """How well articles were read."""
    score = Score()
    for example, reading in zip(examples, readings, strict=True):
        for sentence, tagged in zip(example.sentences, reading, strict=True):
            score.add(sentence.labels, [LABELS[label] for label in tagged.labels], sentence.open)
    return score


def others_of(examples: Examples, language: str) -> list[Example]:
    """What a language learns from beside its own examples."""
    return [example for other in OTHERS[language] for example in examples[other]]


def second_readings(seen: Sequence[Seen]) -> list[list[Tagged]]:
    """Every example read by a second look that was taught without it."""
    readings: list[list[Tagged]] = [[] for _ in seen]
    for fold in range(FOLDS):
        model = second_look([one for n, one in enumerate(seen) if n % FOLDS != fold])
        for at in range(fold, len(seen), FOLDS):
            one = seen[at]
            total = emissions(one.scores, one.columns, tables_of(model, one.columns))
            borders = np.cumsum([len(row.words) for row in one.example.sentences])[:-1]
            steps = (model.transitions + one.transitions) / 2
            readings[at] = decoded(np.split(total, borders), steps)
    return readings


def train(corpora: Path, folder: Path) -> None:
    """Learn all languages and write their models; prints how the kept articles were read.

    The second look knows no words, so all languages teach it together.
    """
    describers = {language: describer_of(language) for language in SCRIPTS}
    texts = marked_texts(corpora / "marked")
    known, kept = (
        {
            language: examples_of(
                describer,
                [text for text in texts if text.language == language and is_kept(text) is part],
            )
            for language, describer in describers.items()
        }
        for part in (False, True)
    )
    networks = networks_of(describers, known, corpora)
    first = {
        language: first_look(known[language], others_of(known, language)) for language in SCRIPTS
    }
    seen = [
        seen_by(describers[language], first[language], networks[language], example)
        for language, examples in kept.items()
        for example in examples
    ]
    print_scores(kept, seen)
    second = second_look(seen)
    tables = tables_of(second, seen[0].columns)
    for language, field in first.items():
        path = folder / f"names-{language}.npz"
        steps = (second.transitions + field.transitions) / 2
        write_model(path, field, networks[language], tables, steps)
        print(f"{language}: {len(known[language])} articles, {path.stat().st_size / 1e6:.2f} MB")


def print_scores(kept: Examples, seen: Sequence[Seen]) -> None:
    """How well the kept articles were read, by language."""
    firsts = iter([one.tagged for one in seen])
    seconds = iter(second_readings(seen))
    for language, examples in kept.items():
        first = score_of(examples, [next(firsts) for _ in examples])
        second = score_of(examples, [next(seconds) for _ in examples])
        print(f"{language} first look: {first}\n  second look: {second}", flush=True)


def write_lists(corpora: Path, cldr: Path) -> None:
    """Write the lexicons and, for each language, its words."""
    lines = plain_lines(corpora / "text", "ar")
    lexicons = gathered(cldr, HERE / "lists", lines)
    for script, lexicon in lexicons.items():
        print(script, len(lexicon), dict(counted(lexicon)), flush=True)
        write_lexicon(HERE / f"lexicon-{script}.npz", lexicon)
    for code, script in SCRIPTS.items():
        language = next(one for one in LANGUAGES if one.code == code).names
        path = HERE / f"words-{code}.npz"
        lines = plain_lines(corpora / "text", code)
        if lines:
            write_words(path, script, from_text(lines, language, lexicons[script]))
        elif not path.is_file():
            write_words(path, script, from_frequencies(code, language))


def is_kept(text: MarkedText) -> bool:
    """Whether an article is kept from the first look; by its name, so always the same ones."""
    return zlib.crc32(text.name.encode()) % KEPT == 0


def main() -> None:
    """Make the lexicons, the words and the models."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpora", type=Path)
    arguments.add_argument("cldr", type=Path)
    arguments.add_argument("--into", type=Path, default=HERE, help="where the models are written")
    chosen = arguments.parse_args()
    write_lists(chosen.corpora, chosen.cldr)
    train(chosen.corpora, chosen.into)


if __name__ == "__main__":
    main()
