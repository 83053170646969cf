"""What a page says of itself: title, authors, language, direction, day of publication.

Only what is stated counts. A day is never guessed from the text.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.elements import text_of

if TYPE_CHECKING:
    from reader.formats.elements import Element

_ARTICLE_TYPES = re.compile("Article|BlogPosting|Report|Book$|CreativeWork$|WebPage$")
_DAY = re.compile(r"\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?![\d])")
_SITE = re.compile(r"\s+[|–—•·»~-]\s+[^|–—•·»~]{1,40}$")
_LONGEST_JSON, _LONGEST_NAME = 1_000_000, 60
_CDATA = re.compile(r"^\s*(?:/[/*]\s*)?<!\[CDATA\[(?:\s*\*/)?|(?:/[/*]\s*)?\]\]>\s*(?:\*/)?\s*$")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page states; "" and () for what it leaves out."""

    title: str = ""
    authors: tuple[str, ...] = ()
    language: str = ""
    direction: str = ""
    published: str = ""
    site: str = ""


def edtf_day(text: str) -> str:
    """The day, month or year that `text` begins with, in EDTF; "" where it begins with none."""
    found = _DAY.match(text)
    if not found:
        return ""
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        date(year or 1, month or 1, day or 1)
    except ValueError:
        return ""
    parts = [f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)]
    return "-".join(parts)


def page_facts(root: "Element") -> PageFacts:
    """What the page under `root` states, from JSON-LD, Open Graph, meta and time elements."""
    metas = _metas(root)
    linked = _linked_article(root)
    body = next(root.iter("body"), None)
    title = _text(linked.get("headline")) or _title(root, metas.get("og:title", ""))
    authors = tuple(_names(linked.get("author"))) or _authors(metas) or _byline(root)
    days = (_text(linked.get("datePublished")), *_meta_days(metas), *_time_days(root))
    return PageFacts(
        title,
        authors,
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        root.get("dir") or (body.get("dir") if body is not None else None) or "",
        next(filter(None, map(edtf_day, days)), ""),
        next(_names(linked.get("publisher")), "") or metas.get("og:site_name", ""),
    )


def _metas(root: "Element") -> dict[str, str]:
    """The meta elements by name; the first of a name counts."""
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name:
            metas.setdefault(name.lower(), (meta.get("content") or "").strip())
    return metas


def _title(root: "Element", shared: str) -> str:
    """The title as it is `shared`, or that of the page, without the site's name.

    Where the only heading of the first level is part of it, and not the site's name, that is
    the title.
    """
    element = next(root.iter("title"), None)
    title = shared or (" ".join(text_of(element).split()) if element is not None else "")
    headings = [" ".join(text_of(h).split()) for h in islice(root.iter("h1"), 2)]
    site = _SITE.search(title)
    heading = headings[0] if len(headings) == 1 else ""
    is_site = site is not None and heading in site[0]
    if heading and heading in title and not is_site:
        return heading
    return _SITE.sub("", title) or title


def _authors(metas: dict[str, str]) -> tuple[str, ...]:
    names = (metas.get(name, "") for name in ("author", "article:author", "dc.creator"))
    return next(((name,) for name in names if name and "://" not in name), ())


def _byline(root: "Element") -> tuple[str, ...]:
    """The name that the page marks as its author's; those below may be of other articles."""
    for element in root.iter():
        if element.keys() and element.tag != "meta" and _is_author(element):
            named = next(filter(_is_named, element.iter()), element)
            name = " ".join(text_of(named).split())
            return (name,) if 0 < len(name) <= _LONGEST_NAME else ()
    return ()


def _is_author(element: "Element") -> bool:
    """Whether `element` is marked as the author's, in microdata, links or an hCard."""
    if "author" in (element.get("itemprop"), element.get("rel")):
        return True
    classes = element.get("class")
    return classes is not None and {"author", "vcard"}.issubset(classes.split())


def _is_named(part: "Element") -> bool:
    return part.get("itemprop") == "name" or "fn" in (part.get("class") or "").split()


def _meta_days(metas: dict[str, str]) -> Iterator[str]:
    return (metas.get(name, "") for name in _DAYS)


_DAYS = (
    *("article:published_time", "datepublished", "pubdate", "publishdate", "publish-date"),
    *("parsely-pub-date", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created"),
)
"""Names of meta elements that give the day of publication, the surest first."""


def _time_days(root: "Element") -> Iterator[str]:
    """Days of time elements: those marked as the day of publication, or the only one."""
    times = [time for time in root.iter("time") if time.get("datetime")]
    for time in times:
        marked = f"{time.get('itemprop') or ''} {time.get('class') or ''}".lower()
        if time.get("pubdate") is not None or "publish" in marked or "entry-date" in marked:
            yield time.get("datetime") or ""
    if len(times) == 1:
        yield times[0].get("datetime") or ""


def _linked_article(root: "Element") -> dict[str, object]:
    """The JSON-LD description of the article, or an empty one."""
    for script in root.iter("script"):
        text = script.text or ""
        if script.get("type") != "application/ld+json" or len(text) > _LONGEST_JSON:
            continue
        try:
            described = json.loads(_CDATA.sub("", text), strict=False)
        except (ValueError, RecursionError):
            continue
        items = list(_items(described))
        articles = [item for item in items if _ARTICLE_TYPES.search(str(item.get("@type")))]
        if articles:
            first = next((item for item in articles if "headline" in item), articles[0])
            return _with_references(first, items)
    return {}


def _with_references(item: dict[str, object], items: list[dict[str, object]]) -> dict[str, object]:
    """`item` with what it only names by an "@id" in its place."""
    by_id = {str(other["@id"]): other for other in items if "@id" in other and len(other) > 1}

    def meant(value: object) -> object:
        if isinstance(value, list):
            return [meant(part) for part in value]
        if isinstance(value, dict) and set(value) == {"@id"}:
            return by_id.get(str(value["@id"]), value)
        return value

    return {name: meant(item[name]) for name in item}


def _items(described: object) -> Iterator[dict[str, object]]:
    for item in described if isinstance(described, list) else [described]:
        if isinstance(item, dict):
            yield item
            for name in ("@graph", "mainEntity"):
                parts = item.get(name)
                parts = parts if isinstance(parts, list) else [parts]
                yield from (part for part in parts if isinstance(part, dict))


def _names(described: object) -> Iterator[str]:
    for item in described if isinstance(described, list) else [described]:
        if isinstance(item, dict):
            named = item.get("name")
            item = named[0] if isinstance(named, list) and named else named
        name = _text(item)
        if name and "://" not in name:
            yield name


def _text(value: object) -> str:
    return unescape(value).strip() if isinstance(value, str) else ""
