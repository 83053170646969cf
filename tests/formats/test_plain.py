"""Plain text: paragraphs, the headline above them, the headings between them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.formats import read_article
from reader.model.article import Article, BlockKind

Read = Callable[..., Article]
LONG = "هذه فقرة طويلة من متن المقال، فيها من الكلام ما يكفي لكي لا يحسبها قارئ عنوانًا. " * 2


def headings(article: Article) -> list[tuple[int, str]]:
    return [
        (block.level, block.span.of(article.text))
        for block in article.blocks
        if block.kind is BlockKind.HEADING
    ]


def test_every_line_is_a_paragraph(read: Read) -> None:
    article = read(f"{LONG}\n{LONG}\r\n\r\n{LONG}\r{LONG}\u2029{LONG}")
    assert len(article.blocks) == 5
    assert article.metadata.title == ""
    assert not headings(article)


def test_the_first_line_is_the_title_when_it_stands_alone(read: Read) -> None:
    article = read(f"خبر من القاهرة\n\n{LONG}\n{LONG}")
    assert article.metadata.title == "خبر من القاهرة"
    assert headings(article) == [(1, "خبر من القاهرة")]


def test_the_headline_is_found_under_the_name_of_its_section(read: Read) -> None:
    article = read(f"تقارير\n\nالبلاد تمضي نحو الانتخابات في موعدها\n\n{LONG}\n{LONG}")
    assert headings(article) == [(1, "البلاد تمضي نحو الانتخابات في موعدها")]
    assert article.text.startswith("تقارير\n")


def test_a_line_of_author_and_day_is_not_the_headline(read: Read) -> None:
    article = read(f"نهر النيل\n\nورّاق، ١٥ أغسطس ٢٠٢٥\n\n{LONG}\n\n{LONG}")
    assert article.metadata.title == "نهر النيل"


def test_a_sentence_is_no_title(read: Read) -> None:
    assert read(f"هذه جملة تامة.\n\n{LONG}").metadata.title == ""
    assert read("سطر وحيد").metadata.title == ""


def test_short_lines_above_long_paragraphs_are_headings(read: Read) -> None:
    article = read(f"عنوان المقال\n\n{LONG}\n\nالقسم الأول\n\n{LONG}\n\nالقسم الثاني\n\n{LONG}")
    assert headings(article) == [(1, "عنوان المقال"), (2, "القسم الأول"), (2, "القسم الثاني")]


def test_lines_broken_by_a_typewriter_are_joined(read: Read) -> None:
    words = (LONG * 3).split()
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > 70:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    wrapped = "\n".join([*lines, line])
    article = read(f"{wrapped}\n\n{wrapped}\n")
    assert article.text.split("\n") == [" ".join(words)] * 2


def test_verse_keeps_its_lines(read: Read) -> None:
    verse = "قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل\n" * 5
    assert len(read(verse).blocks) == 10


def test_a_stanza_is_one_block(read: Read) -> None:
    stanza = "قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل"
    article = read(f"{LONG}\n\n{stanza}\n\n{LONG}")
    assert article.text.split("\n")[1] == stanza.replace("\n", "\u2028")


def test_controls_are_left_out(read: Read) -> None:
    article = read("نص\0 فيه\x07 ما\ufdd0 لا\ufffc يُرى\ufeff من الحروف")
    assert article.text == "نص فيه ما لا يُرى من الحروف"


@pytest.mark.parametrize(
    ("name", "title"),
    [("000_a959969b3be3c132.txt", "بالخطوات الصحيحة..توكاييف يقود كازاخستان نحو الديمقراطية")],
)
def test_a_real_article(shared: Path, name: str, title: str) -> None:
    path = shared / "articles" / name
    if not path.exists():
        pytest.skip("the article is not here")
    article = read_article(path)
    assert article.metadata.title == title
    assert article.metadata.language == "ar"
    assert article.source.encoding == "UTF-8"
