"""What a reading suggests as the catalogue keeps it, and an article of a catalogue through the reader."""

from dataclasses import replace
from typing import Any

from database.dates import DateValue
from database.proposals import Proposal, ProposalRef
from database.queries.proposals import TextToRead
from desktop_app.reading.names import KnownNames
from desktop_app.reading.reader import read_text

_BELONGS = {"edition": "festival", "section": "edition"}
"""Records that cannot be without another one."""


def read_stored(text: TextToRead, names: KnownNames | None) -> tuple[Proposal, ...]:
    """Return what the rules suggest for an article's text. Never raises for what is in it."""
    read = read_text(
        text.text,
        language=text.language.partition("-")[0],
        published=text.published,
        names=names,
        ranges=text.ranges,
        week_start=text.week_start,
    )
    return proposals_of(read.suggestions)


def proposals_of(suggested: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """Return what can be kept of proposals, without those that could never be stored: an edition of no known festival.

    Values that are not known are left out.
    """
    left_out: set[int] = set()
    found = []
    for one in suggested:
        held = one.fields.get(_BELONGS.get(one.kind, ""))
        belongs = one.kind not in _BELONGS or one.records or isinstance(held, ProposalRef)
        about = not one.is_statement or isinstance(one.fields.get("about"), ProposalRef)
        empty = one.is_statement and any(value is None for value in one.fields.values())
        if not belongs or not about or empty or not left_out.isdisjoint(one.needs):
            left_out.add(one.number)
        else:
            fields = {name: _value(value) for name, value in one.fields.items() if value is not None}
            found.append(replace(one, fields=fields))
    return tuple(found)


def _value(value: Any) -> Any:
    return value if isinstance(value, ProposalRef | DateValue | str | int | float | tuple) else str(value)
