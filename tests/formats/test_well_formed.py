"""What is well-formed enough for Python's own parser says the same by the parser of HTML."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.builder import Builder
from reader.formats.markdown_parser import html_of
from reader.formats.markup import html_tree
from reader.formats.page_facts import page_facts
from reader.formats.walker import Walker
from reader.formats.well_formed import well_formed_tree
from reader.model.article import Article, Source


def article_of(root: object) -> Article:
    builder = Builder()
    walker = Walker(builder, lambda source: source)
    walker.walk(root)  # type: ignore[arg-type]
    walker.write_notes()
    return builder.article(Source(Path("a.md"), "", "", ""))


def is_told_alike(markup: str) -> bool:
    """Whether both parsers were asked, and what they say is the same."""
    tree, usual = well_formed_tree(markup), html_tree(markup)
    if tree is None:
        return False
    if usual is None:
        assert article_of(tree).text == ""
        return True
    assert article_of(tree) == article_of(usual)
    assert page_facts(tree) == page_facts(usual)
    return True


PIECES = st.sampled_from(
    [
        *("نص", "*مائل*", "**غليظ**", "`رمز`", "[رابط](u 't')", "[a [b](c) d](e)", "[x[^1]](y)"),
        *("![p](q.png)", "<b>r</b>", "<br>", "a  \nb", "a\\\nb", "# ع", "## ع\n", "> قول", "- بند"),
        *(
            "1. بند",
            "    رمز",
            "| أ | ب |\n|:--|:-:|\n| ١ | ٢ |",
            "```\nرمز\n```",
            "| أ | ب |\n|---|---|\n| ١ | *x* |",
            "حد\n: تعريف",
        ),
        *("---", "~~s~~", "<http://x.y>", "&nbsp;", "a & b", "< x", "***x***", "[r]: /x", "[r]"),
        *("[^1]: حاشية", "[^1]", "<!-- c -->", "  - in", "> - a\n>   b", "- a\n\n    b", "x\x0cy"),
        *("[*e*](u)", "`<b>`", "<p>a", "&#150;", "٢. بند", "[a](u\nv)", "<div>\n\nب\n\n</div>"),
    ]
)
ENDS = st.sampled_from(["\n", "\n\n", " ", "\n    "])


@given(st.lists(st.tuples(PIECES, ENDS), max_size=9))
@settings(max_examples=3 * settings.default.max_examples)
def test_markdown(pieces: list[tuple[str, str]]) -> None:
    is_told_alike(html_of("".join(piece + end for piece, end in pieces)))


def test_the_articles_of_the_house(articles: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in articles.glob("*.md")]
    assert all(is_told_alike(html_of(text.rpartition("\n---\n")[2])) for text in texts)


@pytest.mark.parametrize(
    "markup",
    [
        *("<p>a<p>b", "<p>a<div>b</div></p>", "<p/>a", "<br></br>", "<P>a</P>", "<p>&nbsp;</p>"),
        *("<p>&#150;</p>", "<!-- c -->", "<p><a href='#a'>a<a href='#b'>b</a></a></p>", "a"),
        *("<ul>a</ul>", "<script>a</script>", "<p title='a\nb'>c</p>", "<p>a</p></div>"),
    ],
)
def test_what_may_mean_something_else_is_left_to_the_parser_of_html(markup: str) -> None:
    assert well_formed_tree(markup) is None


def test_markdown_is_read_without_the_parser_of_html(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# عنوان\n\nنص[^1] و[رابط](https://example.org).\n\n[^1]: حاشية\n", "utf-8")
    code = (
        "import sys; from pathlib import Path; from reader.formats import read_article\n"
        "read_article(Path(sys.argv[1])); print('lxml' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False"]
