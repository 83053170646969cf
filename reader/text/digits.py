"""Numbers in the digits that a reader has chosen."""

from enum import Enum


class Digits(Enum):
    """The sets of decimal digits, by their CLDR numbering-system names."""

    WESTERN = "latn"
    ARABIC_INDIC = "arab"
    PERSIAN = "arabext"


_SETS = {
    Digits.WESTERN: "0123456789",
    Digits.ARABIC_INDIC: "٠١٢٣٤٥٦٧٨٩",
    Digits.PERSIAN: "۰۱۲۳۴۵۶۷۸۹",
}
_TABLES = {
    digits: {
        ord(other[value]): one
        for other in _SETS.values()
        if other != own
        for value, one in enumerate(own)
    }
    for digits, own in _SETS.items()
}


def with_digits(text: str, digits: Digits) -> str:
    """`text` with every Western, Arabic-Indic or Persian digit in the given set."""
    return text.translate(_TABLES[digits])
