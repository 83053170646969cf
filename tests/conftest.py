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
    """The folder of corpora and real articles, which stands beside some checkouts only."""
    folder = ROOT.parent / "shared"
    if not any(folder.glob("articles/*.txt")):
        pytest.skip("the folder of corpora and real articles is not here")
    return folder
