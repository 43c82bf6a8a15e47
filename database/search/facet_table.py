"""What the rooms' lists can be narrowed by: one table that counts, panes and saved searches read.

A facet is a search word of the query language; its values are counted among the hits. Pure: neither SQL nor a window.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from database.fields import AGENTS, fields_of


class Held(StrEnum):
    """Where the values of a facet are."""

    FIELD = "field"
    """In a declared field of the record."""
    YEAR = "year"
    """The years of a declared date."""
    SPOKEN_OF = "spoken_of"
    """Records that an article speaks of."""
    ROLE = "role"
    """Records that fill a role in a relation."""
    SHOWN_AT = "shown_at"
    """Festivals that a statement joins a film with."""
    TAG = "tag"
    KIND = "kind"
    """The kind of record."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet.

    Attributes:
        word: the search word whose values are counted.
        held: where they are.
        field: the declared field behind it, "" for none.
        targets: for records: the kinds of record that are counted.
        title: what it is called, where that is not the field's label; in English, the window translates it.
    """

    word: str
    held: Held
    field: str = ""
    targets: tuple[str, ...] = ()
    title: str = ""

    @property
    def leads_to_records(self) -> bool:
        """Whether its values are records (``#12``)."""
        return bool(self.targets)


def _field(name: str, kind: str, word: str = "", title: str = "") -> Facet:
    return Facet(word or name, Held.FIELD, name, fields_of(kind)[name].targets, title)


def _year(name: str, title: str = "") -> Facet:
    return Facet(name, Held.YEAR, name, title=title)


_TAG = Facet("tag", Held.TAG, title="Tag")
_FILM, _EDITION, _PERSON, _PLACE = ("film",), ("edition",), ("person",), ("place",)

FACETS: Mapping[str, tuple[Facet, ...]] = {
    "articles": (
        _field("publication", "article", title="Source"),
        _year("published", "Year"),
        _field("language", "article"),
        Facet("film", Held.SPOKEN_OF, targets=_FILM, title="Film"),
        Facet("edition", Held.SPOKEN_OF, targets=_EDITION, title="Festival edition"),
        Facet("person", Held.SPOKEN_OF, targets=_PERSON, title="Person"),
        Facet("place", Held.SPOKEN_OF, targets=_PLACE, title="Place"),
        _field("level", "article", title="Status"),
        _TAG,
    ),
    "films": (
        _year("reference", "Year"),
        _field("form", "film"),
        _field("genre", "film"),
        _field("country", "film"),
        _field("language", "film"),
        Facet("festival", Held.SHOWN_AT, targets=("festival",), title="Festival"),
        Facet("director", Held.ROLE, targets=AGENTS, title="Director"),
        _field("production_status", "film"),
        _TAG,
    ),
    "festivals": (
        _field("home_place", "festival"),
        _field("discipline", "festival"),
        _field("scope", "festival"),
        _field("frequency", "festival"),
        _year("founded"),
        _TAG,
    ),
    "people": (_field("occupation", "person"), _field("nationality", "person"), _year("start", "Born"), _TAG),
    "organisations": (
        _field("activity", "organisation"),
        Facet("is", Held.KIND, title="Kind"),
        _field("nationality", "organisation"),
        _TAG,
    ),
    "places": (_field("kind", "place"), _TAG),
    "subjects": (_TAG,),
    "events": (_field("kind", "event"), _year("start", "Year"), _field("place", "event"), _TAG),
    "publications": (
        _field("kind", "publication"),
        _field("place", "publication"),
        _field("language", "publication"),
        _TAG,
    ),
    "collections": (_field("level", "collection"), _TAG),
}
"""For each room what its list is narrowed by, in the order of the pane."""

TIMES: Mapping[str, str] = {"articles": "published", "films": "reference", "events": "start"}
"""The rooms whose hits are shown over time, and by which date: the search word too."""


def words_of(room: str) -> frozenset[str]:
    """Return the search words whose clauses are choices in a room."""
    words = {facet.word for facet in FACETS.get(room, ())}
    return frozenset(words | {TIMES[room]} if room in TIMES else words)


def facet_of(room: str, word: str) -> Facet:
    """Return a facet of a room.

    Raises:
        KeyError: it has none with this word.
    """
    for facet in FACETS.get(room, ()):
        if facet.word == word:
            return facet
    raise KeyError(word)
