"""What a reader has chosen, kept between runs in one JSON file."""

import json
import os
from pathlib import Path
from typing import Any, NamedTuple

FILE = "settings.json"
"""The name of the file, in the folder of the settings."""

TYPE_SIZES = (60, 70, 80, 90, 100, 110, 120, 135, 150, 175, 200, 250, 300)
"""The steps of the type size, in per cent of the theme's own."""


class Settings(NamedTuple):
    """The reader's choices.

    `language` is that of the interface, "" for the system's. `theme` is the name of a theme or
    "system". `type_size` and `leading` are in per cent, `measure` in characters a line, `margins`
    in per cent. `arabic_font` to `hebrew_font` are families for articles in these languages, ""
    for Warraq's own. `is_paged` has an article read leaf by leaf rather than scrolled.
    `uses_kashida` lets longer joints fill justified lines, too. `page_digits` is "", for the
    article's own digits, or the name of a numbering system; `shows_tashkeel` is about all vowel
    marks, Hebrew ones too. `digits` is "", for the digits that go with the interface's language,
    or the name of a numbering system. `calendar` is the one in which the days of an article's
    dates are told beside its own, by its name in reader.model.when; `months` is the country whose
    names of the months are told, "" for the system's. `teaches_all` has what the reader teaches
    about names hold in all articles. `seeks_words`, `seeks_near`, `tells_marks`, `tells_letters`,
    `seeks_forms` and `seeks_expressions` say how words are sought, as in reader.search.Query;
    `sought` is what was, the latest first. `open` are the paths of the articles that were open
    last; `geometry` is Qt's, in base 64. `reloads_changed` has an article read again when its file
    changes on the disk.
    """

    language: str = ""
    theme: str = "system"
    type_size: int = 100
    leading: int = 100
    measure: int = 66
    margins: int = 100
    arabic_font: str = ""
    persian_font: str = ""
    urdu_font: str = ""
    hebrew_font: str = ""
    is_paged: bool = False
    is_justified: bool = True
    uses_kashida: bool = False
    page_digits: str = ""
    shows_tashkeel: bool = True
    digits: str = ""
    calendar: str = "gregorian"
    months: str = ""
    teaches_all: bool = False
    shows_marks: bool = True
    shows_sidebar: bool = True
    panel: str = "names"
    seeks_words: bool = False
    seeks_near: bool = False
    tells_marks: bool = False
    tells_letters: bool = False
    seeks_forms: bool = False
    seeks_expressions: bool = False
    sought: tuple[str, ...] = ()
    reloads_changed: bool = False
    open: tuple[str, ...] = ()
    geometry: str = ""


def load(path: Path) -> Settings:
    """The settings kept at `path`; what is missing, damaged or of the wrong type is as at first."""
    try:
        kept: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    first = Settings()._asdict()
    found = {name: _as_kept(kept.get(name)) for name in first}
    return Settings(
        **{name: value for name, value in found.items() if type(value) is type(first[name])}
    )


def _as_kept(value: Any) -> Any:
    """`value` as it was before JSON, which knows no tuples; None where it can be no setting."""
    if not isinstance(value, list):
        return value
    return tuple(value) if all(isinstance(part, str) for part in value) else None


def save(settings: Settings, path: Path) -> None:
    """Keep `settings` at `path`, whole or not at all. Raises OSError."""
    beside = path.with_suffix(f".{os.getpid()}")
    beside.write_text(
        json.dumps(settings._asdict(), ensure_ascii=False, indent=1), encoding="utf-8"
    )
    beside.replace(path)
