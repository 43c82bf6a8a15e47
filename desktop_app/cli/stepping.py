"""``nadim undo`` and ``nadim redo``."""

import argparse

from database.errors import InputProblem
from desktop_app.cli.catalogues import open_for_writing
from desktop_app.cli.output import Output
from desktop_app.titles import title_text


def run(options: argparse.Namespace, output: Output) -> int:
    """Go one step back or forward."""
    with open_for_writing(options.catalogue) as catalogue:
        try:
            changes = catalogue.undo() if options.command == "undo" else catalogue.redo()
        except InputProblem as problem:  # there is nothing to undo
            output.message(str(problem))
            return 1
    title = title_text(changes.title)
    if output.json:
        output.record({"operation": changes.operation, "title": title, "changed": changes.changed})
    else:
        done = "Undone" if options.command == "undo" else "Done again"
        output.line(f"{done}: {title} ({changes.changed} records)")
    return 0
