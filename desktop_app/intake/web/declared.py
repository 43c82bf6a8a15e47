"""What a page says of itself for machines: JSON-LD, meta tags, microdata, times; nothing of it is shown to a reader."""

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from desktop_app.intake.document import Declared
from desktop_app.intake.web.dates import dated
from desktop_app.intake.web.json_ld import declared_in
from desktop_app.intake.web.live import in_update
from desktop_app.intake.web.tree import Element, Page
from desktop_app.intake.web.zones import zone

_LONGEST_VALUE = 600
_LONGEST_TEXT = 2000
_META: dict[str, tuple[str, ...]] = {
    "headline": (
        "og:title",
        "citation_title",
        "parsely-title",
        "sailthru.title",
        "dc.title",
        "dcterms.title",
        "twitter:title",
        "headline",
    ),
    "subhead": ("subtitle", "article:subtitle", "sub_headline"),
    "byline": (
        "author",
        "article:author",
        "article:author_name",
        "citation_author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "og:article:author",
        "twitter:creator:name",
    ),
    "source": (
        "og:site_name",
        "citation_journal_title",
        "dc.publisher",
        "dcterms.publisher",
        "publisher",
        "article:publisher_name",
        "application-name",
        "apple-mobile-web-app-title",
    ),
    "published": (
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "date.published",
        "publishdate",
        "publish-date",
        "publish_date",
        "published-date",
        "pubdate",
        "pub_date",
        "citation_publication_date",
        "citation_date",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "article.published",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "ptime",
        "date",
    ),
    "modified": (
        "article:modified_time",
        "og:updated_time",
        "og:article:modified_time",
        "article:updated",
        "datemodified",
        "lastmod",
        "last-modified",
        "dc.date.modified",
        "dcterms.modified",
        "revised",
    ),
    "language": ("og:locale", "content-language", "dc.language", "dcterms.language", "citation_language", "inlanguage"),
    "url": ("og:url", "citation_public_url", "parsely-link", "twitter:url"),
    "page_section": ("article:section", "og:article:section", "parsely-section", "section", "dc.subject"),
    "description": ("og:description", "description", "dc.description", "dcterms.abstract", "twitter:description"),
}
_FIELDS = {name: field for field, names in _META.items() for name in names}
_ITEMPROPS = {
    "headline": "headline",
    "alternativeheadline": "subhead",
    "author": "byline",
    "creator": "byline",
    "datepublished": "published",
    "datecreated": "published",
    "datemodified": "modified",
    "publisher": "source",
    "inlanguage": "language",
    "articlesection": "page_section",
    "mainentityofpage": "url",
}
_MODIFIED = re.compile(r"modif|updat|edit|changed", re.IGNORECASE)
_IS_PUBLISHED = re.compile(r"publi|posted|entry-date|post-date|article-date|pubdate|created", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
#: SingleFile's and Internet Explorer's marks in a saved page; the date there is that of the saving.
_SAVED_URL = re.compile(r"(?:\burl: |saved from url=\(\d{1,6}\))\s*(https?://\S+)")
_SAVED_DATE = re.compile(r"\bsaved date: ([^\n]{4,80})")
#: Names of no person that programs fill in.
_NOBODY = frozenset(
    {"admin", "administrator", "editor", "author", "root", "webmaster", "user", "staff", "unknown", "none"}
)


class Said:
    """What a page declares.

    Attributes:
        declared: all of it, without repetitions, the surest first within each field.
        body: the article's text, where a page declares that, too; empty otherwise.
    """

    def __init__(self) -> None:
        self.declared: list[Declared] = []
        self.body = ""
        self._seen: set[tuple[str, str, str]] = set()

    def add(self, field: str, value: Any, place: str) -> None:
        """Add a value, cleaned; what is no value of the field is left out."""
        if not isinstance(value, str | int | float) or isinstance(value, bool):
            return
        words = " ".join(unescape(str(value)).replace("\0", "").split())
        if not words:
            return
        if field in {"published", "modified"}:
            self._date(field, words, place)
            return
        if field == "byline":
            words = re.sub(r"^(?:by|von|por|par)\s+(?=\S)", "", words, flags=re.IGNORECASE)
            if "://" in words or words.startswith(("www.", "@")) or words.casefold() in _NOBODY:
                return
        if field == "source" and "://" in words:
            return
        if field == "url":
            if not words.lower().startswith(("http://", "https://")):
                return
            words = words.partition("#:~:")[0]
        if field == "language":
            match = _LANGUAGE.fullmatch(words)
            if match is None:
                return
            words = words.replace("_", "-")
        longest = _LONGEST_TEXT if field in {"description", "url"} else _LONGEST_VALUE
        self._put(field, words[:longest], place)

    def _date(self, field: str, words: str, place: str) -> None:
        found = dated(words)
        if found is None:
            return
        self._put(field, found.edtf, place)
        if field == "published":
            if found.time:
                self._put("published_time", found.time, place)
            if found.time and found.zone:
                self._put("published_zone", found.zone, place)

    def _put(self, field: str, value: str, place: str) -> None:
        key = (field, value, place)
        if key not in self._seen and len(self.declared) < 200:
            self._seen.add(key)
            self.declared.append(Declared(field, value, place))

    def first(self, field: str) -> str:
        """Return the surest value of a field, empty where it is not declared."""
        return next((one.value for one in self.declared if one.field == field), "")


def said_by(page: Page, url: str = "", updates: frozenset[int] = frozenset()) -> Said:
    """Return what a page declares of itself.

    Args:
        page: the page.
        url: the address that the file around it gives.
        updates: of a live report, as `web.live` tells them: what they say of themselves is not said of the report.
    """
    said = Said()
    if url:
        said.add("url", url, "web archive")
    for script in page.head:
        if script.tag == "script" and "ld+json" in script.get("type").lower():
            values, body = declared_in("".join(child for child in script.children if isinstance(child, str)))
            for field, value in values:
                said.add(field, value, "json-ld")
            said.body = max(said.body, body, key=len)
    _metas(said, page.head)
    _microdata(said, page.root, updates)
    _times(said, page.root, updates)
    for comment in page.comments:
        if (match := _SAVED_URL.search(comment)) is not None:
            said.add("url", match[1], "saved page")
            if (when := _SAVED_DATE.search(comment)) is not None:
                said.add("saved", when[1].strip(), "saved page")
    for one in page.root.children:
        if not isinstance(one, str) and one.tag == "html":
            said.add("language", one.get("lang") or one.get("xml:lang"), "meta")
    return said


# -- tags


def _metas(said: Said, head: Iterable[Element]) -> None:
    values: dict[str, list[str]] = {}
    for one in head:
        if one.tag == "meta":
            name = (
                (one.get("property") or one.get("name") or one.get("http-equiv") or one.get("itemprop")).strip().lower()
            )
            if name in _FIELDS and len(values.setdefault(name, [])) < 20:
                values[name].append(one.get("content"))
        elif one.tag == "link" and "canonical" in one.get("rel").lower().split():
            said.add("url", one.get("href"), "meta")
    for field, names in _META.items():
        for name in names:
            given = values.get(name, [])
            if field == "byline":
                joined = ", ".join(
                    dict.fromkeys(value.strip() for value in given if value.strip() and "://" not in value)
                )
                said.add(field, joined, "meta")
            else:
                for value in given[:1]:
                    said.add(field, value, "meta")
    for one in head:
        if one.tag == "title" and not said.first("headline"):
            said.add("headline", one.words(), "meta")
            break


def _microdata(said: Said, root: Element, updates: frozenset[int]) -> None:
    seen: set[str] = set()
    for one in root.walk():
        if not one.attributes or "itemprop" not in one.attributes:
            continue
        for name in one.get("itemprop").lower().split():
            field = _ITEMPROPS.get(name)
            if field is None or name in seen or _in_other(one) or in_update(one, updates) is not None:
                continue
            value = one.get("content") or one.get("datetime")
            if not value and field in {"byline", "source"}:
                value = _nested_name(one)
            if not value and field == "url":
                value = one.get("href") or one.get("itemid")
            if not value and field not in {"published", "modified", "url"}:
                value = one.words()
            elif not value and field in {"published", "modified"}:
                value = one.words()[:80]
            if value and len(value) <= _LONGEST_VALUE:
                seen.add(name)
                said.add(field, value, "microdata")


def _nested_name(one: Element) -> str:
    for inner in one.walk():
        if inner is not one and "name" in inner.get("itemprop").lower().split():
            return inner.get("content") or inner.words()
    return one.words() if one.tag != "meta" else ""


def _times(said: Said, root: Element, updates: frozenset[int]) -> None:
    """Take the times that say that they are of the publication."""
    count = 0
    for one in root.walk():
        if one.tag != "time" or not one.get("datetime"):
            continue
        count += 1
        if count > 40:
            return
        around = one.parent
        named = f"{one.get('class')} {one.get('itemprop')} {around.get('class') if around else ''}"
        if _in_other(one) or _MODIFIED.search(named) or in_update(one, updates) is not None:
            continue
        if "pubdate" in one.attributes or _IS_PUBLISHED.search(named):
            said.add("published", one.get("datetime"), "time")


def _in_other(one: Element) -> bool:
    """Whether an element is in what a page has around its article: other articles, comments, a menu."""
    articles = 0
    for around in (one, *one.above()):
        if zone(around) in {"related", "comments", "aside", "menu", "advert"} and around is not one:
            return True
        articles += around.tag == "article"
    return articles > 1
