"""Painting the page: `painter` paints a part of it, and the other modules what is on it.

Everything under the letters is painted before any letter.

    grounds   what stands around letters: bars, rules, tables' lines, list marks
    washes    what lies under them: marks, the selection (strips: where letters stand)
    longer    lines with kashida
    signs     bookmarks and notes in the margins
"""
