"""Rows of the shelf's tables as the locators that they stand for, and back."""

from typing import Any

from reader.model.locator import Locator

LOCATOR = "start, quote, before, after, is_unique, copies"
"""Columns, in the order in which the functions below give and take them."""


def row_of(locator: Locator) -> tuple[object, ...]:
    """The columns of LOCATOR."""
    return tuple(locator)


def locator_in(row: tuple[Any, ...]) -> Locator:
    """The locator that the columns of LOCATOR hold."""
    start, quote, before, after, is_unique, copies = row
    return Locator(start, quote, before, after, bool(is_unique), copies)
