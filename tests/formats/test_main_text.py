"""Of a saved page, the article is read and the site around it is not."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.formats import read_article
from reader.model.article import Article
from tests.formats.news_pages import MANNERS, Page
from tests.formats.news_words import WORDS
from tests.formats.saved_pages import SITES, Site

Read = Callable[..., Article]
SOURCES = {
    "ar": "nile-barrage.txt",
    "fa": "fa-khayyam.txt",
    "he": "he-haskala-library.md",
    "ur": "ur-ghalib.md",
}


def known(articles: Path, language: str) -> tuple[str, list[str]]:
    """A title and paragraphs of `language`."""
    article = read_article(articles / SOURCES[language])
    paragraphs = [block.span.of(article.text) for block in article.blocks if block.span.length > 80]
    return article.metadata.title, paragraphs[:8]


def f_score(wanted: str, found: str) -> float:
    right, read = (Counter(re.findall(r"\w+", text)) for text in (wanted, found))
    return 2 * (right & read).total() / (right.total() + read.total())


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)
def test_the_article_is_found(read: Read, articles: Path, site: Site) -> None:
    title, paragraphs = known(articles, site.language)
    page = site.page(title, paragraphs).encode(site.encoding, "xmlcharrefreplace")
    article = read(page, "page.html")
    assert f_score("\n".join([title, *paragraphs]), article.text) >= 0.95
    assert article.metadata.title == title
    assert article.metadata.language == site.language


@pytest.mark.parametrize("language", sorted(WORDS))
@pytest.mark.parametrize("manner", MANNERS, ids=lambda manner: manner.__name__)
def test_the_article_is_found_on_pages_not_met_before(
    read: Read, articles: Path, manner: Page, language: str
) -> None:
    title, paragraphs = known(articles, language)
    article = read(manner(title, paragraphs, WORDS[language]), "page.html")
    assert f_score("\n".join([title, *paragraphs]), article.text) >= 0.95
    assert article.metadata.title == title


def test_a_page_that_is_all_article_is_read_whole(read: Read) -> None:
    page = "<h1>عنوان</h1><p>مقدمة قصيرة</p><ul><li><a href='#x'>قسم</a></li></ul><p id=x>نص</p>"
    assert read(page, "page.html").text == "عنوان\nمقدمة قصيرة\nقسم\nنص"


def test_a_page_of_links_alone_is_read_whole(read: Read) -> None:
    links = "".join(f"<li><a href='/{n}'>رابط {n}</a></li>" for n in range(9))
    assert read(f"<nav><ul>{links}</ul></nav>", "page.html").text.count("رابط") == 9


def test_a_page_of_an_encyclopaedia(read: Read) -> None:
    long = (
        "هذه فقرة طويلة من متن المقال، فيها <a href='/w'>روابط</a> إلى مقالات أخرى من الموسوعة. "
        * 3
    )
    page = (
        "<header class='vector-header'><a href='/'>الموسوعة</a></header><main><h1>ابن خلدون</h1>"
        f"<div id='siteSub' class='noprint'>من الموسوعة الحرة</div><div class='text'><p>{long}"
        "<sup id='r'><a href='#n'>[1]</a></sup></p><div role='navigation' id='toc'><a href='#h'>ف"
        "</a></div><div><h2 id='h'>حياته</h2><span class='mw-editsection'>[<a href='/e'>عدل</a>]"
        f"</span></div><p>{long}</p><ul><li>كتب في <a href='/a'>القلعة</a>.</li><li>قضى في"
        " <a href='/b'>القاهرة</a>.</li></ul><ol class='references'><li id='n'>كتاب العبر</li></ol>"
        "</div></main><div class='catlinks'>تصنيف: <a href='/k'>مؤرخون</a></div>"
    )
    article = read(page, "page.html")
    shown = article.text.split("\n")
    assert [shown[0], *shown[2:3], *shown[4:]] == [
        *("ابن خلدون", "حياته", "كتب في القلعة.", "قضى في القاهرة.", "كتاب العبر"),
    ]


def test_footnotes_below_the_article_are_kept(read: Read) -> None:
    long = "هذه فقرة طويلة من متن المقال، فيها من الكلام ما يكفي. " * 3
    page = (
        f"<nav>قائمة</nav><main><div>{f'<p>{long}</p>' * 4}<p>{long}<a href='#n'>1</a></p></div>"
        "</main><section role='doc-endnotes'><ol><li id=n>حاشية</li></ol></section>"
    )
    assert read(page, "page.html").text.endswith("\nحاشية")


def test_a_title_that_is_no_heading_of_the_first_level_is_read_with_the_article(read: Read) -> None:
    page = (
        "<!doctype html><html dir=rtl><title>مدونتي: سوق قديم</title><meta property=og:title"
        " content='سوق قديم'><div id=header><h1><a href='/'>مدونتي</a></h1></div><nav>قائمة</nav>"
        "<div class=post><h3 class=post-title>سوق قديم</h3><div class=body>"
        f"{'كان السوق ملتقى الناس من كل صوب وحدب في تلك الأيام. ' * 20}<br></div>"
        "<div class=jp-relatedposts><h3>مواضيع</h3></div></div>"
    )
    article = read(page, "a.html")
    assert article.text.startswith("سوق قديم\nكان")
    assert "مواضيع" not in article.text


def test_what_follows_a_menu_may_hold_a_control_character(read: Read) -> None:
    story = "كان السوق ملتقى الناس من كل صوب وحدب في تلك الأيام. " * 20
    page = f"<html><body><div><p>{story}</p><nav>قائمة</nav>وتم&#1;ت القصة</div></body></html>"
    article = read(page, "a.html")
    assert article.text.endswith("وتمت القصة")
    assert "قائمة" not in article.text
