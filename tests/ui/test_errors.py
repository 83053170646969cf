"""The world's faults in the reader's words."""

from pathlib import Path

import pytest

from reader.formats import LARGEST, Reason, UnreadableArticle
from reader.library import ShelfFault, ShelfUnavailable
from reader.text.digits import Digits
from reader.ui.errors import Errors

PATH = Path("/somewhere") / "مقالة about.md"


@pytest.fixture
def errors(qapp: object) -> Errors:
    return Errors()


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_one_sentence_with_the_file_set_apart(
    errors: Errors, reason: Reason
) -> None:
    said = errors.unreadable(UnreadableArticle(PATH, reason, "in English, for the log"))
    assert f"\u2068{PATH.name}\u2069" in said
    assert said.endswith(".")
    assert "{" not in said
    assert "\n" not in said
    assert "for the log" not in said
    assert str(PATH.parent) not in said


def test_the_size_of_a_file_that_is_too_large_is_said(errors: Errors, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    errors.digits = Digits.ARABIC_INDIC
    said = errors.unreadable(UnreadableArticle(path, Reason.TOO_LARGE))
    assert "٢٠١" in said
    assert "٢٠٠" in said


def test_no_two_reasons_are_said_alike(errors: Errors) -> None:
    said = {errors.unreadable(UnreadableArticle(PATH, reason)) for reason in Reason}
    assert len(said) == len(Reason)


@pytest.mark.parametrize("fault", ShelfFault)
def test_every_fault_of_the_shelf_is_said(errors: Errors, fault: ShelfFault) -> None:
    said = errors.no_shelf(ShelfUnavailable(fault, PATH))
    assert said.endswith(".")
    assert "shelf" not in said.lower()


def test_a_damaged_shelf_is_named_by_its_file(errors: Errors) -> None:
    assert "\u2068shelf-damaged.sqlite\u2069" in errors.set_aside(Path("/x/shelf-damaged.sqlite"))


def test_settings_that_cannot_be_kept_say_what_the_system_says(errors: Errors) -> None:
    said = errors.no_settings(PermissionError(13, "Permission denied"))
    assert "\u2068Permission denied\u2069" in said
