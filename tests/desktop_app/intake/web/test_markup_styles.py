# ruff: noqa: E501 - pages as programs write them
"""The same invented articles in the markup of many programs and times: the same fields and the same text of each."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import escape

import pytest

from desktop_app.cli.reading import page_fields
from desktop_app.intake.draft import Reading, read_bytes

NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Story:
    """An article as it is printed, and the words of the page around it in its language."""

    lang: str
    site: str
    headline: str
    overline: str
    subhead: str
    author: str
    by: str
    date: str
    iso: str
    time: str
    place: str
    dateline: str
    lead: str
    second: str
    crosshead: str
    third: str
    quote: str
    caption: str
    credit: str
    menu: tuple[str, ...]
    related: tuple[tuple[str, str], ...]
    comment: str
    comments: str
    share: str
    rights: str
    cookies: str

    @property
    def body(self) -> list[str]:
        return [self.lead, self.second, self.crosshead, self.third]


ENGLISH = Story(
    "en",
    "The Harbour Post",
    "Short film festival names its jury",
    "Festivals",
    "Five members from four countries will see twelve films",
    "Sara Lind",
    "By Sara Lind",
    "3 May 2024, 10:15",
    "2024-05-03T10:15:00+02:00",
    "10:15",
    "Lisbon",
    "LISBON –",
    "The jury of the short film festival was named in the town hall on Friday, and it has five members from four "
    "countries, the director of the festival said.",
    "“They will see twelve films in three days, and most of these are first works,” she told reporters; the films were "
    "chosen from four hundred that had been sent in.",
    "Where tickets are sold",
    "The closing night is on Sunday. Tickets are sold at the old cinema, at the library and by post, as they were in "
    "the years before.",
    "They will see twelve films in three days, and most of these are first works",
    "The members of the jury in the old cinema.",
    "Lena Moor",
    ("Home", "News", "Culture", "Sport", "About us", "Contact"),
    (
        ("Old cinema opens its doors again", "After two years of work the house at the harbour shows films again."),
        ("A library lends films", "Readers may take home three films for two weeks, the library says on its page."),
        ("Film school has a new head", "The school at the river gets a new head in autumn, who comes from the stage."),
    ),
    "I was there last year and liked it a lot, but the seats in the old cinema are hard, so bring a cushion with you.",
    "2 Comments",
    "Share this article",
    "© 2023 The Harbour Post. All rights reserved.",
    "We use cookies to make this site work and to count visitors. You can accept them all or choose which you want.",
)
PERSIAN = Story(
    "fa",
    "روزنامه بندر",
    "داوران جشنواره فیلم کوتاه معرفی شدند",
    "جشنواره‌ها",
    "پنج داور از چهار کشور دوازده فیلم را می‌بینند",
    "سارا امیدی",
    "نویسنده: سارا امیدی",
    "۱۴ اردیبهشت ۱۴۰۳ - ۱۰:۱۵",
    "2024-05-03T10:15:00+03:30",
    "10:15",
    "تهران",
    "تهران - ایرنا -",
    "داوران جشنواره فیلم کوتاه روز جمعه در تالار شهر معرفی شدند و این هیئت پنج عضو از چهار کشور دارد، این را مدیر "
    "جشنواره گفت.",
    "او گفت: «آن‌ها در سه روز دوازده فیلم را می‌بینند که بیشترشان نخستین اثر سازنده است.» این فیلم‌ها از میان چهارصد اثر "
    "برگزیده شده‌اند.",
    "فروش بلیت",
    "آیین پایانی روز یکشنبه برگزار می‌شود. بلیت‌ها مانند سال‌های پیش در سینمای قدیمی، کتابخانه و از راه پست فروخته می‌شود.",
    "آن‌ها در سه روز دوازده فیلم را می‌بینند که بیشترشان نخستین اثر سازنده است",
    "اعضای هیئت داوران در سینمای قدیمی شهر.",
    "لنا مرادی",
    ("خانه", "خبرها", "فرهنگ", "ورزش", "درباره ما", "تماس"),
    (
        ("سینمای قدیمی دوباره باز شد", "پس از دو سال کار، سینمای کنار بندر دوباره فیلم نشان می‌دهد."),
        ("کتابخانه فیلم امانت می‌دهد", "هر خواننده می‌تواند سه فیلم را برای دو هفته به خانه ببرد."),
        ("مدرسه سینما مدیر تازه دارد", "مدرسه کنار رود از پاییز مدیر تازه‌ای دارد که از تئاتر می‌آید."),
    ),
    "من پارسال آنجا بودم و خیلی خوشم آمد، ولی صندلی‌های سینمای قدیمی سفت است، پس یک بالش با خود ببرید.",
    "نظرات",
    "اشتراک گذاری",
    "تمامی حقوق برای روزنامه بندر محفوظ است.",
    "این سایت برای شمارش بازدیدکنندگان از کوکی استفاده می‌کند. می‌توانید همه را بپذیرید یا انتخاب کنید.",
)
ARABIC = Story(
    "ar",
    "جريدة الميناء",
    "مهرجان الفيلم القصير يعلن لجنة التحكيم",
    "مهرجانات",
    "خمسة أعضاء من أربعة بلدان يشاهدون اثني عشر فيلما",
    "سامي نور",
    "كتب: سامي نور",
    "٣ مايو ٢٠٢٤ - ١٠:١٥",
    "2024-05-03T10:15:00+03:00",
    "10:15",
    "القاهرة",
    "القاهرة (رويترز) -",
    "أعلن مهرجان الفيلم القصير يوم الجمعة في قاعة المدينة أسماء لجنة التحكيم، وهي من خمسة أعضاء من أربعة بلدان، كما "
    "قالت مديرة المهرجان.",
    "وقالت: «سوف يشاهدون اثني عشر فيلما في ثلاثة أيام، ومعظمها من الأعمال الأولى لأصحابها»، واختيرت هذه الأفلام من بين "
    "أربعمئة فيلم.",
    "بيع التذاكر",
    "تقام ليلة الختام يوم الأحد. وتباع التذاكر في السينما القديمة وفي المكتبة وعن طريق البريد كما كانت في السنوات "
    "السابقة.",
    "سوف يشاهدون اثني عشر فيلما في ثلاثة أيام، ومعظمها من الأعمال الأولى لأصحابها",
    "أعضاء لجنة التحكيم في السينما القديمة.",
    "لينا مراد",
    ("الرئيسية", "أخبار", "ثقافة", "رياضة", "من نحن", "اتصل بنا"),
    (
        ("السينما القديمة تفتح أبوابها", "بعد عامين من العمل تعرض السينما على الميناء الأفلام من جديد."),
        ("المكتبة تعير الأفلام", "يستطيع القارئ أن يأخذ ثلاثة أفلام إلى بيته لمدة أسبوعين، كما تقول المكتبة."),
        ("مدير جديد لمدرسة السينما", "تستقبل المدرسة على النهر مديرا جديدا في الخريف قادما من المسرح."),
    ),
    "كنت هناك في العام الماضي وأعجبني المهرجان كثيرا، لكن مقاعد السينما القديمة قاسية، فخذوا معكم وسادة.",
    "التعليقات",
    "شارك المقال",
    "جميع الحقوق محفوظة لجريدة الميناء.",
    "يستخدم هذا الموقع ملفات الارتباط لعد الزوار. يمكنكم قبولها كلها أو اختيار ما تريدون منها.",
)
STORIES = {"English": ENGLISH, "Persian": PERSIAN, "Arabic": ARABIC}

#: A style gives the page, and which of the fields it shows or declares.
Style = Callable[[Story], tuple[str, set[str]]]
ALL = {"headline", "published", "time", "byline", "source", "dateline"}


def links(words: tuple[str, ...]) -> str:
    return "".join(f'<li><a href="/{number}">{word}</a></li>' for number, word in enumerate(words))


def cards(story: Story, tag: str = "article", name: str = "card") -> str:
    return "".join(
        f'<{tag} class="{name}"><h3><a href="/r{number}">{title}</a></h3><p>{words}</p></{tag}>'
        for number, (title, words) in enumerate(story.related)
    )


def head(story: Story, more: str = "", title: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="{story.lang}"><head><meta charset="utf-8">'
        f"<title>{title or f'{story.headline} | {story.site}'}</title>{more}</head>"
    )


def ld(story: Story, **more: object) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.headline,
        "datePublished": story.iso,
        "dateModified": "2024-05-20T09:00:00Z",
        "author": {"@type": "Person", "name": story.author},
        "publisher": {"@type": "Organization", "name": story.site},
    } | more
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def wordpress(story: Story) -> tuple[str, set[str]]:
    return (
        head(story, f'<meta property="og:site_name" content="{story.site}">')
        + f"""<body class="single-post has-sidebar"><div id="page"><header id="masthead" class="site-header">
        <p class="site-title"><a href="/">{story.site}</a></p><nav class="main-navigation"><ul>{links(story.menu)}</ul></nav>
        </header><div id="content"><main id="main"><article id="post-7" class="post-7 post type-post tag-related hentry">
        <header class="entry-header"><h1 class="entry-title">{story.headline}</h1><div class="entry-meta">
        <span class="posted-on"><a href="x"><time class="entry-date published" datetime="{story.iso}">{story.date}</time>
        <time class="updated" datetime="2024-05-20T09:00:00+00:00"></time></a></span>
        <span class="byline"><span class="author vcard"><a class="url fn n" href="a">{story.author}</a></span></span></div>
        </header><div class="entry-content"><figure class="wp-caption"><img src="a.jpg" width="800" height="500">
        <figcaption class="wp-caption-text">{story.caption}</figcaption></figure>
        <p>{story.dateline} {story.lead}</p><p>{story.second}</p><blockquote class="pullquote"><p>{story.quote}</p></blockquote>
        <h2>{story.crosshead}</h2><p>{story.third}</p>
        <div class="sharedaddy sd-sharing-enabled"><h3>{story.share}</h3><ul><li><a>Facebook</a></li></ul></div>
        <div id="jp-relatedposts" class="jp-relatedposts"><h3>More</h3>{cards(story, "div")}</div></div>
        <footer class="entry-footer"><span class="tags-links"><a>film</a>, <a>jury</a></span></footer></article>
        <div id="comments" class="comments-area"><h2>{story.comments}</h2><ol class="comment-list"><li class="comment">
        <time datetime="2024-05-05T08:00:00Z">5 May 2024</time><p>{story.comment}</p></li></ol>
        <div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><label>Name *</label><input></form></div></div>
        </main><aside id="secondary" class="widget-area"><section class="widget">{cards(story, "div")}</section></aside></div>
        <footer class="site-footer">{story.rights}</footer></div></body></html>""",
        ALL,
    )


def drupal(story: Story) -> tuple[str, set[str]]:
    return (
        head(story, f'<meta name="dcterms.publisher" content="{story.site}">')
        + f"""<body class="node-type-article"><div class="region region-header"><ul class="menu">{links(story.menu)}</ul></div>
        <div class="region-content"><h1 class="page-header">{story.headline}</h1>
        <article class="node node-article"><footer><p class="submitted">{story.by} | {story.date}</p></footer>
        <div class="content"><div class="field field-name-field-image"><img src="a.jpg"><div class="image-caption">{story.caption}
        </div></div><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">
        <p>{story.dateline} {story.lead}</p>\n<p>{story.second}</p><h3>{story.crosshead}</h3><p>{story.third}</p></div></div></div>
        </div></article><section id="comments" class="comment-wrapper"><h2>{story.comments}</h2><div class="comment">
        <p>{story.comment}</p></div></section></div><div class="region-sidebar-second">
        <div class="block block-views"><ul><li>{story.related[0][1]}</li></ul></div></div>
        <div class="region-footer"><p>{story.rights}</p></div></body></html>""",
        ALL,
    )


def blogger(story: Story) -> tuple[str, set[str]]:
    return (
        head(story, f'<meta property="og:site_name" content="{story.site}">')
        + f"""<body><div class="content-outer"><div class="header section"><h1 class="title"><a href="/">{story.site}</a></h1></div>
        <div class="main-outer"><div class="blog-posts hfeed"><h2 class="date-header"><span>{story.date}</span></h2>
        <div class="post hentry"><h3 class="post-title entry-title">{story.headline}</h3>
        <div class="post-body entry-content"><div class="separator"><a href="b"><img src="b.jpg"></a></div>
        {story.dateline} {story.lead}<br><br>{story.second}<br><br><b>{story.crosshead}</b><br><br>{story.third}</div>
        <div class="post-footer"><span class="post-author vcard">{story.by}</span></div></div>
        <div class="comments" id="comments"><h4>{story.comments}</h4><p class="comment-body">{story.comment}</p></div></div>
        <div class="sidebar section"><div class="widget"><h2>Archive</h2><ul>{links(story.menu)}</ul></div></div></div></div></body>""",
        ALL - {"byline"},
    )


def tables(story: Story) -> tuple[str, set[str]]:
    """A page of the nineties: nothing but tables and fonts, tags left open."""
    return (
        f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>{story.headline}</TITLE></HEAD>
        <BODY BGCOLOR=white><TABLE WIDTH=100%><TR><TD COLSPAN=2><FONT SIZE=6>{story.site}</FONT></TD></TR><TR><TD VALIGN=top WIDTH=150>
        <TABLE>{"".join(f"<TR><TD><A HREF=x>{word}</A>" for word in story.menu)}</TABLE></TD><TD>
        <H1>{story.headline}</H1><FONT SIZE=2>{story.by}<BR>{story.date}</FONT>
        <P>{story.dateline} {story.lead}<P>{story.second}<P><B>{story.crosshead}</B><P>{story.third}
        </TD></TR></TABLE><HR><CENTER>{story.rights}</CENTER></BODY></HTML>""",
        ALL - {"source"},
    )


