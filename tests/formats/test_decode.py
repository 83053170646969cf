"""An article opens in its own letters, whatever encoding it was saved in."""

import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.decode import ENCODINGS, NotTextError, decode

UNICODE = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"),
)
LEGACIES = {
    "ar": ("cp1256", "iso8859_6", "mac_arabic", "cp720", "cp864"),
    "fa": ("cp1256",),
    "he": ("cp1255", "iso8859_8", "cp862"),
    "ur": ("cp1256",),
}
"""The encodings of one byte that have the letters of a language."""
PAIRS = [
    (language, codec) for language, codecs in LEGACIES.items() for codec in (*UNICODE, *codecs)
]
SAMPLES = {
    "ar": "nile-barrage.txt",
    "fa": "fa-khayyam.txt",
    "he": "he-haskala-library.md",
    "ur": "ur-ghalib.md",
}
LEGACY = str.maketrans("یۓۀ", "يےه")  # windows-1256 has no Persian yeh
DUAL = frozenset("بتثجحخسشصضطظعغفقكلمنهيئ")


def shaped(text: str) -> bytes:
    """`text` in CP864, which has shapes instead of letters."""
    forms: dict[tuple[str, str], int] = {}
    for byte in range(0x80, 0x100):
        character = bytes([byte]).decode("cp864", "replace")
        kind, *_ = unicodedata.decomposition(character).split(" ")
        forms[unicodedata.normalize("NFKC", character), kind] = byte
    encoded = bytearray()
    for n, letter in enumerate(text):
        following = text[n + 1 : n + 2]
        joins = letter in DUAL and "ء" <= following <= "ي"
        kinds = ("<initial>", "<medial>") if joins else ("<isolated>", "<final>")
        byte = next(
            (
                forms[letter, kind]
                for kind in (*kinds, "", "<initial>", "<final>")
                if (letter, kind) in forms
            ),
            None,
        )
        encoded += (
            bytes([ord(letter)]) if letter.isascii() else b"" if byte is None else bytes([byte])
        )
    return bytes(encoded)


def sample(articles: Path, language: str, size: int, seed: int) -> str:
    path = articles / SAMPLES[language]
    if not path.exists():
        pytest.skip(f"{path.name} is not there")
    text = path.read_text(encoding="utf-8").split("\n\n", 2)[2]
    at = random.Random(seed).randrange(len(text))
    return (text[at:] + text)[: 2 * size]


@pytest.mark.parametrize(("language", "codec"), PAIRS)
@pytest.mark.parametrize("size", [100, 1000])
def test_every_language_in_every_encoding(
    articles: Path, language: str, codec: str, size: int
) -> None:
    wrong = []
    for seed in range(20):
        text = sample(articles, language, size, seed)
        text = text if codec.startswith("utf") else text.translate(LEGACY)
        data = shaped(text) if codec == "cp864" else text.encode(codec, "ignore")
        data = data[: size // 4 * 4]
        if codec.startswith("utf-8"):
            data = data.decode("utf-8", "ignore").encode("utf-8")
        decoded = decode(data)
        if decoded.text != data.decode(codec, "replace").removeprefix("\ufeff"):
            wrong.append(decoded.encoding)
    assert len(wrong) <= 1, wrong


@pytest.mark.parametrize(
    ("codec", "name"), [("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16LE"), ("utf-32", "UTF-32LE")]
)
def test_a_byte_order_mark_is_believed_and_left_out(codec: str, name: str) -> None:
    decoded = decode("سلام".encode(codec))
    assert (decoded.text, decoded.encoding) == ("سلام", name)


def test_a_declaration_is_believed_where_it_proves_true() -> None:
    page = '<meta charset="iso-8859-8"><p>ספר'
    assert decode(page.encode("iso8859_8")).encoding == "ISO-8859-8"
    page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>كتاب'
    assert decode(page.encode("cp1256")).text == page


def test_a_false_declaration_is_seen_through() -> None:
    page = '<meta charset="iso-8859-1"><title>خبر</title><p>وصل الوزير إلى المدينة في الصباح'
    assert decode(page.encode("cp1256")).text == page
    page = '<meta charset="windows-1256"><p>هذا نص من صفحة عربية محفوظة في القرص'
    assert decode(page.encode("utf-8")).text == page


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("windows-1251", "cp1251", "Книга вышла в Москве и сразу стала известной среди читателей"),
        ("koi8-r", "koi8_r", "Книга вышла в Москве и сразу стала известной среди читателей"),
        ("gb2312", "gb18030", "这本书在北京出版，很快就受到读者的欢迎，并且被翻译成多种语言"),
        ("iso-8859-1", "cp1252", "Un café à Paris, “déjà vu” – une journée d’été"),
    ],
)
def test_other_scripts_are_read_as_declared(label: str, codec: str, text: str) -> None:
    page = f'<meta charset="{label}"><p>{text}'
    assert decode(page.encode(codec)).text == page


@pytest.mark.parametrize("label", ["koi8-r", "windows-1251", "gb2312", "shift_jis"])
def test_other_scripts_are_not_believed_of_arabic(label: str) -> None:
    page = f'<meta charset="{label}"><p>وصل الوزير إلى المدينة في الصباح، وقال إن الأبواب مفتوحة'
    assert decode(page.encode("cp1256")).text == page


def test_a_broken_letter_does_not_spoil_the_rest() -> None:
    data = ("هذا نص طويل بما يكفي. " * 10).encode("utf-8")
    assert decode(data[:-3]).encoding == "UTF-8"
    assert decode(data[:50] + b"\xff" + data[50:]).encoding == "UTF-8"


def test_western_text_stays_western() -> None:
    text = "Grüße aus München, schöne Größe, über Straßen"
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\x90\x08\x06\0\0\0",
        b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\0>\0\x01\0\0\0",
        bytes(range(256)) * 20,
        bytes(1000),
    ],
)
def test_what_is_no_text_is_told(data: bytes) -> None:
    with pytest.raises(NotTextError):
        decode(data)


@pytest.mark.parametrize("name", ENCODINGS)
def test_an_encoding_can_be_chosen(name: str) -> None:
    decoded = decode(b"abcdefgh", name)
    assert decoded.encoding == name


@pytest.mark.parametrize("name", ["klingon", "rot13", "base64", "unicode_escape", ""])
def test_what_is_no_encoding_is_refused(name: str) -> None:
    with pytest.raises(LookupError):
        decode(b"text", name)


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_are_told_to_be_none(data: bytes) -> None:
    try:
        decoded = decode(data)
    except NotTextError:
        return
    assert decoded.encoding in ENCODINGS


@pytest.mark.parametrize("said", ["utf-8", "iso-8859-1", "windows-1256", "windows-1255", "utf-16"])
@pytest.mark.parametrize(
    ("language", "codec"),
    [("ar", "utf-8"), ("ar", "cp1256"), ("he", "utf-8"), ("he", "cp1255"), ("fa", "utf-8")],
)
def test_a_page_is_read_whatever_it_says_of_itself(
    articles: Path, said: str, language: str, codec: str
) -> None:
    text = sample(articles, language, 1000, 7).translate(LEGACY if codec != "utf-8" else {})
    page = f'<html><head><meta charset="{said}"><title>{text[:40]}</title><p>{text}'
    data = page.encode(codec, "xmlcharrefreplace")
    assert decode(data).text == data.decode(codec)
