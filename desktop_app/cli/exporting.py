"""``nadim export``."""

import argparse

from database.errors import InputProblem
from database.fields import FIELDS
from database.search.language import parse
from database.search.problems import sentence
from desktop_app.cli.catalogues import open_for_reading
from desktop_app.cli.output import Output
from desktop_app.exchange.records import LEFT_OUT, export_records
from desktop_app.exchange.tables import FORMATS


def run(options: argparse.Namespace, output: Output) -> int:
    """Write records into a file."""
    kinds = sorted({kind for field in FIELDS for kind in field.kinds})
    if options.kind not in kinds:
        reason = f"“{options.kind}” is not known; choose {', '.join(kinds)}."
        raise InputProblem("bad_value", field="--kind", reason=reason)
    format_ = next((one for one in FORMATS if one == options.format), None)
    if format_ is None:
        reason = f"“{options.format}” is not known; choose {', '.join(FORMATS)}."
        raise InputProblem("bad_value", field="--format", reason=reason)
    if not options.out.parent.is_dir():
        raise InputProblem("file", path=options.out.parent, reason="there is no such folder")
    if options.out.is_dir():
        raise InputProblem("file", path=options.out, reason="this is a folder; name a file")
    problems = parse(options.query).problems
    for problem in problems:
        output.message(f"{problem.start + 1}: {sentence(problem)}")
    with open_for_reading(options.catalogue) as catalogue:
        written = export_records(catalogue, options.out, format_, options.kind, options.query, bom=options.bom)
    if output.json:
        output.record(
            {
                "file": str(options.out),
                "rows": written.rows,
                "cut": written.cut,
                "left_out": list(LEFT_OUT),
                "problems": [
                    {"start": one.start, "end": one.end, "code": one.code, "message": sentence(one)} for one in problems
                ],
            }
        )
        return 0
    output.line(f"{written.rows} records are in {options.out}.")
    if written.cut:
        output.message(f"{written.cut} texts were too long for a cell and are cut; CSV holds them whole.")
    output.message(f"A table does not hold: {', '.join(LEFT_OUT)}.")
    return 0
