"""Several words near each other, in whatever order."""

from collections.abc import Iterator, Sequence
from heapq import merge

from reader.search.spans import Stretch
from reader.search.stretches import Finder, windows

_LONGEST_WORD = 40


def together(finders: Sequence[Finder], text: str, within: int) -> Iterator[list[Stretch]]:
    """The shortest stretches with one place of each finder among `within` words of `text`.

    They come a window of the text at a time.
    """
    last: list[Stretch | None] = [None] * len(finders)
    free = 0  # from where on no letter is taken
    for window in windows(text):
        found: list[Stretch] = []
        each = ([(place, k) for place in find(*window)] for k, find in enumerate(finders))
        for place, k in merge(*each):
            last[k] = place
            if None in last:
                continue
            start = min(one[0] for one in last if one)
            end = max(one[1] for one in last if one)
            is_near = end - start <= within * _LONGEST_WORD
            if is_near and len(text[start:end].split()) <= within:
                if start >= free:
                    found.append((start, end))
                    free = end
                last = [None] * len(finders)
        yield found
