"""All languages. To add one, write its file beside the others and name it here."""

from reader.languages import ar, fa, he, ur
from reader.languages.language import Language

LANGUAGES: tuple[Language, ...] = (ar.LANGUAGE, fa.LANGUAGE, he.LANGUAGE, ur.LANGUAGE)

BY_CODE = {language.code: language for language in LANGUAGES}
