"""What is written onto words in the languages of the articles, as search folds them.

A reader who looks for a word as a whole means it with its «and», «the», «to» and «his» as
well. Longer affixes of Persian are joined by a zero-width non-joiner, which folding drops.
"""

import re
from typing import NamedTuple

from reader.search.spans import Stretch

WITH_ARTICLE = r"[وف]?(?:[بك]?ال|لل)"
ARABIC_BEFORE = rf"(?:{WITH_ARTICLE}|[وف]?[بكل]?)"
ARABIC_AFTER = r"(?:ا|ه|ها|هم|هما|هن|ك|كم|كما|كن|ي|نا|ني)?"
_PERSIAN_AFTER = (
    r"(?:ها)?(?:ي|يي|اي|(?:(?<=[هاوي])ا)?[متش]|مان|تان|شان|يمان|يتان|يشان|ان)?|تر(?:ين)?"
)
AFTER = rf"(?:{ARABIC_AFTER}|{_PERSIAN_AFTER})"
_ARTICLES = ("ال", "لل")
_SHORT_WITH_ARTICLE = 4  # letters of الله, التي and the like, of which the article is a part
HEBREW_BEFORE = r"ו?(?:לכש|כש|מש|ש)?(?:[בכלמ]?ה?)"


def is_arabic(words: str) -> bool:
    """Whether `words` begin with a letter of the Arabic script."""
    return "\u0600" <= words[:1] <= "\u06ff"


def is_hebrew(words: str) -> bool:
    """Whether `words` begin with a Hebrew letter."""
    return "\u05d0" <= words[:1] <= "\u05ea"


class Core(NamedTuple):
    """The `letters` that all forms of some words have, and what may stand on either side.

    What is `before` may end in the article. A word that has it says not whose it is: what
    follows it is not `after`, but `after_article`.
    """

    letters: str
    before: re.Pattern[str]
    after: re.Pattern[str]
    after_article: re.Pattern[str]

    def bears(self, text: str, word: Stretch, core: Stretch) -> bool:
        """Whether the `word` of `text` around the letters at `core` is they, written onto."""
        before = self.before.fullmatch(text, word[0], core[0])
        has_article = text.endswith(_ARTICLES, word[0], core[0])
        after = self.after_article if has_article else self.after
        return bool(before and after.fullmatch(text, core[1], word[1]))


def core_of(words: str, after: str = AFTER) -> Core:
    """The core of folded `words`, onto which `after` may be written where they are Arabic.

    Their article belongs to what stands before; the ه of ة, which turns into ت before an
    affix, to what stands after.
    """
    nothing = re.compile("")
    if is_hebrew(words):
        return Core(words, re.compile(HEBREW_BEFORE), nothing, nothing)
    if not is_arabic(words):
        return Core(words, nothing, nothing, nothing)
    is_phrase = " " in words
    before, ending = ARABIC_BEFORE, ""
    has_article = words.startswith("ال")
    is_short = has_article and len(words) == _SHORT_WITH_ARTICLE
    if is_short:
        words, before = words[1:], _before_lam(words[1:])
    elif has_article and len(words) > _SHORT_WITH_ARTICLE:
        words, before = words[2:], WITH_ARTICLE
    if words.endswith("ه") and len(words) > 2 and not is_short:
        words, after, ending = words[:-1], rf"ه{after}|ت{after}", "ه"
    after_article = after if is_phrase else ending  # the article stands before another word
    return Core(words, re.compile(before), re.compile(after), re.compile(after_article))


def _before_lam(words: str) -> str:
    """What stands before the lam of an article that is a part of `words`: للتي is ل and التي.

    Three lams are written as two: لله is ل and الله.
    """
    return "[وف]?(?:[بك]?ا|)" if words.startswith("لل") else "[وف]?(?:[بك]?ا|ل)"
