"""Columns of the shelf's tables as the locators that they stand for."""

from typing import Any

from reader.model.locator import Locator

LOCATOR = "start, quote, before, after, is_unique, copies, rivals"
"""The columns that a locator is kept in, in the order of its fields."""


def locator_in(row: tuple[Any, ...]) -> Locator:
    """The locator that the columns of LOCATOR hold."""
    start, quote, before, after, is_unique, copies, rivals = row
    return Locator(start, quote, before, after, bool(is_unique), copies, rivals)
