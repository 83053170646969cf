"""Marks in the W3C's Web Annotation Data Model, which Hypothesis speaks as well.

https://www.w3.org/TR/annotation-model/
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from reader.library.links import path_of_uri
from reader.library.marked import ForeignMark, MarkedArticle
from reader.model.highlight import FIRST_HIGHLIGHT, HighlightStyle
from reader.model.locator import Locator
from reader.model.mark import Mark

_NAME = re.compile(r"[a-z][a-z0-9-]{0,30}")
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"

STYLES = {
    HighlightStyle.YELLOW: "background: #ffe58a",
    HighlightStyle.GREEN: "background: #bfe8b0",
    HighlightStyle.BLUE: "background: #b9dcf5",
    HighlightStyle.PINK: "background: #f9c6d3",
    HighlightStyle.PURPLE: "background: #dccaf2",
    HighlightStyle.UNDERLINE: "text-decoration: underline; text-decoration-color: #c0392b",
}
"""How each highlight is shown outside of Warraq, in CSS."""


def to_json(marked: Sequence[MarkedArticle]) -> str:
    """The marks as a page of W3C annotations."""
    items = [_annotation(one, mark) for one in marked for mark in one.marks]
    page = {"@context": _CONTEXT, "type": "AnnotationPage", "items": items}
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _annotation(marked: MarkedArticle, mark: Mark) -> dict[str, object]:
    annotation: dict[str, object] = {
        "id": mark.uri,
        "type": "Annotation",
        "motivation": list(_motivations(mark)),
        "created": mark.made.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "body": [
            {"type": "TextualBody", "value": text, "format": form, "purpose": purpose}
            for text, form, purpose in _texts(mark)
        ],
        "target": _target(marked, mark),
    }
    if mark.highlight:
        style = f".{mark.highlight_name} {{ {STYLES[mark.highlight]} }}"
        annotation["stylesheet"] = {"type": "CssStylesheet", "value": style}
    return annotation


def _motivations(mark: Mark) -> Iterator[str]:
    yield "highlighting" if mark.highlight else "bookmarking"
    if mark.note:
        yield "commenting"
    if mark.tags:
        yield "tagging"


def _texts(mark: Mark) -> Iterator[tuple[str, str, str]]:
    if mark.label:
        yield mark.label, "text/plain", "describing"
    if mark.note:
        yield mark.note, "text/markdown", "commenting"
    for tag in mark.tags:
        yield tag, "text/plain", "tagging"


def _target(marked: MarkedArticle, mark: Mark) -> dict[str, object]:
    locator = mark.locator
    source = {"id": marked.path.absolute().as_uri(), "type": "Text"}
    if marked.language:
        source["language"] = marked.language
    target: dict[str, object] = {
        "type": "SpecificResource",
        "source": source,
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
    }
    if mark.highlight:
        target["styleClass"] = mark.highlight_name
    return target


def from_json(text: str) -> tuple[ForeignMark, ...]:
    """The marks in W3C annotations, one, a list, a page or a collection, or in Hypothesis' rows.

    What has no quotation of an article on this machine is left out. ValueError where `text`
    is no such JSON at all.
    """
    try:
        return tuple(mark for item in _annotations(json.loads(text)) for mark in _marks(item))
    except RecursionError:
        raise ValueError("objects within objects, deeper than any annotation") from None


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
    bodies = _listed(item.get("body")) + _listed(item.get("bodyValue"))
    label = "\n".join(_of_purpose(bodies, "describing"))
    note = "\n\n".join(_of_purpose(bodies, "commenting")) or _text(item.get("text"))
    tags = [*_of_purpose(bodies, "tagging"), *map(_text, _listed(item.get("tags")))]
    for number, target in enumerate(_listed(item["target"])):
        source = target.get("source", item.get("uri", "")) if isinstance(target, dict) else ""
        language = source.get("language", "") if isinstance(source, dict) else ""
        path = path_of_uri(_text(source.get("id")) if isinstance(source, dict) else _text(source))
        locator = _locator(_listed(target.get("selector"))) if path else None
        if path and locator:
            mark = Mark(
                0,
                0,
                _uri(item, number, locator),
                locator,
                label,
                note,
                _moment(_text(item.get("created"))),
                highlight := _highlight(item, target),
                tuple(dict.fromkeys(" ".join(tag.split()) for tag in tags if tag.strip())),
                _unknown(target) if highlight is FIRST_HIGHLIGHT else "",
            )
            yield ForeignMark(path, _text(language), mark)


def _of_purpose(bodies: Iterable[object], purpose: str) -> list[str]:
    """The texts of the bodies that serve `purpose`; commenting is what all others do."""
    found = []
    for body in bodies:
        serves = body.get("purpose") if isinstance(body, dict) else None
        text = _text(body.get("value")) if isinstance(body, dict) else _text(body)
        if text and (serves if serves in ("describing", "tagging") else "commenting") == purpose:
            found.append(text)
    return found


def _highlight(item: Mapping[str, Any], target: Mapping[str, Any]) -> HighlightStyle | None:
    """The highlight that is named, else the first one where words are to be lit."""
    known = {style.value: style for style in HighlightStyle}
    named = [known[name] for name in _style_classes(target) if name in known]
    if named:
        return named[0]
    is_hypothesis = "motivation" not in item and "uri" in item
    is_lit = "highlighting" in _listed(item.get("motivation"))
    return FIRST_HIGHLIGHT if is_lit or is_hypothesis else None


def _unknown(target: Mapping[str, Any]) -> str:
    """The name of a highlight of which only others know, "" where it is one of ours."""
    known = {style.value for style in HighlightStyle}
    names = _style_classes(target)
    return names[0] if names and known.isdisjoint(names) else ""


def _style_classes(target: Mapping[str, Any]) -> list[str]:
    return [name for name in map(_text, _listed(target.get("styleClass"))) if _NAME.fullmatch(name)]


def _uri(item: Mapping[str, Any], number: int, locator: Locator) -> str:
    """What the mark is known by, so that taking it in twice gives one mark."""
    id_ = _text(item.get("id"))
    if not number and ":" in id_:
        return id_
    said = id_ or f"{_text(item.get('created'))} {locator.quote}"
    return uuid5(NAMESPACE_URL, f"{said} {number} {locator.start}").urn


def _locator(selectors: list[Any]) -> Locator | None:
    by_type = {s.get("type"): s for s in selectors if isinstance(s, dict)}
    quote = by_type.get("TextQuoteSelector")
    if not quote or not quote.get("exact"):
        return None
    start = by_type.get("TextPositionSelector", {}).get("start", 0)
    return Locator(
        start if isinstance(start, int) and start > 0 else 0,
        _text(quote["exact"]),
        _text(quote.get("prefix")),
        _text(quote.get("suffix")),
    )


def _listed(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
