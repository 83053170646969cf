"""Every word of the interface is there in Arabic, and compiled."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
ARABIC, ENGLISH = FOLDER / "warraq_ar.ts", FOLDER / "warraq_en.ts"
MENDING = "run `make translations`, and translate what it names"


def tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not here")
    return found


def messages(path: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """The messages of a .ts file by context, source and comment."""
    return {
        (context.findtext("name", ""), m.findtext("source", ""), m.findtext("comment", "")): m
        for context in ElementTree.parse(path).iter("context")
        for m in context.iter("message")
    }


def forms(message: ElementTree.Element) -> list[str]:
    """The translation, in each of its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}|%\d|%n", text))


def test_every_string_of_the_interface_is_in_the_translations(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = sorted(str(path) for path in (ROOT / "reader" / "ui").rglob("*.py"))
    subprocess.run(
        [tool("pyside6-lupdate"), "-locations", "none", *sources, "-ts", fresh],
        check=True,
        capture_output=True,
    )
    assert messages(fresh).keys() == messages(ARABIC).keys(), MENDING
    counted = {key for key, message in messages(fresh).items() if message.get("numerus") == "yes"}
    assert messages(ENGLISH).keys() == counted, MENDING


@pytest.mark.parametrize("path", [ARABIC, ENGLISH])
def test_every_message_is_translated_with_all_that_it_holds(path: Path) -> None:
    for key, message in messages(path).items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, key
        assert all(forms(message)), key
        held = placeholders(key[1]) | placeholders(key[2])
        for form in forms(message):
            assert placeholders(form) <= held, key
        if message.get("numerus") != "yes" and not placeholders(key[2]):
            assert placeholders(forms(message)[0]) == held, key


def test_arabic_knows_its_six_numbers() -> None:
    counted = [m for m in messages(ARABIC).values() if m.get("numerus") == "yes"]
    assert counted
    assert all(len(forms(message)) == 6 for message in counted)


def test_arabic_is_written_in_arabic_letters() -> None:
    names = {"CSV", "JSON", "MIT", "Qt", "SIL", "OFL", "Ctrl"}
    for key, message in messages(ARABIC).items():
        for form in forms(message):
            latin = set(re.findall(r"[A-Za-z]+", re.sub(r"\{\w*\}|%n", "", form)))
            assert latin <= names, key


@pytest.mark.parametrize("path", [ARABIC, ENGLISH])
def test_the_compiled_translations_are_up_to_date(path: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    subprocess.run([tool("pyside6-lrelease"), path, "-qm", fresh], check=True, capture_output=True)
    assert fresh.read_bytes() == path.with_suffix(".qm").read_bytes(), MENDING
