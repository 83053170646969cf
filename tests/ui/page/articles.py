"""Articles of any letters and any kinds of blocks, for laws that hold for all of them."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

from reader.formats.builder import Builder
from reader.model.article import Article, BlockKind, Cell, ListMarker, Source, Style

_words = st.sampled_from(
    [
        "الكتاب",
        "كِتَابٌ",
        "وَتَعْظُمُ",
        "في",
        "لا",
        "الله",
        "شيءٍ",
        "سنة",
        "245",
        "١٤٤٥",
        "هـ،",
        "(1349م)",
        "Unicode",
        "1.0",
        "نهاية.",
        "می\u200cخواهم",
        "گلستان",
        "کہتے",
        "ہوئے",
        "غالبؔ",
        "שָׁלוֹם",
        "עולם",
        "🌍",
        "👩🏽\u200d🎓",
        "«قول»",
        "—",
        "x²",
        "é",
        "ﷺ",
    ]
)
_texts = st.lists(_words, min_size=1, max_size=40).map(" ".join)
_styles = st.sampled_from([Style.PLAIN, Style.PLAIN, Style.STRONG, Style.EMPHASIS, Style.CODE])
_kinds = st.sampled_from(
    ["paragraph", "paragraph", "heading", "quote", "item", "code", "note", "verse", "table", "rule"]
)


@st.composite
def articles(draw: Callable) -> Article:
    """Articles of a few blocks of every kind, in any language."""
    builder = Builder()
    builder.language = draw(st.sampled_from(["ar", "fa", "he", "ur", "en"]))
    for number in range(draw(st.integers(1, 8))):
        _write(builder, draw(_kinds), number, draw(st.lists(_texts, min_size=4, max_size=4)), draw)
    builder.paragraph("نهاية")
    return builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))


def _write(builder: Builder, kind: str, number: int, texts: list[str], draw: Callable) -> None:
    if kind == "table":
        for index, text in enumerate(texts):
            cell = Cell(number, index // 2, index % 2, 2, 2, is_header=index < 2)
            builder.begin(BlockKind.TABLE_CELL, cell=cell)
            builder.write(text, draw(_styles))
        builder.end()
        return
    if kind == "rule":
        builder.rule()
        return
    begin = {
        "heading": {"kind": BlockKind.HEADING, "level": 2},
        "quote": {"quote": 1},
        "item": {"kind": BlockKind.LIST_ITEM, "level": 1, "marker": ListMarker("١.", True)},
        "code": {"kind": BlockKind.CODE, "preserved": True},
        "note": {"kind": BlockKind.FOOTNOTE, "marker": ListMarker("1", True)},
    }.get(kind, {})
    builder.begin(**begin)
    if kind == "code":
        texts = ["def f(x):", "    return x * 2", "# one 🌍", "x = f(3)"]
    for text in texts[: draw(st.integers(1, 3))]:
        builder.write(text + " ", draw(_styles), draw(st.sampled_from([None, "#x", None])))
        if kind in ("verse", "code"):
            builder.break_line()
    builder.end()
