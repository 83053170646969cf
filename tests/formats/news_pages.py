"""Saved pages after the ways of news sites that readers know, each with all that stands around.

They stand beside `saved_pages`, after which the search for the main text was made; these were
written afterwards, and tell how it does on pages that it has not met.
"""

import json
from collections.abc import Callable, Sequence
from html import escape

from tests.formats.news_words import Words

Paragraphs = Sequence[str]
Page = Callable[[str, Paragraphs, Words], str]


def _p(paragraphs: Paragraphs, attributes: str = "") -> str:
    return "\n".join(f"<p{attributes}>{escape(text)}</p>" for text in paragraphs)


def _menu(words: Words) -> str:
    return "".join(
        f'<li><a href="/s{n}">{section}</a></li>' for n, section in enumerate(words.sections)
    )


def _halves(paragraphs: Paragraphs) -> tuple[Paragraphs, Paragraphs]:
    half = len(paragraphs) // 2
    return paragraphs[:half], paragraphs[half:]


def broadcaster(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """A broadcaster's new site: one long column, a player, a list of related in the middle."""
    first, second = _halves(paragraphs)
    more = "".join(
        f'<li class="article-trail__item"><span class="screen-reader-text">list {n} of 4</span>'
        f'<a href="/n{n}"><article><h3>{line}</h3></article></a></li>'
        for n, line in enumerate(words.headlines[:4])
    )
    return f"""<!DOCTYPE html><html lang="{words.language}" dir="rtl"><head><meta charset="utf-8">
<title>{escape(title)} | أخبار | القناة</title></head><body class="theme-aje"><div id="root">
<a class="skip-link" href="#main">تجاوز إلى المحتوى</a><div class="header-wrap"><nav><ul
 class="menu__list">{_menu(words)}</ul></nav></div><div class="container container--grid">
<main id="main-content-area" class="l-col l-col--8"><header class="article-header"><h1>
{escape(title)}</h1><p class="article__subhead"><em>{escape(paragraphs[0][:60])}</em></p></header>
<figure class="article-featured-image"><div><img src="/i.jpg" alt=""></div><figcaption>
الصورة (وكالات)</figcaption></figure><div class="article-info-block"><div class="article-b-l">
<div class="article-author-name"><span>{words.author}</span></div></div><div class="article-dates">
<span class="screen-reader-text">نشر في 12/3/2024</span><span>12/3/2024</span></div></div>
<div class="wysiwyg wysiwyg--all-content css-1x0">{_p(first)}<div class="more-on"><h2
 class="more-on__heading">قصص مقترحة</h2><ul class="article-trail">{more}</ul></div>
<div class="newsletter-slice"><h2>{words.newsletter}</h2><form><input></form></div>{_p(second)}
</div><div class="article-source"><strong>المصدر:</strong> وكالات</div></main>
<aside class="l-col l-col--4 trending-articles"><h2>الأكثر قراءة</h2><ol>{more}</ol></aside></div>
<footer class="site-footer"><p>{words.rights}</p><ul>{_menu(words)}</ul></footer>
<div class="ot-sdk-container"><p>{words.cookies}</p></div></div></body></html>"""


def service(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """A world service: every paragraph in a box of its own, names made by a machine."""
    first, second = _halves(paragraphs)

    def boxed(texts: Paragraphs) -> str:
        return "".join(
            f'<div dir="rtl" class="bbc-19j92fr ebmt73l0"><p dir="rtl" class="bbc-1y32vyc e17g">'
            f"{escape(text)}</p></div>"
            for text in texts
        )

    top = "".join(
        f'<li class="bbc-1nf"><div class="bbc-14d"><h3 class="bbc-pa0"><a href="/a{n}"'
        f' class="bbc-1fxtbkn">{line}</a></h3></div><time class="bbc-11m">قبل {n} ساعة</time></li>'
        for n, line in enumerate(words.headlines)
    )
    return f"""<!DOCTYPE html><html lang="{words.language}" dir="rtl"><head><meta charset="utf-8">
<title>{escape(title)} - الخدمة العالمية</title></head><body><div id="root"><div><header
 role="banner" class="bbc-1hg"><div><a href="/"><svg></svg><span>الخدمة</span></a></div>
<nav role="navigation" class="bbc-7d"><ul class="bbc-12d" role="list">{_menu(words)}</ul></nav>
</header><div class="bbc-cwxu0s"><div class="bbc-fa0wmp"><main role="main" class="bbc-fa0">
<div class="bbc-1151pbn ebmt73l0"><h1 class="bbc-14gqcmb" id="content" tabindex="-1">
{escape(title)}</h1></div><figure class="bbc-1qn"><div class="bbc-j1"><img src="/p.jpg" alt="">
<p role="text">صدر الصورة، Getty Images</p></div><figcaption class="bbc-6a"><p>التعليق على الصورة،
صورة من الأرشيف</p></figcaption></figure><section role="region" aria-labelledby="article-byline">
<ul><li><span>{words.author}</span></li><li>بي بي سي</li></ul></section>{boxed(first)}
<section aria-labelledby="podcast-promo" class="bbc-podcast-promo" role="region"><strong>بودكاست
</strong><div><h3><a href="/pod">يستحق
 الانتباه</a></h3><p>{words.newsletter}</p><p>الحلقات</p></div>
<p>البودكاست نهاية</p></section>{boxed(second)}</main>
<div class="bbc-related"><section role="region" aria-labelledby="related-topics"><h2>مواضيع ذات صلة
</h2><ul><li><a href="/t1">{words.sections[1]}</a></li><li><a href="/t2">{words.sections[2]}</a>
</li></ul></section></div></div><div class="bbc-1snt"><section aria-labelledby="Top-stories"
 class="bbc-iu0" role="region"><h2>أهم الأخبار</h2><ul>{top}</ul></section><section
 aria-labelledby="Most-Read" role="region"><h2>الأكثر قراءة</h2><ol>{top}</ol></section></div></div>
<footer role="contentinfo"><ul>{_menu(words)}</ul><p>{words.rights}</p></footer></div></div></body>
</html>"""


def theme(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """A bought theme of the commonest engine, with all its boxes switched on."""
    first, second = _halves(paragraphs)
    posts = "".join(
        f'<li class="widget-single-post-item post-list"><div class="post-widget-thumbnail"><a'
        f' href="/{n}"><img src="/{n}.jpg"></a></div><div class="post-widget-body"><a'
        f' class="post-title the-subtitle" href="/{n}">{line}</a><div class="post-meta"><span'
        f' class="date meta-item">منذ {n} أيام</span></div></div></li>'
        for n, line in enumerate(words.headlines)
    )
    replies = "".join(
        f'<li class="comment even thread-even depth-1"><article class="comment-body"><footer'
        f' class="comment-meta"><b class="fn">قارئ</b> يقول:</footer><div class="comment-content">'
        f"<p>{line}</p></div></article></li>"
        for line in words.comments
    )
    return f"""<!DOCTYPE html><html dir="rtl" lang="{words.language}"><head><meta charset="utf-8">
<title>{escape(title)} - صحيفة</title><meta property="og:title" content="{escape(title)}"></head>
<body class="rtl post-template-default single single-post wrapper-has-shadow"><div
 id="tie-container"><div id="tie-wrapper"><header id="theme-header"><div class="main-nav"><ul
 id="menu-main" class="menu">{_menu(words)}</ul></div><div class="breaking"><span>عاجل</span><ul>
{posts}</ul></div></header><div id="content" class="site-content container"><div class="main-content
 tie-col-md-8" role="main"><article id="the-post" class="container-wrapper post-content">
<header class="entry-header-outer"><nav id="breadcrumb"><a href="/">الرئيسية</a> / <a href="/c">
{words.sections[1]}</a></nav><div class="entry-header"><h1 class="post-title entry-title">
{escape(title)}</h1><div class="post-meta clearfix"><span class="author-meta"><a href="/au">
{words.author}</a></span><span class="date meta-item">12 مارس، 2024</span><span>دقيقتان</span></div>
</div></header><div id="share-buttons-top" class="share-buttons"><div class="share-links"><a
 href="#">فيسبوك</a><a href="#">X</a></div></div><div class="entry-content entry clearfix">
{_p(first)}<div id="inline-related-post" class="mag-box mini-posts-box"><div class="mag-box-title">
<h3>مقالات ذات صلة</h3></div><ul class="posts-list-items">{posts}</ul></div>{_p(second)}
<div class="stream-item stream-item-below-post-content"><ins class="adsbygoogle">إعلان</ins></div>
<div class="post-bottom-meta post-bottom-tags"><div>الوسوم</div><span class="tagcloud"><a href="/t">
{words.sections[3]}</a> <a href="/t2">{words.sections[4]}</a></span></div></div></article>
<div class="post-components"><div class="about-author container-wrapper"><h3 class="author-name">
{words.author}</h3><div class="author-bio">{words.about}</div></div><div id="read-next-block"><h3>
{words.headlines[0]}</h3></div><div id="related-posts" class="container-wrapper"><ul>{posts}</ul>
</div><div id="comments" class="comments-area"><h3>3 تعليقات</h3><ol class="comment-list">{replies}
</ol><div id="respond" class="comment-respond"><h3>اترك تعليقاً</h3><form><p>لن يتم نشر عنوان بريدك
الإلكتروني. الحقول الإلزامية مشار إليها بـ *</p><textarea></textarea></form></div></div></div></div>
<aside class="sidebar tie-col-md-4"><div class="container-wrapper widget"><ul>{posts}</ul></div>
<div class="widget subscribe-widget"><p>{words.newsletter}</p></div></aside></div><footer
 id="footer"><div class="copyright-text">{words.rights}</div></footer></div></div></body></html>"""


def newsroom(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """A news agency's own engine: lists of `li` with classes, a print line, a comment form."""
    lines = "".join(
        f'<li class="news"><div class="desc"><h3><a href="/news/{n}">{line}</a></h3></div></li>'
        for n, line in enumerate(words.headlines)
    )
    return f"""<!DOCTYPE html><html lang="{words.language}"><head><meta charset="utf-8">
<title>{escape(title)}</title><script type="application/ld+json">
{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title})}
</script></head><body class="fa"><div id="masthead"><ul class="menu">{_menu(words)}</ul></div>
<main id="photo-main"><div class="row"><div class="col-xs-12 col-sm-8 main-content"><section
 class="box article-box"><article class="item" id="item"><div class="item-header"><div
 class="item-nav row"><div class="col-xs-6 item-date"><span>۲۲ اسفند ۱۴۰۲، ۱۲:۳۰</span></div>
<div class="item-code"><span>کد خبر: ۸۵۴۱۲۳۴۵</span></div></div><div class="item-title"><h1
 class="title">{escape(title)}</h1></div></div><p class="summary introtext" itemprop="description">
{escape(paragraphs[0])}</p><div class="item-body"><div itemprop="articleBody" class="item-text">
{_p(paragraphs[1:])}</div></div></article></section><div class="item-footer"><div class="item-code">
<span>کد خبر ۸۵۴۱۲۳۴۵</span></div></div><section class="box tags"><div><ul><li><a href="/tag/1">
{words.sections[1]}</a></li><li><a href="/tag/2">{words.sections[3]}</a></li></ul></div></section>
<section class="box list related-items" id="related"><header><h2>اخبار مرتبط</h2></header><div><ul>
{lines}</ul></div></section><section class="box comments" id="comments"><header><h2>نظرات</h2>
</header><ul class="comment-list"><li>{words.comments[0]}</li><li>{words.comments[1]}</li></ul>
<form><label>نظر شما</label><textarea></textarea></form></section></div>
<div class="col-xs-12 col-sm-4 sidebar"><section class="box list"><header><h2>تازه‌ها</h2></header>
<ul>{lines}</ul></section></div></div></main><footer><div class="copyright"><p>{words.rights}</p>
</div></footer></body></html>"""


def draft(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """Text from an editor that keeps every line in spans, with an advertisement every third."""
    parts = []
    for n, text in enumerate(paragraphs):
        parts.append(
            '<div class="text_editor_paragraph rtl"><div data-block="true"><div data-offset-key='
            f'"k{n}-0-0" class="public-DraftStyleDefault-block"><span data-offset-key="k{n}">'
            f'<span data-text="true">{escape(text)}</span></span></div></div></div>'
        )
        if n % 3 == 2:
            parts.append(
                '<div class="dy-ad-wrapper"><div id="ads.ynet.article.1"><span>פרסומת</span></div>'
                '</div><div class="relatedArticles"><a href="/r"><div class="slotTitle">'
                f"{words.headlines[n % 6]}</div></a></div>"
            )
    strip = "".join(
        f'<div class="slotView"><a href="/art{n}"><div class="mediaArea"><img src="/s{n}.jpg">'
        f'</div><div class="slotTitle"><span>{line}</span></div></a><div class="slotSubTitle">'
        f"{words.about}</div></div>"
        for n, line in enumerate(words.headlines)
    )
    talkbacks = "".join(
        f'<div class="talkback"><div class="title">{n}. תגובה</div><div class="text">{line}'
        "</div></div>"
        for n, line in enumerate(words.comments * 2)
    )
    return f"""<!DOCTYPE html><html lang="{words.language}"><head><meta charset="utf-8">
<title>{escape(title)}</title></head><body><div id="app"><div class="siteHeader"><ul>{_menu(words)}
</ul></div><div class="layoutContainer"><div class="layoutItem"><div class="ArticleHeaderComponent">
<div class="mainTitleWrapper"><h1 class="mainTitle">{escape(title)}</h1></div><div
 class="authoranddate"><div class="authors"><a href="/au">{words.author}</a></div><span><time
 datetime="2024-03-12T10:30:00Z" class="DateDisplay">12.03.24</time></span></div></div>
<div class="ArticleBodyComponent"><div
 class="public-DraftEditor-content"><div>{"".join(parts)}</div>
</div></div><div class="ArticleTags"><a href="/t">{words.sections[1]}</a></div>
<div class="TalkbacksComponent"><div class="heading">תגובות</div>{talkbacks}</div></div>
<div class="layoutItem MultiStrip"><h2>עוד כתבות</h2>{strip}</div></div><div class="siteFooter">
{words.rights} {words.cookies}</div></div></body></html>"""


def portal_form(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """A portal whose whole page is one form, as an old server framework wants it."""
    lines = "".join(
        f'<div class="col-xs-12 bigOneSec"><a href="/story/{n}" class="bigOneImg"><img'
        f' src="/{n}.jpg"></a><div><h3><a href="/story/{n}">{line}</a></h3><p>{words.about}</p>'
        "</div></div>"
        for n, line in enumerate(words.headlines)
    )
    body = "<br /><br />".join(escape(text) for text in paragraphs)
    return f"""<html dir="rtl"><head><meta charset="utf-8"><title>{escape(title)} - اليوم</title>
</head><body><form method="post" action="./1.aspx" id="form1"><input type="hidden" value="abc">
<div id="topNav"><div class="container"><ul class="nav">{_menu(words)}</ul></div></div>
<div id="main"><div class="container"><div id="news" class="col-md-8"><div class="articleHeader">
<div class="breadcumb"><a href="/">الرئيسية</a></div><h1>{escape(title)}</h1><span
 class="newsStoryDate">
الثلاثاء، 12 مارس 2024 10:30 ص</span></div><div class="img-cont"><img src="/p.jpg"><span
 class="img-cap">صورة أرشيفية</span></div><div class="articleCont"><div class="writeBy">كتب
 {words.author}</div><div id="articleBody">{body}</div><div id="divNewsTags"><h3>موضوعات متعلقة</h3>
<ul><li><a href="/k1">{words.headlines[0]}</a></li><li><a href="/k2">{words.headlines[1]}</a></li>
<li><a href="/k3">{words.headlines[2]}</a></li></ul></div></div><div id="commentsContainer"><span>
{words.comments[0]}</span><span>{words.comments[1]}</span></div></div><div id="left"
 class="col-md-4"><div class="LatestNews">{lines}</div></div></div></div><div id="Footer">
<p>{words.rights}</p></div></form></body></html>"""


def drupal(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """A newspaper on a heavy engine: fields in fields, the sections of the day below."""
    first, second = _halves(paragraphs)
    views = "".join(
        '<div class="views-row"><div class="node node--type-article node--view-mode-teaser"><div'
        f' class="field field--name-title"><h2><a href="/n/{n}">{line}</a></h2></div><div'
        f' class="field field--name-field-summary">{words.about} {words.newsletter}</div>'
        "</div></div>"
        for n, line in enumerate(words.headlines)
    )
    return f"""<!DOCTYPE html><html lang="{words.language}" dir="rtl"><head><meta charset="utf-8">
<meta property="og:title" content="{escape(title)}"><title>{escape(title)} | الصحيفة</title></head>
<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><div
 class="layout-container"><header role="banner"><div class="region region-header"><nav
 role="navigation"><ul class="menu">{_menu(words)}</ul></nav></div></header><main role="main"><a
 id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content">
<div id="block-content" class="block block-system"><article role="article" class="node
 node--type-article node--view-mode-full"><div class="node__content"><div class="entry-page-head">
<h1 class="page-title">{escape(title)}</h1><div class="field field--name-field-subtitle
 field__item">{escape(paragraphs[0])}</div></div><div class="article-share-tools">
<a href="#f">مشاركة</a></div><div class="field field--name-field-photo"><img src="/p.jpg" alt="">
<div class="caption">من اللقاء (أ.ف.ب)</div></div><ul class="field--name-field-author"><li>
{words.author}</li></ul><div class="clearfix text-formatted field field--name-body
 field--type-text-with-summary field__item">{_p(first[1:])}<div class="views-element-container
 block-views-related-inline"><h2>{words.also}</h2><a href="/x">{words.headlines[3]}</a></div>
{_p(second)}</div><div class="field field--name-field-tags"><a
 href="/tags/1">{words.sections[1]}</a>
</div></div></article></div><div class="views-element-container block-views-latest"><h2>المزيد من
 {words.sections[1]}</h2>{views}</div></div></div></main><footer role="contentinfo"><div
 class="region region-footer">{words.rights}</div></footer></div></div><div class="eu-cookie">
<p>{words.cookies}</p></div></body></html>"""


def blogspot(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """A hosted blog: the text right in a div, lines parted by br, an archive beside."""
    text = "<br />\n<br />\n".join(escape(paragraph) for paragraph in paragraphs)
    archive = "".join(
        f'<li class="archivedate"><a href="/20{n}">20{n}</a> ({n})</li>' for n in range(10, 24)
    )
    return f"""<!DOCTYPE html><html dir="rtl"><head><title>{escape(title)} ~ مدونة الكاتب</title>
<meta charset="UTF-8"></head><body class="loading"><div class="navbar section" id="navbar"></div>
<div class="body-fauxcolumns"></div><div class="content"><div class="content-outer"><header><div
 class="header-inner"><h1 class="title">مدونة الكاتب</h1><p class="description"><span>
{words.about}</span></p></div></header><div class="tabs-outer"><div class="widget PageList"><ul>
{_menu(words)}</ul></div></div><div class="main-outer"><div class="columns"><div
 class="column-center-outer"><div class="main section" id="main"><div class="widget Blog"><div
 class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>الثلاثاء، 12 مارس
 2024</span></h2><div class="post-outer"><div class="post hentry"><h3 class="post-title
 entry-title">
{escape(title)}</h3><div class="post-header"></div><div class="post-body entry-content">
<div dir="rtl" style="text-align: right;" trbidi="on">{text}</div><div style="clear: both;"></div>
</div><div class="post-footer"><div class="post-footer-line"><span class="post-author">مرسلة بواسطة
 {words.author}</span> في <a href="#">12:30 م</a></div></div></div><div class="comments"
 id="comments"><h4>3 تعليقات:</h4><dl><dt>قارئ</dt><dd><p>{words.comments[0]}</p></dd><dt>آخر</dt>
<dd><p>{words.comments[1]}</p></dd></dl></div></div></div></div><div class="blog-pager"><a
 href="/o">
رسالة أقدم</a></div></div></div></div><div class="column-right-outer"><aside><div class="sidebar
 section"><div class="widget BlogArchive"><ul>{archive}</ul></div><div class="widget Profile"><p>
{words.about}</p></div></div></aside></div></div></div><footer><div class="footer section">
{words.rights}</div></footer></div></div></body></html>"""


def amp(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """The lean page for telephones, with a sidebar in front and cards behind."""
    first, second = _halves(paragraphs)
    cards = "".join(
        f'<a class="card" href="/{n}"><amp-img src="/{n}.jpg"></amp-img><h4>{line}</h4></a>'
        for n, line in enumerate(words.headlines)
    )
    return f"""<!doctype html><html amp lang="{words.language}"
 dir="rtl"><head><meta charset="utf-8">
<title>{escape(title)}</title></head><body><amp-sidebar id="sidebar" layout="nodisplay"><ul>
{_menu(words)}</ul></amp-sidebar><header class="amp-header"><a href="/">الموقع</a></header><article
 class="amp-wp-article"><header class="amp-wp-article-header"><h1
 class="amp-wp-title">{escape(title)}
</h1><div class="amp-wp-meta amp-wp-byline"><span>{words.author}</span></div><div class="amp-wp-meta
 amp-wp-posted-on"><time datetime="2024-03-12">12 مارس</time></div></header><div
 class="amp-wp-article-content">{_p(first)}<amp-ad width="300"></amp-ad><blockquote><p>
{words.also}: <a href="/q">{words.headlines[2]}</a></p></blockquote>{_p(second)}</div><footer
 class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">الأقسام: <a href="/c">
{words.sections[0]}</a></div><div class="amp-wp-comments-link"><a href="#c">أضف تعليقا</a></div>
</footer></article><div class="amp-related"><h3>قد يهمك</h3>{cards}</div><footer><p>{words.rights}
</p></footer></body></html>"""


def utility(title: str, paragraphs: Paragraphs, words: Words) -> str:
    """Names that tell the looks, not the parts; summaries of other articles as paragraphs."""
    stories = "".join(
        f'<div class="flex flex-col gap-4 p-2"><a class="block" href="/{n}"><img class="w-full"'
        f' src="/{n}.webp"></a><h3 class="text-lg font-bold"><a href="/{n}">{line}</a></h3><p'
        f' class="text-gray-600 line-clamp-3">{words.about} {words.newsletter}</p></div>'
        for n, line in enumerate(words.headlines)
    )
    return f"""<!DOCTYPE html><html lang="{words.language}" dir="rtl"><head><meta charset="utf-8">
<title>{escape(title)} — الموقع</title></head><body class="antialiased bg-white"><div id="__next">
<div class="sticky top-0 z-50 flex"><a class="text-2xl" href="/">الموقع</a><ul class="hidden
 md:flex">{_menu(words)}</ul></div><div class="max-w-7xl mx-auto grid grid-cols-12"><div
 class="col-span-8"><div class="mb-4"><span class="px-2 text-red-600"><a href="/c">
{words.sections[0]}</a></span><h1 class="text-4xl font-black">{escape(title)}</h1><div class="flex
 items-center text-sm"><span>{words.author}</span><span>·</span><span>12/3/2024</span><span>·</span>
<span>5 دقائق قراءة</span></div></div><div class="prose prose-lg">{_p(paragraphs)}</div><div
 class="flex gap-2 mt-6"><a class="rounded-full" href="/t1">{words.sections[2]}</a><a
 class="rounded-full" href="/t2">{words.sections[3]}</a></div></div><div class="col-span-4">
<div class="rounded bg-gray-50 p-4"><p
 class="font-bold">{words.newsletter}</p><button>اشترك</button>
</div><h2 class="text-xl">{words.also}</h2><div class="grid gap-4">{stories}</div></div></div><div
 class="bg-gray-900 text-white p-8"><p>{words.rights}</p><p>{words.cookies}</p></div></div></body>
</html>"""


MANNERS: tuple[Page, ...] = (
    *(broadcaster, service, theme, newsroom, draft, portal_form, drupal, blogspot, amp, utility),
)