def amp(story: Story) -> tuple[str, set[str]]:
    return (
        f'<!doctype html><html amp lang="{story.lang}"><head><meta charset="utf-8"><title>{story.headline}</title>{ld(story)}'
        f"""<style amp-boilerplate>body{{animation:x}}</style></head><body><amp-sidebar id="s"><ul>{links(story.menu)}</ul></amp-sidebar>
        <header class="amp-header">{story.site}</header><article class="amp-article"><h1 class="amp-title">{story.headline}</h1>
        <div class="amp-meta"><span class="amp-byline">{story.author}</span> · <time datetime="{story.iso}">{story.date}</time></div>
        <figure><amp-img src="a.jpg" width="600" height="400"></amp-img><figcaption>{story.caption}</figcaption></figure>
        <div class="amp-content"><p>{story.dateline} {story.lead}</p><amp-ad type="x">{story.cookies}</amp-ad><p>{story.second}</p>
        <h2>{story.crosshead}</h2><p>{story.third}</p></div></article><footer class="amp-footer">{story.rights}</footer></body></html>""",
        ALL,
    )


def div_soup(story: Story) -> tuple[str, set[str]]:
    """Names that say nothing, paragraphs that are none."""
    return (
        head(story)
        + f"""<body><div class="a1"><div class="b">{"".join(f'<div class="c"><a href="/{w}">{w}</a></div>' for w in story.menu)}</div>
        <div class="d"><div class="e"><div class="f">{story.headline}</div><div class="g">{story.by}</div><div class="g">{story.date}</div>
        <div class="h"><div>{story.dateline} {story.lead}</div><div>{story.second}</div><div><b>{story.crosshead}</b></div>
        <div>{story.third}</div></div></div><div class="i">{cards(story, "div", "j")}</div></div>
        <div class="k">{story.rights}</div></div></body></html>""",
        ALL - {"source"},
    )


