"""The names of an article: persons, places and organisations.

A conditional random field reads the article sentence by sentence; a second look weighs what
the whole article says of each word; a grammar of organisations mends what both cut short.
"""

from reader.extract.names.reading import names_in, words_of

__all__ = ["names_in", "words_of"]
