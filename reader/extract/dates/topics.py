"""Feasts that an article is about rather than days on which something was."""

from collections import Counter
from collections.abc import Sequence

from reader.model.mention import DateMention, DateNote

_TOLD = 3
"""A feast that is named so often without a year is what the article is about."""


def without_topics(mentions: Sequence[DateMention]) -> list[DateMention]:
    """`mentions` less the feasts of no certain year that are told of again and again."""
    told = Counter(_feast(mention) for mention in mentions if _is_bare(mention))
    return [one for one in mentions if not (_is_bare(one) and told[_feast(one)] >= _TOLD)]


def _is_bare(mention: DateMention) -> bool:
    return mention.rule == "feast" and DateNote.INFERRED in mention.notes


def _feast(mention: DateMention) -> tuple[object, ...]:
    written = mention.written
    return written.calendar, written.month, written.day
