"""How long work takes, compared with other work of the same run: machines differ, and are busy."""

import time
from collections.abc import Callable

TIMES = 8
"""How many times longer the one text is than the other."""
WORSE = 4
"""How many times longer than its length says the longer one may take, on a busy machine."""
A_MOMENT = 0.01
"""Seconds below which the one time says nothing about the other."""


def seconds(work: Callable[[], object]) -> float:
    """The time of the processor that `work` takes; of more than one try, where that is short."""
    best = float("inf")
    for _ in range(2):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
        if best > 10 * A_MOMENT:
            break
    return best


def assert_linear(work: Callable[[int], object], letters: int = 2_500) -> None:
    """Fail where `work`, which is called with a number of letters, takes ever longer for each.

    `letters` are those of the shorter text; the other one has `TIMES` as many.
    """
    longer = seconds(lambda: work(letters * TIMES))  # most take no time worth comparing
    if longer > A_MOMENT * TIMES:
        assert longer < WORSE * TIMES * max(seconds(lambda: work(letters)), A_MOMENT)
