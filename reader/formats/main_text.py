"""The article of a saved web page, without what the site put around it.

Menus, advertisements, comments and the like are known by their elements, by the names that
sites give them, and by being mostly links. What is left is the smallest element that holds
nearly all of the running text. Where that is not much, the page is taken whole.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from reader.formats.elements import BLOCKS, NOTE_TAGS, holds_notes, settable, tag_of, text_of
from reader.formats.weights import Weight, weights_in

_AROUND = frozenset(("nav", "aside", "footer", "form", "menu", "dialog"))
_SITE = _AROUND | {"header", "table", "ul", "ol", "dl", "section", "div"}
_AROUND_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog", "alert")
)
_LISTS = frozenset(("ul", "ol", "dl", "div", "section", "table"))
_CARDS = frozenset(("div", "li", "article", "section", "a"))
_PARAGRAPHS = frozenset(("p", "blockquote", "li", "pre"))
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:"
    r"comments?(?:list|s)?|respond|disqus|share|sharing|social|addtoany|related\w*|recommend\w*|promo"
    r"|adv?|ads|adsbygoogle|advert\w*|banner|sponsor\w*|newsletter|subscribe|sidebar|side|widget"
    r"|breadcrumbs?|menu|nav|navbar|navigation|footer|topbar|cookies?|popup|modal|pagination|pager"
    r"|tags?|tagcloud|most|trending|popular|latest|ticker|toolbar|tools|login|rating|rate|outbrain"
    r"|taboola|skip|pagenum|print|noprint|editsection|cite-backlink|catlinks|navbox|read-?more|more-?news|see-?also|also|follow|copyright|meta|bottom-links"
    r")(?:$|[\s_-])"
)
_SEE_ALSO = re.compile(
    r"\W*(?:(?:و?[اإ]قر[أاؤ]\w*|طالع\w*|شاهد\w*|تابع\w*) (?:أيض|ايض|المزيد|على|في)"
    r"|(?:مواضيع|مقالات|أخبار) (?:ذات صلة|متعلقة)"
    r"|بیشتر بخوانید|مطالب مرتبط|(?:هم‌چنین|همچنین) بخوانید"
    r"|קראו (?:גם|עוד)|עוד בנושא|כתבות נוספות|یہ بھی پڑھ|مزید پڑھ|Read (?:also|more)|See also)"
)
_LEADS = re.compile(
    r"(?:^|[\s_-])(?:lead|summary|subtitle|standfirst|excerpt|deck|intro|sapo)(?:$|[\s_-])"
)
_NEARLY_ALL = 0.8
_LINE = 50
"""The most elements that one line of text is made of."""
_LONG = 1_000
"""Letters of running text in a cell of no table but the page itself."""
_TITLES = 5
"""The most headings of the first level that the head of a page can have."""
_ENOUGH = 200
"""Letters of running text without which nothing is left that could be an article."""


def main_elements(root: etree._Element, title: str) -> list[etree._Element]:
    """The elements of the page under `root` that make its article, in order.

    What surrounds the article is taken out of the tree. The whole page comes back where it
    is an article and nothing else.
    """
    body = next(root.iter("body"), root)
    if not _is_furnished(body):
        return [root]
    weights = weights_in(body)
    around = list(_surroundings(body, weights))
    if not around:
        return [root]
    left = weights[body].running - sum(weights[element].running for element in around)
    if left < _ENOUGH:
        return [root]
    for element in around:
        _take_out(element)
    container = _container(body)
    return [*_heading_above(body, container, title), container, *_notes_below(body, container)]


def _is_furnished(body: etree._Element) -> bool:
    """Whether anything in `body` could belong to a site: most of what people write is bare."""
    return any(
        element.get("class") or element.get("id") or element.get("role") or tag_of(element) in _SITE
        for element in body.iter(etree.Element)
    )


def _surroundings(
    body: etree._Element, weights: dict[etree._Element, Weight]
) -> Iterator[etree._Element]:
    """The outermost elements of `body` that belong to the site, not to the article."""
    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        # A page whose text lies for the most part in something named "side" is all side.
        if element is body or weights[element].running * 2 > weights[body].running:
            continue
        if _is_around(element, weights[element]) or _is_column_of_links(element, weights):
            walk.skip_subtree()
            yield element


def _is_around(element: etree._Element, weight: Weight) -> bool:
    tag = tag_of(element)
    if holds_notes(element):
        return False
    if tag in _AROUND or (element.get("role") or "") in _AROUND_ROLES:
        return not (tag == "footer" and tag_of(_parent(element)) == "blockquote")
    if tag == "header":
        return next(element.iterancestors("article", "main"), None) is None and not _has_title(
            element
        )
    if tag in ("body", "html", "article", "main", "h1", "a", "p", "b", "i", "em", "strong"):
        return tag == "p" and _is_see_also(element, weight)
    if _NAMES.search(_words(f"{element.get('class') or ''} {element.get('id') or ''}")):
        return True
    if _is_row_of_cards(element, weight):
        return True
    return _is_list_of_links(element, weight) or (tag in BLOCKS and _is_see_also(element, weight))


def _words(names: str) -> str:
    """The words that names of classes are made of, in small letters."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[:./]+", " ", names).lower()


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    return element if parent is None else parent


