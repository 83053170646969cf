"""Spoilt letters are put right, sound ones left alone, and the file can be had as it is."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.formats import read_article
from reader.formats.rescue import rescued
from reader.model.article import Article, Repair

Read = Callable[..., Article]
ARABIC = "وصلت الوزيرة إلى المدينة في ٣ مارس 2011، وقالت إنّ «القاهرة» مدينة كبيرة لا تنام."
PERSIAN = "این کتاب در تهران منتشر شده است و مردم آن را می‌خوانند."
HEBREW = "שלום לכולם, הספרים החדשים יצאו לאור בירושלים והם נמכרים היטב."
URDU = "یہ کتاب لاہور میں شائع ہوئی ہے اور لوگوں نے اسے پسند کیا۔"


def misread(text: str, codec: str) -> str:
    """`text` saved in UTF-8 and read in `codec`."""
    data = text.encode("utf-8")
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in data)


@pytest.mark.parametrize("text", [ARABIC, PERSIAN, HEBREW, URDU])
@pytest.mark.parametrize("codecs", [("cp1252",), ("cp1256",), ("cp1252", "cp1252")])
def test_double_encoding(text: str, codecs: tuple[str, ...]) -> None:
    spoilt = text
    for codec in codecs:
        spoilt = misread(spoilt, codec)
    assert rescued(spoilt) == (text, (Repair.DOUBLE_ENCODING,))


def test_half_spoilt_text_is_half_mended() -> None:
    spoilt = f"{misread(ARABIC * 3, 'cp1252')}\n– «café» –"
    assert rescued(spoilt)[0] == f"{ARABIC * 3}\n– «café» –"


@pytest.mark.parametrize("text", [ARABIC, PERSIAN, HEBREW, URDU, "Ça va, Ødegård? «Ø»", ""])
def test_sound_text_stays(text: str) -> None:
    assert rescued(text) == (text, ())


def test_the_sample_articles_are_sound(articles: Path) -> None:
    for path in articles.iterdir():
        if path.suffix in (".txt", ".md", ".html"):
            text = path.read_text(encoding="utf-8")
            assert rescued(text) == (text, ()), path.name


def test_shapes_become_letters() -> None:
    shaped = "ﻭﺻﻠﺖ ﺍﻟﻮﺯﻳﺮﺓ ﺇﻟﻰ ﺍﻟﻤﺪﻳﻨﺔ ﻻ ﻏﻴﺮ، ﷲ ﷺ ﹰ"
    mended, repairs = rescued(shaped)
    assert mended == "وصلت الوزيرة إلى المدينة لا غير، ﷲ ﷺ ً"
    assert repairs == (Repair.SHAPES,)
    assert not [c for c in mended if unicodedata.decomposition(c).startswith("<initial>")]


def test_visual_order_of_hebrew() -> None:
    visual = ".2011 ץראב םירפס (םישדח) ואצי םילשורי\nPython 3.11 תפשב ןאכ םידמול םידליה"
    mended, repairs = rescued(visual)
    assert mended == "ירושלים יצאו (חדשים) ספרים בארץ 2011.\nהילדים לומדים כאן בשפת Python 3.11"
    assert repairs == (Repair.VISUAL_ORDER,)


def test_visual_order_inside_of_markup(read: Read) -> None:
    page = '<html><p class="x">.2011 ץראב ואצי&nbsp;<b>םירפס</b> םישדח</p><p>ךותב</p></html>'
    article = read(page.encode("cp1255"), "page.html")
    assert article.text == "\u00a0יצאו בארץ 2011.ספרים חדשים\nבתוך"
    assert article.source.repairs == (Repair.VISUAL_ORDER,)


def test_visual_order_of_arabic_shapes() -> None:
    logical = "ﻭﺻﻠﺖ ﺍﻟﻮﺯﻳﺮﺓ ﺇﻟﻰ ﺍﻟﻤﺪﻳﻨﺔ ﺍﻟﻜﺒﻴﺮﺓ ﻻ ﻏﻴﺮ"
    mended, repairs = rescued(logical[::-1])
    assert mended == "وصلت الوزيرة إلى المدينة الكبيرة لا غير"
    assert repairs == (Repair.VISUAL_ORDER, Repair.SHAPES)


def test_other_signs_become_half_spaces() -> None:
    spoilt = PERSIAN.replace("\u200c", "\u00ac")
    assert rescued(spoilt) == (PERSIAN, (Repair.HALF_SPACES,))
    assert rescued("قال \u200f(نعم)\u200f.") == ("قال \u200f(نعم)\u200f.", ())


def test_the_reader_is_told_and_can_undo(read: Read, tmp_path: Path) -> None:
    spoilt = misread(ARABIC, "cp1256")
    article = read(spoilt)
    assert article.text == ARABIC
    assert article.source.repairs == (Repair.DOUBLE_ENCODING,)
    plain = read_article(tmp_path / "article.txt", as_it_is=True)
    assert plain.text == spoilt
    assert plain.source.repairs == ()


def test_lines_that_end_in_cr_alone(read: Read) -> None:
    assert read("أول\rثان\r\rثالث").text == "أول\nثان\nثالث"
    assert read("# أول\r\rثان\r", "article.md").text == "أول\nثان"
