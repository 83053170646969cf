"""Warraq ورّاق, a desktop reader for right-to-left articles: the map of the house.

    app        the composition root: where everything of the window meets
    cli        the command line: the window, extract, search, text, marks, index
    ui         what the reader sees; the only room that knows Qt
    library    what outlives a run: places, marks, lessons about names, the index
    formats    a file's bytes become an Article
    extract    an Article's dates and names become Mentions
    search     a query becomes spans of the text
    languages  words of Arabic, Persian, Hebrew and Urdu: data and nothing else
    calendars  dates become day numbers, and back
    text       letters, words, directions
    model      the facts that all rooms speak of
    processes  work done in processes beside this one
    paths, settings   folders of this machine, choices of this reader

Imports go down this list only; formats, extract and search do not know each other
(tests/test_layers.py holds it). One text, one coordinate: `Article.text` never changes, and
every offset counts its code points.

To add a format     write formats/NAME.py, and put it into FORMATS in formats
To add a language   write languages/CODE.py, and name it in LANGUAGES of languages/known.py
To add a calendar   write calendars/NAME.py, name it in model/when.py, put it into CALENDARS,
                    and say its words in ui/words/calendars.py
To add a panel      write ui/sidebar/NAME.py, and put its Panel into PANELS in ui/sidebar/sidebar.py
To add a date rule  add it, with its examples, to the rules of extract/dates
To add a theme      put one more TOML file into resources/themes
"""
