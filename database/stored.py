"""Names of what the tables hold, for the schema and for what reads them without it."""

KNOWN_FIELDS = (
    "headline",
    "overline",
    "subhead",
    "byline",
    "publication",
    "issue",
    "print_edition",
    "page",
    "page_section",
    "published",
    "dateline",
    "language",
    "kind",
    "url",
)
"""Fields of an article that say how they are known."""

KNOWN = ("", "printed", "page_data", "stamped", "supplied", "detected")
"""How a field is known."""

ATTACHMENT_ROLES = ("original", "scan", "photo", "poster", "other")
"""What a file is of an article."""

NAME_ORDER = {
    "preferred": 0,
    "title_proper": 1,
    "as_printed": 2,
    "supplied": 3,
    "translated": 4,
    "alternative": 5,
    "short": 6,
    "acronym": 7,
    "former": 8,
    "working": 9,
    "other_title_information": 10,
    "wrong": 11,
}
"""Which form heads a record; the first of the best kind, by position."""

DATE_PARTS = (
    "verbatim",
    "edtf_printed",
    "edtf",
    "calendar",
    "inferred",
    "rule",
    "anchor",
    "anchor_record",
    "earliest",
    "latest",
)
"""The columns of a date, each behind the name of the date."""
