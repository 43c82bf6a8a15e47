"""What the names that a page gives to its parts say of them: menu, comments, related articles, the article's body.

Names are taken apart into words (``article-body``, ``articleBody`` and ``article_body`` are two words each), so that
``shared-header`` is no list of share links and ``adventure`` no advertisement. All rules are of words that are in use
everywhere; none is for a site.
"""

import itertools
import re
from functools import lru_cache

from desktop_app.intake.web.tree import Element
from desktop_app.intake.word_lists import phrases, words

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_NOT = words("no not has with without hide is non")

_MENU = words(
    "nav navbar navigation navigational menu submenu megamenu breadcrumb breadcrumbs crumbs crumb sitemap pagination "
    "pager paging paginator topbar masthead footer colophon skiplink navi hamburger copyright"
)
_ASIDE = words(
    "sidebar sidebars rail widget widgets promo promos promotion promoted teasers banner "
    "outbrain taboola zergnet revcontent recirc recirculation trending mostread mostpopular ticker carousel "
    "marketing infobox factbox readmore morefrom"
)
_RELATED = words(
    "related recommended recommendations recommendation similar suggested upnext readnext relatedposts zazhi"
)
_RELATED_PAIRS = phrases(
    """
    most read|most popular|most viewed|popular posts|latest news|latest posts|recent posts|more stories|more news
    more from|read next|up next|also read|also like|also on|read more|see also|top stories|more articles|other news
    more on|in focus|trending now|next article|prev next|post navigation|posts navigation|article list|story list
    news list|further reading|read also|dont miss|next post|prev post|next story|more posts|on this
    """
)
_SHARE = words(
    "share sharing shares sharebar sharebox sharethis shareaholic social socials sociable addthis addtoany sharedaddy "
    "ssba followus bookmark bookmarks likebox sharelinks shariff heateor a2a"
)
_COMMENTS = words("comments comment commentlist disqus respond livefyre commentform commenting kommentare comentarios")
_ADVERT = words(
    "ad ads adv advert adverts advertisement advertisements advertising adslot adsense dfp gpt sponsor sponsored "
    "sponsors advertorial adbox adunit adwrapper adblock"
)
_SUBSCRIBE = words(
    "newsletter newsletters subscribe subscription signup optin paywall cookie cookies consent gdpr popup modal "
    "overlay lightbox donate donation donations login register signin regwall piano onetrust cta callout eu"
)
_TAGS = words("tags taglist tagcloud keywords hashtags")
_TAG_PAIRS = phrases(
    "tag list|post tags|entry tags|article tags|tag cloud|entry utility|entry footer|post footer|post meta bottom"
)
_BIO = words("authorbox authorbio")
_BIO_PAIRS = phrases(
    "author box|author bio|author info|about author|author description|about the|author card|bio box|author profile|"
    "contributor bio|author block|author details|author about"
)
_TOOLS = words("toolbar tools toolbox print printing rating ratings vote votes poll buttons btn disclaimer reactions")
_HEAD_META = words(
    "byline bylines author authors dateline timestamp datetime date time published meta metadata credits"
)

_BODY_WORDS = words(
    "articlebody entrycontent postcontent storybody storycontent articletext posttext mainarticle storytext"
)
_BODY_PAIRS = phrases(
    """
    article body|article content|article text|entry content|post content|post body|post text|story body|story content
    story text|content body|news body|news text|news content|body copy|body text|article copy|text body|main article
    field body|item text|page content|single content|post entry|entry text|blog content|body content|content article
    artikel text|article main|item body|rich text|texto noticia|story copy|paragraph content|detail text|content text
    """
)
_CAPTION = words(
    "caption captions wpcaption figcaption cutline imagecaption photocaption legend bildunterschrift icaption "
    "imagedescription imgdescription bildtext"
)
_CREDIT = words("credit credits photocredit photographer imagecredit copyright source attribution")
_PULL = words("pullquote pullquotes pquote pull")
_PULL_PAIRS = phrases("pull quote|quote pull|block pull|blockquote pull|pull out")

#: What a zone is for; those of a page around an article.
KINDS = ("menu", "aside", "related", "share", "comments", "advert", "subscribe", "tags", "bio", "tools")