def newspaper(story: Story) -> tuple[str, set[str]]:
    """A news site with everything: overline, subhead, credits, banners, a quote in large type."""
    return (
        head(story, ld(story) + f'<meta property="og:site_name" content="{story.site}">')
        + f"""<body><div class="cookie-consent" role="dialog"><p>{story.cookies}</p><button>OK</button></div>
        <header class="top"><nav><ul>{links(story.menu)}</ul></nav><span class="today">Saturday, 1 June 2024</span></header>
        <main><article class="story"><header><p class="kicker">{story.overline}</p><h1>{story.headline}</h1>
        <h2 class="standfirst">{story.subhead}</h2><div class="byline">{story.by}</div>
        <div class="dates"><time datetime="{story.iso}">{story.date}</time></div>
        <ul class="share-tools"><li><a>Facebook</a></li><li><a>Twitter</a></li></ul></header>
        <figure><img src="a.jpg"><figcaption><span class="caption">{story.caption}</span> <span class="credit">{story.credit}</span>
        </figcaption></figure><div class="story-body"><p>{story.dateline} {story.lead}</p><div class="ad-slot">Advertisement</div>
        <p>{story.second}</p><aside class="pull-quote"><p>{story.quote}</p></aside>
        <h3>{story.crosshead}</h3><p>{story.third}</p></div>
        <div class="newsletter-signup"><p>{story.cookies}</p></div></article>
        <section class="related-stories"><h2>More</h2>{cards(story)}</section></main>
        <section class="comments"><h2>{story.comments}</h2><p>{story.comment}</p></section>
        <footer><p>{story.rights}</p></footer></body></html>""",
        ALL | {"overline", "subhead", "credit"},
    )


