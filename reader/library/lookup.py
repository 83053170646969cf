"""What the processes beside the window do with the index: a little at a time.

Each call gives back what is there after a moment, and the next one goes on from it, so that
a reader sees results and progress while thousands of articles are gone through.
"""

import os
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from time import monotonic

from reader.library.faults import ShelfFault, ShelfUnavailable
from reader.library.files import directories_in, files_in
from reader.library.filters import Filters
from reader.library.folders import has_folders
from reader.library.index import Found, Index, discard
from reader.library.indexing import Change
from reader.search import Hit, Query

_MOMENT = 0.15
"""Seconds after which a call gives what it has."""

_MOST_ARTICLES, _MOST_HITS = 30, 20
"""Of one answer, and of each article in it."""

_MOST_WATCHED = 3_000
"""More folders and files are not watched one by one: systems tell of some thousands at most."""

_LATEST = 100
"""Files that changed last, which are watched before others: they are being worked on."""

_MODEST = 10
"""What is added to the niceness of a process that nobody waits for."""


@dataclass(frozen=True, slots=True)
class Progress:
    """The index as it is: its articles, its folders, the languages and kinds of what is in them.

    `watched` are the folders and then the files to be watched, None where they are as they
    were when this was asked last. `changed` counts the files that were dealt with since the
    last time this was asked, `unread` the articles whose dates and names are still to be found.
    """

    articles: int
    folders: tuple[Path, ...]
    languages: tuple[str, ...]
    changed: int
    is_done: bool
    kinds: tuple[str, ...] = ()
    watched: tuple[str, ...] | None = None
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """An article in which `count` matches were found, with the first of them."""

    path: Path
    title: str
    language: str
    count: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """What is sought, and in which of the articles.

    `dates` says the period of the filters in a reader's words, where it says anything.
    """

    query: Query
    filters: Filters = Filters()  # noqa: RUF009 — frozen
    dates: str = ""


class NoDate(ValueError):  # noqa: N818 — named for the reader, as UnreadableArticle
    """The words for a date say none."""


@dataclass(slots=True)
class _Search:
    """A search that is under way, of which `given` articles were given."""

    request: Request
    given: int
    coming: Iterator[Found]


@dataclass(slots=True)
class _Held:
    """An index that this process holds open, with what it is about to do there.

    `latest` are the files that changed last; `watched` is what was told last to be watched.
    """

    index: Index
    update: Iterator[tuple[Path, Change]] | None = None
    search: _Search | None = None
    latest: deque[str] = field(default_factory=lambda: deque(maxlen=_LATEST))
    watched: tuple[str, ...] | None = None


_all_held: dict[Path, _Held] = {}


def bring_up_to_date(
    file: Path, at_first: tuple[Path, ...] = (), within: tuple[Path, ...] | None = None
) -> Progress:
    """Goes on with an update of the index in `file`, or begins one.

    One that begins looks through the folders `within` alone, if they are given. An index that
    was not there before has the folders `at_first`. One that is damaged is made anew.
    Raises ShelfUnavailable, OSError.
    """
    try:
        return _advanced(file, at_first, within)
    except ShelfUnavailable as error:
        forget(file)
        if error.fault is not ShelfFault.DAMAGED:
            raise
        discard(file)
        return _advanced(file, at_first, None)


def _advanced(file: Path, at_first: tuple[Path, ...], within: tuple[Path, ...] | None) -> Progress:
    held = _held(file, at_first)
    index, latest = held.index, held.latest
    held.update = held.update or index.update(within)
    changed, end = 0, monotonic() + _MOMENT
    for path, change in held.update:
        changed += 1
        with suppress(ValueError):
            latest.remove(str(path))
        if change is not Change.REMOVED:
            latest.append(str(path))
        if monotonic() > end:
            break
    else:
        held.update = None
    is_done = held.update is None
    return Progress(
        len(index),
        index.folders(),
        index.languages(),
        changed,
        is_done,
        index.kinds(),
        _watched_anew(held) if is_done else None,
        index.unread(),
    )


def _watched_anew(held: _Held) -> tuple[str, ...] | None:
    """What is to be watched for an index; None where that was told already."""
    folders = held.index.folders()
    files = (path for path, _ in files_in(folders))
    paths = chain(held.latest, directories_in(folders), files)
    watched = tuple(dict.fromkeys(islice(paths, _MOST_WATCHED)))
    if watched == held.watched:
        return None
    held.watched = watched
    return watched


def make_anew(file: Path) -> None:
    """Throws the index in `file` away, which was found damaged; the next update makes it anew."""
    forget(file)
    discard(file)


def read_on(file: Path) -> int:
    """Looks for dates and names in the articles of the index a little further.

    How many articles are left comes back. The process steps back behind all others for it.
    """
    if hasattr(os, "nice") and os.nice(0) < _MODEST:
        os.nice(_MODEST)
    index, end = _held(file).index, monotonic() + _MOMENT
    for _ in index.read():
        if monotonic() > end:
            break
    return index.unread()


def add_folder(file: Path, folder: Path) -> None:
    """Has the articles of `folder` in the index from the next update on."""
    held = _held(file)
    held.update = None
    held.index.add_folder(folder)


def remove_folder(file: Path, folder: Path) -> None:
    """Leaves the articles of `folder` out of the index from the next update on."""
    held = _held(file)
    held.update = None
    held.index.remove_folder(folder)


def look_up(file: Path, request: Request, given: int = 0) -> tuple[tuple[Answer, ...], bool]:
    """The articles that answer `request` after the `given` first ones, and whether that is all.

    Raises BadQuery, NoDate, ShelfUnavailable.
    """
    try:
        return _found(file, request, given)
    except ShelfUnavailable:
        forget(file)  # it may have been made anew meanwhile, and is opened again next time
        raise


def _found(file: Path, request: Request, given: int) -> tuple[tuple[Answer, ...], bool]:
    held = _held(file)
    search = held.search
    if search is None or (search.request, search.given) != (request, given):
        coming = held.index.search(request.query, _filters(request))
        search = held.search = _Search(request, given, islice(coming, given, None))
    answers: list[Answer] = []
    end = monotonic() + _MOMENT
    for found in search.coming:
        hits = found.hits[:_MOST_HITS]
        answers.append(Answer(found.path, found.title, found.language, len(found.hits), hits))
        if len(answers) == _MOST_ARTICLES or monotonic() > end:
            search.given += len(answers)
            return tuple(answers), False
    held.search = None
    return tuple(answers), True


def _filters(request: Request) -> Filters:
    if not request.dates:
        return request.filters
    from reader.extract.dates.asking import period_asked

    period = period_asked(request.dates)
    if period is None:
        raise NoDate(request.dates)
    return replace(request.filters, period=period)


def _held(file: Path, at_first: tuple[Path, ...] = ()) -> _Held:
    """The index in `file`, opened once."""
    if file not in _all_held:
        is_new = not has_folders(file) and not file.exists()
        _all_held[file] = held = _Held(Index(file))
        for folder in at_first if is_new else ():
            held.index.add_folder(folder)
    return _all_held[file]


def forget(file: Path) -> None:
    """Closes the index in `file`."""
    held = _all_held.pop(file, None)
    if held is not None:
        with suppress(ShelfUnavailable):
            held.index.close()
