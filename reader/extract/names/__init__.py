"""The names of an article: persons, places and organisations.

A conditional random field and a small network read the article sentence by sentence; a second
look weighs what the whole article says of each word; a grammar of organisations mends what
both cut short.
"""

import os

# To be said before numpy is there: for products as small as these, threads cost more than they
# give, since OpenBLAS has them wait by spinning.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from reader.extract.names.reading import names_in, words_of

__all__ = ["names_in", "words_of"]
