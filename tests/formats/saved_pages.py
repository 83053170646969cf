"""Saved pages in the manner of news sites, around paragraphs that are known.

Every site puts its own things around an article: menus, shares, advertisements, boxes of
other articles, comments. Their letters are in none of the articles.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

Paragraphs = Sequence[str]


@dataclass(frozen=True, slots=True)
class Site:
    """A manner of page: a name, a language, an encoding, and the page around an article."""

    name: str
    language: str
    encoding: str
    page: Callable[[str, Paragraphs], str]


_WORDS = {
    "ar": (
        "الرئيسية أخبار سياسة اقتصاد رياضة ثقافة منوعات فيديو بودكاست طقس",
        "اشترك في نشرتنا البريدية ليصلك كل جديد من أخبارنا في بريدك كل صباح دون تأخير",
        "تعليق: شكرا على هذا الموضوع الجميل، لكنني لا أوافق الكاتب في كل ما ذهب إليه، والله أعلم",
        "شاهد بالفيديو لحظة وصول المنتخب إلى المطار وسط استقبال جماهيري حافل بعد الفوز",
        "جميع الحقوق محفوظة للموقع ولا يجوز النقل دون إذن مكتوب من إدارة التحرير",
    ),
    "fa": (
        "صفحه‌نخست سیاست اقتصاد ورزش فرهنگ جامعه عکس فیلم استان‌ها آرشیو",
        "برای دریافت تازه‌ترین خبرها در خبرنامهٔ ما عضو شوید و نشانی خود را بنویسید",
        "نظر: ممنون از مطلب خوبتان، ولی به گمان من نویسنده همهٔ جوانب موضوع را ندیده است",
        "تماشا کنید: لحظهٔ ورود تیم ملی به فرودگاه و استقبال پرشور هواداران پس از پیروزی",
        "تمام حقوق این سایت محفوظ است و نقل مطالب تنها با ذکر منبع رواست",
    ),
    "he": (
        "ראשי חדשות כלכלה ספורט תרבות דעות בריאות רכב נדלן צרכנות",
        "הירשמו לעיתון היומי שלנו וקבלו את כל הסיפורים החמים ישירות לתיבת הדואר שלכם",
        "תגובה: תודה על הכתבה היפה, אבל איני מסכים עם הכותב בכל מה שכתב כאן היום",
        "צפו: הרגע שבו הנבחרת נחתה בשדה התעופה מול אלפי אוהדים נרגשים אחרי הניצחון",
        "כל הזכויות שמורות לאתר ואין להעתיק ללא רשות בכתב מן המערכת",
    ),
    "ur": (
        "صفحہ‌اول پاکستان دنیا کھیل کاروبار شوبز صحت سائنس ویڈیو کالم",
        "تازہ ترین خبروں کے لیے ہمارے نیوز لیٹر میں شامل ہوں اور اپنا پتہ درج کریں",
        "تبصرہ: بہت اچھا مضمون ہے لیکن میں مصنف کی ہر بات سے اتفاق نہیں کرتا، شکریہ",
        "ویڈیو دیکھیں: قومی ٹیم کی ہوائی اڈے پر آمد اور شائقین کا پرجوش استقبال",
        "جملہ حقوق محفوظ ہیں اور بغیر اجازت نقل کرنا منع ہے",
    ),
}


def _links(language: str, element: str = "li") -> str:
    words = _WORDS[language][0].split()
    return "".join(
        f'<{element}><a href="/s/{n}">{word}</a></{element}>' for n, word in enumerate(words)
    )


def _teasers(language: str, count: int = 4) -> str:
    line = escape(_WORDS[language][3])
    return "".join(
        f'<div class="item"><a href="/a/{n}"><img src="https://cdn.example.org/{n}.jpg" alt="">'
        f"<h3>{line} {n}</h3></a></div>"
        for n in range(count)
    )


def _comments(language: str, count: int = 5) -> str:
    line = escape(_WORDS[language][2])
    return "".join(
        f'<li class="comment"><b>زائر {n}</b><p>{line}. {line}.</p></li>' for n in range(count)
    )


def _p(paragraphs: Paragraphs) -> str:
    return "".join(f"<p>{escape(text)}</p>\n" for text in paragraphs)


def agency(language: str) -> Callable[[str, Paragraphs], str]:
    """HTML5 with landmarks, as large agencies write it."""

    def page(title: str, paragraphs: Paragraphs) -> str:
        half = len(paragraphs) // 2
        word = _WORDS[language]
        return f"""<!DOCTYPE html><html lang="{language}" dir="rtl"><head><meta charset="utf-8">
