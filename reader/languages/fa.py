"""Persian."""

from reader.languages.date_words import DateWords
from reader.languages.fa_names import NAMES
from reader.languages.language import Language

DATES = DateWords()

LANGUAGE = Language("fa", dates=DATES, names=NAMES)
