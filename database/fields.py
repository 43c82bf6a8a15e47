"""The declared fields of every kind of record: one line a field.

Commands, forms, tables, the search language and exports all read this list, so a field that is declared here is
everywhere, and nowhere else by hand. Labels are the English ones; the window translates them.
"""

from dataclasses import dataclass
from enum import StrEnum

AGENTS = ("person", "organisation", "group", "family")
BODIES = ("organisation", "group")
LARGEST = 2**31 - 1
"""The largest whole number: 32 bits, as every database holds them."""


class FieldType(StrEnum):
    """What a field holds."""

    TEXT = "text"
    CODE = "code"
    DATE = "date"
    INTEGER = "integer"
    NUMBER = "number"
    FLAG = "flag"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Field:
    """One field.

    Attributes:
        name: its name in the code, the database, the search language and exports.
        type: what it holds.
        kinds: the kinds of record that have it.
        label: what it is called on screen, in English.
        vocabulary: for codes: where they come from. With ``open`` other words are taken too.
        targets: for records: the kinds that it may link to.
        several: holds a list; such a field never contradicts itself.
        searchable: a search word.
        sortable: tables sort by it (it is in an index of the kind's own table).
        required: no record without it.
        long: running text, written over several lines.
        least, most: for numbers: the limits, None where there is none.
        whole: what the record is part of; nothing is part of itself.
        known: the name under which an article keeps how the field is known; "" for fields that do not say it.
    """

    name: str
    type: FieldType
    kinds: tuple[str, ...]
    label: str
    vocabulary: str = ""
    open: bool = False
    targets: tuple[str, ...] = ()
    several: bool = False
    searchable: bool = True
    sortable: bool = False
    required: bool = False
    long: bool = False
    whole: bool = False
    known: str = ""
    least: float | None = None
    most: float | None = None

    @property
    def column(self) -> str:
        """The column that holds it, or the prefix of a date's columns."""
        return f"{self.name}_id" if self.type is FieldType.RECORD else self.name


T, C, D, R = FieldType.TEXT, FieldType.CODE, FieldType.DATE, FieldType.RECORD
_ARTICLE, _FILM, _FESTIVAL, _EDITION = ("article",), ("film",), ("festival",), ("edition",)
_SECTION, _AWARD, _EVENT, _PLACE = ("section",), ("award",), ("event",), ("place",)
_PUBLICATION, _COLLECTION = ("publication",), ("collection",)
_PERSON, _BODY_KINDS = ("person",), ("organisation", "group", "family")

