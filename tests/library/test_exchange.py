"""Marks leave the shelf and come back as they were."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import Shelf
from reader.library.annotations import from_json, to_json
from reader.library.exchange import WRITERS, to_csv, to_html, to_markdown
from reader.model.article import Article, Metadata, Source
from reader.model.highlight import HighlightStyle
from reader.model.locator import locate, locator_of
from reader.model.span import Span

TEXT = "بُني المقياس القائم سنة ٢٤٧هـ بأمر الخليفة المتوكل.\nولم يكن العرب أول من قاس."


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "shelf.db")
    source = Source(tmp_path / "مقياس النيل.txt", "plain", "utf-8", "00")
    known = shelf.opened(Article(source, Metadata("مقياس <النيل>", (), "ar"), TEXT, ()))
    shelf.marks.add(
        known.id,
        locator_of(TEXT, Span(5, 19)),
        "المقياس",
        "ملاحظة *مهمة*",
        highlight=HighlightStyle.GREEN,
        tags=("النيل", "قياس الماء"),
    )
    shelf.marks.add(known.id, locator_of(TEXT, Span(53, 70)), "=العرب")
    yield shelf
    shelf.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "other" / "shelf.db")
    yield shelf
    shelf.close()


def test_what_is_taken_in_leaves_as_it_came(shelf: Shelf, other: Shelf) -> None:
    leaving = to_json(shelf.marks.by_article())
    assert other.marks.take_in(from_json(leaving)) == 2
    assert to_json(other.marks.by_article()) == leaving
    assert other.marks.take_in(from_json(leaving)) == 0
    assert shelf.marks.take_in(from_json(leaving)) == 0


def test_a_colour_of_a_later_warraq_leaves_and_comes_back(shelf: Shelf, other: Shelf) -> None:
    leaving = to_json(shelf.marks.by_article()).replace("green", "orange")
    assert other.marks.take_in(from_json(leaving)) == 2
    (marked,) = other.marks.by_article()
    assert marked.marks[0].highlight is HighlightStyle.YELLOW
    again = to_json(other.marks.by_article())
    assert json.loads(again)["items"][0]["target"]["styleClass"] == "orange"
    third = Shelf.in_memory()
    third.marks.take_in(from_json(again))
    assert to_json(third.marks.by_article()) == again
    third.close()


@pytest.mark.parametrize("name", ["x{}", "</style>", "أحمر", "", 7, None])
def test_a_name_that_is_no_style_is_no_colour(shelf: Shelf, other: Shelf, name: object) -> None:
    page = json.loads(to_json(shelf.marks.by_article()))
    page["items"][0]["target"]["styleClass"] = name
    other.marks.take_in(from_json(json.dumps(page)))
    (marked,) = other.marks.by_article()
    assert marked.marks[0].highlight is HighlightStyle.YELLOW
    assert marked.marks[0].highlight_name == "yellow"


def test_marks_taken_in_are_found_in_their_article(shelf: Shelf, other: Shelf) -> None:
    other.marks.take_in(from_json(to_json(shelf.marks.by_article())))
    (marked,) = other.marks.by_article()
    found = [locate("مقدمة.\n" + TEXT, mark.locator) for mark in marked.marks]
    assert [place.span if place else None for place in found] == [Span(12, 26), Span(60, 77)]
    article = Article(Source(marked.path, "plain", "utf-8", "11"), Metadata("م"), TEXT, ())
    assert other.opened(article).id == marked.marks[0].article_id


def test_annotations_are_those_of_the_w3c(shelf: Shelf) -> None:
    page = json.loads(to_json(shelf.marks.by_article()))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    first, second = page["items"]
    assert first["type"] == "Annotation"
    assert first["id"].startswith("urn:uuid:")
    assert first["motivation"] == ["highlighting", "commenting", "tagging"]
    assert second["motivation"] == ["bookmarking"]
    assert first["target"]["styleClass"] == "green"
    assert first["stylesheet"]["value"].startswith(".green {")
    assert datetime.fromisoformat(first["created"]).tzinfo == UTC
    assert first["target"]["source"]["id"].startswith("file:///")
    quote, position = first["target"]["selector"]
    assert quote["type"] == "TextQuoteSelector"
    assert quote["exact"] == TEXT[5:19]
    assert TEXT[:5].endswith(quote["prefix"])
    assert position == {"type": "TextPositionSelector", "start": 5, "end": 19}
    assert [body["purpose"] for body in first["body"]] == [
        *("describing", "commenting", "tagging", "tagging")
    ]


def test_rows_of_hypothesis_are_taken_in() -> None:
    rows = {
        "rows": [
            {
                "created": "2024-03-21T10:00:00.000000+00:00",
                "uri": "file:///home/reader/article.txt",
                "id": "Xyz_1",
                "text": "a note",
                "tags": ["one", "two"],
                "target": [
                    {
                        "source": "file:///home/reader/article.txt",
                        "selector": [
                            {"type": "RangeSelector"},
                            {"type": "TextPositionSelector", "start": 7, "end": 12},
                            {"type": "TextQuoteSelector", "exact": "quote", "prefix": "a "},
                        ],
                    }
                ],
            },
            {"uri": "https://example.org/", "target": [{"source": "https://example.org/"}]},
        ]
    }
    (foreign,) = from_json(json.dumps(rows))
    assert foreign.path.name == "article.txt"
    mark = foreign.mark
    assert (mark.note, mark.label, mark.tags) == ("a note", "", ("one", "two"))
    assert mark.highlight is HighlightStyle.YELLOW
    assert mark.uri.startswith("urn:uuid:")
    assert from_json(json.dumps(rows)) == (foreign,)
    assert (mark.locator.start, mark.locator.quote, mark.locator.before) == (7, "quote", "a ")
    assert mark.made == datetime(2024, 3, 21, 10, tzinfo=UTC)


TERMS = {
    "AnnotationPage": {"items"},
    "Annotation": {"motivation", "created", "body", "target", "stylesheet"},
    "TextualBody": {"value", "format", "purpose"},
    "SpecificResource": {"source", "selector", "styleClass"},
    "Text": {"language"},
    "TextQuoteSelector": {"exact", "prefix", "suffix"},
    "TextPositionSelector": {"start", "end"},
    "CssStylesheet": {"value"},
}
"""Classes of the W3C's context for annotations, and the terms that they may have here.

