"""PySide, imported without what nothing here asks of it. It has to be imported before PySide.

Without this a launch takes half as long again. Of 400 ms to an article on the screen,

- 85 are spent on compiling the four thousand lines of Python by which PySide describes its
  methods, in `help()` or where one was called wrongly, and on looking through the source of
  every module for `from __feature__ import …`. Here the lines wait until they are asked, and
  no module is looked through: nobody here calls methods by other names.
- 45 are spent on making its enums with checks that they all pass. Here they are made without.
- 5 are spent on importing the modules that those lines need. Here these wait as well.

This leans on private names of PySide and of Python. Where a release has others, PySide is
imported as it is anywhere else, and tests/ui/test_importing.py fails.
"""

import builtins
import enum
import sys
from collections.abc import Callable
from functools import cached_property, partial
from importlib import import_module
from types import ModuleType
from typing import Any

_compile, _import = builtins.compile, builtins.__import__
_simple_enum: Any = getattr(enum, "_simple_enum", None)
"""What the modules of Python make their enums with: the same as from `class`, sooner."""

_BOOTSTRAP = "signature_bootstrap.py"
"""What PySide calls the source that it compiles first; `bootstrap` in it does all the rest."""
_WAITING = f"""
from functools import partial
from {__name__} import Signatures, loaded
bootstrap = partial(Signatures, partial(loaded, globals(), %r))
"""
_SHIBOKEN = "shiboken6"
"""The package that imports beforehand what that source is going to want."""
_NAMES = "shibokensupport.signature.mapping"
"""The module in whose names PySide looks for the class of a method that was called wrongly."""


class Signatures:
    """Stands for the module that knows how methods are called, which `load` gives.

    PySide takes that module's functions at its start, and calls them when it is asked.
    """

    def __init__(self, load: Callable[[], Any]) -> None:
        self._load = load
        self._names = ModuleType(_NAMES)
        vars(self._names)["update_mapping"] = self._update_names
        sys.modules[_NAMES] = self._names

    @cached_property
    def _module(self) -> Any:
        return self._load()

    def __getattr__(self, function: str) -> Callable[..., Any]:
        return partial(self._call, function)

    def _call(self, function: str, *arguments: Any) -> Any:
        return getattr(self._module, function)(*arguments)

    def _update_names(self) -> None:
        """Have all names of the module that stands here by now in the one that stood here first."""
        names = vars(self._module.mapping)
        names["update_mapping"]()
        vars(self._names).update(names, update_mapping=self._update_names)

    def post_init(self) -> None:
        """Leave the imports of other modules alone."""

    def finish_import(self, module: ModuleType) -> None:
        """Leave a module of PySide as it is: nothing that it once had is wanted back."""


class _Awaited(ModuleType):
    """Stands for a module that is imported when something in it is wanted."""

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self.__name__), name)


def loaded(names: dict[str, Any], source: str) -> Any:
    """What the `bootstrap` in `source` gives, which is run with `names` about it."""
    exec(_compile(source, _BOOTSTRAP, "exec"), names)
    return names["bootstrap"]()


def _compiled(source: Any, name: str, *more: Any, **options: Any) -> Any:
    if name == _BOOTSTRAP:
        source = _WAITING % source
    return _compile(source, name, *more, **options)


def _imported(
    name: str, names: Any = None, locals_: Any = None, wanted: Any = (), level: int = 0
) -> Any:
    """What is imported, as ever; of what that package imports whole modules only stand-ins."""
    if names and names.get("__name__") == _SHIBOKEN and not wanted:
        return _Awaited(name)
    return _import(name, names, locals_, wanted, level)


class _Kind(enum.EnumType):
    """A kind of enums that are made as Python makes its own, without a look at each member."""

    def __call__(cls, name: Any, members: Any = None, **_: Any) -> Any:
        if members is None:
            return super().__call__(name)
        made = _simple_enum(cls.__base__)(type(name, (), dict(members)))
        made.__doc__ = None
        for member_name, member in made.__members__.items():
            # In the place of what leads to it, which is larger than itself.
            type.__setattr__(made, member_name, member)
        return made


def _enum_for_pyside() -> ModuleType:
    """The module `enum` with kinds that make their enums soon, where Python has the means.

    PySide makes three thousand members of enums at a start. Most of the time that Python takes
    for that goes into looking whether each is fit to be one.
    """
    module = ModuleType("enum")
    vars(module).update(vars(enum))
    for kind in (enum.Enum, enum.IntEnum) if _simple_enum else ():
        name, bases = kind.__name__, (kind,)
        setattr(module, name, _Kind(name, bases, _Kind.__prepare__(name, bases)))
    return module


builtins.compile, builtins.__import__ = _compiled, _imported
sys.modules["enum"] = _enum_for_pyside()
try:
    import PySide6.QtCore  # noqa: F401
finally:
    builtins.compile, builtins.__import__ = _compile, _import
    sys.modules["enum"] = enum
