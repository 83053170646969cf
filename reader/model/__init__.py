"""The facts that every other room speaks of: articles, mentions, days, marks.

Only the standard library is imported here. Every type is frozen, every collection in
one is a tuple, and every offset counts code points of `Article.text`.
"""
