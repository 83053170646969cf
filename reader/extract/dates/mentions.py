"""Dates in a folded text, paragraph by paragraph, each read against those before it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.calendars import edtf
from reader.extract.dates import tense
from reader.extract.dates.context import Context, Resolved
from reader.extract.dates.dateline import implied_reference, told_reference
from reader.extract.dates.durations import durations_in
from reader.extract.dates.joins import Found, found_in
from reader.extract.dates.lexicon import COLD, lexicon_of
from reader.extract.dates.matching import readings_of
from reader.extract.dates.notes import notes_of
from reader.extract.dates.partners import as_seen, differ, is_another, is_named_again
from reader.extract.dates.reading import Reading
from reader.extract.dates.resolve import resolved
from reader.extract.dates.rules import Unit
from reader.extract.dates.script import language_of
from reader.extract.dates.story import context_after
from reader.extract.dates.surroundings import comes_again, speaks_of_accounts, speaks_of_these_times
from reader.extract.dates.tense import Tense
from reader.extract.dates.tokens import Token, tokens_of
from reader.extract.dates.topics import without_topics
from reader.languages.date_words import Role
from reader.model.mention import DateMention, DateNote, DurationMention
from reader.model.when import Period
from reader.text.fold import Folded

_TOP = 3
"""A line of its own with the day of publication is one of the first."""

_APPOSED, _LISTED = (",", "("), (Role.AND, Role.OR, Role.TO)
"""What may part a day from its weekday (20 يناير، الاثنين), and from the next day of a list."""

_TODAY = ("today", "today in Urdu")

_IN_DATES = str.maketrans(
    Role.LASTING + Role.SOME + Role.DURING + Role.HALF,
    Role.COUNTED + Role.NUMBERED + COLD + COLD,
)
"""What words that only tell of durations are to the rules of dates."""


def mentions_in(form: Folded, language: str, published: Period) -> list[DateMention]:
    """The dates of a folded article, as `times_in` finds them."""
    return times_in(form, language, published)[0]


def times_in(
    form: Folded, language: str, published: Period
) -> tuple[list[DateMention], list[DurationMention]]:
    """The dates of a folded article, and how long it says that things last.

    `language` is its own, `published` the days it may be of.

    Where nobody says the day of publication, the article may still tell it: by a line of
    its own (القاهرة، 3 مايو 2024), or by what it calls today or yesterday.
    """
    reference = published.earliest
    is_day = reference == published.latest
    context = Context(reference=reference, is_day=is_day)
    mentions, durations, context = _read(form, language, context)
    told = context.reference
    if told is None and context.said_today is not None:
        told = implied_reference(context.said_today, mentions)
    if told != reference:
        mentions, durations, _ = _read(form, language, Context(reference=told))
    return without_topics(mentions), durations


def _read(
    form: Folded, language: str, context: Context
) -> tuple[list[DateMention], list[DurationMention], Context]:
    """The dates and durations, and what is known when all are read."""
    mentions: list[DateMention] = []
    durations: list[DurationMention] = []
    for n, (start, end) in enumerate(_paragraphs(form.text)):
        code = language_of(form.text, start, end, language)
        narrative = None if context.is_present else context.narrative
        context = context._replace(language=code, is_top=n < _TOP, narrative=narrative)
        tokens = tokens_of(form.text, start, end, lexicon_of(code))
        roles = "".join([token.role for token in tokens])
        line = form.text[start:end] if context.is_top else ""
        found, context = _dates(form, line, tokens, roles.translate(_IN_DATES), context)
        mentions += found
        durations += durations_in(form, tokens, roles, code, [date.span for date in found])
    return mentions, durations, context


def _dates(
    form: Folded, line: str, tokens: list[Token], roles: str, context: Context
) -> tuple[list[DateMention], Context]:
    """The dates of a paragraph, and the context that the next one is read in.

    `line` is the paragraph near the title, else "".
    """
    mentions: list[DateMention] = []
    beside: tuple[Found, Resolved] | None = None
    tense_before = Tense.UNKNOWN
    for found in found_in(readings_of(tokens, roles, context.language), roles):
        partner = None
        if beside and is_named_again(beside[0].date, found.date, roles):
            partner = beside[1]
        if _is_nowadays(form, found.date, tokens, context) or _recurs(form, found, tokens, context):
            continue
        here = _here(form, found, tokens, context, partner)
        if beside:
            here = _here_beside(*beside, found, here, roles)
            if here.tense is Tense.UNKNOWN and _goes_on(beside[0].date, found.date, roles):
                ends = tokens[_end(beside[0]) - 1].end, tokens[found.date.first].start
                told = tense.tense_between(form.text, *ends, context.language)
                here = here._replace(tense=tense_before if told is Tense.UNKNOWN else told)
        date = resolved(found, here)
        if date is None:
            continue
        if partner and beside and is_another(beside[0].date, found.date, (date, partner), roles):
            partner = None
        beside, tense_before = (found, date), here.tense
        at = tokens[found.date.first].start - tokens[0].start
        context = context_after(context, found, date, told_reference(found, date, roles, line, at))
        if partner:
            if mentions:
                mentions[-1] = _as_seen(mentions[-1], partner, date)
            date = as_seen(date, partner)
        mentions.append(_mention(form, found, date, tokens, partner))
    return mentions, context


def _mention(
    form: Folded, found: Found, date: Resolved, tokens: list[Token], partner: Resolved | None
) -> DateMention:
    first, last = found.date.first, _end(found)
    before = tokens[first - 1] if first else None
    signs = [token.role for token in tokens[first:last]]
    if before and before.role == "(" and signs.count(")") > signs.count("("):
        first -= 1  # (16 - 30) أغسطس
    return DateMention(
        form.span(tokens[first].start, tokens[last - 1].end),
        date.written,
        date.value,
        edtf.period(date.value),
        found.date.rule,
        date.alternatives,
        notes_of(found.date, date, before, partner),
    )


def _as_seen(mention: DateMention, date: Resolved, partner: Resolved) -> DateMention:
    """The mention of `date` as its partner behind it tells it, or as one that disagrees with it."""
    if differ(date, partner):
        return replace(mention, notes=mention.notes | DateNote.DISAGREEING)
    seen = as_seen(date, partner)
    if seen.value == mention.value:
        return mention
    days = edtf.period(seen.value)
    return replace(mention, value=seen.value, period=days, alternatives=seen.alternatives)


def _end(found: Found) -> int:
    return (found.last or found.date).last


def _is_nowadays(form: Folded, date: Reading, tokens: list[Token], context: Context) -> bool:
    """Whether «today» means these times: «and today …», or in a tale of another time.

    Near the title, and behind an hour of the day (مساء اليوم), it is the day itself.
    """
    is_bare = date.relative_day == 0 and date.weekday is None and date.step is None
    if not is_bare or date.rule not in _TODAY:
        return False
    if tense.tells_an_hour(form.text, tokens[date.first].start, context.language):
        return False
    ends = tokens[date.first].start, tokens[date.first].end
    if speaks_of_these_times(form.text, *ends, context.language):
        return True
    is_and = date.first > 0 and tokens[date.first - 1].role == Role.AND
    return is_and or not (context.is_present or context.is_top)


def _recurs(form: Folded, found: Found, tokens: list[Token], context: Context) -> bool:
    """Whether a month or a weekday comes again and again: usually in August."""
    if not _may_be_past(found.date):
        return False
    ends = tokens[found.date.first].start, tokens[_end(found) - 1].end
    return comes_again(form.text, *ends, context.language)


def _here_beside(before: Found, day: Resolved, found: Found, here: Context, roles: str) -> Context:
    """The context of a date that stands behind another one in its sentence."""
    gap = roles[before.date.last : found.date.first]
    at = edtf.period(day.value).earliest if before.date.unit is Unit.DAY else None
    if at is not None and gap in _APPOSED:
        return here._replace(apposed=at)
    is_ahead = None not in (at, here.reference) and (at or 0) >= (here.reference or 0)
    if is_ahead and found.date.weekday is not None and gap in _LISTED:
        return here._replace(tense=Tense.AHEAD)
    return here


def _goes_on(first: Reading, last: Reading, roles: str) -> bool:
    """Whether a date stands in the sentence of the one before, and looks the same way."""
    is_alike = None not in (first.weekday, last.weekday) or None not in (first.month, last.month)
    return is_alike and "." not in roles[first.last : last.first]


def _here(
    form: Folded, found: Found, tokens: list[Token], context: Context, partner: Resolved | None
) -> Context:
    """The context with what stands around a date."""
    first = found.date.first
    before = tokens[first - 1].role if first else ""
    if found.date.unit is Unit.QUARTER:
        ends = tokens[first].start, tokens[_end(found) - 1].end
        of_accounts = speaks_of_accounts(form.text, *ends, context.language)
        context = context._replace(is_of_accounts=of_accounts)
    told = Tense.UNKNOWN
    goes_both_ways = bool(found.date.relative_day) and tense.goes_both_ways(context.language)
    if before == Role.SINCE or _is_until_now(tokens[_end(found) : _end(found) + 1]):
        told = Tense.PAST
    elif goes_both_ways or _may_be_past(found.date):
        start, end = tokens[first].start, tokens[_end(found) - 1].end
        told = tense.tense_at(form.text, start, end, context.language)
        is_weekday = found.date.weekday is not None
        if _is_limit(tokens[max(0, first - 2) : first]) and (is_weekday or told is Tense.UNKNOWN):
            told = Tense.AHEAD
    if told is Tense.UNKNOWN and not goes_both_ways and partner is None:
        return context
    return context._replace(
        both_ways=goes_both_ways,
        tense=told,
        partner=edtf.period(partner.value).earliest if partner else None,
    )


def _is_until_now(behind: Sequence[Token]) -> bool:
    return bool(behind) and behind[0].role == Role.UNTIL_NOW


def _is_limit(before: Sequence[Token]) -> bool:
    """Whether a date is one until or before which something lasts: حتى الجمعة, تا پایان آبان."""
    roles = [token.role for token in before]
    if roles and roles[-1] == Role.PART:
        roles.pop()
    return bool(roles) and roles[-1] in (Role.AGO, Role.TO)


def _may_be_past(date: Reading) -> bool:
    """Whether only the verb tells if a weekday or a month without a year is past."""
    if date.weekday is None and date.month is None and date.unit is not Unit.SEASON:
        return False
    return date.year is None and date.year_step is None and date.step is None


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        if end < 0:
            end = len(text)
        if end > start:
            yield start, end
        start = end + 1
