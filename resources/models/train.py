"""Makes the models of names from corpora: `python resources/models/train.py CORPORA CLDR`.

CORPORA holds marked/ (marked articles, in folders of any depth) and may hold plain texts,
text/LANGUAGE-*.txt.xz; without a plain text the words that are shipped stay. CLDR is the
unpacked npm package cldr-localenames-full. Needs numpy and what requirements.txt names. The
same corpora and packages give the same files: every seed is fixed. Beside the models it
prints how articles were read by trainings that had not seen them.
"""

import argparse
import sys
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

import numpy as np  # noqa: E402
from making.arrays import tables_of, write_lexicon, write_model, write_words  # noqa: E402
from making.corpora import MarkedText, marked_texts, plain_lines  # noqa: E402
from making.lexicon import counted, gathered  # noqa: E402
from making.scores import Score  # noqa: E402
from making.training import Learned, Sentence, features, labelled, learned  # noqa: E402
from making.vocabulary import from_frequencies, from_text  # noqa: E402

from reader.extract.names.decoding import LABELS, Floats, Tagged, decoded  # noqa: E402
from reader.extract.names.document import FIRST, Column, columns, emissions  # noqa: E402
from reader.extract.names.features import Describer  # noqa: E402
from reader.extract.names.shipped import describer_of  # noqa: E402
from reader.extract.names.tagger import Tagger  # noqa: E402
from reader.languages import LANGUAGES  # noqa: E402

FOLDS = 3
SCRIPTS = {"ar": "arab", "fa": "arab", "he": "hebr", "ur": "arab"}
OTHERS = {"ar": (), "fa": ("ar", "ur", "he"), "he": ("ar", "fa", "ur"), "ur": ("ar", "fa", "he")}
"""Whose articles are learned from beside a language's own: titles, heads and shapes are alike."""
OWN = 3
"""How many times a language's own articles count beside those of others."""
UNSEEN = 7
"""One article in so many is kept unseen when the reading is measured."""


@dataclass(frozen=True, slots=True)
class Example:
    """An article's sentences, with the features of their words."""

    name: str
    sentences: list[Sentence]
    features: list[list[list[str]]]


@dataclass(frozen=True, slots=True)
class Seen:
    """An article as the first look read it, and what the second look sees of that."""

    example: Example
    scores: list[Floats]
    tagged: list[Tagged]
    columns: list[Column]


def examples_of(describer: Describer, texts: Sequence[MarkedText]) -> list[Example]:
    """Marked texts made ready for learning."""
    found = []
    for text in texts:
        sentences = labelled(text)
        rows = [[word.text for word in one.words] for one in sentences]
        found.append(Example(text.name, sentences, [features(describer, row) for row in rows]))
    return found


def first_look(own: Sequence[Example], others: Sequence[Example]) -> Learned:
    """The tagger that these examples teach."""
    return learned(
        (names, sentence.labels)
        for example in (*(own * OWN if others else own), *others)
        for names, sentence in zip(example.features, example.sentences, strict=True)
    )


def seen_by(describer: Describer, model: Learned, example: Example) -> Seen:
    """An article read by a tagger."""
    names = {name: at for at, name in enumerate(model.features)}
    tagger = Tagger(describer, names, model.weights.astype(np.float32))
    rows = [[word.text for word in sentence.words] for sentence in example.sentences]
    scores = tagger.emissions(rows)
    tagged = decoded(scores, model.transitions)
    stems = [[tagger.stem(word) for word in row] for row in rows]
    return Seen(example, scores, tagged, columns(stems, tagged, describer.vocabulary))


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


def readings_of_others(
    describer: Describer, own: Sequence[Example], others: Sequence[Example]
) -> list[Seen]:
    """Every example of a language as read by a tagger that was taught without it."""
    found = []
    for fold in range(FOLDS):
        known = [example for n, example in enumerate(own) if n % FOLDS != fold]
        model = first_look(known, others)
        found += [seen_by(describer, model, example) for example in own[fold::FOLDS]]
    return found


def second_readings(seen: Sequence[Seen]) -> list[list[Tagged]]:
    """Every example read by a second look that was taught without it."""
    readings: list[list[Tagged]] = [[] for _ in seen]
    for fold in range(FOLDS):
        model = second_look([one for n, one in enumerate(seen) if n % FOLDS != fold])
        for at in range(fold, len(seen), FOLDS):
            one = seen[at]
            total = emissions(one.scores, one.columns, tables_of(model, one.columns))
            borders = np.cumsum([len(row.words) for row in one.example.sentences])[:-1]
            readings[at] = decoded(np.split(total, borders), model.transitions)
    return readings


def train(texts: Sequence[MarkedText], codes: Sequence[str], folder: Path) -> None:
    """Learn languages and write their models; prints how left-out articles were read.

    The second look knows no words, so all languages teach it together.
    """
    describers = {code: describer_of(code) for code in SCRIPTS}
    examples = {
        code: examples_of(describers[code], [text for text in texts if text.language == code])
        for code in SCRIPTS
    }
    others = {
        code: [example for other in OTHERS[code] for example in examples[other]] for code in SCRIPTS
    }
    seen: list[Seen] = []
    for code in SCRIPTS:
        read = readings_of_others(describers[code], examples[code], others[code])
        left_out = [one.example for one in read]
        print(f"{code} first look:  {score_of(left_out, [one.tagged for one in read])}", flush=True)
        seen += read
    again = second_readings(seen)
    for code in SCRIPTS:
        own = {example.name for example in examples[code]}
        pairs = [
            (one, two) for one, two in zip(seen, again, strict=True) if one.example.name in own
        ]
        score = score_of([one.example for one, _ in pairs], [two for _, two in pairs])
        print(f"{code} second look: {score}", flush=True)
    second = second_look(seen)
    tables = tables_of(second, seen[0].columns)
    for code in codes:
        path = folder / f"names-{code}.npz"
        write_model(path, first_look(examples[code], others[code]), tables, second.transitions)
        print(f"{code}: {len(examples[code])} articles, {path.stat().st_size / 1e6:.2f} MB")


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


def is_unseen(text: MarkedText) -> bool:
    """Whether an article is kept for measuring; by its name alone, so always the same ones."""
    return zlib.crc32(text.name.encode()) % UNSEEN == 0


def main() -> None:
    """Make the lexicons, the words and the models of the languages named, or of all."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpora", type=Path)
    arguments.add_argument("cldr", type=Path)
    arguments.add_argument("--languages", nargs="*", default=list(SCRIPTS))
    arguments.add_argument(
        "--into", type=Path, help="measure: learn without the unseen articles, write there"
    )
    chosen = arguments.parse_args()
    texts = marked_texts(chosen.corpora / "marked")
    if chosen.into:
        train([text for text in texts if not is_unseen(text)], chosen.languages, chosen.into)
    else:
        write_lists(chosen.corpora, chosen.cldr)
        train(texts, chosen.languages, HERE)


if __name__ == "__main__":
    main()
