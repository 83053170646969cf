"""How long the article says that things last: beside the timeline, for a duration has no day."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.calendars.durations import days_of
from reader.model.mention import DurationMention
from reader.model.span import Span
from reader.text.fold import fold


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration with all its mentions; `forms` are the ways in which it is written.

    `value` is "" where nobody says how many.
    """

    value: str
    forms: tuple[str, ...]
    spans: tuple[Span, ...]

    @property
    def written(self) -> str:
        """How the first mention reads."""
        return self.forms[0]


def durations_in(mentions: Sequence[DurationMention], text: str) -> tuple[Duration, ...]:
    """The durations of `text`, those of equal value joined, the shortest first.

    Those without a number stand last, in the order of the text, those written alike joined.
    """
    gathered: dict[tuple[str, str], list[DurationMention]] = {}
    for mention in mentions:
        key = (mention.value, "" if mention.value else fold(mention.span.words(text)))
        gathered.setdefault(key, []).append(mention)
    return tuple(sorted((_joined(same, text) for same in gathered.values()), key=_order))


def _joined(mentions: Sequence[DurationMention], text: str) -> Duration:
    forms = tuple(dict.fromkeys(mention.span.words(text) for mention in mentions))
    return Duration(mentions[0].value, forms, tuple(mention.span for mention in mentions))


def _order(duration: Duration) -> float:
    days = days_of(duration.value)
    return float("inf") if days is None else days
