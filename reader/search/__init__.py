"""From what a reader types to the places of an article that answer it."""

from reader.search.excerpts import Excerpt, Hit, excerpt_of, hits_at
from reader.search.matching import load_for, matches, matching
from reader.search.query import BadQuery, Query, QueryFault

__all__ = [
    "BadQuery",
    "Excerpt",
    "Hit",
    "Query",
    "QueryFault",
    "excerpt_of",
    "hits_at",
    "load_for",
    "matches",
    "matching",
]
