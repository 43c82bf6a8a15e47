"""What a list says of the pages of an article: of a whole issue to be cut still, of pages that have no text."""

from database.article_rows import Issue
from desktop_app.wording.wording import Wording

_CONTEXT = "Issues"


def issue_in_words(issue: Issue, wording: Wording) -> str:
    """Return "whole issue, 48 pages · to cut", or how many articles were cut out of it."""
    whole = wording.plural(_CONTEXT, "whole issue, {count} pages", "whole issue, {count} page", issue.pages)
    if not issue.cut_out:
        return f"{whole} · {wording.translate(_CONTEXT, 'to cut')}"
    cut = wording.plural(_CONTEXT, "{count} articles cut out", "{count} article cut out", issue.cut_out)
    return f"{whole} · {cut}"


def issue_to_cut(issue: Issue, wording: Wording) -> str:
    """Return the sentence that stands above a whole issue; "" once articles were cut out of it."""
    if issue.cut_out:
        return ""
    return wording.plural(
        _CONTEXT,
        "A whole issue of {count} pages: K in the list, or on the picture of a page, cuts it into articles.",
        "A whole issue of {count} page: K in the list, or on the picture of a page, cuts it into articles.",
        issue.pages,
    )


def pages_in_words(issue: Issue | None, wordless: int, wording: Wording) -> str:
    """Return what there is to say of an article's pages: that they are a whole issue, how many have no text; or ""."""
    parts = [issue_in_words(issue, wording)] if issue is not None else []
    if wordless:
        parts.append(wording.plural(_CONTEXT, "{count} pages without text", "{count} page without text", wordless))
    return " · ".join(parts)
