"""Where the reader shows what a fact stands on."""

from collections.abc import Iterable, Sequence

from database.queries.statements import EvidenceRow
from desktop_app.contract import Address
from desktop_app.wording.sources import in_order


def words_of(evidence: Iterable[EvidenceRow]) -> Address | None:
    """Return where the reader shows the words: the first passage, else the article as a whole."""
    return place_of(in_order(evidence), 0)


def place_of(evidence: Sequence[EvidenceRow], number: int) -> Address | None:
    """Return where the reader shows the source with this number, or the next one that is in an article."""
    for row in (*evidence[number:], *evidence[:number]):
        if row.article is not None:
            return Address("article", row.article.id, ("evidence", row.id))
    return None
