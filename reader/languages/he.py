"""Hebrew."""

from reader.languages.date_words import DateWords
from reader.languages.he_names import NAMES
from reader.languages.language import Language

DATES = DateWords()

LANGUAGE = Language("he", dates=DATES, names=NAMES)
