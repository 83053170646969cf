"""The page: an article set in type, lazily, and read.

`view.Page` is what the window holds: the reader's hands on a `sheet.Sheet`, which sets an
article in a `reading.Reading`, which is Qt's text edit over our own layout. From the article to
the screen:

    document      the letters, in Qt's blocks, arriving as wanted   (pieces, shown, turning)
    typography    fonts and distances of each role; column, indents, tables: where blocks stand
    compositor    sets a block when it is asked for                 (breaking, justification,
                                                                     kashida, lines, images)
    layout        what Qt asks: places, hits, painting; heights: guessed, then known   (hits)
    viewpoint     what the reader looks at: scrolled, held still, or paged, leaf by leaf
                                                                    (panes, leaves, slices)
    painting      grounds, washes under the letters, letters        (strips, longer, signs)

Beside it: marks in layers, the ruler, links, footnotes in place, the keyboard, the pointer,
assistance, code that slides, copying and printing.
"""
