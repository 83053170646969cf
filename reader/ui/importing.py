"""PySide, imported so that it leaves the imports after it alone.

It would look through the source of every module for the wish to call its methods by other names
(`from __feature__ import …`). Nothing here wishes that, and it takes a tenth of a launch.
"""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _import
