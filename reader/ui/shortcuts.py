"""Shortcuts by where a key lies, so that they work whatever letters the keyboard writes.

On an Arabic keyboard the key of F writes ب, and Qt hears Ctrl+ب. So each shortcut is bound
to the letters that its key writes on the Arabic (101), Persian (ISIRI 9147) and Hebrew
(SI 1452) layouts as well.
"""

from PySide6.QtGui import QKeySequence

_QWERTY = "qwertyuiopasdfghjklzxcvbnm/0123456789"
_LAYOUTS = (
    "ضصثقفغعهخحشسيبلاتنمئءؤر\0ىةظ٠١٢٣٤٥٦٧٨٩",
    "ضصثقفغعهخحشسیبلاتنمظطزرذدپ/۰۱۲۳۴۵۶۷۸۹",
    "/'קראטוןםפשדגכעיחלךזסבהנמצ.0123456789",
)
"""What each layout writes with the keys of `_QWERTY`; NUL where it is not one letter."""

_NOT_ITS_OWN = frozenset("\0'./0123456789")


def sequences(*keys: str) -> list[QKeySequence]:
    """The sequences for `keys`, such as "Ctrl+F", on every layout, as written first."""
    found: list[QKeySequence] = []
    for written in keys:
        for sequence in map(QKeySequence, (written, *_elsewhere(written))):
            if sequence not in found:
                found.append(sequence)
    return found


def _elsewhere(keys: str) -> list[str]:
    """`keys` as other layouts write them: none where the last key is not a letter or digit."""
    held, key = keys[:-1], keys[-1:].lower()
    at = _QWERTY.find(key)
    if at < 0 or (held and not held.endswith("+")):
        return []
    return [held + layout[at] for layout in _LAYOUTS if layout[at] not in _NOT_ITS_OWN]
