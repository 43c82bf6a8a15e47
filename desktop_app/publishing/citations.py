"""An article of the press in one line; its format is told in the README of this package. No widgets, no SQL."""

from dataclasses import dataclass
from html import escape

from database.dates import Calendar, DateValue
from desktop_app.directions import has_right_to_left, isolate, reads_right_to_left
from desktop_app.wording.dates import date_words
from desktop_app.wording.quotes import quoted
from desktop_app.wording.wording import Wording

_CONTEXT = "Citation"


@dataclass(frozen=True, slots=True)
class Cited:
    """What a citation is made of.

    Attributes:
        author, headline, publication, issue, print_edition, page, url: as the record has them.
        published: the date.
        devised: the headline is the archive's own.
        supplied: the fields that the copy does not give.
    """

    headline: str
    published: DateValue = DateValue.UNDATED
    author: str = ""
    publication: str = ""
    issue: str = ""
    print_edition: str = ""
    page: str = ""
    url: str = ""
    devised: bool = False
    supplied: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation as text and as HTML (without a paragraph around it)."""

    plain: str
    html: str


def cite(article: Cited, wording: Wording) -> Citation:
    """Return the citation of an article."""
    plain: list[str] = []
    html: list[str] = []
    rtl = wording.right_to_left
    parts = [(text, italic) for text, italic in _parts(article, wording) if text]
    turning = any(has_right_to_left(text) if not rtl else reads_right_to_left(text) is False for text, _italic in parts)
    for text, italic in parts:
        shown = escape(text)
        shown = f"<i>{shown}</i>" if italic else shown
        plain.append(isolate(text) if turning else text)
        html.append(f"<bdi>{shown}</bdi>" if turning else shown)
    comma = "، " if rtl else ", "
    return Citation(_ended(comma.join(plain)), _ended(comma.join(html)))


def together(citations: list[Citation], *, right_to_left: bool) -> Citation:
    """Return citations one below the other."""
    direction = "rtl" if right_to_left else "ltr"
    paragraphs = "".join(f'<p dir="{direction}">{one.html}</p>' for one in citations)
    page = f'<html><head><meta charset="utf-8"></head><body>{paragraphs}</body></html>'
    return Citation("\n".join(one.plain for one in citations), page)


def _parts(article: Cited, wording: Wording) -> list[tuple[str, bool]]:
    page = wording.translate(_CONTEXT, "p. {page}").format(page=wording.digits(article.page)) if article.page else ""
    said = [
        (_given(article.author, "byline", article), False),
        (_headline(article, wording), False),
        (_given(article.publication, "publication", article), True),
        (_number(article, wording), False),
        (_date(article, wording), False),
        (_given(page, "page", article), False),
    ]
    if not article.page:
        said.append((article.url, False))
    return said


def _headline(article: Cited, wording: Wording) -> str:
    text = " ".join(article.headline.split())
    if article.devised and text:
        return f"[{text}]"
    return _given(quoted(text, wording), "headline", article) if text else ""


def _number(article: Cited, wording: Wording) -> str:
    issue = article.issue and wording.translate(_CONTEXT, "no. {issue}").format(issue=wording.digits(article.issue))
    parts = [_given(issue, "issue", article), _given(article.print_edition, "print_edition", article)]
    return wording.joined(parts)


def _date(article: Cited, wording: Wording) -> str:
    value = article.published
    printed = date_words(value, wording.language, short=False, preferred=value.calendar)
    if not printed:
        return ""
    if value.calendar is not Calendar.GREGORIAN and not value.is_undated:
        gregorian = date_words(value, wording.language, short=False, preferred=Calendar.GREGORIAN)
        printed = f"{printed} = {gregorian}" if gregorian != printed else printed
    return printed if printed.startswith("[") else _given(printed, "published", article)


def _given(text: str, field: str, article: Cited) -> str:
    """Return a part, in brackets where the copy does not give it."""
    text = " ".join(text.split())
    return f"[{text}]" if text and field in article.supplied else text


def _ended(text: str) -> str:
    return f"{text}." if text else ""
