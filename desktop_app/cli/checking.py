"""``nadim check``."""

import argparse

from database import integrity
from database.catalogue import Catalogue
from database.changes import Title
from desktop_app.cli.catalogues import open_for_reading, open_for_writing
from desktop_app.cli.output import Output


def run(options: argparse.Namespace, output: Output) -> int:
    """Look through a catalogue, originals byte by byte; exit code 1 where something is damaged or lost."""
    opened = open_for_writing(options.catalogue) if options.repair else open_for_reading(options.catalogue)
    with opened as catalogue:
        if options.repair:
            catalogue.write(Title("check.repair"), integrity.repair)
        findings = _check(catalogue)
    well = all(one.harmless for one in findings)
    if output.json:
        output.record(
            {
                "ok": well,
                "findings": [
                    {"code": one.code, "record": one.record, "detail": one.detail, "repairable": one.repairable}
                    for one in findings
                ],
            }
        )
    else:
        for one in findings:
            where = f"record {one.record}: " if one.record is not None else ""
            hint = " (can be repaired: --repair)" if one.repairable else ""
            output.line(f"{where}{one.detail}{hint}")
        output.line("All is well." if well else f"{len(findings)} findings.")
    return 0 if well else 1


def _check(catalogue: Catalogue) -> tuple[integrity.Finding, ...]:
    return catalogue.read(lambda connection: integrity.check(connection, catalogue.files, deep=True))
