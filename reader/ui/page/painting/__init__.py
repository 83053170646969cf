"""The page painted: `painter` paints a part of it, in layers that the other modules draw.

grounds   what stands around letters: bars, rules, tables' lines, list marks
washes    what lies under them: marks, the selection (strips: where letters stand)
longer    lines with kashida
signs     bookmarks and notes in the margins
"""