@lru_cache(maxsize=4096)
def names(value: str) -> tuple[str, ...]:
    """Return the words of a class or id."""
    return tuple(word.lower() for word in _WORD.findall(value[:300]))


@lru_cache(maxsize=4096)
def _zone_of(value: str) -> str:
    found = ""
    for name in value.split()[:12]:
        parts = names(name)
        if not parts or parts[0] in _NOT or "embed" in parts or "elementor" in parts:
            continue
        pairs = {f"{one} {other}" for one, other in itertools.pairwise(parts)}
        given = frozenset(parts)
        if given & _COMMENTS:
            return "comments"
        if given & _RELATED or pairs & _RELATED_PAIRS:
            found = found or "related"
        elif given & _SHARE:
            found = found or "share"
        elif given & _MENU:
            found = found or "menu"
        elif given & _ADVERT:
            found = found or "advert"
        elif given & _SUBSCRIBE:
            found = found or "subscribe"
        elif given & _ASIDE:
            found = found or "aside"
        elif given & _TAGS or pairs & _TAG_PAIRS:
            found = found or "tags"
        elif given & _BIO or pairs & _BIO_PAIRS:
            found = found or "bio"
        elif given & _TOOLS:
            found = found or "tools"
    return found


def _named(one: Element) -> str:
    attributes = one.attributes
    if not attributes:
        return ""
    return f"{attributes.get('class', '')} {attributes.get('id', '')}".strip()


_ROLES = {
    "navigation": "menu",
    "menu": "menu",
    "menubar": "menu",
    "search": "menu",
    "contentinfo": "menu",
    "complementary": "aside",
    "dialog": "subscribe",
    "alertdialog": "subscribe",
}
_TAG_ZONES = {
    "nav": "menu",
    "footer": "menu",
    "aside": "aside",
    "menu": "menu",
    "dialog": "subscribe",
    "search": "menu",
}


def zone(one: Element) -> str:
    """Return what part of the page around an article an element is by its tag, role and names; mostly nothing."""
    if one.tag in {"html", "body", "main", "#page", "article"}:
        return ""
    found = _zone_of(one.tag) if "-" in one.tag else _TAG_ZONES.get(one.tag, "")
    if not one.attributes:
        return found
    if one.get("itemprop").lower() in {"articlebody", "text"}:
        return ""
    named = _named(one)
    named_zone = _zone_of(named) if named else ""
    if named_zone and is_body(one):
        named_zone = ""
    role = one.get("role").lower()
    return named_zone or _ROLES.get(role, "") or found


@lru_cache(maxsize=4096)
def _is_body_name(value: str) -> bool:
    for name in value.split()[:12]:
        parts = names(name)
        if not parts or len(parts) > 6:
            continue
        if set(parts) & _BODY_WORDS:
            return True
        if {f"{one} {other}" for one, other in itertools.pairwise(parts)} & _BODY_PAIRS:
            return True
    return False


def is_body(one: Element) -> bool:
    """Whether an element calls itself the body of an article."""
    if one.get("itemprop").lower() == "articlebody":
        return True
    named = _named(one)
    return bool(named) and one.tag not in {"html", "body", "p", "a", "span", "img"} and _is_body_name(named)


@lru_cache(maxsize=4096)
def _has(value: str, which: str) -> bool:
    given = names(value)
    pairs = {f"{one} {other}" for one, other in itertools.pairwise(given)}
    table, more = _KINDS[which]
    return bool(table & set(given)) or bool(more & pairs)


_KINDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "caption": (
        _CAPTION,
        phrases("image text|photo text|image description|img description|img metadata|image meta|img desc|image desc"),
    ),
    "credit": (_CREDIT, phrases("photo credit|image credit")),
    "pull_quote": (_PULL, _PULL_PAIRS),
    "head": (_HEAD_META, frozenset()),
}


def named(one: Element, which: str) -> bool:
    """Whether an element's names say that it is a ``caption``, ``credit``, ``pull_quote`` or ``head`` (its data)."""
    value = _named(one)
    return bool(value) and _has(value, which)
