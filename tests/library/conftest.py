"""Where the tests of the shelf keep its file."""

from pathlib import Path

import pytest


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The path of a shelf that is yet to be made."""
    return tmp_path / "data" / "shelf.db"
