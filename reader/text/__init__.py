"""Letters and words, before anyone asks what they mean.

Nothing here knows of articles, files or Qt.
"""
