"""Where writers of one word put a space, a joint, or nothing.

Persian and Urdu part the members of a word by a zero-width non-joiner, or by a space where a
keyboard has none. A reader means the same.
"""

import re

from reader.text.fold import Folded, fold

JOINT = "\u200c"
"""The zero-width non-joiner, which folding drops."""

PARTING = re.compile(f"[ {JOINT}]")
"""What stands between the words of a phrase, as `phrase_of` gives it."""

_LONE = re.compile(f"^{JOINT}+|{JOINT}+$|{JOINT}*( ){JOINT}*|({JOINT}){JOINT}+")
_BETWEEN = {" ": r"([ \n]*)", JOINT: " ?", "": ""}


def phrase_of(words: str) -> str:
    """Folded `words`, with one space, or one joint, between those that were parted."""
    form = JOINT.join(map(fold, words.split(JOINT)))
    return _LONE.sub(r"\1\2", " ".join(form.split()))


def without_joints(phrase: str) -> str:
    """`phrase` as folding leaves it."""
    return phrase.replace(JOINT, "")


def pattern_of(phrase: str) -> str:
    """An expression for the words of `phrase` after each other in a folded text.

    Its groups are gaps: where one is empty, the words follow only if a joint was dropped there.
    """
    words = zip(PARTING.split(phrase), [*PARTING.findall(phrase), ""], strict=True)
    return "".join(re.escape(word) + _BETWEEN[parting] for word, parting in words)


def is_joint(at: int, folded: Folded) -> bool:
    """Whether a joint was dropped right before the folded character at `at`."""
    return JOINT in folded.original[folded.ends[at - 1] : folded.starts[at]]
