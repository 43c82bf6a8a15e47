"""A rule for a part of a publication's articles, learned from what a person corrected. Plain values, no connection."""

from dataclasses import dataclass

#: How a part is told: by where its page puts it (tags and their names), by its words, by its first words, by its form.
KNOWN_BY = ("signature", "words", "prefix", "form")
#: Where in the article it stands: anywhere, above the first long paragraph, below the last one.
PLACES = ("", "head", "foot")

#: The title of the step in which a person says what a part is.
PART_TITLE = "article.part"

#: Kinds of the running text, which a reader tells apart by little.
RUNNING = frozenset({"", "lead", "body", "crosshead"})


def alike(one: str, other: str) -> bool:
    """Return whether two kinds of parts are the same, or both of the running text."""
    return one == other or (one in RUNNING and other in RUNNING)


@dataclass(frozen=True, slots=True)
class PartRule:
    """How a part is told, and what it is.

    Attributes:
        kind: what it is: a code of ``segment``.
        was: what the reader takes it for; others are left alone.
        known_by: one of `KNOWN_BY`.
        pattern: the folded words, first words, form or signature.
        place: one of `PLACES`.
        times: in how many articles a person has said so.
    """

    kind: str
    was: str
    known_by: str
    pattern: str
    place: str = ""
    times: int = 1