FIELDS: tuple[Field, ...] = (
    Field("headline", T, _ARTICLE, "Headline", sortable=True, known="headline"),
    Field("headline_devised", FieldType.FLAG, _ARTICLE, "Headline is devised"),
    Field("overline", T, _ARTICLE, "Overline", known="overline"),
    Field("subhead", T, _ARTICLE, "Subhead", known="subhead"),
    Field("byline", T, _ARTICLE, "Byline", known="byline"),
    Field("publication", R, _ARTICLE, "Publication", targets=_PUBLICATION, known="publication"),
    Field("issue", T, _ARTICLE, "Issue", known="issue"),
    Field("print_edition", T, _ARTICLE, "Print edition", known="print_edition"),
    Field("page", T, _ARTICLE, "Page", known="page"),
    Field("page_section", T, _ARTICLE, "Page section", known="page_section"),
    Field("published", D, _ARTICLE, "Published", sortable=True, known="published"),
    Field("published_time", T, _ARTICLE, "Printed time", searchable=False),
    Field("published_zone", T, _ARTICLE, "Time zone", searchable=False),
    Field("dateline", T, _ARTICLE, "Dateline", known="dateline"),
    Field("dateline_place", R, _ARTICLE, "Dateline place", targets=_PLACE),
    Field("language", T, _ARTICLE, "Language", known="language"),
    Field("kind_1", C, _ARTICLE, "Article kind", vocabulary="article_kind", known="kind"),
    Field("kind_2", C, _ARTICLE, "Second article kind", vocabulary="article_kind"),
    Field("url", T, _ARTICLE, "Address", known="url"),
    Field("archived_url", T, _ARTICLE, "Archived address", searchable=False),
    Field("abstract", T, _ARTICLE, "Abstract", long=True),
    Field("rights", T, _ARTICLE, "Rights", vocabulary="rights", open=True),
    Field("access", C, _ARTICLE, "Access", vocabulary="access"),
    Field("accession_number", T, _ARTICLE, "Accession number"),
    Field("shelf_location", T, _ARTICLE, "Shelf location"),
    Field("received_from", T, _ARTICLE, "Received from"),
    Field("level", C, _ARTICLE, "Level", vocabulary="level"),
    Field("form", C, _FILM, "Form", vocabulary="film_form"),
    Field("genre", C, _FILM, "Genres", vocabulary="genre", open=True, several=True),
    Field("reference", D, _FILM, "Date", sortable=True),
    Field("country", T, _FILM, "Countries", several=True),
    Field("language", T, _FILM, "Languages", several=True),
    Field("running_time", FieldType.NUMBER, _FILM, "Running time (minutes)", least=0),
    Field("colour", C, _FILM, "Colour", vocabulary="colour"),
    Field("sound", C, _FILM, "Sound", vocabulary="sound"),
    Field("production_status", C, _FILM, "Production status", vocabulary="production_status"),
    Field("content_description", T, _FILM, "Content", several=True, long=True),
    Field("start", D, _PERSON, "Born"),
    Field("start", D, _BODY_KINDS, "Founded"),
    Field("start_place", R, _PERSON, "Place of birth", targets=_PLACE),
    Field("start_place", R, _BODY_KINDS, "Place of origin", targets=_PLACE),
    Field("end", D, _PERSON, "Died"),
    Field("end", D, _BODY_KINDS, "Ended"),
    Field("end_place", R, _PERSON, "Place of death", targets=_PLACE),
    Field("end_place", R, _BODY_KINDS, "Last place", targets=_PLACE),
    Field("nationality", T, AGENTS, "Nationality", several=True),
    Field("occupation", C, ("person", "family"), "Occupations", vocabulary="occupation", open=True, several=True),
    Field("activity", T, BODIES, "Kind of organisation", several=True),
    Field("founded", D, _FESTIVAL, "Founded"),
    Field("frequency", C, _FESTIVAL, "Frequency", vocabulary="frequency"),
    Field("scope", C, _FESTIVAL, "Scope", vocabulary="festival_scope"),
    Field("discipline", C, _FESTIVAL, "Disciplines", vocabulary="discipline", open=True, several=True),
    Field("home_place", R, _FESTIVAL, "Home place", targets=_PLACE),
    Field("festival", R, _EDITION, "Festival", targets=_FESTIVAL, required=True),
    Field("ordinal", FieldType.INTEGER, _EDITION, "Number", sortable=True, least=1, most=LARGEST),
    Field("ordinal_printed", T, _EDITION, "Number as printed"),
    Field("year_label", T, _EDITION, "Year label"),
    Field("held", D, _EDITION, "Held", sortable=True),
    Field("place", R, _EDITION, "Place", targets=_PLACE),
    Field("mode", C, _EDITION, "Mode", vocabulary="edition_mode"),
    Field("edition_status", C, _EDITION, "Status", vocabulary="edition_status"),
    Field("edition", R, _SECTION, "Edition", targets=_EDITION, required=True),
    Field("kind", C, _SECTION, "Kind", vocabulary="section_kind"),
    Field("competitive", C, _SECTION, "Competitive", vocabulary="competitive"),
    Field("theme", T, _SECTION, "Theme"),
    Field("giver", R, _AWARD, "Given by", targets=("festival", *AGENTS)),
    Field("named_after", R, _AWARD, "Named after", targets=(*AGENTS, "place", "event", "topic")),
    Field("scope", T, _AWARD, "Given for"),
    Field("kind", C, _EVENT, "Kind", vocabulary="event_kind"),
    Field("start", D, _EVENT, "Begins", sortable=True),
    Field("end", D, _EVENT, "Ends"),
    Field("place", R, _EVENT, "Place", targets=_PLACE),
    Field("duration", T, _EVENT, "Duration"),
    # Texts of several sources stand beside each other: two descriptions are no contradiction.
    Field("purpose", T, _EVENT, "Purpose", several=True, long=True),
    Field("description", T, _EVENT, "Description", several=True, long=True),
    Field("kind", C, _PLACE, "Kind", vocabulary="place_kind"),
    Field("latitude", FieldType.NUMBER, _PLACE, "Latitude", searchable=False, least=-90, most=90),
    Field("longitude", FieldType.NUMBER, _PLACE, "Longitude", searchable=False, least=-180, most=180),
    Field("scope_note", T, ("topic",), "Scope note", long=True),
    Field("kind", C, _PUBLICATION, "Kind", vocabulary="publication_kind"),
    Field("place", R, _PUBLICATION, "Place", targets=_PLACE),
    Field("address", T, _PUBLICATION, "Address"),
    Field("calendar", C, _PUBLICATION, "Calendar of its datelines", vocabulary="calendar"),
    Field("week_start", C, _PUBLICATION, "First day of the week", vocabulary="weekday"),
    Field("language", T, _PUBLICATION, "Languages", several=True),
    Field("level", C, _COLLECTION, "Level", vocabulary="collection_level"),
    Field("parent", R, _COLLECTION, "Part of", targets=_COLLECTION, whole=True),
)

_BY_KIND: dict[str, dict[str, Field]] = {}
for _field in FIELDS:
    for _kind in _field.kinds:
        _BY_KIND.setdefault(_kind, {})[_field.name] = _field


def fields_of(kind: str) -> dict[str, Field]:
    """Return the fields of one kind of record, by name, in the order of its form."""
    return _BY_KIND[kind]
