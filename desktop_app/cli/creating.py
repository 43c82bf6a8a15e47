"""``nadim create`` and ``nadim sample``."""

import argparse

from desktop_app.cli.catalogues import create, open_for_reading
from desktop_app.cli.output import Output


def run(options: argparse.Namespace, output: Output) -> int:
    """Make a catalogue, empty or with the sample in it."""
    if options.command == "sample":
        from desktop_app.sample import build_sample

        build_sample(options.catalogue)
        made = open_for_reading(options.catalogue)
    else:
        made = create(options.catalogue)
    with made as catalogue:
        if output.json:
            output.record({"catalogue": str(options.catalogue), "uid": catalogue.uid})
        else:
            output.line(f"Made the catalogue {options.catalogue}.")
    return 0
