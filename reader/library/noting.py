"""What an article mentions, as the index keeps it: the days of its dates, and its names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reader.formats import UnreadableArticle, is_light, read_article
from reader.formats.bounds import BoundedReader
from reader.library.store import Execute
from reader.model.mention import DateMention, Entity
from reader.model.span import Span
from reader.text.fold import letters_alone

_LONGEST = 600
"""Seconds that dates and names may be looked for in one article, which nobody waits for."""


@dataclass(frozen=True, slots=True)
class Noted:
    """The dates of an article, and its names, each form of them where it stands first."""

    dates: Sequence[DateMention] = ()
    names: tuple[tuple[str, Span], ...] = ()


def noted(path: Path, digest: str, reader: BoundedReader) -> Noted:
    """What the file at `path` mentions, in time; nothing where it is no longer the one known."""
    mentioned = partial(_mentioned, digest=digest)
    try:
        return mentioned(path) if is_light(path) else reader.ask(mentioned, path, _LONGEST)
    except UnreadableArticle:
        return Noted()


def _mentioned(path: Path, digest: str) -> Noted:
    from reader.extract import mentions_in  # with its models, which only this needs

    article = read_article(path)
    if article.source.digest != digest:
        return Noted()
    mentions = mentions_in(article)
    names = {form: span for one in mentions.entities for form, span in _forms(one, article.text)}
    return Noted(mentions.dates, tuple(names.items()))


def note(execute: Execute, article: int, mentions: Noted) -> None:
    """Writes down the mentions of an article in place of what was noted before."""
    forget_mentions(execute, article)
    for date in mentions.dates:
        first, last = date.period.earliest, date.period.latest
        if first is not None and last is not None:
            execute(
                "INSERT INTO dates VALUES (?, ?, ?, ?, ?)",
                (article, date.span.start, date.span.end, first, last),
            )
    for form, span in mentions.names:
        row = (article, span.start, span.end, f" {form} ")
        execute("INSERT INTO names VALUES (?, ?, ?, ?)", row)
    execute("UPDATE articles SET is_read = 1 WHERE id = ?", (article,))


def forget_mentions(execute: Execute, article: int) -> None:
    """Takes out what was noted of an article."""
    execute("DELETE FROM dates WHERE article = ?", (article,))
    execute("DELETE FROM names WHERE article = ?", (article,))


def _forms(entity: Entity, text: str) -> Iterator[tuple[str, Span]]:
    """The names by which an entity goes, with where each stands; the last is where it does first.

    Its fullest name stands for what no mention has in full.
    """
    yield letters_alone(entity.name), entity.mentions[0].span
    for mention in reversed(entity.mentions):
        yield letters_alone(mention.span.of(text)), mention.span