def microdata(story: Story) -> tuple[str, set[str]]:
    return (
        head(story)
        + f"""<body><div id="menu">{"".join(f"<a href=x>{word}</a> " for word in story.menu)}</div>
        <div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{story.headline}</h1>
        <meta itemprop="datePublished" content="{story.iso}"><span itemprop="author" itemscope><span itemprop="name">{story.author}</span></span>
        <div itemprop="publisher" itemscope><meta itemprop="name" content="{story.site}"></div>
        <div itemprop="articleBody"><p>{story.dateline} {story.lead}</p><p>{story.second}</p><h2>{story.crosshead}</h2>
        <p>{story.third}</p></div></div><div id="bottom">{story.rights}</div></body></html>""",
        ALL,
    )


def whole_page_form(story: Story) -> tuple[str, set[str]]:
    """A program that puts the whole page into a form."""
    return (
        head(story, f'<meta name="application-name" content="{story.site}">')
        + f"""<body><form id="aspnetForm" method="post"><input type="hidden" value="x"><div id="ctl00_menu"><ul>{links(story.menu)}</ul></div>
        <div id="ctl00_content"><span id="ctl00_lblTitle"><h1>{story.headline}</h1></span><div id="ctl00_lblAuthor" class="author">{story.by}</div>
        <div class="newsdate">{story.date}</div><div class="newstext"><p>{story.dateline} {story.lead}</p><p>{story.second}</p>
        <p><strong>{story.crosshead}</strong></p><p>{story.third}</p></div></div><div id="ctl00_footer">{story.rights}</div></form></body></html>""",
        ALL,
    )


