"""Several words one after the other, or near each other in whatever order."""

import re
from heapq import merge

from reader.search.spans import Stretch

_LONGEST_WORD = 40
_SPACE = re.compile(r"[ \n]+")


def following(places: list[list[Stretch]], text: str) -> list[Stretch]:
    """The stretches with one of each of `places`, only white space of `text` between them."""
    found = places[0]
    for each in places[1:]:
        ends = dict(each)
        gaps = [(start, _SPACE.match(text, end)) for start, end in found]
        found = [(at, ends[gap.end()]) for at, gap in gaps if gap and gap.end() in ends]
    return without_overlaps(found)


def without_overlaps(found: list[Stretch]) -> list[Stretch]:
    """Those of `found`, which is in order, that do not overlap the one kept before them."""
    kept: list[Stretch] = []
    for stretch in found:
        if not kept or stretch[0] >= kept[-1][1]:
            kept.append(stretch)
    return kept


def together(places: list[list[Stretch]], text: str, within: int) -> list[Stretch]:
    """The shortest stretches with one of each of `places` among `within` words of `text`."""
    last: list[Stretch | None] = [None] * len(places)
    found: list[Stretch] = []
    everything = merge(*([(place, k) for place in each] for k, each in enumerate(places)))
    for place, k in everything:
        last[k] = place
        if None in last:
            continue
        start = min(each[0] for each in last if each)
        end = max(each[1] for each in last if each)
        is_near = end - start <= within * _LONGEST_WORD
        if is_near and len(text[start:end].split()) <= within:
            if not found or start >= found[-1][1]:
                found.append((start, end))
            last = [None] * len(places)
    return found
