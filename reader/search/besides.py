"""What answers a query beside its words: dates of the same days, other names of the same one.

Who asks for «آب 2020» wants أغسطس ٢٠٢٠ too, and who asks for «توكاييف» wants to see where
he is only the president.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.model.mention import DateMention, Entity, Mentions, NameKind
from reader.model.span import Span
from reader.model.steps import Steps, outcome
from reader.model.when import Period
from reader.search.spans import starts_of
from reader.text.fold import letters_alone


@dataclass(frozen=True, slots=True)
class Besides:
    """Mentions that a query means without having their words, in order.

    They are of one entity, by its `name` and `kind`, or are dates, which have neither.
    """

    spans: tuple[Span, ...]
    name: str = ""
    kind: NameKind | None = None


def besides(
    text: str, mentions: Mentions, found: Sequence[Span], words: str, period: Period | None
) -> tuple[Besides, ...]:
    """What a query for `words` means in a text beside `found`, the places of its words.

    `period` is what it asks for where it is a date.
    """
    return outcome(seeking_besides(text, mentions, found, words, period))


def seeking_besides(
    text: str, mentions: Mentions, found: Sequence[Span], words: str, period: Period | None
) -> Steps[tuple[Besides, ...]]:
    """The work of finding what `besides` gives."""
    answers = [Besides(_apart_from(found, _dates_within(period, mentions.dates)))]
    wanted = letters_alone(words)
    for entity in mentions.entities if wanted else ():
        yield
        if _goes_by(wanted, entity, text):
            spans = (mention.span for mention in entity.mentions)
            answers.append(Besides(_apart_from(found, spans), entity.name, entity.kind))
    return tuple(answer for answer in answers if answer.spans)


def _dates_within(period: Period | None, dates: Iterable[DateMention]) -> Iterator[Span]:
    """Where dates stand whose days are all of `period`."""
    if period is None:
        return
    for date in dates:
        first, last = date.period.earliest, date.period.latest
        is_after = period.earliest is None or (first is not None and first >= period.earliest)
        is_before = period.latest is None or (last is not None and last <= period.latest)
        if is_after and is_before:
            yield date.span


def _goes_by(wanted: str, entity: Entity, text: str) -> bool:
    """Whether `entity` goes by a name with the words `wanted`, whole ones, in it."""
    names = {entity.name, *(mention.span.of(text) for mention in entity.mentions)}
    return any(f" {wanted} " in f" {letters_alone(name)} " for name in names)


def _apart_from(found: Sequence[Span], spans: Iterable[Span]) -> tuple[Span, ...]:
    """Those of `spans` that share no letter with any of `found`, which are in order."""
    starts = starts_of(found)
    before = ((span, bisect_left(starts, span.end) - 1) for span in spans)
    return tuple(span for span, at in before if at < 0 or found[at].end <= span.start)
