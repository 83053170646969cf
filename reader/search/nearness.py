"""Several words near each other, in whatever order."""

from heapq import merge

from reader.search.stretches import Stretch

_LONGEST_WORD = 40


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
