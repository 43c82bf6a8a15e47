"""What the declared rows mean once the articles and the records are there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from database.fields import FieldType, fields_of

from .declared import PASSAGE, Day, Holder, Stated, Text, Words
from .facts import Fact, Seeds
from .records import RECORDS
from .rows_first import ROWS as FIRST
from .rows_second import ROWS as SECOND

ROWS: dict[int, list[Holder]] = FIRST | SECOND
#: What the articles hold beyond the rows: what is not on the copy stays empty, and the language was detected.
ARTICLES: dict[int, dict[str, Any]] = {
    1: {"language": "en", "language_known": "detected", "level": "analysed"},
    2: {
        "language": "en",
        "language_known": "detected",
        "level": "analysed",
        # Devised from the first sentence.
        "headline": Words(25, 105),
        "headline_known": "detected",
        "headline_devised": 1,
    },
}
#: Which arguments of a statement are records, given by their keys.
RECORD_ARGUMENTS = frozenset({"object", "body", "edition", "section", "place", "award", "recipient", "attributed_to"})


@dataclass(frozen=True)
class Wording:
    """Resolves what a row gives in short: words by their place, records by their key."""

    seeds: Seeds
    ids: Mapping[str, int]

    def place(self, fact: Fact, at: Words | None) -> tuple[int, int]:
        """Return the range that a row's holder stands on: its own or the row's passage."""
        return (fact.start, fact.end) if at is None else (at.start, at.end)

    def words(self, fact: Fact, given: Text) -> str:
        """Return words of the row's article."""
        if given is PASSAGE:
            return fact.words
        if isinstance(given, Words):
            return self.seeds.texts[fact.article][given.start : given.end]
        assert isinstance(given, str)
        return given

    def plain(self, fact: Fact, name: str, given: Any) -> Any:
        """Return what one argument of a statement holds; dates stay as they are declared."""
        if name in RECORD_ARGUMENTS:
            return self.ids[given] if given else None
        if isinstance(given, Day | tuple) or given is None or isinstance(given, int):
            return given
        return self.words(fact, given)

    def value(self, fact: Fact, stated: Stated) -> Any:
        """Return the value that a row states of a field: a record's id where the field holds one."""
        given = stated.shape["value"]
        field = field_of(stated)
        return self.ids[given] if field is FieldType.RECORD else self.plain(fact, "value", given)


def field_of(stated: Stated) -> FieldType:
    """Return what the stated field holds."""
    return fields_of(RECORDS[stated.about].kind)[stated.shape["field"]].type
