"""How memory that was needed for a moment goes back to the system.

The C library of Linux learns from what is freed: once a buffer of some megabytes was, it keeps
the next ones, for it takes them to be wanted again. The buffers through which a long article
comes in are not; kept, they would be more than the article itself. Other systems need no help.
"""

from contextlib import suppress

_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of malloc.h
_LARGE = 1 << 17
"""The bytes of a large piece of memory, as glibc sees it before it has learnt anything."""


def return_large_pieces() -> None:
    """Have large pieces of memory go back to the system when they are freed, from here on."""
    _call("mallopt", _MMAP_THRESHOLD, _LARGE)


def return_free_memory() -> None:
    """Give all that is free back to the system, once."""
    _call("malloc_trim", 0)


def _call(name: str, *arguments: int) -> None:
    """Call a function of glibc, where that is the C library."""
    import ctypes  # takes its time, which a launch does not have

    with suppress(AttributeError, OSError, TypeError):
        getattr(ctypes.CDLL(None), name)(*arguments)
