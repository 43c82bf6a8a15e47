"""``nadim search``."""

import argparse

from database.errors import InputProblem
from database.fields import FIELDS
from database.search.problems import sentence
from database.search.results import SORTS, Hit, search
from desktop_app.cli.catalogues import open_for_reading
from desktop_app.cli.output import Output


def run(options: argparse.Namespace, output: Output) -> int:
    """Print the records that are found."""
    _require(options.kind, "--kind", sorted({kind for field in FIELDS for kind in field.kinds} | {"topic"}))
    _require(options.sort, "--sort", SORTS)
    with open_for_reading(options.catalogue) as catalogue:
        found = catalogue.read(
            lambda connection: search(
                connection, options.query, kind=options.kind, sort=options.sort, limit=options.limit
            )
        )
    for problem in found.problems:
        output.message(f"{problem.start + 1}: {sentence(problem)}")
    if not found.exact:
        output.message("Too many articles lead to this to look at all of them; narrow it for an exact answer.")
    if output.json:
        output.record(
            {
                "total": found.total,
                "exact": found.exact,
                "milliseconds": found.milliseconds,
                "hits": [
                    {
                        "id": hit.id,
                        "kind": hit.kind,
                        "label": hit.label,
                        "date": hit.date.edtf or None,
                        "snippet": hit.snippet.text,
                    }
                    for hit in found.hits
                ],
                "problems": [
                    {"start": one.start, "end": one.end, "code": one.code, "message": sentence(one)}
                    for one in found.problems
                ],
            }
        )
        return 0
    for hit in found.hits:
        _say(hit, output)
    output.line(f"{found.total} found, {len(found.hits)} shown" if found.total else "Nothing found.")
    return 0


def _say(hit: Hit, output: Output) -> None:
    output.line("\t".join(part for part in (str(hit.id), hit.kind, hit.date.edtf, hit.label) if part))
    if hit.snippet.text != hit.label:
        output.line(f"\t{hit.snippet.text}")


def _require(given: str | None, option: str, known: tuple[str, ...] | list[str]) -> None:
    if given is not None and given not in known:
        raise InputProblem("bad_value", field=option, reason=f"“{given}” is not known; choose {', '.join(known)}.")
