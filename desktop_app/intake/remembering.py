"""What a person corrects in the parts of one article, for the others of its publication. Asks the catalogue; no Qt."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from database.catalogue import Catalogue
from database.errors import InputProblem
from database.part_rules import PartRule
from database.queries.part_rules import PartsOfText, articles_of, parts_of_texts, publication_of
from desktop_app.intake.document import Hint
from desktop_app.intake.draft import Reading, read
from desktop_app.intake.part_rules import holds, learned, told
from desktop_app.intake.source import Source

#: Kinds of files whose structure tells where a part stands.
_PAGES = frozenset({"text/html", "application/xhtml+xml", "multipart/related", "application/x-webarchive"})
#: Bytes; what is larger is not read once more for a rule.
_LARGEST_PAGE = 32 << 20
#: Articles that are looked through, the newest of the publication; fewer where each file has to be read again.
MOST_TEXTS = 5000
MOST_PAGES = 300
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What rules would change in other articles of the publication.

    Attributes:
        kinds: the kind for each segment.
        articles: in how many articles.
    """

    kinds: dict[int, str]
    articles: int


def _nobody(_done: int, _total: int) -> None:
    """Nobody waits to be told how far it is."""


def learn(
    catalogue: Catalogue, article_id: int, text_id: int, corrected: Collection[int], kind: str
) -> tuple[int | None, list[PartRule]]:
    """Return the publication of an article, and how the parts that are corrected in it are told again.

    Args:
        catalogue: before the correction is written.
        article_id: the article.
        text_id: its text.
        corrected: segments of it.
        kind: what they are.
    """
    publication = catalogue.read(lambda connection: publication_of(connection, article_id))
    found = catalogue.read(lambda connection: parts_of_texts(connection, [text_id])) if publication is not None else []
    if not found:
        return publication, []
    [parts] = found
    chosen = [part for part in parts.segments if part.id in corrected]
    return publication, learned(parts.text, parts.segments, chosen, kind, hints_of(catalogue, parts))


def elsewhere(
    catalogue: Catalogue,
    publication_id: int,
    rules: Sequence[PartRule],
    report: Callable[[int, int], object] = _nobody,
) -> Elsewhere:
    """Return what rules would change in the articles of a publication that no person has worked on.

    Parts that give a field of the article are left alone: the field is there already.
    """
    working = [rule for rule in rules if holds(rule)]
    if not working:
        return Elsewhere({}, 0)
    by_page = any(rule.known_by == "signature" for rule in working)
    most = MOST_PAGES if by_page else MOST_TEXTS
    texts = catalogue.read(lambda connection: articles_of(connection, publication_id, most))
    kinds: dict[int, str] = {}
    articles = 0
    for first in range(0, len(texts), _AT_ONCE):
        report(first, len(texts))
        for parts in _parts(catalogue, texts[first : first + _AT_ONCE]):
            hints = hints_of(catalogue, parts) if by_page else ()
            found = told(parts.text, parts.segments, hints, working)
            said = {part.id: kind for part, kind in found if not part.field}
            kinds |= said
            articles += bool(said)
    return Elsewhere(kinds, articles)


def hints_of(catalogue: Catalogue, parts: PartsOfText) -> tuple[Hint, ...]:
    """Return what the structure of a text's original says of it, where that is a page that still gives this text."""
    if parts.original is None or parts.media_type.partition(";")[0] not in _PAGES:
        return ()
    path = catalogue.files.path(parts.original)
    try:
        if path.stat().st_size > _LARGEST_PAGE:
            return ()
        for one in read(Source(parts.name, path=path, media_type=parts.media_type), datetime.now(UTC)):
            if isinstance(one, Reading) and one.frozen.text == parts.text:
                return one.document.hints
    except (OSError, InputProblem):
        # Without its file the words have to tell the part.
        pass
    return ()


def _parts(catalogue: Catalogue, texts: Sequence[int]) -> list[PartsOfText]:
    return catalogue.read(lambda connection: parts_of_texts(connection, texts))