STYLES: dict[str, Style] = {
    one.__name__: one
    for one in (wordpress, drupal, blogger, tables, amp, div_soup, newspaper, microdata, whole_page_form)
}


def read(page: str) -> Reading:
    return read_bytes(page.encode(), "page.html", NOW)


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("style", STYLES)
def test_fields_and_text(style: str, language: str) -> None:
    story = STORIES[language]
    page, shown = STYLES[style](story)
    reading = read(page)
    fields = page_fields(reading)
    body = fields["body"].split("\n\n")
    assert body == story.body
    assert fields["headline"] == story.headline
    assert not fields["headline_devised"]
    assert (fields["published"], fields["published_time"]) == ("2024-05-03", story.time)
    assert fields["lang"] == story.lang
    assert fields["dateline_place"] == story.place
    if "byline" in shown:
        assert fields["byline"] == story.author
    if "source" in shown:
        assert fields["source"] == story.site
    for field in ("overline", "subhead"):
        if field in shown:
            assert reading.fields[field] == getattr(story, field)
            assert reading.chosen.known[field] == "printed"
    if "credit" in shown:
        assert reading.words("photo_credit") == [story.credit]
    assert fields["captions"] == ([story.caption] if story.caption in page else [])
    if story.quote in page and "quote" in page:
        assert reading.words("pull_quote")


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("style", STYLES)
def test_nothing_is_lost_and_the_page_around_is_told(style: str, language: str) -> None:
    story = STORIES[language]
    page, _ = STYLES[style](story)
    reading = read(page)
    text = reading.frozen.text
    around = " ".join(" ".join(words.split()) for words in reading.words("boilerplate"))
    for words in (story.comment, story.rights, story.cookies, story.menu[1], story.related[0][1], story.related[2][1]):
        if words in page and f'content="{words}"' not in page:
            assert words in text
            assert words in around
    place = 0
    for part in reading.layout.parts:
        assert place <= part.span.start < part.span.end <= len(text)
        place = part.span.end


