"""Digests are the same, whoever works them out."""

import hashlib
import sys

import pytest

from reader.text import digest
from reader.text.digest import sha256_of

LENGTHS = [0, 1, 1_000, 1 << 18, (1 << 18) + 1]


@pytest.mark.parametrize("length", LENGTHS)
def test_short_and_long(length: int) -> None:
    data = bytes(n % 251 for n in range(length))
    assert sha256_of(data) == hashlib.sha256(data).hexdigest()


def test_where_python_has_no_code_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_sha2", "_sha256"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setattr(digest, "_quickly_loaded", digest._quickly_loaded.__wrapped__)
    assert digest._quickly_loaded() is None
    assert sha256_of(b"warraq") == hashlib.sha256(b"warraq").hexdigest()