<title>{escape(title)} | الوكالة</title><script>window.dataLayer=[]</script></head><body>
<header class="site-header"><a href="/">الوكالة</a><nav><ul>{_links(language)}</ul></nav></header>
<main><article><header><h1>{escape(title)}</h1></header>
<div class="share-bar"><a href="#">فيسبوك</a><a href="#">تويتر</a></div>
<div class="article-body">{_p(paragraphs[:half])}
<aside class="related-box"><h4>{word[3]}</h4>{_teasers(language, 2)}</aside>
<div class="ad-slot" id="ad-1"><p>{word[1]}</p></div>{_p(paragraphs[half:])}</div></article>
<section class="comments">{_comments(language)}</section></main>
<aside class="sidebar">{_teasers(language, 6)}</aside>
<footer><p>{word[4]}</p><ul>{_links(language)}</ul></footer></body></html>"""

    return page


def blog(language: str) -> Callable[[str, Paragraphs], str]:
    """A blog engine's theme: divs with telling classes."""

    def page(title: str, paragraphs: Paragraphs) -> str:
        word = _WORDS[language]
        return f"""<html dir="rtl"><head><title>{escape(title)}</title></head><body class="single">
<div id="page"><div id="masthead" class="header"><h2>مدونة</h2></div>
<div id="nav-menu" class="menu-container"><ul class="menu">{_links(language)}</ul></div>
<div id="content"><div class="post hentry"><h1 class="entry-title">{escape(title)}</h1>
<div class="entry-content">{_p(paragraphs)}
<div class="sharedaddy share"><h3>مشاركة</h3><ul>{_links(language)}</ul></div></div></div>
<div id="comments" class="comments-area"><ol class="comment-list">{_comments(language, 8)}</ol>
<div id="respond"><form><p>{word[1]}</p><textarea></textarea></form></div></div></div>
<div id="secondary" class="widget-area"><div class="widget"><h3>{word[3]}</h3><p>{word[1]}</p>
</div></div>
<div id="colophon" class="footer"><p>{word[4]}</p></div></div></body></html>"""

    return page


def tables(language: str) -> Callable[[str, Paragraphs], str]:
    """Tables upon tables, as sites were built around 2003, with br for paragraphs."""

    def page(title: str, paragraphs: Paragraphs) -> str:
        word = _WORDS[language]
        body = "<br><br>\n".join(map(escape, paragraphs))
        sections = (f'<a href="{n}.htm">{name}</a>' for n, name in enumerate(word[0].split()))
        menu = "</td></tr><tr><td>".join(sections)
        return f"""<html><head><title>{escape(title)}</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"></head>
<body bgcolor="#ffffff"><table width="780" align="center"><tr><td colspan="3"><table><tr>
{_links(language, "td")}</tr></table></td></tr><tr><td width="150" valign="top"><table>
<tr><td>{menu}</td></tr></table></td><td valign="top"><font size="5"><b>{escape(title)}</b></font>
<br><br><font size="4">{body}</font></td>
<td width="150" valign="top"><a href="1.htm">{word[3]}</a><br>
<a href="2.htm">{word[3]}</a></td></tr><tr><td colspan="3" align="center">{word[4]}</td></tr>
</table></body></html>"""

    return page


