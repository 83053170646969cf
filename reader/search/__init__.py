"""From what a reader types to the places of an article that answer it."""

from reader.search.excerpts import Excerpt, Hit, excerpt_of, hits_in
from reader.search.matching import Query, matches

__all__ = ["Excerpt", "Hit", "Query", "excerpt_of", "hits_in", "matches"]
