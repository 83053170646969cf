"""The language of a text, by its letters and its commonest words."""

import re
from collections import Counter
from functools import cache

from reader.text.fold import fold

_SCRIPTS = {
    "arabic": re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\ufb50-\ufdfb\ufe70-\ufefc]+"),
    "hebrew": re.compile("[\u05d0-\u05f2]+"),
    "latin": re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+"),
}
_LANGUAGES = {
    "arabic": ("ar", "fa", "ur", "ps", "ckb", "ug", "sd"),
    "hebrew": ("he", "yi"),
    "latin": ("en", "fr", "de", "es", "it", "tr"),
}
_LETTERS = {
    "ar": "ةىأإؤئ",
    "fa": "پچگژی",
    "ur": "ٹڈڑںےہھپچگی",
    "ps": "ټډړږښځڅېۍ",
    "ckb": "ڕڵێۆە",
    "ug": "ۈۇېۋە",
    "sd": "ڄڃٻڀٺٽڦڇڍڌڏڊڙڳڱڻ",
    "yi": "ײװױ",
}
"""Letters that a language uses far more often than its neighbours, or alone."""
_WORDS = {
    "ar": "في من على إلى أن التي الذي عن هذا هذه كان لا ما مع بعد كما بين قد ثم لم",
    "fa": "در به از که این را با است برای آن یک تا بود شد خود هم ها های می نیز",
    "ur": "کے کی میں ہے اور سے کا کو نے پر ہیں یہ کہ تھا اس وہ بھی گیا تھے ایک",
    "ps": "د په او چې کې له سره يې دي ته وو شو هم",
    "ckb": "لە بە کە و ئەو بۆ لەگەڵ ئەم بوو دەکات",
    "he": "של את על לא הוא זה עם היא כי גם אל אם יותר בין כל היה",
    "yi": "און איז די דער פון אין מיט צו דאס וואס",
    "en": "the of and to in is that it was for on are with as by at from",
    "fr": "de la le les et des en un une du est dans que qui pour sur",
    "de": "der die und das den von zu mit ist im des nicht ein eine auf",
    "es": "de la que el en y los del las por con una para es su",
    "it": "di che la il e per un una del in non con le della sono",
    "tr": "ve bir bu için ile de da olan olarak çok daha gibi",
}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_LEAST = 0.05
"""The score that makes a language out; below it the script alone speaks."""
_UNDECIDED = {"arabic": "ar", "hebrew": "he", "latin": ""}
_TAGS = {"iw": "he", "heb": "he", "prs": "fa", "per": "fa", "fas": "fa", "ara": "ar", "urd": "ur"}


def language_of(text: str, declared: str = "") -> str:
    """The ISO 639 code of the language of `text`, or "" where it cannot be told.

    `declared`, a language tag, is believed where letters and words don't speak against it.
    """
    sample = text[:_SAMPLE]
    letters = {script: sum(map(len, found.findall(sample))) for script, found in _SCRIPTS.items()}
    script = max(letters, key=lambda name: letters[name])
    tag = _language_tag(declared)
    if not letters[script]:
        return tag
    scores = _scores(sample, _LANGUAGES[script])
    likeliest = max(scores, key=lambda language: scores[language])
    if tag in scores and scores[tag] * 2 >= scores[likeliest]:
        return tag
    return likeliest if scores[likeliest] >= _LEAST else _UNDECIDED[script]


@cache
def _common(language: str) -> frozenset[str]:
    """The commonest words of `language`, folded."""
    return frozenset(map(fold, _WORDS.get(language, "").split()))


def _language_tag(declared: str) -> str:
    tag = re.split("[-_]", declared.strip().lower())[0]
    tag = _TAGS.get(tag, tag)
    return tag if re.fullmatch("[a-z]{2,3}", tag) else ""


def _scores(sample: str, languages: tuple[str, ...]) -> dict[str, float]:
    """How often the words and the letters of each language occur, to a word of the sample."""
    words = Counter(_WORD.findall(fold(sample)))
    characters = Counter(sample)
    total = words.total() or 1
    return {
        language: sum(words[word] for word in _common(language)) / total
        + sum(characters[letter] for letter in _LETTERS.get(language, "")) / total
        for language in languages
    }
