import pytest

from database.catalogue import Catalogue
from database.queries.rooms import ROOMS
from database.schema.base import RECORD_KINDS
from database.search.hits import hit_ids
from database.search.language import parse
from database.search.search_words import WORDS, Takes

VALUES = {
    Takes.TEXT: ("lamp", "lam*", "*"),
    Takes.TERM: ("documentary", "doc*", "*"),
    Takes.DATE: ("2025", "*", "..1399", ">=2020-05"),
    Takes.NUMBER: ("12", "*", ">=3", "1..40"),
    Takes.FLAG: ("yes", "no", "*"),
    Takes.LINK: ("lamp", "lam*", "#3", "*"),
    Takes.NUMBERED: ("12", "1999", "river", '"12th river"', ">3", "#3", "*"),
    Takes.TAG: ("lamp", "*"),
    Takes.RECORD: ("3", "*"),
}
ROLES = ("director", "author", "member", "part_of", "juror")
#: Every word once, with every kind of value that it takes; roles are all made alike.
CLAUSES = [
    f"{word.name}:{value}"
    for word in WORDS.values()
    if word.group != "role" or word.name in ROLES
    for value in (word.choices if word.takes is Takes.STATE else VALUES[word.takes])
]
PLACES = [*ROOMS, *(kind for kind in RECORD_KINDS if kind not in ("film", "place", "event", "topic"))]


def _ask(catalogue: Catalogue, room: str, clauses: list[str]) -> None:
    def ask(connection: object) -> None:
        everything = set(connection.execute(hit_ids(parse(""), room)).scalars())
        for text in clauses:
            query = parse(f"{text} OR -{text}", room)
            assert not query.problems, text
            found = set(connection.execute(hit_ids(query, room)).scalars())
            assert found == everything, f"{text}: what it does not find, its opposite finds"

    catalogue.read(ask)


@pytest.mark.parametrize("room", ["articles", "films", "festivals", "people"])
def test_words_or_their_opposite_find_everything(small: Catalogue, room: str) -> None:
    _ask(small, room, CLAUSES[sum(map(ord, room)) % 13 :: 13])


@pytest.mark.slow
@pytest.mark.parametrize("room", PLACES)
def test_every_word_can_be_asked_everywhere(small: Catalogue, room: str) -> None:
    _ask(small, room, CLAUSES)
