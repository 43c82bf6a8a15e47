"""The commands and their arguments. Nothing of the database is imported here, so that help comes at once."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from desktop_app.version import program_version

_DESCRIPTION = """\
Nadim, the desk of the film-press archivist. Without a command it opens its window.
"""
_EPILOG = """\
A catalogue that is named like a command: nadim open NAME.
Results go to standard output, messages to standard error. With --json: one object; for add and history one a line.
Exit codes: 0 done; 1 done, but something failed or was found; 2 wrong usage, or cannot be opened or read; 130 stopped.

"nadim COMMAND --help" tells the arguments of a command and its JSON.
"""
_SIZE = re.compile(r"([1-9][0-9]{1,4})x([1-9][0-9]{1,4})")


class _Parser(argparse.ArgumentParser):
    """A parser whose help may need parts of the program that no other command should wait for."""

    at_the_end: Callable[[], str] | None = None

    def format_help(self) -> str:
        """Return the help, with what is told at its end."""
        if self.at_the_end is not None:
            self.epilog = f"{self.at_the_end()}\n\n{self.epilog}"
            self.at_the_end = None
        return super().format_help()


class _Version(argparse.Action):
    """Tells the version, which is looked up only then: that takes longer than reading the line."""

    def __call__(self, parser: argparse.ArgumentParser, *_given: object) -> None:
        """Print it and end."""
        print(f"Nadim {program_version()}")
        parser.exit()


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; what it returns names the module that runs it."""
    parser = _Parser(
        prog="nadim",
        usage="nadim [CATALOGUE]\n       nadim COMMAND …",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show program's version number and exit")
    subparsers = parser.add_subparsers(prog="nadim", metavar="COMMAND", required=True)
    for name, (module, summary, details, declare) in COMMANDS.items():
        command = subparsers.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            epilog=details,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.set_defaults(module=module, command=name)
        declare(command)
    return parser


def _number(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no size; give width and height in pixels, as in 1280x800")
    return int(match[1]), int(match[2])


_number.__name__ = "number"


def _record(text: str) -> int:
    number = int(text)
    if not -(2**63) <= number < 2**63:
        raise argparse.ArgumentTypeError(f"there is no record {text[:40]}")
    return number


_record.__name__ = "record number"


def _catalogue(parser: argparse.ArgumentParser, what: str = "the catalogue's folder") -> None:
    parser.add_argument("catalogue", metavar="CATALOGUE", type=Path, help=what)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("catalogue", metavar="CATALOGUE", type=Path, nargs="?", help="the catalogue's folder")


def _new(parser: argparse.ArgumentParser) -> None:
    _catalogue(parser, "a missing or empty folder; it becomes the catalogue")
    _json(parser)


def _add(parser: argparse.ArgumentParser) -> None:
    _catalogue(parser)
    parser.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="a file, or a folder with all below it")
    _json(parser)


def _read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a file")
    parser.add_argument("--catalogue", metavar="CATALOGUE", type=Path, help="whose names are known")
    _json(parser)


def _search(parser: argparse.ArgumentParser) -> None:
    _catalogue(parser)
    parser.add_argument("query", metavar="QUERY", help="what to look for; see below")
    parser.add_argument("--kind", metavar="K", help="only records of this kind: article, film, person, …")
    parser.add_argument("--sort", metavar="S", default="newest", help="newest (default), oldest, label or relevance")
    parser.add_argument("--limit", metavar="N", type=_number, default=50, help="how many hits to print (50)")
    _json(parser)
    if isinstance(parser, _Parser):
        parser.at_the_end = _language


def _language() -> str:
    """Return how a query is written."""
    from desktop_app.cli.search_help import as_text

    return as_text()


def _export(parser: argparse.ArgumentParser) -> None:
    _catalogue(parser)
    parser.add_argument("out", metavar="OUT", type=Path, help="the file that is written")
    parser.add_argument("--format", metavar="F", required=True, help="csv or xlsx")
    parser.add_argument("--query", metavar="Q", default="", help="only what this finds (nadim search --help); all")
    parser.add_argument("--kind", metavar="K", default="article", help="records of this kind (article)")
    parser.add_argument("--bom", action="store_true", help="CSV begins with the mark by which Excel knows UTF-8")
    _json(parser)


def _show(parser: argparse.ArgumentParser) -> None:
    _catalogue(parser)
    parser.add_argument("id", metavar="ID", type=_record, help="a record's number, as search prints it")
    _json(parser)


def _step(parser: argparse.ArgumentParser) -> None:
    _catalogue(parser)
    _json(parser)


def _history(parser: argparse.ArgumentParser) -> None:
    _catalogue(parser)
    parser.add_argument("id", metavar="ID", type=_record, nargs="?", help="only what changed this record")
    _json(parser)


def _check(parser: argparse.ArgumentParser) -> None:
    _catalogue(parser)
    parser.add_argument("--repair", action="store_true", help="make right what follows from other data")
    parser.add_argument("--passed", action="store_true", help="list the dates and numbers that fit, too")
    parser.add_argument(
        "--limit", metavar="N", type=_number, default=100, help="at most N of each list of what the sources say (100)"
    )
    _json(parser)


def _screenshot(parser: argparse.ArgumentParser) -> None:
    _catalogue(parser)
    parser.add_argument("out", metavar="OUT.png", type=Path, help="the picture that is made")
    parser.add_argument(
        "--view",
        metavar="V",
        default="articles",
        help="a room (articles, films, …), a record (film:12) or its form (form:film:12)",
    )
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=("en", "fa", "ar"), default="en")
    parser.add_argument("--size", metavar="WxH", type=_size, default=(1280, 800), help="in pixels (1280x800)")


