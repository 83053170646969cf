"""Whatever a format hands over, what comes out keeps the law."""

import pickle
from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.builder import Builder
from reader.formats.shown import shown
from reader.model.article import Article, BlockKind, Direction, ListMarker, Source, Style

SOURCE = Source(Path("article.txt"), "Plain text", "UTF-8", "")
LAWFUL = Callable[[Article], Article]

letters = st.text(
    st.one_of(
        st.sampled_from(" \n\r\t\u2028\u2029\ufdd0\ufdd1\ufffc\0\x1b\ufeff\ud83d\ude00\u200fابא"),
        st.characters(),
    ),
    max_size=12,
)
acts = st.one_of(
    st.tuples(st.just("begin"), st.sampled_from(BlockKind), st.booleans()),
    st.tuples(st.just("write"), letters, st.sampled_from(Style)),
    st.tuples(st.just("break")),
    st.tuples(st.just("image"), letters),
    st.tuples(st.just("anchor"), st.sampled_from("abc")),
    st.tuples(st.just("link"), st.sampled_from("abc")),
    st.tuples(st.just("paragraph"), letters),
    st.tuples(st.just("rule")),
    st.tuples(st.just("end")),
)


def perform(builder: Builder, act: tuple) -> None:
    match act:
        case ("begin", BlockKind.RULE | BlockKind.IMAGE, _):
            builder.begin()
        case ("begin", kind, preserved):
            builder.begin(kind, preserved=preserved)
        case ("write", text, style):
            builder.write(text, style & ~Style.IMAGE)
        case ("break",):
            builder.break_line()
        case ("image", alt):
            builder.image("/picture.png", alt)
        case ("anchor", name):
            builder.anchor(name)
        case ("link", name):
            builder.write("link", href=f"#{name}")
        case ("paragraph", text):
            builder.paragraph(text)
        case ("rule",):
            builder.rule()
        case ("end",):
            builder.end()


@given(st.lists(acts, max_size=30))
def test_any_sequence_of_acts_gives_a_lawful_article(lawful: LAWFUL, sequence: list) -> None:
    builder = Builder()
    for act in sequence:
        perform(builder, act)
    article = lawful(builder.article(SOURCE))
    assert pickle.loads(pickle.dumps(article)) == article


@given(letters)
def test_shown_text_can_be_encoded_and_stays_as_it_is(text: str) -> None:
    once = shown(text)
    once.encode("utf-8")
    assert shown(once) == once


def test_halves_of_a_character_are_joined_and_lone_ones_replaced() -> None:
    assert shown("\ud83d\ude00") == "😀"
    assert shown("a\ud83db") == "a\ufffdb"


def test_white_space_runs_together_over_the_edges_of_runs(lawful: LAWFUL) -> None:
    builder = Builder()
    builder.begin()
    builder.write("  نص \n")
    builder.write("\t غامق ", Style.STRONG)
    builder.write(" ثم  عادي \n ")
    article = lawful(builder.article(SOURCE))
    assert article.text == "نص غامق ثم عادي"
    assert [run.span.of(article.text) for run in article.blocks[0].runs] == [
        "نص ",
        "غامق ",
        "ثم عادي",
    ]


def test_runs_of_one_style_are_one_run() -> None:
    builder = Builder()
    for word in ("واحد ", "اثنان ", "ثلاثة"):
        builder.write(word)
    article = builder.article(SOURCE)
    assert len(article.blocks[0].runs) == 1


def test_empty_blocks_are_dropped_but_rules_are_kept(lawful: LAWFUL) -> None:
    builder = Builder()
    builder.paragraph("أول")
    builder.paragraph(" \u200f ")
    builder.rule()
    builder.begin(BlockKind.LIST_ITEM, level=1, marker=ListMarker("•", ordered=False))
    builder.end()
    builder.paragraph("ثان")
    article = lawful(builder.article(SOURCE))
    assert article.text == "أول\n\nثان"
    assert [block.kind for block in article.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.RULE,
        BlockKind.PARAGRAPH,
    ]


def test_preserved_lines_become_soft_breaks() -> None:
    builder = Builder()
    builder.begin(BlockKind.CODE, preserved=True)
    builder.write("if x:\r\n    y\n")
    article = builder.article(SOURCE)
    assert article.text == "if x:\u2028    y"


def test_an_anchor_before_a_dropped_block_goes_to_the_next() -> None:
    builder = Builder()
    builder.paragraph("أول")
    builder.anchor("here")
    builder.paragraph("")
    builder.paragraph("ثان")
    builder.begin()
    builder.write("عودة", href="#here")
    article = builder.article(SOURCE)
    assert [(a.name, article.text[a.at :][:3]) for a in article.anchors] == [("here", "ثان")]


def test_a_picture_alone_is_a_block_of_its_own_kind(lawful: LAWFUL) -> None:
    builder = Builder()
    builder.begin()
    builder.image("/folder/picture.png", "منظر\nعام")
    article = lawful(builder.article(SOURCE))
    assert article.blocks[0].kind is BlockKind.IMAGE
    assert article.blocks[0].runs[0].alt == "منظر عام"


def test_each_block_runs_in_its_own_direction() -> None:
    builder = Builder()
    for text in ("نص عربي طويل", "An English paragraph", "— ١٢٣ —"):
        builder.paragraph(text)
    builder.begin(BlockKind.CODE, preserved=True)
    builder.write("قيمة = 1")
    builder.begin(direction=Direction.LEFT_TO_RIGHT)
    builder.write("كما أراد صاحبه")
    directions = [block.direction.value for block in builder.article(SOURCE).blocks]
    assert directions == ["rtl", "ltr", "rtl", "ltr", "ltr"]
