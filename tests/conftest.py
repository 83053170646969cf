"""What every test stands on."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

ROOT = Path(__file__).parents[1]

# Laws are asked the same each time, so that no change fails by what another one brought in, and
# however busy the machine is: how long an example takes is no law. Counterexamples are made
# smaller by those who hunt for them.
settings.register_profile(
    "steady",
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
# `pytest --hypothesis-profile=hunt` looks for what the steady examples do not show.
settings.register_profile(
    "hunt",
    deadline=None,
    max_examples=3_000,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")


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
