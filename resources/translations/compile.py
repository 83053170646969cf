"""Gathers the strings of the window into the .ts files beside this one, and compiles them.

What is not translated yet is named; English needs no more than its plural forms.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
LANGUAGES = {"ar": [], "en": ["-pluralonly"]}


def main() -> int:
    """Exit status 1 where something is not translated."""
    missing = [
        f"{language}: {source}"
        for language, options in LANGUAGES.items()
        for source in renewed(FOLDER / f"warraq_{language}.ts", language, options)
    ]
    for message in missing:
        print("not translated:", message, file=sys.stderr)
    return 1 if missing else 0


def renewed(path: Path, language: str, options: list[str]) -> list[str]:
    """What stays untranslated after `path` was brought up to the sources and compiled."""
    sources = sorted((ROOT / "reader" / "ui").rglob("*.py"))
    run(
        "pyside6-lupdate",
        *("-silent", "-no-obsolete", "-locations", "none"),
        *("-source-language", "en", "-target-language", language),
        *options,
        *(str(source.relative_to(ROOT)) for source in sources),
        *("-ts", path),
    )
    run("pyside6-lrelease", "-silent", path, "-qm", path.with_suffix(".qm"))
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(path).iter("message")
        if message.find("translation[@type='unfinished']") is not None
    ]


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of PySide's tools, as it lies beside the Python in use."""
    subprocess.run([Path(sys.executable).with_name(tool), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
