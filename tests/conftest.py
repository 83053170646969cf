"""What every test stands on."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def articles() -> Path:
    """The folder of the project's own articles."""
    return ROOT / "articles"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora and marked articles, which stands beside some checkouts only."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the marked corpora are not here")
    return folder
