"""What a page says of its article in JSON-LD (schema.org), without what it says of others."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from desktop_app.intake.word_lists import words

_LARGEST_SCRIPT = 4 << 20
_MOST_NODES = 20_000
_ARTICLE_TYPES = words(
    """
    article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle
    reviewnewsarticle asknewsarticle satiricalarticle blogposting liveblogposting review criticreview
    scholarlyarticle techarticle report socialmediaposting discussionforumposting advertisercontentarticle
    interview
    """
)
_PAGE_TYPES = frozenset({"webpage", "itempage", "mediaobject", "videoobject"})
#: What other articles than the page's own stand under.
_OTHERS = words(
    "itemlistelement relatedlink significantlink haspart ispartof citation mentions comment review hascomment "
    "liveblogupdate"
)
_COMMENTED = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$"
)


def declared_in(script: str) -> tuple[list[tuple[str, Any]], str]:
    """Return what a script of JSON-LD says of the page's own article, field by field, and the article's text.

    The text is empty where it is not declared, and all is where the script is no JSON-LD.
    """
    given = _Given()
    _collect(given, script)
    return given.values, given.body


class _Given:
    """Values by field, in the order of their surety."""

    def __init__(self) -> None:
        self.values: list[tuple[str, Any]] = []
        self.body = ""

    def add(self, field: str, value: Any) -> None:
        self.values.append((field, value))


def _collect(given: _Given, script: str) -> None:
    if len(script) > _LARGEST_SCRIPT:
        return
    text = _COMMENTED.sub("", script.strip()).strip().rstrip(";")
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    nodes = list(_nodes(data))
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if _types(node) & _ARTICLE_TYPES]
    chosen = max(articles, key=_fullness, default=None)
    pages = [node for node in nodes if _types(node) & _PAGE_TYPES]
    for node in [chosen, *pages] if chosen is not None else pages[:1]:
        if node is not None:
            _from_node(given, node, by_id, whole=node is chosen)


def _from_node(given: _Given, node: dict[str, Any], by_id: dict[str, Any], *, whole: bool) -> None:
    if whole:
        given.add("headline", _text(node.get("headline")) or _text(node.get("name")))
        given.add("subhead", _text(node.get("alternativeHeadline")))
        names = _people(node.get("author") or node.get("creator"), by_id)
        given.add("byline", ", ".join(dict.fromkeys(names)))
        given.add("page_section", _text(node.get("articleSection")))
        body = node.get("articleBody") or node.get("reviewBody")
        if isinstance(body, str) and len(body) > len(given.body):
            given.body = body
    begun = _text(node.get("dateCreated")) or _text(node.get("coverageStartTime")) if whole else ""
    given.add("published", _text(node.get("datePublished")) or begun)
    given.add("modified", _text(node.get("dateModified")))
    for name in _people(node.get("publisher") or node.get("sourceOrganization"), by_id)[:1]:
        given.add("source", name)
    given.add("language", _text(node.get("inLanguage")))
    url = node.get("mainEntityOfPage") or node.get("url")
    if isinstance(url, dict):
        url = url.get("@id") or url.get("url")
    given.add("url", url)
    given.add("description", _text(node.get("description")))


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Give the nodes that may be of the page itself, without those of other articles."""
    stack: list[Any] = [data]
    count = 0
    while stack and count < _MOST_NODES:
        one = stack.pop()
        count += 1
        if isinstance(one, list):
            stack.extend(reversed(one[:500]))
        elif isinstance(one, dict):
            yield one
            for key, value in one.items():
                if isinstance(value, dict | list) and key.lower() not in _OTHERS:
                    stack.append(value)


def _types(node: dict[str, Any]) -> set[str]:
    types = node.get("@type")
    found = types if isinstance(types, list) else [types]
    return {one.rpartition("/")[2].lower() for one in found if isinstance(one, str)}


def _fullness(node: dict[str, Any]) -> int:
    return sum(2 for key in ("headline", "datePublished", "author") if node.get(key)) + bool(node.get("articleBody"))


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = next((one for one in value if isinstance(one, str | dict)), "")
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    return value if isinstance(value, str) else ""


def _people(value: Any, by_id: dict[str, Any]) -> list[str]:
    found: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict) and not one.get("name") and isinstance(one.get("@id"), str):
            one = by_id.get(one["@id"], one)
        if isinstance(one, dict):
            name = one.get("name")
            one = name[0] if isinstance(name, list) and name else name
        if isinstance(one, str) and one.strip() and "://" not in one:
            found.append(" ".join(unescape(one).split()))
    return found[:20]
