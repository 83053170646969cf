"""The corpora that the models learn from, as their makers read them."""

from pathlib import Path

from resources.models.making.corpora import MarkedText, corpus_texts, marked_text


def surfaces(text: MarkedText) -> list[tuple[str, str]]:
    return [(mark.kind, text.text[mark.start : mark.end]) for mark in text.marks]


def corpus(folder: Path, lines: str) -> list[MarkedText]:
    path = folder / "ar" / "aqmar-dev.conll"
    path.parent.mkdir()
    path.write_text(lines.replace(" ", "\t").replace("_", " "), encoding="utf-8")
    return corpus_texts(folder)


def test_names_of_labelled_words(tmp_path: Path) -> None:
    lines = "زار O\nأحمد B-PER\nزويل I-PER\nالأردن B-LOC\nأمس O\n"
    (text,) = corpus(tmp_path, lines)
    assert text.text == "زار أحمد زويل الأردن أمس\n"
    assert surfaces(text) == [("P", "أحمد زويل"), ("L", "الأردن")]
    assert (text.language, text.source) == ("ar", "aqmar")


def test_names_of_other_kinds_are_no_names(tmp_path: Path) -> None:
    (text,) = corpus(tmp_path, "جائزة B-MISC\nنوبل I-MISC\nالأمم B-ORG\nالمتحدة I-ORG\n")
    assert surfaces(text) == [("O", "الأمم المتحدة")]


def test_a_name_ends_where_another_begins(tmp_path: Path) -> None:
    (text,) = corpus(tmp_path, "مصر B-LOC\nالسودان B-LOC\n")
    assert surfaces(text) == [("L", "مصر"), ("L", "السودان")]


def test_titles_part_texts_and_empty_lines_sentences(tmp_path: Path) -> None:
    lines = "#_Atom\nالذرة O\n\nبور B-PER\n#_Linux\nلينكس O\n"
    assert [text.text for text in corpus(tmp_path, lines)] == ["الذرة\nبور\n", "لينكس\n"]


def test_texts_without_titles_are_cut_after_some_sentences(tmp_path: Path) -> None:
    texts = corpus(tmp_path, "كلمة O\n\n" * 70)
    assert [text.text.count("\n") for text in texts] == [30, 30, 10]


def test_a_marked_text_is_marked_by_our_rules(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("#lang ar\nقال ⟦P#1|زويل⟧ إن ⟦O?|اللجنة⟧ …", encoding="utf-8")
    text = marked_text(path)
    assert text.text == "قال زويل إن اللجنة …"
    assert [(*one, mark.is_open) for one, mark in zip(surfaces(text), text.marks, strict=True)] == [
        ("P", "زويل", False),
        ("O", "اللجنة", True),
    ]
    assert text.source == ""
