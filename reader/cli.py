"""The command line: Warraq's window, and its reading without one.

Only what a command needs is imported, when it runs, so that `warraq text` starts without Qt
and the window without the rest.
"""

import argparse
import gc
import io
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.mention import Mentions
    from reader.search import Hit

FOUND, NOTHING_FOUND, UNREADABLE = 0, 1, 2
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_DATE = re.compile(r"-?\d{4}(-\d\d(-\d\d)?)?")
_ENDS_A_LINE = str.maketrans({mark: f"\\u{ord(mark):04x}" for mark in "\x85\u2028\u2029"})
"""What some programs take for the end of a line, as JSON writes it in a string."""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status of Warraq, called with `argv` or with the arguments of the process."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _write_utf8()
    try:
        status = _called(arguments)
        if sys.stdout:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has seen enough; what is still buffered has nowhere to go.
        sys.stdout = io.TextIOWrapper(io.BytesIO())
        return FOUND
    except KeyboardInterrupt:
        return 130
    return status


def _called(arguments: list[str]) -> int:
    command = _command_named(arguments)
    if command is None:
        return _window(_window_parser().parse_args(arguments))
    return command.run(command.parser().parse_args(arguments[1:]))


@dataclass(frozen=True, slots=True)
class _Command:
    """A command: the words after `warraq`, what it is for, and what it does."""

    name: str
    usage: str
    purpose: str
    run: Callable[[argparse.Namespace], int]
    add_arguments: Callable[[argparse.ArgumentParser], None] | None = None

    def parser(self) -> argparse.ArgumentParser:
        parser = argparse.ArgumentParser(f"warraq {self.name}", description=self.purpose)
        if self.add_arguments:
            self.add_arguments(parser)
        parser.add_argument("articles", nargs="+", type=Path, metavar="ARTICLE")
        return parser


def _command_named(arguments: list[str]) -> _Command | None:
    """The command that the first argument names, unless it can only be an article's name.

    A file may be called «search»; `warraq ./search` opens it in any case, and so does
    `warraq search` by itself, for a command needs more than its name.
    """
    if not arguments or (len(arguments) == 1 and Path(arguments[0]).exists()):
        return None
    return next((command for command in _COMMANDS if command.name == arguments[0]), None)


