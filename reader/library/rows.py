"""Rows of the shelf's tables as the locators that they stand for, and back."""

from typing import Any

from reader.model.locator import Locator

LOCATOR = "start, quote, before, after, is_unique"
"""Columns, in the order in which the functions below give and take them."""


def row_of(locator: Locator) -> tuple[object, ...]:
    """The columns of LOCATOR."""
    return (locator.start, locator.quote, locator.before, locator.after, locator.unique)


def locator_in(row: tuple[Any, ...]) -> Locator:
    """The locator that the columns of LOCATOR hold."""
    start, quote, before, after, is_unique = row
    return Locator(start, quote, before, after, bool(is_unique))
