"""Has other programs write the corpus, and stores what they wrote beside the tests.

`python -m tests.formats.store_corpus [PROGRAM …]` has those write that are here, or those that
are named: pandoc (pypandoc), WeasyPrint, LibreOffice (soffice), Chromium, Qt. The tests read
the stored files: what those programs write is not what `corpus` imagines.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.formats.browser import Browser
from tests.formats.corpus import html, html_body, markdown
from tests.formats.works import WORKS, Work

STORED = Path(__file__).parent / "stored"
FONTS = Path(__file__).parents[2] / "resources" / "fonts"
PANDOC = {
    **{"docx": "docx", "odt": "odt", "rtf": "rtf", "fb2": "fb2", "html": "html"},
    **{"epub": "epub3", "epub2.epub": "epub2"},
}
"""What pandoc calls the formats, by the endings of the stored files."""
LIBREOFFICE = ("docx", "odt", "rtf", "html", "epub", "pdf")
_FAMILIES = {
    **{"ar": "Noto Naskh Arabic", "fa": "Vazirmatn"},
    **{"he": "Noto Sans Hebrew", "ur": "Noto Nastaliq Urdu"},
}
"""The fonts to print with: two that draw the dots of letters apart, and two that do not."""


def stored(program: str, work: Work, ending: str) -> Path:
    """Where the file of `work` that `program` wrote is kept."""
    return STORED / program / f"{work.language}.{ending}"


def _page(work: Work) -> bytes:
    """A page from right to left, in the font of its language."""
    style = f'<style>body {{ font-family: "{_FAMILIES[work.language]}" }}</style>'
    page = html(work).decode().replace("<html", '<html dir="rtl"')
    return page.replace("</head>", f"{style}</head>").encode()


def _pandoc(_: Path) -> None:
    import pypandoc

    for work in WORKS:
        facts = {"lang": work.language, "dir": "rtl", "pagetitle": work.title}
        options = [part for item in facts.items() for part in ("-M", "=".join(item))]
        for ending, name in PANDOC.items():
            pypandoc.convert_text(
                markdown(work).decode(),
                name,
                format="markdown",
                outputfile=str(stored("pandoc", work, ending)),
                extra_args=["--standalone", *options],
            )


def _weasyprint(_: Path) -> None:
    import weasyprint

    for work in WORKS:
        page = html(work).decode().replace("<html", '<html dir="rtl"')
        weasyprint.HTML(string=page).write_pdf(stored("weasyprint", work, "pdf"))


def _libreoffice(folder: Path) -> None:
    """What LibreOffice makes of the Word documents that pandoc wrote."""
    documents = [stored("pandoc", work, "docx") for work in WORKS]
    for ending in LIBREOFFICE:
        subprocess.run(
            [
                *("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}"),
                *("--headless", "--convert-to", ending, "--outdir", STORED / "libreoffice"),
                *documents,
            ],
            check=True,
        )


def _chromium(folder: Path) -> None:
    with Browser(folder / "profile") as browser:
        for work in WORKS:
            page = folder / f"{work.language}.html"
            page.write_bytes(_page(work))
            browser.open(page)
            stored("chromium", work, "pdf").write_bytes(browser.printed())
            saved = _whole(folder.as_uri()).sub(b"file:///pages", browser.snapshot())
            stored("chromium", work, "mhtml").write_bytes(saved)


def _whole(address: str) -> re.Pattern[bytes]:
    """Matches `address` in quoted-printable text, which may break a line anywhere in it."""
    return re.compile(b"(?:=\r?\n)?".join(re.escape(c.encode()) for c in address))


def _qt(_: Path) -> None:
    from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPdfWriter, QTextDocument

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    for font in FONTS.glob("*-Regular.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    for work in WORKS:
        document = QTextDocument()
        document.setDefaultFont(QFont(_FAMILIES[work.language], 11))
        document.setHtml(f'<html dir="rtl"><body dir="rtl">{html_body(work)}</body></html>')
        writer = QPdfWriter(str(stored("qt", work, "pdf")))
        writer.setTitle(work.title)
        document.print_(writer)
    application.quit()


PROGRAMS: dict[str, tuple[Callable[[Path], None], Callable[[], object]]] = {
    "pandoc": (_pandoc, lambda: importlib.util.find_spec("pypandoc")),
    "weasyprint": (_weasyprint, lambda: importlib.util.find_spec("weasyprint")),
    "libreoffice": (_libreoffice, lambda: shutil.which("soffice")),
    "chromium": (_chromium, lambda: shutil.which("chromium")),
    "qt": (_qt, lambda: importlib.util.find_spec("PySide6")),
}
"""How each program is made to write, and whether it is here."""


def main(wanted: list[str]) -> None:
    """Have the programs that are `wanted`, or all that are here, write every work."""
    with tempfile.TemporaryDirectory() as folder:
        fonts = Path(folder, "fonts.conf")
        fonts.write_text(f"<fontconfig><dir>{FONTS}</dir></fontconfig>", encoding="utf-8")
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        for program, (write, is_here) in PROGRAMS.items():
            if program in wanted if wanted else is_here():
                (STORED / program).mkdir(parents=True, exist_ok=True)
                write(Path(folder))
                print(program)


if __name__ == "__main__":
    main(sys.argv[1:])