def _nothing(parser: argparse.ArgumentParser) -> None:
    del parser


_STEP_JSON = 'JSON: {"operation", "title", "changed"}'

COMMANDS: dict[str, tuple[str, str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "open": ("window", "open the window", "", _open),
    "create": ("creating", "make a new, empty catalogue", 'JSON: {"catalogue", "uid"}', _new),
    "sample": ("creating", "make the sample catalogue", 'JSON: {"catalogue", "uid"}', _new),
    "add": (
        "adding",
        "bring in articles from files and folders",
        "JSON, a line for each file:\n"
        '  {"path", "outcome": "added|duplicate|updated|failed", "record", "reason"}\n'
        'then a last line: {"added", "duplicate", "updated", "failed", "seconds"}',
        _add,
    ),
    "read": (
        "reading",
        "show what the reader makes of one file; no catalogue is needed",
        "Without --json the first text is shown. A mail, a ZIP or a web archive may hold several.\n"
        'JSON, a line for each text; one that lies within another file also has "name", the way to it:\n'
        '  {"headline", "headline_devised", "published", "published_time", "dateline_place", "byline", "source",\n'
        '  "lang", "body", "captions", "boilerplate", "films", "festivals", "awards", "people", "organisations",\n'
        '  "places", "events", "sections", "dates", "text"}; the lists have "passages" into the text.\n'
        "What is unknown is null or an empty list.",
        _read,
    ),
    "search": (
        "searching",
        "find records by words, fields and links",
        'JSON: {"total", "exact", "milliseconds", "hits": [{"id", "kind", "label", "date", "snippet"}],\n'
        '  "problems": [{"start", "end", "code", "message"}]}. Problems of the query also go to standard error.',
        _search,
    ),
    "export": (
        "exporting",
        "write records into a table",
        "One row a record, titled with the names of the fields: terms are their codes, dates EDTF, links the labels\n"
        "of records; semicolons part the values of a list. Whole days from 1901 on are days in a spreadsheet.\n"
        "In CSV an apostrophe stands before texts that spreadsheet programs would take for formulas.\n"
        'JSON: {"file", "rows", "cut", "left_out": […], "problems": […]}; cut: texts too long for a cell.',
        _export,
    ),
    "show": (
        "showing",
        "show a record with its statements and evidence",
        'JSON: {"id", "uid", "kind", "label", "fields": {…}, "names": […],\n'
        '  "statements": [{"id", "kind", "role", "object", "words", "modality", "rank", "when",\n'
        '    "evidence": [{"kind", "article", "start", "end", "exact"}]}],\n'
        '  "mentions": […]}.\n'
        'A statement about another record than the one shown also has "about".',
        _show,
    ),
    "undo": ("stepping", "take back the last step", _STEP_JSON, _step),
    "redo": ("stepping", "bring back the last step that was taken back", _STEP_JSON, _step),
    "history": (
        "remembering",
        "list what was done, newest first",
        'JSON, a line for each step: {"operation", "title", "who", "when", "state", "changed"}',
        _history,
    ),
    "check": (
        "checking",
        "look for damage in a catalogue, and list what its sources leave open",
        'JSON: {"ok", "findings": [{"code", "record", "detail", "repairable"}],\n'
        '  "counts": {"contradictions", "unconfirmed", "no_evidence", "sums"},\n'
        '  "sources": [{"list", "code", "state", "record", "kind", "label",\n'
        '    "about", "detail", "statements", "since"}]}.\n'
        '"findings" is damage: exit code 1. "sources" is no damage: where sources contradict each other, what was\n'
        "announced and never confirmed, what has no evidence, dates and numbers that do not fit; with --passed\n"
        'also those that fit (list "passed").',
        _check,
    ),
    "screenshot": ("window", "draw a window into a picture, without a screen", "", _screenshot),
    "self-test": ("window", "try out this installation; the exit code tells", "", _nothing),
}
"""For each command: the module that runs it, what it does, its JSON, and what declares its arguments."""
