"""Bookmarks leave the shelf and come back as they were."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.library import Shelf
from reader.library.annotations import from_json, to_json
from reader.library.exchange import WRITERS, to_csv, to_html, to_markdown
from reader.model.article import Article, Metadata, Source
from reader.model.locator import locate, locator_of
from reader.model.span import Span

TEXT = "بُني المقياس القائم سنة ٢٤٧هـ بأمر الخليفة المتوكل.\nولم يكن العرب أول من قاس."


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "shelf.db")
    source = Source(tmp_path / "مقياس النيل.txt", "plain", "utf-8", "00")
    known = shelf.opened(Article(source, Metadata("مقياس <النيل>", (), "ar"), TEXT, ()))
    shelf.add_bookmark(known.id, locator_of(TEXT, Span(5, 19)), "المقياس", "ملاحظة *مهمة*")
    shelf.add_bookmark(known.id, locator_of(TEXT, Span(53, 70)), "=العرب")
    yield shelf
    shelf.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path / "other" / "shelf.db")
    yield shelf
    shelf.close()


def test_what_is_taken_in_leaves_as_it_came(shelf: Shelf, other: Shelf) -> None:
    leaving = to_json(shelf.marked_articles())
    assert other.take_in(from_json(leaving)) == 2
    assert to_json(other.marked_articles()) == leaving
    assert other.take_in(from_json(leaving)) == 0
    assert shelf.take_in(from_json(leaving)) == 0


def test_marks_taken_in_are_found_in_their_article(shelf: Shelf, other: Shelf) -> None:
    other.take_in(from_json(to_json(shelf.marked_articles())))
    (marked,) = other.marked_articles()
    found = [locate("مقدمة.\n" + TEXT, bookmark.locator) for bookmark in marked.bookmarks]
    assert [place.span if place else None for place in found] == [Span(12, 26), Span(60, 77)]
    article = Article(Source(marked.path, "plain", "utf-8", "11"), Metadata("م"), TEXT, ())
    assert other.opened(article).id == marked.bookmarks[0].article_id


def test_annotations_are_those_of_the_w3c(shelf: Shelf) -> None:
    page = json.loads(to_json(shelf.marked_articles()))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    first, second = page["items"]
    assert first["type"] == "Annotation"
    assert first["id"].startswith("urn:uuid:")
    assert (first["motivation"], second["motivation"]) == ("commenting", "bookmarking")
    assert datetime.fromisoformat(first["created"]).tzinfo == UTC
    assert first["target"]["source"]["id"].startswith("file:///")
    quote, position = first["target"]["selector"]
    assert quote["type"] == "TextQuoteSelector"
    assert quote["exact"] == TEXT[5:19]
    assert TEXT[:5].endswith(quote["prefix"])
    assert position == {"type": "TextPositionSelector", "start": 5, "end": 19}
    assert [body["purpose"] for body in first["body"]] == ["describing", "commenting"]


def test_rows_of_hypothesis_are_taken_in() -> None:
    rows = {
        "rows": [
            {
                "created": "2024-03-21T10:00:00.000000+00:00",
                "uri": "file:///home/reader/article.txt",
                "text": "a note",
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
    (mark,) = from_json(json.dumps(rows))
    assert mark.path.name == "article.txt"
    assert (mark.note, mark.label) == ("a note", "quote")
    assert (mark.locator.start, mark.locator.quote, mark.locator.before) == (7, "quote", "a ")
    assert mark.made == datetime(2024, 3, 21, 10, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "{", "1", '["x"]'])
def test_what_is_no_annotation_is_said(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(text)


@pytest.mark.parametrize(
    "item",
    [{"target": "x"}, {"target": []}, {"target": {"source": "a.txt"}}, {"items": []}],
)
def test_what_marks_nothing_is_left_out(item: dict[str, object]) -> None:
    assert from_json(json.dumps(item)) == ()


def test_a_table_has_a_row_for_each_and_no_formula(shelf: Shelf) -> None:
    text = to_csv(shelf.marked_articles())
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text[1:])))
    assert [row["label"] for row in rows] == ["المقياس", "'=العرب"]
    assert rows[0]["quote"] == TEXT[5:19]


def test_markdown_quotes_with_note_and_link(shelf: Shelf) -> None:
    lines = to_markdown(shelf.marked_articles()).splitlines()
    assert lines[0] == r"# مقياس \<النيل\>"
    assert f"> {TEXT[5:19].strip()}" in lines
    assert "ملاحظة *مهمة*" in lines
    assert any(line.startswith("[المقياس](<file:///") for line in lines)


def test_html_shows_what_was_written_and_runs_nothing(shelf: Shelf) -> None:
    page = to_html(shelf.marked_articles())
    assert "مقياس &lt;النيل&gt;" in page
    assert "<النيل>" not in page
    assert 'dir="auto"' in page


def test_an_empty_shelf_leaves_too(other: Shelf) -> None:
    for write in WRITERS.values():
        assert isinstance(write(other.marked_articles()), str)
