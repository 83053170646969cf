"""The links of an article, in the order of the text."""

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import NamedTuple

from reader.model.article import Article, Style
from reader.model.blocks import Blocks
from reader.model.span import Span


class Link(NamedTuple):
    """Letters that lead to `href`."""

    span: Span
    href: str


_START = attrgetter("span.start")


def links_of(article: Article) -> tuple[Link, ...]:
    """All links of `article`; neighbouring runs of one address are one link."""
    links: list[Link] = []
    blocks = article.blocks
    for block in blocks.linked() if isinstance(blocks, Blocks) else blocks:
        for run in block.runs:
            if run.href is None or run.style & Style.IMAGE:
                continue
            if links and links[-1].href == run.href and links[-1].span.end == run.span.start:
                links[-1] = Link(Span(links[-1].span.start, run.span.end), run.href)
            else:
                links.append(Link(run.span, run.href))
    return tuple(links)


def link_at(links: tuple[Link, ...], at: int) -> Link | None:
    """The link on the letter at `at`, if one is there."""
    index = bisect_right(links, at, key=_START) - 1
    return links[index] if index >= 0 and at < links[index].span.end else None


def next_link(links: tuple[Link, ...], at: int) -> Link | None:
    """The first link that begins at `at` or after it."""
    index = bisect_left(links, at, key=_START)
    return links[index] if index < len(links) else None


def previous_link(links: tuple[Link, ...], at: int) -> Link | None:
    """The last link that begins before `at`."""
    index = bisect_left(links, at, key=_START) - 1
    return links[index] if index >= 0 else None
