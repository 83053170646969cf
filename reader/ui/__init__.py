"""The window: everything that the reader sees, and the only room that knows Qt.

Facts are in `session`; widgets show them, and tell it what the reader wants.

    session      what is being read, and what is known of it (opening, shelved, notes)
    background   work in a process beside the window (kept, crossing);
                 turns: work on its own thread, a moment at a time
    window       the page, and around it the frame: bars, side (where the sidebar stands)
    actions      what can be asked of the window; wishes has it done
    interface    language, theme, type (look, fonts, icons, lettering)
    bars         what stands above and below the page: menus, notices, the status line
    page         the widget in which an article is read
    sidebar      the panels beside it
    desk         what is shown while no article is open
    dialogs      small windows, each imported when it is first asked for
    search       searching, in the article and in all of them
    marks        bookmarks and highlights; naming, article_lessons: names that are taught
    words        facts in the reader's words; errors, wording
    lists        lists of rows, for the sidebar and the desk
"""
