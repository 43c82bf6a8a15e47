"""``nadim read``."""

import argparse
from typing import Any

from database.errors import InputProblem
from desktop_app.cli.output import Output
from desktop_app.intake.document import Refused
from desktop_app.intake.draft import Reading, read
from desktop_app.intake.source import source_at

#: What this reader does not look for yet: unknown is an empty list, never a guess.
_NOT_YET = ("films", "festivals", "awards", "people", "organisations", "places")


def run(options: argparse.Namespace, output: Output) -> int:
    """Print what the reader makes of a file; of each text in it, or for a person of the first."""
    source = source_at(options.path)
    given = 0
    refused: list[Refused] = []
    for one in read(source):
        if isinstance(one, Refused):
            refused.append(one)
        elif output.json:
            given += 1
            within = {"name": one.source.name} if one.source.depth else {}
            output.record(within | page_fields(one))
        elif given:
            output.message(f"{source.name} holds more texts than this one; --json prints them all.")
            break
        else:
            given += 1
            _print(page_fields(one), output)
    if not given:
        first = refused[0] if refused else Refused(source.name, "the file holds no words.")
        raise InputProblem("file", path=first.name, reason=first.reason)
    for other in refused:
        output.message(f"{other.name}: {other.reason}")
    return 1 if refused else 0


def _print(fields: dict[str, Any], output: Output) -> None:
    for name in ("headline", "published", "published_time", "dateline_place", "byline", "source", "lang"):
        if fields[name] is not None:
            devised = " (devised)" if name == "headline" and fields["headline_devised"] else ""
            output.line(f"{name}: {fields[name]}{devised}")
    for name in ("captions", "boilerplate"):
        for words in fields[name]:
            output.line(f"{name}: {words}")
    output.line()
    output.line(fields["body"] or "")


def page_fields(reading: Reading) -> dict[str, Any]:
    """Return what the reader found, under the names of the JSON."""
    layout = reading.layout
    place = layout.dateline.place_name if layout.dateline is not None else ""
    return {
        "headline": reading.headline or None,
        "headline_devised": reading.headline_devised,
        "published": reading.published.edtf or None,
        "published_time": reading.fields.get("published_time"),
        "dateline_place": place or None,
        "byline": reading.fields.get("byline"),
        "source": reading.chosen.source or None,
        "lang": reading.language or None,
        "body": "\n\n".join(reading.words("lead", "body", "crosshead", "table")) or None,
        "captions": reading.words("caption"),
        "boilerplate": reading.words("boilerplate"),
        **{name: [] for name in _NOT_YET},
        "text": reading.frozen.text,
    }
