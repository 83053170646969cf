"""The folders that Warraq keeps things in; appdirs is asked here and nowhere else."""

from pathlib import Path

from appdirs import AppDirs

_FOLDERS = AppDirs("warraq", appauthor=False)
_PACKAGE = Path(__file__).resolve().parent


def config_folder() -> Path:
    """The folder of the reader's settings; it exists.

    OSError where it cannot be made.
    """
    return _made(_FOLDERS.user_config_dir)


def data_folder() -> Path:
    """The folder of what outlives a run: the shelf and its index; it exists.

    OSError where it cannot be made.
    """
    return _made(_FOLDERS.user_data_dir)


def resources_folder() -> Path:
    """The folder of icons, themes, fonts, translations and models."""
    return _beside_the_code("resources")


def articles_folder() -> Path:
    """The folder of the sample articles."""
    return _beside_the_code("articles")


def _made(folder: str) -> Path:
    path = Path(folder)
    path.mkdir(parents=True, exist_ok=True)
    return path


def _beside_the_code(name: str) -> Path:
    """The folder `name` inside the package, as a wheel installs it, or else beside it."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
