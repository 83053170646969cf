"""The form of the shelf's file, as the steps that lead to it.

A step is never changed after a release; a new form is one more step. A file says in its
user_version how many steps it has taken.

`articles` holds what is known of an article whatever file it is read from, `files` where
it was seen. `opening` counts openings, so that the order of recent articles does not hang
on the clock; NULL where the reader asked to forget. `is_turned` is set where the reader
wants lines to start on the other side. `marks` holds bookmarks, which have no `highlight`, and
highlights; `tags` are a line each. A mark has the same `uri` on whatever shelf it stands.
`reference` is the day, in EDTF, from which the reader wants relative dates counted, '' for the
article's own. `copies` says how often a locator's words stood in their article, 0 where nobody
counted, `rivals` what told them from what was like them. `progress`, from 0 to 1, is how much of
an article lay behind its reader: of what is seen at once as well, which no place in it tells.
`lessons` tell of names; those with the article 0 hold in all articles.
"""

_NEW_URI = (  # a random UUID, RFC 9562, version 4
    "'urn:uuid:' || lower(hex(randomblob(4)) || '-' || hex(randomblob(2))"
    " || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2)"
    " || '-' || hex(randomblob(6)))"
)

MIGRATIONS = (
    """
    CREATE TABLE articles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        letters TEXT NOT NULL,
        sketch BLOB NOT NULL,
        path NOT NULL,
        opening INTEGER,
        opened TEXT NOT NULL
    );
    CREATE INDEX articles_by_letters ON articles (letters);
    CREATE INDEX articles_by_opening ON articles (opening);
    CREATE TABLE files (
        path PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        digest TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX files_by_digest ON files (digest);
    CREATE INDEX files_by_article ON files (article_id);
    CREATE TABLE places (
        article_id INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
        start INTEGER NOT NULL,
        quote TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        is_unique INTEGER NOT NULL
    );
    CREATE TABLE bookmarks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        start INTEGER NOT NULL,
        quote TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        is_unique INTEGER NOT NULL,
        label TEXT NOT NULL,
        note TEXT NOT NULL,
        made TEXT NOT NULL
    );
    CREATE INDEX bookmarks_by_article ON bookmarks (article_id, start)
    """,
    "ALTER TABLE articles ADD COLUMN is_turned INTEGER NOT NULL DEFAULT 0",
    f"""
    CREATE TABLE marks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        uri TEXT NOT NULL UNIQUE,
        start INTEGER NOT NULL,
        quote TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        is_unique INTEGER NOT NULL,
        label TEXT NOT NULL,
        note TEXT NOT NULL,
        made TEXT NOT NULL,
        highlight TEXT,
        tags TEXT NOT NULL
    );
    INSERT INTO marks
        SELECT id, article_id, {_NEW_URI}, start, quote, before, after, is_unique,
            label, note, made, NULL, ''
        FROM bookmarks;
    DROP TABLE bookmarks;
    CREATE INDEX marks_by_article ON marks (article_id, start)
    """,
    "ALTER TABLE articles ADD COLUMN reference TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE lessons (
        article_id INTEGER NOT NULL,
        form TEXT NOT NULL,
        kind TEXT,
        entity TEXT NOT NULL
    );
    CREATE INDEX lessons_by_article ON lessons (article_id)
    """,
    "ALTER TABLE articles ADD COLUMN length INTEGER NOT NULL DEFAULT 0",
    """
    ALTER TABLE marks ADD COLUMN copies INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE places ADD COLUMN copies INTEGER NOT NULL DEFAULT 0
    """,
    """
    ALTER TABLE places ADD COLUMN progress REAL NOT NULL DEFAULT 0;
    UPDATE places SET progress = coalesce(
        (SELECT min(1.0, 1.0 * start / length) FROM articles WHERE id = article_id AND length > 0),
        0
    )
    """,
    """
    ALTER TABLE marks ADD COLUMN rivals TEXT NOT NULL DEFAULT '';
    ALTER TABLE places ADD COLUMN rivals TEXT NOT NULL DEFAULT ''
    """,
)