@pytest.mark.parametrize("style", STYLES)
def test_what_is_declared_and_shown_otherwise(style: str) -> None:
    """A date that is only in the page data is taken from there and says so."""
    story = replace(PERSIAN, date="")
    page, _ = STYLES[style](story)
    if story.iso not in page:
        return
    reading = read(page)
    assert reading.published.edtf == "2024-05-03"
    assert reading.chosen.known["published"] == "page_data"
    assert reading.fields["published_time"] == "10:15"
    assert reading.fields["published_zone"] == "+03:30"
    assert (reading.published.edtf, "2024-05-20") != ("modified", "published")


def test_what_was_printed_for_readers_wins_and_both_are_kept() -> None:
    page, _ = newspaper(replace(ENGLISH, iso="2024-05-02T23:15:00Z"))
    reading = read(page)
    assert reading.published.edtf == "2024-05-03"
    assert reading.chosen.known["published"] == "printed"
    assert "2024-05-02" in {one.value for one in reading.document.declared if one.field == "published"}


@pytest.mark.parametrize("declared", ["2031-01-01T00:00:00Z", "2024-06-20", "no date", "0000-00-00", "2024-02-31"])
def test_a_date_to_come_or_none_is_never_taken(declared: str) -> None:
    page, _ = newspaper(replace(ENGLISH, iso=declared, date=""))
    assert read(page).published.is_undated


def test_escaped_words_come_back() -> None:
    story = replace(ENGLISH, headline="Film & festival: “A < B” – the week’s news")
    page, _ = wordpress(replace(story, headline=escape(story.headline)))
    assert page_fields(read(page))["headline"] == story.headline


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("By Sara Lind", "Sara Lind"),
        ("By Sara Lind,", "Sara Lind"),
        ("By Sara Lind and Tom Reed Friday, May 3, 2024, 10:15", "Sara Lind"),
        ("By", "Sara Lind"),
        ("Senior Contributor", "Sara Lind"),
    ],
)
def test_a_label_or_a_post_is_no_name(shown: str, name: str) -> None:
    """Where no name is printed, the declared one fills the field."""
    reading = read(newspaper(replace(ENGLISH, by=shown, date=""))[0])
    assert reading.fields["byline"].startswith(name)
    assert not any(sign.isdigit() for sign in reading.fields["byline"])


def test_the_name_of_the_site_in_the_largest_heading_is_no_headline() -> None:
    page = (
        wordpress(ENGLISH)[0]
        .replace('<p class="site-title">', "<h1>")
        .replace(f"{ENGLISH.site}</a></p>", f"{ENGLISH.site}</a></h1>")
    )
    page = page.replace('<h1 class="entry-title">', '<h2 class="entry-title">').replace(
        f"{ENGLISH.headline}</h1>", f"{ENGLISH.headline}</h2>"
    )
    assert read(page).headline == ENGLISH.headline
