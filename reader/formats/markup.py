"""Markup to trees: without network, without entities from elsewhere, however deep.

In a tree are elements, and neither comments nor instructions.
"""

import re
from html import unescape

from lxml import etree

from reader.formats.elements import BLOCKS

_DEEPEST = 1000
"""Elements inside one another beyond which their tags are passed over; libxml2 stops at 2048."""
_MOST_TAGS = 500_000
"""Tags of a document that is too deep above which it was not written to be read."""
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{3000,}")
_MOST_ATTRIBUTES = 300
"""Of an element; libxml2 compares each with all others."""
_PARTED = "<br><br>"
"""What parts two paragraphs where the elements around them are passed over."""
_PARTED_AGAIN = re.compile(f"{_PARTED}(?:\\s*{_PARTED})+")
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)[^>]*?(/?)>")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source")
)


def html_tree(markup: str) -> etree._Element | None:
    """The tree of an HTML document; None where it holds nothing.

    Raises `ValueError` where elements lie in one another by the hundred thousand.
    """
    try:
        return _parsed(markup)
    except _TooDeepError:
        if markup.count("<") > _MOST_TAGS:
            raise
        return _parsed(_shallow(markup))


def xml_tree(data: bytes) -> etree._Element:
    """The root of an XML document; raises `ValueError` where there is none.

    Entities of the document's own are never expanded.
    """
    parser = _xml_parser(recovers=True)
    root: etree._Element | None = etree.fromstring(_HALF.sub(b"", data), parser)
    if root is None:
        raise ValueError("no XML")
    return root


def local_name(element: etree._Element) -> str:
    """The name of `element` without its namespace; "" for an entity, which is none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


_HALF = re.compile(
    rb"&#(?:[xX]0*[dD][89a-fA-F][0-9a-fA-F]{2}"
    rb"|0*5(?:529[6-9]|5[3-9]\d\d|6\d{3}|7[0-2]\d\d|73[0-3]\d|734[0-3]));"
)
"""Halves of characters, by their numbers, after which the parser would give no more text."""


def _xml_parser(*, recovers: bool) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        recover=recovers,
        huge_tree=recovers,
    )


def xhtml_tree(markup: str) -> etree._Element | None:
    """The tree of a page of an electronic book, which should be XML and is not always."""
    text = _NAMED_ENTITY.sub(_entity, _DECLARATION.sub("", markup, count=1))
    parser = _xml_parser(recovers=False)
    try:
        return etree.fromstring(text.encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        return html_tree(markup)


_DECLARATION = re.compile(r"^\ufeff?\s*<\?xml[^>]*\?>")
_NAMED_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[a-zA-Z][a-zA-Z0-9]*;")


def _entity(found: re.Match[str]) -> str:
    return unescape(found[0])


class _TooDeepError(ValueError):
    """The parser gave up, and left out what lay deeper."""


def _parsed(markup: str) -> etree._Element | None:
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    markup = _LONG_TAG.sub(_with_few_attributes, markup.replace("\0", ""))
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:  # a document without any element
        return None
    if any("depth" in entry.message for entry in parser.error_log):
        raise _TooDeepError
    return root


def _with_few_attributes(tag: re.Match[str]) -> str:
    name, *attributes = tag[0].split()
    return tag[0] if len(attributes) < _MOST_ATTRIBUTES else name


def _shallow(markup: str) -> str:
    """`markup` without the tags of elements that lie too deep; their letters stay."""
    open_elements: list[str] = []
    passed_over = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal passed_over
        closing, name, empty = tag[1], tag[2].lower(), tag[3]
        if name in _VOID or empty:
            return tag[0]
        if not closing:
            if len(open_elements) >= _DEEPEST:
                passed_over += 1
                return _PARTED if name in BLOCKS else ""
            open_elements.append(name)
        elif passed_over:
            passed_over -= 1
            return _PARTED if name in BLOCKS else ""
        elif open_elements and open_elements[-1] == name:
            open_elements.pop()
        return tag[0]

    return _PARTED_AGAIN.sub(_PARTED, _TAG.sub(kept, markup))
