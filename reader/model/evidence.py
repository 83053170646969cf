"""Whether a place that looks like a locator's words is the one that the reader marked.

A likeness is weighed as a reader would weigh it: a long quote speaks for itself, a short one
only with its neighbours; what stood in one paragraph with the words does not leave them without
a trace; letters far from the quote tell it from its repetitions; and surroundings that closed up
say that the words are gone.
"""

from reader.model.likeness import Likeness
from reader.model.sought import FEW, TELLING, Sought

_MOVED = 3  # letters by which what was not moved may have shifted
_INSERTED = 24  # letters from which what came into a quote must have both its ends held
_HELD = 20  # letters beside a quote that hold it
_FAR = 100  # letters that nobody puts inside of a quote
_KEPT = 0.75  # share of a quote's letters that have to be left
_KEPT_BETWEEN = 0.6  # the same where all that surrounds it is there
_KEPT_PARTED = 0.7  # the same where words came in as well
_KEPT_ALONE = 0.85  # the same where nothing that surrounds it is there
_FIRM = 0.55  # share of a quote's letters that have to be left in whole words
_SAME = 0.8  # share of a side's letters above which it is there
_TRACE = 0.4  # the same, of a side that was edited


def is_gone(likeness: Likeness) -> bool:
    """Whether the surroundings are all there, and closed over words that are not."""
    return likeness.quote < 0.4 and _is_surrounded(likeness)


def is_certain(sought: Sought, found: Likeness) -> bool:
    """Whether what was found are the words that the reader marked, and no others."""
    if _is_repeated(sought, found) and not _is_told_from_copies(sought, found):
        return False
    if len(sought.quote) >= TELLING:
        is_likely = _is_like(sought, found) and _is_supported(sought, found)
        return is_likely or _goes_on_from_a_side(found)
    return True


def is_like_copies(sought: Sought, found: Likeness) -> bool:
    """Whether what was found is a copy of a repeated quote, its own or another."""
    is_beside = all(
        beside >= _KEPT * min(_HELD, shared - 1)
        for beside, shared in zip(found.beside, sought.shared, strict=True)
    )
    return is_beside and found.quote >= _KEPT_PARTED and found.gap < _HELD


def is_told_twice(found: Likeness) -> bool:
    """Whether both sides tell a quote from its copies, or what stood in its own paragraph."""
    is_told_by_own = found.is_told_by_own and not found.is_copy
    are_sides_there = min(found.before or 0, found.after or 0) >= _TRACE
    return is_told_by_own or (are_sides_there and min(found.beside) >= FEW)


def _is_surrounded(found: Likeness) -> bool:
    return min(found.before or 0, found.after or 0) >= _SAME


def _best_side(found: Likeness) -> float:
    return max(found.before or 0, found.after or 0)


def _is_repeated(sought: Sought, found: Likeness) -> bool:
    """Whether the quote, or much of it, stood in other places too."""
    is_long_and_repeated = len(sought.quote) >= TELLING and not sought.unique
    return is_long_and_repeated or found.is_copy or max(sought.shared) >= FEW


def _is_told_from_copies(sought: Sought, found: Likeness) -> bool:
    """Whether a repeated quote is known from its copies.

    What stood in its own paragraph tells it. Letters of the next paragraph tell nothing by
    themselves: they come to stand beside a copy when what was between is deleted.
    """
    if not found.is_copy and (found.is_told_by_own or _is_surrounded(found)):
        return True
    if max(sought.shared) < FEW and not found.is_copy and _is_between(sought, found):
        return True
    sides = [side for side in (found.before, found.after) if side is not None]
    return not found.is_copy and max(sides) >= _SAME and min(sides) >= _TRACE


def _is_like(sought: Sought, found: Likeness) -> bool:
    """Whether enough of a long quote is there, and together."""
    if _is_surrounded(found) and found.gap < _MOVED:
        return found.quote >= _KEPT_BETWEEN
    if found.gap > max(2 * _FAR, len(sought.quote)):
        return False
    if sought.unique and found.firm >= _KEPT_ALONE and found.gap <= min(_FAR, len(sought.quote)):
        return True
    if not _is_between(sought, found) and (
        found.firm < _FIRM or found.gap > max(_INSERTED, len(sought.quote) / 2)
    ):
        return False
    if _is_parted(sought, found) and found.firm >= _FIRM:
        return found.quote >= _KEPT_PARTED
    is_known = sought.unique or _is_between(sought, found)
    return found.quote >= (_KEPT if is_known else _SAME)


def _goes_on_from_a_side(found: Likeness) -> bool:
    """Whether most of a long quote is there, and goes on from what stood on one side of it."""
    is_beside = max(found.beside) >= _HELD and _best_side(found) >= _SAME
    return is_beside and found.firm >= _SAME and found.gap <= _FAR


def _is_parted(sought: Sought, found: Likeness) -> bool:
    """Whether all that surrounds the quote is there, and less came in than there was."""
    is_held = min(found.beside) >= _HELD and found.gap <= max(_INSERTED, len(sought.quote) / 2)
    return is_held and _is_surrounded(found)


def _is_between(sought: Sought, found: Likeness) -> bool:
    """Whether both ends of the quote are where they were in its paragraph."""
    return all(
        beside >= _HELD // 2 or (own >= (1 if found.quote == 1 else FEW // 2) and beside >= own)
        for own, beside in zip(sought.own, found.beside, strict=True)
    )


def _is_supported(sought: Sought, found: Likeness) -> bool:
    """Whether what surrounds a long quote speaks for it, or the quote speaks for itself."""
    if sought.unique:
        is_near = _best_side(found) >= _KEPT_BETWEEN and max(found.beside) >= FEW
        return found.is_told or is_near or _is_whole(sought, found)
    is_settled = found.is_told_by_own or _is_surrounded(found) or _is_between(sought, found)
    if found.is_closed and not is_settled:
        return False
    if found.quote >= _KEPT_ALONE and sum(found.beside) >= _HELD:
        return True
    return found.is_told or (_best_side(found) >= _SAME and max(found.beside) >= FEW)


def _is_whole(sought: Sought, found: Likeness) -> bool:
    """Whether a quote that stood nowhere else is there, whatever surrounds it."""
    letters = found.quote * len(sought.quote)
    is_changed = letters >= _HELD and found.quote >= _KEPT_ALONE
    return (found.quote == 1 or is_changed) and found.gap <= len(sought.quote) / 4