https://www.w3.org/TR/annotation-vocab/
"""
MOTIVATIONS = {"bookmarking", "highlighting", "commenting", "describing", "tagging"}


def check_terms(resource: object) -> None:
    """Every object has a class of the vocabulary, and no terms but those of its class."""
    if isinstance(resource, list):
        for each in resource:
            check_terms(each)
    elif isinstance(resource, dict):
        assert set(resource) <= {"@context", "id", "type"} | TERMS[resource["type"]]
        assert {*([resource["purpose"]] if "purpose" in resource else [])} <= MOTIVATIONS
        assert {*resource.get("motivation", [])} <= MOTIVATIONS
        for value in resource.values():
            check_terms(value)


def test_annotations_keep_to_the_vocabulary(shelf: Shelf) -> None:
    page = json.loads(to_json(shelf.marks.by_article()))
    check_terms(page)
    assert all(item["id"].startswith("urn:uuid:") for item in page["items"])
    with pytest.raises(AssertionError):
        check_terms({"type": "Annotation", "colour": "green"})


words = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\u2028، *#="), max_size=20
)


@given(
    label=words,
    note=words,
    highlight=st.sampled_from([None, *HighlightStyle]),
    tags=st.lists(words.map(lambda word: " ".join(word.split())).filter(bool), unique=True),
)
def test_whatever_a_reader_writes_comes_back(
    label: str, note: str, highlight: HighlightStyle | None, tags: list[str]
) -> None:
    one, other = Shelf.in_memory(), Shelf.in_memory()
    source = Source(Path("مقال.txt").absolute(), "plain", "utf-8", "00")
    known = one.opened(Article(source, Metadata("م", (), "ar"), TEXT, ()))
    locator = locator_of(TEXT, Span(5, 19))
    one.marks.add(known.id, locator, label, note, highlight=highlight, tags=tuple(tags))
    leaving = to_json(one.marks.by_article())
    assert other.marks.take_in(from_json(leaving)) == 1
    assert to_json(other.marks.by_article()) == leaving
    (marked,) = other.marks.by_article()
    (mark,) = marked.marks
    assert (mark.label, mark.note, mark.highlight) == (label, note, highlight)
    assert mark.tags == tuple(tags)
    one.close()
    other.close()


@pytest.mark.parametrize("text", ["", "{", "1", '["x"]', "[" * 100_000])
def test_what_is_no_annotation_is_said(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(text)


@pytest.mark.parametrize(
    "item",
    [
        {"target": "x"},
        {"target": []},
        {"target": {"source": "a.txt"}},
        {"target": {"source": "http://[a"}},
        {"items": []},
    ],
)
def test_what_marks_nothing_is_left_out(item: dict[str, object]) -> None:
    assert from_json(json.dumps(item)) == ()


def test_a_table_has_a_row_for_each_and_no_formula(shelf: Shelf) -> None:
    text = to_csv(shelf.marks.by_article())
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text[1:])))
    assert [row["label"] for row in rows] == ["المقياس", "'=العرب"]
    assert rows[0]["quote"] == TEXT[5:19]
    assert [row["highlight"] for row in rows] == ["green", ""]
    assert rows[0]["tags"] == "النيل, قياس الماء"


def test_markdown_quotes_with_note_and_link(shelf: Shelf) -> None:
    lines = to_markdown(shelf.marks.by_article()).splitlines()
    assert lines[0] == r"# مقياس \<النيل\>"
    assert f"> {TEXT[5:19].strip()}" in lines
    assert "ملاحظة *مهمة*" in lines
    assert any(line.startswith("[المقياس](<warraq:///") for line in lines)
    assert any(line.endswith(" — green — #النيل #قياس-الماء") for line in lines)


def test_html_shows_what_was_written_and_runs_nothing(shelf: Shelf) -> None:
    page = to_html(shelf.marks.by_article())
    assert "مقياس &lt;النيل&gt;" in page
    assert "<النيل>" not in page
    assert 'dir="auto"' in page
    assert '<mark class="green">' in page


def test_an_empty_shelf_leaves_too(other: Shelf) -> None:
    for write in WRITERS.values():
        assert isinstance(write(other.marks.by_article()), str)
