"""Arabic."""

from reader.languages.ar_names import NAMES
from reader.languages.date_words import DateWords
from reader.languages.language import Language

DATES = DateWords()

LANGUAGE = Language("ar", dates=DATES, names=NAMES)
