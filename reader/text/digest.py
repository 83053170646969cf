"""SHA-256 of bytes, without loading what takes longer to load than most digests take.

`hashlib` loads all of OpenSSL, which takes as long as setting a first page. Python's own code,
which its `random` uses in the same way, is there at once, if much slower for each byte.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

_LONG = 1 << 18
"""Bytes from which on loading OpenSSL pays."""


def sha256_of(data: bytes) -> str:
    """The SHA-256 of `data`, in hexadecimal."""
    quick = _quickly_loaded() if len(data) < _LONG else None
    digest: str = (quick or _openssl())(data).hexdigest()
    return digest


def _openssl() -> Callable[[bytes], Any]:
    from hashlib import sha256

    return sha256


@cache
def _quickly_loaded() -> Callable[[bytes], Any] | None:
    """Python's own SHA-256, where it is there; looking for it in vain takes its time, too."""
    for module in ("_sha2", "_sha256"):  # its names from Python 3.12 on, and before
        with suppress(ImportError):
            found: Callable[[bytes], Any] = import_module(module).sha256
            return found
    return None
