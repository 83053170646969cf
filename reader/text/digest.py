"""SHA-256 of bytes, without loading what takes longer to load than most digests take.

`hashlib` loads all of OpenSSL, which takes as long as setting a first page. Python's own code,
which its `random` uses in the same way, is there at once, if much slower for each byte.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

_LONG = 1 << 18
"""Bytes from which on loading OpenSSL pays."""


def sha256_of(data: bytes) -> str:
    """The SHA-256 of `data`, in hexadecimal."""
    digest: str = _sha256(len(data))(data).hexdigest()
    return digest


def _sha256(length: int) -> Callable[[bytes], Any]:
    for module in ("_sha2", "_sha256") if length < _LONG else ():
        try:
            found: Callable[[bytes], Any] = import_module(module).sha256
            return found
        except ImportError:
            continue  # it has the other name before Python 3.12, and need not be there at all
    from hashlib import sha256

    return sha256
