"""The names of the Gregorian months, in which Arab countries differ: يناير, كانون الثاني, جانفي."""

from PySide6.QtCore import QLocale

COUNTRIES = ("EG", "SY", "TN", "MA")
"""One country for each set of names, by its ISO 3166 code; Qt has the names from CLDR."""


def month_names(language: str, country: str) -> tuple[str, ...] | None:
    """The twelve names as `country` has them, in an interface in `language`.

    Where `country` is "", those of the reader's own system. None where the interface's usual
    names are as good as any.
    """
    if language != "ar":
        return None
    system = QLocale.system()
    locale = QLocale(f"ar_{country}") if country else system
    if locale.language() != QLocale.Language.Arabic:
        return None
    return tuple(locale.standaloneMonthName(month) for month in range(1, 13))
