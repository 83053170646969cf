"""Where Warraq keeps its own things."""

from pathlib import Path

import pytest

from reader import paths


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("appdirs._get_win_folder", lambda _: str(tmp_path), raising=False)
    return tmp_path


@pytest.mark.parametrize("folder", [paths.config_folder, paths.data_folder])
def test_a_folder_of_the_reader_exists_when_it_is_named(folder, home: Path) -> None:
    assert folder().is_dir()
    assert folder().name == "warraq" or "warraq" in folder().parts
    assert folder() == folder()


def test_resources_and_articles_stand_beside_the_code_in_a_checkout() -> None:
    assert paths.articles_folder().is_dir()
    assert paths.articles_folder().parent == Path(paths.__file__).parent.parent
    assert paths.resources_folder().name == "resources"


def test_resources_and_articles_stand_in_the_package_once_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    (tmp_path / "articles").mkdir()
    assert paths.articles_folder() == tmp_path / "articles"
