"""The control words of Rich Text Format that matter to an article."""

from reader.model.article import Style

CHARSETS = {
    **{77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253"},
    **{162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251"},
    **{222: "cp874", 238: "cp1250"},
}
"""Code pages of fonts by their `\\fcharset`; others are those of the document."""
SIGNS = {
    **{"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“"},
    **{"rdblquote": "”", "bullet": "•", "tab": "\t", "emspace": "\u2003", "enspace": "\u2002"},
    **{"zwnj": "\u200c", "zwj": "\u200d", "rtlmark": "\u200f", "ltrmark": "\u200e"},
}
SYMBOLS = {"~": "\u00a0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\"}
STYLES = {
    **{"b": Style.STRONG, "ab": Style.STRONG, "i": Style.EMPHASIS, "ai": Style.EMPHASIS},
    **{"strike": Style.STRUCK, "striked": Style.STRUCK, "ul": Style.UNDERLINED},
    **{"super": Style.SUPERSCRIPT, "sub": Style.SUBSCRIPT},
}
PASSED_OVER = frozenset(
    (
        *("colortbl", "filetbl", "listtable", "listoverridetable", "revtbl", "xmlnstbl"),
        *("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"),
        *("ftnsep", "ftnsepc", "aftnsep", "annotation", "atnid", "atnauthor"),
        *("bkmkstart", "bkmkend", "pict", "object", "nonshppict", "generator"),
        *("themedata", "colorschememapping", "datastore", "latentstyles"),
    )
)
"""Destinations that hold no text of the article."""
DESTINATIONS = frozenset(
    (
        *("fonttbl", "stylesheet", "info", "title", "author"),
        *("fldinst", "listtext", "pntext", "footnote"),
    )
)
"""Destinations whose letters are put to use."""
KNOWN = DESTINATIONS | {"fldrslt"}
"""Destinations that are read even where they are marked as optional."""
