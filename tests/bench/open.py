"""How soon files of every format are articles, and how rightly their letters are read."""

import importlib
import importlib.util
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import product
from pathlib import Path

from reader.formats import LIGHT, UnreadableArticle, first_screen, is_light, read_article
from reader.formats.decode import decode
from tests.bench.figure import Figure, figure
from tests.formats.corpus import book
from tests.formats.news_pages import MANNERS
from tests.formats.news_words import WORDS
from tests.formats.printer import printed
from tests.formats.saved_pages import SITES
from tests.formats.test_decode import LEGACY, PAIRS, SAMPLES, shaped
from tests.formats.test_main_text import f_score, known

ARTICLES = Path(__file__).parents[2] / "articles"
EXTENSIONS = ("tables", "fenced_code", "def_list", "sane_lists", "footnotes", "toc")
MEGABYTE, SAMPLES_EACH = 1_000_000, 40
_TIMES = 5


def figures(shared: Path | None) -> Iterator[Figure]:
    """Speed of reading, encodings told rightly, main text found; beside others where installed."""
    text = (ARTICLES / SAMPLES["ar"]).read_text(encoding="utf-8")
    text = f"{text}\n\n" * (MEGABYTE // len(text.encode("utf-8")))
    with tempfile.TemporaryDirectory() as folder:
        yield from _speeds(text, Path(folder))
        yield from _first_screens(text, Path(folder))
        yield _slowest_light(Path(folder))
        yield from _main_text(Path(folder))
    for size in (100, 1000, 10_000):
        yield _encodings(size)


def _speeds(text: str, folder: Path) -> Iterator[Figure]:
    import markdown
    from lxml import etree

    paragraphs = [paragraph for paragraph in text.split("\n\n") if paragraph]
    page = "".join(f"<p>{paragraph} <b>نص</b></p>\n" for paragraph in paragraphs)
    page = f"<html><body>{page}</body></html>"
    pages = printed([(paragraph, 11.0) for paragraph in paragraphs[:200]], "head")
    yield _speed(folder, "txt", text.encode(), text.encode().decode)
    parsed = partial(markdown.markdown, text, extensions=EXTENSIONS)
    yield _speed(folder, "md", text.encode(), parsed)
    yield _speed(folder, "html", page.encode(), lambda: etree.fromstring(page, etree.HTMLParser()))
    # What is bare markup to lxml is an article to a library that looks for the text of a page.
    extractor = _library("trafilatura")
    if extractor is not None:
        extracted = partial(extractor.bare_extraction, page, with_metadata=True)
        yield _speed(folder, "html", page.encode(), extracted, "_as_article")
    if importlib.util.find_spec("pypdfium2"):
        yield _speed(folder, "pdf", pages, None)


def _speed(
    folder: Path,
    ending: str,
    data: bytes,
    parser: Callable[[], object] | None,
    manner: str = "",
) -> Figure:
    path = folder / f"article.{ending}"
    path.write_bytes(data)
    reading, parsing = [], []
    for _ in range(_TIMES):  # by turns, for a machine is not always as quick
        reading.append(_milliseconds(partial(read_article, path)))
        if parser:
            parsing.append(_milliseconds(parser))
    value, reference = min(reading), min(parsing, default=None)
    return figure(f"open_{ending}_{len(data) // 1000}k{manner}", value, "ms", reference)


def _first_screens(text: str, folder: Path) -> Iterator[Figure]:
    """How soon the first screen of a long article is there, beside the whole."""
    chance = random.Random(0)
    plain = folder / "article.txt"
    plain.write_text(text * 10, encoding="utf-8")
    chapter = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n")[:80])
    pictures = {f"{n}.png": chance.randbytes(MEGABYTE) for n in range(5)}
    packed = folder / "article.epub"
    packed.write_bytes(book([f"<h1>{n}</h1>{chapter}" for n in range(20)], beside=pictures))
    for name, path in (("txt_10m", plain), ("epub_5m", packed)):
        value = min(_milliseconds(partial(first_screen, path)) for _ in range(_TIMES))
        whole = _milliseconds(partial(read_article, path))
        yield figure(f"first_screen_{name}", value, "ms", whole)


def _slowest_light(folder: Path) -> Figure:
    """How long the slowest takes of the texts made to be slow that are still read at once."""
    units = (
        *(
            (unit, "md")
            for unit in ("# ع\n", "ع\n===\n", "[^ع]: ح\n\n", "|ع|\n|-|\n", "``a`", "> ")
        ),
        *((unit, "html") for unit in ("<pre>ع", "<td colspan=100>ع", "<ul><li><a href=x>ع</a>")),
        *(
            (unit, "txt")
            for unit in ("ع\n", "ةملك ןושל ", "كلمة ".encode().decode("cp1252", "ignore"))
        ),
    )
    slowest = 0.0
    for unit, ending in units:
        path = folder / f"light.{ending}"
        most = LIGHT
        path.write_bytes((unit.encode() * LIGHT)[:most])
        while not is_light(path):
            most = most * 7 // 8
            path.write_bytes((unit.encode() * LIGHT)[:most])
        reading = (_milliseconds(partial(_read_or_refused, path)) for _ in range(_TIMES))
        slowest = max(slowest, min(reading))
    return figure("open_light_slowest", slowest, "ms")


def _read_or_refused(path: Path) -> None:
    with suppress(UnreadableArticle):
        read_article(path)


def _milliseconds(act: Callable[[], object]) -> float:
    """The time that the processor took, whatever else it had to do."""
    started = time.process_time()
    act()
    return (time.process_time() - started) * 1000


def _main_text(folder: Path) -> Iterator[Figure]:
    scores, others = [], []
    other = _library("trafilatura")
    for wanted, page in _saved_pages():
        path = folder / "page.html"
        path.write_bytes(page)
        scores.append(f_score(wanted, read_article(path).text))
        if other is not None:
            others.append(f_score(wanted, other.extract(page, include_comments=False) or ""))
    yield figure("main_text_f", sum(scores) / len(scores), "", _mean(others))
    yield figure("main_text_f_lowest", min(scores), "", min(others, default=None))


def _saved_pages() -> Iterator[tuple[str, bytes]]:
    """The text of each article, and the page of a site around it."""
    for site in SITES:
        title, paragraphs = known(ARTICLES, site.language)
        page = site.page(title, paragraphs).encode(site.encoding, "xmlcharrefreplace")
        yield "\n".join([title, *paragraphs]), page
    for manner, (language, words) in product(MANNERS, WORDS.items()):
        title, paragraphs = known(ARTICLES, language)
        yield "\n".join([title, *paragraphs]), manner(title, paragraphs, words).encode()


def _encodings(size: int) -> Figure:
    """The share of all pairs of language and encoding that are told at `size` bytes."""
    right = theirs = count = 0
    other = _library("charset_normalizer")
    for language, codec in PAIRS:
        text = (ARTICLES / SAMPLES[language]).read_text(encoding="utf-8").split("\n\n", 2)[2]
        for seed in range(SAMPLES_EACH):
            data = _encoded(text, codec, size, seed)
            wanted = data.decode(codec, "replace").removeprefix("\ufeff")
            count += 1
            right += decode(data).text == wanted
            if other is not None:
                theirs += str(other.from_bytes(data).best()).strip() == wanted.strip()
    return figure(f"encodings_{size}", right / count, "", theirs / count if other else None)


def _encoded(text: str, codec: str, size: int, seed: int) -> bytes:
    at = random.Random(seed).randrange(len(text))
    stretch = (text[at:] + text)[: 2 * size]
    if not codec.startswith("utf"):
        stretch = stretch.translate(LEGACY)
    data = shaped(stretch) if codec == "cp864" else stretch.encode(codec, "ignore")
    data = data[: size // 4 * 4]
    if codec.startswith("utf-8"):
        return data.decode("utf-8", "ignore").encode("utf-8")
    return data


def _library(name: str) -> object | None:
    return importlib.import_module(name) if importlib.util.find_spec(name) else None


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None
