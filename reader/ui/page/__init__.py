"""The page: the widget in which an article is read.

`view.Page` is what the window holds. It adds mouse, keys and clipboard to a
`linked.LinkedSheet`, which follows links on a `sheet.Sheet`, which sets an article in a
`reading.Reading`, which is Qt's text edit over our own lazy layout. From the article to the
screen:

    document      the letters in Qt's blocks, which arrive as they are wanted
    typesetting   a block set in type when it is asked for: fonts, lines, columns, tables
    layout        where everything stands: heights are guessed, then known; hits
    viewpoint     what is in view: `scrolled`, or `paged` leaf by leaf (panes, leaves, slices)
    painting      grounds, washes under the letters, letters, signs in the margins

Beside these: marks in layers, the ruler, links, footnotes in place, the keyboard, the pointer,
assistive technology, code that slides, copying and printing.
"""