def _has_title(element: etree._Element) -> bool:
    """Whether the head of a page holds the title of the article rather than the site's name."""
    return any(len(text_of(h, _LINE).split()) > 3 for h in islice(element.iter("h1"), _TITLES))


def _is_see_also(element: etree._Element, weight: Weight) -> bool:
    """Whether `element` is a line that points to other articles."""
    if not weight.links or weight.letters > 200 or weight.elements > _LINE:
        return False
    return bool(_SEE_ALSO.match(" ".join(text_of(element).split())))


def _is_list_of_links(element: etree._Element, weight: Weight) -> bool:
    if tag_of(element) not in _LISTS or weight.links < 3 or weight.linked < 0.8 * weight.letters:
        return False
    return not any(link.get("href", "").startswith("#") for link in element.iter("a"))


def _is_column_of_links(element: etree._Element, weights: dict[etree._Element, Weight]) -> bool:
    """Whether `element` is a cell of links in a table that lays out a page around its text."""
    weight = weights[element]
    if tag_of(element) != "td" or weight.links < 3 or weight.linked < 0.8 * weight.letters:
        return False
    beside = (*element.itersiblings(preceding=True), *element.itersiblings())
    return any(one in weights and weights[one].running > _LONG for one in beside)


def _is_row_of_cards(element: etree._Element, weight: Weight) -> bool:
    """Whether `element` is a row of other articles: each a heading or picture that is a link."""
    cards = [child for child in element if tag_of(child) in _CARDS]
    if len(cards) < 3 or len(cards) < 0.8 * len(element) or weight.links < len(cards):
        return False
    return weight.letters < 400 * len(cards) and all(map(_is_card, cards))


def _is_card(element: etree._Element) -> bool:
    leads = (
        inner
        for link in (element, *element.iter("a"))
        if tag_of(link) == "a" and not (link.get("href") or "#").startswith("#")
        for inner in (*link.iter("img", "h2", "h3", "h4"), *link.iterancestors("h2", "h3", "h4"))
    )
    return next(leads, None) is not None


def _take_out(element: etree._Element) -> None:
    """Remove `element` but not the letters that follow it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = settable((parent.text or "") + element.tail)
        else:
            before.tail = settable((before.tail or "") + element.tail)
    parent.remove(element)


def _container(body: etree._Element) -> etree._Element:
    """The smallest element of `body` that holds nearly all of its running text."""
    weights = weights_in(body)
    enough = weights[body].running * _NEARLY_ALL
    container = body
    while True:
        children = (child for child in container if tag_of(child) not in _PARAGRAPHS)
        inner = next((c for c in children if c in weights and weights[c].running >= enough), None)
        if inner is None:
            return container
        container = inner


def _heading_above(
    body: etree._Element, container: etree._Element, title: str
) -> Iterator[etree._Element]:
    """The title of the article and its lead, where they stand before `container`."""
    if next(container.iter("h1"), None) is not None:
        return
    before = {container, *container.iterancestors()}
    named = False
    for element in body.iter(etree.Element):
        if element is container:
            return
        if element in before:
            continue
        if not named and _is_heading(element, title):
            named = True
            yield element
        elif named and _LEADS.search(_words(element.get("class") or "")):
            yield element


def _is_heading(element: etree._Element, title: str) -> bool:
    """Whether `element` is a heading with the title, which one of the first level may shorten."""
    tag = tag_of(element)
    if tag not in ("h1", "h2", "h3"):
        return False
    text = " ".join(text_of(element, _LINE).split())
    if tag != "h1":
        return bool(text) and text == title
    return bool(text) and (text in title or title in text)


def _notes_below(body: etree._Element, container: etree._Element) -> Iterator[etree._Element]:
    """The footnotes that stand outside of `container`."""
    walk = etree.iterwalk(body, events=("start",))
    for _, element in walk:
        if element is container:
            walk.skip_subtree()
        elif tag_of(element) in NOTE_TAGS and holds_notes(element):
            walk.skip_subtree()
            yield element
