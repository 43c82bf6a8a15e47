"""The hits of one room in words, for a search over all rooms. Runs on workers."""

from typing import Any

from database.queries.everywhere import hits_in
from database.queries.links import links
from database.queries.room_rows import article_lines
from database.queries.why import why_found
from database.search.language import parse
from desktop_app.contract import Address, FoundIn, FoundRecord
from desktop_app.rooms.signs import SIGNS
from desktop_app.rooms.why_words import reason
from desktop_app.wording.labels import name_only
from desktop_app.wording.sources import headline_in_words, publication_in_words
from desktop_app.wording.wording import Wording

SHOWN = 4
"""Hits of each room; all of them are in the room."""


def found_in(connection: Any, room: str, text: str, wording: Wording) -> FoundIn:
    """Return what a query finds in a room, each record with why it is found."""
    hits = hits_in(connection, room, text, limit=SHOWN)
    kinds = dict(zip(hits.ids, hits.kinds, strict=True))
    whys = why_found(connection, parse(text), kinds)
    lines = article_lines(connection, [one for one, kind in kinds.items() if kind == "article"])
    labels = links(connection, kinds)
    records: list[FoundRecord] = []
    for one, kind in kinds.items():
        why = reason(whys.get(one, ()), kind, (), wording)
        said = why.text if why is not None else ""
        if one in lines:
            label = headline_in_words(lines[one]) or wording.translate("Finding", "Without a headline")
            name, told = (
                label,
                said or wording.joined([publication_in_words(lines[one]), wording.date(lines[one].published)]),
            )
        else:
            label, name = wording.label(labels[one].label), name_only(labels[one].label)
            told = said or wording.term("record_kind", kind)
        records.append(FoundRecord(Address(kind, one), label, name, told, SIGNS.get(kind, "tag")))
    return FoundIn(room, tuple(records), hits.count, hits.exact)
