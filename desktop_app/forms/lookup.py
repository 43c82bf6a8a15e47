"""Which records typed words may mean, and what would be made of them; asked on a worker. No Qt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from database.queries.links import Link
from database.queries.names import Offer, offers
from database.queries.targets import editions, exact
from database.queries.telling import Facts, facts_of_namesakes
from desktop_app.forms.edition_words import edition_words
from desktop_app.forms.values import NewRecord, Target

OFFERED = 8
"""Records that are offered at a time; more letters say more than a longer list."""

_YEAR = re.compile(r"(?:^|\s)\(?((?:1[3-9]|2[01])[0-9]{2})\)?$")


@dataclass(frozen=True, slots=True)
class Looked:
    """The answer.

    Attributes:
        typed: the question.
        found: records with such names, none twice.
        made: what would be made, for each kind that can be.
        facts: what tells records with the same label apart.
    """

    typed: str
    found: tuple[Offer, ...]
    made: tuple[NewRecord, ...] = ()
    facts: dict[int, Facts] = field(default_factory=dict)


def look_up(connection: Any, typed: str, name: str, kinds: Sequence[str]) -> Looked:
    """Answer what *typed* may mean among records of these kinds; *name* is what a new one would be called."""
    found = list(offers(connection, typed, kinds, limit=OFFERED))
    made: list[NewRecord] = []
    for kind in kinds:
        if kind == "edition":
            numbered, new = _editions(connection, name)
            found = [*numbered, *found]
            made += new
        elif kind != "section":
            # A section belongs to an edition, which a line for its name does not say.
            made.append(NewRecord.named(kind, name))
    known: dict[int, Offer] = {}
    for one in found:
        known.setdefault(one.id, one)
    shown = tuple(known.values())[:OFFERED]
    return Looked(typed, shown, tuple(made), facts_of_namesakes(connection, shown))


def _editions(connection: Any, name: str) -> tuple[list[Offer], list[NewRecord]]:
    """Return the editions that words tell of, and the one that would be made: its festival and its number or year."""
    words = edition_words(name)
    festival, given = words.festival, []
    if words.ordinal is not None:
        given = [("ordinal", words.ordinal), ("ordinal_printed", words.printed)]
    elif year := _YEAR.search(festival):
        festival, given = festival[: year.start()].strip(), [("year_label", year[1])]
    if not festival:
        return [], []
    there = list(editions(connection, festival, words.ordinal, limit=OFFERED))
    if not given:
        return there, []
    series: list[Target] = [_link(one) for one in exact(connection, (festival,), ("festival",))]
    if not series:
        series = [_link(one) for one in offers(connection, festival, ("festival",), limit=2)]
        series.append(NewRecord.named("festival", festival))
    return there, [NewRecord("edition", (), (("festival", one), *given), name) for one in series]


def _link(offer: Offer) -> Link:
    return Link(offer.id, offer.kind, offer.label)
