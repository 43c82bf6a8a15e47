"""``nadim history``."""

import argparse
from datetime import UTC

from database.queries.history import Operation, all_operations, operations_on_record
from desktop_app.cli.catalogues import open_for_reading
from desktop_app.cli.output import Output
from desktop_app.titles import title_text


def run(options: argparse.Namespace, output: Output) -> int:
    """List the steps of the catalogue, or those that changed one record."""
    with open_for_reading(options.catalogue) as catalogue:
        if options.id is None:
            found = catalogue.read(lambda connection: list(all_operations(connection)))
        else:
            found = catalogue.read(lambda connection: operations_on_record(connection, options.id))
    for operation in found:
        _say(operation, output)
    return 0


def _say(one: Operation, output: Output) -> None:
    title, when = title_text(one.title), one.at.astimezone(UTC)
    if output.json:
        output.record(
            {
                "operation": one.id,
                "title": title,
                "who": one.who or None,
                "when": when.isoformat(timespec="seconds").replace("+00:00", "Z"),
                "state": one.state,
                "changed": one.changed,
            }
        )
    else:
        output.line(f"{one.id}\t{when:%Y-%m-%d %H:%M} UTC\t{one.who or '-'}\t{one.state}\t{title} ({one.changed})")
