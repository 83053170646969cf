"""The languages of the articles: data, one file each, and nothing that runs.

To add a language, write its file beside the others and name it in `LANGUAGES`.
"""

from reader.languages import ar, fa, he, ur
from reader.languages.language import Language

LANGUAGES: tuple[Language, ...] = (ar.LANGUAGE, fa.LANGUAGE, he.LANGUAGE, ur.LANGUAGE)

BY_CODE = {language.code: language for language in LANGUAGES}

__all__ = ["BY_CODE", "LANGUAGES", "Language"]
