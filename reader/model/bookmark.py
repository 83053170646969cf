"""A place that a reader wants to come back to."""

from dataclasses import dataclass
from datetime import datetime

from reader.model.locator import Locator


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A marked place of the article `article_id` on the shelf.

    `label` is what the list shows, `note` the reader's own words; `made` knows its time zone.
    """

    id: int
    article_id: int
    locator: Locator
    label: str
    note: str
    made: datetime