class _SayVersion(argparse.Action):
    """Asks which version this is only when that is wanted: it takes longer than the parsing."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"warraq {_version()}")
        parser.exit()


def _window_parser() -> argparse.ArgumentParser:
    commands = "\n".join(f"  {c.usage:<36}{c.purpose}" for c in _COMMANDS)
    parser = argparse.ArgumentParser(
        "warraq",
        description="Reads right-to-left articles.",
        epilog=f"without a window:\n{commands}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("articles", nargs="*", type=Path, metavar="ARTICLE", help="to open")
    parser.add_argument(
        "--picture", type=Path, metavar="OUT.png", help="write a picture of the window and leave"
    )
    parser.add_argument("--version", action=_SayVersion, nargs=0, help="say it and leave")
    return parser


def _window(asked: argparse.Namespace) -> int:
    gc.disable()  # a launch makes much and throws nothing away; `start` enables it again
    from reader.app import start

    status: int = start(asked.articles, asked.picture)
    return status


def _extract(asked: argparse.Namespace) -> int:
    from reader.extract import mentions_in

    reading = _Reading(asked.articles)
    for path, article in reading:
        mentions = mentions_in(article, asked.published)
        _print(_json(_extracted(path, article, mentions, asked.published)))
    return UNREADABLE if reading.failed else FOUND


def _extracted(
    path: Path, article: "Article", mentions: "Mentions", published: str | None
) -> dict[str, object]:
    names = [(name, entity) for entity in mentions.entities for name in entity.mentions]
    return {
        "path": str(path),
        "title": article.metadata.title,
        "language": article.metadata.language,
        "published": published or article.metadata.published,
        "text": article.text,
        "dates": [
            {
                "start": date.span.start,
                "end": date.span.end,
                "text": date.span.of(article.text),
                "value": date.value,
                "calendar": date.written.calendar.value,
            }
            for date in mentions.dates
        ],
        "names": [
            {
                "start": name.span.start,
                "end": name.span.end,
                "text": name.span.of(article.text),
                "kind": name.kind.value,
                "entity": entity.name,
            }
            for name, entity in sorted(names, key=lambda named: named[0].span)
        ],
    }


def _search(asked: argparse.Namespace) -> int:
    from reader.search import Query, hits_in

    query = Query(asked.query, whole_words=asked.whole_words)
    shown = _as_json if asked.json else _as_line
    found = False
    reading = _Reading(asked.articles)
    for path, article in reading:
        for hit in hits_in(article, query):
            found = True
            _print(shown(path, hit))
    if reading.failed:
        return UNREADABLE
    return FOUND if found else NOTHING_FOUND


def _as_json(path: Path, hit: "Hit") -> str:
    place = {"path": str(path), "start": hit.span.start, "end": hit.span.end}
    return _json({**place, "excerpt": str(hit.excerpt)})


def _as_line(path: Path, hit: "Hit") -> str:
    """The hit as `path:block: excerpt`, each kept apart where a terminal would mix them."""
    name, excerpt = str(path), str(hit.excerpt)
    if sys.stdout.isatty():
        name, excerpt = _isolated(name), _isolated(excerpt)
    return f"{name}:{hit.block + 1}: {excerpt}"


def _isolated(text: str) -> str:
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def _text(asked: argparse.Namespace) -> int:
    from reader.model.article import LINE_BREAK

    reading = _Reading(asked.articles)
    for _, article in reading:
        _print(article.text.replace(LINE_BREAK, "\n"))
    return UNREADABLE if reading.failed else FOUND


def _extract_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published",
        type=_date,
        metavar="DATE",
        help="when the articles were published: what «yesterday» in them is counted from",
    )


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", help="words as you would write them")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("-w", "--whole-words", action="store_true", help="whole words only")


_COMMANDS = (
    _Command(
        "extract",
        "extract ARTICLE… [--published DATE]",
        "dates and names, one JSON object for each article",
        _extract,
        _extract_arguments,
    ),
    _Command(
        "search",
        "search QUERY ARTICLE… [--json]",
        "where words stand, however they are spelled",
        _search,
        _search_arguments,
    ),
    _Command("text", "text ARTICLE…", "the articles as plain text", _text),
)


class _Reading(Iterable[tuple[Path, "Article"]]):
    """The articles at `paths`, one after the other; one that cannot be read is said.

    `failed` tells afterwards whether there was one.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = paths
        self.failed = False

    def __iter__(self) -> Iterator[tuple[Path, "Article"]]:
        from reader.formats import UnreadableArticle, read_article

        for path in self._paths:
            try:
                article = read_article(path)
            except UnreadableArticle as error:
                self.failed = True
                sys.stdout.flush()
                print("warraq:", *str(error).splitlines(), file=sys.stderr)
            else:
                yield path, article


def _date(text: str) -> str:
    if not _DATE.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text} is not a date; write 2024-03-21, 2024-03 or 2024")
    return text


def _json(value: dict[str, object]) -> str:
    """`value` on one line; a path that is no text has its bytes as escapes."""
    text = json.dumps(value, ensure_ascii=False)
    if any("\ud800" <= c <= "\udfff" for c in str(value.get("path", ""))):
        return json.dumps(value)
    return text.translate(_ENDS_A_LINE)


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")


def _write_utf8() -> None:
    """Has output in UTF-8 with plain line ends, whatever the locale says.

    A path that is no text comes out as the bytes that it is.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("warraq")
    except PackageNotFoundError:  # a checkout that was never installed
        import tomllib

        project = Path(__file__).parents[1] / "pyproject.toml"
        return str(tomllib.loads(project.read_text("utf-8"))["project"]["version"])
