"""The sign of each kind of record, where several kinds stand together; the kind is always said in words, too."""

from collections.abc import Mapping

SIGNS: Mapping[str, str] = {
    "article": "newspaper",
    "film": "film",
    "festival": "trophy",
    "edition": "trophy",
    "section": "trophy",
    "award": "trophy",
    "person": "user",
    "organisation": "building-2",
    "group": "users",
    "family": "users",
    "place": "map-pin",
    "event": "calendar",
    "topic": "tag",
    "publication": "newspaper",
    "collection": "archive",
}
"""The names of icons."""
