"""How much running text and how many links each element of a page holds."""

from dataclasses import dataclass

from lxml import etree

from reader.formats.elements import BLOCKS, tag_of

_SENTENCE = 40
"""Letters from which a paragraph counts as running text."""


@dataclass(slots=True)
class Weight:
    """What an element holds: letters, those of them in links, links, letters of paragraphs.

    `elements` counts those inside, and the element itself.
    """

    elements: int = 1
    letters: int = 0
    linked: int = 0
    links: int = 0
    running: int = 0
    own: int = 0  # letters outside of the blocks inside
    own_linked: int = 0

    def take(self, letters: int, in_link: bool) -> None:
        """Count `letters` that stand right in the element."""
        self.letters += letters
        self.own += letters
        if in_link:
            self.linked += letters
            self.own_linked += letters


def weights_in(root: etree._Element) -> dict[etree._Element, Weight]:
    """The weight of `root` and of every element inside."""
    weights: dict[etree._Element, Weight] = {}
    stack: list[Weight] = [Weight()]
    in_links = 0
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        tag = tag_of(element)
        if event == "start":
            in_links += tag == "a"
            stack.append(Weight())
            if tag in ("script", "style", "template", "noscript"):
                walk.skip_subtree()
            else:
                stack[-1].take(_letters(element.text), in_links > 0)
            continue
        if event == "end":
            in_links -= tag == "a"
            weight = weights[element] = stack.pop()
            _add(stack[-1], weight, tag)
        if element is not root:
            stack[-1].take(_letters(element.tail), in_links > 0)
    return weights


def _letters(text: str | None) -> int:
    return len(text.strip()) if text else 0


def _add(outer: Weight, inner: Weight, tag: str) -> None:
    if tag in BLOCKS:
        if inner.own >= _SENTENCE and inner.own_linked * 2 <= inner.own:
            inner.running += inner.own
    else:
        outer.own += inner.own
        outer.own_linked += inner.own_linked
    outer.elements += inner.elements
    outer.letters += inner.letters
    outer.linked += inner.linked
    outer.links += inner.links + (tag == "a")
    outer.running += inner.running
