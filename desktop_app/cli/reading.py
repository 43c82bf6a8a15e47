"""``nadim read``."""

import argparse
from typing import Any

from desktop_app.cli.output import Output
from desktop_app.intake.draft import Reading, read_file

#: What this reader does not look for yet: unknown is an empty list, never a guess.
_NOT_YET = ("films", "festivals", "awards", "people", "organisations", "places")


def run(options: argparse.Namespace, output: Output) -> int:
    """Print what the reader makes of a file."""
    fields = page_fields(read_file(options.path))
    if output.json:
        output.record(fields)
        return 0
    for name in ("headline", "published", "published_time", "dateline_place", "byline", "source", "lang"):
        if fields[name] is not None:
            devised = " (devised)" if name == "headline" and fields["headline_devised"] else ""
            output.line(f"{name}: {fields[name]}{devised}")
    for name in ("captions", "boilerplate"):
        for words in fields[name]:
            output.line(f"{name}: {words}")
    output.line()
    output.line(fields["body"] or "")
    return 0


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
