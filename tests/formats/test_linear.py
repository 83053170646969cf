"""Texts of signs without sense: none takes longer to read than its length says.

What is read at once, in the window, is bounded by its length and its signs, so this is what
keeps the window from standing still. Times are compared with one another, not with a clock.
"""

from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.formats import UnreadableArticle, read_article
from reader.text.direction import base_direction
from tests.pace import assert_linear

MARKDOWN = (
    *(
        "<a>",
        "ع<a>",
        "<a ",
        "<a b='",
        "<",
        "<>",
        "<!--",
        "<!-- ع -->",
        "<![CDATA[",
        "<?",
        "<div>\n",
    ),
    *("<div>\n\n", "</div>", "<p>ع\n\n", "<http://", "<a@b>", "&", "&amp;", "&#", "ع <b>ع</b> "),
    *(
        "*ع **ع ",
        "_ع ",
        "*ع* ",
        "***ع ",
        "~~ع ",
        "~~ع~~ ",
        "`",
        "`ع``ع",
        "`ع` ",
        "\\",
        "\\*",
        "\\\n",
    ),
    *("[", "[]", "[ع](", "[ع](ب)", "[ع](<ب", "![ع](", "[^", "[^1]", "[ع]: ب\n", "[ع]:\n", "[[ع]"),
    *("|", "ع|ب\n-|-\n", "ع|ب\n-|-\nع|ب\n\n", "# ع\n", "# ع\nب\n", "ع\n=\n", "ع\n---\n", "---\n"),
    *("* ", "- * ", "> ", "> ع\n", "> # ع\n", "> - ع\n\n", "- ع\n", "1. ع\n", "- ع\n\n    ب\n\n"),
    *("ع\n: ب\n", ": ب\n", "ع\n: ب\n\n", "```\n", "```ع\n", "~~~\nع\n~~~\n", "    ع\n\n", "ع\n\n"),
    *("ع\n", "\n", " ", "\t", "ع  \n", "\x02", "ع[^1]\n\n[^1]: ب\n\n", "[^1]: ب\n\n    ع\n\n"),
)
HTML = (
    *("<div>", "<div>ع</div>", "<p>ع", "<h1>ع", "<b>ع", "<ul><li>ع", "<ol reversed><li>ع", "<q>ع"),
    *("<table><td>ع<td>ع", "<table><td>ع<td>ع</table>", "<td rowspan=9999 colspan=99>ع", "<pre>ع"),
    *("<header><h1>ع", "<header><h1>ع ع ع ع ع</h1>", "<nav><a href=x>ع</a></nav>", "<a href=x>ع"),
    *("<div class=footnote><a href=#a>1</a>", "<section class=note><p>ع", "<a href=#a><b>ع"),
    *("<div><a href=x>ع</a><a href=y>ع</a><a href=z>ع</a>", "<div>اقرأ أيضا <a href=x>ع</a>"),
    *("<div><div></div><div></div><a href=x><h2>ع</h2></a>", "<li><a href=x>ع</a></li>"),
    *("<title>ع", "<meta name=a content=b>", "<time datetime=2011-01-01>", "<p itemprop=author>"),
    *("<!--", "<!--ع-->", "<img src=a.png alt=ع>", "<p class=MsoListParagraph>1.&nbsp;<b>ع"),
    *("<script type='application/ld+json'>{}</script>", "&nbsp;", "ع<br>", "<hr>", "<p id=a>ع"),
)
PLAIN = (
    *("ع\n", "ع\n\n", "\n", " ", "ع ", ".", "ع\r", "ع\\", "\u2068", "ع\u2068", "ع@", "http://"),
    *(
        "www.",
        "ب\u200f",
        "ةب 12 a b/1 ",
        "Ø§",
        "ط§ظ„",
        "\ufe8f",
        "\u064b",
        "\U0001f600",
        "<!-- -->\n",
    ),
)
CASES = [
    (ending, unit)
    for ending, units in (("md", MARKDOWN), ("html", HTML), ("txt", PLAIN))
    for unit in units
]


def read(folder: Path, ending: str, unit: str, closed: str, letters: int) -> None:
    path = folder / f"a.{ending}"
    path.write_text(f"نص\n\n{unit * (letters // len(unit))}{closed}", encoding="utf-8")
    with suppress(UnreadableArticle):
        read_article(path)


@pytest.mark.parametrize(("ending", "unit"), CASES)
def test_what_is_repeated(tmp_path: Path, ending: str, unit: str) -> None:
    assert_linear(lambda letters: read(tmp_path, ending, unit, "", letters))


@settings(
    max_examples=settings.default.max_examples // 10,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(st.sampled_from(MARKDOWN), min_size=1, max_size=4).map("".join),
    st.sampled_from(("", ")", "]", "```\n", "**", "-->", ">", "\n\n[^1]: ب", "\n: ب")),
)
def test_markdown_of_any_signs(tmp_path: Path, unit: str, closed: str) -> None:
    assert_linear(lambda letters: read(tmp_path, "md", unit, closed, letters))


@settings(
    max_examples=settings.default.max_examples // 10,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.sampled_from(HTML), min_size=1, max_size=4).map("".join))
def test_pages_of_any_elements(tmp_path: Path, unit: str) -> None:
    assert_linear(lambda letters: read(tmp_path, "html", unit, "", letters))


def test_an_element_of_many_attributes(tmp_path: Path) -> None:
    names = (f"a{n}=b" for n in count())
    attributes = [next(names) for _ in range(30_000)]

    def written(letters: int) -> None:
        path = tmp_path / "a.html"
        path.write_text(f"<p {' '.join(attributes[: letters // 4])}>نص", encoding="utf-8")
        assert read_article(path).text == "نص"

    assert_linear(written)


@pytest.mark.parametrize("unit", ["\u2068", "ع\u2067", "ع@", "ع", "http://", "\u2067ع\u2069"])
def test_which_way_signs_run(unit: str) -> None:
    assert_linear(lambda letters: base_direction(unit * (letters // 2) + "a@" + "x" * letters))
