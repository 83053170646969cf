"""Files of every format, changed by chance: each is still an article or unreadable, and soon.

`python -m tests.formats.mutations [COUNT] [ENDING …]` reads so many of each format and prints
what came of it, one JSON object a line; it fails where one crashed, hung or broke the law.
"""

import faulthandler
import json
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from gzip import compress, decompress
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from reader.formats import UnreadableArticle, read_article
from tests.formats.conftest import keeps_the_law
from tests.formats.corpus import WRITERS_OF_ALL
from tests.formats.saved_pages import SITES
from tests.formats.works import WORKS, Work

_STORED = Path(__file__).parent / "stored"
COUNT, SLOWEST = 20_000, 2.0
_HANGING = 600  # seconds by the clock, for a batch, on however busy a machine
MOST_MEMORY = 2_000_000_000
_PICTURE = "mutant.complete_files/a.png"
_PACKED = ("docx", "epub", "odt", "md.zip")
_COMPLETE = "complete.html"
"""A saved page of a news site, with its pictures in a folder beside."""
_TAGGED = "tagged.pdf"
"""A page that a browser printed, which says what is a table."""
ENDINGS = (*sorted(WRITERS_OF_ALL), _COMPLETE, _TAGGED, "html.gz", "md.zip")
_INSIDE = 0.8
"""How many of the packed files are changed before they are packed, where no checksum tells."""
_TOKENS = (
    *(b"<", b">", b"</p>", b"<div>", b"<table><td>", b"&#0;", b"&#xD800;", b"<!--", b"<![CDATA["),
    *(b"{", b"}", b"\\'", b"\\u-1?", b"\\bin99999 ", b"* ", b"> ", b"[", b"](", b"```\n", b"|"),
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"\xed\xa0\x80", b"\r", b"\x85"),
    *(b"obj", b"endstream", b"/Kids [2 0 R]", b"/Count -1", b"99999999999", b'colspan="99999"'),
)
"""What means something in one format or another."""


@cache
def seed_of(ending: str, work: Work) -> bytes:
    """The file of `work` that is changed."""
    if ending == _COMPLETE:
        return _complete_page(work)
    if ending == _TAGGED:
        return (_STORED / "chromium" / f"{work.language}.pdf").read_bytes()
    inner, _, packed = ending.partition(".")
    data = WRITERS_OF_ALL[inner](work)
    if packed == "gz":
        return compress(data)
    return _zipped({f"a.{inner}": data}) if packed else data


def _complete_page(work: Work) -> bytes:
    site = next(site for site in SITES if site.language == work.language)
    paragraphs = [" ".join((work.opening, *work.steps, work.noted, work.note))] * 6
    page = site.page(work.title, paragraphs)
    return page.replace("</p>", f'<img src="./{_PICTURE}" alt="{work.link}"></p>').encode()


def mutant(ending: str, number: int) -> bytes:
    """The file of format `ending` with this number: always the same one."""
    chance = random.Random(f"{ending} {number}")
    whole = seed_of(ending, chance.choice(WORKS))
    if chance.random() < _INSIDE and ending in _PACKED:
        return _with_changed_entry(whole, chance)
    if chance.random() < _INSIDE and ending.endswith(".gz"):
        return compress(changed(decompress(whole), chance))
    return changed(whole, chance)


def changed(data: bytes, chance: random.Random) -> bytes:
    """`data` with a few stretches altered, dropped, doubled, moved, or something put between."""
    mutant = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(mutant) + 1)
        length = chance.choice((1, 1, 2, 8, 64, 1024))
        match chance.randrange(6):
            case 0:
                mutant[at : at + length] = chance.randbytes(length)
            case 1:
                del mutant[at : at + length]
            case 2:
                mutant[at:at] = mutant[at : at + length] * chance.choice((1, 50))
            case 3:
                to = chance.randrange(len(mutant) + 1)
                mutant[to:to] = mutant[at : at + length]
            case 4:
                mutant[at:at] = chance.choice(_TOKENS) * chance.choice((1, 1, 1, 3, 1000))
            case 5 if mutant:
                mutant[at % len(mutant)] ^= 1 << chance.randrange(8)
    return bytes(mutant)


def _with_changed_entry(whole: bytes, chance: random.Random) -> bytes:
    with ZipFile(BytesIO(whole)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(files))
    files[name] = changed(files[name], chance)
    return _zipped(files)


def _zipped(files: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


@dataclass(slots=True)
class Outcome:
    """What came of reading files: how many were articles or refused, which were slow or neither."""

    articles: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    slow: list[tuple[int, float]] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)
    slowest: float = 0.0


def outcome_of(ending: str, numbers: range, folder: Path) -> Outcome:
    """What comes of reading the mutants of these numbers; time is that of the processor."""
    outcome = Outcome()
    path = folder / f"mutant.{ending}"
    picture = folder / _PICTURE
    picture.parent.mkdir(exist_ok=True)
    picture.write_bytes(b"\x89PNG")
    for number in numbers:
        path.write_bytes(mutant(ending, number))
        started = time.process_time()
        try:
            article = read_article(path)
        except UnreadableArticle as refusal:
            outcome.refused[refusal.reason.name] += 1
        except BaseException as fault:
            outcome.faults.append((number, repr(fault)))
        else:
            outcome.articles += 1
            _note_lawless(article, number, outcome)
        seconds = time.process_time() - started
        outcome.slowest = max(outcome.slowest, seconds)
        if seconds > SLOWEST:
            outcome.slow.append((number, seconds))
    return outcome


def _note_lawless(article: object, number: int, outcome: Outcome) -> None:
    try:
        keeps_the_law(article)  # type: ignore[arg-type]
    except AssertionError as fault:
        outcome.faults.append((number, f"the law: {fault}"))


def _report(ending: str, count: int) -> None:
    """Print the outcome; the process ends with the traceback of what hangs."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    batch = 500
    whole = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, count, batch):
            faulthandler.dump_traceback_later(_HANGING, exit=True)
            numbers = range(start, min(start + batch, count))
            part = outcome_of(ending, numbers, Path(folder))
            whole.articles += part.articles
            whole.refused += part.refused
            whole.slow += part.slow
            whole.faults += part.faults
            whole.slowest = max(whole.slowest, part.slowest)
    faulthandler.cancel_dump_traceback_later()
    figure = {
        **{"format": ending, "files": count, "articles": whole.articles},
        **{"refused": whole.refused, "slowest_s": round(whole.slowest, 3)},
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        **{"over_2_s": whole.slow, "faults": whole.faults[:20]},
    }
    print(json.dumps(figure), flush=True)
    sys.exit(1 if whole.slow or whole.faults else 0)


def main(arguments: list[str]) -> int:
    """Read the mutants of every format, each format in a process of its own."""
    count = int(arguments[0]) if arguments else COUNT
    failed = 0
    for ending in arguments[1:] or ENDINGS:
        process = get_context("spawn").Process(target=_report, args=(ending, count))
        process.start()
        process.join()
        if process.exitcode:
            print(f"{ending}: exit status {process.exitcode}", file=sys.stderr)
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
