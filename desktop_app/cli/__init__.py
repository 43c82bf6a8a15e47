"""The command line: Nadim without a window. Starts without Qt; the parts of a command are loaded when it runs."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from desktop_app.cli.output import Output, OutputCutOff

DONE, DONE_WITH_FAILURES, CANNOT, STOPPED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 done with failures, 2 usage or cannot open, 130 stopped.

    Args:
        arguments: as typed, without the program's name; those of the process where not given.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    output = Output()
    try:
        options = _options(given)
        output.json = getattr(options, "json", False)
        code = _run(options.module, options, output)
        output.flush()
    except SystemExit as end:  # from the parser: help, or a usage that it has explained
        return end.code if isinstance(end.code, int) else CANNOT
    except KeyboardInterrupt:
        output.message("Stopped, as asked. What was already saved stays.")
        return STOPPED
    except BrokenPipeError:
        # Whoever read the output has gone (… | head); nothing may be written any more, not even at exit.
        output.close()
        return DONE_WITH_FAILURES
    except OutputCutOff as problem:
        output.close()
        output.message(f"The results could not be written ({problem}). What was already saved stays.")
        return DONE_WITH_FAILURES
    return code


def _options(given: list[str]) -> Any:
    """Return what the parser makes of the line, without it for the usual start: loading it takes longer than that.

    Raises:
        SystemExit: help, or a usage that was explained.
    """
    if not given or (len(given) == 2 and given[0] == "open" and not given[1].startswith("-")):
        return SimpleNamespace(module="window", command="open", catalogue=Path(given[1]) if given else None)
    from desktop_app.cli.parser import COMMANDS, make_parser

    if given[0] not in COMMANDS and not given[0].startswith("-"):
        given = ["open", *given]
    return make_parser().parse_args(given)


def _run(module: str, options: object, output: Output) -> int:
    from database.errors import Problem

    try:
        code: int = import_module(f"desktop_app.cli.{module}").run(options, output)
    except Problem as problem:
        output.message(str(problem))
        return CANNOT
    return code