def nested(language: str) -> Callable[[str, Paragraphs], str]:
    """Nothing but divs with names that a machine made."""

    def page(title: str, paragraphs: Paragraphs) -> str:
        body = "".join(
            f'<div class="x1a2"><span>{escape(text)}</span></div>' for text in paragraphs
        )
        return f"""<!DOCTYPE html><html dir="rtl"><head><title>{escape(title)}</title></head><body>
<div class="c0"><div class="c1">{_links(language, "span")}</div><div class="c2"><div class="c3">
<h1 class="t9">{escape(title)}</h1><div class="q8"><div class="q9">{body}</div></div></div>
<div class="c4">{_teasers(language, 8)}</div></div>
<div class="c5"><div>{_links(language, "div")}</div></div></div></body></html>"""

    return page


def live(language: str) -> Callable[[str, Paragraphs], str]:
    """Links to other articles between the paragraphs, a picture with its caption, tags below."""

    def page(title: str, paragraphs: Paragraphs) -> str:
        word = _WORDS[language]
        also = {
            "ar": "اقرأ أيضا:",
            "fa": "بیشتر بخوانید:",
            "he": "קראו גם:",
            "ur": "یہ بھی پڑھیں:",
        }[language]
        between = f'<p><strong>{also} <a href="/x">{word[3]}</a></strong></p>'
        text = between.join(_p([text]) for text in paragraphs)
        return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<meta property="og:title" content="{escape(title)}"></head><body>
<div role="navigation">{_links(language, "span")}</div>
<div class="story" itemscope><h1>{escape(title)}</h1>
<div class="story__meta"><span>12:30</span> <a href="/w">المحرر</a></div>
<div class="story__text" itemprop="articleBody">{text}</div>
<div class="tags"><a href="/t/1">وسم</a><a href="/t/2">وسم</a></div></div>
<div class="most-read"><ol>{_teasers(language, 5)}</ol></div>
<div id="taboola-below">{_teasers(language, 6)}</div>
<div class="cookie-banner"><p>{word[1]}</p></div>
<div class="page-footer">{word[4]}</div></body></html>"""

    return page


def portal(language: str) -> Callable[[str, Paragraphs], str]:
    """Camel case, a lead above the text, summaries of other articles that are no links."""

    def page(title: str, paragraphs: Paragraphs) -> str:
        word = _WORDS[language]
        stories = "".join(
            f'<div class="storyCard"><h3><a href="/{n}">{word[3]}</a></h3><p>{word[1]}. {word[3]}.'
            f'</p><a class="go" href="/{n}">…</a></div>'
            for n in range(3)
        )
        return f"""<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">
<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{title}"}}</script>
<title>{escape(title)} - بوابة</title></head><body><div class="SiteHeader">{_links(language)}</div>
<div class="ArticlePage"><h1 class="ArticleTitle">{escape(title)}</h1>
<h2 class="ArticleLead lead">{escape(paragraphs[0])}</h2>
<div class="ShareButtons"><button>شارك</button><p>{word[1]}</p></div>
<div class="ArticleText">{_p(paragraphs[1:4])}<div class="InlineNewsletter newsletterBox">
<h4>{word[1]}</h4><input><button>ok</button></div>{_p(paragraphs[4:])}</div>
<div class="relatedArticles">{stories}</div>
<div id="commentsSection">{_comments(language, 12)}</div></div>
<div class="SiteFooter">{word[4]}</div></body></html>"""

    return page


def magazine(language: str) -> Callable[[str, Paragraphs], str]:
    """Everything in sections of the same rank; a quotation, a list and subheadings in the text."""

    def page(title: str, paragraphs: Paragraphs) -> str:
        word = _WORDS[language]
        sections = "".join(f"<section>{_p([text])}</section>" for text in paragraphs[:-2])
        return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(title)}</title>
</head><body><div id="app"><div role="banner"><a href="/">مجلة</a>{_links(language, "span")}</div>
<div class="layout"><div class="main-col"><h1>{escape(title)}</h1>{sections}
<blockquote>{escape(paragraphs[-2])}</blockquote><ul><li>{escape(paragraphs[-1])}</li></ul></div>
<div class="rail"><div class="promo-unit"><p>{word[3]} {word[1]}</p></div>{_teasers(language, 6)}
</div></div><div role="contentinfo">{word[4]}</div></div></body></html>"""

    return page


