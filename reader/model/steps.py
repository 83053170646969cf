"""Long work in steps, between which others come to their turn."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")

Steps = Generator[None, None, T]
"""Work that pauses after each step; its result comes after the last."""


def outcome(steps: Steps[T]) -> T:
    """The result of work whose steps are all taken at once."""
    while True:
        try:
            next(steps)
        except StopIteration as last:
            result: T = last.value
            return result
