"""Urdu."""

from reader.languages.date_words import DateWords
from reader.languages.language import Language
from reader.languages.ur_names import NAMES

DATES = DateWords()

LANGUAGE = Language("ur", dates=DATES, names=NAMES)