def forum(language: str) -> Callable[[str, Paragraphs], str]:
    """Windows-1256 with a false declaration, paragraphs in fonts, a frame of tables and scripts."""

    def page(title: str, paragraphs: Paragraphs) -> str:
        word = _WORDS[language]
        text = "".join(f'<div><font face="Arial">{escape(t)}</font></div>' for t in paragraphs)
        return f"""<html dir="rtl"><head><meta http-equiv="content-type"
 content="text/html; charset=iso-8859-1"><title>{escape(title)} - منتدى</title></head><body>
<table class="navbar"><tr>{_links(language, "td")}</tr></table><script>var x = "<p>نص</p>";</script>
<table><tr><td class="alt2"><a href="/u/1">العضو</a></td><td class="alt1">
<h1>{escape(title)}</h1><div id="post_message">{text}</div></td></tr></table>
<div class="similar-threads related"><ul>{_links(language)}</ul></div>
<div align="center">{word[4]}</div></body></html>"""

    return page


def hashed(language: str) -> Callable[[str, Paragraphs], str]:
    """Names that say nothing, and rows of other articles with their summaries."""

    def page(title: str, paragraphs: Paragraphs) -> str:
        word = _WORDS[language]
        summary = f"<p>{word[1]}, {word[3]}.</p>"
        cards = "".join(
            f'<div class="k{n}"><h3><a href="/{n}">{word[3]}</a></h3>{summary}</div>'
            for n in range(6)
        )
        return f"""<!DOCTYPE html><html dir="rtl"><head><title>{escape(title)}</title></head><body>
<div class="a1"><div class="a2"><h1>{escape(title)}</h1><div class="a3">{_p(paragraphs)}</div></div>
<div class="a4"><h2>{word[0]}</h2><div class="a5">{cards}</div></div></div></body></html>"""

    return page


SITES = (
    Site("agency-ar", "ar", "utf-8", agency("ar")),
    Site("agency-fa", "fa", "utf-8", agency("fa")),
    Site("agency-he", "he", "utf-8", agency("he")),
    Site("blog-ar", "ar", "utf-8", blog("ar")),
    Site("blog-he", "he", "cp1255", blog("he")),
    Site("blog-ur", "ur", "utf-8", blog("ur")),
    Site("tables-ar", "ar", "cp1256", tables("ar")),
    Site("nested-ar", "ar", "utf-8", nested("ar")),
    Site("nested-fa", "fa", "utf-8", nested("fa")),
    Site("hashed-ar", "ar", "utf-8", hashed("ar")),
    Site("hashed-he", "he", "utf-8", hashed("he")),
    Site("portal-ar", "ar", "utf-8", portal("ar")),
    Site("portal-fa", "fa", "utf-8", portal("fa")),
    Site("portal-he", "he", "utf-8", portal("he")),
    Site("magazine-ar", "ar", "utf-8", magazine("ar")),
    Site("magazine-ur", "ur", "utf-8", magazine("ur")),
    Site("forum-ar", "ar", "cp1256", forum("ar")),
    Site("live-ar", "ar", "utf-8", live("ar")),
    Site("live-fa", "fa", "utf-8", live("fa")),
    Site("live-he", "he", "utf-8", live("he")),
    Site("live-ur", "ur", "utf-8", live("ur")),
)
