"""Names as keys: what is written in two ways by two writers, or twice by one, is one key."""

from collections.abc import Iterable, Iterator
from re import compile as pattern

from reader.languages.name_words import NameWords
from reader.model.mention import NameKind, NameMention
from reader.text.fold import fold
from reader.text.words import words

Key = tuple[str, ...]
"""The words of a name, folded and spelled evenly."""

_SPELLINGS = {"ابن": "بن", "ابي": "ابو", "ابا": "ابو", "ابنه": "بنت", "ابنة": "بنت"}
SERVANT = "عبدال"
TAKHALLUS = "\u0614"
"""The sign over a poet's pen name (غالبؔ)."""
_JOINED = frozenset({"عبد", "ابو"})
_DOUBLED = pattern(r"([يو])\1")
_LONG = 4
"""Letters from which a word is a foreign name's whose doubled vowels vary (توكاييف, توكايف)."""
_TANWIN = pattern("\u064b(?=ا$)|(?<=ا)\u064b$")
_ARTICLES = ("ال", "ה")
_SHORT = 2
"""Letters of what is no word yet when its article is gone."""

_CONSONANTS = str.maketrans(
    {"ج": "غ", "گ": "غ", "ق": "ك", "ز": "س", "ژ": "س", "ص": "س", "ط": "ت", "ث": "ت", "ڤ": "ف"}
    | {"پ": "ب", "چ": "ش", "ى": "ي", "ة": "ه", "ט": "ת", "ק": "כ", "ך": "כ", "ם": "מ", "ן": "נ"}
    | {"ף": "פ", "ץ": "צ"}
)
"""Letters that writers use for one foreign sound."""
_VOWELS = pattern("(?<=.)[اويאוי]|(?<=.)[هה]$")
_SEMITIC = frozenset("حعضظذ")
"""Letters of no foreign name: words with them are Arabic, where a vowel makes another word
(محمد, محمود)."""
_ROOT = 3
_FOREIGN = 6
"""Letters from which a word of three consonants is of no Arabic root."""
_PERSON = 5
"""Consonants of which a person's name has to have more than Arabic names do (سلمان, سليمان)."""


def without_article(form: str) -> str:
    """A folded word less the article ال, where enough of it stays to be a word."""
    for article in _ARTICLES:
        if form.startswith(article) and len(form) > len(article) + _SHORT:
            return form[len(article) :]
    return form


def alike(one: str, other: str) -> bool:
    """Whether two folded words are one name, with the article or without it."""
    return without_article(one) == without_article(other)


def sought_by(key: Key) -> Iterator[str]:
    """The words by which a name is found: without an article, and less «servant of the»."""
    for form in key:
        yield without_article(form)
        if form.startswith(SERVANT):
            yield form.removeprefix(SERVANT)


def skeleton(kind: NameKind, key: Key) -> str:
    """A name with the consonants alone of its foreign words, in which spellings agree
    (كيرالا, كيرلا).

    Arabic words stay whole: in them a vowel makes another name.
    """
    least = _PERSON if kind is NameKind.PERSON else _ROOT + 1
    return "".join(_consonants(form, least) for form in key)


def _consonants(form: str, least: int) -> str:
    bare = without_article(form)
    consonants = _VOWELS.sub("", bare.translate(_CONSONANTS))
    is_long = len(consonants) >= (
        _ROOT if len(bare) >= _FOREIGN and least <= _PERSON - 1 else least
    )
    if is_long and not _SEMITIC.intersection(form):
        return consonants
    return bare.translate(_CONSONANTS) if len(bare) >= _LONG else form


class Spellings:
    """The names of one text as they would stand alone, and their keys."""

    def __init__(self, names: Iterable[NameMention], text: str, language: NameWords) -> None:
        self._text = text
        self._language = language
        self._seen = {fold(name.span.of(text)) for name in names if not self._follows_lam(name)}

    def written(self, name: NameMention) -> str:
        """The name's letters, with the alef that ل swallowed: of «للأمم» الأمم.

        «للبنان» may be لبنان or البنان; another mention of the text tells, or else a list.
        """
        letters = name.span.of(self._text)
        if not self._follows_lam(name):
            return letters
        whole = self._language.article[0] + letters
        if fold(whole) in self._seen:
            return whole
        first = fold(letters).split(" ")[0]
        is_whole = fold(letters) in self._seen or first in self._language.lam
        return letters if is_whole else whole

    def key(self, name: NameMention) -> Key:
        """The key of a name."""
        return evened(self.written(name))

    def _follows_lam(self, name: NameMention) -> bool:
        start, text = name.span.start, self._text
        swallowed = self._language.article[1:]
        return bool(
            swallowed
            and text.startswith(swallowed, start)
            and text[start - 1 : start] == swallowed
            and (
                start < 2
                or not text[start - 2].isalpha()
                or text[start - 2] in self._language.clitics
            )
        )


def evened(letters: str) -> Key:
    """The words of a name, with spellings that differ from writer to writer evened out; what
    has no word in it stays as it is."""
    parts: list[str] = []
    for word in words(letters):
        form = fold(word.text)
        if _TANWIN.search(word.text):
            form = form.removesuffix("ا")
        form = _SPELLINGS.get(form, form)
        if len(form) > _LONG:
            form = _DOUBLED.sub(r"\1", form.replace("ڤ", "ف"))
        if not form[:1].isalnum() and form != "+":
            continue
        if parts and parts[-1] in _JOINED:
            form = parts.pop() + form
        parts.append(form)
    return tuple(parts) or (letters,)
