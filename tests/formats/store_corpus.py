"""Has other programs write the corpus, and stores what they wrote beside the tests.

`python -m tests.formats.store_corpus` wants pypandoc and WeasyPrint, which nothing else needs.
The tests read the stored files: what those programs write is not what `corpus` imagines.
"""

from pathlib import Path

from tests.formats.corpus import html, markdown
from tests.formats.works import WORKS

STORED = Path(__file__).parent / "stored"
WRITERS = {
    **{"docx": "docx", "odt": "odt", "rtf": "rtf", "fb2": "fb2", "html": "html"},
    **{"epub": "epub3", "epub2.epub": "epub2"},
}
"""What pandoc calls the formats, by the endings of the stored files."""


def main() -> None:
    """Write every work in every format."""
    import pypandoc
    import weasyprint

    STORED.mkdir(exist_ok=True)
    for work in WORKS:
        facts = {"lang": work.language, "dir": "rtl", "pagetitle": work.title}
        options = [part for item in facts.items() for part in ("-M", "=".join(item))]
        for ending, name in WRITERS.items():
            pypandoc.convert_text(
                markdown(work).decode(),
                name,
                format="markdown",
                outputfile=str(STORED / f"{work.language}.{ending}"),
                extra_args=["--standalone", *options],
            )
        page = html(work).decode().replace("<html", '<html dir="rtl"')
        weasyprint.HTML(string=page).write_pdf(STORED / f"{work.language}.pdf")


if __name__ == "__main__":
    main()
