"""Setting an article in type: from its blocks to lines that have a place on the page.

A block is set when it is asked for, and no block before.

    turning, pieces, shown    the article as the page wants it: direction, length, letters
    typography                fonts and distances of each role
    column, indents, tables   where blocks stand, and how wide they are
    compositor                sets a block
    lines                     the lines of a block (breaking, justification, kashida)
    byline                    the line below the title
"""
