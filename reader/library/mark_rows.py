"""Rows of the table of marks as the marks that they stand for, and back."""

from datetime import datetime
from typing import Any

from reader.library.rows import LOCATOR, locator_in
from reader.model.highlight import FIRST_HIGHLIGHT, HighlightStyle
from reader.model.mark import Mark

MARK = f"id, article_id, uri, {LOCATOR}, label, note, made, highlight, tags"
"""Columns, in the order in which the functions below give and take them."""

_BETWEEN_TAGS = "\n"
_KNOWN = {highlight.value: highlight for highlight in HighlightStyle}


def mark_row_of(mark: Mark) -> tuple[object, ...]:
    """The columns of MARK."""
    return (
        mark.id,
        mark.article_id,
        mark.uri,
        *mark.locator,
        mark.label,
        mark.note,
        mark.made.isoformat(),
        mark.highlight_name or None,
        _BETWEEN_TAGS.join(mark.tags),
    )


def mark_in(row: tuple[Any, ...]) -> Mark:
    """The mark that the columns of MARK hold."""
    id_, article_id, uri, *locator, label, note, made, highlight, tags = row
    return Mark(
        id_,
        article_id,
        uri,
        locator_in(tuple(locator)),
        label,
        note,
        datetime.fromisoformat(made),
        _highlight_in(highlight),
        tuple(tags.split(_BETWEEN_TAGS)) if tags else (),
        highlight if highlight and highlight not in _KNOWN else "",
    )


def _highlight_in(value: str | None) -> HighlightStyle | None:
    """The highlight of that name; the first one where a later Warraq knows more of them."""
    return _KNOWN.get(value, FIRST_HIGHLIGHT) if value else None
