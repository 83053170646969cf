"""What is written onto words in the languages of the articles, as search folds them.

A reader who looks for a word as a whole means it with its «and», «the», «to» and «his» as
well. Longer affixes of Persian are joined by a zero-width non-joiner, which folding drops.
"""

import re

ARABIC_BEFORE = r"[وف]?(?:[بك]?ال|لل|[بكل])?"
_ARABIC_BEFORE_ARTICLE = r"[وف]?(?:[بك]?ال|لل)"
_ARABIC_AFTER = r"(?:ا|ه|ها|هم|هما|هن|ك|كم|كما|كن|ي|نا|ني)?"
_PERSIAN_AFTER = r"(?:ها)?(?:ي|يي|اي|ام|ات|اش|ا?م|ا?ت|ا?ش|مان|تان|شان|يمان|يتان|يشان|ان)?|تر(?:ين)?"
AFTER = rf"(?:{_ARABIC_AFTER}|{_PERSIAN_AFTER})"
_HEBREW_BEFORE = r"ו?(?:לכש|כש|מש|ש)?(?:[בכלמ]?ה?)"


def is_arabic(words: str) -> bool:
    """Whether `words` begin with a letter of the Arabic script."""
    return "\u0600" <= words[:1] <= "\u06ff"


def is_hebrew(words: str) -> bool:
    """Whether `words` begin with a Hebrew letter."""
    return "\u05d0" <= words[:1] <= "\u05ea"


def core_of(words: str) -> tuple[str, re.Pattern[str], re.Pattern[str]]:
    """The letters of folded `words` that every form has, and what may stand on either side.

    The article belongs to what stands before; the ه of ة, which turns into ت before an
    affix, to what stands after.
    """
    if is_hebrew(words):
        return words, re.compile(_HEBREW_BEFORE), re.compile("")
    if not is_arabic(words):
        return words, re.compile(""), re.compile("")
    before, after = ARABIC_BEFORE, AFTER
    if words.startswith("ال") and len(words) > 4:
        words, before = words[2:], _ARABIC_BEFORE_ARTICLE
    if words.endswith("ه") and len(words) > 2:
        words, after = words[:-1], rf"ه{AFTER}|ت{AFTER}"
    return words, re.compile(before), re.compile(after)
