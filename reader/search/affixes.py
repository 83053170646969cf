"""What is written onto words in the languages of the articles, as search folds them.

A reader who looks for a word as a whole means it with its «and», «the», «to» and «his» as
well. Longer affixes of Persian are joined by a zero-width non-joiner, which folding drops.
"""

import re

_ARABIC_BEFORE = r"[وف]?(?:[بك]?ال|لل|[بكل])?"
_ARABIC_BEFORE_ARTICLE = r"[وف]?(?:[بك]?ال|لل)"
_ARABIC_AFTER = r"(?:ا|ه|ها|هم|هما|هن|ك|كم|كما|كن|ي|نا|ني)?"
_PERSIAN_AFTER = r"(?:ها)?(?:ي|يي|اي|ام|ات|اش|ا?م|ا?ت|ا?ش|مان|تان|شان|يمان|يتان|يشان|ان)?|تر(?:ين)?"
_AFTER = rf"(?:{_ARABIC_AFTER}|{_PERSIAN_AFTER})"
_HEBREW_BEFORE = r"ו?(?:לכש|כש|מש|ש)?(?:[בכלמ]?ה?)"

_IS_ARABIC = re.compile(r"[\u0600-\u06ff]")
_IS_HEBREW = re.compile(r"[\u05d0-\u05ea]")


def core_of(words: str) -> tuple[str, re.Pattern[str], re.Pattern[str]]:
    """The letters of folded `words` that every form has, and what may stand on either side.

    The article belongs to what stands before; the ه of ة, which turns into ت before an
    affix, to what stands after.
    """
    if _IS_HEBREW.match(words):
        return words, re.compile(_HEBREW_BEFORE), re.compile("")
    if not _IS_ARABIC.match(words):
        return words, re.compile(""), re.compile("")
    before, after = _ARABIC_BEFORE, _AFTER
    if words.startswith("ال") and len(words) > 4:
        words, before = words[2:], _ARABIC_BEFORE_ARTICLE
    if words.endswith("ه") and len(words) > 2:
        words, after = words[:-1], rf"ه{_AFTER}|ت{_AFTER}"
    return words, re.compile(before), re.compile(after)
