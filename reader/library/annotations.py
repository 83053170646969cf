"""Bookmarks in the W3C's Web Annotation Data Model, which Hypothesis speaks as well.

https://www.w3.org/TR/annotation-model/
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from uuid import NAMESPACE_URL, uuid5

from reader.library.marked import ForeignMark, MarkedArticle
from reader.model.bookmark import Bookmark
from reader.model.locator import Locator

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_DRIVE = re.compile(r"/[A-Za-z]:")


def to_json(marked: Sequence[MarkedArticle]) -> str:
    """The bookmarks as a page of W3C annotations."""
    items = [_annotation(one, bookmark) for one in marked for bookmark in one.bookmarks]
    page = {"@context": _CONTEXT, "type": "AnnotationPage", "items": items}
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _annotation(marked: MarkedArticle, bookmark: Bookmark) -> dict[str, object]:
    locator, source = bookmark.locator, uri_of(marked.path)
    made = bookmark.made.astimezone(UTC).isoformat().replace("+00:00", "Z")
    bodies = [
        {"type": "TextualBody", "value": text, "format": form, "purpose": purpose}
        for text, form, purpose in (
            (bookmark.label, "text/plain", "describing"),
            (bookmark.note, "text/markdown", "commenting"),
        )
        if text
    ]
    return {
        # The same on every shelf, so that taking a mark in twice gives one mark.
        "id": uuid5(NAMESPACE_URL, f"{source}#{locator.start} {made} {locator.quote}").urn,
        "type": "Annotation",
        "motivation": "commenting" if bookmark.note else "bookmarking",
        "created": made,
        "body": bodies,
        "target": {
            "source": {"id": source, "type": "Text", "language": marked.language},
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": locator.quote,
                    "prefix": locator.before,
                    "suffix": locator.after,
                },
                {
                    "type": "TextPositionSelector",
                    "start": locator.start,
                    "end": locator.start + len(locator.quote),
                },
            ],
        },
    }


def from_json(text: str) -> tuple[ForeignMark, ...]:
    """The marks in W3C annotations, one, a list, a page or a collection, or in Hypothesis' rows.

    What has no quotation of an article on this machine is left out. ValueError where `text`
    is no such JSON at all.
    """
    return tuple(mark for item in _annotations(json.loads(text)) for mark in _marks(item))


def _annotations(data: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, list):
        for each in data:
            yield from _annotations(each)
    elif not isinstance(data, dict):
        raise ValueError("annotations are objects")
    elif "target" in data:
        yield data
    else:
        for key in ("items", "rows", "first"):
            if isinstance(data.get(key), list | dict):
                yield from _annotations(data[key])


def _marks(item: Mapping[str, Any]) -> Iterator[ForeignMark]:
    bodies = [body for body in _listed(item.get("body")) if isinstance(body, dict)]
    label = _joined(body["value"] for body in bodies if body.get("purpose") == "describing")
    note = _joined(body["value"] for body in bodies if body.get("purpose") != "describing")
    for target in _listed(item["target"]):
        source = target.get("source", item.get("uri", "")) if isinstance(target, dict) else ""
        language = source.get("language", "") if isinstance(source, dict) else ""
        path = _path(source.get("id", "") if isinstance(source, dict) else source)
        locator = _locator(_listed(target.get("selector"))) if path else None
        if path and locator:
            made = _moment(str(item.get("created", "")))
            yield ForeignMark(
                path,
                str(language),
                locator,
                label or locator.quote.strip()[:80],
                note or str(item.get("text", "")),
                made,
            )


def _locator(selectors: list[Any]) -> Locator | None:
    by_type = {s.get("type"): s for s in selectors if isinstance(s, dict)}
    quote = by_type.get("TextQuoteSelector")
    if not quote or not quote.get("exact"):
        return None
    start = by_type.get("TextPositionSelector", {}).get("start", 0)
    return Locator(
        int(start),
        str(quote["exact"]),
        str(quote.get("prefix", "")),
        str(quote.get("suffix", "")),
    )


def _listed(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _joined(texts: Iterable[object]) -> str:
    return "\n\n".join(map(str, texts))


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def uri_of(path: Path) -> str:
    """`path` as a file URI."""
    return path.absolute().as_uri()


def _path(uri: object) -> Path | None:
    parts = urlsplit(str(uri))
    if parts.scheme == "file" and parts.netloc in ("", "localhost"):
        path = unquote(parts.path)
        return Path(path[1:] if _DRIVE.match(path) else path)
    return Path(unquote(str(uri))) if uri and not parts.scheme else None
