"""What a list says of a whole issue: how many pages it has, and whether it is to be cut into articles still."""

from database.queries.cutting import Issue
from desktop_app.wording.wording import Wording

_CONTEXT = "Issues"


def issue_in_words(issue: Issue, wording: Wording) -> str:
    """Return "whole issue, 48 pages · to cut", or how many articles were cut out of it."""
    whole = wording.plural(_CONTEXT, "whole issue, {count} pages", "whole issue, {count} page", issue.pages)
    if not issue.cut_out:
        return f"{whole} · {wording.translate(_CONTEXT, 'to cut')}"
    cut = wording.plural(_CONTEXT, "{count} articles cut out", "{count} article cut out", issue.cut_out)
    return f"{whole} · {cut}"
